import type { Book, Change, DefinedName } from "../book/book";
import type { Rect, Value } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { CodeStore } from "./code-store";
import { compileFormula } from "./compile";
import { serialOfClock } from "./dates";
import { Dependencies } from "./dependencies";
import { Directory } from "./directory";
import { Evaluation } from "./evaluation";
import { FormulaFailure, NAME, Unsupported } from "./failure";
import type { FormulaNode } from "./formula-node";
import type { Grid } from "./grid";
import { Ledger } from "./ledger";
import { markLive, Marks } from "./marks";
import { dereference } from "./matrix";
import type { DateOrder, DateReading } from "./number-reading";
import { Lambda, type Area, type Operand } from "./operand";
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
/** After so many rounds all that are marked are calculated, which puts them in order for the next time. */
const CAREFUL_ROUNDS = 3;

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
  readonly dateReading: DateReading;
  private readonly directory: Directory;
  private readonly codes: CodeStore;
  private readonly ledger: Ledger;
  private readonly dependencies = new Dependencies();
  private readonly marks = new Marks(this.dependencies);
  private readonly results = new Results({
    started: (node) => {
      if (node.found.length > 0) this.dependencies.forgetFound(node);
    },
    changed: (node) => {
      // Where all that are marked are calculated anyway, nobody need be told.
      if (!this.evaluation.ordering) this.marks.tell(node);
    },
    filled: (grid, row, column) => {
      this.marks.touch(grid, row, column);
    },
  });
  private readonly evaluation = new Evaluation(this.results);
  private readonly stopFollowing: () => void;
  private clock: Date;
  private lastDay: number | null = null;

  constructor(
    readonly book: Book,
    private readonly options: CalculatorOptions,
  ) {
    this.dateReading = { order: options.dateOrder ?? "dmy", date1904: book.date1904 };
    this.clock = options.now();
    this.directory = new Directory(book, this);
    this.codes = new CodeStore(this);
    this.ledger = new Ledger(book, {
      directory: this.directory,
      codes: this.codes,
      dependencies: this.dependencies,
      marks: this.marks,
      results: this.results,
    });
    this.stopFollowing = book.follow((change) => {
      this.follow(change);
    });
  }

  /** Functions and links in the book that we do not calculate; their cells keep what Excel had stored. */
  get unsupported(): ReadonlySet<string> {
    return this.results.unsupportedNames;
  }

  /** Cells that depend on themselves; Excel shows 0 there. */
  circularCells(): Place[] {
    return [...this.ledger.all()]
      .filter((node) => node.circular)
      .map(({ grid, row, column }) => ({ sheet: grid.sheet, row, column }));
  }

  /** Calculates everything; to be called after opening. */
  calculateAll(): void {
    this.ledger.settle();
    for (const grid of this.directory.all) grid.indexes.clear();
    for (const node of this.ledger.all()) this.marks.mark(node);
    this.marks.forgetTouched();
    this.startClock();
    for (const node of this.ledger.volatiles) markLive(node, this.dependencies);
    this.evaluateMarked(0);
  }

  /** Calculates only what depends on what changed since. */
  calculate(): void {
    this.ledger.settle();
    const newDay = Math.floor(serialOfClock(this.options.now())) !== this.lastDay;
    for (const node of this.ledger.volatiles) {
      if (newDay || node.code?.volatile === "always") this.marks.markWithDependents(node);
    }
    for (const node of this.results.blockedSpills) this.marks.markWithDependents(node);
    this.startClock();
    this.evaluateMarked(CAREFUL_ROUNDS);
  }

  /**
   * A formula's value as if it stood in a cell (dynamic arrays allowed), without "=". Changes nothing. Where a formula
   * is written for another cell, as conditional formats are, relative references move along from there.
   */
  evaluate(formula: string, at: Place, writtenFor: Place = at): Value | Value[][] {
    this.ledger.settle();
    this.marks.spread();
    const grid = this.grid(at.sheet);
    const code = this.codes.get(formula, grid, writtenFor.row, writtenFor.column, true);
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
    return this.directory.grid(sheet);
  }

  gridNamed(name: string): Grid | undefined {
    const sheet = this.book.sheet(name);
    return sheet && this.grid(sheet);
  }

  tableNamed(name: string): PlacedTable | undefined {
    return this.directory.tableNamed(name);
  }

  tableAt(grid: Grid, row: number, column: number): PlacedTable | undefined {
    return this.directory.tableAt(grid, row, column);
  }

  definedName(name: string, from: Grid): DefinedName | undefined {
    return this.directory.definedName(name, from);
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
        this.ledger.contentChanged(change.sheet, change.row, change.column);
        return;
      case "respelt":
        this.ledger.respelt(change.sheet, change.row, change.column);
        return;
      case "names":
        this.ledger.structureChanged = true;
        this.directory.forget();
        return;
      case "sheets":
        this.ledger.structureChanged = true;
        this.directory.forget();
        return;
      case "part":
        if (change.part === "rows") this.ledger.rowsChanged = true;
        if (change.part === "name" || change.part === "tables") {
          this.ledger.structureChanged = true;
          this.directory.forget();
        }
        return;
      case "active":
      case "look":
      case "properties":
        return;
    }
  }

  /** @param careful in so many rounds formulas may turn out to be up to date after all */
  private evaluateMarked(careful: number): void {
    this.marks.spread();
    let nodes = this.marks.take();
    for (let round = 0; nodes.length > 0 && round < MOST_ROUNDS; round++) {
      this.evaluation.ordering = round >= careful;
      for (const node of nodes) {
        if (node.state !== "dirty" || !node.code) continue;
        if (node.concerned || this.evaluation.ordering) this.evaluation.run(node);
        else node.state = "clean";
      }
      this.marks.spread();
      nodes = this.marks.take();
    }
    this.evaluation.ordering = false;
    this.giveUp(nodes);
  }

  /** Spills that go on moving what they depend on: circular too. */
  private giveUp(nodes: readonly FormulaNode[]): void {
    for (const node of nodes) {
      node.state = "clean";
      node.circular = true;
      this.results.settled(node, 0);
    }
    if (nodes.length > 0) this.marks.forgetTouched();
  }

  private startClock(): void {
    this.clock = this.options.now();
    this.lastDay = Math.floor(serialOfClock(this.clock));
  }
}
