import type { NotationCell } from "../notation/cell-text";
import { typed } from "../notation/cell-text";
import type { SheetView } from "../sheet-view";

/** "P = one period (50 mins)" */
const KEY =
  /(?<![\p{L}\d])P ?[=:] ?(?:(?:one|1|a) )?(?:period|lesson)s?(?!\p{L})[^\d\n]{0,12}(\d{2,3}) ?min/u;
/** A key stands above what it explains. */
const ROWS_OF_KEYS = 12;

const known = new WeakMap<SheetView, number | null>();

/** Minutes of a period, where a key on the sheet says what its "P" stands for. */
export function periodLength(view: SheetView): number | null {
  const before = known.get(view);
  if (before !== undefined) return before;
  const minutes = periodIn(view);
  known.set(view, minutes);
  return minutes;
}

function periodIn(view: SheetView): number | null {
  for (const row of view.filledRows.slice(0, ROWS_OF_KEYS))
    for (const { text } of view.row(row)) {
      const minutes = Number(KEY.exec(text.slice(0, 500))?.[1] ?? NaN);
      if (minutes >= 20 && minutes <= 120) return minutes;
    }
  return null;
}

const COUNTED = /(?<![\p{L}\d.])(\d{1,2}) ?P(?![\p{L}\d])/u;
const LONE = /(?<![\p{L}\d])P(?![\p{L}\d])/u;

/** The same cell with its periods in minutes: "2P" is two of them, and as the length of a session a double one. */
export function periodsInMinutes(
  cell: NotationCell,
  period: number,
  asLength: boolean,
): NotationCell {
  if (typeof cell.value !== "string" || cell.text.length > 60) return cell;
  const text = cell.text
    .replace(COUNTED, (_, count: string) =>
      asLength ? `${Number(count) * period} mins` : `${count} x ${period} mins`,
    )
    .replace(LONE, `${period} mins`);
  return text === cell.text ? cell : typed(text);
}
