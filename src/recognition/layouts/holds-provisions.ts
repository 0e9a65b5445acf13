import { readMark } from "../notation/marks";
import { saysNothing } from "../notation/nothing";
import type { SheetView } from "../sheet-view";
import { ATTAINING } from "./mark-columns";

/** Words in most of the cells, and no ticks or marks. */
export function holdsProvisions(
  view: SheetView,
  heads: ReadonlyMap<number, unknown>,
  rows: readonly number[],
): boolean {
  const cells = rows
    .slice(0, 60)
    .flatMap((row) => view.row(row).filter(({ column }) => heads.has(column)))
    .filter(({ text }) => saysNothing(text) === null);
  const names = cells.filter(
    (cell) =>
      typeof cell.cell.value === "string" &&
      /\p{L}{2}/u.test(cell.text) &&
      !ATTAINING.test(cell.text) &&
      readMark(cell.cell) === null,
  );
  return names.length >= 2 && names.length >= cells.length * 0.7;
}
