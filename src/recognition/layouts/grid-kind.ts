import { plainNumber } from "../notation/cell-text";
import { readMark } from "../notation/marks";
import type { CellView, SheetView } from "../sheet-view";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
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

const UNITS: readonly (readonly [Unit, string])[] = [
  ["minutes", "min(?:ute)?s?"],
  ["hours", "h(?:ou)?rs?"],
  ["sessions", "(?:sessions?|times)"],
];
/** "Numbers are minutes" says it; else whatever unit alone is mentioned. */
const SAID = {
  plainly: UNITS.map(
    ([unit, words]) =>
      [
        unit,
        new RegExp(
          `\\b(?:numbers?|figures?|all|cells|times?|shown|given|entered|recorded) (?:(?:are|is|as|in) ){1,2}${words}\\b|\\bin ${words}\\b`,
          "i",
        ),
      ] as const,
  ),
  atAll: UNITS.map(([unit, words]) => [unit, new RegExp(`\\b${words}\\b`, "i")] as const),
};

/** What the words around a grid say its numbers count. */
export function unitSaid(study: Study, table: Table): Unit | null {
  const outside = wordsAround(study, table);
  const totals = table.columns.filter(({ own }) => /total/i.test(own)).map(({ own }) => own);
  return (
    onlyUnit(SAID.plainly, outside) ??
    onlyUnit(SAID.atAll, [outside, ...totals].join("\n")) ??
    onlyUnit(SAID.atAll, outside)
  );
}

function onlyUnit(said: readonly (readonly [Unit, RegExp])[], words: string): Unit | null {
  const [only, ...others] = said.filter(([, pattern]) => pattern.test(words));
  return only && others.length === 0 ? only[0] : null;
}

/** Read from the words around the grid, else from the numbers themselves: halves are hours, forty is minutes. */
export function unitOf(study: Study, table: Table, columns: readonly Column[]): Unit | null {
  const said = unitSaid(study, table);
  if (said !== null) return said;
  const rows = tableRows(study.view, table, table.firstColumn).filter(
    ({ kind }) => kind === "data",
  );
  const numbers = columns.flatMap(({ column }) =>
    rows.flatMap(({ row }) => {
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

/** The words above and below a grid, and the sheet's name. */
function wordsAround({ view }: Study, table: Table): string {
  const rows = new Set([...table.rows, ...table.headerRows]);
  const outside = view.filledRows
    .filter((row) => !rows.has(row))
    .slice(0, 40)
    .flatMap((row) => view.row(row).map(({ text }) => text));
  const tails = table.rows.slice(-4).flatMap((row) => {
    const cells = view.row(row);
    return cells.length === 1 ? cells.map(({ text }) => text) : [];
  });
  return [view.name, ...outside, ...tails].join(" \n ").slice(0, 4000);
}
