import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/sheet-parts";
import { intersection } from "./addresses";
import { relativeForm } from "./formula-text";
import { bodyArea } from "./table-lookup";

/**
 * A formula that stands in every row of a table column is the column's own: rows added later get it.
 * A constant down the whole column ends that. Called after cells were written.
 */
export function noteCalculatedColumns(sheet: Sheet, written: Rect): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    const touched = body && intersection(body, written);
    // office.js writes big blocks in slices: the column is judged when its last row has been written
    if (!body || !touched || touched.bottom !== body.bottom) continue;
    for (let column = touched.left; column <= touched.right; column++)
      noteColumn(sheet, table, body, column);
  }
}

function noteColumn(sheet: Sheet, table: Table, body: Rect, column: number): void {
  const tableColumn = table.columns[column - table.area.left];
  if (!tableColumn) return;
  const first = sheet.cell(body.top, column)?.formula;
  const formula =
    first !== undefined && sameAllDown(sheet, body, column, first) ? first : undefined;
  if (formula === undefined && !allConstants(sheet, body, column)) return;
  if (tableColumn.formula === formula) return;
  setColumnFormula(tableColumn, formula);
  sheet.partChanged("tables");
}

function setColumnFormula(column: TableColumn, formula: string | undefined): void {
  if (formula === undefined) delete column.formula;
  else column.formula = formula;
}

function sameAllDown(sheet: Sheet, body: Rect, column: number, first: string): boolean {
  let relative: string | null = null;
  for (let row = body.top + 1; row <= body.bottom; row++) {
    const formula = sheet.cell(row, column)?.formula;
    if (formula === undefined) return false;
    relative ??= relativeForm(first, body.top, column);
    if (relative.includes("RC") || formula !== first) {
      if (relativeForm(formula, row, column) !== relative) return false;
    }
  }
  return true;
}

function allConstants(sheet: Sheet, body: Rect, column: number): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    const cell = sheet.cell(row, column);
    if (!cell || cell.formula !== undefined || cell.value === null) return false;
  }
  return true;
}
