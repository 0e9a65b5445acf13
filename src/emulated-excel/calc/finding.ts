import { ErrorValue, type Value } from "../book/cell";
import { lookupKey } from "./column-index";
import { compareValues, rankOf } from "./comparison";
import { wildcard } from "./criteria";
import { fail, VALUE } from "./failure";
import { Area, type Matrix } from "./operand";

/** A row or column of values to look in; an area is not read whole unless need be. */
export interface Line {
  length: number;
  at: (index: number) => Value;
  /** Set for a column of cells, which has an index. */
  column: Area | null;
}

/** The line that an area or array is, or null where it is a block. */
export function lineOf(values: Area | Matrix): Line | null {
  if (values instanceof Area) {
    const { grid, top, left, bottom, right } = values;
    if (left === right) {
      const length = Math.min(bottom, Math.max(top, grid.usedRows - 1)) - top + 1;
      return { length, at: (index) => grid.read(top + index, left), column: values };
    }
    if (top !== bottom) return null;
    return { length: right - left + 1, at: (index) => grid.read(top, left + index), column: null };
  }
  const [first = []] = values;
  if (first.length === 1) {
    return { length: values.length, at: (index) => values[index]?.[0] ?? null, column: null };
  }
  return values.length === 1
    ? { length: first.length, at: (index) => first[index] ?? null, column: null }
    : null;
}

/** The first (or last) place that equals the value, or -1. Texts may hold wildcards. */
export function findExact(
  value: Value,
  line: Line,
  { wildcards, backwards = false }: { wildcards: boolean; backwards?: boolean },
): number {
  const pattern = wildcards && typeof value === "string" ? wildcard(value) : null;
  const key = lookupKey(value);
  if (line.column && key !== null && !pattern) {
    const { grid, left, top, bottom } = line.column;
    const rows = grid.indexes.rows(left, top, bottom, key);
    const row = rows[backwards ? rows.length - 1 : 0];
    return row === undefined ? -1 : row - top;
  }
  for (let step = 0; step < line.length; step++) {
    const index = backwards ? line.length - 1 - step : step;
    const other = line.at(index);
    if (pattern ? typeof other === "string" && pattern.test(other) : isSame(other, value))
      return index;
  }
  return -1;
}

function isSame(other: Value, value: Value): boolean {
  if (other === null || rankOf(other) !== rankOf(value)) return other === null && value === null;
  return other instanceof ErrorValue ? other === value : compareValues(other, value) === 0;
}

/** Binary search as Excel's: the last place not above the value, in a line taken to be ascending; -1 for none. */
export function findAscending(value: Value, line: Line): number {
  const rank = rankOf(value);
  let low = 0;
  let high = line.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    // Cells of another kind are stepped over.
    let probe = middle;
    while (probe <= high && rankOf(line.at(probe)) !== rank) probe++;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    if (compareValues(line.at(probe), value) <= 0) {
      best = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return best;
}

/** The last place not below the value, in a line taken to be descending; -1 for none. */
export function findDescending(value: Value, line: Line): number {
  const rank = rankOf(value);
  let best = -1;
  for (let index = 0; index < line.length; index++) {
    const other = line.at(index);
    if (rankOf(other) !== rank) continue;
    const order = compareValues(other, value);
    if (order < 0) break;
    if (order === 0 && best >= 0 && compareValues(line.at(best), value) === 0) continue;
    best = index;
  }
  return best;
}

/** The nearest place below (`side` -1) or above (1) the value in any order, an equal one first; -1 for none. */
export function findNearest(value: Value, line: Line, side: -1 | 1, backwards = false): number {
  const rank = rankOf(value);
  let best = -1;
  for (let step = 0; step < line.length; step++) {
    const index = backwards ? line.length - 1 - step : step;
    const other = line.at(index);
    if (rankOf(other) !== rank) continue;
    const order = compareValues(other, value);
    if (order === 0) return index;
    if (order * side < 0) continue;
    if (best < 0 || compareValues(other, line.at(best)) * side < 0) best = index;
  }
  return best;
}

/** The first (or last) text that a regular expression matches; -1 for none. An unreadable one is #VALUE!. */
export function findPattern(value: Value, line: Line, backwards: boolean): number {
  if (typeof value !== "string") return -1;
  let pattern: RegExp;
  try {
    pattern = new RegExp(value, "u");
  } catch {
    return fail(VALUE);
  }
  for (let step = 0; step < line.length; step++) {
    const index = backwards ? line.length - 1 - step : step;
    const other = line.at(index);
    if (typeof other === "string" && pattern.test(other)) return index;
  }
  return -1;
}
