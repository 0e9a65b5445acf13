import type { Area } from "./address";

/** Bars lie, columns stand. */
export type ChartKind = "bar" | "stackedBar" | "column" | "stackedColumn" | "line" | "pie";

/** A native chart over empty cells of one of our own sheets; it goes when the sheet goes. */
export interface AddChart {
  kind: "addChart";
  sheet: string;
  /** Unique on its sheet. Screen readers read it out with the title: Office.js has no alternative text for charts. */
  name: string;
  chart: ChartKind;
  title: string;
  /** The cells that it covers, all of them empty. */
  area: Area;
  categories: ChartCells;
  /** Only one for a pie. */
  series: ChartSeries[];
  /** Of labels and axis. A third part that is empty leaves zeros out: `"£"#,##0;-"£"#,##0;`. */
  numberFormat: string;
  look: ChartLook;
}

export interface ChartSeries {
  name: string;
  values: ChartCells;
  /** "#RRGGBB" */
  colour: string;
  /** Of the words on it (stacked charts). */
  onColour: string;
  /** Colours of single slices, of a pie; no more than there are rows. */
  slices?: string[];
}

/**
 * One column of cells. A whole table column grows with its table; an area stays as it is. Cells in hidden rows and
 * columns are not drawn.
 */
export type ChartCells = { table: string; column: string } | { sheet: string; area: Area };

/** "#RRGGBB" */
export interface ChartLook {
  title: string;
  text: string;
  lines: string;
}

export const MAX_CHART_TITLE = 255;
