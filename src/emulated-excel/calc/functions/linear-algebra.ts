import { ErrorValue, type Value } from "../../book/cell";
import { fail, NUM, VALUE } from "../failure";
import { matrixOf } from "../matrix";
import type { Operand } from "../operand";
import { ranged, type FunctionTable } from "./function-spec";

function numbersIn(operand: Operand): number[][] {
  return matrixOf(operand).map((row) =>
    row.map((value: Value) => {
      if (value instanceof ErrorValue) fail(value);
      return typeof value === "number" ? value : fail(VALUE);
    }),
  );
}

function square(operand: Operand): number[][] {
  const matrix = numbersIn(operand);
  return matrix[0]?.length === matrix.length ? matrix : fail(VALUE);
}

const MMULT = ranged(
  "aa",
  2,
  2,
  ([first, second]) => {
    const [a, b] = [numbersIn(first), numbersIn(second)];
    if (a[0]?.length !== b.length) return VALUE;
    return a.map((row) =>
      (b[0] ?? []).map((_, column) =>
        row.reduce((total, value, index) => total + value * (b[index]?.[column] ?? 0), 0),
      ),
    );
  },
  { many: true },
);

/** Gauss–Jordan with the largest pivot; answers the determinant and turns `right` into the solution. */
function eliminate(matrix: number[][], right: number[][]): number {
  let determinant = 1;
  for (let at = 0; at < matrix.length; at++) {
    let pivot = at;
    for (let row = at + 1; row < matrix.length; row++) {
      if (Math.abs(matrix[row]?.[at] ?? 0) > Math.abs(matrix[pivot]?.[at] ?? 0)) pivot = row;
    }
    const value = matrix[pivot]?.[at] ?? 0;
    if (value === 0) return 0;
    if (pivot !== at) {
      for (const each of [matrix, right]) {
        const [a = [], b = []] = [each[at], each[pivot]];
        each[at] = b;
        each[pivot] = a;
      }
      determinant = -determinant;
    }
    determinant *= value;
    const scale = (row: number[] = []): number[] => row.map((entry) => entry / value);
    matrix[at] = scale(matrix[at]);
    right[at] = scale(right[at]);
    for (let row = 0; row < matrix.length; row++) {
      const factor = matrix[row]?.[at] ?? 0;
      if (row === at || factor === 0) continue;
      for (const each of [matrix, right]) {
        each[row] = (each[row] ?? []).map(
          (entry, index) => entry - factor * (each[at]?.[index] ?? 0),
        );
      }
    }
  }
  return determinant;
}

function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );
}

export const linearAlgebraFunctions: FunctionTable = {
  MMULT,
  MDETERM: ranged("a", 1, 1, ([operand]) => eliminate(square(operand), [])),
  MINVERSE: ranged(
    "a",
    1,
    1,
    ([operand]) => {
      const matrix = square(operand);
      const inverse = identity(matrix.length);
      return eliminate(matrix, inverse) === 0 ? NUM : inverse;
    },
    { many: true },
  ),
  MUNIT: ranged(
    "s",
    1,
    1,
    ([size]) => {
      const count = Math.trunc(Number(size));
      return count >= 1 ? identity(count) : VALUE;
    },
    { many: true },
  ),
};
