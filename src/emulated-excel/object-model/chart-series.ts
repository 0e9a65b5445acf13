import type { Chart, ChartSeries as BookSeries, MarkerStyle } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../wire/host-error";
import { referenceTo } from "./new-chart";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartFill, ChartLineFormat } from "./chart-format";
import { ChartObject } from "./chart-object";
import { ChartPointsCollection } from "./chart-points";
import { readColour } from "./colours";
import type { Range } from "./range";
import type { Shape } from "./shape";

type SeriesMember =
  | "dataLabels"
  | "format"
  | "gapWidth"
  | "hasDataLabels"
  | "markerBackgroundColor"
  | "markerForegroundColor"
  | "markerStyle"
  | "name"
  | "points"
  | "setValues"
  | "setXAxisValues";

const MARKERS: Readonly<Record<string, MarkerStyle>> = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
};

export class ChartSeries extends ChartObject implements Shape<Excel.ChartSeries, SeriesMember> {
  readonly $type = "ChartSeries";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $series: BookSeries,
  ) {
    super($sheet, $chart);
  }
  get name(): string {
    return this.$series.name;
  }
  set name(name) {
    this.$change(() => Object.assign(this.$series, { name, nameFormula: null }));
  }
  /** All series of bars share it. */
  get gapWidth(): number {
    return this.$chart.gapWidth;
  }
  set gapWidth(width) {
    if (!(width >= 0 && width <= 500)) throw invalidArgument();
    this.$change(() => (this.$chart.gapWidth = width));
  }
  get hasDataLabels(): boolean {
    return this.$series.labels !== null;
  }
  set hasDataLabels(has) {
    this.$change(() => {
      if (!has) this.$series.labels = null;
      else
        this.$series.labels ??= {
          value: true,
          category: false,
          position: null,
          numberFormat: null,
          separator: null,
          font: {},
        };
    });
  }
  get markerStyle(): Excel.ChartSeries["markerStyle"] {
    const style = this.$series.marker?.style ?? "automatic";
    return (style.charAt(0).toUpperCase() + style.slice(1)) as "Circle";
  }
  set markerStyle(given) {
    const style = MARKERS[given];
    if (!style) throw invalidArgument();
    this.$mark({ style });
  }
  get markerBackgroundColor(): string {
    return this.$series.marker?.colour ?? "";
  }
  set markerBackgroundColor(colour) {
    this.$mark({ colour: readColour(colour) });
  }
  /** A marker has one colour here, for its line and its inside. */
  get markerForegroundColor(): string {
    return this.markerBackgroundColor;
  }
  set markerForegroundColor(colour) {
    this.markerBackgroundColor = colour;
  }
  get dataLabels(): ChartDataLabels {
    if (!this.$series.labels) throw invalidArgument("The series has no labels.");
    return new ChartDataLabels(this.$sheet, this.$chart, this.$series.labels);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.$sheet, this.$chart, this.$series);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.$sheet, this.$chart, this.$series);
  }
  setValues(range: Range): void {
    this.$change(() => (this.$series.values = referenceTo(range)));
  }
  setXAxisValues(range: Range): void {
    this.$change(() => (this.$series.categories = referenceTo(range)));
  }

  private $mark(patch: Partial<NonNullable<BookSeries["marker"]>>): void {
    const colour = this.$series.colour ?? "#000000";
    this.$change(() => {
      this.$series.marker = { style: "circle", colour, ...this.$series.marker, ...patch };
    });
  }
}

export class ChartSeriesFormat
  extends ChartObject
  implements Shape<Excel.ChartSeriesFormat, "fill" | "line">
{
  readonly $type = "ChartSeriesFormat";
  constructor(
    $sheet: Sheet,
    $chart: Chart,
    readonly $series: BookSeries,
  ) {
    super($sheet, $chart);
  }
  get fill(): ChartFill {
    return new ChartFill(this.$sheet, this.$chart, this.$slot);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.$sheet, this.$chart, this.$slot);
  }
  /** Lines are their own colour, bars are filled with it. */
  private get $slot() {
    return {
      get: () => this.$series.colour,
      put: (colour: string) => (this.$series.colour = colour),
    };
  }
}
