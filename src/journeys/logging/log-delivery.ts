import { serialOf } from "../../domain/calendar-date";
import { renderInsertion } from "../../templates/insert/render-insertion";
import { rowsOf, type Row } from "../../templates/sheet-content";
import { DELIVERY_LOG_SHEET } from "../../templates/sheets/delivery-log";
import { DELIVERY_LOG } from "../../templates/tables/sessions";
import { checkEdits } from "../../workbook/check-edits";
import type { Edit } from "../../workbook/edit";
import type { Watch, WorkbookGateway } from "../../workbook/gateway";
import { WorkbookProblem, type ProblemKind } from "../../workbook/workbook-problem";
import type { StandingTable } from "../again/standing-tables";
import { appendEdits } from "../again/table-edits";
import { readOwnTables, type OwnTable, type OwnTables } from "../own-tables";

export const TOOK_PLACE = ["Yes", "Part", "No"] as const;
export type TookPlace = (typeof TOOK_PLACE)[number];

/** One session of one provision, as a TA says it. */
export interface SessionToLog {
  reference: string;
  /** ISO yyyy-mm-dd */
  date: string;
  took: TookPlace;
  minutes: number | null;
  why: string;
  adult: string;
  /** Everybody who takes part; [] where nobody is named. */
  pupils: readonly string[];
  /** Who of them was not there. */
  away: readonly string[];
}

export interface LogPlan {
  edits: Edit[];
  problems: ProblemKind[];
  /** What will stand in the log, row by row. */
  rows: Row[];
  /** The sheet that comes with it, where the workbook has no log yet. */
  newSheet: string | null;
}

const AWAY = "Absent";

/**
 * Rows for the end of the Delivery log; the sheet itself comes along where it is missing.
 * @param today ISO yyyy-mm-dd
 * @param now ISO date-time, kept in the stamp of a new sheet
 */
export function planLogging(
  tables: OwnTables,
  sessions: readonly SessionToLog[],
  { today, now }: { today: string; now: string },
): LogPlan {
  const rows = sessions.flatMap(rowsOfSession);
  const { outline, standing } = tables;
  const [log] = tables.all(DELIVERY_LOG);
  if (log) {
    const edits = appendEdits(DELIVERY_LOG, asStanding(log), rows);
    return { edits, problems: checkEdits(outline, edits), rows, newSheet: null };
  }
  const content = { tables: new Map([rowsOf(DELIVERY_LOG, rows)]), fields: new Map() };
  const { edits: all, sheets } = renderInsertion(DELIVERY_LOG_SHEET, outline, standing, {
    today,
    added: now,
    content,
  });
  // Whoever logs a session stays where they are.
  const edits = all.filter((edit) => edit.kind !== "showSheet");
  return {
    edits,
    problems: checkEdits(outline, edits),
    rows,
    newSheet: sheets[0]?.name ?? null,
  };
}

/** A session of everybody is one row; where somebody was away, each pupil has a row of their own. */
function rowsOfSession(session: SessionToLog): Row[] {
  const { reference, date, took, minutes, why, adult, pupils, away } = session;
  const row: Row = {
    date: serialOf(date),
    provision: reference,
    pupil: null,
    delivered: took,
    minutes: took === "No" ? null : minutes,
    why: why === "" ? null : why,
    adult: adult === "" ? null : adult,
  };
  if (took === "No" || away.length === 0) return [row];
  return pupils.map((pupil) =>
    away.includes(pupil)
      ? { ...row, pupil, delivered: "No", minutes: null, why: AWAY }
      : { ...row, pupil },
  );
}

function asStanding({ table, rows }: OwnTable<string>): StandingTable {
  return {
    sheet: table.sheet,
    table: table.name,
    columns: table.columns,
    top: table.area.row + 1,
    rows: rows.map(({ at, values }) => ({
      of: 0,
      at,
      // A column that is there has a value, be it null.
      cells: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? null])),
    })),
  };
}

/** What has been logged, so that it can be taken back. */
export interface Logged {
  rows: readonly Row[];
  newSheet: string | null;
}

/**
 * Writes the sessions in one go. When somebody else logged meanwhile, the plan is made anew: their rows stay, ours go
 * below them.
 * @throws WorkbookProblem
 */
export async function logDelivery(
  gateway: WorkbookGateway,
  sessions: readonly SessionToLog[],
  times: { today: string; now: string },
  watch?: Watch,
): Promise<Logged> {
  const tables = await readOwnTables(gateway, [DELIVERY_LOG]);
  const { edits, problems, rows, newSheet } = planLogging(tables, sessions, times);
  const [problem] = problems;
  if (problem) throw new WorkbookProblem(problem);
  await gateway.applyEdits(edits, watch);
  return { rows, newSheet };
}
