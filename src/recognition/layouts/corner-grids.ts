import { decideColumns } from "../decide-columns";
import { readMark } from "../notation/marks";
import { whichArePeople } from "../notation/person-names";
import { saysNothing } from "../notation/nothing";
import type { CellView, SheetView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, unheaded, type Column, type Table } from "../tables/table";
import { attributesOver, attributesUnder, isAboutHeads, withAttributeRows } from "./attribute-rows";
import { attributeOf } from "./attributes";
import { axisOf } from "./axis";
import { legendOf, within } from "./legend";
import { isMark, markColumns } from "./mark-columns";
import { isTotalColumn } from "./total-columns";

const found = new WeakMap<Study, Table[]>();

/** The sheet's tables, and grids of pupils and provisions whose corner is blank or says something else. */
export function gridTables(study: Study): Table[] {
  const known = found.get(study);
  if (known) return known;
  const headers = new Set(study.tables.flatMap(({ headerRows }) => headerRows));
  const own = study.tables.map((table) =>
    withKey(study.view, withAttributeRows(study.view, table)),
  );
  const taken = new Set(
    own
      .filter((table) => isGrid(study.view, table))
      .flatMap(({ rows, attributeRows = [] }) => [...rows, ...attributeRows]),
  );
  const tables = [...own, ...cornerGrids(study.view, headers, taken)];
  found.set(study, tables);
  return tables;
}

/** A table of pupils or provisions with marks beside them needs no other header among its rows. */
function isGrid(view: SheetView, table: Table): boolean {
  return (
    hasField(table, "pupils", "surname") &&
    markColumns(view, table).length >= FEWEST_MARKS &&
    holdsMarks(view, table)
  );
}

const FEWEST_MARKS = 3;
const MOST_ROWS_SEARCHED = 400;

function cornerGrids(
  view: SheetView,
  headers: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): Table[] {
  const grids: Table[] = [];
  let after = -1;
  for (const row of view.filledRows.slice(0, MOST_ROWS_SEARCHED)) {
    if (row <= after || headers.has(row) || taken.has(row) || goesOn(view, row)) continue;
    const grid = gridAt(view, row, headers);
    if (!grid) continue;
    grids.push(grid);
    after = grid.rows.at(-1) ?? row;
  }
  return grids;
}

/** Under two full rows a row goes on what stands there: heads have at most a row of parents above them. */
function goesOn(view: SheetView, row: number): boolean {
  return view.row(row - 1).length >= 3 && view.row(row - 2).length >= 3;
}

/** Labels across, names down the left, short marks or colours of a key between them. */
function gridAt(view: SheetView, row: number, headers: ReadonlySet<number>): Table | null {
  const labels = view.row(row);
  if (labels.length < 3 || !labels.every(isLabel)) return null;
  if (labels.slice(1).filter((cell) => isMark(cell)).length > 1) return null;
  if (isAboutHeads(view, row)) return null;
  const body = bodyRows(view, row, headers);
  const last = labels.at(-1)?.column ?? 0;
  const under = attributesUnder(view, body, last);
  const attributeRows = [...attributesOver(view, row, last), ...under];
  const rows = body.slice(under.length);
  if (rows.length < 2) return null;
  const left = Math.min(...rows.slice(0, 12).map((at) => view.row(at)[0]?.column ?? Infinity));
  const first = labels[0]?.column ?? 0;
  if (first < left) return null;
  const corner = labels.find(({ column }) => column === left) ?? null;
  const heads = labels.filter((cell) => cell !== corner);
  const columns = [cornerColumn(corner, left), ...heads.map((cell) => withParent(view, cell))];
  const table: Table = {
    headerRows: columns.some(({ parent }) => parent !== null) ? [row - 1, row] : [row],
    columns,
    firstColumn: left,
    lastColumn: Math.max(...heads.map(({ column }) => column)),
    rows,
    ...(attributeRows.length > 0 ? { attributeRows } : {}),
    above: view.filledRows.filter((at) => at < row),
  };
  decideColumns(view, table);
  if (!holdsMarks(view, table)) return null;
  const keyed = withKey(view, table);
  return hasField(keyed, "pupils", "surname", "provision") ? keyed : null;
}

