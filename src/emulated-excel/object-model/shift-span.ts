import type { Rect } from "../book/cell";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";

/** Rows or columns put in before `at` (`by` > 0) or taken out from `at` on (`by` < 0), within a strip of the sheet. */
export interface Shift {
  along: "rows" | "columns";
  at: number;
  by: number;
  /** Columns (for rows) or rows (for columns) that move. */
  strip: [first: number, last: number];
}

/** Where an area is after the shift: moved, grown, shrunk, or null when it is gone. Areas that the strip cuts stay. */
export function shiftedArea(area: Rect, shift: Shift): Rect | null {
  const { along, strip } = shift;
  const [crossFirst, crossLast] =
    along === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  if (crossFirst < strip[0] || crossLast > strip[1]) return area;
  const [first, last] = along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const end = along === "rows" ? LAST_ROW : LAST_COLUMN;
  const span = shiftedSpan(first, last, shift, end);
  if (!span) return null;
  return along === "rows"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

export function shiftedSpan(
  first: number,
  last: number,
  { at, by }: Shift,
  end: number,
): [number, number] | null {
  if (first === 0 && last === end) return [first, last]; // whole columns and rows stay whole
  if (by > 0) {
    const from = first >= at ? first + by : first;
    const to = last >= at ? last + by : last;
    return from > end ? null : [from, Math.min(to, end)];
  }
  const gone = -by;
  const move = (line: number, edge: number): number =>
    line >= at + gone ? line - gone : line >= at ? edge : line;
  const from = move(first, at);
  const to = move(last, at - 1);
  return to < from ? null : [from, to];
}
