import type { ColumnReference, RowReference } from "../../formulas/reference";
import { COLOURS } from "../looks";
import type { ChartBlock, SheetTemplate, TableBlock } from "../sheet-template";
import * as costs from "../tables/records";
import { BY_PUPIL, PUPILS_DIVISION } from "./cost-by-pupil";
import { BY_AREA, BY_FUNDING, BY_ROLE, BY_WAVE, BY_YEAR, DIVISIONS } from "./cost-divisions";
import { BY_ACADEMIC_YEAR, BY_FINANCIAL_YEAR, BY_HALF_TERM, PERIODS } from "./cost-in-time";
import { entriesShown } from "./cost-lines";
import { COST_TOTALS } from "./cost-totals";
import { bands } from "./pupil-order";
import { VALUE_OF_AREAS, VALUE_OF_WAVES } from "./cost-value";

/** As wide as the table of the same numbers, which stands below it. */
function chartOf(
  title: string,
  of: { line: ColumnReference; cost: ColumnReference },
  chart: ChartBlock["chart"] = "bar",
): ChartBlock {
  return {
    kind: "chart",
    chart,
    title,
    rows: 14,
    columns: 5,
    categories: of.line,
    series: [{ name: "Cost", values: of.cost }],
    look: "money",
  };
}

/** Lines that the lists do not need yet look like paper; the others are told apart by a light band. */
function onPaper(...blocks: readonly TableBlock[]): TableBlock[] {
  return blocks.map((block) => {
    const [first] = block.columns;
    if (!first) return block;
    const line: RowReference = { kind: "row", table: block.references.table, header: first.header };
    const keys = block.columns.map(({ key }) => key);
    return { ...block, bare: true, rules: [...block.rules, ...bands(keys, line)] };
  });
}

export const COST_CHECK_SHEET: SheetTemplate = {
  id: "cost-check",
  version: 1,
  sheet: "Cost check",
  tabColour: COLOURS.accent,
  title: "Cost check",
  howTo:
    "What the map costs, divided in nine ways. Every division adds up to the whole. Nothing to type here.",
  about:
    "Totals by wave, area, half-term, year, funding, role and pupil, each adding up to the whole, and what progress cost",
  bands: [
    [{ kind: "fields", fields: COST_TOTALS }],
    [
      chartOf("Cost by wave", costs.COST_BY_WAVE.column),
      chartOf("Cost by area of need", costs.COST_BY_AREA.column),
    ],
    onPaper(BY_WAVE, BY_AREA),
    onPaper(VALUE_OF_WAVES, VALUE_OF_AREAS),
    [
      chartOf("Cost by half-term", costs.COST_BY_HALF_TERM.column),
      chartOf("Cost by funding", costs.COST_BY_FUNDING.column),
    ],
    onPaper(BY_HALF_TERM, BY_FUNDING),
    onPaper(BY_ACADEMIC_YEAR, BY_FINANCIAL_YEAR),
    onPaper(BY_YEAR, BY_ROLE),
    onPaper(BY_PUPIL),
  ],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [...DIVISIONS, ...PERIODS, PUPILS_DIVISION].map((division) => ({
    name: division.shown,
    column: entriesShown(division),
    comment: `Entries that have a line of their own on Cost check, of ${division.list.name}`,
  })),
};