/** The rows below, to the next header or past a gap to lone notes. */
function bodyRows(view: SheetView, row: number, headers: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  let last = row;
  for (const at of view.filledRows) {
    if (at <= row) continue;
    if (headers.has(at) || at - last > 2) break;
    rows.push(at);
    last = at;
  }
  return rows;
}

/** Ticks, minutes, initials … in several of the columns; or nothing but colours that a key explains. */
function holdsMarks(view: SheetView, table: Table): boolean {
  const columns = markColumns(view, table).filter(({ column }) => column > table.firstColumn);
  if (columns.length < 2) return false;
  const cells = table.rows.flatMap((row) =>
    columns.flatMap(({ column }) => {
      const cell = view.at(row, column);
      return cell && cell.cell.formula === undefined ? [cell] : [];
    }),
  );
  const marks = cells.filter((cell) => isMark(cell) || cell.text.length <= 4);
  if (marks.length >= 3 && marks.some(saysSomething)) return true;
  if (cells.length > 0) return false;
  const { fills } = legendOf(
    view,
    within(
      [...table.headerRows, ...table.rows],
      table.columns.map(({ column }) => column),
    ),
  );
  const { used, cells: all } = view.snapshot;
  const coloured = table.rows.filter((row) =>
    columns.some(({ column }) => {
      const fill = used ? all[row - used.row]?.[column - used.column]?.fill : undefined;
      return fill !== undefined && fills.has(fill);
    }),
  );
  return coloured.length >= 2;
}

function saysSomething(cell: CellView): boolean {
  return saysNothing(cell.text) === null || readMark(cell.cell) !== null;
}

/** A grid without a column for its pupils or provisions: the words down its left are one, those across the other. */
function withKey(view: SheetView, table: Table): Table {
  if (hasField(table, "pupils", "surname", "provision")) return table;
  const left = table.columns[0];
  if (!left || left.field !== null) return table;
  const marks = markColumns(view, table).filter(
    (one) => one.column > left.column && !isTotalColumn(view, table, one),
  );
  if (marks.length < 3) return table;
  const names = table.rows
    .slice(0, 60)
    .flatMap((row) => view.at(row, left.column) ?? [])
    .filter(({ cell }) => typeof cell.value === "string")
    .map(({ text }) => text);
  if (names.length < 2) return table;
  const people = whichArePeople(
    names,
    marks.map(({ own }) => own),
  );
  if (people === null) return table;
  const key: Column = {
    ...left,
    field: people === "left" ? "pupils" : "provision",
    confidence: 0.8,
    because:
      people === "left"
        ? "names of pupils stand below, marks beside them"
        : "names of pupils stand across, marks below them: these are the provisions",
    rivals: [],
  };
  return { ...table, columns: [key, ...table.columns.slice(1)] };
}

function cornerColumn(corner: CellView | null, column: number): Column {
  if (corner) return attributeOf(corner);
  return { ...unheaded(column), because: "nothing stands above it" };
}

/** "Year 3" merged over its pupils, "SEMH" over its provisions. */
function withParent(view: SheetView, cell: CellView): Column {
  const column = attributeOf(cell);
  const over = cell.row > 0 ? view.at(cell.row - 1, cell.column) : null;
  const isParent =
    over !== null && over.row === cell.row - 1 && isParentRow(view, over.row, over.area.columns);
  if (!isParent) return column;
  return {
    ...column,
    parent: over.text,
    header: `${over.text} / ${column.own}`,
    headerCells: [over, cell],
  };
}

/** Several cells, of which this one is merged over its columns, or which are all tiers, areas or years. */
function isParentRow(view: SheetView, row: number, columns: number): boolean {
  const cells = view.row(row);
  if (cells.length < 2) return false;
  return columns > 1 || axisOf(cells, 1) !== null;
}

function isLabel(cell: CellView): boolean {
  return (
    typeof cell.cell.value === "string" &&
    cell.text.length <= 60 &&
    cell.cell.formula === undefined &&
    /\p{L}/u.test(cell.text)
  );
}
