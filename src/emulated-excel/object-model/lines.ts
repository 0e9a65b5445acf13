import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { ColumnLook, RowLook } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { intersection, wholeColumns, wholeRows } from "./addresses";
import type { ExcelState } from "./excel-state";

/** Rows and columns as such: hidden, grouped, wide and high. */
export type Part = "rows" | "columns";

/** Excel allows eight outline levels, the outermost not counted. */
const DEEPEST_LEVEL = 7;
/** Width of a digit of the default font, and the padding of a cell, in pixels (Calibri 11). */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

export function partOf(option: string): Part {
  return option === "ByRows" ? "rows" : "columns";
}

export function span(area: Rect, part: Part): [first: number, last: number] {
  return part === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

/** @returns null when some are hidden and some are not */
export function linesHidden(sheet: Sheet, area: Rect, part: Part): boolean | null {
  const [first, last] = span(area, part);
  let hidden = 0;
  for (const [line, look] of sheet[part])
    if (look.hidden && line >= first && line <= last) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function hideLines(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  part: Part,
  hidden: boolean,
): void {
  changeLines(state, sheet, area, part, (look) => ({ ...look, hidden }));
}

/** Excel's pane API groups whole rows or columns only. */
export function changeGroups(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  part: Part,
  by: 1 | -1,
): void {
  if (part === "rows" ? !wholeRows(area) : !wholeColumns(area)) throw invalidArgument();
  changeLines(state, sheet, area, part, (look) => {
    const level = (look.level ?? 0) + by;
    if (level < 0 || level > DEEPEST_LEVEL) throw invalidArgument();
    return { ...look, level };
  });
}

/** Folds or unfolds the groups that an area touches. The line after a folded group carries the sign. */
export function foldGroups(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  part: Part,
  folded: boolean,
): void {
  const [first, last] = span(area, part);
  const lines: Map<number, ColumnLook | RowLook> = sheet[part];
  const grouped = [...lines].filter(
    ([line, look]) => (look.level ?? 0) > 0 && line >= first && line <= last,
  );
  if (grouped.length === 0) throw invalidArgument();
  state.guardSheet(sheet);
  for (const [line, look] of grouped) {
    lines.set(line, { ...look, hidden: folded });
    const next = lines.get(line + 1);
    if ((next?.level ?? 0) < (look.level ?? 0)) lines.set(line + 1, { ...next, collapsed: folded });
  }
  sheet.partChanged(part);
}

/** @returns points, or null when the columns differ */
export function columnWidth(sheet: Sheet, area: Rect): number | null {
  return shared(area.left, area.right, (column) => {
    const look = sheet.columns.get(column);
    return look?.hidden ? 0 : pointsOf(look?.width ?? sheet.defaultColumnWidth);
  });
}

export function setColumnWidth(state: ExcelState, sheet: Sheet, area: Rect, points: number): void {
  if (!(points >= 0)) throw invalidArgument();
  const width = charactersOf(points);
  changeLines(state, sheet, area, "columns", (look) => ({ ...look, width, hidden: points === 0 }));
}

/** @returns points, or null when the rows differ */
export function rowHeight(sheet: Sheet, area: Rect): number | null {
  return shared(area.top, area.bottom, (row) => {
    const look = sheet.rows.get(row);
    return look?.hidden ? 0 : (look?.height ?? sheet.defaultRowHeight);
  });
}

export function setRowHeight(state: ExcelState, sheet: Sheet, area: Rect, points: number): void {
  if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
  changeLines(state, sheet, area, "rows", (look) => ({
    ...look,
    height: points,
    hidden: points === 0,
  }));
}

/** Rows set by hand go back to the sheet's own height; the file says nothing about them, so Excel fits them. */
export function autofitRows(state: ExcelState, sheet: Sheet, area: Rect): void {
  const bottom = Math.max(sheet.cells.length - 1, area.top);
  const part = wholeColumns(area) ? { ...area, bottom } : area;
  changeLines(state, sheet, part, "rows", (look) => {
    const fitted = { ...look } as RowLook;
    delete fitted.height;
    return fitted;
  });
}

/** Excel shows a column width as characters of the default font. */
export function pointsOf(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

export function charactersOf(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.max(0, Math.round(((pixels - PADDING) / DIGIT) * 100) / 100);
}

export function changeLines(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  part: Part,
  change: (look: ColumnLook | RowLook) => ColumnLook | RowLook,
): void {
  state.guardSheet(sheet);
  const [first, last] = span(area, part);
  const lines: Map<number, ColumnLook | RowLook> = sheet[part];
  for (let line = first; line <= last; line++) lines.set(line, change(lines.get(line) ?? {}));
  sheet.partChanged(part);
}

function shared(first: number, last: number, read: (line: number) => number): number | null {
  const value = read(first);
  for (let line = first + 1; line <= last; line++) if (read(line) !== value) return null;
  return value;
}

/** Widens columns to their longest text; a rough measure is all that can be had without drawing. */
export function autofitColumns(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  textAt: (row: number, column: number) => string,
): void {
  state.guardSheet(sheet);
  const filled = intersection(area, {
    ...area,
    bottom: Math.max(sheet.cells.length - 1, area.top),
  });
  if (!filled) return;
  for (let column = filled.left; column <= filled.right; column++) {
    let longest = 0;
    for (let row = filled.top; row <= filled.bottom; row++)
      longest = Math.max(longest, textAt(row, column).length);
    if (longest > 0)
      sheet.columns.set(column, { ...sheet.columns.get(column), width: longest + 1 });
  }
  sheet.partChanged("columns");
}
