import { areaName } from "../workbook/address";
import type { AddChart, ChartCells, ChartKind, ChartSeries } from "../workbook/chart";
import { BYTES_PER_CALL, type Desk, type WriteStep, bytesOf } from "./write-step";

/** How each kind is drawn; labels (of several lines: markers) spare telling colours apart. */
interface Drawing {
  type: "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked" | "LineMarkers" | "Pie";
  labels: "OutsideEnd" | "Center" | "Top";
  axes: "none" | "categories" | "both";
}

const DRAWINGS: Readonly<Record<ChartKind, Drawing>> = {
  bar: { type: "BarClustered", labels: "OutsideEnd", axes: "categories" },
  stackedBar: { type: "BarStacked", labels: "Center", axes: "categories" },
  column: { type: "ColumnClustered", labels: "OutsideEnd", axes: "categories" },
  stackedColumn: { type: "ColumnStacked", labels: "Center", axes: "categories" },
  line: { type: "LineMarkers", labels: "Top", axes: "both" },
  pie: { type: "Pie", labels: "OutsideEnd", axes: "none" },
};

const MARKERS = ["Circle", "Square", "Diamond", "Triangle"] as const;
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;
/** Percent of a bar's width between two bars. */
const GAP = 45;

export function chartSteps(edit: AddChart): WriteStep[] {
  return [
    {
      phase: "charts",
      sheet: edit.sheet,
      bytes: (30 + 25 * edit.series.length) * BYTES_PER_CALL + bytesOf(edit),
      run: (desk) => addChart(desk, edit),
    },
  ];
}

function addChart(desk: Desk, edit: AddChart): void {
  const [first] = edit.series;
  if (!first) return;
  const { type, axes } = DRAWINGS[edit.chart];
  const chart = desk.sheet(edit.sheet).charts.add(type, cellsOf(desk, first.values), "Columns");
  chart.name = edit.name;
  // By address: the corner cells of an area, which Excel takes as text too.
  const [from = "", to = from] = areaName(edit.area).split(":");
  chart.setPosition(from, to);
  chart.title.text = edit.title;
  putFont(chart.title.format.font, { size: TITLE_SIZE, color: edit.look.title, bold: true });
  chart.format.border.color = edit.look.lines;
  chart.legend.visible = edit.series.length > 1;
  if (edit.series.length > 1) {
    chart.legend.position = "Bottom";
    putFont(chart.legend.format.font, { size: TEXT_SIZE, color: edit.look.text });
  }
  edit.series.forEach((series, nth) => {
    const drawn = nth === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    putSeries(desk, drawn, edit, series, nth);
  });
  if (axes !== "none") putAxes(chart.axes, edit, axes === "both");
}

function putSeries(
  desk: Desk,
  drawn: Excel.ChartSeries,
  edit: AddChart,
  series: ChartSeries,
  nth: number,
): void {
  const { labels, axes } = DRAWINGS[edit.chart];
  drawn.name = series.name;
  drawn.setValues(cellsOf(desk, series.values));
  drawn.setXAxisValues(cellsOf(desk, edit.categories));
  if (axes === "categories") drawn.gapWidth = GAP;
  if (axes === "both") {
    drawn.format.line.color = series.colour;
    drawn.markerStyle = MARKERS[nth % MARKERS.length] ?? "Circle";
    drawn.markerBackgroundColor = series.colour;
    drawn.markerForegroundColor = series.colour;
  } else if (axes === "categories") drawn.format.fill.setSolidColor(series.colour);
  series.slices?.forEach((colour, slice) =>
    drawn.points.getItemAt(slice).format.fill.setSolidColor(colour),
  );
  // Labels of lines that run close together would cover each other; lines have an axis and markers instead.
  if (axes === "both" && edit.series.length > 1) return;
  drawn.hasDataLabels = true;
  const { dataLabels } = drawn;
  dataLabels.showValue = true;
  dataLabels.numberFormat = edit.numberFormat;
  if (axes === "none") {
    dataLabels.showCategoryName = true;
    dataLabels.separator = "\n";
  }
  dataLabels.position = labels;
  const color = labels === "Center" ? series.onColour : edit.look.text;
  putFont(dataLabels.format.font, { size: TEXT_SIZE, color });
}

/** Values stand at every bar, so only lines need an axis to read them from. The first bar is the topmost one. */
function putAxes(axes: Excel.ChartAxes, edit: AddChart, both: boolean): void {
  const { categoryAxis, valueAxis } = axes;
  putFont(categoryAxis.format.font, { size: TEXT_SIZE, color: edit.look.text });
  categoryAxis.format.line.color = edit.look.lines;
  if (edit.chart === "bar" || edit.chart === "stackedBar") categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = both;
  if (both) {
    valueAxis.numberFormat = edit.numberFormat;
    valueAxis.majorGridlines.format.line.color = edit.look.lines;
    putFont(valueAxis.format.font, { size: TEXT_SIZE, color: edit.look.text });
  } else valueAxis.visible = false;
}

/** Ranges over the whole column of a table: series of such ranges grow with the table. */
function cellsOf(desk: Desk, cells: ChartCells): Excel.Range {
  if ("area" in cells) return desk.range(cells.sheet, cells.area);
  return desk.table(cells.table).columns.getItem(cells.column).getDataBodyRange().untrack();
}

function putFont(
  font: Excel.ChartFont,
  look: { size: number; color: string; bold?: boolean },
): void {
  font.size = look.size;
  font.color = look.color;
  if (look.bold !== undefined) font.bold = look.bold;
}
