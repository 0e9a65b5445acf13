import { formatKind } from "../notation/cell-text";
import { arePairs, isPlainlyValue } from "../labels";
import { readAreaOfNeed } from "../notation/need";
import { readSenStatus } from "../notation/sen-status";
import type { CellView, SheetView } from "../sheet-view";
import { isPointInTime } from "../dated-scores";
import { isKnownHeader, matchHeader } from "../words";
import { headersByLook } from "./header-by-look";
import { areDoses, areStaffOf } from "./said-of-columns";
import { isYearUnder, yearsInFigures } from "./years-in-figures";

/** Below this, words alone do not make a cell a header. */
const GOOD_ENOUGH = 0.6;

/** The header rows of a sheet, each one or two rows high, top to bottom (0-based). */
export function findHeaderRows(sheet: SheetView): number[][] {
  const found: number[][] = [];
  /** Words of the headers found so far. */
  const known = new Set<string>();
  let last = -1;
  for (const row of sheet.filledRows) {
    if (row <= last) continue;
    if (found.length > 0 && !comesAgain(sheet, row, known, areBold(sheet, found[0]))) continue;
    if (!looksLikeHeader(sheet, sheet.row(row)) && !isGridHeader(sheet, row)) continue;
    const rows = [row];
    if (isSubHeader(sheet, row, row + 1)) rows.push(row + 1);
    else if (isParent(sheet, row - 1, row, last)) rows.unshift(row - 1);
    found.push(rows);
    for (const at of rows) for (const { text } of sheet.row(at)) known.add(text.toLowerCase());
    last = row + (rows.includes(row + 1) ? 1 : 0);
  }
  if (found.length > 0 && areBold(sheet, found[0])) return found;
  const byLook = headersByLook(sheet, found[0]?.[0]);
  return byLook.length > 0 ? byLook.map((row) => [row]) : found;
}

/** At least two cells with known header words, and hardly anything else in the row. */
function looksLikeHeader(sheet: SheetView, all: readonly CellView[]): boolean {
  // Days across the top of a log are heads of their own.
  const days = all.filter(isDay);
  const apart = days.length >= 3 ? days : yearsInFigures(all);
  const cells = apart.length >= 3 ? all.filter((cell) => !apart.includes(cell)) : all;
  if (cells.length < 2 || (cells.length === 2 && cells[1] && isPupilsOwn(cells[1]))) return false;
  const texts = cells.filter((cell) => isLabel(cell) && !cell.text.endsWith(":"));
  if (texts.length < cells.length * 0.8) return false;
  const known = texts.filter(
    (cell) => isKnownHeader(cell.text) || isKnownHeader(firstLineOf(cell.text)),
  ).length;
  if (known === 0) return false;
  const strong = texts.filter(
    (cell) => (matchHeader(cell.text)[0]?.confidence ?? 0) >= GOOD_ENOUGH,
  );
  if (areDoses(cells)) return false;
  if (isLabelsAndValues(cells) && !hasValuesBelow(sheet, cells)) return false;
  const fields = new Set(strong.map((cell) => matchHeader(cell.text)[0]?.field));
  return fields.size >= 2 && strong.length >= cells.length * 0.45;
}

/**
 * Below a header, a row of values may hold words that are headers elsewhere ("Class teacher", "Dyslexia support"): a
 * further header repeats the words of one above it, or has none but labels that are no values of the columns they
 * stand in.
 */
function comesAgain(
  sheet: SheetView,
  row: number,
  known: ReadonlySet<string>,
  firstIsBold: boolean,
): boolean {
  const cells = sheet.row(row);
  if (!cells.every(isLabel)) return false;
  const repeated = cells.filter(({ text }) => known.has(text.toLowerCase())).length;
  const repeats = repeated >= Math.max(2, cells.length / 2);
  return (repeats || headsAnew(sheet, row, known, firstIsBold)) && !areStaffOf(cells);
}

/** Labels that are no values of the columns they stand in, some of them known headers. */
function headsAnew(
  sheet: SheetView,
  row: number,
  known: ReadonlySet<string>,
  firstIsBold: boolean,
): boolean {
  const cells = sheet.row(row);
  const bold = cells.every(({ cell }) => cell.bold === true);
  // Where heads are bold, a row in plain letters with rows above it is none of them.
  if (firstIsBold && sheet.row(row - 1).length > 0 && cells.every(({ cell }) => !cell.bold))
    return false;
  const others = cells.filter(({ text }) => !known.has(text.toLowerCase()));
  if (!bold && others.some((cell) => isValueAbove(sheet, cell))) return false;
  const heads = cells.filter(({ text }) => isKnownHeader(text)).length;
  const setApart = bold || sheet.row(row - 1).length < 3;
  if (heads === 1 && beginsAnew(sheet, row) && isGridHeader(sheet, row)) return true;
  return heads >= (setApart ? 2 : Math.max(2, cells.length / 2));
}

