import type { CellView, SheetView } from "../sheet-view";
import { columnOf, type Table } from "./table";

export type TableRow =
  | { kind: "data"; row: number; cells: readonly CellView[] }
  /** Says something about the rows below it. */
  | { kind: "band"; row: number; cell: CellView }
  | { kind: "subtotal"; row: number; cells: readonly CellView[] }
  | { kind: "note"; row: number; cells: readonly CellView[] };

const TOTAL = /^(?:sub-?\s?total|grand total|total|totals|annual cost|average|mean|overall|sum)\b/i;

/** What each filled row of a table is. `key` is the column that a data row cannot do without. */
export function tableRows(sheet: SheetView, table: Table, key: number): TableRow[] {
  const rows = table.rows.flatMap((row) => {
    const cells = sheet.row(row).filter((cell) => isWithin(cell, table));
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  const lastData = rows.findLast(({ row, cells }) => isData(sheet, row, cells, key))?.row ?? -1;
  const boldKey = isBoldColumn(sheet, table, key);
  let afterTotal = false;
  return rows.map(({ row, cells }): TableRow => {
    if (isTotal(cells) || (afterTotal && isCalculated(cells))) {
      afterTotal = true;
      return { kind: "subtotal", row, cells };
    }
    const [only] = cells;
    if (cells.length === 1 && only && row < lastData && isBand(only, table, key, boldKey)) {
      afterTotal = false;
      return { kind: "band", row, cell: only };
    }
    if (isData(sheet, row, cells, key)) {
      afterTotal = false;
      return { kind: "data", row, cells };
    }
    return { kind: "note", row, cells };
  });
}

function isWithin(cell: CellView, table: Table): boolean {
  return cell.column + cell.area.columns > table.firstColumn && cell.column <= table.lastColumn;
}

function isTotal(cells: readonly CellView[]): boolean {
  const label = cells.find(
    (cell) => typeof cell.cell.value === "string" && cell.cell.formula === undefined,
  );
  return label !== undefined && TOTAL.test(label.text);
}

/** A label and formulas only. */
function isCalculated(cells: readonly CellView[]): boolean {
  return (
    cells.some((cell) => cell.cell.formula !== undefined) &&
    cells.filter((cell) => cell.cell.formula === undefined).length <= 1
  );
}

function isBand(cell: CellView, table: Table, key: number, boldKey: boolean): boolean {
  if (typeof cell.cell.value !== "string" || cell.text.length > 100) return false;
  if (cell.area.columns > 1) return true;
  if (cell.column !== key) return cell.column === table.firstColumn;
  return cell.cell.bold === true && !boldKey;
}

function isData(sheet: SheetView, row: number, cells: readonly CellView[], key: number): boolean {
  const name = sheet.at(row, key);
  return (
    name !== null &&
    name.area.columns <= 2 &&
    cells.some((cell) => cell.area.columns <= 2) &&
    /[\p{L}\p{N}]/u.test(name.text)
  );
}

function isBoldColumn(sheet: SheetView, table: Table, key: number): boolean {
  const names = table.rows.flatMap((row) => {
    const cell = sheet.at(row, key);
    return cell && cell.column === key && sheet.row(row).length > 1 ? [cell] : [];
  });
  return names.filter((cell) => cell.cell.bold).length > names.length / 2;
}

export function keyColumn(table: Table, ...fields: Parameters<typeof columnOf>[1][]): number {
  for (const field of fields) {
    const column = columnOf(table, field);
    if (column) return column.column;
  }
  return table.firstColumn;
}
