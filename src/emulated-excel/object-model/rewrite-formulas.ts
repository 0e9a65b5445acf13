import type { Token } from "@borgar/fx";
import { stringifyTokens, tokenize } from "@borgar/fx";
import type { Book } from "../book/book";
import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";

/** Where a formula stands, for references that do not name their sheet or table. */
export interface Standing {
  /** Null for a name of the whole workbook. */
  sheet: Sheet | null;
  /** The cell, when it is one. */
  cell: { row: number; column: number } | null;
}

/** Gives a token its new text, or the same one. */
export type TokenChange =
  | { kind: "everywhere"; change: (token: Token) => string }
  /** What becomes of a token depends on the sheet that its formula stands on, or on the very cell. */
  | { kind: "bySheet" | "byCell"; change: (token: Token, standing: Standing) => string };

/**
 * Passes every formula of the book (cells, names, rules, lists, table columns, links) through a change of its
 * references, and puts back those that differ. `concerns` spares the reading of formulas that cannot be meant.
 */
export function rewriteFormulas(
  book: Book,
  { kind, change }: TokenChange,
  concerns: (formula: string, standing: Standing) => boolean,
): void {
  const rewritten = (formula: string, standing: Standing): string => {
    const tokens = tokenize(`=${formula}`, { mergeRefs: true });
    const changed = tokens.map((token) => ({ ...token, value: change(token, standing) }));
    return stringifyTokens(changed)
      .slice(1)
      .replace(/('(?:[^']|'')*'|[\w.]+)!#REF!/g, "#REF!");
  };
  // Long columns often hold the same text in every row.
  let known = new Map<string, string>();
  let walked: Sheet | null = null;
  const apply = (formula: string, standing: Standing): string => {
    if (!concerns(formula, standing)) return formula;
    if (kind === "byCell") return rewritten(formula, standing);
    if (kind === "bySheet" && standing.sheet !== walked) {
      known = new Map();
      walked = standing.sheet;
    }
    let after = known.get(formula);
    if (after === undefined) known.set(formula, (after = rewritten(formula, standing)));
    return after;
  };
  for (const sheet of book.sheets) {
    rewriteCells(sheet, apply);
    rewriteParts(sheet, apply);
  }
  rewriteNames(book, apply);
}

type Apply = (formula: string, standing: Standing) => string;

function rewriteCells(sheet: Sheet, apply: Apply): void {
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = apply(cell.formula, { sheet, cell: { row, column } });
      if (formula !== cell.formula) sheet.respellFormula(row, column, formula);
    }),
  );
}

function rewriteParts(sheet: Sheet, apply: Apply): void {
  const put = <K extends string>(
    item: { [P in K]?: string | null },
    key: K,
    at?: Rect,
  ): boolean => {
    const before = item[key];
    if (before === undefined || before === null || before === "") return false;
    const cell = at ? { row: at.top, column: at.left } : null;
    const after = apply(before, { sheet, cell });
    if (after !== before) item[key] = after;
    return after !== before;
  };
  const any = (changed: boolean[]): boolean => changed.includes(true);
  const tables = sheet.tables.flatMap((table) =>
    table.columns.flatMap((column) => [
      put(column, "formula", table.area),
      put(column, "totalsFormula", table.area),
    ]),
  );
  if (any(tables)) sheet.partChanged("tables");
  const validations = sheet.validations.flatMap((validation) => [
    put(validation, "formula1", validation.areas[0]),
    put(validation, "formula2", validation.areas[0]),
  ]);
  if (any(validations)) sheet.partChanged("validations");
  const rules = sheet.conditionalFormats.flatMap(({ rule, areas }) =>
    rule.type === "cellValue"
      ? [put(rule, "formula1", areas[0]), put(rule, "formula2", areas[0])]
      : [put(rule, "formula", areas[0])],
  );
  if (any(rules)) sheet.partChanged("conditionalFormats");
  const drawn = sheet.charts.flatMap((chart) =>
    chart.series.flatMap((series) => [
      put(series, "values"),
      put(series, "categories"),
      put(series, "nameFormula"),
    ]),
  );
  if (any(drawn)) sheet.partChanged("charts");
  const links = sheet.hyperlinks.map((link) => {
    if (link.location === null) return false;
    const location = apply(link.location, { sheet, cell: null });
    if (location === link.location || location === "#REF!") return false; // Excel leaves dead links alone
    link.location = location;
    return true;
  });
  if (any(links)) sheet.partChanged("hyperlinks");
}

function rewriteNames(book: Book, apply: Apply): void {
  let changed = false;
  for (const name of book.names) {
    const formula = apply(name.formula, { sheet: name.sheet, cell: null });
    changed ||= formula !== name.formula;
    name.formula = formula;
  }
  if (changed) book.namesChanged();
}
