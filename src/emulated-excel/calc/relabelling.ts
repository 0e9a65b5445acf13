import type { Book } from "../book/book";
import type { FormulaKind, FormulaNode } from "./formula-node";

/** Remembers what tables and sheets were called, so that formulas can follow when they are renamed. */
export class Relabelling {
  private shape: string;

  constructor(private readonly book: Book) {
    this.shape = this.describe();
  }

  /** While formulas are being rewritten, a formula keeps its kind. */
  kindOf(_before: FormulaNode | undefined): FormulaKind | undefined {
    return undefined;
  }

  /** Takes in what changed: "moved" when tables only grew, shrank or stayed. */
  settle(): "moved" | "changed" {
    const before = this.shape;
    this.shape = this.describe();
    return before === this.shape ? "moved" : "changed";
  }

  private describe(): string {
    return JSON.stringify(
      this.book.sheets.map((sheet) => [
        sheet.id,
        sheet.name,
        sheet.tables.map(({ id, name, area, hasHeader, hasTotals, columns }) => [
          id,
          name,
          area.top,
          area.left,
          hasHeader,
          hasTotals,
          columns.map((column) => column.name),
        ]),
      ]),
    );
  }
}
