import { inCell } from "./in-cell";
import { anyOf, bold, CI, CL, day, SEMH, SP, type OtherWorkbook } from "./other-workbook";

const one = anyOf<number | null>(1, null);

/** Sheets on which a grid stands above a list, ticks under year groups and areas, tiers down with years across, and a sheet of headings and bullets. */
export const mixedBlocks: OtherWorkbook = {
  name: "blocks of different layouts on one sheet",
  sheets: {
    "Grid and list": {
      layout: anyOf<"waveByArea" | "list">("waveByArea", "list"),
      headerRows: { anyOf: [[3, 10], [3], [10]] },
      merges: ["A1:D1", "A9:F9"],
      rows: [
        [bold("Larkhill: SEND on a page")],
        [],
        [bold("Need"), bold("Everyone"), bold("Some"), bold("Few")],
        ["Communication", "Visual timetable", "Talk Boost", "SaLT"],
        ["Learning", "Word walls", "Rapid Maths", "Precision teaching"],
        ["Emotional", "PSHE", "Lego therapy", "ELSA"],
        ["Sensory", "Fidgets", "Fizzy", "OT"],
        [],
        [bold("Running this half term")],
        [
          bold("Intervention"),
          bold("Year"),
          bold("Adult"),
          bold("Pupils"),
          bold("Freq."),
          bold("Review date"),
        ],
        ["Rapid Maths", "Y5", "Mrs Hoy", "AB, CD, EF", "3 x 20 mins", day("2026-12-16")],
        ["Lego therapy", "Y2/3", "TA", "GH, IJ and KL", "1 x 45 mins", day("2026-12-16")],
        ["Precision teaching", "Y4", "TA", "MN", "daily 10 mins", "16/12/26"],
      ],
    },
    "Which years": {
      layout: anyOf<"list" | "yearColumns">("list", "yearColumns"),
      headerRows: [2],
      rows: [
        ["Which year groups have which intervention (tick)"],
        ["Intervention", "Wave", "YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Led by"],
        ["NELI", 2, "✓", "✓", null, null, null, null, null, "Mrs Sims"],
        ["Phonics tutoring", 2, null, "✓", "✓", "✓", null, null, null, "TA"],
        ["Third Space", 2, null, null, null, null, null, "✓", "✓", "online"],
        ["1:1 counselling", 3, null, null, null, "✓", "✓", "✓", "✓", "Place2Be"],
      ],
    },
    "Which areas": {
      layout: "list",
      headerRows: [1, 2],
      merges: ["B1:E1"],
      rows: [
        [null, "Area of need"],
        ["Provision", "C&L", "C&I", "SEMH", "S&P", "Who for", "Time"],
        ["Colourful Semantics", null, "x", null, null, "Y1-2", "2 x 20 mins"],
        ["Sensory circuits", null, null, null, "x", "all", "daily 15 mins"],
        ["Nessy", "x", null, null, null, "KS2", "3 x 20 mins"],
        ["Worry busters", null, null, "x", null, "Y5/6", "6 weeks"],
      ],
    },
  },
  provisions: [
    ...inCell("Grid and list!B4", { wave: 1, areaOfNeed: CI }, "Visual timetable"),
    ...inCell("Grid and list!C4", { wave: 2, areaOfNeed: CI }, "Talk Boost"),
    ...inCell("Grid and list!D4", { wave: 3, areaOfNeed: CI }, [
      "SaLT",
      { ledBy: anyOf<string | null>(null, "SaLT") },
    ]),
    ...inCell("Grid and list!B5", { wave: 1, areaOfNeed: CL }, "Word walls"),
    ...inCell("Grid and list!C5", { wave: 2, areaOfNeed: CL }, "Rapid Maths"),
    ...inCell("Grid and list!D5", { wave: 3, areaOfNeed: CL }, "Precision teaching"),
    ...inCell("Grid and list!B6", { wave: 1, areaOfNeed: SEMH }, "PSHE"),
    ...inCell("Grid and list!C6", { wave: 2, areaOfNeed: SEMH }, "Lego therapy"),
    ...inCell("Grid and list!D6", { wave: 3, areaOfNeed: SEMH }, [
      "ELSA",
      { ledBy: anyOf<string | null>(null, "ELSA") },
    ]),
    ...inCell("Grid and list!B7", { wave: 1, areaOfNeed: SP }, "Fidgets"),
    ...inCell("Grid and list!C7", { wave: 2, areaOfNeed: SP }, "Fizzy"),
    ...inCell("Grid and list!D7", { wave: 3, areaOfNeed: SP }, [
      "OT",
      { ledBy: anyOf<string | null>(null, "OT") },
    ]),
    ...inCell("Grid and list!A11", { reviewDate: "2026-12-16" }, [
      "Rapid Maths",
      {
        yearGroups: ["Y5"],
        ledBy: "Mrs Hoy",
        pupils: ["AB", "CD", "EF"],
        sessionsPerWeek: 3,
        minutesPerSession: 20,
      },
    ]),
    ...inCell("Grid and list!A12", { reviewDate: "2026-12-16" }, [
      "Lego therapy",
      {
        yearGroups: ["Y2", "Y3"],
        ledBy: "TA",
        pupils: ["GH", "IJ", "KL"],
        sessionsPerWeek: 1,
        minutesPerSession: 45,
      },
    ]),
    ...inCell("Grid and list!A13", { reviewDate: "2026-12-16" }, [
      "Precision teaching",
      {
        yearGroups: ["Y4"],
        ledBy: "TA",
        pupils: ["MN"],
        sessionsPerWeek: 5,
        minutesPerSession: 10,
      },
    ]),
    ...inCell("Which years!A3", { wave: 2, yearGroups: ["R", "Y1"], ledBy: "Mrs Sims" }, "NELI"),
    ...inCell(
      "Which years!A4",
      { wave: 2, yearGroups: ["Y1", "Y2", "Y3"], ledBy: "TA" },
      "Phonics tutoring",
    ),
    ...inCell(
      "Which years!A5",
      { wave: 2, yearGroups: ["Y5", "Y6"], ledBy: "online" },
      "Third Space",
    ),
    ...inCell(
      "Which years!A6",
      { wave: 3, yearGroups: ["Y3", "Y4", "Y5", "Y6"], ledBy: "Place2Be" },
      ["1:1 counselling", { groupSize: one, adults: one }],
    ),
    ...inCell(
      "Which areas!A3",
      { areaOfNeed: CI, yearGroups: ["Y1", "Y2"], sessionsPerWeek: 2, minutesPerSession: 20 },
      "Colourful Semantics",
    ),
    ...inCell(
      "Which areas!A4",
      { areaOfNeed: SP, sessionsPerWeek: 5, minutesPerSession: 15, ambiguous: ["yearGroups"] },
      "Sensory circuits",
    ),
    ...inCell(
      "Which areas!A5",
      {
        areaOfNeed: CL,
        yearGroups: ["Y3", "Y4", "Y5", "Y6"],
        sessionsPerWeek: 3,
        minutesPerSession: 20,
      },
      "Nessy",
    ),
    ...inCell(
      "Which areas!A6",
      { areaOfNeed: SEMH, yearGroups: ["Y5", "Y6"], weeks: 6 },
      "Worry busters",
    ),
  ],
};
