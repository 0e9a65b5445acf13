import type { ExcelFormula } from "./excel";
import type { ColumnReference, HeadReference, Reference, RowReference } from "./reference";

/** What tables and names are really called in this workbook. */
export interface Naming {
  /** The name we would like → the name it has. @throws RangeError when there is no such table */
  table(wanted: string): string;
  /** @throws RangeError when there is no such name */
  name(wanted: string): string;
}

/** The formula as Excel's formula bar shows it, with "=": `=[@Minutes]*StaffRates[Rate]`. */
export function formulaText(formula: ExcelFormula, naming: Naming): string {
  return `=${formula.parts
    .map((part) => (typeof part === "string" ? part : referenceText(part, naming)))
    .join("")}`;
}

/**
 * For conditional formats and validation, where Excel takes no structured references: cells of the row become
 * plain addresses, given by `addressOf`.
 * @throws RangeError when the formula speaks of a whole column
 */
export function plainFormulaText(
  formula: ExcelFormula,
  naming: Naming,
  addressOf: (reference: RowReference) => string,
): string {
  const text = formula.parts.map((part) => {
    if (typeof part === "string") return part;
    if (part.kind === "row") return addressOf(part);
    if (part.kind === "name") return naming.name(part.name);
    throw new RangeError(`A rule cannot speak of the column ${part.table}[${part.header}].`);
  });
  return `=${text.join("")}`;
}

function referenceText(reference: Reference, naming: Naming): string {
  switch (reference.kind) {
    case "row":
      return `[@${inBrackets(reference)}]`;
    case "column":
      return `${naming.table(reference.table)}[${reference.header}]`;
    case "head":
      return `${naming.table(reference.table)}[[#Headers],[${reference.header}]]`;
    case "name":
      return naming.name(reference.name);
  }
}

/** `Minutes`, but `[Group size]`: only a plain word may stand without its own brackets. */
function inBrackets({ header }: RowReference | ColumnReference | HeadReference): string {
  return /^[A-Za-z0-9]+$/.test(header) ? header : `[${header}]`;
}
