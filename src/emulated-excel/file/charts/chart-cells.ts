import type { Book } from "../../book/book";
import type { Rect, Value } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import { parseRect } from "../cells/cell-address";
import { escapeExcel, escapeText } from "../xml/characters";

/** Whole columns and the like are no picture that anyone could read. */
const MOST_CELLS = 50_000;

/** The cells that a series draws; null for what is no single area of this book. */
export function cellsOf(book: Book, reference: string): { sheet: Sheet; area: Rect } | null {
  const bang = reference.lastIndexOf("!");
  const named = reference.slice(0, Math.max(0, bang));
  const name = /^'(.*)'$/s.exec(named)?.[1]?.replaceAll("''", "'") ?? named;
  const sheet = book.sheet(name);
  const area = parseRect(reference.slice(bang + 1));
  if (!sheet || !area) return null;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return cells > MOST_CELLS ? null : { sheet, area };
}

/** The values in order, row by row. */
export function valuesOf({ sheet, area }: { sheet: Sheet; area: Rect }): Value[] {
  const values: Value[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      values.push(sheet.value(row, column));
  return values;
}

/** Results as Excel stores them with a chart, for viewers that do not calculate. Text counts as 0, blanks are left out. */
export function numberCache(book: Book, reference: string, prefix: string): string {
  const cells = cellsOf(book, reference);
  const values = cells ? valuesOf(cells) : [];
  const p = prefix;
  const points = values.map((value, i) => {
    if (typeof value !== "number" && typeof value !== "string") return "";
    return `<${p}pt idx="${String(i)}"><${p}v>${typeof value === "number" ? String(value) : "0"}</${p}v></${p}pt>`;
  });
  const format = cells ? formatOf(cells) : "General";
  return (
    `<${p}numCache><${p}formatCode>${escapeText(format)}</${p}formatCode>` +
    `<${p}ptCount val="${String(values.length)}"/>${points.join("")}</${p}numCache>`
  );
}

export function textCache(book: Book, reference: string, prefix: string): string {
  const cells = cellsOf(book, reference);
  const values = cells ? valuesOf(cells) : [];
  const p = prefix;
  const points = values.map((value, i) =>
    value === null
      ? ""
      : `<${p}pt idx="${String(i)}"><${p}v>${escapeText(escapeExcel(String(value)))}</${p}v></${p}pt>`,
  );
  return `<${p}strCache><${p}ptCount val="${String(values.length)}"/>${points.join("")}</${p}strCache>`;
}

function formatOf({ sheet, area }: { sheet: Sheet; area: Rect }): string {
  const style = sheet.cell(area.top, area.left)?.style ?? 0;
  return sheet.book.styles.get(style).numberFormat;
}
