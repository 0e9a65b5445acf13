import { ErrorValue, type Value } from "../book/cell";
import { ERROR_CODES } from "./failure";
import { readNumberEntry, type DateReading } from "./number-reading";

/** What Excel makes of something typed into a cell, or written as a string through the API. */
export type TypedEntry = { value: Value; numberFormat?: string } | { formula: string };

export interface TypingRules extends DateReading {
  /** The year that "4/9" belongs to; without it such a text stays text. */
  year?: number;
}

/**
 * Reads an entry for a cell with this number format. `numberFormat` in the answer is the look that the entry brings
 * with it; only a General cell takes it over. Formulas come without "=".
 */
export function readTypedEntry(text: string, numberFormat: string, rules: TypingRules): TypedEntry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (text.length > 1 && text.startsWith("=")) return { formula: text.slice(1) };
  const read = readNumberEntry(text, rules, rules.year);
  if (read) {
    const general = /^general$/i.test(numberFormat);
    return general && read.numberFormat !== null
      ? { value: read.value, numberFormat: read.numberFormat }
      : { value: percentEntry(read.value, text, numberFormat) };
  }
  if (/^[+\-@]./.test(text)) return signedFormula(text);
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  const error = ERROR_CODES.find((code) => code === word);
  return { value: error ? ErrorValue.of(error) : text };
}

/** A plain number typed into a percentage cell is a percentage: 12 becomes 12%. */
function percentEntry(value: number, text: string, numberFormat: string): number {
  return numberFormat.includes("%") && !text.includes("%") && Math.abs(value) >= 1
    ? value / 100
    : value;
}

/** "+A1", "-A1*2" and "@SUM(A1)" start a formula too; words after a dash do not read as one and stay text. */
function signedFormula(text: string): TypedEntry {
  const formula = text.startsWith("@") ? text.slice(1) : text;
  const readable = /^[+-]?\s*(?:[($\d.]|'|\[|[A-Za-z_\\][\w.\\]*\s*(?:$|[(!:+*/^&=<>-]|\[))/.test(
    formula,
  );
  return readable ? { formula } : { value: text };
}
