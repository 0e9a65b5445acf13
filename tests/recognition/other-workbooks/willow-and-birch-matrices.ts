import { inCell } from "./in-cell";
import { anyOf, CI, CL, SEMH, SP, type Looked, type OtherWorkbook } from "./other-workbook";
import { pupilsOf } from "./sheet-text";

const G = "#92D050";
const A = "#FFC000";
const R = "#FF5050";
const fill = (colour: string, value: string | null = null): Looked => ({ value, fill: colour });
const [g, a, r] = [fill(G, "G"), fill(A, "A"), fill(R, "R")];
const willow = { yearGroups: anyOf(["Y7", "Y8", "Y9"], []), className: anyOf("Willow", null) };
const birch = { yearGroups: anyOf(["Y10", "Y11"], []), className: anyOf("Birch", null) };
const open = { ambiguous: ["outcome", "outcomeText"] };
const met = { outcome: "met" as const };

/** A special school: a matrix of impact by letter and fill, one of delivery in the same colours, and one by fill alone. */
export const willowAndBirchMatrices: OtherWorkbook = {
  name: "special school matrices of impact and delivery",
  sheets: {
    "Willow impact": {
      layout: "provisionByPupil",
      headerRows: [5],
      rows: [
        ["Willow class (KS3): impact of provision, end of Autumn 1 2026"],
        ["G = outcome met   A = partly met   R = not met   blank = not in the group"],
        ["Coloured with no letter = same meaning, TAs please use the colours above"],
        [],
        ["Provision", "Area", "Staff", "Aki O", "Bo T", "Cass W", "Dov R", "Eli S", "% green"],
        ["Attention Autism", "C&I", "Mrs Lund", g, g, null, g, null, "100%"],
        ["Intensive Interaction", "C&I", "All staff", a, null, null, null, r, "0%"],
        ["MOVE programme", "P&S", "Physio asst", null, null, fill(G), null, fill(G), "100%"],
        ["Rebound therapy", "P&S", "Coach Bell", null, r, r, null, null, "0%"],
        ["Zones of Regulation", "SEMH", "Mr Amis", fill(A), g, null, "n/a", r, "33%"],
        ["Functional counting", "C&L", "Mr Amis / TA", null, a, null, a, null, "0%"],
        ["No. of provisions", null, null, 3, 4, 2, 2, 3, null],
      ],
    },
    "Willow delivery": {
      layout: "provisionByPupil",
      headerRows: [3, 4],
      merges: ["D3:H3"],
      rows: [
        ["IS IT HAPPENING? Willow, Autumn 1 2026 (for the EHCP monitoring visit)"],
        [],
        [null, null, null, "Students", null, null, null, null],
        ["What", "Planned", "Led by", "Aki O", "Bo T", "Cass W", "Dov R", "Eli S"],
        ["Speech sounds", "3 x 10 mins", "SaLT assistant", g, null, a, null, null],
        ["Hydrotherapy", "1 x 40 mins", "Swim team", null, null, r, g, r],
        ["Sensory diet", "daily 15 mins", "Class TAs", g, g, g, g, g],
        ["Music therapy", "fortnightly, 30 mins", "Mr Voss", null, a, null, null, a],
        ["PECS book", "all day", "everyone", g, null, g, null, null],
        [],
        [null, "Green", "has happened every time"],
        [null, "Amber", "patchy: some sessions lost"],
        [null, "Red", "is not happening"],
      ],
    },
    "Birch impact": {
      layout: "pupilByProvision",
      headerRows: [2],
      rows: [
        [
          "Birch class, Key Stage 4: progress by colour, autumn 2026",
          null,
          null,
          null,
          null,
          null,
          null,
          "KEY",
        ],
        [
          "Student",
          "SEN",
          "Travel training",
          "Sex & relationships 1:1",
          "Work skills café",
          "OT block",
          null,
          fill(G),
          "target met",
        ],
        ["Fay L", "E", fill(G), fill(A), fill(G), null, null, fill(A), "target partly met"],
        ["Gil M", "E", fill(G), null, fill(R), null, null, fill(R), "target not met"],
        ["Hal N", "E", fill(G), null, null, fill(R)],
        ["Ivy P", "E", null, fill(A), null, fill(R), null, "white = does not do it"],
        ["In group", null, 3, 2, 2, 2],
      ],
    },
  },
  provisions: [
    ...inCell("Willow impact!A6", { areaOfNeed: CI, ledBy: "Mrs Lund", ...willow, ...met }, [
      "Attention Autism",
      { pupils: ["Aki O", "Bo T", "Dov R"] },
    ]),
    ...inCell("Willow impact!A7", { areaOfNeed: CI, ledBy: "All staff", ...willow, ...open }, [
      "Intensive Interaction",
      { pupils: ["Aki O", "Eli S"] },
    ]),
    ...inCell("Willow impact!A8", { areaOfNeed: SP, ledBy: "Physio asst", ...willow, ...met }, [
      "MOVE programme",
      { pupils: ["Cass W", "Eli S"] },
    ]),
    ...inCell(
      "Willow impact!A9",
      { areaOfNeed: SP, ledBy: "Coach Bell", ...willow, outcome: "notMet" },
      ["Rebound therapy", { pupils: ["Bo T", "Cass W"] }],
    ),
    ...inCell("Willow impact!A10", { areaOfNeed: SEMH, ledBy: "Mr Amis", ...willow, ...open }, [
      "Zones of Regulation",
      { pupils: ["Aki O", "Bo T", "Eli S"] },
    ]),
    ...inCell(
      "Willow impact!A11",
      { areaOfNeed: CL, ledBy: "Mr Amis / TA", adults: anyOf<number | null>(2, null), ...willow },
      ["Functional counting", { pupils: ["Bo T", "Dov R"], outcome: "partlyMet" }],
    ),
    ...inCell("Willow delivery!A5", { ledBy: "SaLT assistant", ...willow }, [
      "Speech sounds",
      { pupils: ["Aki O", "Cass W"], sessionsPerWeek: 3, minutesPerSession: 10 },
    ]),
    ...inCell("Willow delivery!A6", { ledBy: "Swim team", ...willow }, [
      "Hydrotherapy",
      { pupils: ["Cass W", "Dov R", "Eli S"], sessionsPerWeek: 1, minutesPerSession: 40 },
    ]),
    ...inCell("Willow delivery!A7", { ledBy: "Class TAs", ...willow }, [
      "Sensory diet",
      {
        pupils: ["Aki O", "Bo T", "Cass W", "Dov R", "Eli S"],
        sessionsPerWeek: 5,
        minutesPerSession: 15,
      },
    ]),
    ...inCell("Willow delivery!A8", { ledBy: "Mr Voss", ...willow }, [
      "Music therapy",
      { pupils: ["Bo T", "Eli S"], sessionsPerWeek: 0.5, minutesPerSession: 30 },
    ]),
    ...inCell("Willow delivery!A9", { ledBy: "everyone", ...willow }, [
      "PECS book",
      { pupils: ["Aki O", "Cass W"] },
    ]),
    ...inCell("Birch impact!C2", { ...birch, ...met }, [
      "Travel training",
      { pupils: ["Fay L", "Gil M", "Hal N"] },
    ]),
    ...inCell("Birch impact!D2", { ...birch }, [
      "Sex & relationships 1:1",
      {
        pupils: ["Fay L", "Ivy P"],
        outcome: "partlyMet",
        groupSize: anyOf<number | null>(1, null),
        adults: anyOf<number | null>(1, null),
      },
    ]),
    ...inCell("Birch impact!E2", { ...birch, ...open }, [
      "Work skills café",
      { pupils: ["Fay L", "Gil M"] },
    ]),
    ...inCell("Birch impact!F2", { ...birch, outcome: "notMet" }, [
      "OT block",
      { pupils: ["Hal N", "Ivy P"] },
    ]),
  ],
  pupils: [
    ...pupilsOf(
      "Willow impact",
      "",
      `
cell | name | className
D5 | Aki O | Willow
E5 | Bo T | Willow
F5 | Cass W | Willow
G5 | Dov R | Willow
H5 | Eli S | Willow`,
    ),
    ...pupilsOf(
      "Willow delivery",
      "",
      `
cell | name
D4 | Aki O
E4 | Bo T
F4 | Cass W
G4 | Dov R
H4 | Eli S`,
    ),
    ...pupilsOf(
      "Birch impact",
      "",
      `
cell | name | className | senStatus
A4 | Gil M | Birch | E
A5 | Hal N | Birch | E
A6 | Ivy P | Birch | E`,
    ),
    {
      source: "Birch impact!A3",
      name: "Fay L",
      senStatus: "E",
      yearGroup: null,
      className: anyOf("Birch", null),
    },
  ],
  unused: {
    "Willow impact!A2": "note",
    "Willow impact!A12": "subtotal",
    "Willow impact!D12": "subtotal",
    "Willow impact!I6": "note",
    "Willow delivery!C11": "note",
    "Birch impact!H6": "note",
    "Birch impact!C7": "subtotal",
  },
};
