import { LAST_COLUMN, LAST_ROW, type Rect } from "../../emulated-excel/book/cell";
import type { GridView } from "./grid-view";

export type Lines = "rows" | "columns";

/** What the selection is: whole columns, whole rows, or cells. */
export function linesOf({ rows, columns }: GridView, area: Rect): Lines | null {
  if (area.top === 0 && area.bottom >= rows.count - 1) return "columns";
  if (area.left === 0 && area.right >= columns.count - 1) return "rows";
  return null;
}

/** The selection's rows or columns from edge to edge. */
export function wholeLines(area: Rect, lines: Lines): Rect {
  return lines === "rows"
    ? { ...area, left: 0, right: LAST_COLUMN }
    : { ...area, top: 0, bottom: LAST_ROW };
}
