import { plainNumber } from "../notation/cell-text";
import { looksLikePerson } from "../notation/person-names";
import type { CellView, SheetView } from "../sheet-view";

interface Row {
  row: number;
  cells: readonly CellView[];
}

/** Rows at the end of a table that may count or add up the others. */
const MOST = 4;
const FEWEST_SUMS = 2;
const FEWEST_ABOVE = 3;
/** A forename alone is no surer than this: "Mina" may head a row, and so may "Used". */
const NAMED = 0.6;

/**
 * "Children | 4 | 2 | 5", typed by hand: at the end of a table, how many cells stand above each number, or what they
 * come to. Whatever the row is called, it is no pupil and no provision.
 */
export function rowsOfSums(sheet: SheetView, rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = rows.length - 1; i >= Math.max(FEWEST_ABOVE, rows.length - MOST); i--) {
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
  if (looksLikePerson(label.text) >= NAMED) return false;
  const numbers = others.map(({ cell }) => plainNumber(cell));
  if (
    numbers.length < FEWEST_SUMS ||
    numbers.includes(null) ||
    Math.max(...numbers.map(Number)) < 2
  )
    return false;
  return others.every(({ column }, i) => {
    const [number, own] = [numbers[i], above.flatMap(({ row }) => sheet.at(row, column) ?? [])];
    if (typeof number !== "number") return false;
    const sum = own.reduce((all, { cell }) => all + (plainNumber(cell) ?? 0), 0);
    return number === own.length || Math.abs(sum - number) < 0.01;
  });
}
