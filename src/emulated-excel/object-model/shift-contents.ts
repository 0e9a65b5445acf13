import type { Cell, Rect } from "../book/cell";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { shiftedArea, type Shift } from "./shift-span";

interface Moved {
  row: number;
  column: number;
  cell: Cell;
}

/** Moves contents and looks. Cells pushed off the sheet are refused, as in Excel. @throws InvalidArgument */
export function moveCells(sheet: Sheet, shift: Shift): void {
  const moving = cellsBeyond(sheet, shift);
  const arriving: Moved[] = [];
  for (const { row, column, cell } of moving) {
    const line = shift.along === "rows" ? row : column;
    if (shift.by < 0 && line < shift.at - shift.by) continue; // taken out
    const to = line + shift.by;
    if (to > (shift.along === "rows" ? LAST_ROW : LAST_COLUMN)) throw invalidArgument();
    const place = shift.along === "rows" ? { row: to, column } : { row, column: to };
    arriving.push({ ...place, cell: { ...cell } });
  }
  for (const { row, column } of moving) empty(sheet, row, column);
  for (const { row, column, cell } of arriving) {
    if (cell.formula === undefined) sheet.setValue(row, column, cell.value);
    else sheet.setFormula(row, column, cell.formula, filledBy(cell, shift));
    sheet.setStyle(row, column, cell.style);
  }
  const whole =
    shift.strip[0] === 0 && shift.strip[1] >= (shift.along === "rows" ? LAST_COLUMN : LAST_ROW);
  if (whole) moveLines(sheet, shift);
}

/** An array formula fills the cells that it filled before, wherever they are by now. */
function filledBy({ array }: Cell, shift: Shift): Rect | undefined {
  return array && (shiftedArea(array, shift) ?? undefined);
}

function cellsBeyond(sheet: Sheet, { along, at, strip }: Shift): Moved[] {
  const found: Moved[] = [];
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell) return;
      const [line, cross] = along === "rows" ? [row, column] : [column, row];
      if (line >= at && cross >= strip[0] && cross <= strip[1]) found.push({ row, column, cell });
    }),
  );
  return found;
}

function empty(sheet: Sheet, row: number, column: number): void {
  sheet.setValue(row, column, null);
  sheet.setStyle(row, column, 0);
}

/** Heights, widths and groups of whole rows and columns go along. */
function moveLines(sheet: Sheet, { along, at, by }: Shift): void {
  const lines: Map<number, object> = sheet[along];
  const entries = [...lines];
  lines.clear();
  for (const [line, look] of entries) {
    if (line < at) lines.set(line, look);
    else if (by > 0 || line >= at - by) lines.set(line + by, look);
  }
  sheet.partChanged(along);
}
