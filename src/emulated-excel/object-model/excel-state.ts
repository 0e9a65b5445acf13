import type { Book, Change } from "../book/book";
import type { Rect, Value } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { accessDenied, HostError } from "../wire/host-error";

/** What the object model needs of the calculation engine. */
export interface Engine {
  /** Brings everything that depends on changed cells up to date. */
  calculate(): void;
  calculateAll(): void;
  /** A formula's value as if it stood in a cell; changes nothing. */
  evaluate(formula: string, at: { sheet: Sheet; row: number; column: number }): Value | Value[][];
}

export interface ExcelEvent {
  eventId: number;
  /** Id of the worksheet or table concerned, or "Workbook". */
  targetId: string;
  args: object;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Changes that no result depends on. */
const BESIDE_RESULTS: ReadonlySet<Change["kind"]> = new Set(["look", "active", "properties"]);

/** What all objects of one running Excel share: the book, its calculation, the selection, events. */
export class ExcelState {
  calculationMode: CalculationMode = "Automatic";
  /** Ranges that add-ins hold on to; they follow their cells. */
  heldRanges: (sheet: Sheet) => Iterable<{ $area: Rect }> = () => [];
  /** null while a chart sheet is in front and no other sheet was chosen. */
  private chosen: { sheet: Sheet; area: Rect } | null = null;
  private suspended = false;
  private pending = false;
  private readonly events: ExcelEvent[] = [];

  constructor(
    readonly book: Book,
    readonly engine: Engine,
    private readonly now: () => Date,
    private readonly publish: (event: ExcelEvent | "selectionChanged") => void,
  ) {
    book.follow((change) => {
      if (!BESIDE_RESULTS.has(change.kind)) this.pending = true;
    });
  }

  get active(): Sheet {
    const sheet = this.book.active ?? this.book.sheets[0];
    if (!sheet) throw new HostError("ItemNotFound", "This workbook has only chart sheets.", 404);
    return sheet;
  }

  get selection(): { sheet: Sheet; area: Rect } {
    if (this.chosen && this.book.sheets.includes(this.chosen.sheet)) return this.chosen;
    return { sheet: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** How entries are read as dates: a date without a year belongs to the current one. */
  get entryRules(): { year: number; date1904: boolean } {
    return { year: this.now().getFullYear(), date1904: this.book.date1904 };
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** To be called before results are read. Excel recalculates at once; here it happens when it can be seen. */
  catchUp(): void {
    if (!this.pending || this.suspended || this.calculationMode === "Manual") return;
    this.pending = false;
    this.engine.calculate();
  }

  recalculate(everything: boolean): void {
    this.pending = false;
    if (everything) this.engine.calculateAll();
    else this.engine.calculate();
  }

  /** The end of a batch: suspensions end, results catch up, events go out. */
  settle(): void {
    this.suspended = false;
    this.catchUp();
    for (const event of this.events.splice(0)) this.publish(event);
  }

  emit(event: ExcelEvent): void {
    this.events.push(event);
  }

  select(sheet: Sheet, area: Rect): void {
    this.activate(sheet);
    this.chosen = { sheet, area };
    this.publish("selectionChanged");
  }

  activate(sheet: Sheet): void {
    if (this.book.active === sheet) return;
    this.book.active = sheet;
    this.book.changedParts.add("active");
    this.book.changed({ kind: "active" });
    this.chosen = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** @throws when the sheet has been deleted since */
  guardAlive(sheet: Sheet): void {
    if (!this.book.sheets.includes(sheet))
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
  }

  /** @throws AccessDenied when the workbook's structure is protected */
  guardStructure(): void {
    if (this.book.structureProtected) throw accessDenied();
  }

  /** For changes that a protected sheet refuses altogether: looks, rows, tables. @throws AccessDenied */
  guardSheet(sheet: Sheet): void {
    this.guardAlive(sheet);
    if (sheet.protected) throw accessDenied();
  }

  /** A protected sheet takes content only where every cell is unlocked. @throws AccessDenied */
  guardContent(sheet: Sheet, area: Rect): void {
    this.guardAlive(sheet);
    if (!sheet.protected) return;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 1_000_000)
      throw accessDenied();
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (this.book.styles.get(styleAt(sheet, row, column)).locked) throw accessDenied();
  }
}

/** The style a cell shows: its own, or its row's, or its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return (
    sheet.cell(row, column)?.style ??
    sheet.rows.get(row)?.style ??
    sheet.columns.get(column)?.style ??
    0
  );
}
