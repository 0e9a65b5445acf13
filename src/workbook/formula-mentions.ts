/** What a formula points at by name. Cell addresses and functions are left out. */
export interface Mentions {
  sheets: string[];
  /** `table` is null for a reference inside the formula's own table (`[@Minutes]`). */
  columns: { table: string | null; column: string }[];
  tables: string[];
  /** Defined names, and tables written without brackets: only the workbook can tell them apart. */
  names: string[];
}

const WORD = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
const NUMBER = /\d+(\.\d*)?(E[+-]?\d+)?|\.\d+/iy;
const ERROR = /#[A-Z0-9/_]+[!?]?/iy;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED = /'((?:[^']|'')*)'/y;
const NOT_A_NAME = /\$|^[A-Z]{1,3}\d+$|^R\d*C\d*$|^(TRUE|FALSE)$/i;

/** Reads a formula (with or without "=") only as far as names go; it need not be correct otherwise. */
export function mentionsIn(formula: string): Mentions {
  const found: Mentions = { sheets: [], columns: [], tables: [], names: [] };
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  /** What follows "Sheet!" is an address or a name of that sheet. */
  const skipBang = (): void => {
    at += 1;
    take(WORD);
  };
  while (at < formula.length) {
    if (take(TEXT) || take(ERROR) || take(NUMBER)) continue;
    const quoted = take(QUOTED);
    if (quoted) {
      if (formula[at] === "!") {
        found.sheets.push((quoted[1] ?? "").replaceAll("''", "'"));
        skipBang();
      }
      continue;
    }
    if (formula[at] === "[") {
      at = readBrackets(formula, at, null, found);
      continue;
    }
    const before = formula[at - 1];
    const word = take(WORD)?.[0];
    if (word === undefined) {
      at += 1;
    } else if (formula[at] === "!") {
      found.sheets.push(word);
      skipBang();
    } else if (formula[at] === "[") {
      found.tables.push(word);
      at = readBrackets(formula, at, word, found);
    } else if (formula[at] !== "(" && !NOT_A_NAME.test(word)) {
      const wholeColumn = /^[A-Z]{1,3}$/i.test(word) && (before === ":" || formula[at] === ":");
      if (!wholeColumn) found.names.push(word);
    }
  }
  return found;
}

/** `[…]` after a table or alone; an apostrophe takes the next character as it stands (`'[`). Returns where it ends. */
function readBrackets(
  formula: string,
  start: number,
  table: string | null,
  found: Mentions,
): number {
  let depth = 0;
  let piece = "";
  let at = start;
  const finish = (): void => {
    const column = piece.replace(/^@/, "").trim();
    if (column !== "" && !column.startsWith("#") && !/^[,:\s]+$/.test(column))
      found.columns.push({ table, column: column.replaceAll(/'(.)/g, "$1") });
    piece = "";
  };
  for (; at < formula.length; at++) {
    const character = formula[at] ?? "";
    if (character === "'") {
      piece += character + (formula[at + 1] ?? "");
      at += 1;
    } else if (character === "[") {
      if (depth > 0) finish();
      depth += 1;
    } else if (character === "]") {
      finish();
      depth -= 1;
      if (depth === 0) return at + 1;
    } else {
      piece += character;
    }
  }
  return at;
}
