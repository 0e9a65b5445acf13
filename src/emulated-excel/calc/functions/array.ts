import { ErrorValue, type Value } from "../../book/cell";
import { lookupKey } from "../column-index";
import { asBoolean, toBoolean, toNumber } from "../coercion";
import { compareValues, rankOf } from "../comparison";
import { CALC, ERROR_CODES, fail, NA, VALUE } from "../failure";
import { dereference, firstOf, matrixOf, transpose } from "../matrix";
import type { Frame, Matrix, Operand } from "../operand";
import { ranged, type FunctionSpec, type FunctionTable } from "./function-spec";

const MANY = { many: true };

function number(operand: Operand, frame: Frame, leftOut: number): number {
  if (operand === undefined || operand === null) return leftOut;
  return toNumber(firstOf(operand), frame.grid.workings.dateReading);
}

/** Rows as text keys, so that equal rows are found whatever their case. */
function rowKey(row: readonly Value[]): string {
  return row
    .map((value) => String(lookupKey(value) ?? (value instanceof ErrorValue ? value.code : "")))
    .join("\u0000");
}

const FILTER = ranged(
  "aar",
  2,
  3,
  ([source, include, otherwise]) => {
    const matrix = matrixOf(source);
    const keep = matrixOf(include);
    const width = matrix[0]?.length ?? 0;
    const kept = (value: Value | undefined): boolean => {
      const answer = asBoolean(value ?? null);
      return typeof answer === "boolean" ? answer : fail(answer);
    };
    let result: Matrix;
    if (keep[0]?.length === 1 && keep.length === matrix.length) {
      result = matrix.filter((_, row) => kept(keep[row]?.[0]));
    } else if (keep.length === 1 && keep[0]?.length === width) {
      result = matrix.map((row) => row.filter((_, column) => kept(keep[0]?.[column])));
    } else return VALUE;
    if (result.length > 0 && (result[0]?.length ?? 0) > 0) return result;
    return otherwise === undefined ? CALC : dereference(otherwise);
  },
  MANY,
);

const UNIQUE = ranged(
  "ass",
  1,
  3,
  ([source, byColumn, once]) => {
    const columns = toBoolean((byColumn as Value) ?? false);
    const rows = columns ? transpose(matrixOf(source)) : matrixOf(source);
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
    const seen = new Set<string>();
    const exactlyOnce = toBoolean((once as Value) ?? false);
    const kept = rows.filter((row) => {
      const key = rowKey(row);
      if (seen.has(key) || (exactlyOnce && (counts.get(key) ?? 0) > 1)) return false;
      seen.add(key);
      return true;
    });
    if (kept.length === 0) return CALC;
    return columns ? transpose(kept) : kept;
  },
  MANY,
);

/** Sorting order: blanks last whichever way. */
function sorting(a: Value, b: Value, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    a instanceof ErrorValue && b instanceof ErrorValue
      ? ERROR_CODES.indexOf(a.code) - ERROR_CODES.indexOf(b.code)
      : rankOf(a) === rankOf(b)
        ? compareValues(a, b)
        : rankOf(a) - rankOf(b);
  return order * direction;
}

const SORT = ranged(
  "aaas",
  1,
  4,
  ([source, index, order, byColumn], frame) => {
    const columns = toBoolean((byColumn as Value) ?? false);
    const rows = columns ? transpose(matrixOf(source)) : matrixOf(source);
    const keys =
      index === undefined
        ? [1]
        : matrixOf(index)
            .flat()
            .map((key) => toNumber(key, frame.grid.workings.dateReading));
    const directions =
      order === undefined
        ? [1]
        : matrixOf(order)
            .flat()
            .map((key) => toNumber(key, frame.grid.workings.dateReading));
    const width = rows[0]?.length ?? 0;
    if (keys.some((key) => key < 1 || key > width)) return VALUE;
    if (directions.some((direction) => direction !== 1 && direction !== -1)) return VALUE;
    const sorted = [...rows].sort((a, b) => {
      for (const [at, key] of keys.entries()) {
        const direction = directions[at] ?? directions[0] ?? 1;
        const difference = sorting(a[key - 1] ?? null, b[key - 1] ?? null, direction);
        if (difference !== 0) return difference;
      }
      return 0;
    });
    return columns ? transpose(sorted) : sorted;
  },
  MANY,
);

