import type { Field } from "../fields";
import type { SheetView } from "../sheet-view";
import { matchHeader } from "../words";
import type { Column } from "./table";

const LONGEST_MARK = 3;
const ROWS_LOOKED_AT = 120;
const LEAST_COLUMNS_OF_A_GRID = 3;

/** Past an empty column nothing but ticks and letters again, for the names at the left: one grid, aired out. */
export function areMarksOfTheRows(
  sheet: SheetView,
  columns: readonly Column[],
  from: Column,
  all: readonly number[],
): boolean {
  const rows = all.slice(0, ROWS_LOOKED_AT);
  const left = columns.filter(({ column }) => column < from.column);
  const right = columns.filter(({ column }) => column >= from.column);
  const key = left[0]?.column;
  if (key === undefined || left.length < LEAST_COLUMNS_OF_A_GRID || rows.length < 3) return false;
  const areMarks = ({ column }: Column): boolean =>
    rows.every((row) => {
      const cell = sheet.at(row, column);
      return !cell || cell.cell.formula !== undefined || cell.text.length <= LONGEST_MARK;
    });
  const holds = ({ column }: Column): boolean => rows.some((row) => sheet.at(row, column) !== null);
  // The column before the gap and the first behind it hold the same kind of thing.
  const before = left.at(-1);
  if (!before || !areMarks(before) || !holds(before) || !right.filter(holds).every(areMarks))
    return false;
  const beside = rows.filter((row) => right.some(({ column }) => sheet.at(row, column) !== null));
  const named = beside.filter((row) => (sheet.at(row, key)?.text.length ?? 0) > LONGEST_MARK);
  return beside.length >= 2 && named.length >= beside.length * 0.9 && right.every(isPlainHead);
}

const BEGINNERS: ReadonlySet<Field> = new Set<Field>([
  "pupils",
  "surname",
  "forename",
  "yearGroups",
  "role",
  "date",
  "measure",
]);

/** Words that head no column of a table of its own: not "Name", "Key", "Code". */
function isPlainHead({ own }: Column): boolean {
  const [best] = matchHeader(own);
  const begins = best !== undefined && best.confidence >= 0.75 && BEGINNERS.has(best.field);
  return own.trim() !== "" && !begins && !/^(?:key|code|colour|symbol|letter)\b/i.test(own);
}
