import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { changeLooks, sharedLook } from "./looks";
import type { Shape } from "./shape";

/** Whether cells stay locked once their sheet is protected. */
export class FormatProtection
  extends HostObject
  implements Shape<Excel.FormatProtection, "locked">
{
  readonly $type = "FormatProtection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }
  get locked(): boolean {
    return (sharedLook(this.$sheet, this.$area, (style) => style.locked) ?? null) as boolean;
  }
  set locked(locked) {
    changeLooks(this.$state, this.$sheet, this.$area, (style) => ({ ...style, locked }));
  }
}
