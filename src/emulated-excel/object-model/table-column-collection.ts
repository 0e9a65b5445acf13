import type { Sheet } from "../book/sheet";
import type { Table, TableColumn as BookColumn } from "../book/sheet-parts";
import { itemNotFound } from "../wire/host-error";
import { HostCollection, HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import type { Shape } from "./shape";
import { bodyArea } from "./table-lookup";
import { readHeaders } from "./table-headers";

type CollectionMember = "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject";

export class TableColumnCollection
  extends HostCollection<TableColumn>
  implements Shape<Excel.TableColumnCollection, CollectionMember>
{
  readonly $type = "TableColumnCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $table: Table,
  ) {
    super();
  }
  $items(): TableColumn[] {
    return this.$table.columns.map(
      (column) => new TableColumn(this.$state, this.$sheet, this.$table, column),
    );
  }
  getCount(): number {
    return this.$table.columns.length;
  }
  getItem(key: number | string): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  /** By header, without regard to case, or by id. */
  getItemOrNullObject(key: number | string): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const columns = this.$items();
    const byId = typeof key === "number" ? columns.find(({ id }) => id === key) : undefined;
    return byId ?? columns.find(({ name }) => name.toLowerCase() === wanted) ?? null;
  }
}

type ColumnMember = "getDataBodyRange" | "getHeaderRowRange" | "getRange" | "id" | "index" | "name";

export class TableColumn extends HostObject implements Shape<Excel.TableColumn, ColumnMember> {
  readonly $type = "TableColumn";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $table: Table,
    readonly $column: BookColumn,
  ) {
    super();
  }
  override get $id(): number {
    return this.id;
  }
  get id(): number {
    return this.$column.id;
  }
  get index(): number {
    return this.$table.columns.indexOf(this.$column);
  }
  get name(): string {
    return this.$column.name;
  }
  set name(name) {
    this.$state.guardSheet(this.$sheet);
    const header = this.getHeaderRowRange().$area;
    this.$sheet.setValue(header.top, header.left, name);
    readHeaders(this.$sheet, header);
  }
  getRange(): Range {
    const left = this.$table.area.left + this.index;
    return new Range(this.$state, this.$sheet, { ...this.$table.area, left, right: left });
  }
  getHeaderRowRange(): Range {
    if (!this.$table.hasHeader) throw itemNotFound();
    const { $area } = this.getRange();
    return new Range(this.$state, this.$sheet, { ...$area, bottom: $area.top });
  }
  getDataBodyRange(): Range {
    const body = bodyArea(this.$table);
    if (!body) throw itemNotFound();
    const left = body.left + this.index;
    return new Range(this.$state, this.$sheet, { ...body, left, right: left });
  }
}
