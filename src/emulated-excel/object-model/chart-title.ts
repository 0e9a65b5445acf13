import { ChartFont } from "./chart-font";
import { ChartObject } from "./chart-object";
import type { Shape } from "./shape";

export class ChartTitle extends ChartObject implements Shape<Excel.ChartTitle, "format" | "text"> {
  readonly $type = "ChartTitle";
  get text(): string {
    return this.$chart.title ?? "";
  }
  set text(text) {
    this.$change(() => (this.$chart.title = text));
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.$sheet, this.$chart);
  }
}

export class ChartTitleFormat extends ChartObject implements Shape<Excel.ChartTitleFormat, "font"> {
  readonly $type = "ChartTitleFormat";
  get font(): ChartFont {
    return new ChartFont(this.$sheet, this.$chart, this.$chart.titleFont);
  }
}
