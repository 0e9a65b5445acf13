import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, SEMH, SP, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";

const green = "#00B050";
const yellow = "#FFFF00";

/** Class maps of one school in five hands: surname first, crosses, words in the cells, RAG delivery, and pupils across with years over them. */
export const classTicksAgain: OtherWorkbook = {
  name: "class maps in five hands",
  sheets: {
    "Kestrels 3K": {
      layout: "pupilByProvision",
      headerRows: [4, 5],
      merges: ["D4:E4", "F4:G4"],
      rows: [
        [bold("Kestrels – interventions Summer term 2027")],
        ["CT: Mr Voss   TAs: Jean, Olly"],
        [],
        [null, null, null, "C+L", null, "SEMH / C+I", null, null],
        [
          "Pupil",
          "SEN",
          "Gender",
          "Spelling group",
          "Reading buddies",
          "Time 2 Talk",
          "Worry club",
          "How many?",
        ],
        ["Ames, Tilly", "K", "F", "x", null, "x", null, 2],
        ["Bolt, Usha", null, "F", null, "x", null, null, 1],
        ["Carr, Vic", "E", "M", "x", "x", "x", "x", 4],
        ["Dean, Walt", "K", "M", null, "X", null, "x", 2],
        ["TOTAL", null, null, 2, 3, 2, 2, 9],
      ],
    },
    "Merlins 4M": {
      layout: "pupilByProvision",
      headerRows: [1],
      rows: [
        ["4M", "Numbots", "Inference training", "Sensory breaks", "ELSA"],
        ["Xena A", "daily", null, "as needed", null],
        ["Yusuf B", null, "TA x2", null, "Mrs Orr"],
        ["Zara C", "daily", "TA x2", null, null],
        ["Abe D", null, null, "3 x day", "Mrs Orr"],
      ],
    },
    "Is it happening": {
      layout: "provisionByPupil",
      headerRows: [3, 4],
      merges: ["C3:E3", "F3:G3"],
      rows: [
        [
          "Delivery check, week of 3 May 2027 (green = all sessions happened, yellow = some, white = not in group)",
        ],
        [],
        [null, null, "Year 5", null, null, "Year 6", null],
        ["Intervention", "Adult", "Bo E", "Cy F", "Di G", "Ed H", "Fi I"],
        [
          "Tutoring maths",
          "Ms Ali",
          { value: "Y", fill: green },
          null,
          { value: "Y", fill: yellow },
          null,
          null,
        ],
        [
          "Lego club",
          "Jean",
          null,
          { value: "Y", fill: green },
          null,
          { value: "Y", fill: green },
          { value: "P", fill: yellow },
        ],
        [
          "Speech practice",
          "Olly",
          { value: "Y", fill: green },
          { value: "P", fill: yellow },
          null,
          null,
          null,
        ],
      ],
    },
    Timings: {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: [
        ["Year 1 Robins: times per week each child is seen"],
        ["First name", "Surname", "Phonics 1:1", "Fine motor", "Talk Boost"],
        ["Gia", "Jones", 5, 2, null],
        ["Hal", "King", 5, null, 3],
        ["Ivy", "Lord", null, 2, 3],
        ["Jed", "Mann", 4, 2, null],
      ],
    },
    "Pupil list": {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: [
        ["Year 2 Finches – what each child gets"],
        ["Child", "Communication", "Learning", "Emotional", "Sensory/physical"],
        ["Kim N", "NELI 3 x 30m", "Phonics catch up", null, null],
        ["Leo O", null, "Phonics catch up, precision teaching daily", "Nurture (pm)", "OT prog."],
        ["Mae P", "SALT", null, "ELSA - Mrs Orr", null],
      ],
    },
  },
  provisions: [
    ...inCell(
      "Kestrels 3K!D5",
      { areaOfNeed: CL, yearGroups: ["Y3"], className: anyOf("3K", "Kestrels", "Kestrels 3K") },
      ["Spelling group", { pupils: ["Ames, Tilly", "Carr, Vic"] }],
    ),
    ...inCell(
      "Kestrels 3K!E5",
      { areaOfNeed: CL, yearGroups: ["Y3"], className: anyOf("3K", "Kestrels", "Kestrels 3K") },
      ["Reading buddies", { pupils: ["Bolt, Usha", "Carr, Vic", "Dean, Walt"] }],
    ),
    ...inCell(
      "Kestrels 3K!F5",
      {
        areaOfNeed: anyOf<typeof CI | typeof SEMH>(SEMH, CI),
        yearGroups: ["Y3"],
        className: anyOf("3K", "Kestrels", "Kestrels 3K"),
      },
      ["Time 2 Talk", { pupils: ["Ames, Tilly", "Carr, Vic"] }],
    ),
    ...inCell(
      "Kestrels 3K!G5",
      {
        areaOfNeed: anyOf<typeof CI | typeof SEMH>(SEMH, CI),
        yearGroups: ["Y3"],
        className: anyOf("3K", "Kestrels", "Kestrels 3K"),
      },
      ["Worry club", { pupils: ["Carr, Vic", "Dean, Walt"] }],
    ),
    ...inCell(
      "Merlins 4M!B1",
      { yearGroups: ["Y4"], className: anyOf("4M", "Merlins", "Merlins 4M") },
      ["Numbots", { pupils: ["Xena A", "Zara C"], sessionsPerWeek: anyOf<number | null>(5, null) }],
    ),
    ...inCell(
      "Merlins 4M!C1",
      { yearGroups: ["Y4"], className: anyOf("4M", "Merlins", "Merlins 4M") },
      [
        "Inference training",
        {
          pupils: ["Yusuf B", "Zara C"],
          ledBy: anyOf<string | null>("TA", null),
          sessionsPerWeek: anyOf<number | null>(2, null),
        },
      ],
    ),
    ...inCell(
      "Merlins 4M!D1",
      {
        yearGroups: ["Y4"],
        className: anyOf("4M", "Merlins", "Merlins 4M"),
        ambiguous: ["sessionsPerWeek"],
      },
      ["Sensory breaks", { pupils: ["Xena A", "Abe D"] }],
    ),
    ...inCell(
      "Merlins 4M!E1",
      { yearGroups: ["Y4"], className: anyOf("4M", "Merlins", "Merlins 4M") },
      ["ELSA", { pupils: ["Yusuf B", "Abe D"], ledBy: anyOf<string | null>("Mrs Orr", null) }],
    ),
    ...inCell(
      "Is it happening!A5",
      { ledBy: "Ms Ali", pupils: ["Bo E", "Di G"] },
      "Tutoring maths",
    ),
    ...inCell(
      "Is it happening!A6",
      { ledBy: "Jean", pupils: ["Cy F", "Ed H", "Fi I"] },
      "Lego club",
    ),
    ...inCell("Is it happening!A7", { ledBy: "Olly", pupils: ["Bo E", "Cy F"] }, "Speech practice"),
    ...inCell(
      "Timings!C2",
      {
        yearGroups: ["Y1"],
        className: anyOf("Robins", null),
        ambiguous: ["sessionsPerWeek"],
        groupSize: anyOf<number | null>(1, null),
        adults: anyOf<number | null>(1, null),
      },
      ["Phonics 1:1", { pupils: ["Gia Jones", "Hal King", "Jed Mann"] }],
    ),
    ...inCell("Timings!D2", { yearGroups: ["Y1"], className: anyOf("Robins", null) }, [
      "Fine motor",
      { pupils: ["Gia Jones", "Ivy Lord", "Jed Mann"], sessionsPerWeek: 2 },
    ]),
    ...inCell("Timings!E2", { yearGroups: ["Y1"], className: anyOf("Robins", null) }, [
      "Talk Boost",
      { pupils: ["Hal King", "Ivy Lord"], sessionsPerWeek: 3 },
    ]),
    ...inCell(
      "Pupil list!B3",
      { areaOfNeed: CI, yearGroups: ["Y2"], className: "Finches", pupils: ["Kim N"] },
      [anyOf("NELI 3 x 30m", "NELI"), { sessionsPerWeek: 3, minutesPerSession: 30 }],
    ),
    ...inCell(
      "Pupil list!C3",
      { areaOfNeed: CL, yearGroups: ["Y2"], className: "Finches", pupils: ["Kim N"] },
      "Phonics catch up",
    ),
    ...inCell(
      "Pupil list!C4",
      { areaOfNeed: CL, yearGroups: ["Y2"], className: "Finches", pupils: ["Leo O"] },
      "Phonics catch up",
      [anyOf("precision teaching daily", "precision teaching"), { sessionsPerWeek: 5 }],
    ),
    ...inCell(
      "Pupil list!D4",
      { areaOfNeed: SEMH, yearGroups: ["Y2"], className: "Finches", pupils: ["Leo O"] },
      anyOf("Nurture (pm)", "Nurture"),
    ),
    ...inCell(
      "Pupil list!E4",
      { areaOfNeed: SP, yearGroups: ["Y2"], className: "Finches", pupils: ["Leo O"] },
      anyOf("OT prog.", "OT prog"),
    ),
    ...inCell(
      "Pupil list!B5",
      { areaOfNeed: CI, yearGroups: ["Y2"], className: "Finches", pupils: ["Mae P"] },
      ["SALT", { ledBy: anyOf<string | null>(null, "SALT") }],
    ),
    ...inCell(
      "Pupil list!D5",
      { areaOfNeed: SEMH, yearGroups: ["Y2"], className: "Finches", pupils: ["Mae P"] },
      [anyOf("ELSA - Mrs Orr", "ELSA"), { ledBy: "Mrs Orr" }],
    ),
  ],
  pupils: [
    ...pupilsOf(
      "Kestrels 3K",
      "",
      `
cell | name | yearGroup | className | senStatus
A7 | Bolt, Usha | Y3 | 3K | 
A8 | Carr, Vic | Y3 | 3K | E
A9 | Dean, Walt | Y3 | 3K | K`,
    ),
    ...pupilsOf(
      "Merlins 4M",
      "",
      `
cell | name | yearGroup | className
A3 | Yusuf B | Y4 | 4M
A4 | Zara C | Y4 | 4M
A5 | Abe D | Y4 | 4M`,
    ),
    ...pupilsOf(
      "Is it happening",
      "",
      `
cell | name | yearGroup
D4 | Cy F | Y5
E4 | Di G | Y5
F4 | Ed H | Y6`,
    ),
    ...pupilsOf(
      "Timings",
      "",
      `
cell | name | yearGroup | className
A3 | Gia Jones | Y1 | Robins
A4 | Hal King | Y1 | Robins
A5 | Ivy Lord | Y1 | Robins
A6 | Jed Mann | Y1 | Robins`,
    ),
    ...pupilsOf(
      "Pupil list",
      "",
      `
cell | name | yearGroup | className
A4 | Leo O | Y2 | Finches
A5 | Mae P | Y2 | Finches`,
    ),
    {
      source: "Kestrels 3K!A6",
      name: "Ames, Tilly",
      senStatus: "K",
      yearGroup: "Y3",
      className: anyOf("3K", "Kestrels", "Kestrels 3K"),
    },
    {
      source: "Merlins 4M!A2",
      name: "Xena A",
      yearGroup: "Y4",
      className: anyOf("4M", "Merlins", "Merlins 4M"),
    },
    { source: "Is it happening!C4", name: "Bo E", yearGroup: "Y5" },
    { source: "Is it happening!G4", name: "Fi I", yearGroup: "Y6" },
    { source: "Pupil list!A3", name: "Kim N", yearGroup: "Y2", className: "Finches" },
  ],
  unused: { "Kestrels 3K!D10": "subtotal" },
};
