import type { DefinedName } from "../../book/book";
import { LAST_COLUMN, LAST_ROW } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import { parseRect } from "../cells/cell-address";
import { isTrue } from "../cells/row-looks";
import { displayFormula } from "../formulas/display-grammar";
import { unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";

/** Names that Excel makes for itself: print titles and areas, filters. */
const OWN = /^_xlnm\./i;
export const PRINT_TITLES = "_xlnm.Print_Titles";
export const PRINT_AREA = "_xlnm.Print_Area";

/** Null for Excel's own names and for those of sheets that are only kept. */
export function readName(
  element: XmlElement,
  sheets: readonly { sheet: Sheet | null }[],
): DefinedName | null {
  const name = element.get("name") ?? "";
  if (name === "" || OWN.test(name)) return null;
  const scope = element.get("localSheetId");
  const sheet = scope === undefined ? null : (sheets[Number(scope)]?.sheet ?? undefined);
  if (sheet === undefined) return null;
  return {
    name,
    sheet,
    formula: displayFormula(unescapeExcel(element.text), null),
    comment: unescapeExcel(element.get("comment") ?? ""),
    visible: !isTrue(element.get("hidden")),
  };
}

/** Reads print titles and print areas into the sheets they belong to. */
export function readPrintNames(
  elements: readonly XmlElement[],
  sheets: readonly { sheet: Sheet | null }[],
): void {
  for (const element of elements) {
    const sheet = sheets[Number(element.get("localSheetId") ?? NaN)]?.sheet;
    if (!sheet) continue;
    if (element.get("name") === PRINT_AREA) {
      const areas = printAreas(element.text);
      if (areas.length === 1) sheet.pageSetup.printArea = areas[0] ?? null;
    }
    if (element.get("name") !== PRINT_TITLES) continue;
    const { rows, columns } = printTitles(element.text);
    if (rows) sheet.pageSetup.titleRows = { first: rows.top, last: rows.bottom };
    if (columns) sheet.pageSetup.titleColumns = { first: columns.left, last: columns.right };
  }
}

/** The whole rows and whole columns among the areas of print titles. */
export function printTitles(formula: string) {
  const areas = printAreas(formula);
  return {
    rows: areas.find((area) => area.left === 0 && area.right === LAST_COLUMN),
    columns: areas.find((area) => area.top === 0 && area.bottom === LAST_ROW),
  };
}

/** "'My sheet'!$A:$B,'My sheet'!$1:$3" → its areas; the sheet is known. */
export function printAreas(formula: string) {
  return formula
    .replace(/'(?:[^']|'')*'/g, "x")
    .split(",")
    .flatMap((part) => parseRect(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}
