import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { fromRowColumn } from "./cell-name";

/** A formula as it reads after filling down and across: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  // Far enough from the edges that moving up or left stays on the sheet while translating.
  const relative = translateFormulaToR1C1(formula, fromRowColumn(0, 0));
  return translateFormulaToA1(relative, fromRowColumn(Math.max(0, rows), Math.max(0, columns)));
}
