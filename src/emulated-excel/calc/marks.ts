import type { Rect } from "../book/cell";
import type { Dependencies, WatchedRange } from "./dependencies";
import type { FormulaNode } from "./formula-node";
import type { Grid } from "./grid";

/** Which formulas are out of date, and which cells have changed since that was last worked out. */
export class Marks {
  private dirty: FormulaNode[] = [];
  private touched: { grid: Grid; row: number; column: number }[] = [];

  constructor(private readonly dependencies: Dependencies) {}

  /** A cell has another content or value. */
  touch(grid: Grid, row: number, column: number): void {
    this.touched.push({ grid, row, column });
  }

  /** Marks a formula; answers whether it was up to date until now. */
  mark(node: FormulaNode): boolean {
    if (node.state === "busy") return false;
    const wasClean = node.state === "clean";
    node.state = "dirty";
    if (!node.queued) {
      node.queued = true;
      this.dirty.push(node);
    }
    return wasClean;
  }

  markWithDependents(node: FormulaNode): void {
    this.mark(node);
    this.touchFilled(node);
  }

  /** Marks whatever depends on the cells touched since. */
  spread(): void {
    const seen = new Set<WatchedRange>();
    for (let cell = this.touched.pop(); cell; cell = this.touched.pop()) {
      this.dependencies.dependents(cell, seen, (node) => {
        if (this.mark(node)) this.touchFilled(node);
      });
    }
  }

  /** The formulas marked until now, which are marked no longer. */
  take(): FormulaNode[] {
    const { dirty } = this;
    this.dirty = [];
    for (const node of dirty) node.queued = false;
    return dirty;
  }

  forgetTouched(): void {
    this.touched = [];
  }

  /** What was remembered of the cells' values is out of date too: a look-up must calculate them first. */
  private touchFilled(node: FormulaNode): void {
    const { grid, row, column } = node;
    const area: Rect = node.spill ?? { top: row, left: column, bottom: row, right: column };
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        grid.indexes.drop(r, c);
        this.touch(grid, r, c);
      }
    }
  }
}

/** Marks a formula and all that depends on it as out of date by nature. */
export function markLive(node: FormulaNode, dependencies: Dependencies): void {
  const todo: FormulaNode[] = [node];
  const seen = new Set<WatchedRange>();
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next.live) continue;
    next.live = true;
    dependencies.dependents(next, seen, (dependent) => {
      if (!dependent.live) todo.push(dependent);
    });
  }
}
