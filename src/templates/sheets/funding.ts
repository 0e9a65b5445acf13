import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { FUNDS, LISTS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { FUNDING } from "../tables/records";
import { AN_AMOUNT } from "./usual-choices";

const { row, column } = FUNDING;
const map = PROVISIONS.column;
const onAllMaps = (each: ExcelFormula) => excel`${sumAcross(PROVISIONS, each, { needed: true })}`;
const ofStream = (each: ExcelFormula) => excel`IF(${row.stream}="","",${onAllMaps(each)})`;

const streams = tableBlock(
  FUNDING,
  {
    stream: {
      kind: "input",
      width: 28,
      choices: {
        type: "list",
        source: LISTS.funding,
        error: "This funding stream is not on the Lists sheet.",
        strength: "warning",
      },
    },
    budget: { kind: "input", width: 14, look: "pounds", choices: AN_AMOUNT },
    provisions: {
      kind: "formula",
      width: 12,
      look: "totalCount",
      formula: ofStream(excel`COUNTIFS(${map.funding},${row.stream},${map.provision},"?*")`),
    },
    spent: {
      kind: "formula",
      width: 14,
      look: "total",
      formula: ofStream(excel`SUMIFS(${map.cost},${map.funding},${row.stream})`),
    },
    toDate: {
      kind: "formula",
      width: 14,
      look: "total",
      formula: ofStream(excel`SUMIFS(${map.toDate},${map.funding},${row.stream})`),
    },
    left: {
      kind: "formula",
      width: 14,
      look: "total",
      formula: excel`IF(COUNT(${row.budget},${row.spent})<2,"",MAX(0,${row.budget}-${row.spent}))`,
    },
    unfunded: {
      kind: "formula",
      width: 14,
      look: "total",
      formula: excel`IF(COUNT(${row.budget},${row.spent})<2,"",MAX(0,${row.spent}-${row.budget}))`,
    },
    notes: { kind: "input", width: 40 },
  },
  [{ column: "unfunded", when: excel`SUM(${row.unfunded})>0`, tint: "overdue" }],
);

const cost = onAllMaps(excel`SUM(${map.cost})`);

export const FUNDING_SHEET: SheetTemplate = {
  id: "funding",
  version: 1,
  sheet: "Funding",
  tabColour: COLOURS.accent,
  title: "Funding",
  howTo:
    "What each funding stream has for the year, and what the provisions set against it cost. Type the budgets in the white column.",
  about: "Each funding stream's budget, what is spent from it, and what is not funded",
  bands: [
    [
      {
        kind: "fields",
        fields: [
          {
            label: "Cost in all",
            name: FUNDS.cost,
            formula: cost,
            look: "pounds",
            explanation: "Every provision on every map.",
          },
          {
            label: "Set against a stream below",
            name: FUNDS.covered,
            formula: excel`SUM(${column.spent})`,
            look: "pounds",
            explanation: "The cost of provisions that name one of these streams.",
          },
          {
            label: "Set against none of them",
            name: FUNDS.nowhere,
            formula: excel`ROUND(${cost}-SUM(${column.spent}),6)`,
            look: "pounds",
            explanation: "Provisions that name no stream, or one that is not in the table.",
            rules: [{ when: excel`${FUNDS.nowhere}>0.005`, tint: "look" }],
          },
          {
            label: "More than the budgets hold",
            name: FUNDS.unfunded,
            formula: excel`SUM(${column.unfunded})`,
            look: "pounds",
            explanation: "Of streams whose budget is typed in.",
            rules: [{ when: excel`${FUNDS.unfunded}>0.005`, tint: "overdue" }],
          },
        ],
      },
    ],
    [streams],
  ],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
