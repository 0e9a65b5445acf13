import type { Token } from "@borgar/fx";
import {
  parse,
  parseStructRef,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
import type { Table } from "../book/sheet-parts";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { areaAddress, splitAddress } from "./addresses";
import { columnNamed, tableAt, tableNamed } from "./table-lookup";

/** Excel takes formulas of up to 8,192 characters. */
const LONGEST_FORMULA = 8192;

/**
 * For the formulas of one write, while tables, columns and sheets stay as they are. Takes formulas as Excel takes them: spelt in its own way, and refused (InvalidArgument) when they cannot be read or
 * name a table, column or sheet that is not there. A name that is not defined is accepted; it shows `#NAME?`.
 */
export class FormulaReader {
  private readonly read = new Map<string, ReadFormula>();

  constructor(private readonly sheet: Sheet) {}

  /** @param text with or without "=" */
  accept(text: string, row: number, column: number): string {
    let formula = this.read.get(text);
    if (!formula) this.read.set(text, (formula = readFormula(text)));
    const own = formula.structured.length > 0 ? tableAt(this.sheet, row, column) : undefined;
    if (!formula.acceptedIn.has(own)) {
      for (const sheet of formula.sheets)
        if (!this.sheet.book.sheet(sheet)) throw invalidArgument();
      for (const reference of formula.structured) this.checkTable(reference, own);
      formula.acceptedIn.add(own);
    }
    return formula.text;
  }

  private checkTable({ table: name, columns }: StructuredReference, own: Table | undefined): void {
    const table = name ? tableNamed(this.sheet.book, name)?.table : own;
    if (!table || columns.some((column) => !columnNamed(table, column))) throw invalidArgument();
  }
}

interface StructuredReference {
  /** Empty for the table that the formula stands in. */
  table: string;
  columns: string[];
}

interface ReadFormula {
  /** Without "=". */
  text: string;
  structured: StructuredReference[];
  sheets: string[];
  /** The tables (undefined = none) from whose cells everything that it names was found to be there. */
  acceptedIn: Set<Table | undefined>;
}

function readFormula(given: string): ReadFormula {
  const text = given.trim().replace(/^=/, "");
  if (text === "" || text.length > LONGEST_FORMULA) throw invalidArgument();
  const tokens = tokenize(`=${text}`, { mergeRefs: true });
  if (!parses(text)) throw invalidArgument(`The formula cannot be read: =${text}`);
  const structured: StructuredReference[] = [];
  const sheets = new Set<string>();
  for (const token of tokens) {
    if (token.type === "structured") structured.push(structuredReference(token.value));
    else if (token.type.startsWith("range") && token.value.includes("!"))
      sheetNames(token.value).forEach((name) => sheets.add(name));
  }
  return { text: spelling(tokens), structured, sheets: [...sheets], acceptedIn: new Set() };
}

function parses(text: string): boolean {
  try {
    parse(tokenize(`=${text.replace(/('[^']*'|[\w.]+)!#REF!/g, "#REF!")}`, { mergeRefs: true }));
    return true;
  } catch {
    return false;
  }
}

function structuredReference(text: string): StructuredReference {
  const reference = parseStructRef(text);
  return { table: reference?.table ?? "", columns: reference?.columns ?? [] };
}

/** "Sheet1:Sheet3!A1" names two sheets; references to other workbooks ("[1]Sheet1!A1") none of ours. */
function sheetNames(reference: string): string[] {
  const { sheet } = splitAddress(reference);
  if (sheet === null || sheet.includes("[") || sheet === "") return [];
  return /^'/.test(reference) ? [sheet] : sheet.split(":");
}

/** Functions and cell addresses in capitals, without the file format's prefixes. */
function spelling(tokens: Token[]): string {
  const spelt = tokens.slice(1).map((token) => {
    if (token.type === "func")
      return { ...token, value: token.value.replace(/^(_xlfn\.|_xlws\.)+/i, "").toUpperCase() };
    if (token.type === "bool") return { ...token, value: token.value.toUpperCase() };
    if (token.type === "range" || token.type === "range_beam") {
      const bang = token.value.lastIndexOf("!") + 1;
      return {
        ...token,
        value: token.value.slice(0, bang) + token.value.slice(bang).toUpperCase(),
      };
    }
    return token;
  });
  return stringifyTokens(spelt);
}

/** The same formula as it reads when filled from one cell to another. */
export function relocate(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = relativeForm(formula, from.row, from.column);
  return translateFormulaToA1(relative, cellName(to.row, to.column)).replace(/^=/, "");
}

/** Equal for formulas that say the same seen from their own cells. */
export function relativeForm(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(`=${formula}`, cellName(row, column));
}

function cellName(row: number, column: number): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}

/** True when a formula holds a structured reference, which validation and conditional formats refuse. */
export function hasStructuredReference(formula: string): boolean {
  return tokenize(formula.startsWith("=") ? formula : `=${formula}`, { mergeRefs: true }).some(
    (token) => token.type === "structured",
  );
}

/** @throws InvalidArgument for what cannot be read as a formula */
export function checkedFormula(text: string): string {
  return readFormula(text).text;
}
