import type { Validation } from "../../book/sheet-parts";
import { rectsAddress } from "../cells/cell-address";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { escapeExcel } from "../xml/characters";
import { childOf, removeIfEmpty } from "./child-order";
import { keepMatching } from "./keep-matching";
import { readValidation, validationElements } from "./validations-reader";

/** Validations that are still the same stay as they stood; new ones are added to the sheet's own list. */
export function writeValidations({ root, sheet }: SheetTarget, context: SaveContext): void {
  const added = keepMatching(sheet.validations, validationElements(root), readValidation);
  for (const extension of root.child("extLst")?.elements("ext") ?? [])
    for (const list of extension.elements("dataValidations")) {
      list.set("count", list.elements("dataValidation").length);
      if (list.elements("dataValidation").length === 0) extension.remove(list);
      if (extension.elements().length === 0) root.child("extLst")?.remove(extension);
    }
  const extensions = root.child("extLst");
  if (extensions) removeIfEmpty(root, extensions);
  const stood = root.child("dataValidations");
  if (!stood && added.length === 0) return;
  const list = stood ?? childOf(root, "dataValidations");
  for (const validation of added) addValidation(list, validation, context);
  list.set("count", list.elements("dataValidation").length);
  removeIfEmpty(root, list);
}

const FILE_TYPES: Partial<Record<Validation["type"], string>> = { wholeNumber: "whole" };

function addValidation(
  list: ReturnType<typeof childOf>,
  validation: Validation,
  context: SaveContext,
): void {
  const { type, operator, prompt, error } = validation;
  const compared = type !== "list" && type !== "custom" && operator !== "between";
  const element = list.append("dataValidation", {
    type: FILE_TYPES[type] ?? type,
    errorStyle: error && error.style !== "stop" ? error.style : undefined,
    operator: compared ? operator : undefined,
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    showDropDown: validation.inCellDropDown ? undefined : 1,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: error ? 1 : undefined,
    errorTitle: error?.title ? escapeExcel(error.title) : undefined,
    error: error?.message ? escapeExcel(error.message) : undefined,
    promptTitle: prompt ? escapeExcel(prompt.title) : undefined,
    prompt: prompt ? escapeExcel(prompt.message) : undefined,
    sqref: rectsAddress(validation.areas),
  });
  const put = (name: string, formula: string) =>
    element.append(name, {}, escapeExcel(context.fileFormula(formula, null)));
  put("formula1", validation.formula1);
  if (validation.formula2 !== undefined) put("formula2", validation.formula2);
}
