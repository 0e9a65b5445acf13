import type { Value } from "../book/cell";
import type { FormulaNode } from "./formula-node";
import type { Grid } from "./grid";

/** Rows of values; every row has the same length, and there is at least one value. */
export type Matrix = Value[][];

/** A reference to one rectangle of cells (0-based, inclusive). */
export class Area {
  constructor(
    readonly grid: Grid,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}
  get height(): number {
    return this.bottom - this.top + 1;
  }
  get width(): number {
    return this.right - this.left + 1;
  }
  get isOneCell(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }
}

/** Several areas at once: `(A1,C3)` or `Jan:Dec!B2`. */
export class Union {
  constructor(readonly areas: readonly Area[]) {}
}

/** What LAMBDA answers. */
export class Lambda {
  constructor(
    readonly arity: number,
    readonly call: (args: Operand[]) => Operand,
  ) {}
}

/** What a part of a formula can come to; `undefined` is an argument that was left out. */
export type Operand = Value | Matrix | Area | Union | Lambda | undefined;

/** A variable of LET or a parameter of LAMBDA. */
export interface Scope {
  name: string;
  value: Operand;
  outer: Scope | null;
}

/** Where a formula is being evaluated. */
export interface Frame {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly scope: Scope | null;
  /** The formula's own cell; null for a formula that stands in no cell. */
  readonly node: FormulaNode | null;
}
