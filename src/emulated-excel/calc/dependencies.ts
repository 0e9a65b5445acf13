import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import type { Code, StaticReference } from "./code";
import { placed, rowsOfPart } from "./compile-reference";
import type { FormulaNode } from "./formula-node";
import { cellKey, type Grid } from "./grid";
import type { Area } from "./operand";
import { WatchedRange, WatchedRanges } from "./watched-ranges";

export type { WatchedRange };

/** All formulas of one column with the same code, which all read their own row of another column. */
interface RowGroup {
  grid: Grid;
  column: number;
  code: Code;
}

interface Watch {
  /** Sets, since one setting may have a formula in every row that reads it. */
  cells: Map<number, Set<FormulaNode>>;
  rowGroups: Map<number, RowGroup[]>;
  ranges: WatchedRanges;
}

/** Spans of one row up to this width are kept as row groups. */
const WIDEST_GROUP = 64;

/**
 * Which formulas have to be calculated again when a cell changes.
 * A table of 10,000 rows has few different formulas, so what reads its own row is kept once per column, not per cell.
 */
export class Dependencies {
  private readonly watches = new Map<Grid, Watch>();
  private readonly tableRanges = new Map<
    WatchedRange,
    { grid: Grid; reference: StaticReference & { kind: "table" } }
  >();

  add(node: FormulaNode): void {
    const { code } = node;
    if (!code) return;
    const users = code.users.get(node.column) ?? 0;
    code.users.set(node.column, users + 1);
    for (const reference of code.references) {
      if (reference.kind === "table") this.addTable(node, reference);
      else if (inOwnRow(reference)) {
        if (users === 0) this.addGroup(node, code, reference);
      } else this.addArea(node, reference);
    }
  }

  remove(node: FormulaNode): void {
    const { code } = node;
    if (!code) return;
    const users = (code.users.get(node.column) ?? 1) - 1;
    code.users.set(node.column, users);
    for (const reference of code.references) {
      if (reference.kind === "table") {
        this.leave(reference.grid, this.tableKey(reference), node);
      } else if (inOwnRow(reference)) {
        if (users === 0) this.removeGroup(node, code, reference);
      } else this.removeArea(node, reference);
    }
    this.forgetFound(node);
  }

  /** A range that came up while evaluating. */
  addFound(node: FormulaNode, area: Area): void {
    const range = this.range(area.grid, area.top, area.left, area.bottom, area.right);
    range.users.add(node);
    if (!node.found.includes(range)) node.found.push(range);
    this.foundOn.set(range, area.grid);
  }
  private readonly foundOn = new WeakMap<WatchedRange, Grid>();

  forgetFound(node: FormulaNode): void {
    for (const range of node.found) {
      const grid = this.foundOn.get(range);
      if (grid && !this.stillUsed(range, node)) this.watch(grid).ranges.leave(range, node);
    }
    node.found = [];
  }

  /**
   * Calls back for each formula that reads the cell.
   * @param seen ranges whose readers were called back for another cell already: a column that changes from top to
   *   bottom is read by as many formulas as it has rows, and each of them need hear of it but once
   */
  dependents(
    { grid, row, column }: { grid: Grid; row: number; column: number },
    seen: Set<WatchedRange>,
    hit: (node: FormulaNode) => void,
  ): void {
    const watch = this.watches.get(grid);
    if (!watch) return;
    const cells = watch.cells.get(cellKey(row, column));
    if (cells) for (const node of cells) hit(node);
    const groups = watch.rowGroups.get(column);
    if (groups) {
      for (const group of groups) {
        const node = group.grid.nodes[row]?.[group.column];
        if (node && node.code === group.code) hit(node);
      }
    }
    watch.ranges.around(row, column, (range) => {
      if (seen.has(range)) return;
      seen.add(range);
      for (const node of range.users) hit(node);
    });
  }

  /** Lets ranges that stand for parts of tables follow their tables; calls back for those that moved. */
  followTables(moved: (node: FormulaNode) => void): void {
    for (const [range, { grid, reference }] of this.tableRanges) {
      if (range.users.size === 0) {
        this.tableRanges.delete(range);
        continue;
      }
      const { top, left, bottom, right } = tableArea(reference);
      if (
        range.top === top &&
        range.left === left &&
        range.bottom === bottom &&
        range.right === right
      ) {
        continue;
      }
      this.watch(grid).ranges.move(range, top, left, bottom, right);
      for (const node of range.users) moved(node);
    }
  }

  clear(): void {
    this.watches.clear();
    this.tableRanges.clear();
  }

  private stillUsed(range: WatchedRange, node: FormulaNode): boolean {
    return (node.code?.references ?? []).some(
      (reference) =>
        reference.kind === "area" &&
        !inOwnRow(reference) &&
        areaKey(...absolute(node, reference)) === range.key,
    );
  }

