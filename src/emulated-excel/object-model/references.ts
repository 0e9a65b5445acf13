import type { Token } from "@borgar/fx";
import { parseStructRef } from "@borgar/fx";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { areaAddress, quotedSheetName, splitAddress } from "./addresses";
import type { Standing } from "./rewrite-formulas";
import { rewriteFormulas } from "./rewrite-formulas";
import { structuredArea } from "./structured-areas";
import { tableAt } from "./table-lookup";

/** What happens to formulas when a sheet, a table or a column gets another name, or goes. */

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(
    book,
    (token) => {
      const named = sheetOf(token);
      if (named === null || !sameName(named, before)) return token.value;
      return `${quotedSheetName(name)}!${splitAddress(token.value).local}`;
    },
    (formula) => mentions(formula, before.replaceAll("'", "''")),
  );
}

/** References into a deleted sheet, and to its tables, become `#REF!`. To be called before it is taken out. */
export function loseSheet(book: Book, sheet: Sheet): void {
  const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
  const words = [sheet.name.replaceAll("'", "''"), ...tables];
  rewriteFormulas(
    book,
    (token) => {
      const named = sheetOf(token);
      const lost =
        (named !== null && sameName(named, sheet.name)) || tables.has(tableOf(token).toLowerCase());
      return lost ? "#REF!" : token.value;
    },
    (formula, standing) =>
      standing.sheet !== sheet && words.some((word) => mentions(formula, word)),
  );
}

export function renameTable(book: Book, table: Table, name: string): void {
  const before = table.name;
  table.name = name;
  rewriteFormulas(
    book,
    (token) => {
      if (token.type === "structured" && sameName(tableOf(token), before))
        return name + token.value.slice(before.length);
      return token.type === "range_named" && sameName(token.value, before) ? name : token.value;
    },
    (formula) => mentions(formula, before),
  );
}

/** `Tbl[Old]` everywhere, and `[@Old]` or `[Old]` within the table itself. */
export function renameColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  before: string,
  after: string,
): void {
  const own = (standing: Standing): boolean =>
    standing.sheet === sheet &&
    standing.cell !== null &&
    tableAt(sheet, standing.cell.row, standing.cell.column) === table;
  rewriteFormulas(
    book,
    (token, standing) => {
      if (token.type !== "structured") return token.value;
      const named = tableOf(token);
      const meant = named === "" ? own(standing) : sameName(named, table.name);
      return meant ? withColumn(token.value, before, after) : token.value;
    },
    (formula) => mentions(formula, escaped(before)),
  );
}

/** Structured references to a table that goes turn into `#REF!`. */
export function loseTable(book: Book, table: Table): void {
  rewriteFormulas(
    book,
    (token) => (sameName(tableOf(token), table.name) ? "#REF!" : token.value),
    (formula) => mentions(formula, table.name),
  );
}

/** When a table becomes a plain range, what named it points at its cells. To be called while it still stands. */
export function dissolveTable(book: Book, sheet: Sheet, table: Table): void {
  rewriteFormulas(
    book,
    (token, { sheet: home, cell }) => {
      const named = tableOf(token);
      const inside =
        home === sheet && cell !== null && tableAt(sheet, cell.row, cell.column) === table;
      const meant = named === "" ? inside : sameName(named, table.name);
      if (token.type !== "structured" || !meant) return token.value;
      const area = structuredArea(table, token.value, cell?.row ?? null);
      if (!area) return "#REF!";
      const ownRow = area.top === area.bottom && area.top === cell?.row;
      const address = areaAddress(area, !ownRow);
      return home === sheet ? address : `${quotedSheetName(sheet.name)}!${address}`;
    },
    (formula) => formula.includes("["),
  );
  for (const column of table.columns) delete column.formula;
}

/** The sheet that a reference names; null when it names none. */
export function sheetOf(token: Token): string | null {
  return token.type.startsWith("range") ? splitAddress(token.value).sheet : null;
}

function tableOf(token: Token): string {
  return token.type === "structured" ? (parseStructRef(token.value)?.table ?? "") : "";
}

/** Column names inside brackets escape `[ ] # ' @` with an apostrophe. */
function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

function withColumn(reference: string, before: string, after: string): string {
  const from = escaped(before).toLowerCase();
  const open = reference.indexOf("[");
  const inner = reference.slice(open);
  const replaced = inner.replace(
    /(\[@?|@)((?:'.|[^[\]'])+?)(?=\])/g,
    (all, lead: string, name: string) =>
      name.toLowerCase() === from ? lead + bracketed(lead, escaped(after)) : all,
  );
  return reference.slice(0, open) + replaced;
}

/** `[@Name]` needs a second pair of brackets when the name holds a space or a sign. */
function bracketed(lead: string, column: string): string {
  return lead.endsWith("@") && !/^[\p{L}\p{N}_]+$/u.test(column) ? `[${column}]` : column;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function mentions(formula: string, word: string): boolean {
  return formula.toLowerCase().includes(word.toLowerCase());
}
