import { LAST_COLUMN, LAST_ROW, overlaps, type Rect, type Value } from "../book/cell";
import { sameValue } from "./comparison";
import type { Outcome, OutcomeTaker } from "./evaluation";
import { CALC, NA, NAME, NUM, SPILL, VALUE } from "./failure";
import type { FormulaNode } from "./formula-node";
import { cellKey, type Grid } from "./grid";
import { dereference, intersect, stretched } from "./matrix";
import { Lambda, type Matrix, type Operand } from "./operand";

/**
 * Puts results into cells. What Excel had stored in an opened file stays until our own result changes, so that a
 * difference between our calculation and Excel's never alters a workbook by being opened.
 */
export class Results implements OutcomeTaker {
  /** Functions and links that formulas asked for and that we do not calculate. */
  readonly unsupportedNames = new Set<string>();
  /** Formulas that would spill, were there room; they try again at every calculation. */
  readonly blockedSpills = new Set<FormulaNode>();

  constructor(
    private readonly events: {
      started: (node: FormulaNode) => void;
      /** A formula's own cell shows another value. */
      changed: (node: FormulaNode) => void;
      /** Cells that changed outside the order of dependencies: those that a formula fills beside its own. */
      filled: (grid: Grid, row: number, column: number) => void;
    },
  ) {}

  started(node: FormulaNode): void {
    this.events.started(node);
  }

  shown(node: FormulaNode): Value {
    return node.grid.sheet.value(node.row, node.column);
  }

  unsupported(node: FormulaNode, what: string): void {
    this.unsupportedNames.add(what);
    const kept = this.shown(node);
    if (!node.cached || kept === null) this.show(node, NAME);
  }

  read(node: FormulaNode, result: Operand): Outcome {
    return node.kind === "legacy" ? intersect(result, node) : dereference(result);
  }

  settled(node: FormulaNode, result: Outcome): void {
    if (node.kind === "legacy") this.keep(node, clean(firstOrLambda(result)));
    else if (node.kind === "array") this.fillFixed(node, result);
    else this.spill(node, result);
  }

  /** The formula is gone: so is what it had filled beside its own cell. */
  withdraw(node: FormulaNode): void {
    this.blockedSpills.delete(node);
    if (node.spill) this.empty(node, node.spill, null);
    node.spill = null;
  }

  private keep(node: FormulaNode, value: Value): void {
    const first = node.own === undefined;
    const unchanged = !first && sameValue(node.own ?? null, value);
    node.own = value;
    if (node.live) this.show(node, value);
    else if (unchanged) return;
    else if (first && node.cached && this.shown(node) !== null) return;
    else this.show(node, value);
  }

  private show(node: FormulaNode, value: Value): void {
    if (node.grid.write(node.row, node.column, value)) this.events.changed(node);
  }

  private fillFixed(node: FormulaNode, value: Outcome): void {
    const area = node.spill;
    if (!area || (area.top === area.bottom && area.left === area.right)) {
      this.keep(node, clean(firstOrLambda(value)));
      return;
    }
    const matrix: Matrix = Array.isArray(value)
      ? value
      : [[value instanceof Lambda ? CALC : value]];
    const untouched = node.own === undefined && node.cached && !node.live;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const one = stretched(matrix, row - area.top, column - area.left);
        const own = one === undefined ? NA : clean(one);
        if (row === node.row && column === node.column) this.keep(node, own);
        else if (!untouched) this.put(node, row, column, own);
      }
    }
  }

  private spill(node: FormulaNode, matrix: Outcome): void {
    this.blockedSpills.delete(node);
    const before = node.spill;
    const { sheet } = node.grid;
    const cell = sheet.cell(node.row, node.column);
    if (!Array.isArray(matrix) || (matrix.length === 1 && matrix[0]?.length === 1)) {
      if (before) this.empty(node, before, null);
      node.spill = null;
      this.keep(node, clean(firstOrLambda(matrix)));
      markDynamic(cell, node, null);
      return;
    }
    const area: Rect = {
      top: node.row,
      left: node.column,
      bottom: node.row + matrix.length - 1,
      right: node.column + (matrix[0]?.length ?? 1) - 1,
    };
    if (matrix[0]?.length === undefined || matrix[0].length === 0) {
      this.keep(node, CALC);
      return;
    }
    if (this.blocked(node, area)) {
      if (before) this.empty(node, before, null);
      node.spill = null;
      this.keep(node, SPILL);
      this.blockedSpills.add(node);
      markDynamic(cell, node, null);
      return;
    }
    if (before) this.empty(node, before, area);
    node.spill = area;
    markDynamic(cell, node, area);
    const untouched = node.own === undefined && node.cached && !node.live;
    matrix.forEach((line, down) => {
      line.forEach((value, across) => {
        const [row, column] = [node.row + down, node.column + across];
        if (down === 0 && across === 0) this.keep(node, clean(value));
        else {
          const fresh = !node.grid.owners.has(cellKey(row, column));
          node.grid.owners.set(cellKey(row, column), node);
          if (!untouched || fresh) this.put(node, row, column, clean(value));
        }
      });
    });
  }

  private blocked(node: FormulaNode, area: Rect): boolean {
    if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return true;
    const { grid } = node;
    if (grid.sheet.tables.some((table) => overlaps(table.area, area))) return true;
    if (grid.sheet.merges.some((merge) => overlaps(merge, area))) return true;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row === node.row && column === node.column) continue;
        if (grid.node(row, column)) return true;
        const owner = grid.owners.get(cellKey(row, column));
        if (owner ? owner !== node : grid.sheet.value(row, column) !== null) return true;
      }
    }
    return false;
  }

  /** Empties what a formula had filled, but for its own cell and what lies in `except`. */
  private empty(node: FormulaNode, area: Rect, except: Rect | null): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row === node.row && column === node.column) continue;
        if (except && row <= except.bottom && column <= except.right) continue;
        const key = cellKey(row, column);
        if (node.grid.owners.get(key) !== node) continue;
        node.grid.owners.delete(key);
        this.put(node, row, column, null);
      }
    }
  }

  private put(node: FormulaNode, row: number, column: number, value: Value): void {
    if (node.grid.write(row, column, value)) this.events.filled(node.grid, row, column);
  }
}

/** Keeps the cell's array area as the file writer needs it. */
function markDynamic(
  cell: { array?: Rect; dynamic?: true } | undefined,
  node: FormulaNode,
  area: Rect | null,
): void {
  if (!cell) return;
  if (area || node.code?.arraySensitive) {
    const { row, column } = node;
    cell.array = area ?? { top: row, left: column, bottom: row, right: column };
    cell.dynamic = true;
  } else if (cell.dynamic) {
    delete cell.array;
    delete cell.dynamic;
  }
}

function firstOrLambda(outcome: Outcome): Value | Lambda {
  return Array.isArray(outcome) ? (outcome[0]?.[0] ?? null) : outcome;
}

/** A result as a cell can hold it. */
function clean(value: Value | Lambda): Value {
  if (value === null) return 0;
  if (value instanceof Lambda) return CALC;
  if (typeof value === "number") return Number.isFinite(value) ? (value === 0 ? 0 : value) : NUM;
  return typeof value === "string" && value.length > 32_767 ? VALUE : value;
}
