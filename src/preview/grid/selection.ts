import type { Rect } from "../../emulated-excel/book/cell";
import type { GridView } from "./grid-view";

/** What is selected: the active cell, and the area that it belongs to. */
export interface Selection {
  row: number;
  column: number;
  area: Rect;
}

export function oneCell(row: number, column: number): Selection {
  return { row, column, area: { top: row, left: column, bottom: row, right: column } };
}

/** A cell with all of its merged area. */
export function selectionAt(view: GridView, row: number, column: number): Selection {
  const merge = view.mergeAt(row, column);
  return merge ? { row: merge.top, column: merge.left, area: merge } : oneCell(row, column);
}

/** From the active cell to another one, as dragging or Shift does. */
export function stretchedTo(from: Selection, row: number, column: number): Selection {
  return {
    ...from,
    area: {
      top: Math.min(from.row, row),
      left: Math.min(from.column, column),
      bottom: Math.max(from.row, row),
      right: Math.max(from.column, column),
    },
  };
}
