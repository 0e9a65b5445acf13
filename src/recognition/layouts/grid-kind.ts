import { plainNumber } from "../notation/cell-text";
import { readMark } from "../notation/marks";
import type { CellView, SheetView } from "../sheet-view";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { isDay, isInitials } from "./mark-columns";

/** What the cells of a grid of pupils and provisions hold. */
export type GridKind = "ticks" | "crosses" | "colours" | "minutes" | "days" | "initials";

/** What kind of marks most cells of a grid are; an empty grid is one of ticks. */
export function gridKind(sheet: SheetView, table: Table, columns: readonly Column[]): GridKind {
  const counts: Record<GridKind, number> = {
    minutes: 0,
    colours: 0,
    days: 0,
    initials: 0,
    crosses: 0,
    ticks: 0,
  };
  for (const row of table.rows)
    for (const column of columns) {
      const cell = sheet.at(row, column.column);
      if (cell && cell.cell.formula === undefined) counts[kindOf(cell)]++;
    }
  const kinds: readonly GridKind[] = ["minutes", "colours", "days", "initials"];
  const most = Math.max(...Object.values(counts));
  if (most === 0) return "ticks";
  return (
    kinds.find((kind) => counts[kind] === most) ??
    (counts.crosses > counts.ticks ? "crosses" : "ticks")
  );
}

function kindOf(cell: CellView): GridKind {
  const mark = readMark(cell.cell)?.value.mark;
  if (/^[x×✗✘☒]$/iu.test(cell.text)) return "crosses";
  if (mark === "red" || mark === "amber" || mark === "green") return "colours";
  if (mark !== undefined) return "ticks";
  if (isDay(cell)) return "days";
  return isInitials(cell.text) ? "initials" : "minutes";
}

/** What a bare number in a grid counts; null when nothing on the sheet says so. */
export type Unit = "minutes" | "hours" | "sessions";

/** What the words around a grid say its numbers count. */
export function unitSaid(study: Study, table: Table): Unit | null {
  const words = wordsAround(study, table);
  const said = (
    [
      ["minutes", /\bmin(?:ute)?s?\b/i],
      ["hours", /\bh(?:ou)?rs?\b/i],
      ["sessions", /\b(?:sessions?|times)\b/i],
    ] as const
  ).filter(([, pattern]) => pattern.test(words));
  const [only] = said;
  return only && said.length === 1 ? only[0] : null;
}

/** Read from the words around the grid, else from the numbers themselves: halves are hours, forty is minutes. */
export function unitOf(study: Study, table: Table, columns: readonly Column[]): Unit | null {
  const said = unitSaid(study, table);
  if (said !== null) return said;
  const numbers = columns.flatMap(({ column }) =>
    table.rows.flatMap((row) => {
      const cell = study.view.at(row, column);
      const number = cell && cell.cell.formula === undefined ? plainNumber(cell.cell) : null;
      return number === null ? [] : [number];
    }),
  );
  if (numbers.length === 0) return null;
  if (numbers.some((number) => number % 1 !== 0)) return "hours";
  return Math.max(...numbers) >= 10 && Math.min(...numbers) >= 5 ? "minutes" : null;
}

/** What the days in a grid are; null when nothing on the sheet says so. */
export function daysAre(study: Study, table: Table): "startDate" | "endDate" | "reviewDate" | null {
  const words = wordsAround(study, table);
  if (/\b(?:start(?:ed|s|ing)?|beg[au]n|began|from|since|joined|entry)\b/i.test(words))
    return "startDate";
  if (/\breview(?:ed|s)?\b/i.test(words)) return "reviewDate";
  return /\b(?:end(?:ed|s)?|finish(?:ed|es)?|until|exit)\b/i.test(words) ? "endDate" : null;
}

/** The words above and below a grid, the sheet's name and the heads of its totals. */
function wordsAround({ view }: Study, table: Table): string {
  const rows = new Set([...table.rows, ...table.headerRows]);
  const outside = view.filledRows
    .filter((row) => !rows.has(row))
    .slice(0, 40)
    .flatMap((row) => view.row(row).map(({ text }) => text));
  const heads = table.columns.filter(({ own }) => /total/i.test(own)).map(({ own }) => own);
  const tails = table.rows.slice(-4).flatMap((row) => {
    const cells = view.row(row);
    return cells.length === 1 ? cells.map(({ text }) => text) : [];
  });
  return [view.name, ...outside, ...heads, ...tails].join(" \n ").slice(0, 4000);
}
