import type { Across, Ordinal } from "./across";
import { FUNCTIONS } from "./functions";
import type { Reference } from "./reference";

/** A native formula as data: text between references. Written out by `formulaText`. */
export interface ExcelFormula {
  kind: "formula";
  parts: readonly Part[];
}

export type Part = string | Reference | Across | Ordinal;
type Piece = Exclude<Part, string> | ExcelFormula | string | number | boolean;

/**
 * A native Excel formula: excel`IF(${row.minutes}="","",${row.minutes}/60)`. References are interpolated, never
 * typed: an address, a bracket, an unknown word or a function that Excel 2010 does not have throws at definition.
 * Interpolated strings become text in quotation marks.
 * @throws RangeError
 */
export function excel(texts: TemplateStringsArray, ...pieces: readonly Piece[]): ExcelFormula {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else if (part !== "") parts.push(part);
  };
  texts.forEach((text, at) => {
    add(text.replace(/\s*\n\s*/g, ""));
    const piece = pieces[at];
    if (piece === undefined) return;
    if (typeof piece === "object") {
      if (piece.kind === "formula") piece.parts.forEach(add);
      else add(piece);
    } else add(literal(piece));
  });
  checkWords(parts);
  return { kind: "formula", parts };
}

function literal(value: string | number | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function checkWords(parts: readonly Part[]): void {
  const text = parts.map((part) => (typeof part === "string" ? part : "\u0000")).join("");
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  const complain = (what: string): never => {
    throw new RangeError(`${what} in the formula ${text.replaceAll("\u0000", "…")}`);
  };
  if ((text.match(/"/g)?.length ?? 0) % 2 > 0) complain("A quotation mark is missing");
  if (/[[\]!$#]/.test(bare)) complain("An address or a bracket is typed by hand");
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) complain("A bracket is closed that was not opened");
  }
  if (depth > 0) complain("A bracket is not closed");
  for (const [word, name = "", open] of bare.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)(\()?/g)) {
    if (open !== undefined && FUNCTIONS.has(name)) continue;
    if (open === undefined && (name === "TRUE" || name === "FALSE")) continue;
    complain(`"${word}" is no function that may be used here, and no reference`);
  }
}
