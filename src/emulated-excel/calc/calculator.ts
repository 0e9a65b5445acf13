import type { Book, Change, DefinedName } from "../book/book";
import type { Rect, Value } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Code } from "./code";
import { compileFormula } from "./compile";
import { serialOfClock } from "./dates";
import { Dependencies } from "./dependencies";
import { Evaluation } from "./evaluation";
import { FormulaFailure, NAME, Unsupported } from "./failure";
import { FormulaNode, type FormulaKind } from "./formula-node";
import { cellKey, Grid } from "./grid";
import { dereference } from "./matrix";
import type { DateOrder } from "./number-reading";
import { Lambda, type Area, type Operand } from "./operand";
import { Relabelling } from "./relabelling";
import { relativeText } from "./relative-text";
import { Results } from "./results";
import type { PlacedTable, Workings } from "./workings";

/** A cell of a sheet, 0-based. */
export interface Place {
  sheet: Sheet;
  row: number;
  column: number;
}

/** A spill may change cells that others have read already, which then go again; so often at most. */
const MOST_ROUNDS = 100;

export interface CalculatorOptions {
  /** The clock; formulas see local time. */
  now: () => Date;
  /** How a text such as "01/09/2026" is read as a date; the United Kingdom's way unless told otherwise. */
  dateOrder?: DateOrder;
}

/**
 * Excel's calculation over a book. It follows the book's changes and marks what they concern, but calculates only when
 * told to. Formulas that stood in the book when it was created and fill no array are legacy formulas, as in a file:
 * a range where one value is wanted means the one in the same row or column. Formulas entered later may spill.
 */
export class Calculator implements Workings {
  readonly dateOrder: DateOrder;
  private readonly grids = new Map<Sheet, Grid>();
  private readonly dependencies = new Dependencies();
  private readonly codes = new Map<string, Code>();
  private readonly rowless = new Set<string>();
  private readonly results = new Results({
    started: (node) => {
      if (node.found.length > 0) this.dependencies.forgetFound(node);
    },
    filled: (grid, row, column) => this.touched.push({ grid, row, column }),
  });
  private readonly evaluation = new Evaluation(this.results);
  private readonly stopFollowing: () => void;
  private readonly relabelling: Relabelling;
  /** What tables look like but for how far down they go. */
  private shape: string;
  private dirty: FormulaNode[] = [];
  private touched: { grid: Grid; row: number; column: number }[] = [];
  private fresh: FormulaNode[] = [];
  private readonly volatiles = new Set<FormulaNode>();
  private shapeChanged = false;
  private tablesMoved = false;
  private tables: Map<string, PlacedTable> | null = null;
  private names: Map<string, DefinedName> | null = null;
  private clock: Date;
  private lastDay: number | null = null;

  constructor(
    readonly book: Book,
    private readonly options: CalculatorOptions,
  ) {
    this.dateOrder = options.dateOrder ?? "dmy";
    this.clock = options.now();
    for (const sheet of book.sheets) this.adopt(sheet);
    this.relabelling = new Relabelling(book);
    this.shape = this.describeShape();
    this.stopFollowing = book.follow((change) => this.follow(change));
  }

  /** Functions and links in the book that we do not calculate; their cells keep what Excel had stored. */
  get unsupported(): ReadonlySet<string> {
    return this.results.unsupportedNames;
  }

  /** Cells that depend on themselves; Excel shows 0 there. */
  circularCells(): { sheet: Sheet; row: number; column: number }[] {
    return [...this.allNodes()]
      .filter((node) => node.circular)
      .map(({ grid, row, column }) => ({ sheet: grid.sheet, row, column }));
  }

  /** Calculates everything; to be called after opening. */
  calculateAll(): void {
    this.settleStructure();
    for (const grid of this.grids.values()) grid.indexes.clear();
    for (const node of this.allNodes()) this.mark(node);
    this.touched = [];
    this.startClock();
    for (const node of this.volatiles) this.markLive(node);
    this.evaluateDirty();
  }

