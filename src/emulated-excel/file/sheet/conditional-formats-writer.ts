import type { ConditionalFormat } from "../../book/sheet-parts";
import { rectsAddress } from "../cells/cell-address";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { escapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import { insertInOrder } from "./child-order";
import { readRule, rulesOf } from "./conditional-formats-reader";

/** Rules that still say the same stay as they stood, kinds that we do not model with them. */
export function writeConditionalFormats(target: SheetTarget, context: SaveContext): void {
  const { root, sheet } = target;
  const wanted = new Map(sheet.conditionalFormats.map((format) => [format.id, format]));
  const elements = new Map<ConditionalFormat, XmlElement>();
  const foreign = new Set<number>();
  for (const stood of rulesOf(root)) {
    const before = readRule(stood, context.source.ruleLooks);
    const format = before && wanted.get(before.id);
    if (!before) foreign.add(Number(stood.element.get("priority") ?? 0));
    else if (format && sameRule(before, format)) elements.set(format, stood.element);
    else {
      stood.block.remove(stood.element);
      if (stood.block.elements("cfRule").length === 0) root.remove(stood.block);
    }
  }
  for (const format of sheet.conditionalFormats)
    if (!elements.has(format)) elements.set(format, addRule(root, format, context));
  setPriorities(sheet.conditionalFormats, elements, foreign);
}

function sameRule(a: ConditionalFormat, b: ConditionalFormat): boolean {
  return JSON.stringify({ ...a, priority: 0 }) === JSON.stringify({ ...b, priority: 0 });
}

/** The order of the book's list is the order in which Excel applies the rules: 1 is first, no number twice. */
function setPriorities(
  formats: readonly ConditionalFormat[],
  elements: ReadonlyMap<ConditionalFormat, XmlElement>,
  foreign: ReadonlySet<number>,
): void {
  let last = 0;
  for (const format of formats) {
    const element = elements.get(format);
    const stood = Number(element?.get("priority") ?? 0);
    let priority = stood > last ? stood : last + 1;
    while (foreign.has(priority)) priority++;
    element?.set("priority", priority);
    last = priority;
  }
}

function addRule(root: XmlElement, format: ConditionalFormat, context: SaveContext): XmlElement {
  const block = root.create("conditionalFormatting", { sqref: rectsAddress(format.areas) });
  insertInOrder(root, block);
  const { rule } = format;
  const hasLook = Object.keys(format.format).length > 0;
  const element = block.append("cfRule", {
    type: fileType(rule),
    dxfId: hasLook ? context.differentialFormatOf(format.format) : undefined,
    // Its true number is given once all rules stand.
    priority: 0,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
    operator: rule.type === "custom" ? undefined : rule.operator,
    text: rule.type === "containsText" ? rule.text : undefined,
  });
  for (const formula of formulasOf(rule))
    element.append("formula", {}, escapeExcel(context.fileFormula(formula, null)));
  return element;
}

const TEXT_KINDS: Record<string, string> = { notContains: "notContainsText" };

function fileType(rule: ConditionalFormat["rule"]): string {
  switch (rule.type) {
    case "custom":
      return "expression";
    case "cellValue":
      return "cellIs";
    case "containsText":
      return TEXT_KINDS[rule.operator] ?? rule.operator;
  }
}

function formulasOf(rule: ConditionalFormat["rule"]): string[] {
  if (rule.type !== "cellValue") return [rule.formula];
  return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
}
