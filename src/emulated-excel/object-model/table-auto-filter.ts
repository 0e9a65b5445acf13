import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";
import { bodyArea } from "./table-lookup";

/** A table's filter. Its criteria stay in the file; that they are set shows in the rows they hide. */
export class TableAutoFilter
  extends HostObject
  implements Shape<Excel.AutoFilter, "enabled" | "getRangeOrNullObject" | "isDataFiltered">
{
  readonly $type = "AutoFilter";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $table: Table,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.$table.showFilterButton;
  }
  get isDataFiltered(): boolean {
    const body = bodyArea(this.$table);
    if (!this.enabled || !body) return false;
    for (let row = body.top; row <= body.bottom; row++)
      if (this.$sheet.rows.get(row)?.hidden) return true;
    return false;
  }
  getRangeOrNullObject(): Range | null {
    return this.enabled ? new Range(this.$state, this.$sheet, { ...this.$table.area }) : null;
  }
}
