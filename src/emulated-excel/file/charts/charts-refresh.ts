import type { ChartSeries } from "../../book/chart";
import type { SaveContext } from "../saving/save-context";
import type { XmlElement } from "../xml/xml-element";
import { cellsOf, numberCache, textCache } from "./chart-cells";
import { seriesElements } from "./chart-reader";
import { referenceIn } from "./series-reader";

/**
 * Charts of the file follow the cells that they draw: other places, other values. A chart under which nothing changed
 * stays byte for byte.
 */
export function refreshCharts(context: SaveContext): void {
  for (const [sheet, source] of context.source.worksheets)
    if (context.book.sheets.includes(sheet))
      for (const { chart: was, part } of source.charts) {
        const chart = sheet.charts.find(({ id }) => id === was.id);
        chart?.series.forEach((one, n) => refreshSeries(one, was.series[n], n, part, context));
      }
}

function refreshSeries(
  series: ChartSeries,
  was: ChartSeries | undefined,
  nth: number,
  part: string,
  context: SaveContext,
): void {
  const stale = isStale(series, context);
  if (!was || (!stale && JSON.stringify(was) === JSON.stringify(series))) return;
  const element = seriesElements(context.pack.document(part).root)[nth];
  if (!element) return;
  const { values, categories, nameFormula } = series;
  refresh(referenceIn(element.child("val") ?? element.child("yVal")), values, context);
  if (categories !== null)
    refresh(referenceIn(element.child("cat") ?? element.child("xVal")), categories, context);
  if (nameFormula !== null)
    refresh(element.child("tx")?.child("strRef") ?? null, nameFormula, context);
}

function isStale({ values, categories, nameFormula }: ChartSeries, { book }: SaveContext): boolean {
  return [values, categories, nameFormula].some((reference) => {
    const cells = reference === null ? null : cellsOf(book, reference);
    if (!cells) return false;
    const { sheet, area } = cells;
    for (let row = area.top; row <= area.bottom; row++) {
      const touched = sheet.changedCells.get(row);
      if (touched)
        for (let column = area.left; column <= area.right; column++)
          if (touched.has(column)) return true;
    }
    return false;
  });
}

function refresh(reference: XmlElement | null, formula: string, { book }: SaveContext): void {
  if (!reference) return;
  const prefix = reference.prefix === "" ? "" : `${reference.prefix}:`;
  const child = reference.child("f");
  if (child && child.text !== formula) child.text = formula;
  const numbers = reference.name === "numRef";
  const stood = reference.child(numbers ? "numCache" : "strCache");
  if (!stood || !cellsOf(book, formula)) return;
  const cache = numbers ? numberCache(book, formula, prefix) : textCache(book, formula, prefix);
  stood.replaceWith(cache);
}