  /** Calculates only what depends on what changed since. */
  calculate(): void {
    this.settleStructure();
    const day = Math.floor(serialOfClock(this.options.now()));
    const newDay = day !== this.lastDay;
    for (const node of this.volatiles) {
      if (newDay || node.code?.volatile === "always") this.markWithDependents(node);
    }
    for (const node of this.results.blockedSpills) this.markWithDependents(node);
    this.startClock();
    this.evaluateDirty();
  }

  /**
   * A formula's value as if it stood in a cell (dynamic arrays allowed), without "=". Changes nothing. Where a formula
   * is written for another cell, as conditional formats are, relative references move along from there.
   */
  evaluate(formula: string, at: Place, writtenFor: Place = at): Value | Value[][] {
    this.settleStructure();
    this.spread();
    const grid = this.grid(at.sheet);
    const code = this.compiled(formula, grid, writtenFor.row, writtenFor.column, true);
    const frame = { grid, row: at.row, column: at.column, scope: null, node: null };
    try {
      const value = dereference(code.run(frame));
      return value instanceof Lambda ? null : value;
    } catch (failure) {
      if (failure instanceof FormulaFailure) return failure.value;
      if (failure instanceof Unsupported) return NAME;
      throw failure;
    }
  }

  /** Stops following the book. */
  dispose(): void {
    this.stopFollowing();
  }

  // What formulas ask for.

  now(): Date {
    return this.clock;
  }

  demand(node: FormulaNode): Value {
    return this.evaluation.demand(node);
  }

  grid(sheet: Sheet): Grid {
    let grid = this.grids.get(sheet);
    if (!grid) this.grids.set(sheet, (grid = new Grid(sheet, this)));
    return grid;
  }

  gridNamed(name: string): Grid | undefined {
    const sheet = this.book.sheet(name);
    return sheet && this.grid(sheet);
  }

  tableNamed(name: string): PlacedTable | undefined {
    if (!this.tables) {
      this.tables = new Map();
      for (const sheet of this.book.sheets) {
        const grid = this.grid(sheet);
        for (const table of sheet.tables)
          this.tables.set(table.name.toLowerCase(), { table, grid });
      }
    }
    return this.tables.get(name.toLowerCase());
  }

  tableAt(grid: Grid, row: number, column: number): PlacedTable | undefined {
    const table = grid.sheet.tables.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return table && { table, grid };
  }

  definedName(name: string, from: Grid): DefinedName | undefined {
    if (!this.names) {
      this.names = new Map();
      for (const defined of this.book.names) {
        this.names.set(nameKey(defined.name, defined.sheet), defined);
      }
    }
    return this.names.get(nameKey(name, from.sheet)) ?? this.names.get(nameKey(name, null));
  }

  found(node: FormulaNode, area: Area): void {
    this.dependencies.addFound(node, area);
  }

  missing(name: string): void {
    this.results.unsupportedNames.add(name);
  }

  evaluateText(text: string, grid: Grid, row: number, column: number): Operand {
    const code = compileFormula(text, { workings: this, grid, row, column, arrays: true });
    return code.run({ grid, row, column, scope: null, node: null });
  }

  spillOf(grid: Grid, row: number, column: number): Rect | null {
    const node = grid.node(row, column);
    if (!node) return null;
    if (node.state === "dirty") this.demand(node);
    return node.spill;
  }

  // Following the book.

  private follow(change: Change): void {
    switch (change.kind) {
      case "content":
        this.contentChanged(change.sheet, change.row, change.column);
        return;
      case "names":
        this.names = null;
        this.shapeChanged = true;
        return;
      case "sheets":
        this.shapeChanged = true;
        this.tables = null;
        this.names = null;
        this.relabelling.follow();
        return;
      case "part":
        if (change.part === "name") this.shapeChanged = true;
        if (change.part === "tables") this.tablesMoved = true;
        if (change.part === "name" || change.part === "tables") this.relabelling.follow();
        if (change.part === "rows") this.rowsShownChanged(change.sheet);
        return;
      case "look":
      case "properties":
        return;
    }
  }

