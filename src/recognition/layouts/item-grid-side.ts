import type { Field } from "../fields";
import { readTierScale } from "../notation/tier-scale";
import { readYearGroups } from "../notation/year-groups";
import type { CellView, SheetView } from "../sheet-view";
import { columnOf, type Column, type Table } from "../tables/table";
import { labelField, mayName } from "./attributes";
import { labelsOfProvisions } from "./rows-of-provisions";
import { areaHead, axisOf, loneHead, namesAField, ownArea, type AxisKind, type Head } from "./axis";

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

/** Which kinds may run down beside which: a term down the side of tiers is a timetable of them. */
const DOWN: readonly AxisKind[] = ["wave", "area", "year", "term"];

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

function headsDown(
  view: SheetView,
  table: Table,
  column: number,
  across: AxisKind,
  first: number,
): { kind: AxisKind; heads: Head[] } | null {
  const cells = table.rows.flatMap((row) => {
    const cell = view.at(row, column);
    const isOwn = cell && cell.row === row && cell.column === column;
    return isOwn && column + cell.area.columns <= first ? [cell] : [];
  });
  const different = [...new Map(cells.map((cell) => [cell.text, cell])).values()];
  // "SEN Support" and "EHCP" head columns of a register too; under "Quality first teaching" they are tiers.
  const tiers = readTierScale(different.map(({ text }) => text));
  const areTiers = tiers.filter((tier) => tier !== null).length >= 3;
  const labels = different.filter(
    (cell, i) =>
      !namesAField(cell) ||
      areaHead(cell) !== null ||
      ownArea(cell) !== null ||
      (areTiers && tiers[i] !== null),
  );
  const key = columnOf(table, "pupils") ?? columnOf(table, "surname");
  // "Ada B (Y3)" under "Pupil" is a pupil.
  const arePupils = key?.column === column && key.confidence >= 0.75;
  const kinds = DOWN.filter(
    (kind) =>
      kind !== across && (kind !== "term" || across !== "wave") && !(kind === "year" && arePupils),
  );
  return (
    yearsUnder(view, table, column, labels, kinds) ??
    axisOf(labels, 0.6, kinds) ??
    byCorner(view, table, column, labels, kinds)
  );
}

/** "Year" over "R", "1" and "2": years, and no tiers. */
function yearsUnder(
  view: SheetView,
  table: Table,
  column: number,
  labels: readonly CellView[],
  kinds: readonly AxisKind[],
): { kind: AxisKind; heads: Head[] } | null {
  const corner = view.at(table.headerRows.at(-1) ?? 0, column);
  if (!corner || !kinds.includes("year") || !mayName(corner, "yearGroups")) return null;
  const years = labels.flatMap((cell) => yearIn(cell) ?? []);
  return years.length >= labels.length * 0.8 && years.length > 1
    ? { kind: "year", heads: years }
    : null;
}

/** "Area | Year 7 | Year 8": the corner says what the words below it are; a row alone may be one head. */
function byCorner(
  view: SheetView,
  table: Table,
  column: number,
  labels: readonly CellView[],
  kinds: readonly AxisKind[],
): { kind: AxisKind; heads: Head[] } | null {
  const corner = view.at(table.headerRows.at(-1) ?? 0, column);
  const [only] = labels;
  const lone = labels.length === 1 && only ? loneHead(only) : null;
  if (lone && kinds.includes(lone.kind)) return { kind: lone.kind, heads: [lone] };
  if (corner && kinds.includes("year") && mayName(corner, "className", 0.9)) {
    const rooms = labels.flatMap((cell) => roomIn(cell) ?? []);
    if (rooms.length >= labels.length * 0.8 && rooms.length > 1)
      return { kind: "year", heads: rooms };
  }
  if (!corner || !kinds.includes("area") || labels.length < 2) return null;
  if (!mayName(corner, "areaOfNeed") || loneHead(corner)) return null;
  if (labels.some((cell) => cell.text.length > 60)) return null;
  const known = axisOf(labels, 0, ["area"]);
  const heads = labels.map(
    (cell): Head =>
      known?.heads.find((head) => head.cell === cell) ?? {
        kind: "area",
        area: null,
        text: cell.text,
        cell,
      },
  );
  return { kind: "area", heads };
}

/** Under "Year" a bare number is one. */
function yearIn(cell: CellView): Head | null {
  const read = readYearGroups(cell.cell, { heading: "year" });
  if (!read || read.rest !== "" || read.value.yearGroups.length === 0) return null;
  return { kind: "year", ...read.value, cell };
}

/** Under "Class", "1 Ash" and "Otters" are classes. */
function roomIn(cell: CellView): Head | null {
  const read = readYearGroups(cell.cell, { heading: "class" });
  if (!read || read.rest !== "" || cell.text.length > 30) return null;
  return { kind: "year", ...read.value, cell };
}
