import type { Area } from "../workbook/address";

/**
 * The order in which things are put into a workbook, whatever the order of the edits. Number formats stand before the
 * values (Excel would read the values otherwise and format them its own way); tables are made over filled cells; every
 * table and name stands before the first formula, since Excel refuses a formula that names a table which is not there.
 * Formulas of sheets that stood before are written when everything new stands: taking the new out again after a failure
 * leaves them as they were. Settings come last: what is remembered is true only once everything else stands.
 */
export const PHASES = [
  "removing",
  "sheets",
  "numberFormats",
  "constants",
  "tableRows",
  "tables",
  "names",
  "formulas",
  "looks",
  "choices",
  "links",
  "sheetSetUp",
  "charts",
  "standingFormulas",
  "showing",
  "settings",
] as const;

export type Phase = (typeof PHASES)[number];

/** One thing to do in Excel, small enough for a request. */
export interface WriteStep {
  phase: Phase;
  /** The sheet that it works on, for progress; "" when it is none in particular. */
  sheet: string;
  /** What it adds to the request, at a generous estimate. */
  bytes: number;
  run: (desk: Desk) => void;
}

/** What every call of Office.js weighs in a request: its object path, its action, its arguments' wrapping. */
export const BYTES_PER_CALL = 320;

/** The sheets of one request, asked for once each. */
export class Desk {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly tables = new Map<string, Excel.Table>();

  constructor(
    readonly context: Excel.RequestContext,
    /** What stood in the workbook's settings before. */
    readonly settingKeys: ReadonlySet<string>,
    /** The sheet that was in front before, where that matters. */
    readonly shown: string | null = null,
  ) {}

  sheet(name: string): Excel.Worksheet {
    let sheet = this.sheets.get(name);
    if (!sheet) this.sheets.set(name, (sheet = this.context.workbook.worksheets.getItem(name)));
    return sheet;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  table(name: string): Excel.Table {
    let table = this.tables.get(name);
    if (!table) this.tables.set(name, (table = this.context.workbook.tables.getItem(name)));
    return table;
  }

  range(sheet: string, area: Area): Excel.Range {
    return this.sheet(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .untrack();
  }
}

/** Bytes of a value as it travels. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/**
 * Office.js takes one value for a whole range ("applied to every cell"), but its types know only grids. One string
 * instead of a grid of the same string keeps a column of 10,000 formulas at a few hundred bytes.
 */
export function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}
