import type { SheetPart } from "./sheet";
import { Sheet } from "./sheet";
import { Styles } from "./style";

export interface DefinedName {
  name: string;
  /** The sheet it belongs to, or null for the whole book. */
  sheet: Sheet | null;
  /** Without "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

export type Change =
  | { kind: "content"; sheet: Sheet; row: number; column: number; formula: boolean }
  | { kind: "respelt"; sheet: Sheet; row: number; column: number }
  | { kind: "look"; sheet: Sheet }
  | { kind: "part"; sheet: Sheet; part: SheetPart }
  | { kind: "names" }
  /** Sheets were added, removed or put in another order. */
  | { kind: "sheets" }
  /** Another sheet is in front. */
  | { kind: "active" }
  | { kind: "properties" };

/** One open workbook: plain cells, styles and parts. Calculation, files and the object model all work on it. */
export class Book {
  name = "Book1.xlsx";
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  date1904 = false;
  structureProtected = false;
  active: Sheet | null = null;
  /** Document custom properties (File > Info > Properties). */
  readonly customProperties = new Map<string, string | number | boolean>();
  /** What the add-in stored through `workbook.settings`. */
  readonly settings = new Map<string, unknown>();
  /** What differs from the opened file, apart from sheets. */
  readonly changedParts = new Set<"names" | "sheets" | "properties" | "settings" | "active">();

  /** Told before a cell's content or look changes (results of formulas are no change): see `hand/`. */
  beforeCellChange: ((sheet: Sheet, row: number, column: number) => void) | null = null;

  private nextSheetId = 1;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(readonly styles = new Styles()) {}

  /** An empty book as Excel starts it. */
  static empty(): Book {
    const book = new Book();
    book.active = book.addSheet("Sheet1");
    return book;
  }

  /** At the end, or before `position`. The caller has checked the name. */
  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this, this.nextSheetId++, name);
    this.sheets.splice(position, 0, sheet);
    this.changedParts.add("sheets");
    this.changed({ kind: "sheets" });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
    this.changedParts.add("sheets");
    this.changed({ kind: "sheets" });
  }

  /** Excel compares sheet names without regard to case. */
  sheet(name: string): Sheet | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  /** Table ids are unique in a book. */
  unusedTableId(): number {
    return (
      1 + Math.max(0, ...this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)))
    );
  }

  namesChanged(): void {
    this.changedParts.add("names");
    this.changed({ kind: "names" });
  }

  /** Follows every change; returns how to stop. */
  follow(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
