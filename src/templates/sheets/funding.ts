import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { FUNDS } from "../names";
import { tableBlock, type Field, type SheetTemplate } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { FUNDING } from "../tables/records";
import { A_FUNDING_STREAM, AN_AMOUNT } from "./usual-choices";

const { row, column } = FUNDING;
const map = PROVISIONS.column;
const onAllMaps = (each: ExcelFormula) => excel`${sumAcross(PROVISIONS, each, { needed: true })}`;

/** SUMPRODUCT counts blanks and words as nothing, where a product of cells would be an error. */
const inYear = (funding: ColumnReference, paid: ColumnReference) =>
  onAllMaps(excel`SUMPRODUCT((${funding}=${row.stream})*1,${paid},${map.partInYear})`);

const streams = tableBlock(
  FUNDING,
  {
    stream: { kind: "input", width: 28, choices: A_FUNDING_STREAM },
    budget: { kind: "input", width: 14, look: "pounds", choices: AN_AMOUNT },
    provisions: {
      kind: "formula",
      width: 12,
      look: "totalCount",
      explains: "Provisions that it pays for, in whole or in part.",
      formula: excel`IF(${row.stream}="","",
        ${onAllMaps(excel`COUNTIFS(${map.funding},${row.stream},${map.provision},"?*")`)}+
        ${onAllMaps(excel`COUNTIFS(${map.funding2},${row.stream},${map.provision},"?*")`)})`,
    },
    spent: {
      kind: "formula",
      width: 14,
      look: "total",
      formula: excel`IF(${row.stream}="","",
        ${inYear(map.funding, map.paid)}+${inYear(map.funding2, map.paid2)})`,
    },
    toDate: {
      kind: "formula",
      width: 14,
      look: "total",
      formula: excel`IF(${row.stream}="","",
        ${onAllMaps(excel`SUMIFS(${map.paidToDate},${map.funding},${row.stream})`)}+
        ${onAllMaps(excel`SUMIFS(${map.paidToDate2},${map.funding2},${row.stream})`)})`,
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
    covered: {
      kind: "formula",
      width: 11,
      look: "percent",
      formula: excel`IF(COUNT(${row.budget},${row.spent})<2,"",
        IF(${row.spent}>0,MIN(1,${row.budget}/${row.spent}),""))`,
    },
    notes: { kind: "input", width: 40 },
  },
  [{ column: "unfunded", when: excel`SUM(${row.unfunded})>0`, tint: "overdue" }],
);

const fields: readonly Field[] = [
  {
    label: "Cost in all",
    name: FUNDS.cost,
    formula: onAllMaps(excel`SUM(${map.cost})`),
    look: "pounds",
    explanation: "Every provision on every map.",
  },
  {
    label: "Of it in the budget year",
    name: FUNDS.inYear,
    formula: onAllMaps(excel`SUMPRODUCT(${map.cost},${map.partInYear})`),
    look: "pounds",
    explanation:
      "Settings says what the budgets are for: everything, the academic or the financial year.",
  },
  {
    label: "Set against a stream below",
    name: FUNDS.covered,
    formula: excel`SUM(${column.spent})`,
    look: "pounds",
    explanation: "What provisions of the year name one of these streams for.",
  },
  {
    label: "Set against none of them",
    name: FUNDS.nowhere,
    formula: excel`ROUND(${FUNDS.inYear}-SUM(${column.spent}),6)`,
    look: "pounds",
    explanation: "No stream named, only a part of the cost given to one, or one that is not below.",
    rules: [{ when: excel`${FUNDS.nowhere}>0.005`, tint: "look" }],
  },
  {
    label: "More than the budgets hold",
    name: FUNDS.over,
    formula: excel`SUM(${column.unfunded})`,
    look: "pounds",
    explanation: "Of streams whose budget is typed in.",
    rules: [{ when: excel`${FUNDS.over}>0.005`, tint: "overdue" }],
  },
  {
    label: "Not funded in all",
    name: FUNDS.unfunded,
    formula: excel`${FUNDS.nowhere}+${FUNDS.over}`,
    look: "pounds",
    explanation: "The two lines above together.",
    rules: [{ when: excel`${FUNDS.unfunded}>0.005`, tint: "look" }],
  },
  {
    label: "Funded",
    name: FUNDS.coverage,
    formula: excel`IF(${FUNDS.inYear}>0,1-${FUNDS.unfunded}/${FUNDS.inYear},"")`,
    look: "percent",
    explanation: "The part of the year's cost that a stream is named for and its budget holds.",
  },
];

export const FUNDING_SHEET: SheetTemplate = {
  id: "funding",
  version: 1,
  sheet: "Funding",
  tabColour: COLOURS.accent,
  title: "Funding",
  howTo:
    "What each funding stream has for the year, and what the provisions set against it cost. Type the budgets in the white column.",
  about: "Each funding stream's budget, what is spent from it, and what is not funded",
  bands: [[{ kind: "fields", fields }], [streams]],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
