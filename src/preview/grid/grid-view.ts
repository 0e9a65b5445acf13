import type { Rect } from "../../emulated-excel/book/cell";
import type { Sheet } from "../../emulated-excel/book/sheet";
import { Axis } from "./axis";
import type { CellLook } from "./cell-look";
import { columnWidth, type RowHeights } from "./row-heights";

/** Room to type beyond what is used, as Excel always has. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const AT_LEAST = { rows: 120, columns: 26 };

/** A sheet with its rows and columns measured: everything the drawing needs. */
export interface GridView {
  sheet: Sheet;
  rows: Axis;
  columns: Axis;
  lookOf: (row: number, column: number) => CellLook;
  /** The merged area that a cell belongs to, or null. */
  mergeAt: (row: number, column: number) => Rect | null;
}

export function measureSheet(
  sheet: Sheet,
  heights: RowHeights,
  lookOf: GridView["lookOf"],
): GridView {
  const used = sheet.usedArea(false);
  const rows = Math.max(AT_LEAST.rows, (used?.bottom ?? 0) + SPARE_ROWS);
  const columns = Math.max(AT_LEAST.columns, (used?.right ?? 0) + SPARE_COLUMNS);
  return {
    sheet,
    rows: new Axis(rows, (row) => heights.of(row)),
    columns: new Axis(columns, (column) => columnWidth(sheet, column)),
    lookOf,
    mergeAt: mergeFinder(sheet.merges),
  };
}

/** Merged areas by the rows they touch, so that a cell is looked up without walking all of them. */
function mergeFinder(merges: readonly Rect[]): GridView["mergeAt"] {
  const byRow = new Map<number, Rect[]>();
  for (const area of merges)
    for (let row = area.top; row <= area.bottom; row++) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  return (row, column) =>
    byRow.get(row)?.find((area) => column >= area.left && column <= area.right) ?? null;
}
