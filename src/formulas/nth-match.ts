import { excel, type ExcelFormula } from "./excel";
import type { ColumnReference, HeadReference } from "./reference";

/** More rows than any table of a school has. */
const BEYOND = 1_000_000;

/**
 * The row of a table, from 1, that is the n-th to pass: in every Excel since 2010 and without an array formula. Only
 * where that many rows pass; else it is a row far beyond the table.
 * @param fails true, or more than 0, for each row that does not pass
 */
export function nthMatch(
  n: ExcelFormula,
  fails: ExcelFormula,
  of: { column: ColumnReference; head: HeadReference },
): ExcelFormula {
  return excel`SUMPRODUCT(SMALL((${fails})*${BEYOND}+ROW(${of.column})-ROW(${of.head}),${n}))`;
}
