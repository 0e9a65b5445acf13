import { mergeRefTokens, parseStructRef, tokenize, type Token } from "@borgar/fx/xlsx";

/**
 * A formula as it stands in a file → as the formula bar shows it: `tbl[[#This Row],[x]]` becomes `[@x]` inside
 * the table and `tbl[@x]` outside, prefixes go, `tbl[]` becomes `tbl`. Neither form has "=".
 * @param ownTable the table that the formula's cell stands in
 */
export function displayFormula(inFile: string, ownTable: string | null): string {
  if (!inFile.includes("[") && !/_xl/i.test(inFile)) return inFile;
  let tokens: Token[];
  try {
    tokens = mergeRefTokens(tokenize(inFile));
  } catch {
    return inFile;
  }
  return unwrapArrayMarks(tokens.map((token) => displayToken(token, ownTable))).join("");
}

function displayToken(token: Token, ownTable: string | null): string {
  if (token.type === "structured") return displayReference(token.value, ownTable);
  if (token.type === "func") return token.value.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, keepMarks);
  if (token.type === "range_named") return token.value.replace(/^_xlpm\./i, "");
  return token.value;
}

/** ANCHORARRAY and SINGLE stand for the marks # and @, and keep their prefix until those are written. */
function keepMarks(prefix: string, _last: string, at: number, name: string): string {
  return /^(ANCHORARRAY|SINGLE)$/i.test(name.slice(at + prefix.length)) ? "_xlfn." : "";
}

function displayReference(text: string, ownTable: string | null): string {
  const reference = parseStructRef(text);
  if (!reference || reference.workbookName || reference.sheetName) return text;
  const { table = "", columns = [], sections = [] } = reference;
  if (sections.length === 0 && columns.length === 0) return table;
  if (sections.length !== 1 || sections[0] !== "this row") return text;
  const own = table.toLowerCase() === ownTable?.toLowerCase() ? "" : table;
  const [first, last] = columns;
  if (first === undefined) return `${own}[@]`;
  if (last !== undefined) return `${own}[@[${escapeColumn(first)}]:[${escapeColumn(last)}]]`;
  return PLAIN_COLUMN.test(first) ? `${own}[@${first}]` : `${own}[@[${escapeColumn(first)}]]`;
}

const PLAIN_COLUMN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** `_xlfn.ANCHORARRAY(A1)` → `A1#`, `_xlfn.SINGLE(x)` → `@x`. */
function unwrapArrayMarks(parts: string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const close = part.startsWith("_xlfn.") && parts[i + 1] === "(" ? closing(parts, i + 1) : -1;
    if (close < 0) {
      out.push(part);
      continue;
    }
    const inside = unwrapArrayMarks(parts.slice(i + 2, close)).join("");
    if (/SINGLE$/i.test(part)) out.push(close - i === 3 ? `@${inside}` : `@(${inside})`);
    else out.push(`${inside}#`);
    i = close;
  }
  return out;
}

/** Index of the bracket that closes the one at `open`; -1 when there is none. */
export function closing(parts: readonly string[], open: number): number {
  let depth = 0;
  for (let i = open; i < parts.length; i++) {
    if (parts[i] === "(") depth++;
    else if (parts[i] === ")" && --depth === 0) return i;
  }
  return -1;
}
