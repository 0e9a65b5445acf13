import { readDosage } from "../notation/dosage";
import { readMark, type Mark, type MarkContext } from "../notation/marks";
import type { SheetView } from "../sheet-view";
import type { Column, Table } from "../tables/table";
import { matchHeader } from "../words";

/** Rows looked at to decide whether a column holds marks. */
const SAMPLE = 60;

/** The columns of a table that hold only short marks: ticks, letters, minutes. Those of pupils or of provisions. */
export function markColumns(sheet: SheetView, table: Table): Column[] {
  return table.columns.filter((column) => {
    const known = matchHeader(column.own)[0];
    if (known && known.confidence >= 0.9 && known.field !== "provision") return false;
    const cells = table.rows.slice(0, SAMPLE).flatMap((row) => {
      const cell = sheet.at(row, column.column);
      return cell && cell.row === row && cell.area.columns === 1 && cell.cell.formula === undefined
        ? [cell]
        : [];
    });
    const marks = cells.filter(
      (cell) =>
        cell.text.length <= 12 && (readMark(cell.cell) !== null || readDosage(cell.cell) !== null),
    );
    return cells.length > 0
      ? marks.length >= cells.length * 0.8
      : isTotalHeader(column.own) === false && table.rows.length > 2;
  });
}

export function isTotalHeader(text: string): boolean {
  return /\b(total|sum|count|%|percent|average)\b|%/i.test(text);
}

/** What kind of marks a grid holds. */
export function gridKind(
  sheet: SheetView,
  table: Table,
  columns: readonly Column[],
): MarkContext["grid"] | "minutes" {
  const counts: Record<"tick" | "cross" | "colour" | "minutes", number> = {
    tick: 0,
    cross: 0,
    colour: 0,
    minutes: 0,
  };
  for (const row of table.rows)
    for (const column of columns) {
      const cell = sheet.at(row, column.column);
      if (!cell || cell.cell.formula !== undefined) continue;
      const mark = readMark(cell.cell)?.value.mark;
      if (/^[x×✗✘☒]$/iu.test(cell.text)) counts.cross++;
      else if (mark === "red" || mark === "amber" || mark === "green") counts.colour++;
      else if (mark === "yes") counts.tick++;
      else if (mark === undefined) counts.minutes++;
    }
  const most = Math.max(...Object.values(counts));
  if (counts.minutes === most && most > 0) return "minutes";
  if (counts.colour === most) return "colours";
  return counts.cross > counts.tick ? "crosses" : "ticks";
}

/** Marks that put a pupil into a provision. */
export const IN: ReadonlySet<Mark> = new Set<Mark>(["yes", "red", "amber", "green"]);
