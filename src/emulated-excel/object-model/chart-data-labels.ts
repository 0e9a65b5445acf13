import type { Chart, ChartLabels } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { ChartFont } from "./chart-font";
import { ChartObject } from "./chart-object";
import type { Shape } from "./shape";

/** Excel's names of where a label stands, and the file's. */
const POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: "outEnd",
  InsideEnd: "inEnd",
  Center: "ctr",
  Top: "t",
};

/** Where each kind lets its labels stand; Excel refuses other places. */
const ALLOWED: Readonly<Record<Chart["kind"], readonly string[]>> = {
  bar: ["outEnd", "inEnd", "ctr"],
  column: ["outEnd", "inEnd", "ctr"],
  stackedBar: ["inEnd", "ctr"],
  stackedColumn: ["inEnd", "ctr"],
  line: ["t", "ctr"],
  pie: ["outEnd", "inEnd", "ctr"],
  other: [],
};

type LabelMember =
  "format" | "numberFormat" | "position" | "separator" | "showCategoryName" | "showValue";

export class ChartDataLabels
  extends ChartObject
  implements Shape<Excel.ChartDataLabels, LabelMember>
{
  readonly $type = "ChartDataLabels";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $labels: ChartLabels,
  ) {
    super($sheet, $chart);
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.$sheet, this.$chart, this.$labels);
  }
  get numberFormat(): string {
    return this.$labels.numberFormat ?? "General";
  }
  set numberFormat(numberFormat) {
    this.$put({ numberFormat });
  }
  get position(): Excel.ChartDataLabels["position"] {
    const found = Object.entries(POSITIONS).find(([, place]) => place === this.$labels.position);
    return (found?.[0] ?? "BestFit") as "BestFit";
  }
  set position(given) {
    const position = POSITIONS[given];
    if (position === undefined || !ALLOWED[this.$chart.kind].includes(position))
      throw invalidArgument();
    this.$put({ position });
  }
  get separator(): string {
    return this.$labels.separator ?? "";
  }
  set separator(separator) {
    this.$put({ separator });
  }
  get showCategoryName(): boolean {
    return this.$labels.category;
  }
  set showCategoryName(category) {
    this.$put({ category });
  }
  get showValue(): boolean {
    return this.$labels.value;
  }
  set showValue(value) {
    this.$put({ value });
  }
  private $put(patch: Partial<ChartLabels>): void {
    this.$change(() => Object.assign(this.$labels, patch));
  }
}

export class ChartDataLabelFormat
  extends ChartObject
  implements Shape<Excel.ChartDataLabelFormat, "font">
{
  readonly $type = "ChartDataLabelFormat";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $labels: ChartLabels,
  ) {
    super($sheet, $chart);
  }
  get font(): ChartFont {
    return new ChartFont(this.$sheet, this.$chart, this.$labels.font);
  }
}