function areBold(sheet: SheetView, rows: readonly number[] = []): boolean {
  return rows.length > 0 && rows.every((row) => sheet.row(row).every(({ cell }) => cell.bold));
}

/** Past a gap, or under a title that stands past one. */
function beginsAnew(sheet: SheetView, row: number): boolean {
  if (sheet.row(row - 1).length === 0) return true;
  return sheet.row(row - 1).length === 1 && sheet.row(row - 2).length === 0;
}

const ROWS_LOOKED_BACK = 40;

function isValueAbove(sheet: SheetView, cell: CellView): boolean {
  const text = cell.text.toLowerCase();
  for (let row = cell.row - 1; row >= 0 && row >= cell.row - ROWS_LOOKED_BACK; row--)
    if (sheet.at(row, cell.column)?.text.toLowerCase() === text) return true;
  return false;
}

/** "Pupil name | Callie | Year | 4": labels, each with its value beside it. */
function isLabelsAndValues(cells: readonly CellView[]): boolean {
  const pairs = cells.filter(
    (cell, i) =>
      i % 2 === 0 && isHead(cell) && !/\d/.test(cell.text) && isValueBeside(cell, cells[i + 1]),
  );
  return pairs.length >= 2 && pairs.length * 2 >= cells.length - 2;
}

const MONEY_OR_NUMBER = /^£? ?\d[\d,]*(?:\.\d+)?$/;

/** Numbers stand in several columns of the row below, and one of them under a label: it is no card, however its heads are worded. */
function hasValuesBelow(sheet: SheetView, cells: readonly CellView[]): boolean {
  const [first] = cells;
  if (!first) return false;
  const places = cells.map(({ column }) => column);
  const below = sheet.row(first.row + 1).filter(({ column }) => places.includes(column));
  const numbers = below.filter(
    ({ cell, text }) => typeof cell.value === "number" || MONEY_OR_NUMBER.test(text),
  );
  const underLabel = numbers.some(({ column }) => {
    const at = places.indexOf(column);
    return at > 0 && at % 2 === 0;
  });
  const isWide = cells.length >= 5 || (cells.length === 4 && underLabel);
  return isWide && numbers.length >= 2 && !isLabelsAndValues(below);
}

/** "Daily, 15 mins", "ten weeks", "every lunchtime" */
const SAYS_HOW_MUCH =
  /^(?:\d.{0,20}\b(?:mins?|minutes?|hrs?|hours?|wks?|weeks?|weekly|daily)\b|(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve) ?(?:wks?|weeks?)\b|(?:daily|weekly|fortnightly|every|once|twice)\b)/i;

/** "Year 3", "EHCP": where a pupil stands. */
const isPupilsOwn = (cell: CellView): boolean =>
  A_YEAR.test(cell.text) || (readSenStatus(cell.cell)?.confidence ?? 0) >= 0.9;

const A_YEAR = /^y(?:ea)?r?\.? ?\d{1,2}$/i;

/** "SEN support" may head a column too; beside a label it is where the pupil stands. */
function isValueBeside(label: CellView, cell: CellView | undefined): boolean {
  return (
    cell !== undefined &&
    (!isHead(cell) ||
      isPupilsOwn(cell) ||
      isPlainlyValue(label, cell) ||
      SAYS_HOW_MUCH.test(cell.text))
  );
}

function isHead(cell: CellView | undefined): boolean {
  return (
    cell !== undefined &&
    isLabel(cell) &&
    (matchHeader(cell.text)[0]?.confidence ?? 0) >= GOOD_ENOUGH
  );
}

