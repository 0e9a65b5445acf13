import { plainNumber } from "../notation/cell-text";
import { looksLikePerson } from "../notation/person-names";
import type { SheetView } from "../sheet-view";
import type { Column, Table } from "../tables/table";

const MOST_ROWS = 4;
const FEWEST_PUPILS = 3;
/** A forename alone is no surer than this: "Mina" may head a row, and so may "Used". */
const NAMED = 0.6;

/**
 * The last rows of a grid whose numbers are what the columns above them come to, typed and not calculated: sums of
 * minutes, or counts of marks. Whatever the row is called, it is no pupil and no provision.
 */
export function sumsAtTheFoot(
  view: SheetView,
  table: Table,
  columns: readonly Column[],
): ReadonlySet<number> {
  const sums = new Set<number>();
  const { rows } = table;
  for (const row of rows.slice(-MOST_ROWS).reverse()) {
    const above = rows.filter((at) => at < row);
    if (above.length < FEWEST_PUPILS) break;
    const label = view.row(row)[0];
    if (!label || looksLikePerson(label.text) >= NAMED) continue;
    const numbers = columns.flatMap(({ column }) => {
      const cell = view.at(row, column);
      return cell ? [{ column, number: plainNumber(cell.cell) }] : [];
    });
    const areSums =
      numbers.length >= 2 &&
      numbers.some(({ number }) => (number ?? 0) >= 2) &&
      numbers.every(
        ({ column, number }) => number !== null && comesTo(view, above, column, number),
      );
    if (areSums) sums.add(row);
  }
  return sums;
}

function comesTo(view: SheetView, rows: readonly number[], column: number, total: number): boolean {
  const cells = rows.flatMap((row) => view.at(row, column) ?? []);
  const sum = cells.reduce((all, { cell }) => all + (plainNumber(cell) ?? 0), 0);
  return total === cells.length || Math.abs(sum - total) < 0.01;
}