  private contentChanged(sheet: Sheet, row: number, column: number): void {
    const grid = this.grid(sheet);
    const before = grid.node(row, column);
    const owner = grid.owners.get(cellKey(row, column));
    const cell = sheet.cell(row, column);
    if (before) this.drop(before);
    if (owner && owner !== before) {
      grid.owners.delete(cellKey(row, column));
      this.markWithDependents(owner);
    }
    if (cell?.formula !== undefined) {
      const same = this.relabelling.rewriting ? before : undefined;
      const kind: FormulaKind = same?.kind ?? (cell.array ? "array" : "dynamic");
      if (kind === "array") delete cell.dynamic;
      const node = new FormulaNode(grid, row, column, cell.formula, kind, same?.cached ?? false);
      if (same) node.own = same.own;
      grid.setNode(row, column, node);
      if (cell.array && kind === "array") this.own(node, cell.array);
      this.fresh.push(node);
    } else {
      grid.setNode(row, column, undefined);
      if (cell) delete cell.dynamic;
    }
    grid.indexes.drop(row, column);
    this.touched.push({ grid, row, column });
  }

  private adopt(sheet: Sheet): void {
    const grid = this.grid(sheet);
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const kind = cell.array ? (cell.dynamic ? "dynamic" : "array") : "legacy";
        const node = new FormulaNode(grid, row, column, cell.formula, kind, cell.value !== null);
        grid.setNode(row, column, node);
        if (cell.array) this.own(node, cell.array);
        this.fresh.push(node);
      });
    });
  }

  private own(node: FormulaNode, area: Rect): void {
    node.spill = area;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row !== node.row || column !== node.column) {
          node.grid.owners.set(cellKey(row, column), node);
        }
      }
    }
  }

  private drop(node: FormulaNode): void {
    this.dependencies.remove(node);
    this.volatiles.delete(node);
    this.results.withdraw(node);
    node.code = null;
    node.state = "clean";
  }

  /** SUBTOTAL and AGGREGATE leave hidden rows out. */
  private rowsShownChanged(sheet: Sheet): void {
    for (const node of this.allNodes()) {
      if (/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(node.text) && this.grids.has(sheet)) {
        this.markWithDependents(node);
      }
    }
  }

  // Bringing the graph up to date.

  private settleStructure(): void {
    if (this.tablesMoved || this.shapeChanged) {
      const shape = this.describeShape();
      this.tables = null;
      if (this.shapeChanged || shape !== this.shape) this.rebuild();
      else this.dependencies.followTables((node) => this.markWithDependents(node));
      this.shape = shape;
      this.tablesMoved = false;
      this.shapeChanged = false;
    }
    const { fresh } = this;
    this.fresh = [];
    for (const node of fresh)
      if (node.grid.node(node.row, node.column) === node) this.connect(node);
  }

  private describeShape(): string {
    return JSON.stringify(
      this.book.sheets.map((sheet) => [
        sheet.id,
        sheet.tables.map(({ id, name, area, hasHeader, hasTotals, columns }) => [
          id,
          name,
          area.top,
          area.left,
          hasHeader,
          hasTotals,
          columns.map((column) => column.name),
        ]),
      ]),
    );
  }

  /** Tables, names or sheets changed: formulas that speak of them are compiled again. */
  private rebuild(): void {
    for (const sheet of this.grids.keys()) {
      if (!this.book.sheets.includes(sheet)) this.forget(sheet);
    }
    for (const [key, code] of this.codes) if (code.structural) this.codes.delete(key);
    const connected = [...this.allNodes()].filter((node) => node.code);
    const concerned = connected.filter((node) => node.code?.structural);
    for (const node of concerned) {
      this.dependencies.remove(node);
      node.code = null;
    }
    for (const node of concerned) this.connect(node);
  }

  /** A sheet that is gone neither calculates nor makes others calculate. */
  private forget(sheet: Sheet): void {
    const { nodes } = this.grid(sheet);
    for (const row of nodes) if (row) for (const node of row) if (node) this.drop(node);
    this.grids.delete(sheet);
  }

  private connect(node: FormulaNode): void {
    const { text, grid, row, column, kind } = node;
    node.code = this.compiled(text, grid, row, column, kind !== "legacy");
    this.dependencies.add(node);
    if (node.code.volatile === "no") this.volatiles.delete(node);
    else this.volatiles.add(node);
    this.markWithDependents(node);
  }

  private compiled(text: string, grid: Grid, row: number, column: number, arrays: boolean): Code {
    const table = text.includes("[") ? this.tableAt(grid, row, column)?.table : undefined;
    const place = `${String(grid.sheet.id)} ${String(table?.id ?? "")} ${arrays ? "a" : "v"}`;
    const key = `${place} ${this.relative(text, row, column)}`;
    let code = this.codes.get(key);
    if (!code) {
      code = compileFormula(text, { workings: this, grid, row, column, arrays });
      this.codes.set(key, code);
    }
    return code;
  }

  /** Structured formulas read the same in every row, which need not be found out 10,000 times. */
  private relative(text: string, row: number, column: number): string {
    if (this.rowless.has(text)) return text;
    const relative = relativeText(text, row, column);
    if (relative === text) this.rowless.add(text);
    return relative;
  }

  // Marking and evaluating.

  private mark(node: FormulaNode): boolean {
    if (node.state !== "clean") {
      if (node.state === "dirty" && !node.queued) this.queue(node);
      return false;
    }
    node.state = "dirty";
    this.queue(node);
    return true;
  }

  private queue(node: FormulaNode): void {
    node.queued = true;
    this.dirty.push(node);
  }

  private markWithDependents(node: FormulaNode): void {
    this.mark(node);
    this.touched.push(node);
    if (node.spill) this.touchArea(node.grid, node.spill);
  }

  private touchArea(grid: Grid, area: Rect): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.touched.push({ grid, row, column });
      }
    }
  }

  /** Marks whatever depends on the cells touched since. */
  private spread(): void {
    for (let cell = this.touched.pop(); cell; cell = this.touched.pop()) {
      this.dependencies.dependents(cell.grid, cell.row, cell.column, (node) => {
        if (!this.mark(node)) return;
        this.touched.push(node);
        if (node.spill) this.touchArea(node.grid, node.spill);
      });
    }
  }

  private markLive(node: FormulaNode): void {
    const todo: FormulaNode[] = [node];
    for (let next = todo.pop(); next; next = todo.pop()) {
      if (next.live) continue;
      next.live = true;
      this.dependencies.dependents(next.grid, next.row, next.column, (dependent) => {
        if (!dependent.live) todo.push(dependent);
      });
    }
  }

  private evaluateDirty(): void {
    this.spread();
    for (let round = 0; this.dirty.length > 0; round++) {
      const { dirty } = this;
      this.dirty = [];
      if (round > MOST_ROUNDS) {
        this.giveUp(dirty);
        return;
      }
      for (const node of dirty) {
        node.queued = false;
        if (node.state === "dirty" && node.code) this.evaluation.run(node);
      }
      this.spread();
    }
  }

  /** Spills that move what they depend on: circular too. */
  private giveUp(nodes: readonly FormulaNode[]): void {
    for (const node of nodes) {
      node.queued = false;
      node.state = "clean";
      node.circular = true;
      this.results.settled(node, 0);
    }
    this.touched = [];
  }

  private startClock(): void {
    this.clock = this.options.now();
    this.lastDay = Math.floor(serialOfClock(this.clock));
  }

  private *allNodes(): Generator<FormulaNode> {
    for (const grid of this.grids.values()) {
      for (const row of grid.nodes) {
        if (row) for (const node of row) if (node) yield node;
      }
    }
  }
}

function nameKey(name: string, sheet: Sheet | null): string {
  return `${String(sheet?.id ?? "")} ${name.toLowerCase()}`;
}
