import type { Chart, ChartAxis, ChartKind, ChartSeries } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { areaAddress, quotedSheetName } from "./addresses";
import type { Range } from "./range";

/** `'Cost check'!$D$20:$D$26`, one column of a range or all of it. */
export function referenceTo({ $sheet, $area }: Range, column?: number): string {
  const area = column === undefined ? $area : { ...$area, left: column, right: column };
  return `${quotedSheetName($sheet.name)}!${areaAddress(area, true)}`;
}

export function newSeries(values: string, chart: Chart): ChartSeries {
  return {
    name: `Series${chart.series.length + 1}`,
    nameFormula: null,
    values,
    categories: null,
    colour: null,
    points: {},
    marker: null,
    labels: null,
  };
}

export function newChart(sheet: Sheet, kind: ChartKind): Chart {
  const axis = (): ChartAxis => ({
    visible: true,
    reversed: false,
    numberFormat: null,
    gridlines: null,
    line: null,
    font: {},
  });
  const names = new Set(sheet.charts.map(({ name }) => name));
  let n = 1;
  while (names.has(`Chart ${n}`)) n++;
  return {
    id: 1 + Math.max(0, ...sheet.charts.map(({ id }) => id)),
    name: `Chart ${n}`,
    kind,
    place: { from: { row: 1, column: 1, x: 0, y: 0 }, to: { row: 15, column: 8, x: 0, y: 0 } },
    title: "Chart Title",
    titleFont: {},
    series: [],
    legend: { position: "bottom", font: {} },
    categoryAxis: axis(),
    valueAxis: { ...axis(), gridlines: kind === "pie" ? null : "" },
    gapWidth: 150,
    border: null,
  };
}
