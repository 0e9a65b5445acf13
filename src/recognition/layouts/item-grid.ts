import { assignFields } from "../decide-columns";
import type { Field } from "../fields";
import type { CellView, SheetView } from "../sheet-view";
import type { Table } from "../tables/table";
import { attributeOf, labelField } from "./attributes";
import { classHeads, parentRowOver } from "./class-heads";
import { axisOf, loneHead, namesAField, type AxisKind, type Head } from "./axis";
import { FULL_ROW, isAmongFullRows, isBold } from "./full-rows";
import { withoutTail } from "./grid-tail";
import { holdsProvisions } from "./holds-provisions";
import { labelsOfProvisions } from "./rows-of-provisions";
import { mayHaveTerms } from "./terms-over-provisions";
import { leftColumns, sideOf, type Side } from "./item-grid-side";

/** A grid whose cells hold the provisions themselves: tiers, areas, years or terms across, others of them or pupils down. */
export interface ItemGrid {
  headerRows: number[];
  /** Lone titles directly above the header. */
  titles: CellView[];
  across: AxisKind;
  /** Column → what its heads say, that of a parent row first. */
  heads: Map<number, Head[]>;
  /** Columns that say something about the provisions beside them: "Led by", "Notes". */
  details: Map<number, CellView>;
  side: Side;
  rows: number[];
  /** Header cells left of the heads. */
  corner: readonly CellView[];
}

interface Header {
  row: number;
  axis: { kind: AxisKind; heads: Head[] };
  parents: Head[];
  /** A row of words over several heads each, which state nothing. */
  parentRow?: number | undefined;
  details: CellView[];
  corner: CellView[];
}

const MOST_ROWS_SEARCHED = 400;

const found = new WeakMap<SheetView, readonly ItemGrid[]>();

/** The grids of a sheet, or of a part of one, from top to bottom. */
export function findItemGrids(view: SheetView): readonly ItemGrid[] {
  const known = found.get(view);
  if (known) return known;
  const grids = gridsUnder(view);
  found.set(view, grids);
  return grids;
}

function gridsUnder(view: SheetView): ItemGrid[] {
  const headers = joined(
    view,
    view.filledRows
      .slice(0, MOST_ROWS_SEARCHED)
      .filter((row) => !isAmongFullRows(view, row))
      .flatMap((row) => headerAt(view, row) ?? []),
  ).filter((header) => beginsSomething(view, header));
  return headers.flatMap((header, i) => {
    const next = headers[i + 1];
    const titles = titlesOf(view, header, headers[i - 1]?.row ?? -1);
    const end = next ? firstRowOf(next, titlesOf(view, next, header.row)) : Infinity;
    const rows = view.rowsBetween(header.row, end);
    return gridOf(view, header, titles, rows) ?? [];
  });
}

/** The rows where grids begin. */
export function startsOfItemGrids(view: SheetView): number[] {
  return findItemGrids(view).map(({ headerRows: [first = 0] }) => first);
}

const firstRowOf = (header: Header, titles: readonly CellView[]): number =>
  Math.min(
    header.row,
    header.parentRow ?? Infinity,
    ...header.parents.map(({ cell }) => cell.row),
    ...titles.map(({ row }) => row),
  );

/** A row directly under a full row goes on what stands there, whatever its words, unless it is set in bold. */
function beginsSomething(view: SheetView, { row, parents, parentRow }: Header): boolean {
  const above = view.row((parents[0]?.cell.row ?? parentRow ?? row) - 1);
  return above.length < FULL_ROW || (isBold(view.row(row)) && !isBold(above));
}

/** Heads of one axis side by side, and hardly anything else right of the first. */
function headerAt(view: SheetView, row: number): Header | null {
  const cells = view.row(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length > 160)) return null;
  const classes = classHeads(view, row);
  if (classes.length > 0)
    return {
      row,
      axis: { kind: "year", heads: classes },
      parents: [],
      parentRow: parentRowOver(view, row),
      details: [],
      corner: cells.filter(({ column }) => column < (classes[0]?.cell.column ?? 0)),
    };
  const loose = axisOf(cells, 0.3);
  const first = loose?.heads[0]?.cell.column;
  if (first === undefined) return null;
  const corner = cells.filter(({ column }) => column < first);
  const right = cells.filter(({ column }) => column >= first);
  if (right.some(({ cell }) => typeof cell.value !== "string")) return null;
  const heads = new Set(loose?.heads.map(({ cell }) => cell));
  const details = right.filter((cell) => !heads.has(cell) && namesAField(cell));
  const axis = axisOf(
    right.filter((cell) => !details.includes(cell)),
    0.75,
  );
  if (!axis || corner.length > 6 || details.length > axis.heads.length + 2) return null;
  if (axis.kind === "year" && axis.heads.length < 3 && corner.length > 1) return null;
  const nearest = corner.at(-1);
  if (nearest && namesAnAttribute(nearest)) return null;
  return { row, axis, parents: [], details, corner };
}

const BESIDE_HEADS: ReadonlySet<Field> = new Set<Field>([
  "provision",
  "areaOfNeed",
  "primaryNeed",
  "wave",
  "yearGroups",
  "className",
  "term",
  "pupils",
  "surname",
  "forename",
  "senStatus",
  "flag",
  "dateOfBirth",
  "upn",
  "target",
  "groupSize",
  "pupilsAndGroup",
]);

