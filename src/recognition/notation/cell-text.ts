import type { CellSnapshot } from "../../workbook/snapshot";

/** What a notation reads of a cell; a `CellSnapshot` will do. */
export type NotationCell = Pick<CellSnapshot, "value" | "text" | "numberFormat">;

/** Text as if someone had typed it into a text cell: for pieces of cells, titles, sheet names. */
export function typed(text: string): NotationCell {
  return { value: text, text, numberFormat: "@" };
}

export type FormatKind =
  | "dayMonth" // 03-Oct: where Excel puts a typed 3/10 or 3-10
  | "monthYear" // Dec-20: where it puts a typed 12/20
  | "date"
  | "time"
  | "percent"
  | "money"
  | "text"
  | "plain";

/** What a number format makes of a number. Quoted words, colours and conditions in it do not count. */
export function formatKind(numberFormat: string): FormatKind {
  const before = kinds.get(numberFormat);
  if (before) return before;
  const kind = kindOf(numberFormat);
  if (kinds.size >= MOST_FORMATS) kinds.clear();
  kinds.set(numberFormat, kind);
  return kind;
}

/** A workbook has a few dozen number formats and hundreds of thousands of cells. */
const kinds = new Map<string, FormatKind>();
const MOST_FORMATS = 500;

function kindOf(numberFormat: string): FormatKind {
  const first = numberFormat.split(";")[0] ?? "";
  if (/[£$€]/.test(first)) return /^\[\$-/.test(first) ? dateKind(first) : "money";
  return dateKind(first);
}

function dateKind(format: string): FormatKind {
  const bare = format
    .replace(/"[^"]*"|\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (bare === "@") return "text";
  if (bare.includes("%")) return "percent";
  if (bare === "general" || !/[dmyhs]/.test(bare)) return "plain";
  if (/[dy]/.test(bare)) {
    if (!bare.includes("y")) return "dayMonth";
    return bare.includes("d") ? "date" : "monthYear";
  }
  return /[hs]/.test(bare) ? "time" : "plain";
}

/** True when the cell's number is shown as a date or time, whether or not anyone meant one. */
export function isShownAsDateOrTime(cell: NotationCell): cell is NotationCell & { value: number } {
  if (typeof cell.value !== "number") return false;
  return ["dayMonth", "monthYear", "date", "time"].includes(formatKind(cell.numberFormat));
}

/** What a person sees; the value itself where the column is too narrow to show it (####). */
export function shown(cell: NotationCell): string {
  if (cell.text.trim() !== "" && !/^#+$/.test(cell.text.trim())) return cell.text;
  return cell.value === null ? "" : String(cell.value);
}

/** The cell's number, also where it was typed as text ("18"); null otherwise. */
export function plainNumber(cell: NotationCell): number | null {
  if (typeof cell.value === "number") return isShownAsDateOrTime(cell) ? null : cell.value;
  const text = shown(cell).trim();
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
}
