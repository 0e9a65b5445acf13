import { contains, ErrorValue, type Value } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { ConditionalFormat } from "../book/sheet-parts";
import type { Calculator } from "./calculator";
import { asBoolean } from "./coercion";
import { compareValues, rankOf } from "./comparison";

/** The conditional formats that a cell shows now, the most important first; later ones only add what is still unset. */
export function conditionalFormatsAt(
  calculator: Calculator,
  sheet: Sheet,
  row: number,
  column: number,
): ConditionalFormat[] {
  const applying: ConditionalFormat[] = [];
  const ordered = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  for (const format of ordered) {
    if (!format.areas.some((area) => contains(area, row, column))) continue;
    if (!applies(calculator, sheet, format, row, column)) continue;
    applying.push(format);
    if (format.stopIfTrue) break;
  }
  return applying;
}

function applies(
  calculator: Calculator,
  sheet: Sheet,
  { rule, areas }: ConditionalFormat,
  row: number,
  column: number,
): boolean {
  const [origin] = areas;
  if (!origin) return false;
  // Formulas are written for the first cell of the first area.
  const evaluate = (formula: string): Value => {
    const first = { sheet, row: origin.top, column: origin.left };
    const value = calculator.evaluate(formula, { sheet, row, column }, first);
    return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
  };
  const value = sheet.value(row, column);
  switch (rule.type) {
    case "custom":
      return asBoolean(evaluate(rule.formula)) === true;
    case "cellValue":
      return compares(
        value,
        rule.operator,
        evaluate(rule.formula1),
        rule.formula2 === undefined ? null : evaluate(rule.formula2),
      );
    case "containsText":
      return containsText(value, rule.operator, rule.text);
  }
}

function compares(value: Value, operator: string, first: Value, second: Value): boolean {
  if (value instanceof ErrorValue || first instanceof ErrorValue) return false;
  const test = comparisons[operator.toLowerCase()];
  if (!test) return false;
  // Kinds are not compared with each other, but a blank cell counts as 0 (or as an empty text), as in Excel.
  if (value !== null && rankOf(value) !== rankOf(first) && first !== null) {
    return /^not/i.test(operator);
  }
  return test(
    (other) => compareValues(value, other),
    first,
    second instanceof ErrorValue ? null : second,
  );
}

type Comparison = (to: (other: Value) => number, first: Value, second: Value) => boolean;

const between: Comparison = (to, first, second) => {
  const [low, high] = compareValues(first, second) <= 0 ? [first, second] : [second, first];
  return to(low) >= 0 && to(high) <= 0;
};

const comparisons: Readonly<Record<string, Comparison>> = {
  between,
  notbetween: (to, first, second) => !between(to, first, second),
  equal: (to, first) => to(first) === 0,
  equalto: (to, first) => to(first) === 0,
  notequal: (to, first) => to(first) !== 0,
  notequalto: (to, first) => to(first) !== 0,
  greaterthan: (to, first) => to(first) > 0,
  greaterthanorequal: (to, first) => to(first) >= 0,
  lessthan: (to, first) => to(first) < 0,
  lessthanorequal: (to, first) => to(first) <= 0,
};

function containsText(value: Value, operator: string, text: string): boolean {
  if (value instanceof ErrorValue) return false;
  const shown =
    value === null
      ? ""
      : typeof value === "boolean"
        ? value
          ? "true"
          : "false"
        : String(value).toLowerCase();
  const wanted = text.toLowerCase();
  switch (operator.toLowerCase()) {
    case "notcontains":
    case "notcontainstext":
      return !shown.includes(wanted);
    case "beginswith":
      return shown.startsWith(wanted);
    case "endswith":
      return shown.endsWith(wanted);
    default:
      return shown.includes(wanted);
  }
}
