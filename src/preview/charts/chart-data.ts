import type { Book } from "../../emulated-excel/book/book";
import type { Chart, ChartSeries } from "../../emulated-excel/book/chart";
import { displayText } from "../../emulated-excel/calc/display-text";
import { cellsOf, valuesOf } from "../../emulated-excel/file/charts/chart-cells";
import { styleAt } from "../../emulated-excel/object-model/excel-state";

/** A chart with the numbers that stand in its cells now. */
export interface ChartData {
  kind: Chart["kind"];
  title: string;
  categories: string[];
  series: DrawnSeries[];
  hasLegend: boolean;
}

export interface DrawnSeries {
  name: string;
  values: number[];
  /** As the chart's labels show them; "" for what they leave out. */
  labels: string[];
  /** One for each value. */
  colours: string[];
  hasLabels: boolean;
}

/** Office's own colours, for charts that say none. */
const OFFICE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
/** More than could be told apart. */
const MOST_CATEGORIES = 200;

export function chartData(book: Book, chart: Chart): ChartData {
  const series = chart.series.map((one, n) => drawnSeries(book, chart, one, n));
  const longest = Math.max(0, ...series.map((one) => one.values.length));
  return {
    kind: chart.kind,
    title: chart.title ?? chart.series[0]?.name ?? "",
    categories: categoriesOf(book, chart.series[0]?.categories ?? null, longest),
    series,
    hasLegend: chart.legend !== null && chart.kind !== "pie",
  };
}

function drawnSeries(book: Book, chart: Chart, series: ChartSeries, nth: number): DrawnSeries {
  const cells = cellsOf(book, series.values);
  const values = (cells ? valuesOf(cells) : [])
    .slice(0, MOST_CATEGORIES)
    .map((value) => (typeof value === "number" ? value : 0));
  const own = cells
    ? book.styles.get(styleAt(cells.sheet, cells.area.top, cells.area.left)).numberFormat
    : "General";
  const format = series.labels?.numberFormat ?? own;
  const ownColour = (n: number) =>
    OFFICE[(chart.kind === "pie" ? n : nth) % OFFICE.length] ?? "#4472C4";
  return {
    name: nameOf(book, series),
    values,
    labels: values.map((value) => displayText(value, format, { date1904: book.date1904 })),
    colours: values.map((_, n) => series.points[n] ?? series.colour ?? ownColour(n)),
    hasLabels: series.labels !== null,
  };
}

function nameOf(book: Book, { name, nameFormula }: ChartSeries): string {
  const cells = nameFormula === null ? null : cellsOf(book, nameFormula);
  const [value] = cells ? valuesOf(cells) : [];
  return value === undefined || value === null ? name : String(value);
}

function categoriesOf(book: Book, reference: string | null, count: number): string[] {
  const cells = reference === null ? null : cellsOf(book, reference);
  if (!cells) return Array.from({ length: count }, (_, n) => String(n + 1));
  const { sheet, area } = cells;
  const { numberFormat } = book.styles.get(styleAt(sheet, area.top, area.left));
  const texts = valuesOf(cells).map((value) =>
    value === null ? "" : displayText(value, numberFormat, { date1904: book.date1904 }),
  );
  return Array.from({ length: count }, (_, n) => texts[n] ?? "");
}

/** The chart in words, for those who cannot see it: title and every value that it shows. */
export function chartWords({ title, kind, categories, series }: ChartData): string {
  if (kind === "other") return `Chart: ${title}. It is kept in the file and not drawn here.`;
  const parts = series.map((one) => {
    const said = one.values.flatMap((value, n) =>
      value === 0 || !categories[n] ? [] : `${categories[n]} ${one.labels[n] ?? ""}`,
    );
    const named = series.length > 1 ? `${one.name}: ` : "";
    return named + (said.length > 0 ? said.join("; ") : "nothing yet");
  });
  return `Chart: ${title}. ${parts.join(". ")}.`;
}
