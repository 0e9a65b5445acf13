import { type Area, type CellAt, MAX_COLUMNS, MAX_ROWS, areaName, placeName } from "../address";
import type { AddSheet, AddTable, Content, Edit, WriteCells } from "../edit";
import { nameKey } from "../name-rules";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { ProblemKind } from "../workbook-problem";

/** A workbook as it will stand once the removals are done and everything else is added: what the checks ask about. */
export class Standing {
  private readonly removedSheets: Set<string>;
  private readonly removedNames: Set<string>;
  private readonly added: Map<string, AddSheet>;
  private readonly writes = new Map<string, WriteCells[]>();
  private readonly columnsOfTables = new Map<string, Set<string> | null>();
  private readonly namesThere: Set<string>;

  constructor(
    readonly before: WorkbookSnapshot,
    readonly edits: readonly Edit[],
  ) {
    this.removedSheets = new Set(of(edits, "removeSheet").map((edit) => nameKey(edit.sheet)));
    this.removedNames = new Set(of(edits, "removeName").map((edit) => nameKey(edit.name)));
    this.added = new Map(of(edits, "addSheet").map((edit) => [nameKey(edit.sheet), edit]));
    for (const write of of(edits, "writeCells")) {
      const key = nameKey(write.sheet);
      this.writes.set(key, [...(this.writes.get(key) ?? []), write]);
    }
    this.namesThere = new Set([
      ...this.namesKept().map((name) => nameKey(name.name)),
      ...of(edits, "defineName").map((edit) => nameKey(edit.name)),
    ]);
    for (const table of this.tablesKept())
      this.columnsOfTables.set(
        nameKey(table.name),
        // A short outline does not know the columns.
        table.columns.length > 0 ? new Set(table.columns.map(nameKey)) : null,
      );
    for (const table of of(edits, "addTable")) {
      const headers = this.headersOf(table);
      this.columnsOfTables.set(
        nameKey(table.name),
        headers &&
          new Set(headers.map((header) => (typeof header === "string" ? nameKey(header) : ""))),
      );
    }
  }

  /** The sheet as it stands today, unless these edits remove it. */
  sheetKept(name: string): SheetSnapshot | undefined {
    const key = nameKey(name);
    if (this.removedSheets.has(key)) return undefined;
    return this.before.sheets.find((sheet) => nameKey(sheet.name) === key);
  }

  isAdded(sheet: string): boolean {
    return this.added.has(nameKey(sheet));
  }

  hasSheet(name: string): boolean {
    return this.isAdded(name) || this.sheetKept(name) !== undefined;
  }

  hasName(name: string): boolean {
    return this.namesThere.has(nameKey(name));
  }

  hasTable(name: string): boolean {
    return this.columnsOfTables.has(nameKey(name));
  }

  /** Undefined when the columns cannot be known. */
  hasColumn(table: string, column: string): boolean | undefined {
    return this.columnsOfTables.get(nameKey(table))?.has(nameKey(column));
  }

  tablesKept(): TableSnapshot[] {
    return this.before.tables.filter((table) => !this.removedSheets.has(nameKey(table.sheet)));
  }

  namesKept(): WorkbookSnapshot["names"] {
    return this.before.names.filter(
      (name) =>
        !(name.sheet === null && this.removedNames.has(nameKey(name.name))) &&
        !(name.sheet !== null && this.removedSheets.has(nameKey(name.sheet))),
    );
  }

  /** Names that the stamps of sheets kept or added list as theirs. */
  stampedNames(): Set<string> {
    const stamps = [
      ...this.before.sheets.map((sheet) => sheet.stamp),
      ...Array.from(this.added.values(), (edit) => edit.stamp),
    ];
    return new Set(stamps.flatMap((stamp) => stamp?.names ?? []).map(nameKey));
  }

  /** What these edits write into a cell; undefined when they write nothing there. */
  written(sheet: string, at: CellAt): Content | undefined {
    for (const write of this.writes.get(nameKey(sheet)) ?? []) {
      const content = write.cells[at.row - write.at.row]?.[at.column - write.at.column];
      if (content !== undefined) return content;
    }
    return undefined;
  }

  /** The header row of a table as it is written; null when it lies on a sheet that stands already. */
  headersOf(table: AddTable): (Content | undefined)[] | null {
    if (!this.isAdded(table.sheet)) return null;
    return Array.from({ length: Math.min(table.area.columns, MAX_COLUMNS) }, (_, column) =>
      this.written(table.sheet, { row: table.area.row, column: table.area.column + column }),
    );
  }

  /** House rule: only sheets added by these edits or stamped as ours are ever altered. */
  whyNotTouch(sheet: string): ProblemKind[] {
    if (this.isAdded(sheet)) return [];
    const kept = this.sheetKept(sheet);
    if (!kept) return [{ kind: "missing", what: sheet }];
    if (kept.stamp === null) return [{ kind: "notOurs", sheet: kept.name }];
    return kept.protected ? [{ kind: "sheetProtected", sheet: kept.name }] : [];
  }
}

export function of<K extends Edit["kind"]>(
  edits: readonly Edit[],
  kind: K,
): Extract<Edit, { kind: K }>[] {
  return edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

/** Whether a rectangle lies on a sheet at all. */
export function whyNotThere(sheet: string, area: Area): ProblemKind[] {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1)
    return [badEdit(`${sheet}: no such area (${JSON.stringify(area)})`)];
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS)
    return [
      tooLarge(
        placeName(sheet, area),
        `${areaName({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS })}`,
      ),
    ];
  return [];
}

export function badEdit(why: string): ProblemKind {
  return { kind: "badEdit", why };
}

export function tooLarge(what: string, limit: string): ProblemKind {
  return { kind: "tooLarge", what, limit };
}
