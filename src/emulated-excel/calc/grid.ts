import type { Value } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { ColumnIndexes } from "./column-index";
import type { FormulaNode } from "./formula-node";
import type { Workings } from "./workings";

/** One sheet as formulas see it: reading a cell calculates it first when need be. */
export class Grid {
  /** By row, then column; both levels have holes. */
  readonly nodes: (FormulaNode | undefined)[][] = [];
  /** Cells filled by another cell's array formula or spill, by `cellKey`. */
  readonly owners = new Map<number, FormulaNode>();
  readonly indexes: ColumnIndexes;

  constructor(
    readonly sheet: Sheet,
    readonly workings: Workings,
  ) {
    this.indexes = new ColumnIndexes(this);
  }

  read(row: number, column: number): Value {
    const node = this.nodes[row]?.[column];
    if (node !== undefined) {
      if (node.state !== "clean") return this.workings.demand(node);
    } else if (this.owners.size > 0) {
      const owner = this.owners.get(cellKey(row, column));
      if (owner !== undefined && owner.state === "dirty") this.workings.demand(owner);
    }
    return this.sheet.cells[row]?.[column]?.value ?? null;
  }

  node(row: number, column: number): FormulaNode | undefined {
    return this.nodes[row]?.[column];
  }

  setNode(row: number, column: number, node: FormulaNode | undefined): void {
    (this.nodes[row] ??= [])[column] = node;
  }

  /** Writes a result and drops what was remembered about the column. Returns whether the value is another one. */
  write(row: number, column: number, value: Value): boolean {
    const before = this.sheet.cells[row]?.[column]?.value ?? null;
    if (Object.is(before, value)) return false;
    this.sheet.setResult(row, column, value);
    this.indexes.drop(row, column);
    return true;
  }

  /** Number of rows that may hold anything. */
  get usedRows(): number {
    return this.sheet.cells.length;
  }
}

/** A cell's place as one number. */
export function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}
