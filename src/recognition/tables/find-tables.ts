import type { CellView, SheetView } from "../sheet-view";
import type { Field } from "../fields";
import { matchHeader } from "../words";
import { saysNothingElse } from "../context";
import { findHeaderRows } from "./header-rows";
import { partTermHeads } from "./term-heads";
import { areMarksOfTheRows } from "./aired-grids";
import { undecided, unheaded, type Column, type Table } from "./table";

/** Cuts a sheet into tables: each header with the rows below it, side-by-side tables apart. Columns have no field yet. */
export function findTables(sheet: SheetView): Table[] {
  const headers = findHeaderRows(sheet);
  const tables: Table[] = [];
  let from = -1;
  headers.forEach((headerRows, i) => {
    const first = headerRows[0] ?? 0;
    const last = headerRows.at(-1) ?? 0;
    const next = headers[i + 1]?.[0] ?? Infinity;
    const above =
      i === 0 ? sheet.filledRows.filter((row) => row < first) : titlesAbove(sheet, first, from);
    const below = sheet.rowsBetween(last, next);
    const rows = next === Infinity ? below : dropTitles(sheet, below, next);
    from = last;
    const named = headerColumns(sheet, headerRows);
    partTermHeads(named);
    for (const columns of sideBySide(
      sheet,
      [...namelessBefore(sheet, named, rows), ...named],
      rows,
    )) {
      markTitle(columns);
      tables.push({
        headerRows,
        columns,
        firstColumn: columns[0]?.column ?? 0,
        lastColumn: columns.at(-1)?.column ?? 0,
        rows,
        above,
      });
    }
  });
  return tables;
}

/** Rows of one cell directly above a header belong to the table below them: "AUTUMN 2". Set apart from both, only a title does. */
function titlesAbove(sheet: SheetView, header: number, after: number): number[] {
  const titles: number[] = [];
  for (let row = header - 1; row > after && isTitleOver(sheet, row, header); row--)
    titles.unshift(row);
  const apart = header - 2;
  const [only] = sheet.row(apart);
  const standsApart =
    titles.length === 0 &&
    apart - 1 > after &&
    sheet.row(header - 1).length === 0 &&
    sheet.row(apart).length === 1 &&
    sheet.row(apart - 1).length === 0;
  return standsApart && only && saysNothingElse(only.text) ? [apart] : titles;
}

/** One cell by itself; or, directly above the headers of tables side by side, one over the beginning of each. */
function isTitleOver(sheet: SheetView, row: number, header: number): boolean {
  const cells = sheet.row(row);
  if (cells.length <= 1) return cells.length === 1;
  return (
    row === header - 1 &&
    cells.every(
      ({ cell, column }) =>
        typeof cell.value === "string" &&
        sheet.at(header, column) !== null &&
        (column === 0 || sheet.at(header, column - 1) === null),
    )
  );
}

function dropTitles(sheet: SheetView, rows: number[], next: number): number[] {
  const titles = new Set(titlesAbove(sheet, next, (rows[0] ?? next) - 1));
  return rows.filter((row) => !titles.has(row));
}

function headerColumns(sheet: SheetView, headerRows: number[]): Column[] {
  const [top = 0, bottom = top] = headerRows;
  const columns = new Set<number>();
  for (const row of headerRows)
    for (const cell of sheet.row(row))
      for (let i = 0; i < cell.area.columns; i++) columns.add(cell.column + i);
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const over = sheet.at(top, column);
      const under = bottom === top ? over : sheet.at(bottom, column);
      const own = under ?? over;
      if (!own) return [];
      // One header cell over several columns of a one-row header names only the first of them.
      if (own.column !== column && own.row === bottom) return [];
      const parent =
        under && bottom !== top ? (over ?? parentLeftOf(sheet, top, bottom, column)) : null;
      const parentText = parent && parent !== own ? parent.text : null;
      const headerCells = parent && parent !== own ? [parent, own] : [own];
      return [
        {
          column,
          ...undecided(),
          header: parentText ? `${parentText} / ${own.text}` : own.text,
          own: own.text,
          parent: parentText,
          headerCells,
        },
      ];
    });
}

