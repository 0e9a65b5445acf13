import type { Area, CellAt } from "./address";
import type { AddChart } from "./chart";
import type { CellValue, Stamp } from "./snapshot";

/**
 * Everything the add-in can do to a workbook, as plain data. Edits are checked (`checkEdits`) and shown
 * in words before any of them is applied; nothing else writes.
 */
export type Edit =
  | AddSheet
  | WriteCells
  | AddTable
  | FillColumns
  | CopyColumn
  | DefineName
  | FormatCells
  | SetColumns
  | SetRows
  | AddChoices
  | AddRule
  | AddExplanations
  | AddChart
  | AddLinks
  | SetUpSheet
  | RemoveSheet
  | RemoveName
  | ShowSheet
  | ChangeCells
  | AppendRows
  | DropRows
  | SaveSettings;

/** A new, empty sheet, stamped as ours; at the end, or in the place among all tabs (from 0) of one that went. */
export interface AddSheet {
  kind: "addSheet";
  sheet: string;
  stamp: Stamp;
  /** "#RRGGBB" */
  tabColour: string;
  at?: number;
}

/**
 * One block of cells on one of our own sheets. Text is written as text whatever it starts with ("=cmd" stays
 * text); a `Formula` is written as a formula; null leaves the cell blank. Dates are serial numbers.
 */
export interface WriteCells {
  kind: "writeCells";
  sheet: string;
  at: CellAt;
  /** Rows of equal length. */
  cells: Content[][];
}

export type Content = string | number | boolean | null | Formula;

/** A native formula, with "=", English, structured references in Excel's own grammar (`[@Minutes]`). */
export interface Formula {
  formula: string;
}

/**
 * Makes a table over cells that an earlier `writeCells` has filled (header row first). `formulas` are calculated
 * columns: written down the whole column so that rows added later get them.
 */
export interface AddTable {
  kind: "addTable";
  sheet: string;
  area: Area;
  name: string;
  /** Header → formula with "=". */
  formulas: Record<string, string>;
  /** e.g. "TableStyleLight1"; null = no style. */
  style: string | null;
  bandedRows: boolean;
}

/**
 * Calculated columns for a table that an earlier `addTable` made. Apart from `addTable` because the formulas of two
 * tables may speak of each other, and Excel refuses a formula that names a table which is not there yet: first every
 * table and name, then the formulas. Same meaning as `AddTable.formulas`.
 */
export interface FillColumns {
  kind: "fillColumns";
  sheet: string;
  table: string;
  /** Header → formula with "=". */
  formulas: Record<string, string>;
}

/**
 * What a column of a table that stands shows now, put as plain values into cells of a new sheet: they stay when the
 * table is sorted. Nothing of it is read by the add-in.
 */
export interface CopyColumn {
  kind: "copyColumn";
  sheet: string;
  at: CellAt;
  /** How many rows the table has. */
  rows: number;
  from: { table: string; column: string };
}

/** A workbook-scoped name for an area of one of our sheets, or for a formula (e.g. "=ProvisionMap[Ref]"). */
export interface DefineName {
  kind: "defineName";
  name: string;
  refersTo: { sheet: string; area: Area } | { formula: string };
  comment: string;
  /** The sheet of ours that stands already and whose stamp lists the name; absent where it comes with its sheet. */
  stampedOn?: string;
}

export interface CellFormat {
  numberFormat?: string;
  /** "#RRGGBB", null = no fill. */
  fill?: string | null;
  colour?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  /** Hairline below each row of the area. */
  underline?: string;
}

export interface FormatCells {
  kind: "formatCells";
  sheet: string;
  area: Area;
  format: CellFormat;
}

/** Width in characters of the default font, as Excel's Column Width box shows it; `level` > 0 groups the columns. */
export interface SetColumns {
  kind: "setColumns";
  sheet: string;
  first: number;
  count: number;
  width?: number;
  hidden?: boolean;
  /** Outline group, folded when `folded`. */
  group?: { folded: boolean };
}

/** Height in points. */
export interface SetRows {
  kind: "setRows";
  sheet: string;
  first: number;
  count: number;
  height?: number;
  hidden?: boolean;
}

