import { useEffect, useRef } from "react";
import type { GridView } from "./grid-view";
import { scrollToShow, type Cut } from "./panes";
import type { Selection } from "./selection";
import type { Viewport } from "./use-viewport";

/** Whoever moved the selection (a key, the pane, a link), the active cell is brought into view once. */
export function useCursorInView(
  view: GridView,
  selection: Selection,
  port: Viewport,
  across: Cut,
  down: Cut,
): void {
  const shown = useRef("");
  const { sheet, rows, columns } = view;
  useEffect(() => {
    const cursor = [sheet.id, selection.row, selection.column].join();
    if (port.width === 0 || shown.current === cursor) return;
    const sameSheet = shown.current.startsWith(`${String(sheet.id)},`);
    shown.current = cursor;
    // A sheet just opened is shown where it was left, unless its cursor was moved from elsewhere.
    if (!sameSheet && selection.row === 0 && selection.column === 0) return;
    port.scrollTo(
      scrollToShow(columns, sheet.frozen.columns, selection.column, across, port.x),
      scrollToShow(rows, sheet.frozen.rows, selection.row, down, port.y),
    );
  });
}
