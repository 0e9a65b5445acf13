import type { Table } from "../book/sheet-parts";
import type { Grid } from "./grid";
import type { NameLookup } from "./name-lookups";
import type { Frame, Operand } from "./operand";

/** A row or column number: fixed, or counted from the formula's own cell. */
export interface Axis {
  at: number;
  fixed: boolean;
}

/** What a formula reads, as far as its text tells. */
export type StaticReference =
  | { kind: "area"; grid: Grid; top: Axis; left: Axis; bottom: Axis; right: Axis }
  | { kind: "table"; grid: Grid; table: Table; from: number; to: number; part: TablePart };

/** Rows of a table, from the first named to the last. */
export interface TablePart {
  headers: boolean;
  data: boolean;
  totals: boolean;
}

/** A compiled formula, shared by all cells that hold the same formula relative to themselves. */
export interface Code {
  run: (frame: Frame) => Operand;
  references: StaticReference[];
  /** day = changes with the date (TODAY); always = at every calculation (NOW, RAND). */
  volatile: "no" | "day" | "always";
  /** What it found by name; has to be compiled again as soon as one no longer holds. */
  readonly lookups: readonly NameLookup[];
  /** Its result depends on whether it is evaluated as an array formula. */
  arraySensitive: boolean;
  /** How many cells of each column hold it, for the groups in `Dependencies`. */
  readonly users: Map<number, number>;
}
