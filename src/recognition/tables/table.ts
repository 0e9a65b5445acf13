import type { CellView } from "../sheet-view";
import type { Field } from "../fields";

/** One column of a table: what its header says, and which field it was taken for. */
export interface Column {
  column: number;
  /** As written, the parent of a two-level header before it. */
  header: string;
  /** The header's own words, without the parent. */
  own: string;
  /** What stands over several columns: "Time?", "Autumn". */
  parent: string | null;
  /** The parent stands over every column of its table: a title, which says nothing of one column. */
  parentIsTitle?: true;
  headerCells: CellView[];
  field: Field | null;
  /** 0 … 1 */
  confidence: number;
  because: string;
  /** Other fields that fit almost as well: someone should be asked. */
  rivals: Field[];
  /** A cross below it says yes: its table is filled in with crosses and nothing else. */
  crossIsYes?: true;
  /** Its words say nothing: named by what stands below it. */
  byValues?: true;
}

/** A run of rows with its own header. All rows and columns are 0-based sheet coordinates. */
export interface Table {
  headerRows: number[];
  columns: Column[];
  firstColumn: number;
  lastColumn: number;
  /** Rows that hold something, below the header. */
  rows: number[];
  /** Rows between the header and the first pupil of a grid that speak of its provisions: "Adult", "How often". */
  attributeRows?: number[];
  /** Filled rows directly above the header: titles, labels, a band. */
  above: number[];
}

/** What a column is before anybody has said what it holds. */
export const undecided = (): Pick<Column, "field" | "confidence" | "because" | "rivals"> => ({
  field: null,
  confidence: 0,
  because: "nothing is known about these words",
  rivals: [],
});

/** A column over which nothing stands: of values without a heading, or of no sheet at all. */
export const unheaded = (column = 0): Column => ({
  column,
  header: "",
  own: "",
  parent: null,
  headerCells: [],
  ...undecided(),
});

export function columnOf(table: Table, field: Field): Column | null {
  return table.columns.find((column) => column.field === field) ?? null;
}

export function hasField(table: Table, ...fields: Field[]): boolean {
  return table.columns.some((column) => column.field !== null && fields.includes(column.field));
}
