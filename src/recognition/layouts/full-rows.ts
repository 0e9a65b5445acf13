import type { CellView, SheetView } from "../sheet-view";

/** Under so many cells a row goes on what stands above it. */
export const FULL_ROW = 3;

export const isBold = (cells: readonly CellView[]): boolean =>
  cells.every(({ cell }) => cell.bold === true);

/** In plain letters under two full rows: whatever its words, by itself or with its neighbours, nothing begins here. */
export function isAmongFullRows(view: SheetView, row: number): boolean {
  return (
    [row, row - 1, row - 2].every((at) => view.row(at).length >= FULL_ROW) &&
    !isBold(view.row(row)) &&
    !isBold(view.row(row + 1))
  );
}
