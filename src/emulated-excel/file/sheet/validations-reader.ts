import type { Validation } from "../../book/sheet-parts";
import { parseRects } from "../cells/cell-address";
import { isTrue } from "../cells/row-looks";
import { displayFormula } from "../formulas/display-grammar";
import { unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import type { SheetReading } from "./sheet-reading";

export function readValidations({ root, sheet }: SheetReading): void {
  for (const element of validationElements(root)) {
    const validation = readValidation(element);
    if (validation) sheet.validations.push(validation);
  }
}

/** Those of the sheet, and those that Excel 2010 and later put into an extension because they look at another sheet. */
export function validationElements(root: XmlElement): XmlElement[] {
  const extended = root
    .child("extLst")
    ?.elements("ext")
    .flatMap((ext) => ext.elements("dataValidations"));
  return [...root.elements("dataValidations"), ...(extended ?? [])].flatMap((list) =>
    list.elements("dataValidation"),
  );
}

const TYPES: Record<string, Validation["type"]> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

/** Null for one that only shows a prompt and takes any value: it is kept as it stands. */
export function readValidation(element: XmlElement): Validation | null {
  const type = TYPES[element.get("type") ?? "none"];
  if (!type) return null;
  const formula = (name: string) => {
    const child = element.child(name);
    return child && displayFormula(unescapeExcel(child.text.trim()), null);
  };
  const message = (flag: string, title: string, text: string) =>
    isTrue(element.get(flag)) && (element.get(title) ?? element.get(text)) !== undefined
      ? {
          title: unescapeExcel(element.get(title) ?? ""),
          message: unescapeExcel(element.get(text) ?? ""),
        }
      : null;
  const error = message("showErrorMessage", "errorTitle", "error");
  const style = element.get("errorStyle");
  const second = formula("formula2");
  return {
    areas: parseRects(element.get("sqref") ?? element.child("sqref")?.text ?? ""),
    type,
    operator: element.get("operator") ?? "between",
    formula1: formula("formula1") ?? "",
    ...(second === undefined ? {} : { formula2: second }),
    ignoreBlanks: isTrue(element.get("allowBlank")),
    inCellDropDown: !isTrue(element.get("showDropDown")),
    prompt: message("showInputMessage", "promptTitle", "prompt"),
    error: isTrue(element.get("showErrorMessage"))
      ? {
          ...(error ?? { title: "", message: "" }),
          style: style === "warning" || style === "information" ? style : "stop",
        }
      : null,
  };
}
