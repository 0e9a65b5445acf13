import type { AppendRows, ChangeCells, DropRows, Typed } from "../workbook/edit";
import { cellInput } from "./cell-text";
import { inPieces } from "./write-cells";
import { BYTES_PER_CALL, type WriteStep } from "./write-step";

/** One grid for the column from its first to its last change; null leaves the cells between alone. */
export function changeSteps(edit: ChangeCells): WriteStep[] {
  const { first, grid } = gridOf(edit.changes.map(({ row, to }) => ({ row, content: to })));
  return inPieces(grid).map(({ rows, start, bytes }) => ({
    phase: "constants",
    sheet: edit.sheet,
    bytes: bytes + 6 * BYTES_PER_CALL,
    run: (desk) => {
      const column = desk.table(edit.table).columns.getItem(edit.column);
      rowsOf(column.getDataBodyRange().untrack(), first + start, rows.length).values = rows;
    },
  }));
}

/** In `rows.add` as in `range.values` null is left to Excel, so that calculated columns fill themselves. */
export function appendSteps(edit: AppendRows): WriteStep[] {
  return addingSteps(edit.sheet, edit.table, edit.rows);
}

export function addingSteps(
  sheet: string,
  table: string,
  rows: readonly (readonly Typed[])[],
): WriteStep[] {
  const grid = rows.map((row) => row.map((cell) => (cell === null ? null : cellInput(cell))));
  return inPieces(grid).map((piece) => ({
    phase: "tableRows",
    sheet,
    bytes: piece.bytes + 3 * BYTES_PER_CALL,
    run: (desk) => {
      // The types know no null in a row; Excel does.
      desk.table(table).rows.add(undefined, piece.rows as (string | number | boolean)[][]);
    },
  }));
}

export function dropSteps(edit: DropRows): WriteStep[] {
  return [droppingStep(edit.sheet, edit.table, edit.first, edit.was.length)];
}

export function droppingStep(
  sheet: string,
  table: string,
  first: number,
  count: number,
): WriteStep {
  return {
    phase: "tableRows",
    sheet,
    bytes: 5 * BYTES_PER_CALL,
    run: (desk) =>
      rowsOf(desk.table(table).getDataBodyRange().untrack(), first, count).delete("Up"),
  };
}

/** Some rows of a table's body or of one of its columns. */
export function rowsOf(body: Excel.Range, first: number, count: number): Excel.Range {
  return body
    .getRow(first)
    .untrack()
    .getBoundingRect(body.getRow(first + count - 1).untrack())
    .untrack();
}

/** Contents by row as a grid of one column; "" empties a cell, null leaves it alone. */
function gridOf(contents: readonly { row: number; content: Typed }[]): {
  first: number;
  grid: (string | number | boolean | null)[][];
} {
  const first = contents[0]?.row ?? 0;
  const grid = Array.from(
    { length: (contents.at(-1)?.row ?? -1) - first + 1 },
    (): (string | number | boolean | null)[] => [null],
  );
  for (const { row, content } of contents) grid[row - first] = [cellInput(content)];
  return { first, grid };
}
