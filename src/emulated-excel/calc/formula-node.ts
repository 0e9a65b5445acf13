import type { Rect, Value } from "../book/cell";
import type { Code } from "./code";
import type { WatchedRange } from "./dependencies";
import type { Grid } from "./grid";
import type { Frame } from "./operand";

/**
 * How a formula treats a range where one value is wanted:
 * legacy = takes the value in its own row or column; array = Ctrl+Shift+Enter, fills a fixed area; dynamic = spills.
 */
export type FormulaKind = "legacy" | "array" | "dynamic";

export type NodeState = "dirty" | "busy" | "clean";

/** One formula in a cell, and what is known of its result. */
export class FormulaNode implements Frame {
  readonly scope = null;
  state: NodeState = "dirty";
  code: Code | null = null;
  /** Our own result; undefined until first calculated. It may differ from what the cell shows: see `ResultKeeper`. */
  own: Value | undefined = undefined;
  /** The cell held a result of Excel's when the book was opened. */
  cached: boolean;
  /** Depends on the clock or on chance, so that the stored result is out of date by nature. */
  live = false;
  circular = false;
  /** The area filled, for an array formula or a spill. */
  spill: Rect | null = null;
  /** Ranges found only while evaluating (OFFSET, INDIRECT). */
  found: WatchedRange[] = [];
  /** Waiting for a formula deep below to be evaluated first. */
  waiting = false;
  /** Stands in the list of formulas to calculate. */
  queued = false;
  /** What it reads has changed, or may have: only where something did change must it be calculated again. */
  concerned = true;
  /** When it was finished last, of all formulas: after all that it read. 0 = never yet. */
  finished = 0;

  constructor(
    readonly grid: Grid,
    readonly row: number,
    readonly column: number,
    public text: string,
    readonly kind: FormulaKind,
    cached: boolean,
  ) {
    this.cached = cached;
  }

  get node(): FormulaNode {
    return this;
  }
}
