import type { Book } from "../book/book";
import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { CodeStore } from "./code-store";
import type { Dependencies } from "./dependencies";
import type { Directory } from "./directory";
import { FormulaNode, type FormulaKind } from "./formula-node";
import { cellKey } from "./grid";
import type { Marks } from "./marks";
import type { Results } from "./results";

/** Functions that leave out rows that are hidden. */
const SEES_HIDDEN_ROWS = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

/** All formulas of a book: entered, compiled and connected to what they read, as the book changes. */
export class Ledger {
  /** Formulas that depend on the clock or on chance. */
  readonly volatiles = new Set<FormulaNode>();
  /** Tables, names or sheets changed. */
  structureChanged = false;
  /** Rows were hidden or shown. */
  rowsChanged = false;
  /** Entered, but not yet compiled and connected. */
  private fresh: FormulaNode[] = [];
  private readonly rowSeers = new Set<FormulaNode>();

  constructor(
    book: Book,
    private readonly parts: {
      directory: Directory;
      codes: CodeStore;
      dependencies: Dependencies;
      marks: Marks;
      results: Results;
    },
  ) {
    for (const sheet of book.sheets) this.adopt(sheet);
  }

  /** A cell has another content. */
  contentChanged(sheet: Sheet, row: number, column: number): void {
    const grid = this.parts.directory.grid(sheet);
    const before = grid.node(row, column);
    const owner = grid.owners.get(cellKey(row, column));
    const cell = sheet.cell(row, column);
    if (before) this.drop(before);
    if (owner && owner !== before) {
      grid.owners.delete(cellKey(row, column));
      this.parts.marks.markWithDependents(owner);
    }
    if (cell?.formula === undefined) {
      grid.setNode(row, column, undefined);
      if (cell) delete cell.dynamic;
    } else {
      const kind: FormulaKind = cell.array ? "array" : "dynamic";
      if (kind === "array") delete cell.dynamic;
      const node = new FormulaNode(grid, row, column, cell.formula, kind, false);
      this.enter(node, cell.array);
    }
    grid.indexes.drop(row, column);
    this.parts.marks.touch(grid, row, column);
  }

  /** A formula has other words for the same: all that is known of it stays, but it is connected anew. */
  respelt(sheet: Sheet, row: number, column: number): void {
    const node = this.parts.directory.grid(sheet).node(row, column);
    const formula = sheet.cell(row, column)?.formula;
    if (!node || formula === undefined) return;
    node.text = formula;
    if (!node.code) return; // not connected yet
    this.disconnect(node);
    this.fresh.push(node);
  }

  private adopt(sheet: Sheet): void {
    const grid = this.parts.directory.grid(sheet);
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const kind = cell.array ? (cell.dynamic ? "dynamic" : "array") : "legacy";
        const cached = cell.value !== null;
        this.enter(new FormulaNode(grid, row, column, cell.formula, kind, cached), cell.array);
      });
    });
  }

  private enter(node: FormulaNode, filled: Rect | undefined): void {
    const { grid, row, column } = node;
    grid.setNode(row, column, node);
    if (filled) {
      node.spill = filled;
      for (let r = filled.top; r <= filled.bottom; r++) {
        for (let c = filled.left; c <= filled.right; c++) {
          if (r !== row || c !== column) grid.owners.set(cellKey(r, c), node);
        }
      }
    }
    this.fresh.push(node);
  }

  private drop(node: FormulaNode): void {
    this.disconnect(node);
    this.parts.results.withdraw(node);
    node.state = "clean";
  }

  private disconnect(node: FormulaNode): void {
    this.parts.dependencies.remove(node);
    this.volatiles.delete(node);
    this.rowSeers.delete(node);
    node.code = null;
  }

  /** Compiles and connects what was entered, and follows tables, names and sheets. */
  settle(): void {
    if (this.structureChanged) this.followStructure();
    this.structureChanged = false;
    const { fresh } = this;
    this.fresh = [];
    for (const node of fresh) {
      if (node.grid.node(node.row, node.column) === node) this.connect(node);
    }
    if (this.rowsChanged)
      for (const node of this.rowSeers) this.parts.marks.markWithDependents(node);
    this.rowsChanged = false;
  }

  /** Formulas whose names lead elsewhere now are compiled again; those that read a table that moved go with it. */
  private followStructure(): void {
    for (const { nodes } of this.parts.directory.takeRemoved()) {
      for (const row of nodes) if (row) for (const node of row) if (node) this.drop(node);
    }
    const stale = this.parts.codes.takeStale();
    const concerned =
      stale.size === 0 ? [] : [...this.all()].filter(({ code }) => code && stale.has(code));
    for (const node of concerned) {
      this.parts.dependencies.remove(node);
      node.code = null;
    }
    for (const node of concerned) this.connect(node);
    this.parts.dependencies.followTables((node) => {
      this.parts.marks.markWithDependents(node);
    });
  }

  private connect(node: FormulaNode): void {
    const { text, grid, row, column, kind } = node;
    node.code = this.parts.codes.get(text, grid, row, column, kind !== "legacy");
    this.parts.dependencies.add(node);
    if (node.code.volatile === "no") this.volatiles.delete(node);
    else this.volatiles.add(node);
    if (SEES_HIDDEN_ROWS.test(text)) this.rowSeers.add(node);
    this.parts.marks.markWithDependents(node);
  }

  *all(): Generator<FormulaNode> {
    for (const grid of this.parts.directory.all) {
      for (const row of grid.nodes) {
        if (row) for (const node of row) if (node) yield node;
      }
    }
  }
}
