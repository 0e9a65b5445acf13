import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Style } from "../book/style";
import type { ExcelState } from "./excel-state";
import { styleAt } from "./excel-state";
import { wholeColumns, wholeRows } from "./addresses";

/** Changes how cells look. Whole columns and rows keep the look for cells that come later. */
export function changeLooks(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  change: (style: Style) => Style,
): void {
  state.guardSheet(sheet);
  const { styles } = sheet.book;
  const known = new Map<number, number>();
  const changed = (index: number): number => {
    let next = known.get(index);
    if (next === undefined) known.set(index, (next = styles.intern(change(styles.get(index)))));
    return next;
  };
  if (wholeColumns(area)) return changeLines(sheet, area, changed, "columns");
  if (wholeRows(area)) return changeLines(sheet, area, changed, "rows");
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const before = styleAt(sheet, row, column);
      const after = changed(before);
      if (after !== before || !sheet.cell(row, column)) sheet.setStyle(row, column, after);
    }
}

/** Gives each cell a look of its own making: `change` as in `changeLooks`, once for each look and each key. */
export class LookPainter {
  private readonly known = new Map<string, Map<number, number>>();

  /** @throws AccessDenied on a protected sheet */
  constructor(
    state: ExcelState,
    private readonly sheet: Sheet,
  ) {
    state.guardSheet(sheet);
  }

  paint(row: number, column: number, key: string, change: (style: Style) => Style): void {
    const { sheet } = this;
    const { styles } = sheet.book;
    let known = this.known.get(key);
    if (!known) this.known.set(key, (known = new Map<number, number>()));
    const before = styleAt(sheet, row, column);
    let after = known.get(before);
    if (after === undefined) known.set(before, (after = styles.intern(change(styles.get(before)))));
    if (after !== before || !sheet.cell(row, column)) sheet.setStyle(row, column, after);
  }
}

function changeLines(
  sheet: Sheet,
  area: Rect,
  changed: (index: number) => number,
  part: "columns" | "rows",
): void {
  const [first, last] = part === "columns" ? [area.left, area.right] : [area.top, area.bottom];
  const lines: Map<number, { style?: number }> = sheet[part];
  for (let line = first; line <= last; line++) {
    const look = lines.get(line);
    lines.set(line, { ...look, style: changed(look?.style ?? 0) });
  }
  sheet.cells.forEach((cells, row) => {
    if (row < area.top || row > area.bottom) return;
    cells.forEach((cell, column) => {
      if (cell && column >= area.left && column <= area.right)
        sheet.setStyle(row, column, changed(cell.style));
    });
  });
  sheet.partChanged(part);
}

/** The value all cells of an area share, or undefined when they differ. Whole columns and rows are judged by their own look. */
export function sharedLook<T>(sheet: Sheet, area: Rect, read: (style: Style) => T): T | undefined {
  const { styles } = sheet.book;
  const seen = new Set<number>();
  for (const index of stylesIn(sheet, area)) seen.add(index);
  let shared: T | undefined;
  let first = true;
  for (const index of seen) {
    const value = read(styles.get(index));
    if (!first && value !== shared) return undefined;
    shared = value;
    first = false;
  }
  return shared;
}

function* stylesIn(sheet: Sheet, area: Rect): Iterable<number> {
  const lastRow = wholeColumns(area) ? Math.max(sheet.cells.length - 1, 0) : area.bottom;
  const lastColumn = wholeRows(area) ? widest(sheet, area) : area.right;
  if (wholeColumns(area))
    for (let column = area.left; column <= lastColumn; column++)
      yield sheet.columns.get(column)?.style ?? 0;
  for (let row = area.top; row <= lastRow; row++)
    for (let column = area.left; column <= lastColumn; column++) yield styleAt(sheet, row, column);
}

function widest(sheet: Sheet, area: Rect): number {
  let width = area.left;
  for (const cells of sheet.cells) if (cells) width = Math.max(width, cells.length - 1);
  return Math.min(width, area.right);
}
