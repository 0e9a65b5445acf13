import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { HostObject } from "../wire/host-object";
import { readColour } from "./colours";
import type { ExcelState } from "./excel-state";
import { changeLooks, sharedLook } from "./looks";
import type { Shape } from "./shape";

/** What the object model gives for a cell without fill; only its pattern tells it from a white one. */
export const NO_FILL = "#FFFFFF";

export class RangeFill
  extends HostObject
  implements Shape<Excel.RangeFill, "clear" | "color" | "pattern">
{
  readonly $type = "RangeFill";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }
  get color(): string {
    const read = sharedLook(this.$sheet, this.$area, (style) => style.fill ?? NO_FILL);
    return (read ?? null) as string;
  }
  set color(given) {
    const fill = given === "" ? null : readColour(given);
    changeLooks(this.$state, this.$sheet, this.$area, (style) => ({ ...style, fill }));
  }
  get pattern(): Excel.FillPattern {
    const read = sharedLook(this.$sheet, this.$area, ({ fill }) => (fill ? "Solid" : "None"));
    return (read ?? null) as Excel.FillPattern;
  }
  clear(): void {
    changeLooks(this.$state, this.$sheet, this.$area, (style) => ({ ...style, fill: null }));
  }
}
