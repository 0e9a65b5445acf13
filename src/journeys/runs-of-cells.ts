import type { SourceLine } from "../domain/provision-map";
import type { TrailCell } from "../recognition/trail";
import { placeName } from "../workbook/address";
import { whereTo, type Told } from "./what-became";

/**
 * Up to this many cells each has a line of its own on the Import report; beyond it, the cells of a column that went to
 * the same field share one, from one heading to the next. That is what a school's own map holds (1,000 rows of 20
 * columns); a longer list is read by its columns, not by its cells.
 */
export const MOST_CELLS_IN_DETAIL = 20_000;

/** The same for one log: its every row leads to its cell, so beyond a term of one class nobody reads it cell by cell. */
export const MOST_OF_A_LOG_IN_DETAIL = 4_000;

export type CellTold = Told & { cell: TrailCell };

interface Run {
  line: SourceLine;
  first: number;
  last: number;
  column: number;
}

/** One line a cell, or one for the cells of a column that went to the same place. */
export function inRuns(sheet: string, cells: Iterable<CellTold>, together: boolean): SourceLine[] {
  const runs: Run[] = [];
  /** Column → kind → the run that may go on. */
  const open = new Map<number, Map<string, Run>>();
  for (const told of cells) {
    const { row, column, text, fate } = told.cell;
    const kind = together ? kindOf(told) : "";
    const mayGoOn = together && fate.kind !== "meant";
    if (!mayGoOn) open.delete(column);
    const run = mayGoOn ? open.get(column)?.get(kind) : undefined;
    if (run) {
      run.last = row;
      run.line.cells++;
      continue;
    }
    const { became, places, meaning, because } = told;
    const from = placeName(sheet, { row, column });
    const line = { from, text, became, ...whereTo(places, meaning), because, cells: 1 };
    const started = { line, first: row, last: row, column };
    runs.push(started);
    if (!mayGoOn) continue;
    const kinds = open.get(column) ?? new Map<string, Run>();
    open.set(column, kinds.set(kind, started));
  }
  return runs.map((run) => asLine(sheet, run));
}

/** What cells of one run share: what became of them, why, and the columns of the map that they went to. */
function kindOf({ became, places, because }: Told): string {
  let kind = `${became}\n${because}\n${places[0]?.sheet ?? ""}`;
  let last: string | null = null;
  for (const { column } of places) {
    if (column !== last && !kind.includes(column)) kind += `\n${column}`;
    last = column;
  }
  return kind;
}

/** A run of several cells leads to its first row, and says how many there are. */
function asLine(sheet: string, { line, first, last, column }: Run): SourceLine {
  if (line.cells < 2) return line;
  return {
    ...line,
    from: placeName(sheet, { row: first, column, rows: last - first + 1, columns: 1 }),
    text: `${line.text} … (${line.cells} cells)`,
    to: line.row && line.to !== null ? `${line.to}; and the rows after it` : line.to,
  };
}
