import { DELIVERY_LOG } from "../../templates/tables/sessions";
import type { Row } from "../../templates/sheet-content";
import type { Edit, Typed } from "../../workbook/edit";
import type { WorkbookGateway } from "../../workbook/gateway";
import { nameKey } from "../../workbook/name-rules";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import { readOwnTables, type OwnTable } from "../own-tables";
import { planTakingOut, takeOutSheet } from "../take-out-sheet";
import type { Logged } from "./log-delivery";

type Key = keyof typeof DELIVERY_LOG.headers;

/**
 * Takes the sessions that were just logged out again: only where they still stand as the last rows of the log, as they
 * were written. A sheet that came for them goes with them.
 * @throws WorkbookProblem changedSince when somebody worked on in the log
 */
export async function takeBackLog(
  gateway: WorkbookGateway,
  { rows, newSheet }: Logged,
): Promise<void> {
  const tables = await readOwnTables(gateway, [DELIVERY_LOG]);
  const [log] = tables.all(DELIVERY_LOG);
  if (!log) throw new WorkbookProblem({ kind: "missing", what: newSheet ?? "Delivery log" });
  const first = log.rows.length - rows.length;
  const ours = log.rows.slice(Math.max(0, first));
  if (first < 0 || !rows.every((row, at) => stands(row, ours[at])))
    throw new WorkbookProblem({ kind: "changedSince", sheet: log.table.sheet });
  if (newSheet !== null && first === 0) {
    await takeOutSheet(gateway, planTakingOut(tables.outline, log.table.sheet));
    return;
  }
  await gateway.applyEdits(first === 0 ? emptied(log, rows) : [dropped(log, first, rows)]);
}

function stands(row: Row, found: OwnTable<Key>["rows"][number] | undefined): boolean {
  return (
    found !== undefined &&
    Object.entries(row).every(([key, cell]) => (found.values[key as Key] ?? null) === cell)
  );
}

function dropped({ table }: OwnTable<Key>, first: number, rows: readonly Row[]): Edit {
  return {
    kind: "dropRows",
    sheet: table.sheet,
    table: table.name,
    first,
    columns: table.columns,
    was: rows.map((row) => table.columns.map((column) => typedIn(row, column))),
  };
}

/** The log was empty before: its one row stays, blank; those below it go. */
function emptied(log: OwnTable<Key>, rows: readonly Row[]): Edit[] {
  const { table } = log;
  const [only, ...rest] = rows;
  const blanked = Object.entries(only ?? {}).flatMap(([key, cell]): Edit[] => {
    const was = plain(cell);
    const column = headerOf(table.columns, key);
    if (was === null || column === null) return [];
    return [
      {
        kind: "changeCells",
        sheet: table.sheet,
        table: table.name,
        column,
        ...(key === "date" ? { dates: true as const } : {}),
        changes: [{ row: 0, was, to: null }],
      },
    ];
  });
  return [...blanked, ...(rest.length > 0 ? [dropped(log, 1, rest)] : [])];
}

function headerOf(columns: readonly string[], key: string): string | null {
  const header = nameKey(DELIVERY_LOG.headers[key as Key]);
  return columns.find((column) => nameKey(column) === header) ?? null;
}

function typedIn(row: Row, column: string): Typed {
  const key = Object.keys(row).find((each) => headerOf([column], each) !== null);
  return key === undefined ? null : plain(row[key]);
}

function plain(cell: Row[string] | undefined): Typed {
  return cell === undefined || (typeof cell === "object" && cell !== null) ? null : cell;
}
