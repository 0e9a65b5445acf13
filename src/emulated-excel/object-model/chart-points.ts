import type { Chart, ChartSeries } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { HostCollection } from "../wire/host-object";
import { readArea, splitAddress } from "./addresses";
import { ChartFill } from "./chart-format";
import { ChartObject } from "./chart-object";
import type { Shape } from "./shape";

/** One point for every cell of the series. */
export class ChartPointsCollection
  extends HostCollection<ChartPoint>
  implements Shape<Excel.ChartPointsCollection, "getItemAt">
{
  readonly $type = "ChartPointsCollection";
  constructor(
    readonly $sheet: Sheet,
    readonly $chart: Chart,
    readonly $series: ChartSeries,
  ) {
    super();
  }
  $items(): ChartPoint[] {
    const area = readArea(splitAddress(this.$series.values).local);
    const count = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
    return Array.from(
      { length: count },
      (_, n) => new ChartPoint(this.$sheet, this.$chart, this.$series, n),
    );
  }
}

abstract class OfPoint extends ChartObject {
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $series: ChartSeries,
    readonly $index: number,
  ) {
    super($sheet, $chart);
  }
}

export class ChartPoint extends OfPoint implements Shape<Excel.ChartPoint, "format"> {
  readonly $type = "ChartPoint";
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.$sheet, this.$chart, this.$series, this.$index);
  }
}

export class ChartPointFormat extends OfPoint implements Shape<Excel.ChartPointFormat, "fill"> {
  readonly $type = "ChartPointFormat";
  get fill(): ChartFill {
    return new ChartFill(this.$sheet, this.$chart, {
      get: () => this.$series.points[this.$index] ?? null,
      put: (colour) => (this.$series.points[this.$index] = colour),
    });
  }
}
