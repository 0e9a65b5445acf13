import type { ChartKind } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { apiNotFound } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { Chart } from "./chart";
import type { ExcelState } from "./excel-state";
import { newChart, newSeries, referenceTo } from "./new-chart";
import type { Range } from "./range";
import type { Shape } from "./shape";

/** Excel's names of the kinds that can be added. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  BarClustered: "bar",
  BarStacked: "stackedBar",
  ColumnClustered: "column",
  ColumnStacked: "stackedColumn",
  LineMarkers: "line",
  Pie: "pie",
};

export class ChartCollection extends HostObject implements Shape<Excel.ChartCollection, "add"> {
  readonly $type = "ChartCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  /** One series a column; headers and categories are not guessed. */
  add(type: string, source: Range, seriesBy = "Auto"): Chart {
    this.$state.guardSheet(this.$sheet);
    const kind = KINDS[type];
    if (!kind || seriesBy !== "Columns")
      throw apiNotFound(`ChartCollection.add(${type}, ${seriesBy})`);
    const chart = newChart(this.$sheet, kind);
    const { left, right } = source.$area;
    for (let column = left; column <= right; column++)
      chart.series.push(newSeries(referenceTo(source, column), chart));
    this.$sheet.charts.push(chart);
    this.$sheet.partChanged("charts");
    return new Chart(this.$state, this.$sheet, chart);
  }
}
