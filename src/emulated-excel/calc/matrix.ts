import type { Value } from "../book/cell";
import { LAST_ROW } from "../book/cell";
import { NA, VALUE } from "./failure";
import { Area, Lambda, Union, type Frame, type Matrix, type Operand } from "./operand";

/** The values of an area. A whole column ends where the book's content ends, on every sheet alike. */
export function valuesOf(area: Area): Matrix {
  const { grid, top, left, right } = area;
  const bottom = lastRow(area);
  const rows: Matrix = [];
  for (let row = top; row <= bottom; row++) {
    const values: Value[] = [];
    for (let column = left; column <= right; column++) values.push(grid.read(row, column));
    rows.push(values);
  }
  return rows;
}

function lastRow(area: Area): number {
  if (area.bottom < LAST_ROW) return area.bottom;
  let last = area.top;
  for (const sheet of area.grid.workings.book.sheets) last = Math.max(last, sheet.cells.length - 1);
  return last;
}

/** References become their values; one cell becomes one value. */
export function dereference(operand: Operand): Value | Matrix | Lambda {
  if (operand instanceof Area) {
    return operand.isOneCell ? operand.grid.read(operand.top, operand.left) : valuesOf(operand);
  }
  if (operand instanceof Union) {
    const [first] = operand.areas;
    return operand.areas.length === 1 ? dereference(first) : VALUE;
  }
  return operand ?? null;
}

/** Any operand as rows of values. */
export function matrixOf(operand: Operand): Matrix {
  if (operand instanceof Area) return valuesOf(operand);
  const value = dereference(operand);
  if (Array.isArray(value)) return value;
  return [[value instanceof Lambda ? VALUE : value]];
}

/** One value: the first, if there are several. */
export function firstOf(operand: Operand): Value {
  if (operand instanceof Area) return operand.grid.read(operand.top, operand.left);
  const value = dereference(operand);
  if (Array.isArray(value)) return value[0]?.[0] ?? null;
  return value instanceof Lambda ? VALUE : value;
}

/** Implicit intersection: the cell of the range in the formula's own row or column. */
export function intersect(operand: Operand, frame: Frame): Value | Lambda {
  if (operand instanceof Area) {
    const cell = intersectArea(operand, frame);
    return cell ? cell.grid.read(cell.top, cell.left) : VALUE;
  }
  const value = dereference(operand);
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

export function intersectArea(area: Area, { row, column }: Frame): Area | null {
  if (area.isOneCell) return area;
  const { grid, top, left, bottom, right } = area;
  if (left === right && row >= top && row <= bottom) return new Area(grid, row, left, row, left);
  if (top === bottom && column >= left && column <= right)
    return new Area(grid, top, column, top, column);
  return null;
}

/** Applies a function of single values to arrays, stretching single rows, columns and values. */
export function lift(values: readonly (Value | Matrix)[], one: (values: Value[]) => Value): Matrix {
  let height = 1;
  let width = 1;
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    height = Math.max(height, value.length);
    width = Math.max(width, value[0]?.length ?? 1);
  }
  const answer: Matrix = [];
  for (let row = 0; row < height; row++) {
    const line: Value[] = [];
    for (let column = 0; column < width; column++) {
      const singles: Value[] = [];
      let outside = false;
      for (const value of values) {
        const single = Array.isArray(value) ? stretched(value, row, column) : value;
        if (single === undefined) outside = true;
        singles.push(single ?? null);
      }
      line.push(outside ? NA : one(singles));
    }
    answer.push(line);
  }
  return answer;
}

/** The value at a place of an array stretched to a larger one; undefined beyond it. */
export function stretched(matrix: Matrix, row: number, column: number): Value | undefined {
  const line = matrix[matrix.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

export function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
}
