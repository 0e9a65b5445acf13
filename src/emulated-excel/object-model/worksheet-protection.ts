import type { Sheet } from "../book/sheet";
import { accessDenied } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";

/** Passwords are not kept: protection here is what stops a change, not what keeps a secret. */
export class WorksheetProtection
  extends HostObject
  implements Shape<Excel.WorksheetProtection, "protect" | "protected" | "unprotect">
{
  readonly $type = "WorksheetProtection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  get protected(): boolean {
    return this.$sheet.protected;
  }
  protect(): void {
    this.$state.guardAlive(this.$sheet);
    if (this.$sheet.protected) throw accessDenied();
    this.$sheet.protected = true;
    this.$sheet.partChanged("protection");
  }
  unprotect(): void {
    this.$state.guardAlive(this.$sheet);
    this.$sheet.protected = false;
    this.$sheet.partChanged("protection");
  }
}

export class WorkbookProtection
  extends HostObject
  implements Shape<Excel.WorkbookProtection, "protect" | "protected" | "unprotect">
{
  readonly $type = "WorkbookProtection";
  constructor(readonly $state: ExcelState) {
    super();
  }
  get protected(): boolean {
    return this.$state.book.structureProtected;
  }
  protect(): void {
    this.$set(true);
  }
  unprotect(): void {
    this.$set(false);
  }
  private $set(on: boolean): void {
    this.$state.book.structureProtected = on;
    this.$state.book.changedParts.add("sheets");
    this.$state.book.changed({ kind: "sheets" });
  }
}
