import type { Value } from "../book/cell";
import { readNumber } from "./number-reading";
import type { Grid } from "./grid";

/** Rows of one column by what they hold, so that a lookup does not read the column again. */
interface ColumnIndex {
  top: number;
  bottom: number;
  rows: Map<number | string, number[]>;
  /** Rows of texts that read as a number ("5"), which criteria take for the number. */
  numericTexts: Map<number, number[]>;
}

const NONE: readonly number[] = [];
/** Formulas seldom look into more than a few different stretches of one column. */
const MOST_PER_COLUMN = 6;

/** A value as a key: texts without regard to case; null for what no lookup finds. */
export function lookupKey(value: Value): number | string | null {
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (typeof value === "string") return "s" + value.toLowerCase();
  if (typeof value === "boolean") return value ? "bT" : "bF";
  return null;
}

/** The indexes of one sheet, built when first asked for and dropped when a value inside changes. */
export class ColumnIndexes {
  private readonly byColumn = new Map<number, ColumnIndex[]>();
  constructor(private readonly grid: Grid) {}

  drop(row: number, column: number): void {
    if (this.byColumn.size === 0) return;
    const list = this.byColumn.get(column);
    if (!list) return;
    const kept = list.filter((index) => row < index.top || row > index.bottom);
    if (kept.length === list.length) return;
    if (kept.length === 0) this.byColumn.delete(column);
    else this.byColumn.set(column, kept);
  }

  clear(): void {
    this.byColumn.clear();
  }

  /** Rows from `top` to `bottom` that hold exactly this, ascending. */
  rows(column: number, top: number, bottom: number, key: number | string): readonly number[] {
    return within(this.index(column, top, bottom).rows.get(key), top, bottom);
  }

  /** The same as criteria see it: a number also finds texts that read as that number. */
  rowsLike(column: number, top: number, bottom: number, key: number | string): readonly number[] {
    const index = this.index(column, top, bottom);
    const exact = within(index.rows.get(key), top, bottom);
    if (typeof key === "string") return exact;
    const texts = within(index.numericTexts.get(key), top, bottom);
    return texts.length === 0 ? exact : [...exact, ...texts].sort((a, b) => a - b);
  }

  private index(column: number, top: number, bottom: number): ColumnIndex {
    const last = Math.min(bottom, this.grid.usedRows - 1);
    let list = this.byColumn.get(column);
    if (list) {
      for (const index of list) if (index.top <= top && index.bottom >= last) return index;
    } else this.byColumn.set(column, (list = []));
    // A column of constants is indexed whole, once for all stretches. Formulas outside the stretch must not be
    // calculated for it: a running total would be found to depend on itself.
    const whole = !this.grid.nodes.some((row) => row[column] !== undefined);
    const built = whole
      ? this.build(column, 0, Math.max(last, this.grid.usedRows - 1))
      : this.build(column, top, last);
    list = this.byColumn.get(column) ?? [];
    if (list.length >= MOST_PER_COLUMN) list.shift();
    list.push(built);
    this.byColumn.set(column, list);
    return built;
  }

  private build(column: number, top: number, bottom: number): ColumnIndex {
    const rows = new Map<number | string, number[]>();
    const numericTexts = new Map<number, number[]>();
    for (let row = top; row <= bottom; row++) {
      const value = this.grid.read(row, column);
      const key = lookupKey(value);
      if (key === null) continue;
      add(rows, key, row);
      if (typeof value === "string" && mayBeNumber(value)) {
        const number = readNumber(value, this.grid.workings.dateReading);
        if (number !== null) add(numericTexts, number, row);
      }
    }
    return { top, bottom, rows, numericTexts };
  }
}

function mayBeNumber(text: string): boolean {
  return /^[\s£$€(+\-.]*\d/.test(text);
}

function add<K>(map: Map<K, number[]>, key: K, row: number): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}

function within(rows: number[] | undefined, top: number, bottom: number): readonly number[] {
  if (!rows) return NONE;
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? 0;
  if (first >= top && last <= bottom) return rows;
  return rows.slice(firstAtLeast(rows, top), firstAtLeast(rows, bottom + 1));
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
