import type { Field } from "../fields";
import type { SheetView } from "../sheet-view";
import { columnOf, type Column, type Table } from "../tables/table";
import { labelField } from "./attributes";
import { labelsOfProvisions } from "./rows-of-provisions";
import type { AxisKind, Head } from "./axis";
import { headsDown } from "./heads-down";

/** What runs down the left of a grid, and what each row's cells there say. */
export type Side =
  | { kind: "pupils"; table: Table; key: number }
  /** Columns of heads; written once, a head holds for the rows below it. */
  | { kind: "heads"; columns: Map<number, Map<string, Head>>; kinds: Set<AxisKind> }
  /** Words of other kinds: rows of provisions, and rows that say something about them. */
  | { kind: "labels"; column: number; provisions: ReadonlySet<string> }
  /** Words of the school's own that sort its provisions. */
  | { kind: "sorts"; column: number; labels: ReadonlySet<string> }
  | { kind: "nothing" };

export function sideOf(
  view: SheetView,
  table: Table,
  across: AxisKind,
  first: number,
): Side | null {
  const pupil = columnOf(table, "pupils") ?? columnOf(table, "surname");
  const lefts = leftColumns(view, table.rows, first);
  const columns = new Map<number, Map<string, Head>>();
  const kinds = new Set<AxisKind>();
  const isPupilsOwn = pupil !== null && areTheRows(view, table, pupil);
  const ofPupils = new Set(
    table.columns.flatMap(({ field, column }) =>
      isPupilsOwn && field !== null && OF_A_PUPIL.has(field) ? [column] : [],
    ),
  );
  for (const column of lefts) {
    if (ofPupils.has(column)) continue;
    const axis = headsDown(view, table, column, across, first);
    if (!axis || kinds.has(axis.kind)) continue;
    kinds.add(axis.kind);
    columns.set(column, new Map(axis.heads.map((head) => [head.cell.text, head])));
  }
  if (pupil && isPupilsOwn && arePupilsOwn(pupil, columns, kinds))
    return { kind: "pupils", table, key: pupil.column };
  if (columns.size > 0) return { kind: "heads", columns, kinds };
  if (pupil && across !== "year" && (across !== "term" || areTheRows(view, table, pupil)))
    return { kind: "pupils", table, key: pupil.column };
  const nearest = lefts.at(-1);
  if (nearest === undefined) return { kind: "nothing" };
  const provisions = labelsOfProvisions(view, table.rows, nearest, first, across);
  if (provisions.size > 0) return { kind: "labels", column: nearest, provisions };
  const sorts =
    across === "area" && lefts.length === 1 ? sortsDown(view, table, nearest, first) : null;
  return sorts && { kind: "sorts", column: nearest, labels: sorts };
}

/** "Ada | Y3" and "Ada | SpLD": a year anywhere, a need behind the name. */
function arePupilsOwn(
  pupil: Column,
  columns: ReadonlyMap<number, unknown>,
  kinds: ReadonlySet<AxisKind>,
): boolean {
  if (kinds.size === 1 && kinds.has("year")) return true;
  const areBehind = [...columns.keys()].every((column) => column > pupil.column);
  return (
    kinds.size > 0 && areBehind && [...kinds].every((kind) => kind === "year" || kind === "area")
  );
}

/** "K" and "E" under "SEN" beside a name. */
const OF_A_PUPIL: ReadonlySet<Field> = new Set<Field>([
  "senStatus",
  "flag",
  "upn",
  "dateOfBirth",
  "forename",
]);

/** Every row is another pupil's: the year beside the name is the pupil's own. */
function areTheRows(view: SheetView, { rows }: Table, key: Column): boolean {
  const names = rows.flatMap((row) => view.at(row, key.column)?.text ?? []);
  return (
    key.confidence >= 0.75 &&
    names.length >= 2 &&
    names.length >= rows.length * 0.8 &&
    new Set(names).size >= names.length * 0.9
  );
}

/** "In class", "Out of class", "At home" down the side of areas: rows of provisions of a sort, and none of them about others. */
function sortsDown(
  view: SheetView,
  table: Table,
  column: number,
  first: number,
): ReadonlySet<string> | null {
  const cells = table.rows.flatMap((row) => {
    const cell = view.at(row, column);
    return cell && cell.row === row && cell.column + cell.area.columns <= first ? [cell] : [];
  });
  const plain = cells.filter(
    (cell) =>
      typeof cell.cell.value === "string" &&
      cell.text.length <= 40 &&
      labelField(cell, 0.9) === null,
  );
  if (cells.length < 2 || plain.length < cells.length) return null;
  return new Set(cells.map(({ text }) => text));
}

/** Columns left of the heads that hold something beside the cells of the grid. */
export function leftColumns(view: SheetView, rows: readonly number[], first: number): number[] {
  const filled = new Set<number>();
  for (const row of rows) {
    const cells = view.row(row);
    // A band over the whole width is no head.
    for (const cell of cells)
      if (cell.column < first && cell.column + cell.area.columns <= first) filled.add(cell.column);
  }
  return [...filled].sort((a, b) => a - b);
}
