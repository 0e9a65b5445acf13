import { inCell } from "./in-cell";
import { anyOf, bold, CL, day, SEMH, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";

const one = anyOf<number | null>(1, null);

/** Pupil cards with a table of provisions, programme cards with a table of pupils, three cards abreast. */
export const cardsWithTables: OtherWorkbook = {
  name: "cards with tables inside",
  sheets: {
    "Pupil cards": {
      layout: anyOf<"cards" | "list">("cards", "list"),
      headerRows: { anyOf: [[], [5, 14], [5]] },
      rows: [
        [bold("PUPIL SUPPORT CARD")],
        ["Name:", "Alfie Marsh", "Year:", 4, "Class:", "Oak"],
        ["SEN status:", "K", "Primary need:", "SLCN", "Teacher:", "Mr Field"],
        [],
        [
          bold("Provision"),
          bold("How often"),
          bold("With whom"),
          bold("Start"),
          bold("Review"),
          bold("Impact"),
        ],
        [
          "Speech sounds",
          "3 x 10 mins",
          "Miss Dray",
          day("2026-09-14"),
          day("2026-12-11"),
          "Partly met",
        ],
        ["Word Aware", "weekly, 30 mins", "TA", day("2026-09-21"), "11/12/26", null],
        ["Lunch club", "daily", "LSA", null, null, "Met"],
        [],
        [bold("PUPIL SUPPORT CARD")],
        ["Name:", "Bea Nolan", "Year:", 2, "Class:", "Ash"],
        ["SEN status:", "E", "Primary need:", "ASD", "Teacher:", "Mrs Quick"],
        [],
        [
          bold("Provision"),
          bold("How often"),
          bold("With whom"),
          bold("Start"),
          bold("Review"),
          bold("Impact"),
        ],
        ["Attention Autism", "5 x 15 mins", "Mrs Vane", day("2026-09-07"), day("2027-01-15"), null],
        ["OT programme", "2x10", "Mrs Vane", day("2026-10-05"), "15.1.27", "Not met"],
      ],
    },
    "Programme cards": {
      layout: "cards",
      headerRows: { anyOf: [[], [7]] },
      rows: [
        [
          bold("Programme"),
          "Talk About",
          null,
          bold("Programme"),
          "Catch Up Maths",
          null,
          bold("Programme"),
          "ELSA",
        ],
        [bold("Area"), "SEMH", null, bold("Area"), "C&L", null, bold("Area"), "SEMH"],
        [
          bold("Run by"),
          "Ms Pike",
          null,
          bold("Run by"),
          "Mr Shah (TA)",
          null,
          bold("Run by"),
          "Mrs Gow",
        ],
        [
          bold("Day/time"),
          "Tues 1.00-1.45",
          null,
          bold("Day/time"),
          "Mon/Thurs 15 mins",
          null,
          bold("Day/time"),
          "Fri am, 40 mins",
        ],
        [bold("No. in group"), 5, null, bold("No. in group"), "1:1", null, bold("No. in group"), 1],
        [bold("Weeks"), 12, null, bold("Weeks"), "20 wks", null, bold("Weeks"), 6],
        [bold("Who"), "CJ, DK, EL, FM, GN", null, bold("Who"), "HP & IQ", null, bold("Who"), "JR"],
        [
          bold("Aim"),
          "Takes turns in talk",
          null,
          bold("Aim"),
          "Adds and subtracts to 100",
          null,
          bold("Aim"),
          "Names feelings",
        ],
        [bold("Pre"), "Scale 12", null, bold("Pre"), null, null, bold("Pre"), "SDQ 24"],
        [bold("Post"), "Scale 19", null, bold("Post"), null, null, bold("Post"), null],
      ],
    },
    "Phonics group card": {
      layout: "cards",
      headerRows: { anyOf: [[], [8]] },
      rows: [
        [bold("Intervention record")],
        ["Intervention", "Phonics catch-up"],
        ["Wave", "2"],
        ["Adult", "Mrs Ames"],
        ["Frequency", "4 x 20 mins"],
        ["Dates", "7 Sept - 16 Oct 2026"],
        [],
        [bold("Pupil"), bold("Baseline (graphemes)"), bold("Target"), bold("End")],
        ["Kai S", 12, 24, 22],
        ["Lia T", 15, 26, 27],
        ["Max U", 9, 20, "abs"],
      ],
    },
  },
  provisions: [
    ...inCell(
      "Pupil cards!A6",
      { pupils: ["Alfie Marsh"], yearGroups: ["Y4"], className: anyOf("Oak", "4 Oak") },
      [
        "Speech sounds",
        {
          sessionsPerWeek: 3,
          minutesPerSession: 10,
          ledBy: "Miss Dray",
          startDate: "2026-09-14",
          reviewDate: "2026-12-11",
          outcome: "partlyMet",
        },
      ],
    ),
    ...inCell(
      "Pupil cards!A7",
      { pupils: ["Alfie Marsh"], yearGroups: ["Y4"], className: anyOf("Oak", "4 Oak") },
      [
        "Word Aware",
        {
          sessionsPerWeek: 1,
          minutesPerSession: 30,
          ledBy: "TA",
          startDate: "2026-09-21",
          reviewDate: "2026-12-11",
        },
      ],
    ),
    ...inCell(
      "Pupil cards!A8",
      { pupils: ["Alfie Marsh"], yearGroups: ["Y4"], className: anyOf("Oak", "4 Oak") },
      ["Lunch club", { sessionsPerWeek: 5, ledBy: "LSA", outcome: "met" }],
    ),
    ...inCell(
      "Pupil cards!A15",
      { pupils: ["Bea Nolan"], yearGroups: ["Y2"], className: anyOf("Ash", "2 Ash") },
      [
        "Attention Autism",
        {
          sessionsPerWeek: 5,
          minutesPerSession: 15,
          ledBy: "Mrs Vane",
          startDate: "2026-09-07",
          reviewDate: "2027-01-15",
        },
      ],
    ),
    ...inCell(
      "Pupil cards!A16",
      { pupils: ["Bea Nolan"], yearGroups: ["Y2"], className: anyOf("Ash", "2 Ash") },
      [
        "OT programme",
        {
          sessionsPerWeek: 2,
          minutesPerSession: 10,
          ledBy: "Mrs Vane",
          startDate: "2026-10-05",
          reviewDate: "2027-01-15",
          outcome: "notMet",
        },
      ],
    ),
    ...inCell("Programme cards!B1", { areaOfNeed: SEMH, ledBy: "Ms Pike" }, [
      "Talk About",
      {
        sessionsPerWeek: 1,
        minutesPerSession: 45,
        groupSize: 5,
        weeks: 12,
        pupils: ["CJ", "DK", "EL", "FM", "GN"],
        target: "Takes turns in talk",
        entry: anyOf("Scale 12", "12"),
        exit: anyOf("Scale 19", "19"),
        measure: anyOf<string | null>(null, "Scale"),
      },
    ]),
    ...inCell("Programme cards!E1", { areaOfNeed: CL, ledBy: "Mr Shah (TA)" }, [
      "Catch Up Maths",
      {
        sessionsPerWeek: 2,
        minutesPerSession: 15,
        groupSize: 1,
        adults: one,
        weeks: 20,
        pupils: ["HP", "IQ"],
        target: "Adds and subtracts to 100",
      },
    ]),
    ...inCell("Programme cards!H1", { areaOfNeed: SEMH, ledBy: "Mrs Gow" }, [
      "ELSA",
      {
        sessionsPerWeek: 1,
        minutesPerSession: 40,
        groupSize: 1,
        weeks: 6,
        pupils: ["JR"],
        target: "Names feelings",
        entry: anyOf("SDQ 24", "24"),
        measure: anyOf<string | null>("SDQ", null),
      },
    ]),
    ...inCell(
      "Phonics group card!B2",
      {
        wave: 2,
        ledBy: "Mrs Ames",
        sessionsPerWeek: 4,
        minutesPerSession: 20,
        startDate: "2026-09-07",
        endDate: "2026-10-16",
        measure: anyOf<string | null>("graphemes", null),
      },
      ["Phonics catch-up", { pupils: ["Kai S"], entry: "12", target: "24", exit: "22" }],
      ["Phonics catch-up", { pupils: ["Lia T"], entry: "15", target: "26", exit: "27" }],
      [
        "Phonics catch-up",
        { pupils: ["Max U"], entry: "9", target: "20", exit: anyOf<string | null>("abs", null) },
      ],
    ),
  ],
  pupils: [
    ...pupilsOf(
      "Pupil cards",
      "",
      `
cell | name | yearGroup | className | senStatus | primaryNeed | areaOfNeed
B2 | Alfie Marsh | Y4 | Oak | K | SLCN | communicationAndInteraction
B11 | Bea Nolan | Y2 | Ash | E | ASD | communicationAndInteraction`,
    ),
  ],
};
