import type { Chart, ChartAxis as BookAxis } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { ChartFont } from "./chart-font";
import { ChartLineFormat } from "./chart-format";
import { ChartObject } from "./chart-object";
import type { Shape } from "./shape";

export class ChartAxes
  extends ChartObject
  implements Shape<Excel.ChartAxes, "categoryAxis" | "valueAxis">
{
  readonly $type = "ChartAxes";
  get categoryAxis(): ChartAxis {
    return this.$axis(this.$chart.categoryAxis);
  }
  get valueAxis(): ChartAxis {
    return this.$axis(this.$chart.valueAxis);
  }
  private $axis(axis: BookAxis): ChartAxis {
    if (this.$chart.kind === "pie") throw invalidArgument();
    return new ChartAxis(this.$sheet, this.$chart, axis);
  }
}

abstract class OfAxis extends ChartObject {
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $axis: BookAxis,
  ) {
    super($sheet, $chart);
  }
}

type AxisMember = "format" | "majorGridlines" | "numberFormat" | "reversePlotOrder" | "visible";

export class ChartAxis extends OfAxis implements Shape<Excel.ChartAxis, AxisMember> {
  readonly $type = "ChartAxis";
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.$sheet, this.$chart, this.$axis);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.$sheet, this.$chart, this.$axis);
  }
  get numberFormat(): string {
    return this.$axis.numberFormat ?? "General";
  }
  set numberFormat(format) {
    this.$change(() => (this.$axis.numberFormat = format));
  }
  get reversePlotOrder(): boolean {
    return this.$axis.reversed;
  }
  set reversePlotOrder(reversed) {
    this.$change(() => (this.$axis.reversed = reversed));
  }
  get visible(): boolean {
    return this.$axis.visible;
  }
  set visible(visible) {
    this.$change(() => (this.$axis.visible = visible));
  }
}

export class ChartAxisFormat
  extends OfAxis
  implements Shape<Excel.ChartAxisFormat, "font" | "line">
{
  readonly $type = "ChartAxisFormat";
  get font(): ChartFont {
    return new ChartFont(this.$sheet, this.$chart, this.$axis.font);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.$sheet, this.$chart, {
      get: () => this.$axis.line,
      put: (colour) => (this.$axis.line = colour),
    });
  }
}

export class ChartGridlines
  extends OfAxis
  implements Shape<Excel.ChartGridlines, "format" | "visible">
{
  readonly $type = "ChartGridlines";
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.$sheet, this.$chart, this.$axis);
  }
  get visible(): boolean {
    return this.$axis.gridlines !== null;
  }
  set visible(visible) {
    this.$change(() => (this.$axis.gridlines = visible ? (this.$axis.gridlines ?? "") : null));
  }
}

export class ChartGridlinesFormat
  extends OfAxis
  implements Shape<Excel.ChartGridlinesFormat, "line">
{
  readonly $type = "ChartGridlinesFormat";
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.$sheet, this.$chart, {
      get: () => this.$axis.gridlines,
      put: (colour) => (this.$axis.gridlines = colour),
    });
  }
}
