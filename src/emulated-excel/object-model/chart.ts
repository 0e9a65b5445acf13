import type { Chart as BookChart } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { ChartAxes } from "./chart-axes";
import { ChartAreaFormat } from "./chart-format";
import { ChartLegend } from "./chart-legend";
import { ChartObject } from "./chart-object";
import { ChartSeriesCollection } from "./chart-series-collection";
import { ChartTitle } from "./chart-title";
import type { ExcelState } from "./excel-state";
import type { Range } from "./range";
import { rangeAt } from "./range-at";
import type { Shape } from "./shape";

type ChartMember = "axes" | "format" | "legend" | "name" | "series" | "setPosition" | "title";

/** Excel's limit. */
const LONGEST_NAME = 255;

export class Chart extends ChartObject implements Shape<Excel.Chart, ChartMember> {
  readonly $type = "Chart";
  constructor(
    readonly $state: ExcelState,
    $sheet: Sheet,
    $chart: BookChart,
  ) {
    super($sheet, $chart);
  }
  override get $id(): string {
    return this.name;
  }
  get name(): string {
    return this.$chart.name;
  }
  set name(name) {
    if (name === "" || name.length > LONGEST_NAME) throw invalidArgument();
    this.$change(() => (this.$chart.name = name));
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.$sheet, this.$chart);
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.$sheet, this.$chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.$sheet, this.$chart);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.$sheet, this.$chart);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.$sheet, this.$chart);
  }
  /** From the first corner of one cell to the last corner of the other. */
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const cell = (given: Range | string) =>
      (typeof given === "string" ? rangeAt(this.$state, this.$sheet, given) : given).$area;
    const [start, end] = [cell(startCell), cell(endCell ?? startCell)];
    this.$change(() => {
      this.$chart.place = {
        from: { row: start.top, column: start.left, x: 0, y: 0 },
        to: { row: end.bottom + 1, column: end.right + 1, x: 0, y: 0 },
      };
    });
  }
}
