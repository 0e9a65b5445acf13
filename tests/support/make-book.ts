import type { Book } from "../../src/emulated-excel/book/book";
import type { Value } from "../../src/emulated-excel/book/cell";
import type { Sheet } from "../../src/emulated-excel/book/sheet";
import type { Table } from "../../src/emulated-excel/book/sheet-parts";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";

/** What a cell of `makeBook` may hold: text that begins with "=" is a formula. */
export type Entry = Value;

/**
 * A workbook from rows of entries, sheet by sheet: `makeFile({ Pupils: [["Name", "Year"], ["A B", 2]] })`. It is a
 * real file that was never edited: saved and opened once, so that a later save shows only what a test changes.
 */
export function makeFile(
  sheets: Record<string, Entry[][]>,
  prepare?: (book: Book) => void,
): WorkbookFile {
  const file = WorkbookFile.blank("Made.xlsx");
  const { book } = file;
  Object.entries(sheets).forEach(([name, rows], i) => {
    const sheet = i === 0 ? renamed(book, name) : book.addSheet(name);
    putRows(sheet, 0, 0, rows);
  });
  prepare?.(book);
  return WorkbookFile.open(file.save(), book.name);
}

export function putRows(sheet: Sheet, top: number, left: number, rows: readonly Entry[][]): void {
  rows.forEach((entries, r) => {
    entries.forEach((entry, c) => {
      if (entry === null) return;
      if (typeof entry === "string" && entry.startsWith("="))
        sheet.setFormula(top + r, left + c, entry.slice(1));
      else sheet.setValue(top + r, left + c, entry);
    });
  });
}

/** A table over cells already filled, its header row first. */
export function makeTable(
  sheet: Sheet,
  name: string,
  top: number,
  left: number,
  rows: number,
  more: Partial<Table> = {},
): Table {
  const headers = (sheet.cells[top] ?? []).slice(left).map((cell) => cell?.value);
  const columns = headers
    .slice(0, headers.findIndex((text) => typeof text !== "string") >>> 0)
    .map((text, i) => ({ id: i + 1, name: String(text) }));
  const table: Table = {
    id: sheet.book.unusedTableId(),
    name,
    area: { top, left, bottom: top + rows - 1, right: left + columns.length - 1 },
    hasHeader: true,
    hasTotals: false,
    columns,
    style: "TableStyleLight1",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
    ...more,
  };
  sheet.tables.push(table);
  sheet.partChanged("tables");
  return table;
}

function renamed(book: Book, name: string): Sheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a blank book has a sheet");
  sheet.name = name;
  sheet.partChanged("name");
  return sheet;
}
