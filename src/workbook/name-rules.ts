import { MAX_COLUMNS, MAX_ROWS, columnNumber } from "./address";

/** Excel's own limit for a sheet's tab. */
export const MAX_SHEET_NAME = 31;
/** Excel's own limit for defined names and tables. */
export const MAX_NAME = 255;

/** Characters that Excel refuses in a sheet's name. */
const REFUSED_IN_SHEETS = /[\\/?*:[\]\p{Cc}]/u;

/** "History" is kept by Excel for tracked changes. */
const KEPT_BY_EXCEL = "history";

/** Whether Excel accepts this as a sheet's name (whether it is still free is another question). */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= MAX_SHEET_NAME &&
    !REFUSED_IN_SHEETS.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== KEPT_BY_EXCEL
  );
}

/** The nearest legal sheet name to a label of the school's ("Years 3/4" → "Years 3-4"); "Sheet" when nothing is left. */
export function sheetNameFrom(label: string): string {
  const name = label
    .replaceAll(/[\\/:]/g, "-")
    .replaceAll(new RegExp(REFUSED_IN_SHEETS, "gu"), " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, MAX_SHEET_NAME)
    .replaceAll(/^['\s]+|['\s]+$/g, "");
  if (name === "") return "Sheet";
  return name.toLowerCase() === KEPT_BY_EXCEL ? `${name} sheet` : name;
}

/** Whether Excel accepts this as the name of a table or of a defined name. */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= MAX_NAME &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !looksLikeCell(name) &&
    !/^(true|false)$/i.test(name)
  );
}

/** "Y1", "AB12" and "R1C1" are addresses, so Excel refuses them as names; "Year1" is beyond the last column. */
function looksLikeCell(name: string): boolean {
  if (/^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name)) return true;
  const [, letters, digits] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const row = Number(digits);
  return columnNumber(letters) < MAX_COLUMNS && row >= 1 && row <= MAX_ROWS;
}

/** Excel compares the names of sheets, tables and defined names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

export function nameKey(name: string): string {
  return name.toLowerCase();
}
