import type { Chart } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { ChartObject } from "./chart-object";
import { readColour } from "./colours";
import type { Shape } from "./shape";

export class ChartAreaFormat extends ChartObject implements Shape<Excel.ChartAreaFormat, "border"> {
  readonly $type = "ChartAreaFormat";
  get border(): ChartBorder {
    return new ChartBorder(this.$sheet, this.$chart);
  }
}

export class ChartBorder extends ChartObject implements Shape<Excel.ChartBorder, "color"> {
  readonly $type = "ChartBorder";
  get color(): string {
    return this.$chart.border ?? "";
  }
  set color(colour) {
    this.$change(() => (this.$chart.border = readColour(colour)));
  }
}

/** A colour of a chart, wherever it is kept. */
export interface ColourSlot {
  get: () => string | null;
  put: (colour: string) => void;
}

export class ChartLineFormat extends ChartObject implements Shape<Excel.ChartLineFormat, "color"> {
  readonly $type = "ChartLineFormat";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $slot: ColourSlot,
  ) {
    super($sheet, $chart);
  }
  get color(): string {
    return this.$slot.get() ?? "";
  }
  set color(colour) {
    this.$change(() => this.$slot.put(readColour(colour)));
  }
}

export class ChartFill extends ChartObject implements Shape<Excel.ChartFill, "setSolidColor"> {
  readonly $type = "ChartFill";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $slot: ColourSlot,
  ) {
    super($sheet, $chart);
  }
  setSolidColor(colour: string): void {
    this.$change(() => this.$slot.put(readColour(colour)));
  }
}
