import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, type Column, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import type { Field } from "../fields";
import { saysNothing } from "../notation/nothing";
import { tidyLine } from "../tidy";

/** One data row of a side sheet: its cells by field, and how to keep what no field of it took. */
export interface SideRow {
  cellIn: (field: Field) => CellView | null;
  /** The row's cell under a heading that reads so, for what is no field of a map. */
  cellUnder: (heading: RegExp) => CellView | null;
  /** The words of cells that nobody has spoken of, each under its heading: "Grade: C". Says of them what became of them. */
  alsoSaid: (tell: (cell: CellView) => void) => string[];
}

/** Walks the data rows of a side sheet's table; headings, titles and totals are marked as what they are. */
export function walkSideTable(
  study: Study,
  table: Table,
  key: Field,
  each: (row: SideRow) => void,
): void {
  const { view, ledger } = study;
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  const keyColumn = columnOf(table, key)?.column ?? table.firstColumn;
  for (const tableRow of tableRows(view, table, keyColumn)) {
    if (tableRow.kind === "subtotal") ledger.leave("subtotal", ...tableRow.cells);
    else if (tableRow.kind === "note") ledger.leave("note", ...tableRow.cells);
    else if (tableRow.kind === "band") ledger.leave("banner", tableRow.cell);
    else
      each({
        cellIn: (field) => at(columnOf(table, field), tableRow.row),
        cellUnder: (heading) => at(columnUnder(table, heading), tableRow.row),
        alsoSaid: (tell) => wordsLeft(study, table, tableRow.cells, tell),
      });
  }
  function at(column: Column | null, row: number): CellView | null {
    return column ? view.at(row, column.column) : null;
  }
}

function columnUnder(table: Table, heading: RegExp): Column | null {
  return table.columns.find(({ own }) => heading.test(own.replace(/\s+/g, " ").trim())) ?? null;
}

function wordsLeft(
  { ledger }: Study,
  table: Table,
  cells: readonly CellView[],
  tell: (cell: CellView) => void,
): string[] {
  return cells.flatMap((cell) => {
    if (ledger.knows(cell)) return [];
    if (cell.cell.formula !== undefined || cell.cell.error) {
      ledger.leave("subtotal", cell);
      return [];
    }
    if (saysNothing(cell.text) !== null) {
      ledger.means("nothing", cell);
      return [];
    }
    tell(cell);
    const heading = table.columns.find(({ column }) => column === cell.column)?.own ?? "";
    return [heading === "" ? cell.text : `${tidyLine(heading)}: ${cell.text}`];
  });
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
