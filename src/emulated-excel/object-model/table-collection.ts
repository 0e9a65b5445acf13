import type { Sheet } from "../book/sheet";
import { itemNotFound } from "../wire/host-error";
import { HostCollection } from "../wire/host-object";
import { createTable } from "./create-table";
import type { ExcelState } from "./excel-state";
import { Range } from "./range";
import { rangeAt } from "./range-at";
import type { Shape } from "./shape";
import { Table } from "./table";

type CollectionMember = "add" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject";

/** The tables of the workbook (`sheet` null) or of one sheet. */
export class TableCollection
  extends HostCollection<Table>
  implements Shape<Excel.TableCollection, CollectionMember>
{
  readonly $type = "TableCollection";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet | null,
  ) {
    super();
  }
  override get $events(): readonly string[] {
    return ["onChanged"];
  }
  $items(): Table[] {
    const sheets = this.$sheet ? [this.$sheet] : this.$state.book.sheets;
    return sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new Table(this.$state, sheet, table)),
    );
  }
  add(address: Range | string, hasHeaders: boolean): Table {
    const home = this.$sheet ?? this.$state.active;
    const range = address instanceof Range ? address : rangeAt(this.$state, home, address);
    const table = createTable(this.$state, range.$sheet, range.$area, hasHeaders);
    return new Table(this.$state, range.$sheet, table);
  }
  getCount(): number {
    return this.$items().length;
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  /** By name, without regard to case, or by id. */
  getItemOrNullObject(key: string): Table | null {
    const wanted = String(key).toLowerCase();
    return (
      this.$items().find(({ name, id }) => name.toLowerCase() === wanted || id === wanted) ?? null
    );
  }
}
