import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { LISTS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { MEASURES, PUPIL_PROVISION } from "../tables/people";

const { row, column } = MEASURES;

const used = excel`IF(${row.measure}="","",${sumAcross(
  PUPIL_PROVISION,
  excel`COUNTIF(${PUPIL_PROVISION.column.measure},${row.measure})`,
)})`;

const table = tableBlock(
  MEASURES,
  {
    measure: { kind: "input", width: 32 },
    kind: {
      kind: "input",
      width: 24,
      choices: {
        type: "list",
        source: LISTS.measureKinds,
        prompt:
          "A level standardised score is expected progress; a level score of another kind is none.",
        error: "Choose a kind from the list.",
        strength: "stop",
      },
    },
    better: {
      kind: "input",
      width: 10,
      choices: {
        type: "list",
        source: LISTS.better,
        prompt: "Which way is better? For SDQ difficulties and incidents it is lower.",
        error: "Choose Higher or Lower.",
        strength: "stop",
      },
    },
    tolerance: {
      kind: "input",
      width: 12,
      look: "number",
      choices: {
        type: "number",
        min: 0,
        whole: false,
        prompt: "A change up to this much says nothing. For ages in months.",
        error: "Type a number.",
        strength: "stop",
      },
    },
    steps: { kind: "input", width: 44, wrap: true },
    note: { kind: "input", width: 60 },
    used: { kind: "formula", width: 8, look: "totalCount", formula: used },
  },
  [
    {
      column: "better",
      when: excel`AND(${row.better}="",${row.kind}="Score")`,
      tint: "look",
    },
  ],
);

export const MEASURES_SHEET: SheetTemplate = {
  id: "measures",
  version: 1,
  sheet: "Measures",
  tabColour: "#8FA3AD",
  title: "Measures",
  howTo:
    "What pupils are measured by, and which way is better. Change what is wrong here and every gain on Pupil provision follows.",
  about: "What pupils are measured by, and which way is better",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [
    { name: LISTS.measures, column: column.measure, comment: "Measures, to choose from" },
  ],
};
