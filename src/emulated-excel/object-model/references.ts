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
  const change = (token: Token): string => {
    const named = sheetOf(token)?.split(":") ?? []; // "First:Last!A1" names two
    if (!named.some((one) => sameName(one, before))) return token.value;
    const renamed = named.map((one) => (sameName(one, before) ? name : one)).join(":");
    return `${quotedSheetName(renamed)}!${splitAddress(token.value).local}`;
  };
  rewriteFormulas(book, { kind: "everywhere", change }, mentioning([before.replaceAll("'", "''")]));
}

/** References into a deleted sheet, and to its tables, become `#REF!`. To be called before it is taken out. */
export function loseSheet(book: Book, sheet: Sheet): void {
  const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
  const mentioned = mentioning([sheet.name.replaceAll("'", "''"), ...tables]);
  const change = (token: Token): string => {
    const named = sheetOf(token);
    const lost =
      (named !== null && sameName(named, sheet.name)) || tables.has(tableOf(token).toLowerCase());
    return lost ? "#REF!" : token.value;
  };
  rewriteFormulas(
    book,
    { kind: "everywhere", change },
    (formula, standing) => standing.sheet !== sheet && mentioned(formula),
  );
}

export function renameTable(book: Book, table: Table, name: string): void {
  const before = table.name;
  table.name = name;
  const change = (token: Token): string => {
    if (token.type === "structured" && sameName(tableOf(token), before))
      return name + token.value.slice(before.length);
    return token.type === "range_named" && sameName(token.value, before) ? name : token.value;
  };
  rewriteFormulas(book, { kind: "everywhere", change }, mentioning([before]));
}

/**
 * `Tbl[Old]` everywhere, and `[@Old]` or `[Old]` within the table itself.
 * @param renamed old names to new ones; names may change places
 */
export function renameColumns(
  book: Book,
  sheet: Sheet,
  table: Table,
  renamed: ReadonlyMap<string, string>,
): void {
  const own = (standing: Standing): boolean =>
    standing.sheet === sheet &&
    standing.cell !== null &&
    tableAt(sheet, standing.cell.row, standing.cell.column) === table;
  const names = new Map(
    [...renamed].map(([from, to]) => [escaped(from).toLowerCase(), escaped(to)]),
  );
  const change = (token: Token, standing: Standing): string => {
    if (token.type !== "structured") return token.value;
    const named = tableOf(token);
    const meant = named === "" ? own(standing) : sameName(named, table.name);
    return meant ? withColumns(token.value, names) : token.value;
  };
  rewriteFormulas(
    book,
    { kind: "byCell", change },
    mentioning([...names.keys()].map((name) => `${name}]`)),
  );
}

/** Structured references to a table that goes turn into `#REF!`. */
export function loseTable(book: Book, table: Table): void {
  const change = (token: Token): string =>
    sameName(tableOf(token), table.name) ? "#REF!" : token.value;
  rewriteFormulas(book, { kind: "everywhere", change }, mentioning([table.name]));
}

/** When a table becomes a plain range, what named it points at its cells. To be called while it still stands. */
export function dissolveTable(book: Book, sheet: Sheet, table: Table): void {
  const change = (token: Token, { sheet: home, cell }: Standing): string => {
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
  };
  rewriteFormulas(book, { kind: "byCell", change }, (formula) => formula.includes("["));
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

function withColumns(reference: string, names: ReadonlyMap<string, string>): string {
  const open = reference.indexOf("[");
  const inner = reference.slice(open);
  const replaced = inner.replace(
    /(\[@?|@)((?:'.|[^[\]'])+?)(?=\])/g,
    (all, lead: string, name: string) => {
      const after = names.get(name.toLowerCase());
      return after === undefined ? all : lead + bracketed(lead, after);
    },
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

/** Whether a formula holds one of the words; long columns often hold the same text in every row. */
function mentioning(words: readonly string[]): (formula: string) => boolean {
  const sought = words.map((word) => word.toLowerCase());
  const known = new Map<string, boolean>();
  return (formula) => {
    let found = known.get(formula);
    if (found === undefined) {
      const text = formula.toLowerCase();
      known.set(formula, (found = sought.some((word) => text.includes(word))));
    }
    return found;
  };
}
