/** A chart that floats over a sheet's cells, as far as it is modelled; the file keeps the rest. */
export interface Chart {
  /** Never changes; unique on its sheet. */
  id: number;
  name: string;
  /** "other": of a kind that is only kept. */
  kind: ChartKind | "other";
  place: ChartPlace;
  /** null = no title. */
  title: string | null;
  titleFont: ChartFont;
  series: ChartSeries[];
  /** null = no legend. */
  legend: { position: "top" | "bottom" | "left" | "right"; font: ChartFont } | null;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Between bars or columns, in percent of their width. */
  gapWidth: number;
  /** The line around the chart; null = Excel's own. */
  border: string | null;
}

export type ChartKind = "bar" | "stackedBar" | "column" | "stackedColumn" | "line" | "pie";

/** The corners: cells, and how far into them in EMU (12,700 a point). Moves and stretches with its cells. */
export interface ChartPlace {
  from: ChartCorner;
  to: ChartCorner;
}

export interface ChartCorner {
  row: number;
  column: number;
  x: number;
  y: number;
}

export interface ChartSeries {
  name: string;
  /** Where the name comes from, without "="; null = typed. */
  nameFormula: string | null;
  /** References without "=": `'Cost check'!$D$20:$D$26`. */
  values: string;
  categories: string | null;
  colour: string | null;
  /** Colours of single slices or bars. */
  points: Record<number, string>;
  marker: { style: MarkerStyle; colour: string } | null;
  labels: ChartLabels | null;
}

export type MarkerStyle = "circle" | "square" | "diamond" | "triangle";

export interface ChartLabels {
  value: boolean;
  category: boolean;
  /** As in the file ("outEnd", "ctr", "t"); null = Excel's choice. */
  position: string | null;
  /** null = as the cells show it. */
  numberFormat: string | null;
  separator: string | null;
  font: ChartFont;
}

export interface ChartAxis {
  visible: boolean;
  /** First entry at the top (bars) or at the right (columns). */
  reversed: boolean;
  numberFormat: string | null;
  /** Colour of the main gridlines; "" = Excel's own, null = none. */
  gridlines: string | null;
  /** null = Excel's own. */
  line: string | null;
  font: ChartFont;
}

export interface ChartFont {
  /** Points. */
  size?: number;
  colour?: string;
  bold?: boolean;
}
