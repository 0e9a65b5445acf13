import type { Rect } from "./cell";

export interface Table {
  id: number;
  name: string;
  /** Header row and totals row included. */
  area: Rect;
  hasHeader: boolean;
  hasTotals: boolean;
  columns: TableColumn[];
  style: string | null;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  showFilterButton: boolean;
  /** True when the table's own filter hides rows. */
  filterActive?: boolean;
}

export interface TableColumn {
  id: number;
  name: string;
  /** Calculated column, without "=": rows added later get it. */
  formula?: string;
  totalsLabel?: string;
  totalsFormula?: string;
}

/**
 * Conditional formats; kinds that we do not model are kept in the file untouched and are not listed here.
 * Operators are spelt as in the file: cellValue "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" |
 * "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual"; containsText "containsText" | "notContains" |
 * "beginsWith" | "endsWith". Formulas have no "=".
 */
export interface ConditionalFormat {
  id: string;
  areas: Rect[];
  rule:
    | { type: "custom"; formula: string }
    | { type: "cellValue"; operator: string; formula1: string; formula2?: string }
    | { type: "containsText"; operator: string; text: string; formula: string };
  priority: number;
  stopIfTrue: boolean;
  format: { fill?: string; colour?: string; bold?: boolean; italic?: boolean };
}

/** `operator` as in the file: the eight of a "cellValue" rule above. Formulas have no "=". */
export interface Validation {
  areas: Rect[];
  type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator: string;
  formula1: string;
  formula2?: string;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  prompt: { title: string; message: string } | null;
  error: { title: string; message: string; style: "stop" | "warning" | "information" } | null;
}

export interface Hyperlink {
  area: Rect;
  /** A place in this workbook, e.g. "'Pupils'!A1", or null. */
  location: string | null;
  /** A web or file address, or null. */
  address: string | null;
  tip: string | null;
}

export interface Comment {
  row: number;
  column: number;
  author: string;
  text: string;
  kind: "note" | "threaded";
}

export interface PageSetup {
  orientation: "portrait" | "landscape";
  /** ECMA-376 paper size; 9 = A4. */
  paperSize: number | null;
  /** Pages; 0 = as many as needed; null = no fitting. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  printArea: Rect | null;
  /** With Excel's codes: "&L…&C…&R…". */
  header: string;
  footer: string;
  centreHorizontally: boolean;
  /** Inches. */
  leftMargin: number;
  rightMargin: number;
}

export const DEFAULT_PAGE_SETUP: PageSetup = {
  orientation: "portrait",
  paperSize: null,
  fitToWidth: null,
  fitToHeight: null,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  header: "",
  footer: "",
  centreHorizontally: false,
  leftMargin: 0.7,
  rightMargin: 0.7,
};

export interface ColumnLook {
  /** Characters of the default font; undefined = the sheet's default. */
  width?: number;
  hidden?: boolean;
  /** 0 = not grouped. */
  level?: number;
  collapsed?: boolean;
  style?: number;
}

export interface RowLook {
  /** Points. */
  height?: number;
  hidden?: boolean;
  level?: number;
  collapsed?: boolean;
  style?: number;
}

export interface Filter {
  area: Rect;
  /** True when criteria are set, so that hidden rows inside `area` are hidden by the filter. */
  active: boolean;
}
