import type { Chart } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { HostCollection } from "../wire/host-object";
import { newSeries } from "./new-chart";
import { ChartSeries } from "./chart-series";
import type { Shape } from "./shape";

export class ChartSeriesCollection
  extends HostCollection<ChartSeries>
  implements Shape<Excel.ChartSeriesCollection, "add" | "getItemAt">
{
  readonly $type = "ChartSeriesCollection";
  constructor(
    readonly $sheet: Sheet,
    readonly $chart: Chart,
  ) {
    super();
  }
  $items(): ChartSeries[] {
    return this.$chart.series.map((one) => new ChartSeries(this.$sheet, this.$chart, one));
  }
  add(name?: string): ChartSeries {
    const series = newSeries("", this.$chart);
    if (name !== undefined) series.name = name;
    this.$chart.series.push(series);
    this.$sheet.partChanged("charts");
    return new ChartSeries(this.$sheet, this.$chart, series);
  }
}
