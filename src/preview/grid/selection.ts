import type { Rect } from "../../emulated-excel/book/cell";

/** What is selected: the active cell, and the area that it belongs to. */
export interface Selection {
  row: number;
  column: number;
  area: Rect;
}

export function oneCell(row: number, column: number): Selection {
  return { row, column, area: { top: row, left: column, bottom: row, right: column } };
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
