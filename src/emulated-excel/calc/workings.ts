import type { Book, DefinedName } from "../book/book";
import type { Rect, Value } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import type { FormulaNode } from "./formula-node";
import type { Grid } from "./grid";
import type { DateReading } from "./number-reading";
import type { Area, Operand } from "./operand";

/** A table and the grid it stands on. */
export interface PlacedTable {
  table: Table;
  grid: Grid;
}

/** What formulas can ask of the workbook while they are evaluated or compiled. */
export interface Workings {
  readonly book: Book;
  readonly dateReading: DateReading;
  /** The clock, the same for the whole of one calculation. */
  now(): Date;
  /** Calculates a formula that is not up to date and answers its value. */
  demand(node: FormulaNode): Value;
  grid(sheet: Sheet): Grid;
  gridNamed(name: string): Grid | undefined;
  tableNamed(name: string): PlacedTable | undefined;
  tableAt(grid: Grid, row: number, column: number): PlacedTable | undefined;
  /** The name as seen from a sheet: the sheet's own before the workbook's. */
  definedName(name: string, from: Grid): DefinedName | undefined;
  /** A reference that only came up during evaluation: the formula depends on it from now on. */
  found(node: FormulaNode, area: Area): void;
  /** A formula asked for a function that we do not know. */
  missing(name: string): void;
  /** Evaluates a text as a formula in a place (INDIRECT). */
  evaluateText(text: string, grid: Grid, row: number, column: number): Operand;
  /** The area that the formula in a cell fills, or null. */
  spillOf(grid: Grid, row: number, column: number): Rect | null;
}
