import type { CellView, SheetView } from "../sheet-view";
import { matchHeader } from "../words";

/** "R | 1 | 2 | 3": years across the top by their numbers, one more each time. */
export function yearsInFigures(cells: readonly CellView[]): CellView[] {
  const figures = cells.filter(({ cell }) => isYearNumber(cell.value));
  const rising = figures.every(
    ({ cell, column }, i) =>
      i === 0 ||
      (figures[i - 1]?.column === column - 1 &&
        Number(figures[i - 1]?.cell.value) + 1 === Number(cell.value)),
  );
  return rising ? figures : [];
}

const isYearNumber = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 13;

/** "3" under "Year group". */
export function isYearUnder(sheet: SheetView, top: number, cell: CellView): boolean {
  const over = sheet.at(top, cell.column);
  return (
    over !== null &&
    over.area.columns > 1 &&
    isYearNumber(cell.cell.value) &&
    matchHeader(over.text)[0]?.field === "yearGroups"
  );
}