/** "Aimed at" beside year groups is a row about provisions, not a head over them. */
function namesAnAttribute(label: CellView): boolean {
  const field = labelField(label, 0.9);
  return field !== null && (!BESIDE_HEADS.has(field) || /^aimed at/i.test(label.text));
}

/** A header directly under another of a different kind has it for its parent: "Wave 2 | Wave 3" over years. */
function joined(view: SheetView, headers: Header[]): Header[] {
  return headers.flatMap((header, i) => {
    const [above, below] = [headers[i - 1], headers[i + 1]];
    if (below && isParentOf(view, header, below)) return [];
    if (above && isParentOf(view, above, header)) return [{ ...header, parents: above.axis.heads }];
    return [header];
  });
}

function isParentOf(view: SheetView, above: Header, below: Header): boolean {
  return (
    below.row === above.row + 1 &&
    above.axis.kind !== below.axis.kind &&
    above.axis.heads.length < below.axis.heads.length &&
    view.row(above.row).some(({ area }) => area.columns > 1)
  );
}

/** Rows of one cell above a header that belong to it: directly above, and set apart from what is before them. */
function titlesOf(view: SheetView, header: Header, after: number): CellView[] {
  const top = firstRowOf(header, []);
  const titles: CellView[] = [];
  for (let row = top - 1; row > after; row--) {
    const cells = view.row(row);
    const [only] = cells;
    if (cells.length === 0 && titles.length > 0) break;
    if (cells.length === 0) continue;
    if (cells.length > 1 || !only || only.row !== row) break;
    const apart =
      only.area.columns > 1 ||
      only.cell.bold === true ||
      loneHead(only) !== null ||
      view.row(row - 1).length === 0;
    if (!apart) break;
    titles.unshift(only);
  }
  return titles;
}

function gridOf(
  view: SheetView,
  header: Header,
  titles: CellView[],
  below: number[],
): ItemGrid | null {
  const heads = new Map<number, Head[]>();
  for (const head of header.axis.heads)
    for (const column of spanOf(head.cell)) {
      const over = header.parents.filter(({ cell }) => reaches(header.parents, cell, column));
      heads.set(column, [...over, head]);
    }
  const details = new Map(header.details.map((cell) => [cell.column, cell] as const));
  const first = Math.min(...heads.keys());
  const rows = withoutTail(view, below, first);
  if (headsOfTables(view, heads, rows)) return null;
  const left = leftColumns(view, rows, first).at(-1);
  const labels =
    left === undefined ? null : labelsOfProvisions(view, rows, left, first, header.axis.kind);
  const isOffered = (row: number): boolean =>
    left !== undefined && labels?.has(view.at(row, left)?.text ?? "") === true;
  // What else is said of each year ("Phonic phase") may be in figures.
  if (![rows, rows.filter(isOffered)].some((some) => holdsProvisions(view, heads, some)))
    return null;
  const ends = [...header.corner.map(({ column }) => column), ...heads.keys(), ...details.keys()];
  const columns = header.corner.map((cell) => attributeOf(cell));
  assignFields(
    columns.map((column) => ({
      column,
      values: rows.slice(0, 40).flatMap((row) => view.at(row, column.column) ?? []),
    })),
  );
  const table: Table = {
    headerRows: [header.row],
    columns,
    firstColumn: Math.min(...ends),
    lastColumn: Math.max(...ends),
    rows,
    above: [],
  };
  const side = sideOf(view, table, header.axis.kind, first);
  if (!side || (side.kind === "nothing" && !standsAlone(view, header, rows))) return null;
  // Terms over nothing but provisions are columns of a list.
  if (header.axis.kind === "term" && !mayHaveTerms(view, side, heads, rows)) return null;
  return {
    headerRows: [header.parents[0]?.cell.row ?? header.parentRow ?? [], header.row].flat(),
    titles,
    across: header.axis.kind,
    heads,
    details,
    side,
    rows,
    corner: header.corner,
  };
}

/** Heads with nothing at their left are a grid only when they are nothing but heads, and no lists of words or headers stand below. */
function standsAlone(
  view: SheetView,
  { row, axis, details }: Header,
  rows: readonly number[],
): boolean {
  const sure = axis.heads.filter((head) => head.kind !== "area" || head.area !== null);
  if (details.length > 0 || sure.length < view.row(row).length) return false;
  const cells = rows.flatMap((at) => view.row(at));
  const words = cells.filter((cell) => loneHead(cell) !== null || labelField(cell, 0.9) !== null);
  return words.length <= cells.length * 0.3;
}

/** "YEAR 3 | YEAR 4", and right below "Intervention | Staff | Sessions" under each: titles of tables side by side. */
function headsOfTables(
  view: SheetView,
  heads: ReadonlyMap<number, unknown>,
  [first]: readonly number[],
): boolean {
  const under = first === undefined ? [] : view.row(first).filter((cell) => heads.has(cell.column));
  const headers = under.filter((cell) => labelField(cell, 0.9) !== null);
  return (
    headers.length >= 3 && headers.length > heads.size / 2 && headers.length >= under.length * 0.75
  );
}

/** A parent that was not merged reaches as far as the next one. */
function reaches(parents: readonly Head[], cell: CellView, column: number): boolean {
  if (cell.area.columns > 1)
    return column >= cell.column && column < cell.column + cell.area.columns;
  const next = parents.find((other) => other.cell.column > cell.column)?.cell.column ?? Infinity;
  return column >= cell.column && column < next;
}

export function spanOf(cell: CellView): number[] {
  return Array.from({ length: cell.area.columns }, (_, i) => cell.column + i);
}
