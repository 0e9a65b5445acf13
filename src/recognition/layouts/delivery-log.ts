import type { LogEntry } from "../desk";
import { readDate } from "../notation/dates";
import { yearOf } from "../readers/when";
import type { SchoolYear } from "../notation/school-year";
import { readPupils } from "../notation/pupils";
import type { Questions } from "../questions";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, type Table } from "../tables/table";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { readSessionsAcross, sessionColumns } from "./sessions-across";
import { wasDelivered } from "./was-delivered";
import { leaveTheRest, numberIn, walkSideTable, type SideRow } from "./side-table";

/** One row a session: whether it happened. Its lines are no provisions. */
export const deliveryLog: Layout = {
  layout: "deliveryLog",
  claim(study) {
    if (logTables(study).length > 0)
      return { sure: 0.97, because: "a date on every row and whether the session happened" };
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
  { cellIn, alsoSaid }: SideRow,
): LogEntry {
  const cells = {
    date: cellIn("date"),
    provision: cellIn("provision"),
    pupils: cellIn("pupils"),
    adult: cellIn("ledBy"),
    minutesPlanned: cellIn("minutesPlanned"),
    delivered: cellIn("delivered"),
    minutes: cellIn("minutesDelivered") ?? cellIn("minutesPerSession"),
    sessionsPlanned: cellIn("plannedSessions"),
    sessionsDelivered: cellIn("deliveredSessions"),
    why: cellIn("notes"),
  };
  const { date, provision, pupils } = cells;
  const entry: LogEntry = {
    date: date ? (readDate(date.cell, yearOf({ schoolYear }))?.value.date ?? null) : null,
    provision: provision?.text ?? "",
    pupils: pupils ? (readPupils(pupils.cell)?.value.pupils ?? []) : [],
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

function logTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      hasField(table, "date") &&
      hasField(table, "delivered", "minutesDelivered", "deliveredSessions") &&
      hasField(table, "provision", "pupils", "surname"),
  );
}

function askAboutPart(study: Study, questions: Questions, cell: CellView): void {
  const options = ["Yes, as delivered", "No, only whole sessions count"];
  questions.ask({
    sheet: study.view.name,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: "part sessions",
    text: `Do sessions marked “${cell.text}” count as delivered?`,
    options,
    chosen: options[0] ?? null,
  });
}

function firstCell(study: Study, table: Table): CellView {
  const [cell] = study.view.row(table.headerRows[0] ?? 0);
  if (!cell) throw new RangeError("a header row holds something");
  return cell;
}
