import type { Book } from "../../../src/emulated-excel/book/book";
import { ErrorValue } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import type { Style } from "../../../src/emulated-excel/book/style";

/**
 * Where two books first differ in what they say, in a few words; null when they say the same. A whole book is too
 * large for jest to compare and print.
 */
export function difference(a: Book, b: Book): string | null {
  const [one, other] = [sortedJson(bookContents(a)), sortedJson(bookContents(b))];
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 200), at + 80)} ≠ ${other.slice(Math.max(0, at - 20), at + 80)}`;
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}

/** Everything that a book says, as plain data. */
function bookContents(book: Book) {
  return {
    date1904: book.date1904,
    structureProtected: book.structureProtected,
    active: book.active?.name ?? null,
    names: book.names
      .map((name) => ({ ...name, sheet: name.sheet?.name ?? null }))
      .sort((a, b) => (a.name + String(a.sheet) < b.name + String(b.sheet) ? -1 : 1)),
    properties: Object.fromEntries(book.customProperties),
    settings: Object.fromEntries(book.settings),
    sheets: book.sheets.map((sheet) => sheetContents(book, sheet)),
  };
}

function sheetContents(book: Book, sheet: Sheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    protected: sheet.protected,
    gridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    cells: cellContents(book, sheet),
    rows: looks(book, sheet.rows),
    columns: looks(book, sheet.columns),
    merges: sheet.merges,
    tables: sheet.tables,
    rules: sheet.conditionalFormats.map(({ areas, rule, stopIfTrue, format }) => ({
      areas,
      rule,
      stopIfTrue,
      format,
    })),
    validations: sheet.validations,
    links: sheet.hyperlinks,
    comments: sheet.comments,
    charts: sheet.charts,
    filter: sheet.filter,
    page: sheet.pageSetup,
    properties: Object.fromEntries(sheet.customProperties),
  };
}

function cellContents(book: Book, sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  const known = new Map<number, string>();
  const lookOf = (index: number): string => {
    let text = known.get(index);
    if (text === undefined) known.set(index, (text = sortedJson(look(book.styles.get(index)))));
    return text;
  };
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const { formula, array } = cell;
      const style = lookOf(cell.style);
      const plain = style === lookOf(0);
      if (cell.value === null && formula === undefined && plain) return;
      const value = cell.value instanceof ErrorValue ? { error: cell.value.code } : cell.value;
      cells[`${String(r)},${String(c)}`] = { value, formula, array, style };
    });
  });
  return cells;
}

function looks(book: Book, map: ReadonlyMap<number, { style?: number }>): Record<string, unknown> {
  const sorted = [...map].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    sorted.map(([at, one]) => [
      at,
      { ...one, style: one.style === undefined ? undefined : look(book.styles.get(one.style)) },
    ]),
  );
}

function look({ basedOn: _, ...style }: Style) {
  return style;
}
