import { plainNumber } from "../notation/cell-text";
import type { CellView, SheetView } from "../sheet-view";

interface Row {
  row: number;
  cells: readonly CellView[];
}

/** Rows at the end of a table that may count or add up the others. */
const MOST = 4;
const FEWEST_SUMS = 3;

/** "Children | 4 | 2 | 5", typed by hand: at the end of a table, how many cells stand above each number, or their sum. */
export function rowsOfSums(sheet: SheetView, rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = rows.length - 1; i >= Math.max(2, rows.length - MOST); i--) {
    const here = rows[i];
    const above = rows.slice(0, i);
    if (!here || !isSums(sheet, here, above)) continue;
    found.add(here.row);
  }
  return found;
}

function isSums(
  sheet: SheetView,
  { cells: [label, ...others] }: Row,
  above: readonly Row[],
): boolean {
  if (typeof label?.cell.value !== "string" || plainNumber(label.cell) !== null) return false;
  const numbers = others.map(({ cell }) => plainNumber(cell));
  if (numbers.length < FEWEST_SUMS || numbers.some((number) => number === null)) return false;
  if (Math.max(...numbers.map(Number)) < 2) return false;
  const fits = (adds: boolean): boolean =>
    others.every(({ column }, i) => {
      const own = above.flatMap(({ row }) => sheet.at(row, column) ?? []);
      const sum = own.reduce((all, { cell }) => all + (plainNumber(cell) ?? 0), 0);
      return numbers[i] === (adds ? sum : own.length);
    });
  return fits(false) || fits(true);
}
