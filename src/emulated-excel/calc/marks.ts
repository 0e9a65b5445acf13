import type { Rect } from "../book/cell";
import type { Dependencies, WatchedRange } from "./dependencies";
import type { FormulaNode } from "./formula-node";
import type { Grid } from "./grid";

/**
 * Which formulas are out of date, and which cells have changed since that was last worked out. Formulas that read a
 * changed cell are concerned; those that only depend on such formulas may turn out to be up to date after all.
 */
export class Marks {
  private dirty: FormulaNode[] = [];
  /** Cells that have another content or value. */
  private changed: Place[] = [];
  /** Cells of formulas that were marked. */
  private doubtful: Place[] = [];
  /** Ranges whose readers all know since the last spreading that they are concerned. */
  private readonly told = new Set<WatchedRange>();

  constructor(private readonly dependencies: Dependencies) {}

  /** A cell has another content or value. */
  touch(grid: Grid, row: number, column: number): void {
    this.changed.push({ grid, row, column });
  }

  /** A formula to be calculated whatever becomes of the others. */
  mark(node: FormulaNode): void {
    this.put(node);
    node.concerned = true;
  }

  markWithDependents(node: FormulaNode): void {
    this.mark(node);
    this.doubt(node);
  }

  /**
   * A marked formula was calculated and came to something else: its readers are concerned. One that was just found to
   * be on a circle is not, or the circle would be followed round and round.
   */
  tell(node: FormulaNode): void {
    this.dependencies.dependents(node, this.told, (reader) => {
      if (reader.state === "dirty" || !reader.circular) this.concern(reader);
    });
  }

  /** Marks whatever depends on the cells touched since. */
  spread(): void {
    const seen = new Set<WatchedRange>();
    for (let cell = this.changed.pop(); cell; cell = this.changed.pop())
      this.dependencies.dependents(cell, seen, (node) => {
        this.concern(node);
      });
    this.told.clear();
    for (let cell = this.doubtful.pop(); cell; cell = this.doubtful.pop())
      this.dependencies.dependents(cell, seen, (node) => {
        if (this.put(node)) this.doubt(node);
      });
  }

  /** The formulas marked until now, which are marked no longer: each after those that it read when it was last calculated. */
  take(): FormulaNode[] {
    const { dirty } = this;
    this.dirty = [];
    for (const node of dirty) node.queued = false;
    return dirty.sort((a, b) => a.finished - b.finished);
  }

  forgetTouched(): void {
    this.changed = [];
    this.doubtful = [];
  }

  private concern(node: FormulaNode): void {
    if (this.put(node)) {
      this.doubt(node);
      // What it comes to may change once more, after others have read it.
      this.told.clear();
    }
    if (node.state === "dirty") node.concerned = true;
  }

  /** Marks a formula; answers whether it was up to date until now. One on a circle is never taken for up to date. */
  private put(node: FormulaNode): boolean {
    if (node.state === "busy") return false;
    const wasClean = node.state === "clean";
    node.state = "dirty";
    if (node.circular) node.concerned = true;
    if (!node.queued) {
      node.queued = true;
      this.dirty.push(node);
    }
    return wasClean;
  }

  /** What was remembered of the cells' values is out of date too: a look-up must calculate them first. */
  private doubt(node: FormulaNode): void {
    const { grid, row, column } = node;
    const area: Rect = node.spill ?? { top: row, left: column, bottom: row, right: column };
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        grid.indexes.drop(r, c);
        this.doubtful.push({ grid, row: r, column: c });
      }
    }
  }
}

interface Place {
  grid: Grid;
  row: number;
  column: number;
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
