import type { Sheet } from "../book/sheet";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";

/** The sheet's own filter (tables have theirs). */
export class AutoFilter
  extends HostObject
  implements Shape<Excel.AutoFilter, "enabled" | "getRangeOrNullObject" | "isDataFiltered">
{
  readonly $type = "AutoFilter";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.$sheet.filter !== null;
  }
  get isDataFiltered(): boolean {
    return this.$sheet.filter?.active ?? false;
  }
  getRangeOrNullObject(): Range | null {
    const { filter } = this.$sheet;
    return filter && new Range(this.$state, this.$sheet, filter.area);
  }
}
