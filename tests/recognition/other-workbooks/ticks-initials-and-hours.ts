import { inCell } from "./in-cell";
import { anyOf, bold, CL, day, SEMH, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";

const green = { value: null, fill: "#92D050" };
const amber = { value: null, fill: "#FFC000" };
const red = { value: null, fill: "#FF5050" };
const y1 = { yearGroups: ["Y1"], className: anyOf("Ladybirds", "Ladybird") };

/** A tick grid with a blank corner, a grid of staff initials, hours, start dates, colours with a key, and numbered pupils in a cell. */
export const ticksInitialsAndHours: OtherWorkbook = {
  name: "ticks, initials, hours, dates and colours",
  sheets: {
    "Ladybirds Y1": {
      layout: "pupilByProvision",
      headerRows: [3],
      rows: [
        ["Who gets what in Ladybirds (Year 1), Spring 1 2027"],
        [],
        [
          null,
          "Phonics keep-up",
          "WellComm",
          "Dough disco",
          "Sunshine circle",
          "Speech sounds with Jo",
        ],
        ["Ada B", "✓", "✓", null, null, "✓"],
        ["Billy C", null, null, "✓", null, null],
        ["Chidi D", "✓", null, null, "✓", null],
        ["Dotty E", "✓ ", null, "✓", "?", null],
        ["Eve F", null, "✔", null, null, "✔"],
        [null, 3, 2, 2, 2, 2],
        [],
        ["✓ = having it now   ? = waiting for parents' consent"],
      ],
    },
    "Who with": {
      layout: "provisionByPupil",
      headerRows: [4],
      rows: [
        [bold("Year 4: interventions and who takes them")],
        ["JB = Mrs Barker (TA)   SO = Mr Osei (HLTA)   CT = class teacher"],
        [],
        [null, "Area", "Fern G", "Gus H", "Hana I", "Ira J"],
        ["Toe by Toe", "C&L", "JB", null, "JB", null],
        ["Lego club", "SEMH", "SO", "SO", null, "SO"],
        ["Inference", "C&L", null, "CT", "CT", null],
      ],
    },
    "Hours Y5": {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: [
        ["Year 5 - support in hours per week"],
        [
          "Child",
          "EHCP?",
          "In-class TA",
          "Maths group",
          "Social skills",
          "Physio exs",
          "Total hrs",
        ],
        ["Jay K", "Y", 10, 1.5, null, 0.5, 12],
        ["Kit L", null, null, 1.5, 1, null, 2.5],
        ["Lou M", "Y", "7 hrs", null, "30 mins", null, 7],
        ["Total", null, 10, 3, 1, 0.5, 21.5],
      ],
    },
    "Started Y6": {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: [
        ["Y6: date started"],
        ["Name", "Booster English", "Booster maths", "Peer mentoring"],
        ["Mo N", day("2026-09-14"), null, day("2026-11-02")],
        ["Nia O", day("2026-09-14"), day("2026-09-14"), null],
        ["Oz P", null, day("2026-09-14"), day("2026-11-02")],
      ],
    },
    Colours: {
      layout: "pupilByProvision",
      headerRows: [5],
      rows: [
        [bold("Year 2 tracker")],
        [
          "Key",
          { value: "on track", fill: "#92D050" },
          { value: "some progress", fill: "#FFC000" },
          { value: "no progress", fill: "#FF5050" },
        ],
        ["White = not having it"],
        [],
        ["Name", "Rapid Read", "Numicon", "Zones", "Clever Fingers"],
        ["Pia Q", green, null, amber, null],
        ["Quin R", null, red, null, green],
        ["Rafi S", amber, green, null, null],
        ["Sal T", null, null, green, amber],
      ],
    },
    "Groups Y3": {
      layout: "list",
      headerRows: [1],
      rows: [
        ["Group", "Children", "When", "Adult"],
        ["Spelling Shed", "1. Uma V 2. Vik W 3. Wil X", "Mon, Wed 9.00-9.20", "Mrs Barker"],
        ["Number facts", "1) Xan Y\n2) Yas Z\n3) Zed A (Thurs only)", "3 x 15", "CT"],
        ["Talk time", "Uma V + Yas Z", "1 x wk 20m", "SO"],
      ],
    },
  },
  provisions: [
    ...inCell(
      "Ladybirds Y1!B3",
      { ...y1, pupils: ["Ada B", "Chidi D", "Dotty E"] },
      "Phonics keep-up",
    ),
    ...inCell("Ladybirds Y1!C3", { ...y1, pupils: ["Ada B", "Eve F"] }, "WellComm"),
    ...inCell("Ladybirds Y1!D3", { ...y1, pupils: ["Billy C", "Dotty E"] }, "Dough disco"),
    ...inCell(
      "Ladybirds Y1!E3",
      { ...y1, pupils: anyOf(["Chidi D"], ["Chidi D", "Dotty E"]) },
      "Sunshine circle",
    ),
    ...inCell("Ladybirds Y1!F3", { ...y1, pupils: ["Ada B", "Eve F"] }, [
      anyOf("Speech sounds with Jo", "Speech sounds"),
      { ledBy: anyOf<string | null>("Jo", null) },
    ]),
    ...inCell("Who with!A5", { areaOfNeed: CL, yearGroups: ["Y4"], ambiguous: ["ledBy"] }, [
      "Toe by Toe",
      { pupils: ["Fern G", "Hana I"] },
    ]),
    ...inCell("Who with!A6", { areaOfNeed: SEMH, yearGroups: ["Y4"], ambiguous: ["ledBy"] }, [
      "Lego club",
      { pupils: ["Fern G", "Gus H", "Ira J"] },
    ]),
    ...inCell("Who with!A7", { areaOfNeed: CL, yearGroups: ["Y4"], ambiguous: ["ledBy"] }, [
      "Inference",
      { pupils: ["Gus H", "Hana I"] },
    ]),
    ...inCell("Hours Y5!C2", { yearGroups: ["Y5"], pupils: ["Jay K", "Lou M"] }, [
      "In-class TA",
      { ledBy: anyOf<string | null>("TA", null) },
    ]),
    ...inCell(
      "Hours Y5!D2",
      {
        yearGroups: ["Y5"],
        pupils: ["Jay K", "Kit L"],
        minutesPerWeek: anyOf<number | null>(90, null),
      },
      "Maths group",
    ),
    ...inCell("Hours Y5!E2", { yearGroups: ["Y5"], pupils: ["Kit L", "Lou M"] }, "Social skills"),
    ...inCell(
      "Hours Y5!F2",
      { yearGroups: ["Y5"], pupils: ["Jay K"], minutesPerWeek: anyOf<number | null>(30, null) },
      "Physio exs",
    ),
    ...inCell(
      "Started Y6!B2",
      { yearGroups: ["Y6"], pupils: ["Mo N", "Nia O"], startDate: "2026-09-14" },
      "Booster English",
    ),
    ...inCell(
      "Started Y6!C2",
      { yearGroups: ["Y6"], pupils: ["Nia O", "Oz P"], startDate: "2026-09-14" },
      "Booster maths",
    ),
    ...inCell(
      "Started Y6!D2",
      { yearGroups: ["Y6"], pupils: ["Mo N", "Oz P"], startDate: "2026-11-02" },
      "Peer mentoring",
    ),
    ...inCell("Colours!B5", { yearGroups: ["Y2"], ambiguous: ["outcome", "outcomeText"] }, [
      "Rapid Read",
      { pupils: ["Pia Q", "Rafi S"] },
    ]),
    ...inCell("Colours!C5", { yearGroups: ["Y2"], ambiguous: ["outcome", "outcomeText"] }, [
      "Numicon",
      { pupils: ["Quin R", "Rafi S"] },
    ]),
    ...inCell("Colours!D5", { yearGroups: ["Y2"], ambiguous: ["outcome", "outcomeText"] }, [
      "Zones",
      { pupils: ["Pia Q", "Sal T"] },
    ]),
    ...inCell("Colours!E5", { yearGroups: ["Y2"], ambiguous: ["outcome", "outcomeText"] }, [
      "Clever Fingers",
      { pupils: ["Quin R", "Sal T"] },
    ]),
    ...inCell("Groups Y3!A2", { yearGroups: ["Y3"] }, [
      "Spelling Shed",
      {
        pupils: ["Uma V", "Vik W", "Wil X"],
        sessionsPerWeek: 2,
        minutesPerSession: 20,
        ledBy: "Mrs Barker",
      },
    ]),
    ...inCell("Groups Y3!A3", { yearGroups: ["Y3"] }, [
      "Number facts",
      {
        pupils: anyOf(["Xan Y", "Yas Z", "Zed A (Thurs only)"], ["Xan Y", "Yas Z", "Zed A"]),
        sessionsPerWeek: 3,
        minutesPerSession: 15,
        ledBy: "CT",
      },
    ]),
    ...inCell("Groups Y3!A4", { yearGroups: ["Y3"] }, [
      "Talk time",
      { pupils: ["Uma V", "Yas Z"], sessionsPerWeek: 1, minutesPerSession: 20, ledBy: "SO" },
    ]),
  ],
  pupils: [
    ...pupilsOf(
      "Ladybirds Y1",
      "",
      `
cell | name | yearGroup | className
A5 | Billy C | Y1 | Ladybirds
A6 | Chidi D | Y1 | Ladybirds
A7 | Dotty E | Y1 | Ladybirds`,
    ),
    ...pupilsOf(
      "Who with",
      "",
      `
cell | name | yearGroup
D4 | Gus H | Y4
E4 | Hana I | Y4
F4 | Ira J | Y4`,
    ),
    ...pupilsOf(
      "Hours Y5",
      "",
      `
cell | name | yearGroup | senStatus
A5 | Lou M | Y5 | E`,
    ),
    ...pupilsOf(
      "Started Y6",
      "",
      `
cell | name | yearGroup
A3 | Mo N | Y6
A4 | Nia O | Y6
A5 | Oz P | Y6`,
    ),
    ...pupilsOf(
      "Colours",
      "",
      `
cell | name | yearGroup
A7 | Quin R | Y2
A8 | Rafi S | Y2
A9 | Sal T | Y2`,
    ),
    {
      source: "Ladybirds Y1!A4",
      name: "Ada B",
      yearGroup: "Y1",
      className: anyOf("Ladybirds", "Ladybird"),
    },
    {
      source: "Ladybirds Y1!A8",
      name: "Eve F",
      yearGroup: "Y1",
      className: anyOf("Ladybirds", "Ladybird"),
    },
    { source: "Who with!C4", name: "Fern G", yearGroup: "Y4" },
    { source: "Hours Y5!A3", name: "Jay K", yearGroup: "Y5", senStatus: "E" },
    {
      source: "Hours Y5!A4",
      name: "Kit L",
      yearGroup: "Y5",
      senStatus: anyOf<"K" | "N" | null>(null, "N"),
    },
    { source: "Colours!A6", name: "Pia Q", yearGroup: "Y2" },
  ],
  mustAsk: [
    {
      about: "Ladybirds Y1!E7",
      acceptable: [{ pupils: ["Chidi D"] }, { pupils: ["Chidi D", "Dotty E"] }],
      line: "Ladybirds Y1!E3",
      unreadIsFine: true,
    },
  ],
  unused: {
    "Ladybirds Y1!B9": "subtotal",
    "Ladybirds Y1!A11": "note",
    "Hours Y5!A6": "subtotal",
    "Hours Y5!C6": "subtotal",
    "Colours!A3": "note",
  },
};