const SORTBY = ranged(
  "a(as)",
  2,
  255,
  ([source, ...rest], frame) => {
    const matrix = matrixOf(source);
    const keys: { values: Value[]; direction: number }[] = [];
    for (let index = 0; index < rest.length; index += 2) {
      const by = matrixOf(rest[index]);
      keys.push({ values: by.flat(), direction: number(rest[index + 1], frame, 1) });
    }
    const firstBy = matrixOf(rest[0]);
    const columns = firstBy.length === 1 && (firstBy[0]?.length ?? 0) > 1;
    const rows = columns ? transpose(matrix) : matrix;
    if (keys.some(({ values }) => values.length !== rows.length)) return VALUE;
    const order = rows.map((_, index) => index);
    order.sort((a, b) => {
      for (const { values, direction } of keys) {
        const difference = sorting(values[a] ?? null, values[b] ?? null, direction);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    const sorted = order.map((index) => rows[index] ?? []);
    return columns ? transpose(sorted) : sorted;
  },
  MANY,
);

const SEQUENCE = ranged(
  "ssss",
  1,
  4,
  ([rows, columns, start, step], frame) => {
    const height = Math.trunc(number(rows, frame, 1));
    const width = Math.trunc(number(columns, frame, 1));
    const [first, by] = [number(start, frame, 1), number(step, frame, 1)];
    if (height < 0 || width < 0) return VALUE;
    if (height === 0 || width === 0) return CALC;
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => first + (row * width + column) * by),
    );
  },
  MANY,
);

function stacked(vertical: boolean): FunctionSpec {
  return ranged(
    "(a)",
    1,
    255,
    (args) => {
      const parts = args.map((arg) => (vertical ? matrixOf(arg) : transpose(matrixOf(arg))));
      const width = Math.max(...parts.map((part) => part[0]?.length ?? 0));
      const rows = parts.flatMap((part) =>
        part.map((row) =>
          Array.from({ length: width }, (_, column) =>
            column < row.length ? (row[column] ?? null) : NA,
          ),
        ),
      );
      return vertical ? rows : transpose(rows);
    },
    { ...MANY, seesErrors: true },
  );
}

/** Which rows TAKE or DROP leaves: counted from the end when negative. */
function portion(length: number, count: number, drop: boolean): [number, number] {
  const size = Math.min(Math.abs(count), length);
  const atStart = count >= 0;
  if (drop) return atStart ? [size, length] : [0, length - size];
  return atStart ? [0, size] : [length - size, length];
}

function taking(drop: boolean): FunctionSpec {
  return ranged(
    "ass",
    2,
    3,
    ([source, rows, columns], frame) => {
      const matrix = matrixOf(source);
      const width = matrix[0]?.length ?? 0;
      const all = drop ? 0 : Infinity;
      const [top, bottom] = portion(matrix.length, Math.trunc(number(rows, frame, all)), drop);
      const [left, right] = portion(width, Math.trunc(number(columns, frame, all)), drop);
      if (top >= bottom || left >= right) return CALC;
      return matrix.slice(top, bottom).map((row) => row.slice(left, right));
    },
    MANY,
  );
}

function choosing(rows: boolean): FunctionSpec {
  return ranged(
    "a(a)",
    2,
    255,
    ([source, ...indexes], frame) => {
      const matrix = rows ? matrixOf(source) : transpose(matrixOf(source));
      const chosen = indexes
        .flatMap((index) => matrixOf(index).flat())
        .map((value) => {
          const at = Math.trunc(toNumber(value, frame.grid.workings.dateReading));
          const row = matrix[at > 0 ? at - 1 : matrix.length + at];
          return at === 0 || row === undefined ? fail(VALUE) : row;
        });
      return rows ? chosen : transpose(chosen);
    },
    MANY,
  );
}

function toLine(vertical: boolean): FunctionSpec {
  return ranged(
    "ass",
    1,
    3,
    ([source, ignore, byColumn], frame) => {
      const matrix = toBoolean((byColumn as Value) ?? false)
        ? transpose(matrixOf(source))
        : matrixOf(source);
      const skip = Math.trunc(number(ignore, frame, 0));
      if (skip < 0 || skip > 3) return VALUE;
      const values = matrix
        .flat()
        .filter(
          (value) => !((skip & 1 && value === null) || (skip & 2 && value instanceof ErrorValue)),
        );
      if (values.length === 0) return CALC;
      return vertical ? values.map((value) => [value]) : [values];
    },
    { ...MANY, seesErrors: true },
  );
}

export const arrayFunctions: FunctionTable = {
  FILTER,
  UNIQUE,
  SORT,
  SORTBY,
  SEQUENCE,
  TRANSPOSE: ranged("a", 1, 1, ([source]) => transpose(matrixOf(source)), MANY),
  VSTACK: stacked(true),
  HSTACK: stacked(false),
  TAKE: taking(false),
  DROP: taking(true),
  CHOOSEROWS: choosing(true),
  CHOOSECOLS: choosing(false),
  TOCOL: toLine(true),
  TOROW: toLine(false),
};
