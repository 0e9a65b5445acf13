import type { Book } from "../book/book";
import type { Rect } from "../book/cell";
import { contains } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/sheet-parts";

export interface PlacedTable {
  sheet: Sheet;
  table: Table;
}

export function allTables(book: Book): PlacedTable[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Excel compares table names without regard to case. */
export function tableNamed(book: Book, name: string): PlacedTable | undefined {
  const key = name.toLowerCase();
  return allTables(book).find(({ table }) => table.name.toLowerCase() === key);
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => contains(table.area, row, column));
}

export function columnNamed(table: Table, name: string): TableColumn | undefined {
  const key = name.toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === key);
}

/** The rows between header and totals; null while a table has none. */
export function bodyArea(table: Table): Rect | null {
  const top = table.area.top + (table.hasHeader ? 1 : 0);
  const bottom = table.area.bottom - (table.hasTotals ? 1 : 0);
  return top > bottom ? null : { ...table.area, top, bottom };
}
