import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import type { ExcelState } from "./excel-state";
import { insertCells } from "./shift-cells";
import { bodyArea } from "./table-lookup";
import { extendTable, fillCalculatedColumns } from "./table-growth";
import { nameColumns } from "./table-headers";

/** The header stays where it is and the new area shares cells with the old one. @throws InvalidArgument */
export function resizeTable(state: ExcelState, sheet: Sheet, table: Table, to: Rect): void {
  const { area } = table;
  const rows = to.bottom - to.top + 1;
  const allowed =
    to.top === area.top &&
    overlaps(to, area) &&
    rows > (table.hasHeader ? 1 : 0) + (table.hasTotals ? 1 : 0) &&
    (!table.hasTotals || to.bottom === area.bottom) &&
    sheet.tables.every((other) => other === table || !overlaps(other.area, to));
  if (!allowed) throw invalidArgument();
  resizeColumns(sheet, table, to);
  if (to.bottom > area.bottom) extendTable(state, sheet, table, to.bottom);
  else table.area = { ...table.area, bottom: to.bottom };
  nameColumns(sheet, table);
  sheet.partChanged("tables");
}

function resizeColumns(sheet: Sheet, table: Table, to: Rect): void {
  const before = table.area;
  const ids = Math.max(0, ...table.columns.map(({ id }) => id));
  let added = 0;
  table.columns = Array.from({ length: to.right - to.left + 1 }, (_, i): TableColumn => {
    const kept = table.columns[to.left + i - before.left];
    return kept ?? { id: ids + ++added, name: "" };
  });
  table.area = { ...before, left: to.left, right: to.right };
  sheet.partChanged("tables");
}

/** Puts rows into a table before the row `index` of its body, or at its end. Cells below the table move down. */
export function addRows(
  state: ExcelState,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number,
): Rect {
  const body = bodyArea(table);
  const end = (body?.bottom ?? table.area.top) + 1;
  const top = index === null ? end : (body?.top ?? end) + index;
  if (top > end || top < (body?.top ?? end)) throw invalidArgument();
  const rows = { ...table.area, top, bottom: top + count - 1 };
  if (index === null || top === end) {
    const below = { ...rows, bottom: rows.bottom };
    if (somethingBelow(sheet, below)) insertCells(state, sheet, rows, "rows", table);
    extendTable(state, sheet, table, table.area.bottom + count);
  } else {
    insertCells(state, sheet, rows, "rows");
    fillCalculatedColumns(sheet, table, rows.top, rows.bottom);
  }
  return rows;
}

function somethingBelow(sheet: Sheet, rows: Rect): boolean {
  return sheet.cells.some(
    (cells, row) =>
      row >= rows.top &&
      cells?.some((cell, column) => cell && column >= rows.left && column <= rows.right),
  );
}

export function setTotals(state: ExcelState, sheet: Sheet, table: Table, show: boolean): void {
  if (show === table.hasTotals) return;
  const { area } = table;
  if (show) {
    const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (somethingBelow(sheet, row)) insertCells(state, sheet, row, "rows", table);
    table.area = { ...area, bottom: area.bottom + 1 };
    table.hasTotals = true;
    table.columns.forEach(({ totalsFormula, totalsLabel }, i) => {
      if (totalsFormula) sheet.setFormula(row.top, area.left + i, totalsFormula);
      else if (totalsLabel) sheet.setValue(row.top, area.left + i, totalsLabel);
    });
    if (sheet.value(row.top, area.left) === null) sheet.setValue(row.top, area.left, "Total");
  } else {
    for (let column = area.left; column <= area.right; column++)
      if (sheet.cell(area.bottom, column)) sheet.setValue(area.bottom, column, null);
    table.area = { ...area, bottom: area.bottom - 1 };
    table.hasTotals = false;
  }
  sheet.partChanged("tables");
}
