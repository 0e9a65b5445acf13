import { contains, ErrorValue, type Cell, type ErrorCode, type Value } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import type { SaveContext } from "../saving/save-context";
import { escapeExcel, escapeText } from "../xml/characters";
import { cellAddress, rectAddress } from "./cell-address";

/**
 * A cell written whole. Text stands in the cell itself, not among the shared strings, so that that part stays as it
 * was; Excel and LibreOffice read both alike.
 * @param prefix of the sheet's own elements, with its colon: "" or "x:"
 */
export function writeCell(
  cell: Cell,
  sheet: Sheet,
  row: number,
  column: number,
  prefix: string,
  context: SaveContext,
): string {
  const format = context.cellFormatOf(cell.style);
  const style = format === 0 ? "" : ` s="${String(format)}"`;
  const tag = `${prefix}c r="${cellAddress(row, column)}"${style}`;
  const { value, formula } = cell;
  if (formula !== undefined) {
    const f = formulaElement(cell, sheet, row, column, prefix, context);
    return `<${tag}${typeAttribute(value)}>${f}${valueElement(value, prefix)}</${prefix}c>`;
  }
  if (value === null) {
    const plain =
      format === 0 &&
      sheet.rows.get(row)?.style === undefined &&
      sheet.columns.get(column)?.style === undefined;
    return plain ? "" : `<${tag}/>`;
  }
  if (typeof value === "string")
    return `<${tag} t="inlineStr"><${prefix}is>${textElement(value, prefix)}</${prefix}is></${prefix}c>`;
  return `<${tag}${typeAttribute(value)}>${valueElement(value, prefix)}</${prefix}c>`;
}

/** ` t="…"` for a result (of a formula) or a constant other than text. */
export function typeAttribute(value: Value): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return value instanceof ErrorValue || isNoNumber(value) ? ' t="e"' : "";
}

export function valueElement(value: Value, prefix: string): string {
  if (value === null) return "";
  return `<${prefix}v>${valueText(value)}</${prefix}v>`;
}

/**
 * Kinds of error that came with dynamic arrays. Excel's own files store them as #VALUE!, which every Excel knows (what
 * they are stands in rich values beside the cell, which Excel makes anew when it recalculates).
 */
const STORED_AS: Partial<Record<ErrorCode, ErrorCode>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
};

function valueText(value: Exclude<Value, null>): string {
  if (typeof value === "string") return escapeText(escapeExcel(value));
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof ErrorValue) return escapeText(STORED_AS[value.code] ?? value.code);
  return isNoNumber(value) ? "#NUM!" : String(value);
}

function isNoNumber(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

function textElement(text: string, prefix: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keep}>${escapeText(escapeExcel(text))}</${prefix}t>`;
}

/** Formulas that fill an area are written as array formulas of the classic kind, which every Excel knows. */
function formulaElement(
  cell: Cell,
  sheet: Sheet,
  row: number,
  column: number,
  prefix: string,
  context: SaveContext,
): string {
  const table = sheet.tables.find((one) => contains(one.area, row, column))?.name ?? null;
  const text = context.fileFormulaText(cell.formula ?? "", table);
  const array = cell.array ? ` t="array" ref="${rectAddress(cell.array)}"` : "";
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}
