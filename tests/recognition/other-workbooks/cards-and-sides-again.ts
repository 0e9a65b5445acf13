import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, day, SEMH, SP, type OtherWorkbook } from "./other-workbook";

const one = anyOf<number | null>(1, null);

/** Two transposed blocks with tiers over them, cards two abreast in a grid of four, forms down the page, and a grid with a list under it. */
export const cardsAndSidesAgain: OtherWorkbook = {
  name: "cards and sheets on their side again",
  sheets: {
    "At a glance": {
      layout: "transposed",
      headerRows: [3, 14],
      merges: ["A2:D2", "A13:C13"],
      rows: [
        [bold("Interventions at a glance, Autumn 2026")],
        [bold("Wave 2")],
        [bold("Name"), bold("Nessy"), bold("Box Clever"), bold("Gross motor gang")],
        ["Need", "C&L", "C&I", "S&P"],
        ["Who", "Y2-Y4", "EYFS", "Y1, Y2"],
        ["Staff", "TA", "Miss Ferris", "Sports coach"],
        ["No. of pupils", "up to 8", 4, "6-8"],
        ["Times a week", 4, "daily", 2],
        ["Mins", 15, "20 mins", "half an hour"],
        ["No. of weeks", "all year", 10, "6 wks"],
        ["Start", day("2026-09-14"), "21/9/26", day("2026-11-02")],
        [],
        [bold("Wave 3")],
        [bold("Name"), bold("Paired speech work"), bold("1:1 maths recovery")],
        ["Need", "C&I", "C&L"],
        ["Who", "R", "Y5/Y6"],
        ["Staff", "SaLT assistant", "HLTA (Mrs Roy)"],
        ["No. of pupils", 2, "1:1"],
        ["Times a week", "weekly", 3],
        ["Mins", 30, "25-30"],
        ["No. of weeks", "8", "12 weeks"],
        ["Start", day("2026-10-05"), day("2026-09-14")],
      ],
    },
    "Provision cards": {
      layout: "cards",
      headerRows: [],
      rows: [
        [bold("Provision cards (SEMH)")],
        [],
        ["Title:", "Calm Club", null, "Title:", "Anger Alphabet"],
        ["Wave:", "2", null, "Wave:", 3],
        ["Adult(s):", "Mrs Noon", null, "Adult(s):", "ELSA"],
        ["Group size:", "6", null, "Group size:", "1:1"],
        ["Sessions:", "2 x 25 mins", null, "Sessions:", "weekly 45 mins"],
        ["Pupils:", "TU, VW, XY", null, "Pupils:", "ZA"],
        ["Entry data:", "Boxall 62", null, "Entry data:", "SDQ 19"],
        ["Exit data:", "", null, "Exit data:", "SDQ 14"],
        ["Review:", day("2026-12-17"), null, "Review:", "17.12.26"],
        [],
        ["Title:", "Forest Friends", null, "Title:", "Bereavement support"],
        ["Wave:", 2, null, "Wave:", 3],
        ["Adult(s):", "FS leader + TA", null, "Adult(s):", "Winston's Wish (ext)"],
        ["Group size:", "8-10", null, "Group size:", "individual"],
        ["Sessions:", "Fri pm", null, "Sessions:", "6 sessions"],
        ["Pupils:", "see list", null, "Pupils:", "BC"],
        ["Entry data:", null, null, "Entry data:", null],
        ["Exit data:", null, null, "Exit data:", null],
        ["Review:", "Spring 2", null, "Review:", null],
      ],
    },
    "One page": {
      layout: anyOf<"yearColumns" | "list">("yearColumns", "list"),
      headerRows: { anyOf: [[3, 9]] },
      rows: [
        [bold("Everything on one page")],
        [],
        ["Year group", "Small groups", "1:1"],
        ["Reception", "Chatterbox", "Play partners"],
        ["Year 1", "Phonics top-up", null],
        ["Year 2", "Phonics top-up\nMaths club (Tues)", "Reading with volunteer"],
        [],
        [bold("EHCP pupils")],
        ["Pupil", "Provision", "Hours", "Adult", "Funding"],
        ["DE", "1:1 support in class", "20 hrs per week", "Mrs Pym", "Top-up"],
        ["FG", "Physio programme", "3 x 20 mins", "Miss Hart", "E3"],
      ],
    },
  },
  provisions: [
    ...inCell(
      "At a glance!B3",
      { wave: 2, areaOfNeed: CL, yearGroups: ["Y2", "Y3", "Y4"], ledBy: "TA" },
      [
        "Nessy",
        {
          groupSize: anyOf<number | { min: number; max: number }>(8, { min: 1, max: 8 }),
          sessionsPerWeek: 4,
          minutesPerSession: 15,
          term: "All year",
          startDate: "2026-09-14",
        },
      ],
    ),
    ...inCell(
      "At a glance!C3",
      {
        wave: 2,
        areaOfNeed: CI,
        yearGroups: anyOf(["N1", "N2", "R"], ["R"]),
        ledBy: "Miss Ferris",
      },
      [
        "Box Clever",
        {
          groupSize: 4,
          sessionsPerWeek: 5,
          minutesPerSession: 20,
          weeks: 10,
          startDate: "2026-09-21",
        },
      ],
    ),
    ...inCell(
      "At a glance!D3",
      { wave: 2, areaOfNeed: SP, yearGroups: ["Y1", "Y2"], ledBy: "Sports coach" },
      [
        "Gross motor gang",
        {
          groupSize: { min: 6, max: 8 },
          sessionsPerWeek: 2,
          minutesPerSession: 30,
          weeks: 6,
          startDate: "2026-11-02",
        },
      ],
    ),
    ...inCell(
      "At a glance!B14",
      { wave: 3, areaOfNeed: CI, yearGroups: ["R"], ledBy: "SaLT assistant" },
      [
        "Paired speech work",
        {
          groupSize: 2,
          sessionsPerWeek: 1,
          minutesPerSession: 30,
          weeks: 8,
          startDate: "2026-10-05",
        },
      ],
    ),
    ...inCell(
      "At a glance!C14",
      { wave: 3, areaOfNeed: CL, yearGroups: ["Y5", "Y6"], ledBy: "HLTA (Mrs Roy)" },
      [
        "1:1 maths recovery",
        {
          groupSize: 1,
          adults: one,
          sessionsPerWeek: 3,
          minutesPerSession: { min: 25, max: 30 },
          weeks: 12,
          startDate: "2026-09-14",
        },
      ],
    ),
    ...inCell("Provision cards!B3", { wave: 2, areaOfNeed: SEMH, ledBy: "Mrs Noon" }, [
      "Calm Club",
      {
        groupSize: 6,
        sessionsPerWeek: 2,
        minutesPerSession: 25,
        pupils: ["TU", "VW", "XY"],
        entry: anyOf("Boxall 62", "62"),
        measure: anyOf<string | null>("Boxall", null),
        reviewDate: "2026-12-17",
      },
    ]),
    ...inCell("Provision cards!E3", { wave: 3, areaOfNeed: SEMH, ledBy: "ELSA" }, [
      "Anger Alphabet",
      {
        groupSize: 1,
        adults: one,
        sessionsPerWeek: 1,
        minutesPerSession: 45,
        pupils: ["ZA"],
        entry: anyOf("SDQ 19", "19"),
        exit: anyOf("SDQ 14", "14"),
        measure: anyOf<string | null>("SDQ", null),
        reviewDate: "2026-12-17",
      },
    ]),
    ...inCell(
      "Provision cards!B13",
      { wave: 2, areaOfNeed: SEMH, ledBy: anyOf("FS leader + TA") },
      [
        "Forest Friends",
        {
          groupSize: { min: 8, max: 10 },
          adults: anyOf<number | null>(2, null),
          sessionsPerWeek: 1,
          ambiguous: ["reviewDate", "term"],
        },
      ],
    ),
    ...inCell(
      "Provision cards!E13",
      { wave: 3, areaOfNeed: SEMH, ledBy: anyOf("Winston's Wish (ext)", "Winston's Wish") },
      ["Bereavement support", { groupSize: one, adults: one, plannedSessions: 6, pupils: ["BC"] }],
    ),
    ...inCell("One page!B4", { wave: 2, yearGroups: ["R"] }, "Chatterbox"),
    ...inCell(
      "One page!C4",
      { wave: 3, yearGroups: ["R"], groupSize: one, adults: one },
      "Play partners",
    ),
    ...inCell("One page!B5", { wave: 2, yearGroups: ["Y1"] }, "Phonics top-up"),
    ...inCell("One page!B6", { wave: 2, yearGroups: ["Y2"] }, "Phonics top-up", [
      anyOf("Maths club (Tues)", "Maths club"),
      { sessionsPerWeek: one },
    ]),
    ...inCell("One page!C6", { wave: 3, yearGroups: ["Y2"], groupSize: one, adults: one }, [
      anyOf("Reading with volunteer", "Reading"),
      { ledBy: "volunteer" },
    ]),
    ...inCell("One page!B10", { pupils: ["DE"], ledBy: "Mrs Pym", fundingSource: "Top-up" }, [
      "1:1 support in class",
      { minutesPerWeek: 1200, groupSize: one, adults: one },
    ]),
    ...inCell("One page!B11", { pupils: ["FG"], ledBy: "Miss Hart", fundingSource: "E3" }, [
      "Physio programme",
      { sessionsPerWeek: 3, minutesPerSession: 20 },
    ]),
  ],
};
