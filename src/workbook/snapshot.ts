import type { Area, CellAt } from "./address";

/** A workbook read once, as plain data. Nothing here can reach back into Excel. */
export interface WorkbookSnapshot {
  /** In workbook order, hidden sheets included. */
  sheets: SheetSnapshot[];
  tables: TableSnapshot[];
  /** Workbook-scoped and sheet-scoped defined names. */
  names: NameSnapshot[];
  /** True when sheets can be neither added nor removed (Review > Protect Workbook). */
  structureProtected: boolean;
  /** What the add-in keeps in the workbook, by name; absent = nothing. */
  settings?: Readonly<Record<string, string>>;
  /**
   * The workbook counts days from 1904 (as far as its own dates show). The serial numbers here are already counted from
   * 1900, and edits are written in the workbook's own reckoning: only formulas that do sums with bare serial numbers
   * would notice.
   */
  dates1904?: true;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export type CellValue = string | number | boolean | null;

export interface SheetSnapshot {
  name: string;
  visibility: Visibility;
  /** True when the sheet's cells are protected (Review > Protect Sheet). */
  protected: boolean;
  /** Set on sheets that the add-in put there. */
  stamp: Stamp | null;
  /** Used range; null on an empty sheet. `cells` covers exactly this area. */
  used: Area | null;
  /** One entry per row of `used`, one cell per column; null where there is nothing at all. */
  cells: (CellSnapshot | null)[][];
  merges: Area[];
  /** 0-based sheet rows. */
  rowsHiddenByHand: number[];
  rowsHiddenByFilter: number[];
  /** 0-based sheet columns. */
  hiddenColumns: number[];
  comments: CommentSnapshot[];
}

export interface CellSnapshot {
  /** Dates are serial numbers; errors are text such as "#REF!" with `error` set; null for a formatted blank. */
  value: CellValue;
  /** As Excel displays it: read this before the value (a ratio may be stored as a time). */
  text: string;
  /** Excel number format code, e.g. "General", "dd/mm/yyyy". */
  numberFormat: string;
  /** With "=", English, A1 style; absent for a constant, and on sheets of ours, of which only the values are read. */
  formula?: string;
  error?: true;
  /** "#RRGGBB"; absent when the cell has no fill. */
  fill?: string;
  bold?: true;
  struckThrough?: true;
}

export interface CommentSnapshot extends CellAt {
  text: string;
}

export interface TableSnapshot {
  name: string;
  sheet: string;
  /** Header row and totals row included. */
  area: Area;
  columns: string[];
  hasTotals: boolean;
}

export interface NameSnapshot {
  name: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  sheet: string | null;
  /** With "=": "='Term Dates'!$A$5:$A$20". */
  formula: string;
}

/** How a sheet of ours is found again, migrated and removed. */
export interface Stamp {
  /** Template id, e.g. "provision-map". */
  template: string;
  version: number;
  /** What the sheet stands for, where its template can stand for several things: `{ wave: "2" }`. */
  options?: Readonly<Record<string, string>>;
  /** The defined names that came with this sheet and leave with it. */
  names: string[];
  /** ISO date-time of the build. */
  added: string;
}

export const EMPTY_CELL: CellSnapshot = { value: null, text: "", numberFormat: "General" };

/** The cell at 0-based sheet coordinates; null outside the used range or where there is nothing. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | null {
  if (!sheet.used) return null;
  return sheet.cells[row - sheet.used.row]?.[column - sheet.used.column] ?? null;
}
