import type { Ledger } from "../ledger";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import { tidyLine } from "../tidy";
import type { LineDraft } from "./line-draft";
import { READERS } from "./readers";

/** Reads the cells of one line, column by column, and marks in the ledger what became of each. */
export function readCells(
  ledger: Ledger,
  draft: LineDraft,
  columns: readonly Column[],
  cellIn: (column: Column) => CellView | null,
): void {
  // The measure first: it decides what the scores mean.
  const measured = columns.filter(({ field }) => field === "measure");
  for (const column of [...measured, ...columns.filter(({ field }) => field !== "measure")]) {
    const cell = cellIn(column);
    if (!cell || column.field === "provision") continue;
    if (column.field === "gain" || cell.cell.error) {
      ledger.leave(cell.cell.formula === undefined ? "note" : "subtotal", cell);
      continue;
    }
    ledger.use(cell);
    const read = column.field === null ? null : READERS[column.field];
    const said = `${tidyLine(column.own).replace(/:$/, "")}: ${cell.text}`;
    if (read) read(cell, draft, column);
    else if (column.field === null) draft.keep(cell, said);
    else draft.aside(cell, said);
  }
}