  private addTable(node: FormulaNode, reference: StaticReference & { kind: "table" }): void {
    const known = this.rangeOfReference.get(reference);
    if (known && known.users.size > 0) {
      known.users.add(node);
      return;
    }
    const { grid } = reference;
    const { top, left, bottom, right } = tableArea(reference);
    const key = this.tableKey(reference);
    const range = this.watch(grid).ranges.get(
      key,
      () => new WatchedRange(key, top, left, bottom, right),
    );
    range.users.add(node);
    this.tableRanges.set(range, { grid, reference });
    this.rangeOfReference.set(reference, range);
  }
  private readonly rangeOfReference = new WeakMap<StaticReference, WatchedRange>();

  private tableKey({ table, from, to, part }: StaticReference & { kind: "table" }): string {
    const rows = `${part.headers ? "h" : ""}${part.data ? "d" : ""}${part.totals ? "t" : ""}`;
    return `table ${String(table.id)} ${String(from)}-${String(to)} ${rows}`;
  }

  private leave(grid: Grid, key: string, node: FormulaNode): void {
    const { ranges } = this.watch(grid);
    const range = ranges.get(key, () => new WatchedRange(key, 0, 0, 0, 0));
    ranges.leave(range, node);
  }

  private addArea(node: FormulaNode, reference: StaticReference & { kind: "area" }): void {
    const [top, left, bottom, right] = absolute(node, reference);
    if (top === bottom && left === right) {
      const { cells } = this.watch(reference.grid);
      const key = cellKey(top, left);
      const readers = cells.get(key);
      if (readers) readers.add(node);
      else cells.set(key, new Set([node]));
    } else this.range(reference.grid, top, left, bottom, right).users.add(node);
  }

  private removeArea(node: FormulaNode, reference: StaticReference & { kind: "area" }): void {
    const [top, left, bottom, right] = absolute(node, reference);
    if (top === bottom && left === right) {
      const { cells } = this.watch(reference.grid);
      const key = cellKey(top, left);
      const readers = cells.get(key);
      readers?.delete(node);
      if (readers?.size === 0) cells.delete(key);
    } else this.leave(reference.grid, areaKey(top, left, bottom, right), node);
  }

  private range(
    grid: Grid,
    top: number,
    left: number,
    bottom: number,
    right: number,
  ): WatchedRange {
    const key = areaKey(top, left, bottom, right);
    return this.watch(grid).ranges.get(key, () => new WatchedRange(key, top, left, bottom, right));
  }

  private addGroup(
    node: FormulaNode,
    code: Code,
    reference: StaticReference & { kind: "area" },
  ): void {
    const { rowGroups } = this.watch(reference.grid);
    const [, left, , right] = absolute(node, reference);
    for (let column = left; column <= right; column++) {
      const list = rowGroups.get(column);
      const group = { grid: node.grid, column: node.column, code };
      if (list) list.push(group);
      else rowGroups.set(column, [group]);
    }
  }

  private removeGroup(
    node: FormulaNode,
    code: Code,
    reference: StaticReference & { kind: "area" },
  ): void {
    const { rowGroups } = this.watch(reference.grid);
    const [, left, , right] = absolute(node, reference);
    for (let column = left; column <= right; column++) {
      const kept = rowGroups
        .get(column)
        ?.filter((group) => group.code !== code || group.column !== node.column);
      if (kept) rowGroups.set(column, kept);
    }
  }

  private watch(grid: Grid): Watch {
    let watch = this.watches.get(grid);
    if (!watch) {
      watch = { cells: new Map(), rowGroups: new Map(), ranges: new WatchedRanges() };
      this.watches.set(grid, watch);
    }
    return watch;
  }
}

function inOwnRow({ top, bottom, left, right }: StaticReference & { kind: "area" }): boolean {
  if (top.fixed || bottom.fixed || top.at !== 0 || bottom.at !== 0) return false;
  return left.fixed === right.fixed && Math.abs(right.at - left.at) < WIDEST_GROUP;
}

/** Top, left, bottom, right of a reference as this formula sees it. */
function absolute(
  node: FormulaNode,
  reference: StaticReference & { kind: "area" },
): [number, number, number, number] {
  const top = placed(reference.top, node.row, LAST_ROW);
  const left = placed(reference.left, node.column, LAST_COLUMN);
  const bottom = placed(reference.bottom, node.row, LAST_ROW);
  const right = placed(reference.right, node.column, LAST_COLUMN);
  return [
    Math.min(top, bottom),
    Math.min(left, right),
    Math.max(top, bottom),
    Math.max(left, right),
  ];
}

function areaKey(top: number, left: number, bottom: number, right: number): string {
  return `${String(top)},${String(left)},${String(bottom)},${String(right)}`;
}

function tableArea({ table, from, to, part }: StaticReference & { kind: "table" }): {
  top: number;
  left: number;
  bottom: number;
  right: number;
} {
  const rows = rowsOfPart(table, part) ?? { top: table.area.top, bottom: table.area.bottom };
  return { ...rows, left: table.area.left + from, right: table.area.left + to };
}
