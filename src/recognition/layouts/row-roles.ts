import type { Given } from "../context";
import type { Desk } from "../desk";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import type { Table } from "../tables/table";
import { labelField } from "./attributes";
import type { Head } from "./axis";
import type { ItemGrid } from "./item-grid";
import { readPupil } from "./read-pupil";

/** What the left of a row makes of it. */
export type RowRole =
  | { kind: "provisions"; heads: readonly Head[]; given: Given }
  /** Its cells say something about the provisions above them. */
  | { kind: "detail"; label: CellView }
  | { kind: "nothing" };

/** Reads the left of each row in turn; what is written once holds for the rows below it. */
export class RowRoles {
  private readonly last = new Map<number, Head>();
  private pupil: Given | null = null;

  constructor(
    private readonly study: Study,
    private readonly desk: Desk,
    private readonly grid: ItemGrid,
    private readonly given: Given,
  ) {}

  of(row: number): RowRole {
    const { view, ledger } = this.study;
    const { side } = this.grid;
    switch (side.kind) {
      case "nothing":
        return { kind: "provisions", heads: [], given: {} };
      case "labels": {
        const label = view.at(row, side.column);
        if (!label) return { kind: "nothing" };
        if (side.provisions.has(label.text)) {
          ledger.means("heading", label);
          return { kind: "provisions", heads: [], given: {} };
        }
        return { kind: "detail", label };
      }
      case "sorts": {
        const label = view.at(row, side.column);
        if (label) ledger.means("heading", label);
        return { kind: "provisions", heads: [], given: {} };
      }
      case "heads":
        return this.fromHeads(row, side.columns);
      case "pupils":
        return this.fromPupil(row, side.table, side.key);
    }
  }

  private fromHeads(row: number, columns: ReadonlyMap<number, ReadonlyMap<string, Head>>): RowRole {
    const { view, ledger } = this.study;
    for (const [column, heads] of columns) {
      const cell = view.at(row, column);
      if (!cell) continue;
      const head = heads.get(cell.text);
      if (!head && !isFurtherHead(this.grid, cell, view.row(row)))
        return { kind: "detail", label: cell };
      // A head further left begins anew what stands right of it.
      for (const other of this.last.keys())
        if (other > column && cell.row === row) this.last.delete(other);
      if (head) this.last.set(column, head);
      else this.last.delete(column);
      ledger.means("heading", cell);
    }
    for (const cell of view.row(row))
      if (!columns.has(cell.column) && cell.column < Math.min(...this.grid.heads.keys()))
        ledger.leave("note", cell);
    const begun = this.last.size > 0 || [...columns.keys()].some((at) => view.at(row, at));
    return begun
      ? { kind: "provisions", heads: [...this.last.values()], given: {} }
      : { kind: "nothing" };
  }

  private fromPupil(row: number, table: Table, key: number): RowRole {
    const { view, ledger } = this.study;
    if (view.at(row, key)?.row === row) {
      const pupil = readPupil(
        this.desk,
        table,
        (column) => (column ? view.at(row, column.column) : null),
        ledger,
      );
      if (!pupil) return { kind: "nothing" };
      const { yearGroups = [], className } = this.given;
      pupil.yearGroup ??= yearGroups.length === 1 ? (yearGroups[0] ?? null) : null;
      pupil.className ??= className ?? null;
      this.pupil = {
        pupils: [pupil.name],
        ...(pupil.yearGroup === null ? {} : { yearGroups: [pupil.yearGroup] }),
        ...(pupil.className === null ? {} : { className: pupil.className }),
      };
    }
    return this.pupil ? { kind: "provisions", heads: [], given: this.pupil } : { kind: "nothing" };
  }
}

/** "Outside help" under "Whole class | Small group | Individual": a tier that nobody counts, and no word about the others. */
function isFurtherHead(grid: ItemGrid, label: CellView, cells: readonly CellView[]): boolean {
  const { side } = grid;
  const named = labelField(label, 0.75);
  return (
    side.kind === "heads" &&
    side.kinds.has("wave") &&
    label.area.columns === 1 &&
    label.text.length <= 40 &&
    (named === null || named === "wave") &&
    cells.reduce((sum, cell) => sum + (grid.heads.has(cell.column) ? cell.area.columns : 0), 0) >= 2
  );
}
