import { anyOf, CL, SEMH, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";

const G = "#C6EFCE";
const A = "#FFEB9C";

/** Pupils and provisions against each other: ticks, minutes, colours, and turned round, in different words each time. */
export const gridsOfMarks: OtherWorkbook = {
  name: "grids of ticks, minutes and colours",
  sheets: {
    "5 Elm": {
      layout: "pupilByProvision",
      headerRows: [3, 4],
      merges: ["D3:E3", "F3:G3"],
      rows: [
        ["Class map: Elm, Year 5 (Mr Rudd)"],
        [],
        [null, null, null, "Cognition and learning", null, "SEMH", null, null],
        [
          "Surname",
          "Forename",
          "Status",
          "Toe by Toe",
          "Third Space maths",
          "ELSA",
          "Nurture lunch",
          "Total",
        ],
        ["Abbot", "Jude", "K", "✓", null, null, "✓", 2],
        ["Birch", "Lola", "E", "✓", "✓", "✓", null, 3],
        ["Choudhury", "Sami", "K", null, "✓", null, "✓", 2],
        ["Total", null, null, 2, 2, 1, 2, 7],
      ],
    },
    "Minutes Y3": {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: [
        ["Minutes of support a week, Year 3"],
        [
          "Name of child",
          "Precision teaching",
          "Reading Plus",
          "Sensory circuit",
          "1:1 TA support",
        ],
        ["Noah P", 50, null, 75, null],
        ["Ava C", "5 x 10", "30 mins", null, null],
        ["Theo M", null, 30, null, "2 hours"],
        ["Isla R", null, 60, 75, null],
      ],
    },
    "Delivery Y6": {
      layout: "provisionByPupil",
      headerRows: [2],
      rows: [
        ["Year 6 interventions: who is in what"],
        ["Intervention", "Staff", "Ben", "Cara", "Dev", "Ella", "Finn"],
        ["Booster maths", "HLTA", "y", "y", null, "y", null],
        ["Booster reading", "CT", null, "y", "y", null, null],
        ["Art therapy", "Ms Holt", null, null, null, null, "y"],
      ],
    },
    "RAG Y2": {
      layout: "pupilByProvision",
      headerRows: [1],
      rows: [
        ["Pupil", "Year", "Talk Boost", "Fizzy", "Circle of friends"],
        ["Mo A", 2, { value: "G", fill: G }, null, { value: "A", fill: A }],
        ["Bea C", 2, null, { value: "R", fill: "#FFC7CE" }, null],
        ["Col D", 2, { value: "A", fill: A }, { value: "G", fill: G }, { value: "G", fill: G }],
      ],
    },
  },
  provisions: [
    {
      source: "5 Elm!D4",
      provision: "Toe by Toe",
      areaOfNeed: CL,
      yearGroups: ["Y5"],
      className: anyOf("Elm", "5 Elm"),
      pupils: ["Jude Abbot", "Lola Birch"],
    },
    {
      source: "5 Elm!E4",
      provision: "Third Space maths",
      areaOfNeed: CL,
      yearGroups: ["Y5"],
      className: anyOf("Elm", "5 Elm"),
      pupils: ["Lola Birch", "Sami Choudhury"],
    },
    {
      source: "5 Elm!F4",
      provision: "ELSA",
      areaOfNeed: SEMH,
      yearGroups: ["Y5"],
      className: anyOf("Elm", "5 Elm"),
      pupils: ["Lola Birch"],
    },
    {
      source: "5 Elm!G4",
      provision: "Nurture lunch",
      areaOfNeed: SEMH,
      yearGroups: ["Y5"],
      className: anyOf("Elm", "5 Elm"),
      pupils: ["Jude Abbot", "Sami Choudhury"],
    },
    {
      source: "Minutes Y3!B2",
      provision: "Precision teaching",
      yearGroups: ["Y3"],
      pupils: ["Noah P", "Ava C"],
      ambiguous: ["sessionsPerWeek", "minutesPerSession", "minutesPerWeek"],
    },
    {
      source: "Minutes Y3!C2",
      provision: "Reading Plus",
      yearGroups: ["Y3"],
      pupils: ["Ava C", "Theo M", "Isla R"],
      ambiguous: ["minutesPerWeek"],
    },
    {
      source: "Minutes Y3!D2",
      provision: "Sensory circuit",
      yearGroups: ["Y3"],
      pupils: ["Noah P", "Isla R"],
      ambiguous: ["minutesPerWeek"],
    },
    {
      source: "Minutes Y3!E2",
      provision: "1:1 TA support",
      yearGroups: ["Y3"],
      pupils: ["Theo M"],
      ledBy: anyOf<string | null>(null, "TA"),
      adults: anyOf<number | null>(1, null),
      groupSize: anyOf<number | null>(1, null),
      ambiguous: ["minutesPerWeek"],
    },
    {
      source: "Delivery Y6!A3",
      provision: "Booster maths",
      yearGroups: ["Y6"],
      ledBy: "HLTA",
      pupils: ["Ben", "Cara", "Ella"],
    },
    {
      source: "Delivery Y6!A4",
      provision: "Booster reading",
      yearGroups: ["Y6"],
      ledBy: "CT",
      pupils: ["Cara", "Dev"],
    },
    {
      source: "Delivery Y6!A5",
      provision: "Art therapy",
      yearGroups: ["Y6"],
      ledBy: "Ms Holt",
      pupils: ["Finn"],
    },
    {
      source: "RAG Y2!C1",
      provision: "Talk Boost",
      yearGroups: anyOf<string[]>(["Y2"], []),
      pupils: ["Mo A", "Col D"],
      ambiguous: ["areaOfNeed"],
    },
    {
      source: "RAG Y2!D1",
      provision: "Fizzy",
      yearGroups: anyOf<string[]>(["Y2"], []),
      pupils: ["Bea C", "Col D"],
    },
    {
      source: "RAG Y2!E1",
      provision: "Circle of friends",
      yearGroups: anyOf<string[]>(["Y2"], []),
      pupils: ["Mo A", "Col D"],
    },
  ],
  pupils: [
    ...pupilsOf(
      "Minutes Y3",
      "",
      `
cell | name | yearGroup
A4 | Ava C | Y3
A5 | Theo M | Y3
A6 | Isla R | Y3`,
    ),
    ...pupilsOf(
      "Delivery Y6",
      "",
      `
cell | name | yearGroup
C2 | Ben | Y6
D2 | Cara | Y6
E2 | Dev | Y6
F2 | Ella | Y6
G2 | Finn | Y6`,
    ),
    ...pupilsOf(
      "RAG Y2",
      "",
      `
cell | name | yearGroup
A3 | Bea C | Y2
A4 | Col D | Y2`,
    ),
    {
      source: "5 Elm!A5",
      name: "Jude Abbot",
      senStatus: "K",
      yearGroup: "Y5",
      className: anyOf("Elm", "5 Elm"),
    },
    {
      source: "5 Elm!A6",
      name: "Lola Birch",
      senStatus: "E",
      yearGroup: "Y5",
      className: anyOf("Elm", "5 Elm"),
    },
    {
      source: "5 Elm!A7",
      name: "Sami Choudhury",
      senStatus: "K",
      yearGroup: "Y5",
      className: anyOf("Elm", "5 Elm"),
    },
    { source: "Minutes Y3!A3", name: "Noah P", yearGroup: "Y3" },
    { source: "RAG Y2!A2", name: "Mo A", yearGroup: "Y2" },
  ],
};
