import { Book } from "../../../src/emulated-excel/book/book";
import { ErrorValue, type Value } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import type { Table } from "../../../src/emulated-excel/book/sheet-parts";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";

/** Tuesday 1 September 2026, half past nine. */
export const NOW = new Date(2026, 8, 1, 9, 30);
export const TODAY = 46_266;

/** A book with one sheet and a calculator on it, and verbs for tests. */
export class FormulaBook {
  readonly book = Book.empty();
  readonly sheet = this.book.sheets[0] as Sheet;
  clock = NOW;
  calculator = new Calculator(this.book, { now: () => this.clock });

  /** Values and formulas ("=…") row by row, from a cell on. */
  fill(rows: readonly (readonly Value[])[], top = 0, left = 0, sheet = this.sheet): this {
    rows.forEach((row, down) => {
      row.forEach((value, across) => {
        if (typeof value === "string" && value.startsWith("=")) {
          sheet.setFormula(top + down, left + across, value.slice(1));
        } else sheet.setValue(top + down, left + across, value);
      });
    });
    return this;
  }

  table(
    name: string,
    rows: readonly (readonly Value[])[],
    top = 0,
    left = 0,
    sheet = this.sheet,
  ): Table {
    const [headers = []] = rows;
    this.fill(rows, top, left, sheet);
    const table: Table = {
      id: 1 + Math.max(0, ...this.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))),
      name,
      area: { top, left, bottom: top + rows.length - 1, right: left + headers.length - 1 },
      hasHeader: true,
      hasTotals: false,
      columns: headers.map((header, index) => ({ id: index + 1, name: String(header) })),
      style: null,
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      showFilterButton: true,
    };
    sheet.tables.push(table);
    sheet.partChanged("tables");
    return table;
  }

  define(name: string, formula: string, sheet: Sheet | null = null): this {
    this.book.names.push({ name, sheet, formula, comment: "", visible: true });
    this.book.namesChanged();
    return this;
  }

  calculate(): this {
    this.calculator.calculate();
    return this;
  }

  /** What a cell shows, errors as their text. */
  at(row: number, column: number, sheet = this.sheet): Value {
    return plain(sheet.value(row, column));
  }

  column(column: number, from: number, to: number, sheet = this.sheet): Value[] {
    return Array.from({ length: to - from + 1 }, (_, index) =>
      this.at(from + index, column, sheet),
    );
  }

  /** A formula's value as if it stood in the sheet's cell Z100. */
  evaluate(formula: string): Value | Value[][] {
    const value = this.calculator.evaluate(formula, { sheet: this.sheet, row: 99, column: 25 });
    return Array.isArray(value) ? value.map((row) => row.map(plain)) : plain(value);
  }
}

function plain(value: Value): Value {
  return value instanceof ErrorValue ? value.code : value;
}