/** Pupils or provisions across the top: one known header at the left, other labels, and short marks below them. */
function isGridHeader(sheet: SheetView, row: number): boolean {
  const cells = sheet.row(row);
  const labels = cells.filter(isLabel);
  if (labels.length < 4 || labels.length < cells.length * 0.9) return false;
  // "Lunch club" on every day of a timetable: heads are not the same all along.
  if (new Set(labels.map(({ text }) => text)).size < labels.length * 0.6) return false;
  // "Name: | Tom Marsh | | Year group: | Year 5": labels with their values.
  if (labels.filter(({ text }) => text.endsWith(":")).length >= 2 || arePairs(cells)) return false;
  const key = labels.slice(0, 4).find((cell) => {
    const [best] = matchHeader(cell.text);
    return best !== undefined && best.confidence >= 0.7 && HEADS_OF_GRIDS.has(best.field);
  });
  if (!key || (isLabelsAndValues(cells) && isPartOfForm(sheet, row))) return false;
  const below = sheet.rowsBetween(row, Infinity, 8);
  const right = below.flatMap((at) =>
    sheet.row(at).filter((cell) => cell.column > key.column && sheet.at(row, cell.column) !== null),
  );
  return (
    right.length >= 3 && right.filter(({ text }) => text.length <= 7).length >= right.length * 0.6
  );
}

/** "Student | Lola | SEN status: | E", and more of the kind below it. */
function isPartOfForm(sheet: SheetView, row: number): boolean {
  return (
    sheet.row(row).some(({ text }) => text.endsWith(":")) || isLabelsAndValues(sheet.row(row + 1))
  );
}

const HEADS_OF_GRIDS: ReadonlySet<string> = new Set(["pupils", "provision", "surname", "forename"]);

/** A second header row: labels only, each under a cell that spans several columns or under nothing. */
function isSubHeader(sheet: SheetView, top: number, below: number): boolean {
  const cells = sheet.row(below);
  if (cells.length < 2) return false;
  if (!cells.every((cell) => isLabel(cell) || isYearUnder(sheet, top, cell))) return false;
  // "Intervention", "Weeks" … merged down into the row below: what stands there belongs to the same header.
  const merged = sheet.row(top).filter(({ area }) => area.rows === 2).length;
  const spans =
    merged >= 2 ||
    sheet.row(top).some((cell) => cell.area.columns > 1) ||
    cells.some((cell) => !sheet.at(top, cell.column));
  const under = new Set(cells.map(({ column }) => column));
  const fits =
    merged >= 2 ||
    cells.every((cell) => {
      const over = sheet.at(top, cell.column);
      if (!over || (over.row === top && over.area.columns > 1)) return true;
      // Typed over the first of its columns and not merged: the next has a head of its own and nothing over it.
      const next = cell.column + 1;
      return under.has(next) && !sheet.at(top, next);
    });
  return (
    spans &&
    fits &&
    (cells.some((cell) => (matchHeader(cell.text)[0]?.confidence ?? 0) >= GOOD_ENOUGH) ||
      (cells.length >= 4 && cells.every((cell) => isPointInTime(cell.text))))
  );
}

/** A row of parents over a header found by itself: labels over several columns, none of them over the whole width. */
function isParent(sheet: SheetView, above: number, row: number, last: number): boolean {
  if (above <= last) return false;
  const cells = sheet.row(above);
  const width = sheet.row(row).length;
  if (cells.every((cell) => isOverWholeBlock(sheet, cell, row))) return false;
  return (
    cells.length > 0 &&
    cells.every(isLabel) &&
    (cells.some((cell) => cell.area.columns > 1) || areAreas(cells)) &&
    cells.every(
      (cell) => cell.area.columns < Math.max(2, width * 0.8) && sheet.at(row, cell.column) !== null,
    )
  );
}

/** "C&L | C&I | SEMH | S&P" over one column each. */
function areAreas(cells: readonly CellView[]): boolean {
  return (
    cells.length >= 2 &&
    cells.every(({ cell }) => {
      const read = readAreaOfNeed(cell);
      return read !== null && read.value.area !== null && read.confidence >= 0.8;
    })
  );
}

/** A title over all the columns of one of several tables side by side: "YEAR 3 - Mrs Amble". */
function isOverWholeBlock(sheet: SheetView, title: CellView, row: number): boolean {
  const end = title.column + title.area.columns;
  return (
    title.area.columns > 2 &&
    (title.column === 0 || sheet.at(row, title.column - 1) === null) &&
    sheet.at(row, title.column) !== null &&
    sheet.at(row, end) === null &&
    sheet.at(row, end - 1) !== null
  );
}

function isDay({ cell }: CellView): boolean {
  return (
    typeof cell.value === "number" && ["date", "dayMonth"].includes(formatKind(cell.numberFormat))
  );
}

function isLabel(cell: CellView): boolean {
  return (
    typeof cell.cell.value === "string" &&
    cell.text.length <= 120 &&
    cell.cell.formula === undefined
  );
}

function firstLineOf(text: string): string {
  return text.split(/[\n(]/)[0]?.trim() ?? "";
}
