import type { TableReferences } from "../../formulas/reference";
import { standingSheets, type StandingSheet } from "../../templates/insert/standing-sheets";
import type { Area } from "../../workbook/address";
import { nameKey } from "../../workbook/name-rules";
import { cellAt, type CellValue, type WorkbookSnapshot } from "../../workbook/snapshot";

/** A table of ours as it stands in the workbook, whatever people did to it since. */
export interface StandingTable {
  sheet: string;
  table: string;
  /** All headers in order, people's own columns included. */
  columns: string[];
  /** Sheet row of the first row below the header, from 0. */
  top: number;
  rows: StandingRow[];
}

export interface StandingRow {
  /** Which of several tables with the same columns, from 0. */
  of: number;
  /** Place below the header, from 0. */
  at: number;
  /** By the template's column keys; a column that people took away is missing. */
  cells: Readonly<Record<string, CellValue>>;
}

/** The tables of ours in a workbook, read as data: sheets are found by their stamp, tables and columns by their headers. */
export class StandingTables {
  private readonly sheets: StandingSheet[];
  private readonly read = new Map<string, StandingTable[]>();

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.sheets = standingSheets(snapshot);
  }

  /** All tables with these columns; of several provision maps, the one for the whole school comes first. */
  all(references: TableReferences<string>): StandingTable[] {
    let tables = this.read.get(references.table);
    if (!tables) this.read.set(references.table, (tables = this.find(references)));
    return tables;
  }

  first(references: TableReferences<string>): StandingTable | null {
    return this.all(references)[0] ?? null;
  }

  /** A cell of ours that formulas speak of by name, wherever its sheet was moved; null where it was taken away. */
  namedCell(name: string): { sheet: string; area: Area; value: CellValue } | null {
    const fields = this.sheets.flatMap((sheet) => sheet.fields);
    const at = fields.find(({ field }) => field.name.name === name)?.at ?? null;
    const on = this.snapshot.sheets.find((sheet) => sheet.name === at?.sheet);
    if (!at || !on) return null;
    const value = cellAt(on, at.area.row, at.area.column)?.value ?? null;
    return { ...at, value };
  }

  private find(references: TableReferences<string>): StandingTable[] {
    return this.sheets
      .flatMap(({ tables }) => tables.filter(({ block }) => block.like === references.table))
      .sort((a, b) => isOwn(b.block.references) - isOwn(a.block.references))
      .map(({ table }, of) => this.readTable(table, references, of));

    function isOwn({ table }: TableReferences<string>): number {
      return table === references.table ? 1 : 0;
    }
  }

  private readTable(
    { name, sheet: on, area, columns, hasTotals }: WorkbookSnapshot["tables"][number],
    references: TableReferences<string>,
    of: number,
  ): StandingTable {
    const sheet = this.snapshot.sheets.find((each) => each.name === on);
    const keyOf = new Map(
      Object.entries(references.headers).map(([key, header]) => [nameKey(header), key]),
    );
    const keys = columns.map((column) => keyOf.get(nameKey(column)));
    const top = area.row + 1;
    const rows = Array.from({ length: area.rows - (hasTotals ? 2 : 1) }, (_, at): StandingRow => {
      const cells: Record<string, CellValue> = {};
      keys.forEach((key, column) => {
        if (key !== undefined)
          cells[key] = (sheet && cellAt(sheet, top + at, area.column + column)?.value) ?? null;
      });
      return { of, at, cells };
    });
    return { sheet: on, table: name, columns, top, rows };
  }
}

/** Whether nothing was typed into any of these columns. */
export function isBlank(row: StandingRow, keys: readonly string[]): boolean {
  return keys.every((key) => (row.cells[key] ?? null) === null);
}
