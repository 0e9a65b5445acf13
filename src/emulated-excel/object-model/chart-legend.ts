import type { Chart } from "../book/chart";
import { invalidArgument } from "../wire/host-error";
import { ChartFont } from "./chart-font";
import { ChartObject } from "./chart-object";
import type { Shape } from "./shape";

type Legend = NonNullable<Chart["legend"]>;

const POSITIONS: Readonly<Record<string, Legend["position"]>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

export class ChartLegend
  extends ChartObject
  implements Shape<Excel.ChartLegend, "format" | "position" | "visible">
{
  readonly $type = "ChartLegend";
  get visible(): boolean {
    return this.$chart.legend !== null;
  }
  set visible(visible) {
    this.$change(() => {
      if (!visible) this.$chart.legend = null;
      else this.$chart.legend ??= { position: "bottom", font: {} };
    });
  }
  get position(): Excel.Chart["legend"]["position"] {
    const { position } = this.$legend();
    return (position.charAt(0).toUpperCase() + position.slice(1)) as "Bottom";
  }
  set position(given) {
    const position = POSITIONS[given];
    if (!position) throw invalidArgument();
    this.$change(() => (this.$legend().position = position));
  }
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.$sheet, this.$chart);
  }

  private $legend(): Legend {
    if (!this.$chart.legend) throw invalidArgument("The chart has no legend.");
    return this.$chart.legend;
  }
}

export class ChartLegendFormat
  extends ChartObject
  implements Shape<Excel.ChartLegendFormat, "font">
{
  readonly $type = "ChartLegendFormat";
  get font(): ChartFont {
    if (!this.$chart.legend) throw invalidArgument("The chart has no legend.");
    return new ChartFont(this.$sheet, this.$chart, this.$chart.legend.font);
  }
}
