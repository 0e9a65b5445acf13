import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { renameInFormula, type Renaming } from "./renaming";

interface KnownTable {
  name: string;
  columns: Map<number, string>;
}

/**
 * Remembers what sheets, tables and their columns are called. When one is renamed, all formulas of the book are
 * rewritten, as Excel does; when a sheet is removed, references to it become #REF!.
 */
export class Relabelling {
  private sheets = new Map<number, string>();
  private tables = new Map<string, KnownTable>();
  /** True while formulas are being rewritten: they change their text, not their meaning. */
  rewriting = false;

  constructor(private readonly book: Book) {
    this.remember();
  }

  /** To be called after anything may have been renamed. */
  follow(): void {
    if (this.rewriting) return;
    const renamings = [...this.sheetRenamings(), ...this.tableRenamings()];
    this.remember();
    if (renamings.length === 0) return;
    this.rewriting = true;
    for (const renaming of renamings) this.rewrite(renaming);
    this.rewriting = false;
  }

  private remember(): void {
    this.sheets = new Map(this.book.sheets.map((sheet) => [sheet.id, sheet.name]));
    this.tables = new Map();
    for (const sheet of this.book.sheets) {
      for (const table of sheet.tables) {
        const columns = new Map(table.columns.map(({ id, name }) => [id, name]));
        this.tables.set(tableKey(sheet, table), { name: table.name, columns });
      }
    }
  }

  private *sheetRenamings(): Generator<Renaming> {
    for (const [id, from] of this.sheets) {
      const sheet = this.book.sheets.find((other) => other.id === id);
      if (!sheet) yield { kind: "sheet", from, to: null };
      else if (sheet.name !== from) yield { kind: "sheet", from, to: sheet.name };
    }
  }

  private *tableRenamings(): Generator<Renaming> {
    for (const sheet of this.book.sheets) {
      for (const table of sheet.tables) {
        const known = this.tables.get(tableKey(sheet, table));
        if (!known) continue;
        if (known.name !== table.name) yield { kind: "table", from: known.name, to: table.name };
        for (const { id, name } of table.columns) {
          const from = known.columns.get(id);
          if (from !== undefined && from !== name) {
            yield { kind: "column", table: table.name, from, to: name };
          }
        }
      }
    }
  }

  private rewrite(renaming: Renaming): void {
    for (const sheet of this.book.sheets) {
      this.rewriteCells(sheet, renaming);
      rewriteParts(sheet, renaming);
    }
    let named = false;
    for (const name of this.book.names) {
      const formula = renameInFormula(name.formula, renaming, null);
      if (formula === name.formula) continue;
      name.formula = formula;
      named = true;
    }
    if (named) this.book.namesChanged();
  }

  private rewriteCells(sheet: Sheet, renaming: Renaming): void {
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const table = tableNameAt(sheet, row, column);
        const formula = renameInFormula(cell.formula, renaming, table);
        if (formula !== cell.formula) sheet.setFormula(row, column, formula, cell.array);
      });
    });
  }
}

/** A table's number is its own for life; with the sheet's it is unique even in a damaged book. */
function tableKey(sheet: Sheet, table: Table): string {
  return `${String(sheet.id)} ${String(table.id)}`;
}

function tableNameAt(sheet: Sheet, row: number, column: number): string | null {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return table?.name ?? null;
}

/** Calculated columns, conditional formats and lists hold formulas too. */
function rewriteParts(sheet: Sheet, renaming: Renaming): void {
  let [tables, formats, validations] = [false, false, false];
  const renamed = (formula: string, table: string | null, noted: () => void): string => {
    const fresh = renameInFormula(formula, renaming, table);
    if (fresh !== formula) noted();
    return fresh;
  };
  for (const table of sheet.tables) {
    const note = (): void => {
      tables = true;
    };
    for (const column of table.columns) {
      if (column.formula !== undefined) column.formula = renamed(column.formula, table.name, note);
      if (column.totalsFormula !== undefined) {
        column.totalsFormula = renamed(column.totalsFormula, table.name, note);
      }
    }
  }
  for (const { rule } of sheet.conditionalFormats) {
    const note = (): void => {
      formats = true;
    };
    if (rule.type === "cellValue") {
      rule.formula1 = renamed(rule.formula1, null, note);
      if (rule.formula2 !== undefined) rule.formula2 = renamed(rule.formula2, null, note);
    } else rule.formula = renamed(rule.formula, null, note);
  }
  for (const validation of sheet.validations) {
    const note = (): void => {
      validations = true;
    };
    validation.formula1 = renamed(validation.formula1, null, note);
    if (validation.formula2 !== undefined) {
      validation.formula2 = renamed(validation.formula2, null, note);
    }
  }
  if (tables) sheet.partChanged("tables");
  if (formats) sheet.partChanged("conditionalFormats");
  if (validations) sheet.partChanged("validations");
}
