import type { SheetLayout } from "../../../src/domain/recognition-report";
import { columnLetters } from "../../../src/workbook/address";
import {
  anyOf,
  type Entry,
  type Line,
  type Looked,
  type OtherWorkbook,
  type Pupil,
} from "../other-workbooks/other-workbook";
import type { Said, Stated } from "./words";

type MustAsk = NonNullable<OtherWorkbook["mustAsk"]>[number];
type Plan = OtherWorkbook["sheets"][string];

/** A sheet as it is being written, each cell together with what it states. Rows and columns count from 0. */
export class Page {
  readonly rows: Entry[][] = [];
  readonly merges: string[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: string[] = [];
  readonly comments: Record<string, string> = {};
  readonly lines: Line[] = [];
  readonly pupils: Pupil[] = [];
  readonly mustAsk: MustAsk[] = [];
  readonly unused: Record<string, string> = {};
  headerRows: Plan["headerRows"] = [];
  hidden = false;

  constructor(
    readonly name: string,
    readonly layout: SheetLayout | { anyOf: SheetLayout[] },
  ) {}

  /** The next free row. */
  get next(): number {
    return this.rows.length;
  }

  put(row: number, column: number, entry: Entry): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = entry;
  }

  write(row: number, column: number, entries: readonly Entry[]): void {
    this.put(row, column, null);
    entries.forEach((entry, i) => { this.put(row, column + i, entry); });
  } // prettier-ignore

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push(`${cellAt(row, column)}:${cellAt(row + rows - 1, column + columns - 1)}`);
  } // prettier-ignore

  skip(rows = 1): void {
    for (let i = 0; i < rows; i++) this.rows.push([]);
  }

  place(row: number, column: number): string {
    return `${this.name}!${cellAt(row, column)}`;
  }

  drop(row: number, column: number, reason: string): void {
    this.unused[this.place(row, column)] = reason;
  }

  headed(...rows: number[]): void {
    this.headerRows = rows.map((row) => row + 1);
  }

  /** A provision line named at the cell. What the cells of `asked` leave open is asked about. */
  line(row: number, column: number, provision: Line["provision"], says: Said, asked: readonly Asked[] = []): void {
    const source = this.place(row, column);
    const open = new Set<string>();
    for (const { row: r, column: c, ask } of asked) {
      for (const choice of ask.acceptable) Object.keys(choice).forEach((field) => open.add(field));
      this.mustAsk.push({
        about: this.place(r, c),
        acceptable: ask.acceptable,
        line: source,
        ...(ask.unreadIsFine ? { unreadIsFine: true } : {}),
      });
    }
    const stated = Object.entries(says).filter(([field]) => !open.has(field));
    this.lines.push({
      ...Object.fromEntries(stated),
      ...(open.size > 0 ? { ambiguous: [...open] } : {}),
      provision,
      source,
    });
  } // prettier-ignore

  /** A row of a list: the cells side by side from `column`, and the line they state together. */
  listRow(row: number, column: number, cells: readonly (Stated | null)[], named: number, given: Said = {}): void {
    const says: Said = { ...given };
    const asked: Asked[] = [];
    this.put(row, column, null);
    cells.forEach((stated, i) => {
      this.put(row, column + i, stated?.cell ?? null);
      Object.assign(says, stated?.says);
      if (stated?.ask) asked.push({ row, column: column + i, ask: stated.ask });
    });
    const name = cells[named];
    if (!name) return;
    Object.assign(says, guestYears(says, cells.find((one) => one?.says.pupils)?.cell ?? null));
    const provision = says.provision ?? textOf(name.cell);
    this.line(row, column + named, provision, says, asked);
  } // prettier-ignore

  plan(): Plan {
    const { layout, headerRows, rows, merges, hiddenRows, hiddenColumns, comments, hidden } = this;
    return { layout, headerRows, rows, merges, hiddenRows, hiddenColumns, comments, hidden };
  }
}

interface Asked {
  row: number;
  column: number;
  ask: NonNullable<Stated["ask"]>;
}

export const cellAt = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A pupil of another year in a group may widen the years of the line, never replace them. */
export function guestYears(says: Said, pupils: Entry): Said {
  const guest = typeof pupils === "string" ? /\((Y\d)\)/.exec(pupils)?.[1] : undefined;
  const own = Array.isArray(says.yearGroups) ? says.yearGroups : [];
  return guest === undefined ? {} : { yearGroups: anyOf(own, [...new Set([...own, guest])]) };
}

export const textOf = (entry: Entry): string =>
  String(typeof entry === "object" && entry !== null ? entry.value : entry);

export const head = (value: string): Looked => ({ value, bold: true, fill: "#D9E1F2" });

export function workbookOf(name: string, pages: readonly Page[]): OtherWorkbook {
  return {
    name,
    sheets: Object.fromEntries(pages.map((page) => [page.name, page.plan()])),
    provisions: pages.flatMap(({ lines }) => lines),
    pupils: pages.flatMap(({ pupils }) => pupils),
    mustAsk: pages.flatMap(({ mustAsk }) => mustAsk),
    unused: Object.assign({}, ...pages.map(({ unused }) => unused)) as Record<string, string>,
  };
}
