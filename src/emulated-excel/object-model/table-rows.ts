import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { HostCollection, HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";
import { bodyArea } from "./table-lookup";
import { addRows } from "./table-resize";
import { writeCells } from "./write-cells";

export class TableRowCollection
  extends HostCollection<TableRow>
  implements Shape<Excel.TableRowCollection, "add" | "getCount" | "getItemAt">
{
  readonly $type = "TableRowCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $table: Table,
  ) {
    super();
  }
  $items(): TableRow[] {
    return Array.from({ length: this.getCount() }, (_, i) => this.$row(i));
  }
  getCount(): number {
    const body = bodyArea(this.$table);
    return body ? body.bottom - body.top + 1 : 0;
  }
  /** At the end unless an index is given; one row or several, as many cells each as the table has columns. */
  add(index?: number, values?: unknown, alwaysInsert?: boolean): TableRow {
    this.$state.guardSheet(this.$sheet);
    const rows = asRows(values);
    const count = Math.max(rows?.length ?? 1, 1);
    const width = this.$table.columns.length;
    if (rows?.some((row) => row.length !== width)) throw invalidArgument();
    if (alwaysInsert === false && index !== undefined) throw invalidArgument();
    const at = index === undefined || index < 0 ? null : index;
    const area = addRows(this.$state, this.$sheet, this.$table, at, count);
    if (rows) writeCells(this.$state, this.$sheet, area, rows);
    return this.$row(area.top - (bodyArea(this.$table)?.top ?? area.top));
  }
  private $row(index: number): TableRow {
    return new TableRow(this.$state, this.$sheet, this.$table, index);
  }
}

export class TableRow
  extends HostObject
  implements Shape<Excel.TableRow, "getRange" | "index" | "values">
{
  readonly $type = "TableRow";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $table: Table,
    readonly $index: number,
  ) {
    super();
  }
  get index(): number {
    return this.$index;
  }
  get values(): Range["values"] {
    return this.getRange().values;
  }
  getRange(): Range {
    const body = bodyArea(this.$table);
    if (!body || body.top + this.$index > body.bottom) throw invalidArgument();
    const row = body.top + this.$index;
    return new Range(this.$state, this.$sheet, { ...body, top: row, bottom: row });
  }
}

function asRows(values: unknown): unknown[][] | null {
  if (values === undefined || values === null) return null;
  if (!Array.isArray(values)) throw invalidArgument();
  return values.every((row) => Array.isArray(row)) ? (values as unknown[][]) : [values];
}
