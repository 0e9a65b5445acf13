import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import type { ExcelState } from "./excel-state";

export function mergedAreas(sheet: Sheet, area: Rect): Rect[] {
  return sheet.merges.filter((merged) => overlaps(merged, area));
}

/** Keeps the first cell's content and empties the others. Cells of a table cannot be merged. */
export function mergeCells(state: ExcelState, sheet: Sheet, area: Rect, across: boolean): void {
  state.guardSheet(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw invalidArgument();
  const rows: Rect[] = [];
  if (across)
    for (let row = area.top; row <= area.bottom; row++)
      rows.push({ ...area, top: row, bottom: row });
  const wanted = across ? rows : [area];
  sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, area));
  for (const merged of wanted) {
    if (merged.top === merged.bottom && merged.left === merged.right) continue;
    sheet.merges.push(merged);
    emptyAllButFirst(sheet, merged);
  }
  sheet.partChanged("merges");
}

export function unmergeCells(state: ExcelState, sheet: Sheet, area: Rect): void {
  state.guardSheet(sheet);
  sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, area));
  sheet.partChanged("merges");
}

function emptyAllButFirst(sheet: Sheet, area: Rect): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined))
        sheet.setValue(row, column, null);
    }
}
