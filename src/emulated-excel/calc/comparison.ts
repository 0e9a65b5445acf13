import { ErrorValue, type Value } from "../book/cell";

const collator = new Intl.Collator("en", { sensitivity: "accent", ignorePunctuation: false });

/** Numbers before texts before FALSE before TRUE. */
export function rankOf(value: Value): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  if (typeof value === "boolean") return 2;
  return value instanceof ErrorValue ? 3 : 4;
}

/** Negative, zero or positive. A blank is taken for 0, "" or FALSE, whichever the other is. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (a === null) {
    if (b === null) return 0;
    return compareValues(typeof b === "string" ? "" : typeof b === "boolean" ? false : 0, b);
  }
  if (b === null) return -compareValues(b, a);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rankOf(a) - rankOf(b);
}

/** Excel compares 15 significant figures, so that 0.1+0.2 equals 0.3. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) < Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15))
    return 0;
  return difference;
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : collator.compare(x, y);
}

export function sameValue(a: Value, b: Value): boolean {
  return Object.is(a, b) || (a === 0 && b === 0);
}
