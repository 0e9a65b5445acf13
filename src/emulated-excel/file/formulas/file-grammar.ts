import { mergeRefTokens, parseStructRef, tokenize, type Token } from "@borgar/fx";
import { closing, escapeColumn } from "./display-grammar";
import { functionPrefix } from "./future-functions";

export interface FormulaPlace {
  /** The table that the formula's cell stands in: `[@x]` needs its name in the file. */
  ownTable: string | null;
  isTable(name: string): boolean;
}

/** A formula as the formula bar shows it → as files spell it. The inverse of `displayFormula`; no "=" in either. */
export function fileFormula(display: string, place: FormulaPlace): string {
  if (isSpeltAlike(display, place)) return display;
  let tokens: Token[];
  try {
    tokens = mergeRefTokens(tokenize(display));
  } catch {
    return display;
  }
  const parameters = lambdaParameters(tokens);
  const parts = tokens.map((token) => fileToken(token, place, parameters));
  return markArrays(tokens, parts).join("");
}

/** Nearly every formula without a structured reference: seen without taking it apart. */
function isSpeltAlike(display: string, place: FormulaPlace): boolean {
  if (/[[#@]/.test(display)) return false;
  for (const [word] of display.matchAll(/[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/g))
    if (functionPrefix(word) !== "" || place.isTable(word)) return false;
  return true;
}

function fileToken(token: Token, place: FormulaPlace, parameters: Set<string>): string {
  const { type, value } = token;
  if (type === "structured") return fileReference(value, place.ownTable);
  if (type !== "func" && type !== "range_named") return value;
  if (parameters.has(value.toLowerCase())) return `_xlpm.${value}`;
  if (type === "func") return functionPrefix(value) + value;
  return place.isTable(value) ? `${value}[]` : value;
}

const SECTIONS: Record<string, string> = {
  "this row": "#This Row",
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
};

function fileReference(text: string, ownTable: string | null): string {
  const reference = parseStructRef(text);
  if (!reference || (reference.context?.length ?? 0) > 0) return text;
  const table = reference.table || ownTable;
  if (!table) return text;
  const columns = (reference.columns ?? []).map((column) => `[${escapeColumn(column)}]`).join(":");
  const sections = (reference.sections ?? []).map((section) => `[${SECTIONS[section] ?? section}]`);
  const steps = columns === "" ? sections : [...sections, columns];
  if (steps.length === 0) return `${table}[]`;
  // A single step needs no brackets of its own: tbl[x], tbl[#All].
  const single = steps.length === 1 && (reference.columns?.length ?? 0) < 2;
  return single ? table + steps.join("") : `${table}[${steps.join(",")}]`;
}

/** Names that LET and LAMBDA declare in this formula, in lower case. */
function lambdaParameters(tokens: Token[]): Set<string> {
  const parameters = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const solid = tokens.filter((token) => token.type !== "whitespace");
  solid.forEach((token, i) => {
    const call = calls.at(-1);
    if (token.value === "(" && token.type === "operator") {
      const before = solid[i - 1];
      calls.push({ name: before?.type === "func" ? before.value.toUpperCase() : "", argument: 0 });
    } else if (token.value === ")" && token.type === "operator") calls.pop();
    else if (token.value === "," && call) call.argument++;
    else if (token.type === "range_named" && solid[i + 1]?.value === "," && call) {
      const opens = solid[i - 1]?.value === "(" || solid[i - 1]?.value === ",";
      const declares = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
      if (opens && declares) parameters.add(token.value.toLowerCase());
    }
  });
  return parameters;
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`, `@x` → `_xlfn.SINGLE(x)`. */
function markArrays(tokens: Token[], parts: string[]): string[] {
  const values = tokens.map((token) => (token.type === "operator" ? token.value : ""));
  if (!values.includes("#") && !values.includes("@")) return parts;
  const out = [...parts];
  values.forEach((value, i) => {
    if (value === "#" && i > 0) {
      out[i - 1] = `_xlfn.ANCHORARRAY(${out[i - 1] ?? ""})`;
      out[i] = "";
    } else if (value === "@" && i + 1 < out.length) {
      const call = tokens[i + 1]?.type === "func" || values[i + 1] === "(";
      const open = values[i + 1] === "(" ? i + 1 : i + 2;
      const last = call ? closing(values, open) : i + 1;
      if (last < 0) return;
      out[i] = "_xlfn.SINGLE(";
      out[last] = `${out[last] ?? ""})`;
    }
  });
  return out;
}
