import type { Rect } from "../book/cell";
import { contains } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { areaAddress, wholeColumns, wholeRows } from "./addresses";
import { noteCalculatedColumns } from "./calculated-columns";
import { cellsChanged } from "./events";
import type { ExcelState } from "./excel-state";
import { styleAt } from "./excel-state";
import { FormulaReader } from "./formula-text";
import { changeLooks } from "./looks";
import { growTable, tableGrownBy } from "./table-growth";
import { readHeaders } from "./table-headers";
import type { Content } from "./typed-content";
import { writtenContent } from "./typed-content";

/** Shape that a written value must have: one value for all cells, or rows of exactly the area's size. */
export function eachGiven(
  area: Rect,
  given: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  if (wholeColumns(area) || wholeRows(area)) throw invalidArgument();
  const rows = Array.isArray(given) ? (given as unknown[]) : null;
  if (rows) checkSize(area, rows);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const line = rows?.[row - area.top] as unknown[] | undefined;
      const value = rows ? line?.[column - area.left] : given;
      if (value !== null && value !== undefined) visit(row, column, value);
    }
}

function checkSize(area: Rect, rows: unknown[]): void {
  const width = area.right - area.left + 1;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}

/** `range.values = …` and `range.formulas = …`. Null leaves a cell as it is, "" empties it. */
export function writeCells(state: ExcelState, sheet: Sheet, area: Rect, given: unknown): void {
  const reader = new FormulaReader(sheet);
  const { styles } = sheet.book;
  const { entryRules } = state;
  const grown = tableGrownBy(sheet, area);
  const contents: [row: number, column: number, content: Content][] = [];
  eachGiven(area, given, (row, column, value) => {
    if (isCovered(sheet, row, column)) return;
    const format = styles.get(styleAt(sheet, row, column)).numberFormat;
    const content = writtenContent(value, format, entryRules);
    if (content.kind === "formula")
      content.formula = reader.accept(content.formula, grown ? area.top - 1 : row, column);
    contents.push([row, column, content]);
  });
  state.guardContent(sheet, area);
  if (grown) growTable(state, sheet, grown, area);
  for (const [row, column, content] of contents) putContent(state, sheet, row, column, content);
  readHeaders(sheet, area);
  noteCalculatedColumns(sheet, area);
  cellsChanged(state, sheet, areaAddress(area), area);
}

export function putContent(
  state: ExcelState,
  sheet: Sheet,
  row: number,
  column: number,
  content: Content,
): void {
  if (content.kind === "formula") return sheet.setFormula(row, column, content.formula);
  const blankAlready = content.value === null && !sheet.cell(row, column);
  if (!blankAlready) sheet.setValue(row, column, content.value);
  const { numberFormat } = content;
  if (numberFormat === undefined) return;
  const one = { top: row, left: column, bottom: row, right: column };
  if (!sheet.protected) changeLooks(state, sheet, one, (style) => ({ ...style, numberFormat }));
}

/** Cells under a merged area, its first cell apart, take nothing. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) => contains(area, row, column) && !(area.top === row && area.left === column),
  );
}
