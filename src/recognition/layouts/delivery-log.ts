import { PART_COUNTS_AS } from "../../domain/took-place";
import type { LogEntry } from "../desk";
import { readDate } from "../notation/dates";
import { yearOf } from "../readers/when";
import type { SchoolYear } from "../notation/school-year";
import type { Questions } from "../questions";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Table } from "../tables/table";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { speaksOfOtherThings } from "./other-business";
import { readSessionsAcross, sessionColumns } from "./sessions-across";
import { wasDelivered, whoWasThere } from "./was-delivered";
import { leaveTheRest, numberIn, walkSideTable, type SideRow } from "./side-table";

/** One row a session: whether it happened. Its lines are no provisions. */
export const deliveryLog: Layout = {
  layout: "deliveryLog",
  claim(study) {
    if (logTables(study).length > 0)
      return { sure: 0.97, because: "a date on every row and whether the session happened" };
    if (speaksOfOtherThings(study)) return null;
    return study.tables.some((table) => sessionColumns(study, table).length > 0)
      ? { sure: 0.96, because: "dates or weeks across and a mark for each session" }
      : null;
  },
  read(study, desk) {
    const tables = logTables(study);
    const schoolYear = study.schoolYear ?? desk.schoolYear;
    let firstPart: CellView | null = null;
    for (const table of tables)
      walkSideTable(study, table, "date", (row) => {
        const done = row.cellIn("delivered");
        const entry = readEntry(study, schoolYear, table, row);
        if (entry.delivered === "part") firstPart ??= done;
        desk.deliveryLog.push(entry);
      });
    const across = study.tables.filter(
      (table) => !tables.includes(table) && sessionColumns(study, table).length > 0,
    );
    for (const table of across) {
      const columns = sessionColumns(study, table);
      desk.deliveryLog.push(...readSessionsAcross(study, table, columns, schoolYear));
    }
    if (firstPart) askAboutPart(study, desk.questions, firstPart);
    leaveTheRest(study);
    return reportTables(study.tables.filter((one) => tables.includes(one) || across.includes(one)));
  },
};

function readEntry(
  study: Study,
  schoolYear: SchoolYear | null,
  table: Table,
  { cellIn, cellUnder, alsoSaid }: SideRow,
): LogEntry {
  const counts = countsSessions(study, table);
  const cells = {
    date: cellIn("date"),
    provision: cellIn("provision"),
    pupils: cellIn("pupils") ?? cellIn("pupilsAndGroup"),
    adult: cellIn("ledBy"),
    minutesPlanned: counts ? null : cellIn("minutesPlanned"),
    delivered: counts ? null : cellIn("delivered"),
    minutes: cellIn("minutesDelivered") ?? cellIn("minutesPerSession"),
    sessionsPlanned: cellIn("plannedSessions") ?? (counts ? cellIn("minutesPlanned") : null),
    sessionsDelivered: counts ? cellIn("delivered") : cellIn("deliveredSessions"),
    why: cellUnder(WHY_NOT) ?? cellIn("notes"),
  };
  const { date, provision, pupils } = cells;
  const entry: LogEntry = {
    date: date ? (readDate(date.cell, yearOf({ schoolYear }))?.value.date ?? null) : null,
    provision: provision?.text ?? "",
    ...whoWasThere(pupils),
    adult: cells.adult?.text ?? null,
    minutesPlanned: numberIn(cells.minutesPlanned),
    delivered: wasDelivered(cells.delivered),
    minutes: numberIn(cells.minutes),
    sessionsPlanned: numberIn(cells.sessionsPlanned),
    sessionsDelivered: numberIn(cells.sessionsDelivered),
    why: cells.why?.text ?? null,
    also: [],
    source: placeOf(date ?? provision ?? firstCell(study, table)),
  };
  for (const field of Object.keys(cells) as (keyof typeof cells)[]) {
    const value = entry[field];
    const isRead = Array.isArray(value) ? value.length > 0 : value !== null && value !== "";
    if (isRead) study.ledger.feeds("session", entry, field, cells[field]);
  }
  entry.also = alsoSaid((cell) => study.ledger.feeds("session", entry, "notes", cell));
  return entry;
}

/** "If not, why?", "Reason if fewer" */
const WHY_NOT = /\b(?:why|reasons?)\b/i;

/** "Planned | Ran": 4 and 3 under a heading that could be a mark are sessions of a week. */
function countsSessions({ view }: Study, table: Table): boolean {
  const column = columnOf(table, "delivered")?.column;
  if (column === undefined) return false;
  const cells = table.rows.slice(0, 40).flatMap((row) => view.at(row, column) ?? []);
  const numbers = cells.map((cell) => numberIn(cell));
  return numbers.every((number) => number !== null) && numbers.some((number) => number > 1);
}

function logTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      hasField(table, "date") &&
      hasField(table, "delivered", "minutesDelivered", "deliveredSessions") &&
      hasField(table, "provision", "pupils", "pupilsAndGroup", "surname"),
  );
}

function askAboutPart(study: Study, questions: Questions, cell: CellView): void {
  const options = Object.keys(PART_COUNTS_AS);
  questions.ask({
    sheet: study.view.name,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: "part sessions",
    text: `What do sessions marked “${cell.text}” count as?`,
    options,
    chosen: options[0] ?? null,
  });
}

function firstCell(study: Study, table: Table): CellView {
  const [cell] = study.view.row(table.headerRows[0] ?? 0);
  if (!cell) throw new RangeError("a header row holds something");
  return cell;
}
