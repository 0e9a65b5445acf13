import type { ColumnReference } from "../../formulas/reference";
import type { AddChart, ChartCells } from "../../workbook/chart";
import { CHART_COLOURS, CHART_FORMATS, COLOURS } from "../looks";
import type { Names } from "./free-names";
import type { PlacedChart } from "./lay-out";

/** A chart over the cells that the layout keeps free for it; its series are whole columns, so they grow with them. */
export function chartEdit(sheet: string, { block, area }: PlacedChart, names: Names): AddChart {
  const cells = (column: ColumnReference): ChartCells => ({
    table: names.table(column.table),
    column: column.header,
  });
  return {
    kind: "addChart",
    sheet,
    name: block.title,
    chart: block.chart,
    title: block.title,
    area,
    categories: cells(block.categories),
    series: block.series.map(({ name, values }, nth) => ({
      name,
      values: cells(values),
      ...(CHART_COLOURS[nth % CHART_COLOURS.length] ?? CHART_COLOURS[0]),
    })),
    numberFormat: CHART_FORMATS[block.look],
    look: { title: COLOURS.ink, text: COLOURS.formulaHeadInk, lines: COLOURS.hairline },
  };
}
