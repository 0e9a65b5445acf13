import type { Sheet } from "../book/sheet";
import type { Validation } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { areaAddress, quotedSheetName } from "./addresses";
import { checkedFormula, hasStructuredReference } from "./formula-text";
import { namedArea } from "./named-areas";
import { Range } from "./range";

/** A typed-in list holds up to 255 characters (office-js.md §6, 20). */
const LONGEST_LIST = 255;

type Limits = { formula1: unknown; formula2?: unknown; operator: string };

type Rule = Pick<Validation, "type" | "operator" | "formula1"> &
  Partial<Pick<Validation, "formula2" | "inCellDropDown">>;

/** How files spell the operators of the object model. */
const OPERATORS: Record<string, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const LIMITED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

/** @throws InvalidArgument when Excel would refuse the rule */
export function readRule(sheet: Sheet, given: Excel.DataValidationRule): Rule {
  const kinds = Object.entries(given ?? {}).filter(([, rule]) => rule);
  if (kinds.length !== 1) throw invalidArgument();
  if (given.list) return readList(sheet, given.list);
  if (given.custom)
    return { type: "custom", operator: "between", formula1: readFormula(given.custom.formula) };
  for (const type of LIMITED) {
    const limits = given[type] as Limits | undefined;
    if (limits) return { type, ...readLimits(sheet, limits, type) };
  }
  throw invalidArgument();
}

function readList(sheet: Sheet, list: Excel.ListDataValidation): Rule {
  const kind = { type: "list", operator: "between", inCellDropDown: list.inCellDropDown } as const;
  const source: unknown = list.source;
  if (source instanceof Range) return { ...kind, formula1: fixedAddress(sheet, source) };
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) {
    const formula1 = readFormula(source);
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(formula1) && !/^[A-Z]+\d+$/.test(formula1);
    const known = sheet.book.names.some((n) => n.name.toLowerCase() === formula1.toLowerCase());
    if (isName && !known && !namedArea(sheet.book, sheet, formula1)) throw invalidArgument();
    return { ...kind, formula1 };
  }
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return { ...kind, formula1: `"${source.replaceAll('"', '""')}"` };
}

function readLimits(sheet: Sheet, limits: Limits, type: string): Omit<Rule, "type"> {
  const operator = OPERATORS[limits.operator];
  if (!operator) throw invalidArgument();
  const two = operator === "between" || operator === "notBetween";
  const formula1 = readLimit(sheet, limits.formula1, type);
  if (!two) return { operator, formula1 };
  return { operator, formula1, formula2: readLimit(sheet, limits.formula2, type) };
}

function readLimit(sheet: Sheet, limit: unknown, type: string): string {
  if (typeof limit === "number") return String(limit);
  if (limit instanceof Range) return fixedAddress(sheet, limit);
  if (typeof limit !== "string" || limit === "") throw invalidArgument();
  if (limit.startsWith("=")) return readFormula(limit);
  if (type === "date" && /^\d{4}-\d{2}-\d{2}/.test(limit)) return String(serialDay(limit));
  if (Number.isNaN(Number(limit))) throw invalidArgument();
  return limit;
}

/** Days since the beginning of 1900 as Excel counts them. */
function serialDay(iso: string): number {
  return Math.round((Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 864e5);
}

/** Validation knows no structured references (office-js.md §6, 23). */
export function readFormula(formula: string): string {
  if (!formula.startsWith("=") || hasStructuredReference(formula)) throw invalidArgument();
  return checkedFormula(formula);
}

function fixedAddress(home: Sheet, range: Range): string {
  const address = areaAddress(range.$area, true);
  return range.$sheet === home ? address : `${quotedSheetName(range.$sheet.name)}!${address}`;
}

export function ruleType({ type }: Validation): Excel.DataValidationType {
  return (type.charAt(0).toUpperCase() + type.slice(1)) as Excel.DataValidationType;
}

/** The rule as the object model gives it back. */
export function ruleOf(validation: Validation): Excel.DataValidationRule {
  const { type, formula1, formula2, inCellDropDown } = validation;
  if (type === "list") {
    const literal = /^"(.*)"$/s.exec(formula1);
    const source = literal ? (literal[1] ?? "").replaceAll('""', '"') : `=${formula1}`;
    return { list: { inCellDropDown, source } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const found = Object.entries(OPERATORS).find(([, file]) => file === validation.operator);
  const operator = (found?.[0] ?? "Between") as Excel.DataValidationOperator;
  const limits = { formula1: limitOf(formula1), operator };
  return {
    [type]: formula2 === undefined ? limits : { ...limits, formula2: limitOf(formula2) },
  };
}

function limitOf(formula: string): number | string {
  return Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula);
}
