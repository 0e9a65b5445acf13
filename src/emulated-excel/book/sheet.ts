import type { Book } from "./book";
import type { Chart } from "./chart";
import { cellKey, type Cell, type Rect, type Value } from "./cell";
import {
  DEFAULT_PAGE_SETUP,
  type ColumnLook,
  type Comment,
  type ConditionalFormat,
  type Filter,
  type Hyperlink,
  type PageSetup,
  type RowLook,
  type Table,
  type Validation,
} from "./sheet-parts";

/** The parts of a sheet that can change apart from its cells; the file writer patches only these. */
export type SheetPart =
  | "name"
  | "visibility"
  | "tabColour"
  | "columns"
  | "rows"
  | "merges"
  | "freeze"
  | "view"
  | "tables"
  | "conditionalFormats"
  | "validations"
  | "hyperlinks"
  | "comments"
  | "charts"
  | "pageSetup"
  | "protection"
  | "customProperties";

/** One worksheet. Rows and columns are 0-based. Every change goes through a method, so that it can be followed. */
export class Sheet {
  visibility: "visible" | "hidden" | "veryHidden" = "visible";
  /** "#RRGGBB" or null. */
  tabColour: string | null = null;
  protected = false;
  showGridlines = true;
  defaultColumnWidth = 8.43;
  defaultRowHeight = 15;
  /** Number of frozen rows and columns. */
  frozen = { rows: 0, columns: 0 };
  readonly columns = new Map<number, ColumnLook>();
  readonly rows = new Map<number, RowLook>();
  merges: Rect[] = [];
  tables: Table[] = [];
  /** Kept in priority order. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  hyperlinks: Hyperlink[] = [];
  comments: Comment[] = [];
  /** From back to front. */
  charts: Chart[] = [];
  filter: Filter | null = null;
  pageSetup: PageSetup = { ...DEFAULT_PAGE_SETUP };
  /** Worksheet custom properties (Excel keeps keys without regard to case). */
  readonly customProperties = new Map<string, string>();

  /** Rows of cells; both levels may have holes. Read freely, write through the methods below. */
  readonly cells: (Cell | undefined)[][] = [];
  /** What differs from the opened file: cells by row and column, and parts by name. */
  readonly changedCells = new Map<number, Set<number>>();
  readonly changedParts = new Set<SheetPart>();
  /** Of the changed cells, those whose constant or formula is new, by `cellKey`; the others only look or result. */
  readonly rewrittenCells = new Set<number>();

  constructor(
    readonly book: Book,
    /** Never changes and is never used again in this book. */
    readonly id: number,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column];
  }

  value(row: number, column: number): Value {
    return this.cells[row]?.[column]?.value ?? null;
  }

  /** Puts a constant; null empties the cell but keeps its look. */
  setValue(row: number, column: number, value: Value): void {
    this.book.beforeCellChange?.(this, row, column);
    const cell = this.touch(row, column);
    this.rewrittenCells.add(cellKey(row, column));
    cell.value = value;
    const hadFormula = cell.formula !== undefined;
    delete cell.formula;
    delete cell.array;
    this.book.changed({ kind: "content", sheet: this, row, column, formula: hadFormula });
  }

  /** Puts a formula (without "="); its value is the calculator's to fill in. */
  setFormula(row: number, column: number, formula: string, array?: Rect): void {
    this.book.beforeCellChange?.(this, row, column);
    const cell = this.touch(row, column);
    this.rewrittenCells.add(cellKey(row, column));
    cell.formula = formula;
    if (array) cell.array = array;
    else delete cell.array;
    this.book.changed({ kind: "content", sheet: this, row, column, formula: true });
  }

  /** A formula in other words, because what it speaks of has another name or place: it means what it meant. */
  respellFormula(row: number, column: number, formula: string): void {
    this.book.beforeCellChange?.(this, row, column);
    this.touch(row, column).formula = formula;
    this.rewrittenCells.add(cellKey(row, column));
    this.book.changed({ kind: "respelt", sheet: this, row, column });
  }

  /** Only the calculator: a new result for a formula (or a spilled value). The same result again is no change. */
  setResult(row: number, column: number, value: Value): void {
    if (Object.is(this.value(row, column), value)) return;
    const cell = this.touch(row, column);
    cell.value = value;
  }

  setStyle(row: number, column: number, style: number): void {
    this.book.beforeCellChange?.(this, row, column);
    this.touch(row, column).style = style;
    this.book.changed({ kind: "look", sheet: this });
  }

  /** To be called after changing any part other than cells. */
  partChanged(part: SheetPart): void {
    this.changedParts.add(part);
    this.book.changed({ kind: "part", sheet: this, part });
  }

  /** Smallest rectangle that holds every cell with content (or, unless `valuesOnly`, a look of its own). */
  usedArea(valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    this.cells.forEach((row, top) => {
      row.forEach((cell, left) => {
        if (!cell) return;
        const blank = cell.value === null && cell.formula === undefined;
        if (blank && (valuesOnly || cell.style === 0)) return;
        if (!used) used = { top, left, bottom: top, right: left };
        else {
          used.bottom = top;
          used.left = Math.min(used.left, left);
          used.right = Math.max(used.right, left);
        }
      });
    });
    return used;
  }

  private touch(row: number, column: number): Cell {
    const cells = (this.cells[row] ??= []);
    let changed = this.changedCells.get(row);
    if (!changed) this.changedCells.set(row, (changed = new Set()));
    changed.add(column);
    return (cells[column] ??= {
      value: null,
      style: this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? 0,
    });
  }
}
