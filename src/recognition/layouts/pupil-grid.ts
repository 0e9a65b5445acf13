import type { Desk } from "../desk";
import { readMark, type MarkContext } from "../notation/marks";
import { readWeeklyMinutes } from "../notation/dosage";
import { takeReading } from "../readers/take-reading";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import type { Column, Table } from "../tables/table";
import { gridKind, IN } from "./mark-columns";

/** What a grid's cell says of one pupil in one provision. */
export interface Place {
  isIn: boolean;
  /** Minutes a week, where the grid states them. */
  minutes: number | null;
  /** As written. */
  text: string;
  cell: CellView | null;
}

/** Reads the cells of a grid of pupils and provisions, the same way round or the other. */
export class PupilGrid {
  readonly kind: MarkContext["grid"] | "minutes";
  private readonly fills: ReadonlySet<string>;

  constructor(
    private readonly study: Study,
    private readonly desk: Desk,
    table: Table,
    columns: readonly Column[],
  ) {
    this.kind = gridKind(study.view, table, columns);
    this.fills = this.kind === "colours" ? fillsOfLetters(study, table, columns) : new Set();
  }

  placeAt(row: number, column: number): Place {
    const cell = this.study.view.at(row, column);
    if (!cell) return { isIn: this.isColoured(row, column), minutes: null, text: "", cell };
    // Where nobody says what it fed, it said that the pupil takes no part.
    this.study.ledger.means("nothing", cell);
    const context: MarkContext = this.kind && this.kind !== "minutes" ? { grid: this.kind } : {};
    const read = readMark(cell.cell, context);
    if (read && !(this.kind === "minutes" && typeof cell.cell.value === "number")) {
      const mark = takeReading(this.desk, read, cell)?.mark;
      return { isIn: mark !== undefined && IN.has(mark), minutes: null, text: cell.text, cell };
    }
    const times = readWeeklyMinutes(cell.cell, { perWeek: true });
    return { isIn: true, minutes: times ? weekly(times.value) : null, text: cell.text, cell };
  }

  /** A fill that elsewhere on the sheet stands under a letter speaks without one. */
  private isColoured(row: number, column: number): boolean {
    const { used, cells } = this.study.view.snapshot;
    const fill = used ? cells[row - used.row]?.[column - used.column]?.fill : undefined;
    return fill !== undefined && this.fills.has(fill);
  }
}

function weekly(times: {
  sessionsPerWeek: unknown;
  minutesPerSession: unknown;
  minutesPerWeek: number | null;
}): number | null {
  const { sessionsPerWeek: sessions, minutesPerSession: minutes } = times;
  if (times.minutesPerWeek !== null) return times.minutesPerWeek;
  return typeof sessions === "number" && typeof minutes === "number" ? sessions * minutes : null;
}

function fillsOfLetters(study: Study, table: Table, columns: readonly Column[]): Set<string> {
  const seen = new Map<string, Set<string>>();
  for (const row of table.rows)
    for (const { column } of columns) {
      const cell: CellView | null = study.view.at(row, column);
      if (!cell?.cell.fill) continue;
      const letters = seen.get(cell.cell.fill) ?? new Set();
      letters.add(cell.text.toLowerCase());
      seen.set(cell.cell.fill, letters);
    }
  return new Set([...seen].filter(([, letters]) => letters.size === 1).map(([fill]) => fill));
}

/** Where something on the sheet says that the colours are about delivery, not about impact. */
export function coloursAreDelivery(study: Study): boolean {
  return [...study.view.cells()].some(
    ({ text }) =>
      /\brag\b|\bgreen\b|\bred\b|\bkey\b/i.test(text) &&
      /deliver|happen|reliab|attend|missed|session/i.test(text),
  );
}
