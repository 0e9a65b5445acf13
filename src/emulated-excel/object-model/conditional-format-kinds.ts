import type { Sheet } from "../book/sheet";
import type { ConditionalFormat as BookFormat } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { areaAddress } from "./addresses";
import { ConditionalRangeFormat } from "./conditional-range-format";
import type { Shape } from "./shape";
import { readFormula } from "./validation-rules";

type Rule<T extends BookFormat["rule"]["type"]> = Extract<BookFormat["rule"], { type: T }>;

abstract class Kind<R extends BookFormat["rule"]> extends HostObject {
  constructor(
    readonly $sheet: Sheet,
    readonly $format: BookFormat,
    readonly $rule: R,
  ) {
    super();
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$sheet, this.$format);
  }
  protected $changed(): void {
    this.$sheet.partChanged("conditionalFormats");
  }
}

/** A formula that decides, relative to the first cell of the range. */
export class CustomConditionalFormat
  extends Kind<Rule<"custom">>
  implements Shape<Excel.CustomConditionalFormat, "format" | "rule">
{
  readonly $type = "CustomConditionalFormat";
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.$sheet, this.$rule);
  }
}

export class ConditionalFormatRule
  extends HostObject
  implements Shape<Excel.ConditionalFormatRule, "formula">
{
  readonly $type = "ConditionalFormatRule";
  constructor(
    readonly $sheet: Sheet,
    readonly $rule: Rule<"custom">,
  ) {
    super();
  }
  get formula(): string {
    return `=${this.$rule.formula}`;
  }
  set formula(given) {
    this.$rule.formula = readFormula(given);
    this.$sheet.partChanged("conditionalFormats");
  }
}

/** How files spell the operators of the object model. */
const OPERATORS: Record<string, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function operatorNamed(file: string): string {
  return Object.entries(OPERATORS).find(([, name]) => name === file)?.[0] ?? "EqualTo";
}

export class CellValueConditionalFormat
  extends Kind<Rule<"cellValue">>
  implements Shape<Excel.CellValueConditionalFormat, "format" | "rule">
{
  readonly $type = "CellValueConditionalFormat";
  get rule(): Excel.ConditionalCellValueRule {
    const { formula1, formula2, operator } = this.$rule;
    return {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: operatorNamed(operator) as Excel.ConditionalCellValueOperator,
    };
  }
  set rule(given) {
    const operator = OPERATORS[given.operator];
    if (!operator) throw invalidArgument();
    this.$rule.operator = operator;
    this.$rule.formula1 = limit(given.formula1);
    if (given.formula2 === undefined) delete this.$rule.formula2;
    else this.$rule.formula2 = limit(given.formula2);
    this.$changed();
  }
}

/** A number or text stands for itself, "=…" for a formula. */
function limit(given: string): string {
  const text = String(given);
  if (text.startsWith("=")) return readFormula(text);
  return Number.isNaN(Number(text)) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is asked of the text, and the formula that files carry beside it. */
const TEXT_OPERATORS: Record<
  string,
  { file: string; formula: (cell: string, text: string) => string }
> = {
  Contains: { file: "containsText", formula: (cell, t) => `NOT(ISERROR(SEARCH(${t},${cell})))` },
  NotContains: { file: "notContains", formula: (cell, t) => `ISERROR(SEARCH(${t},${cell}))` },
  BeginsWith: { file: "beginsWith", formula: (cell, t) => `LEFT(${cell},LEN(${t}))=${t}` },
  EndsWith: { file: "endsWith", formula: (cell, t) => `RIGHT(${cell},LEN(${t}))=${t}` },
};

export class TextConditionalFormat
  extends Kind<Rule<"containsText">>
  implements Shape<Excel.TextConditionalFormat, "format" | "rule">
{
  readonly $type = "TextConditionalFormat";
  get rule(): Excel.ConditionalTextComparisonRule {
    const found = Object.entries(TEXT_OPERATORS).find(([, o]) => o.file === this.$rule.operator);
    const operator = (found?.[0] ?? "Contains") as Excel.ConditionalTextOperator;
    return { operator, text: this.$rule.text };
  }
  set rule(given) {
    const operator = TEXT_OPERATORS[given.operator];
    const area = this.$format.areas[0];
    if (!operator || !area) throw invalidArgument();
    const first = areaAddress({ ...area, bottom: area.top, right: area.left });
    this.$rule.operator = operator.file;
    this.$rule.text = given.text;
    this.$rule.formula = operator.formula(first, `"${given.text.replaceAll('"', '""')}"`);
    this.$changed();
  }
}
