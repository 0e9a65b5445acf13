import type { ConditionalFormat } from "../../book/sheet-parts";
import { parseRects } from "../cells/cell-address";
import { isTrue } from "../cells/row-looks";
import { displayFormula } from "../formulas/display-grammar";
import { unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import type { RuleLook } from "../styles/differential-formats";
import type { SheetReading } from "./sheet-reading";

export function readConditionalFormats({ root, sheet, ruleLooks }: SheetReading): void {
  for (const rule of rulesOf(root)) {
    const format = readRule(rule, ruleLooks);
    if (format) sheet.conditionalFormats.push(format);
  }
  sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
}

/** A rule where it stands in the file; its id counts the file's rules, so that reading again gives the same. */
export interface RuleElement {
  id: string;
  block: XmlElement;
  element: XmlElement;
}

export function rulesOf(root: XmlElement): RuleElement[] {
  const rules: RuleElement[] = [];
  for (const block of root.elements("conditionalFormatting"))
    for (const element of block.elements("cfRule"))
      rules.push({ id: `file-${String(rules.length + 1)}`, block, element });
  return rules;
}

/** Null for a kind that we do not model: colour scales, icons, data bars, top ten, duplicates, periods, … */
export function readRule(
  { id, block, element }: RuleElement,
  looks: readonly RuleLook[],
): ConditionalFormat | null {
  const rule = readCondition(element);
  if (!rule) return null;
  const look = looks[Number(element.get("dxfId") ?? NaN)];
  return {
    id,
    areas: parseRects(block.get("sqref") ?? ""),
    rule,
    priority: Number(element.get("priority") ?? 0),
    stopIfTrue: isTrue(element.get("stopIfTrue")),
    format: { ...look },
  };
}

const TEXT_KINDS = ["containsText", "notContainsText", "beginsWith", "endsWith"];

function readCondition(element: XmlElement): ConditionalFormat["rule"] | null {
  const kind = element.get("type") ?? "";
  const [first, second] = element
    .elements("formula")
    .map((formula) => displayFormula(unescapeExcel(formula.text), null));
  if (first === undefined) return null;
  if (kind === "expression") return { type: "custom", formula: first };
  const operator = element.get("operator") ?? "";
  if (kind === "cellIs") {
    const rule = { type: "cellValue" as const, operator, formula1: first };
    return second === undefined ? rule : { ...rule, formula2: second };
  }
  if (TEXT_KINDS.includes(kind))
    return { type: "containsText", operator, text: element.get("text") ?? "", formula: first };
  return null;
}
