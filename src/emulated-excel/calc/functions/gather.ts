import { ErrorValue, type Value } from "../../book/cell";
import { toNumber } from "../coercion";
import { fail } from "../failure";
import { Area, Lambda, Union, type Frame, type Operand } from "../operand";

/** Calls back for each value of each argument; `stored` tells cells and array elements from values written out. */
export function eachValue(
  args: readonly Operand[],
  visit: (value: Value, stored: boolean) => void,
): void {
  for (const arg of args) {
    if (arg instanceof Area)
      eachCell(arg, (value) => {
        visit(value, true);
      });
    else if (arg instanceof Union) {
      for (const area of arg.areas)
        eachCell(area, (value) => {
          visit(value, true);
        });
    } else if (Array.isArray(arg)) {
      for (const row of arg) for (const value of row) visit(value, true);
    } else if (!(arg instanceof Lambda)) visit(arg ?? null, false);
  }
}

/** Calls back for each cell that may hold something. */
export function eachCell(
  { grid, top, left, bottom, right }: Area,
  visit: (value: Value, row: number, column: number) => void,
): void {
  const last = Math.min(bottom, grid.usedRows - 1);
  for (let row = top; row <= last; row++) {
    const width = grid.sheet.cells[row]?.length ?? 0;
    const end = Math.min(right, Math.max(width, grid.nodes[row]?.length ?? 0) - 1);
    for (let column = left; column <= end; column++) visit(grid.read(row, column), row, column);
  }
}

/** The numbers that SUM sees: cells count only when they hold numbers; values written out are made numbers. */
export function numbersOf(args: readonly Operand[], frame: Frame): number[] {
  const numbers: number[] = [];
  const reading = frame.grid.workings.dateReading;
  eachValue(args, (value, stored) => {
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof ErrorValue) fail(value);
    else if (!stored && value !== null) numbers.push(toNumber(value, reading));
    else if (!stored) numbers.push(0);
  });
  return numbers;
}

/** The numbers that AVERAGEA sees: texts in cells are 0, TRUE is 1. */
export function numbersWithText(args: readonly Operand[], frame: Frame): number[] {
  const numbers: number[] = [];
  const reading = frame.grid.workings.dateReading;
  eachValue(args, (value, stored) => {
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof ErrorValue) fail(value);
    else if (typeof value === "boolean") numbers.push(value ? 1 : 0);
    else if (value === null) return;
    else numbers.push(stored ? 0 : toNumber(value, reading));
  });
  return numbers;
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
