import type { Book, Change, DefinedName } from "../book/book";
import { cellKey, LAST_COLUMN, type Cell } from "../book/cell";
import type { Sheet, SheetPart } from "../book/sheet";

/** What one act of a person changed, as it was before. */
export interface Before {
  cells: Map<Sheet, Map<number, Cell | null>>;
  fields: { sheet: Sheet; field: Recorded; was: unknown }[];
  names: DefinedName[] | null;
}

/** What of a sheet an act in the grid may change, and the part that is then said to have changed. */
const RECORDED = {
  tables: "tables",
  filter: "tables",
  merges: "merges",
  conditionalFormats: "conditionalFormats",
  validations: "validations",
  hyperlinks: "hyperlinks",
  comments: "comments",
  charts: "charts",
  rows: "rows",
  columns: "columns",
  pageSetup: "pageSetup",
} as const satisfies Partial<Record<keyof Sheet, SheetPart>>;
type Recorded = keyof typeof RECORDED;
const FIELDS = Object.keys(RECORDED) as Recorded[];

/**
 * Remembers what stands in the way of every change from `start` until `finish`, so that the act can be taken back.
 * Results of formulas are not kept: they come again with what they are calculated from.
 */
export class ChangeRecord {
  private readonly cells: Before["cells"] = new Map();
  private readonly changedParts = new Set<string>();
  private namesChanged = false;
  private readonly fields: Before["fields"];
  private readonly names: DefinedName[];
  private readonly stop: () => void;

  private constructor(private readonly book: Book) {
    this.fields = book.sheets.flatMap((sheet) =>
      FIELDS.map((field) => ({ sheet, field, was: structuredClone<unknown>(sheet[field]) })),
    );
    this.names = book.names.map((name) => ({ ...name }));
    book.beforeCellChange = (sheet, row, column) => this.keep(sheet, row, column);
    this.stop = book.follow((change) => this.note(change));
  }

  static start(book: Book): ChangeRecord {
    return new ChangeRecord(book);
  }

  /** @returns what to restore; null when nothing changed */
  finish(): Before | null {
    this.stop();
    this.book.beforeCellChange = null;
    const fields = this.fields.filter(({ sheet, field }) =>
      this.changedParts.has(`${String(sheet.id)} ${RECORDED[field]}`),
    );
    if (this.cells.size === 0 && fields.length === 0 && !this.namesChanged) return null;
    return { cells: this.cells, fields, names: this.namesChanged ? this.names : null };
  }

  private keep(sheet: Sheet, row: number, column: number): void {
    let kept = this.cells.get(sheet);
    if (!kept) this.cells.set(sheet, (kept = new Map<number, Cell | null>()));
    const key = cellKey(row, column);
    if (kept.has(key)) return;
    const cell = sheet.cell(row, column);
    kept.set(key, cell ? { ...cell } : null);
  }

  private note(change: Change): void {
    if (change.kind === "part") this.changedParts.add(`${String(change.sheet.id)} ${change.part}`);
    if (change.kind === "names") this.namesChanged = true;
  }
}

/** Puts everything back as it was. */
export function restore(book: Book, before: Before): void {
  if (before.names) {
    book.names = before.names.map((name) => ({ ...name }));
    book.namesChanged();
  }
  for (const { sheet, field, was } of before.fields) {
    restoreField(sheet, field, was);
    sheet.partChanged(RECORDED[field]);
  }
  for (const [sheet, cells] of before.cells)
    for (const [key, cell] of cells)
      restoreCell(sheet, Math.floor(key / (LAST_COLUMN + 1)), key % (LAST_COLUMN + 1), cell);
}

function restoreField(sheet: Sheet, field: Recorded, was: unknown): void {
  if (field === "rows" || field === "columns") {
    const lines: Map<number, object> = sheet[field];
    lines.clear();
    for (const [at, look] of structuredClone(was) as Map<number, object>) lines.set(at, look);
  } else Object.assign(sheet, { [field]: structuredClone(was) });
}

function restoreCell(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  if (cell?.formula === undefined) sheet.setValue(row, column, cell?.value ?? null);
  else sheet.setFormula(row, column, cell.formula, cell.array);
  sheet.setStyle(row, column, cell?.style ?? 0);
}
