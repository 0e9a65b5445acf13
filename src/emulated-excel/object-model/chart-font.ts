import type { Chart, ChartFont as BookFont } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { ChartObject } from "./chart-object";
import { readColour } from "./colours";
import type { Shape } from "./shape";

/** What was never set is null. */
export class ChartFont
  extends ChartObject
  implements Shape<Excel.ChartFont, "bold" | "color" | "size">
{
  readonly $type = "ChartFont";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $font: BookFont,
  ) {
    super($sheet, $chart);
  }
  get bold(): boolean {
    return (this.$font.bold ?? null) as boolean;
  }
  set bold(bold) {
    this.$change(() => (this.$font.bold = bold));
  }
  get color(): string {
    return (this.$font.colour ?? null) as string;
  }
  set color(colour) {
    this.$change(() => (this.$font.colour = readColour(colour)));
  }
  get size(): number {
    return (this.$font.size ?? null) as number;
  }
  set size(size) {
    this.$change(() => (this.$font.size = size));
  }
}
