import type { Sheet } from "../book/sheet";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import { rangeAt } from "./range-at";
import type { Shape } from "./shape";

type FreezeMember =
  "freezeAt" | "freezeColumns" | "freezeRows" | "getLocationOrNullObject" | "unfreeze";

export class WorksheetFreezePanes
  extends HostObject
  implements Shape<Excel.WorksheetFreezePanes, FreezeMember>
{
  readonly $type = "WorksheetFreezePanes";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  freezeRows(count = 1): void {
    this.$freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.$freeze(0, count);
  }
  /** The range is what stays in view; it begins at the first cell. */
  freezeAt(frozen: Range | string): void {
    const range = typeof frozen === "string" ? rangeAt(this.$state, this.$sheet, frozen) : frozen;
    const { bottom, right } = range.$area;
    this.$freeze(bottom === LAST_ROW ? 0 : bottom + 1, right === LAST_COLUMN ? 0 : right + 1);
  }
  unfreeze(): void {
    this.$freeze(0, 0);
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.$sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.$state, this.$sheet, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    });
  }
  private $freeze(rows: number, columns: number): void {
    this.$state.guardAlive(this.$sheet);
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.$sheet.frozen = { rows, columns };
    this.$sheet.partChanged("freeze");
  }
}
