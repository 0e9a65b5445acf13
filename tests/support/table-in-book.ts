import type { Book } from "../../src/emulated-excel/book/book";
import type { Value } from "../../src/emulated-excel/book/cell";
import type { Sheet } from "../../src/emulated-excel/book/sheet";
import type { Table } from "../../src/emulated-excel/book/sheet-parts";

/** A table of an open book by name, with the sheet that it stands on. */
export function tableIn(book: Book, name: string): { sheet: Sheet; table: Table } {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`There is no table ${name}.`);
}

/** Its rows, by header. */
export function rowsOfTable(book: Book, name: string): Record<string, Value>[] {
  const { sheet, table } = tableIn(book, name);
  const rows: Record<string, Value>[] = [];
  for (let row = table.area.top + 1; row <= table.area.bottom; row++)
    rows.push(
      Object.fromEntries(
        table.columns.map((column, at) => [column.name, sheet.value(row, table.area.left + at)]),
      ),
    );
  return rows;
}

/** Types a value into a row (0 = the first) of a column; null empties the cell. */
export function typeIntoTable(
  book: Book,
  name: string,
  row: number,
  header: string,
  value: string | number | null,
): void {
  const { sheet, table } = tableIn(book, name);
  const at = table.columns.findIndex((column) => column.name === header);
  if (at < 0) throw new Error(`${name} has no column ${header}.`);
  sheet.setValue(table.area.top + 1 + row, table.area.left + at, value);
}

/** Turns the rows of a table round, as sorting by a column does: typed cells change places, formulas stay. */
export function turnRound(book: Book, name: string): void {
  const { sheet, table } = tableIn(book, name);
  const { top, bottom, left } = table.area;
  const typed = table.columns.flatMap((column, at) =>
    column.formula === undefined ? [left + at] : [],
  );
  for (const column of typed) {
    const values = [];
    for (let row = top + 1; row <= bottom; row++) values.push(sheet.value(row, column));
    values.reverse().forEach((value, at) => sheet.setValue(top + 1 + at, column, value));
  }
}

/** The cell that a defined name stands for. */
export function namedCell(book: Book, name: string): { sheet: Sheet; row: number; column: number } {
  const formula = book.names.find((each) => each.name === name)?.formula ?? "";
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!\$([A-Z]+)\$(\d+)$/.exec(formula);
  const sheet = book.sheet((match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'"));
  if (!match || !sheet) throw new Error(`${name} is not the name of a cell.`);
  const column = [...(match[3] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(match[4]) - 1, column: column - 1 };
}

export function valueOfName(book: Book, name: string): Value {
  const { sheet, row, column } = namedCell(book, name);
  return sheet.value(row, column);
}