/** "Outside services" over all of "Service | For | Hours | Cost": the title of a table beside another. */
function markTitle(columns: readonly Column[]): void {
  const [first, ...others] = columns;
  const title = first?.headerCells.at(-2);
  if (!title || others.length < 2) return;
  if (others.every(({ headerCells }) => headerCells.at(-2) === title))
    for (const column of columns) column.parentIsTitle = true;
}

/** A parent that was typed over the first of its columns and not merged. */
function parentLeftOf(
  sheet: SheetView,
  top: number,
  bottom: number,
  column: number,
): CellView | null {
  for (let left = column - 1; left >= 0 && sheet.at(bottom, left)?.row === bottom; left--) {
    const over = sheet.at(top, left);
    if (over) return over;
  }
  return null;
}

/** "   | From | To": a first column that nobody headed, filled on nearly every row beside the first headed one. */
function namelessBefore(
  sheet: SheetView,
  named: readonly Column[],
  rows: readonly number[],
): Column[] {
  const [first, second] = named;
  if (!first || !second || first.column === 0) return [];
  const column = first.column - 1;
  const filled = rows.filter((row) => {
    const cell = sheet.at(row, column);
    return cell !== null && cell.column === column && cell.area.columns === 1;
  });
  const beside = rows.filter((row) => sheet.at(row, first.column) !== null);
  if (filled.length < 2 || filled.length < beside.length * 0.8) return [];
  return [unheaded(column)];
}

/** Parts a header where a column is empty from top to bottom. */
function sideBySide(sheet: SheetView, columns: Column[], rows: number[]): Column[][] {
  const filled = new Set<number>();
  // A band across the whole width joins nothing.
  for (const row of rows)
    for (const cell of sheet.row(row)) if (cell.area.columns === 1) filled.add(cell.column);
  const groups: Column[][] = [];
  const isCut = cutsAt(sheet, columns, rows);
  let previous: Column | null = null;
  for (const column of columns) {
    const gap =
      previous !== null && emptyBetween(previous.column, column.column, filled) && isCut(column);
    if (gap || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(column);
    previous = column;
  }
  return groups;
}

/** Fields that say something of what stands left of them: no table of its own begins with one. */
const DETAILS: ReadonlySet<Field> = new Set<Field>([
  "groupSize",
  "quantity",
  "sessionsPerWeek",
  "minutesPerSession",
  "weeks",
  "startDate",
  "endDate",
  "reviewDate",
  "entry",
  "exit",
  "target",
  "outcome",
  "cost",
  "costPerPupil",
  "unitCost",
  "fundingSource",
  "plannedSessions",
  "deliveredSessions",
  "notes",
]);

/** Even alone they go on with what stands left of them: "Visits | Cost per visit | | Cost". */
const COSTS: ReadonlySet<Field> = new Set<Field>(["cost", "costPerPupil"]);

/** An empty column parts two tables, unless what follows only goes on with the rows of the first: "How many | Price each". */
function cutsAt(
  sheet: SheetView,
  columns: readonly Column[],
  rows: readonly number[],
): (column: Column) => boolean {
  return (column) => {
    if (areMarksOfTheRows(sheet, columns, column, rows)) return false;
    const [best] = matchHeader(column.own);
    if (!best || best.confidence < 0.75 || !DETAILS.has(best.field)) return true;
    const left = columns.filter((one) => one.column < column.column);
    const right = columns.filter((one) => one.column >= column.column);
    const words = new Set(left.map(({ own }) => own.toLowerCase()));
    if (
      (right.length < 2 && !COSTS.has(best.field)) ||
      right.some(({ own }) => words.has(own.toLowerCase()))
    )
      return true;
    const first = left[0]?.column ?? 0;
    const lastNamed = rows.findLast((row) => sheet.at(row, first) !== null) ?? -1;
    // A summary set apart below both is no row of the right-hand one.
    const isApart = sheet.row(lastNamed + 1).length === 0;
    const beside = rows.filter(
      (row) => (row <= lastNamed || !isApart) && sheet.at(row, column.column) !== null,
    );
    // "Grand total" before the last amounts is a name for them, in whichever column it stands.
    const named = beside.filter((row) => (sheet.row(row)[0]?.column ?? Infinity) < column.column);
    return beside.length === 0 || named.length < beside.length * 0.9;
  };
}

function emptyBetween(left: number, right: number, filled: ReadonlySet<number>): boolean {
  for (let column = left + 1; column < right; column++) if (!filled.has(column)) return true;
  return false;
}
