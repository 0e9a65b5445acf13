import { holdsDates } from "../by-values/dates-in-order";
import { likeliestProvisions } from "../by-values/provision-column";
import { holdsTerms } from "../by-values/terms-down";
import { timesIn } from "../by-values/times-apart";
import { plainlyIs } from "../plain-values";
import type { CellView, SheetView } from "../sheet-view";

/** Heads of a list stand near its top. */
const ROWS_TRIED = 30;
const ROWS_BELOW = 12;
const FEWEST_COLUMNS = 4;
/** A calendar's first column is often not headed. */
const FEWEST_IN_CALENDAR = 2;
const LONGEST_HEAD = 50;
/** Columns below whose values can be only one thing. */
const FEWEST_TELLING = 3;

/**
 * The header rows of a list whose heads are all words that nobody listed: a row of labels set apart by how it looks, with
 * names of provisions below it and columns that can only be what lists hold; or one of a calendar, with terms and days
 * below it. The same row further down heads a block.
 */
export function headersByLook(sheet: SheetView, before = Infinity): number[] {
  const first = sheet.filledRows
    .slice(0, ROWS_TRIED)
    .find((row) => row < before && isHeaderByLook(sheet, row));
  if (first === undefined) return [];
  const words = new Set(sheet.row(first).map(({ text }) => text.toLowerCase()));
  const again = sheet.filledRows.filter((row) => row > first && repeats(sheet, row, words));
  return [first, ...again];
}

function repeats(sheet: SheetView, row: number, words: ReadonlySet<string>): boolean {
  const cells = sheet.row(row);
  const same = cells.filter(({ text }) => words.has(text.toLowerCase())).length;
  return cells.every(isLabel) && same >= FEWEST_COLUMNS && same >= cells.length * 0.6;
}

function isHeaderByLook(sheet: SheetView, row: number): boolean {
  const cells = sheet.row(row);
  if (cells.length < FEWEST_IN_CALENDAR || !cells.every(isLabel)) return false;
  if (new Set(cells.map(({ text }) => text.toLowerCase())).size < cells.length) return false;
  const below = sheet
    .rowsBetween(row, Infinity, ROWS_BELOW)
    .filter((at) => sheet.row(at).length > 1);
  if (below.length < 2 || !isSetApart(sheet, cells, below)) return false;
  const valuesIn = (column: number): CellView[] =>
    below.flatMap((at) => {
      const cell = sheet.at(at, column);
      return cell?.row === at && cell.area.columns === 1 ? [cell] : [];
    });
  const columns = cells.map(({ column }) => valuesIn(column));
  const before = (cells[0]?.column ?? 0) - 1;
  if (isCalendar(before < 0 ? columns : [valuesIn(before), ...columns])) return true;
  if (cells.length < FEWEST_COLUMNS) return false;
  const telling = columns.filter(
    (values) => timesIn(values) ?? plainlyIs(values) ?? (holdsDates(values) || null),
  ).length;
  return (
    telling >= FEWEST_TELLING &&
    likeliestProvisions(columns.map((values) => ({ values })))?.sure === true
  );
}

/** Terms down the first or second column, and days in two others. */
function isCalendar(columns: readonly (readonly CellView[])[]): boolean {
  return columns.slice(0, 2).some(holdsTerms) && columns.filter(holdsDates).length >= 2;
}

/** Bold or coloured as no row of values below it is. */
function isSetApart(
  sheet: SheetView,
  cells: readonly CellView[],
  below: readonly number[],
): boolean {
  const looks: readonly ((cell: CellView) => boolean)[] = [
    ({ cell }) => cell.bold === true,
    ({ cell }) => cell.fill !== undefined,
  ];
  return looks.some(
    (has) =>
      cells.every(has) &&
      below.filter((row) => sheet.row(row).every(has)).length <= below.length * 0.3,
  );
}

const isLabel = ({ cell, text }: CellView): boolean =>
  typeof cell.value === "string" &&
  cell.formula === undefined &&
  text.length <= LONGEST_HEAD &&
  !text.endsWith(":") &&
  /\p{L}/u.test(text);
