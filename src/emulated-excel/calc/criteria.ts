import { ErrorValue, type Value } from "../book/cell";
import { lookupKey } from "./column-index";
import { compareNumbers, compareTexts } from "./comparison";
import { ERROR_CODES } from "./failure";
import { readNumber, type DateReading } from "./number-reading";

/** A condition of COUNTIF and its kin. */
export interface Criterion {
  matches: (value: Value) => boolean;
  /** Set where an index can find the cells: they equal this. */
  key: number | string | null;
  /** Cells that hold nothing satisfy it. */
  blanks: boolean;
}

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** "<>Ended", ">=5", "TA*", 3, TRUE. */
export function criterionOf(value: Value, reading: DateReading): Criterion {
  if (value === null) return make((cell) => cell === 0, null);
  if (typeof value !== "string") {
    if (typeof value === "number") return equalsNumber(value, reading);
    return make((cell) => cell === value, lookupKey(value));
  }
  const [, sign = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  const comparison = (sign === "" ? "=" : sign) as Comparison;
  if (rest === "") return withNothing(sign);
  const number = readNumber(rest, reading);
  if (number !== null) return withNumber(comparison, number, reading);
  const word = rest.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return withSame(comparison, word === "TRUE");
  const error = ERROR_CODES.find((code) => code === word);
  if (error) return withSame(comparison, ErrorValue.of(error));
  return withText(comparison, rest);
}

function make(matches: (value: Value) => boolean, key: number | string | null): Criterion {
  return { matches, key, blanks: matches(null) };
}

function withNothing(sign: string): Criterion {
  if (sign === "") return make((cell) => cell === null || cell === "", null);
  if (sign === "=") return make((cell) => cell === null, null);
  if (sign === "<>") return make((cell) => cell !== null, null);
  return make(() => false, null);
}

function equalsNumber(number: number, reading: DateReading): Criterion {
  return make(
    (cell) =>
      typeof cell === "number"
        ? compareNumbers(cell, number) === 0
        : typeof cell === "string" && readNumber(cell, reading) === number,
    lookupKey(number),
  );
}

function withNumber(comparison: Comparison, number: number, reading: DateReading): Criterion {
  if (comparison === "=") return equalsNumber(number, reading);
  if (comparison === "<>") {
    return make((cell) => typeof cell !== "number" || compareNumbers(cell, number) !== 0, null);
  }
  const holds = ordering(comparison);
  return make((cell) => typeof cell === "number" && holds(compareNumbers(cell, number)), null);
}

function withSame(comparison: Comparison, wanted: boolean | ErrorValue): Criterion {
  if (comparison === "=") return make((cell) => cell === wanted, lookupKey(wanted));
  if (comparison === "<>") return make((cell) => cell !== wanted, null);
  if (wanted instanceof ErrorValue) return make(() => false, null);
  const holds = ordering(comparison);
  return make((cell) => typeof cell === "boolean" && holds(Number(cell) - Number(wanted)), null);
}

function withText(comparison: Comparison, text: string): Criterion {
  if (comparison === "=" || comparison === "<>") {
    const pattern = wildcard(text);
    const literal = text.toLowerCase();
    const equal = pattern
      ? (cell: Value) => typeof cell === "string" && pattern.test(cell)
      : (cell: Value) => typeof cell === "string" && cell.toLowerCase() === literal;
    return comparison === "="
      ? make(equal, pattern ? null : lookupKey(text))
      : make((cell) => !equal(cell), null);
  }
  const holds = ordering(comparison);
  return make((cell) => typeof cell === "string" && holds(compareTexts(cell, text)), null);
}

function ordering(comparison: Comparison): (difference: number) => boolean {
  switch (comparison) {
    case "=":
      return (difference) => difference === 0;
    case "<>":
      return (difference) => difference !== 0;
    case "<":
      return (difference) => difference < 0;
    case "<=":
      return (difference) => difference <= 0;
    case ">":
      return (difference) => difference > 0;
    case ">=":
      return (difference) => difference >= 0;
  }
}

/** A pattern for `*`, `?` and `~` (which takes the meaning from the next), or null where the text has none. */
export function wildcard(text: string, whole = true): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(/~([\s\S]?)|[*?]|[.+^${}()|[\]\\/]/g, (part, escaped?: string) => {
    if (escaped !== undefined) return escaped.replace(/[^\p{L}\p{N}\s]/u, "\\$&");
    if (part === "*") return "[\\s\\S]*";
    return part === "?" ? "[\\s\\S]" : `\\${part}`;
  });
  return new RegExp(whole ? `^${source}$` : source, "i");
}
