import type { Book } from "../emulated-excel/book/book";
import { contains, ErrorValue, type Rect } from "../emulated-excel/book/cell";
import type { Sheet } from "../emulated-excel/book/sheet";
import { EmulatedExcel } from "../emulated-excel/emulated-excel";
import { readArea, splitAddress } from "../emulated-excel/object-model/addresses";
import type { Hand } from "../emulated-excel/hand/hand";
import { FileProblem } from "../emulated-excel/file/file-problem";
import { WorkbookFile } from "../emulated-excel/file/workbook-file";
import { CellLooks } from "./grid/cell-looks";
import { measureSheet, type GridView } from "./grid/grid-view";
import { RowHeights } from "./grid/row-heights";
import { oneCell, selectionAt, type Selection } from "./grid/selection";

let nextId = 1;

/**
 * One open workbook and the page's view of it. The page redraws once a frame however many cells changed, and
 * measures only sheets that are looked at.
 */
export class WorkbookSession {
  readonly excel: EmulatedExcel;
  readonly looks: CellLooks;
  /** Tells one opened workbook from the next. */
  readonly id = nextId++;
  /** Goes up with everything that the page may have to redraw. */
  version = 0;
  private readonly heights = new Map<Sheet, RowHeights>();
  private readonly listeners = new Set<() => void>();
  private view: { of: Sheet; view: GridView } | null = null;
  private waiting = false;
  /** While the person only points, nothing on the sheets changes. */
  private pointing = false;
  /** The active cell; the emulated Excel knows the selected area. */
  private cursor = { row: 0, column: 0 };

  /** @throws FileProblem when the bytes are no workbook that can be opened and shown */
  static open(bytes: Uint8Array, name: string, now: () => Date): WorkbookSession {
    const file = WorkbookFile.open(bytes, name);
    if (file.book.sheets.length === 0) throw new FileProblem("onlyCharts", name);
    return new WorkbookSession(file, now);
  }

  private constructor(file: WorkbookFile, now: () => Date) {
    this.excel = new EmulatedExcel({ file, now });
    this.looks = new CellLooks(this.excel.calculator);
    this.book.follow((change) => {
      if (change.kind === "content") this.heights.get(change.sheet)?.forget(change.row);
      else if ("sheet" in change) this.heights.get(change.sheet)?.forget();
      this.redrawSoon();
    });
    this.excel.onChange(() => {
      if (this.pointing) this.tell();
      else this.redrawSoon();
    });
  }

  get book(): Book {
    return this.excel.book;
  }

  /** What the person does in the grid. */
  get hand(): Hand {
    return this.excel.hand;
  }

  get active(): Sheet {
    return this.excel.selection.sheet;
  }

  get selection(): Selection {
    const { area } = this.excel.selection;
    const { row, column } = this.cursor;
    if (area.top === area.bottom && area.left === area.right)
      return selectionAt(this.viewOf(this.active), area.top, area.left);
    return contains(area, row, column)
      ? { row, column, area }
      : { ...oneCell(area.top, area.left), area };
  }

  follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): number => this.version;

  viewOf(sheet: Sheet): GridView {
    if (this.view?.of !== sheet) {
      const lookOf = (row: number, column: number) => this.looks.at(sheet, row, column);
      const view = measureSheet(sheet, this.heightsOf(sheet), lookOf);
      this.view = { of: sheet, view };
    }
    return this.view.view;
  }

  open(sheet: Sheet): void {
    this.point(() => this.excel.activate(sheet));
  }

  select(sheet: Sheet, area: Rect): void {
    this.selectIn(sheet, { row: area.top, column: area.left, area });
  }

  selectIn(sheet: Sheet, { row, column, area }: Selection): void {
    this.cursor = { row, column };
    this.point(() => this.excel.select(sheet, area));
  }

  /** Shows or hides a group of columns, as its outline button does. */
  fold(sheet: Sheet, first: number, last: number, folded: boolean): void {
    for (let column = first; column <= last; column++)
      sheet.columns.set(column, { ...sheet.columns.get(column), hidden: folded });
    sheet.partChanged("columns");
  }

  /** Goes where a cell's link points in this workbook. */
  followLink(from: Sheet, row: number, column: number): void {
    const link = from.hyperlinks.find(({ area }) => contains(area, row, column));
    if (!link?.location) return;
    const place = splitAddress(link.location);
    const sheet = place.sheet === null ? from : this.book.sheet(place.sheet);
    const area = readArea(place.local);
    if (sheet && area) this.select(sheet, area);
  }

  save(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.excel.save());
  }

  /** The comment on the active cell, to be read without a mouse; null where there is none. */
  commentAt({ row, column }: Selection): { title: string; message: string } | null {
    const look = this.viewOf(this.active).lookOf(row, column);
    return look.hasComment ? { title: "Comment", message: look.tip } : null;
  }

  /** What the formula bar shows for a cell. */
  contentOf(sheet: Sheet, row: number, column: number): string {
    const cell = sheet.cell(row, column);
    if (cell?.formula !== undefined) return `=${cell.formula}`;
    const value = cell?.value ?? null;
    if (value === null) return "";
    if (value instanceof ErrorValue) return value.code;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number" ? this.looks.editText(sheet, row, column, value) : value;
  }

  private heightsOf(sheet: Sheet): RowHeights {
    let heights = this.heights.get(sheet);
    if (!heights) {
      const textOf = (row: number, column: number) => this.looks.at(sheet, row, column).text;
      this.heights.set(sheet, (heights = new RowHeights(sheet, textOf)));
    }
    return heights;
  }

  /** Shown at once, so that the next key finds the cursor where the last one put it. */
  private point(act: () => void): void {
    this.pointing = true;
    act();
    this.pointing = false;
  }

  private redrawSoon(): void {
    this.looks.forget();
    this.view = null;
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.tell();
    });
  }

  private tell(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }
}
