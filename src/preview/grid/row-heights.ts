import type { Sheet } from "../../emulated-excel/book/sheet";
import { columnPixels, fontOf, linePixels, pixels, wrappedLines } from "./measure";

/** Heights that Excel would fit by itself, worked out once a row until the row changes. */
export class RowHeights {
  private fitted = new Map<number, number>();

  constructor(
    private readonly sheet: Sheet,
    private readonly textOf: (row: number, column: number) => string,
  ) {}

  /** Pixels; 0 for a hidden row. */
  of(row: number): number {
    const look = this.sheet.rows.get(row);
    if (look?.hidden) return 0;
    if (look?.height !== undefined) return Math.round(pixels(look.height));
    let height = this.fitted.get(row);
    if (height === undefined) this.fitted.set(row, (height = this.fit(row)));
    return height;
  }

  forget(row?: number): void {
    if (row === undefined) this.fitted.clear();
    else this.fitted.delete(row);
  }

  private fit(row: number): number {
    const { sheet } = this;
    let height = Math.round(pixels(sheet.defaultRowHeight));
    const cells = sheet.cells[row];
    if (!cells) return height;
    cells.forEach((cell, column) => {
      if (!cell || cell.value === null) return;
      const { font, wrap, rotation } = sheet.book.styles.get(cell.style);
      const line = linePixels(font.size);
      let lines = 1;
      if (wrap && rotation === 0 && typeof cell.value === "string" && !this.merged(row, column)) {
        const width = columnWidth(sheet, column) - 6;
        const text = this.textOf(row, column);
        const surelyFits = text.length * pixels(font.size) * 0.8 < width && !text.includes("\n");
        if (!surelyFits && width > 0) lines = wrappedLines(text, fontOf(font), width);
      }
      height = Math.max(height, line * lines);
    });
    return height;
  }

  /** Excel does not fit rows to merged cells. */
  private merged(row: number, column: number): boolean {
    return this.sheet.merges.some(
      (area) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }
}

/** Pixels; 0 for a hidden column. */
export function columnWidth(sheet: Sheet, column: number): number {
  const look = sheet.columns.get(column);
  if (look?.hidden) return 0;
  return columnPixels(look?.width ?? sheet.defaultColumnWidth);
}
