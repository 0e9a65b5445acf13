import type { ExcelFormula } from "./excel";
import type { TableReferences } from "./reference";

/**
 * A part of a formula that is said once for each table with the same columns that stands in the workbook: a total over
 * all provision maps, a look-up in the first of them that knows. Which tables stand is known when the formula is
 * written, so inserting or removing one rewrites the formulas that hold such a part.
 */
export type Across = Join & {
  kind: "across";
  /** The table that gave its kind its name. */
  table: string;
  /** Speaks of columns of `table`; each table in turn takes its place. */
  each: ExcelFormula;
  /** There must be such a table: inserting the sheet brings one along. */
  needed: boolean;
};

type Join =
  | { join: "sum" }
  | { join: "text" }
  /** `none` stands behind the last one. */
  | { join: "first"; none: ExcelFormula }
  | { join: "nth"; nth: ExcelFormula };

/** The number of the table at hand among those of its kind, from 1. */
export interface Ordinal {
  kind: "ordinal";
}

/** See `firstAcross`. */
export const ORDINAL: Ordinal = { kind: "ordinal" };

const ONE_CALL = /^[A-Z]+\(/;

/**
 * `SUM(A[Cost])+SUM(B[Cost])`; 0 without any such table.
 * @param each one call of a function, so that it may stand beside a plus sign
 * @throws RangeError
 */
export function sumAcross(
  { table }: TableReferences<string>,
  each: ExcelFormula,
  { needed = false } = {},
): Across {
  const [first] = each.parts;
  if (typeof first !== "string" || !ONE_CALL.test(first))
    throw new RangeError(`A sum across ${table} is made of calls such as SUM(…).`);
  return { kind: "across", table, join: "sum", each, needed };
}

/** `REPT("A",…)&REPT("B",…)`: what each table says in words, one after the other; "" without any such table. */
export function textAcross(
  { table }: TableReferences<string>,
  each: ExcelFormula,
  { needed = false } = {},
): Across {
  return { kind: "across", table, join: "text", each, needed };
}

/**
 * `IFERROR(…A…,IFERROR(…B…,none))`: the first table that does not answer with an error. With `ORDINAL` it tells which
 * table that was: `MATCH(x,…)*0+1`.
 */
export function firstAcross(
  { table }: TableReferences<string>,
  each: ExcelFormula,
  none: ExcelFormula,
  { needed = false } = {},
): Across {
  return { kind: "across", table, join: "first", each, none, needed };
}

/** `CHOOSE(nth,…A…,…B…)`: the answer of one table by its number; an error where there is none of that number. */
export function nthAcross(
  { table }: TableReferences<string>,
  nth: ExcelFormula,
  each: ExcelFormula,
  { needed = false } = {},
): Across {
  return { kind: "across", table, join: "nth", each, nth, needed };
}
