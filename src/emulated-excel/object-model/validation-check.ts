import type { Value } from "../book/cell";
import { contains } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Validation } from "../book/sheet-parts";
import type { ExcelState } from "./excel-state";
import { relocate } from "./formula-text";

export interface BrokenRule {
  style: "stop" | "warning" | "information";
  title: string;
  message: string;
}

/** Excel's own words when the rule has none. */
const STANDARD = "This value doesn't match the data validation restrictions defined for this cell.";

/** The list or limit that a value typed into a cell breaks; null when all is well or nothing is to be said. */
export function brokenValidation(
  state: ExcelState,
  sheet: Sheet,
  row: number,
  column: number,
  value: Value,
): BrokenRule | null {
  const validation = validationAt(sheet, row, column);
  if (!validation?.error || value === null) return null;
  if (isAllowed(state, sheet, validation, row, column, value)) return null;
  const { style, title, message } = validation.error;
  return { style, title, message: message || STANDARD };
}

export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** What the arrow beside a cell offers, blanks left out; null where there is no arrow. */
export function choicesAt(
  state: ExcelState,
  sheet: Sheet,
  row: number,
  column: number,
): string[] | null {
  const validation = validationAt(sheet, row, column);
  if (validation?.type !== "list" || !validation.inCellDropDown) return null;
  const items = itemsOf(validation.formula1, evaluatorFor(state, sheet, validation, row, column));
  return items.map((item) => String(item ?? "")).filter((item) => item !== "");
}

function evaluatorFor(
  state: ExcelState,
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
): (formula: string) => Value[] {
  return (formula) => {
    const first = validation.areas[0];
    const from = { row: first?.top ?? row, column: first?.left ?? column };
    const here = relocate(formula, from, { row, column });
    const result = state.engine.evaluate(here, { sheet, row, column });
    return Array.isArray(result) ? result.flat() : [result];
  };
}

function isAllowed(
  state: ExcelState,
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
  value: Value,
): boolean {
  const evaluate = evaluatorFor(state, sheet, validation, row, column);
  if (validation.type === "list") return inList(validation.formula1, value, evaluate);
  if (validation.type === "custom")
    return withValue(sheet, row, column, value, () => isTrue(evaluate(validation.formula1)[0]));
  const measured = validation.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (validation.type === "wholeNumber" && !Number.isInteger(measured)) return false;
  const [low] = evaluate(validation.formula1);
  const [high] = validation.formula2 === undefined ? [low] : evaluate(validation.formula2);
  if (typeof low !== "number" || typeof high !== "number") return true;
  return COMPARE[validation.operator]?.(measured, low, high) ?? true;
}

/** A formula judges the cell as it would be: the value is put there for as long as it looks. */
function withValue<T>(sheet: Sheet, row: number, column: number, value: Value, look: () => T): T {
  const before = sheet.cell(row, column);
  const { value: oldValue = null, formula, array } = { ...before };
  sheet.setValue(row, column, value);
  try {
    return look();
  } finally {
    if (formula === undefined) sheet.setValue(row, column, oldValue);
    else sheet.setFormula(row, column, formula, array);
  }
}

function isTrue(result: Value | undefined): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}

const TYPED_LIST = /^"(.*)"$/s;

function itemsOf(source: string, evaluate: (formula: string) => Value[]): Value[] {
  const typed = TYPED_LIST.exec(source);
  return typed ? (typed[1] ?? "").split(",").map((item) => item.trim()) : evaluate(source);
}

function inList(source: string, value: Value, evaluate: (formula: string) => Value[]): boolean {
  const items = itemsOf(source, evaluate);
  const wanted = String(value);
  // typed-in lists look at capitals, lists from cells do not
  if (TYPED_LIST.test(source)) return items.some((item) => String(item) === wanted);
  return items.some((item) => String(item).toLowerCase() === wanted.toLowerCase());
}

const COMPARE: Record<string, (value: number, low: number, high: number) => boolean> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, low) => value === low,
  notEqual: (value, low) => value !== low,
  greaterThan: (value, low) => value > low,
  lessThan: (value, low) => value < low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThanOrEqual: (value, low) => value <= low,
};