/** Data validation. Formulas may use defined names, never structured references (Excel refuses them here). */
export interface AddChoices {
  kind: "addChoices";
  sheet: string;
  area: Area;
  rule:
    | { type: "list"; source: string }
    | { type: "number"; min: number; max?: number; whole: boolean }
    | { type: "date"; earliest: number; latest?: number };
  prompt: { title: string; message: string } | null;
  error: { title: string; message: string };
  /** "stop" refuses other entries, "warning" lets them through after asking. */
  strength: "stop" | "warning";
}

/**
 * What a word means, shown when its cell is chosen. The cell takes any entry, as before; it must not have choices of its
 * own. Titles have at most 32 characters, messages 255.
 */
export interface AddExplanations {
  kind: "addExplanations";
  sheet: string;
  explanations: { at: CellAt; title: string; message: string }[];
}

/** Conditional format by formula, relative to the first cell of `area`; no structured references. */
export interface AddRule {
  kind: "addRule";
  sheet: string;
  area: Area;
  formula: string;
  format: { fill?: string; colour?: string; bold?: boolean };
}

/** Links from cells to places in this workbook. */
export interface AddLinks {
  kind: "addLinks";
  sheet: string;
  links: { at: CellAt; toSheet: string; to: Area; text: string; tip: string }[];
}

export interface SetUpSheet {
  kind: "setUpSheet";
  sheet: string;
  freeze?: { rows: number; columns: number };
  showGridlines?: boolean;
  print?: {
    orientation: "landscape" | "portrait";
    /** Pages side by side; 1 when absent. */
    pagesWide?: number;
    /** Narrow margins at the sides, so that a wide sheet prints as large as it can. */
    narrow?: true;
    /** Pages below each other; as many as it takes when absent. */
    pagesTall?: number;
    /** 0-based rows repeated on every page. */
    titleRows?: { first: number; count: number };
    /** 0-based columns repeated on every page. */
    titleColumns?: { first: number; count: number };
    /** What is printed; everything that stands on the sheet when absent. */
    area?: Area;
    /** Above every page; nothing when absent. */
    headerLeft?: string;
    footerLeft: string;
    footerCentre: string;
    footerRight: string;
  };
}

/** Only for sheets that carry our stamp; their tables go with them. */
export interface RemoveSheet {
  kind: "removeSheet";
  sheet: string;
}

export interface RemoveName {
  kind: "removeName";
  name: string;
}

/** Brings a sheet to the front. */
export interface ShowSheet {
  kind: "showSheet";
  sheet: string;
  /** Only where a sheet of that name was in front before: who works on another stays there. */
  ifShown?: true;
}

/** What a cell may hold besides a formula. */
export type Typed = Exclude<Content, Formula>;

/**
 * Other values for some cells of one column of a table of ours that stands already. People may have worked on since the
 * plan was made, so every change says what it found: when the cell holds something else by now, nothing is written.
 */
export interface ChangeCells {
  kind: "changeCells";
  sheet: string;
  table: string;
  /** The column's header. */
  column: string;
  /** Its numbers are dates. */
  dates?: true;
  /** `row` counts the table's rows below its header, from 0; each row once, in ascending order. */
  changes: { row: number; was: CellValue; to: Typed }[];
}

/**
 * Rows for the end of a table of ours that stands already. Formulas, lists and looks continue as Excel continues them;
 * what stands below the table moves down.
 */
export interface AppendRows {
  kind: "appendRows";
  sheet: string;
  table: string;
  /** How many rows the table had when the plan was made. */
  after: number;
  /** All headers of the table as they stand, people's own columns included. */
  columns: string[];
  /** Headers of columns whose numbers are dates. */
  dates: string[];
  /** One entry a column; null leaves the cell to Excel: blank, or the column's formula. */
  rows: Typed[][];
}

/** Takes the last rows off a table of ours; at least one stays. Their content is told so that it can be put back. */
export interface DropRows {
  kind: "dropRows";
  sheet: string;
  table: string;
  /** The first row to go, from 0. */
  first: number;
  columns: string[];
  /** What stands in the rows that go; null for formulas. */
  was: Typed[][];
}

/** What the add-in keeps in the workbook, seen nowhere: name → text, null = gone. Never pupil data. */
export interface SaveSettings {
  kind: "saveSettings";
  values: Readonly<Record<string, string | null>>;
}
