import { isoOf } from "../domain/calendar-date";
import { cellName } from "../workbook/address";
import type { CellValue } from "../workbook/snapshot";

/**
 * The columns of each table that the check reads, by the keys that the templates use. Flags are read, never recomputed;
 * some columns are read only so that an error in them is noticed.
 */
export const CHECKED_COLUMNS = {
  provisions: [
    "provision",
    "reference",
    "years",
    "ledBy",
    "pupil",
    "reviewBy",
    "review",
    "flag",
    "state",
    "start",
    "until",
    "costing",
    "impact",
    "deliveredShare",
    "happened",
    "due",
    "shareNow",
    "happenedNow",
    "missedNow",
    "saidNow",
    "nowFrom",
    "cost",
    "toDate",
  ],
  pupils: [
    "pupil",
    "year",
    "status",
    "area",
    "annualDue",
    "annualState",
    "termReview",
    "flag",
    "hoursNow",
    "cost",
  ],
  pupilProvision: [
    "pupil",
    "provision",
    "cycle",
    "measure",
    "exitDate",
    "outcome",
    "impact",
    "verdict",
    "cycleTo",
    "inCycle",
    "overlap",
    "share",
    "flag",
    "nextStep",
    "inTime",
  ],
  sectionF: [
    "pupil",
    "reference",
    "wording",
    "hours",
    "metBy",
    "mapped",
    "delivered",
    "flag",
    "vague",
    "rowKey",
  ],
  adults: ["adult", "flag"],
  deliveryLog: ["date", "provision", "pupil", "flag", "rowKey"],
} as const;

/** Read where they are; a map of an earlier version does without, and nothing is missing. */
export const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set([
  "rowKey",
  "happened",
  "due",
  "happenedNow",
  "missedNow",
  "saidNow",
  "nowFrom",
]);

/** Columns that sheets have since this version of theirs: who made the sheet before is told so, and has lost nothing. */
export const LATER_COLUMNS: Readonly<Record<string, number>> = { shareNow: 3 };

export type CheckedTable = keyof typeof CHECKED_COLUMNS;
export type CheckedKey<T extends CheckedTable> = (typeof CHECKED_COLUMNS)[T][number];

/** A table of the map with what its formulas say at the moment. */
export interface CalculatedTable<T extends CheckedTable> {
  sheet: string;
  /** Sheet column of each column, from 0; a column that people renamed or deleted is missing. */
  columns: Readonly<Partial<Record<CheckedKey<T>, number>>>;
  rows: readonly CalculatedRow<T>[];
  /** Heads that should be there and are not, with the cell where the heads begin. */
  missing: readonly string[];
  /** Heads that there were none of when the sheet was made. */
  later: readonly string[];
  heads: { row: number; column: number };
}

export interface CalculatedRow<T extends CheckedTable> {
  /** Sheet row, from 0. */
  row: number;
  cells: Readonly<Record<CheckedKey<T>, CellValue>>;
}

export type CalculatedMap = { readonly [T in CheckedTable]: readonly CalculatedTable<T>[] };

/** One row with its table, and what may be asked of it. */
export class Line<T extends CheckedTable> {
  constructor(
    readonly table: CalculatedTable<T>,
    private readonly row: CalculatedRow<T>,
    /** Keys of the columns that are there, the same for every row. */
    private readonly columns: readonly CheckedKey<T>[],
  ) {}

  /** What a cell says, "" when nothing. */
  text(key: CheckedKey<T>): string {
    const value = this.row.cells[key];
    return value === null ? "" : String(value).trim();
  }

  /** The same to the letter, with the blanks at its ends: what other cells are to be found by. */
  exactly(key: CheckedKey<T>): string {
    return String(this.row.cells[key] ?? "");
  }

  number(key: CheckedKey<T>): number | null {
    const value = this.row.cells[key];
    return typeof value === "number" ? value : null;
  }

  /** ISO date; null when the cell holds none. */
  date(key: CheckedKey<T>): string | null {
    const serial = this.number(key);
    return serial !== null && serial >= 1 ? isoOf(Math.floor(serial)) : null;
  }

  /** "M7"; the first cell of the row when the column is not there. */
  cell(key: CheckedKey<T>): string {
    return cellName({
      row: this.row.row,
      column: this.table.columns[key] ?? this.table.heads.column,
    });
  }

  keys(): readonly CheckedKey<T>[] {
    return this.columns;
  }

  /** The first of its cells that shows an error of Excel's. */
  broken(): CheckedKey<T> | undefined {
    return this.keys().find((key) => {
      const value = this.row.cells[key];
      return typeof value === "string" && value.startsWith("#") && isError(value);
    });
  }
}

export function linesOf<T extends CheckedTable>(tables: readonly CalculatedTable<T>[]): Line<T>[] {
  return tables.flatMap((table) => {
    const columns = Object.keys(table.columns) as CheckedKey<T>[];
    return table.rows.map((row) => new Line(table, row, columns));
  });
}

/** A row of a table that has a column only for finding it again. */
export interface KeyedLine {
  exactly(key: "rowKey"): string;
}

/** Keys that tell one row from all others of its kind; rows that are alike cannot be found again by them. */
export function tellingKeys(lines: readonly KeyedLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const line of lines) {
    const key = line.exactly("rowKey").toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([key, n]) => (n === 1 && key !== "" ? [key] : [])));
}

const ERROR = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|BLOCKED!|FIELD!)$/;

/** Whether a cell shows an error of Excel's instead of a value. */
export function isError(text: string): boolean {
  return ERROR.test(text);
}
