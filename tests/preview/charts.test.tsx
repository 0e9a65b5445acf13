import { renderToStaticMarkup } from "react-dom/server";
import { Book } from "../../src/emulated-excel/book/book";
import type { Chart } from "../../src/emulated-excel/book/chart";
import { newChart, newSeries } from "../../src/emulated-excel/object-model/new-chart";
import { chartData, chartWords } from "../../src/preview/charts/chart-data";
import { ChartPicture } from "../../src/preview/charts/chart-picture";

function drawn(kind: Exclude<Chart["kind"], "other">, change: Partial<Chart> = {}) {
  const book = Book.empty();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = [
    ["Wave 1", 1000, 500],
    ["Wave 2", 3000, 250],
    ["Not stated", 0, null],
  ] as const;
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  const chart = newChart(sheet, kind);
  chart.title = "Cost by wave";
  for (const [n, name] of ["Autumn", "Spring"].entries()) {
    const letter = "BC"[n] ?? "B";
    const series = newSeries(`Sheet1!$${letter}$1:$${letter}$3`, chart);
    chart.series.push({
      ...series,
      name,
      categories: "Sheet1!$A$1:$A$3",
      labels: {
        value: true,
        category: false,
        position: null,
        numberFormat: '"£"#,##0;;',
        separator: null,
        font: {},
      },
    });
  }
  if (kind === "pie") chart.series.length = 1;
  const data = chartData(book, { ...chart, ...change });
  const picture = renderToStaticMarkup(<ChartPicture data={data} width={400} height={240} />);
  return { data, picture };
}

const numbers = (picture: string, attribute: string) =>
  [...picture.matchAll(new RegExp(`<rect [^>]*?\\b${attribute}="([\\d.]+)"`, "g"))].map((match) =>
    Number(match[1]),
  );

describe("charts in the preview", () => {
  it("say in words what they show, without the lines of nothing", () => {
    expect(chartWords(drawn("column").data)).toBe(
      "Chart: Cost by wave. Autumn: Wave 1 £1,000; Wave 2 £3,000. Spring: Wave 1 £500; Wave 2 £250.",
    );
  });

  it("draw bars as long as their values, from a common start", () => {
    const { picture } = drawn("bar", { legend: null });
    const widths = numbers(picture, "width");
    expect(widths).toHaveLength(6);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5);
    expect(new Set(numbers(picture, "x")).size).toBe(1);
    expect(picture).toContain(">£3,000<");
  });

  it("put stacked parts end to end", () => {
    const { picture } = drawn("stackedBar", { legend: null });
    const [x, width] = [numbers(picture, "x"), numbers(picture, "width")];
    expect(x[1]).toBeCloseTo((x[0] ?? 0) + (width[0] ?? 0));
  });

  it("draw a slice for each value that is not nothing, with its name", () => {
    const { picture } = drawn("pie");
    expect(picture.match(/<path /g)).toHaveLength(2);
    expect(picture).toContain(">Wave 2 £3,000<");
  });

  it("draw a line for each series", () => {
    expect(drawn("line").picture.match(/<polyline /g)).toHaveLength(2);
  });

  it("say that a kind they cannot draw is there and kept", () => {
    const { picture } = drawn("bar", { kind: "other" });
    expect(picture).toContain("kept in the file and not drawn here");
  });
});
