import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, type Column, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import type { Field } from "../fields";

/** Walks the data rows of a side sheet's table, marking every cell it hands out as used, titles and totals as what they are. */
export function walkSideTable(
  study: Study,
  table: Table,
  key: Field,
  each: (cellIn: (field: Field) => CellView | null, row: number) => void,
): void {
  const { view, ledger } = study;
  for (const column of table.columns) ledger.use(...column.headerCells);
  const keyColumn = columnOf(table, key)?.column ?? table.firstColumn;
  for (const tableRow of tableRows(view, table, keyColumn)) {
    if (tableRow.kind === "subtotal") ledger.leave("subtotal", ...tableRow.cells);
    else if (tableRow.kind === "note") ledger.leave("note", ...tableRow.cells);
    else if (tableRow.kind === "band") ledger.leave("banner", tableRow.cell);
    else {
      ledger.use(...tableRow.cells);
      each((field) => at(columnOf(table, field), tableRow.row), tableRow.row);
    }
  }
  function at(column: Column | null, row: number): CellView | null {
    return column ? view.at(row, column.column) : null;
  }
}

/** Titles above a side sheet's table, and whatever stands outside it. */
export function leaveTheRest(study: Study): void {
  for (const { cell } of study.titles) study.ledger.leave("banner", cell);
  for (const { labelCell, valueCell } of study.labels)
    study.ledger.leave("banner", labelCell, valueCell);
  for (const cell of study.view.cells()) study.ledger.leave("note", cell);
}

export function numberIn(cell: CellView | null): number | null {
  if (!cell) return null;
  if (typeof cell.cell.value === "number") return cell.cell.value;
  return /^\d+(\.\d+)?$/.test(cell.text) ? Number(cell.text) : null;
}
