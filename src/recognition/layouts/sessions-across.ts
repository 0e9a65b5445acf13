import type { LogEntry } from "../desk";
import { formatKind } from "../notation/cell-text";
import { readDate } from "../notation/dates";
import type { SchoolYear } from "../notation/school-year";
import { yearOf } from "../readers/when";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Column, type Table } from "../tables/table";
import { keyColumn, tableRows } from "../tables/table-rows";
import { numberIn } from "./side-table";
import { wasDelivered, whoWasThere } from "./was-delivered";

/** Fewer dates across are no log: a start and a review. */
const FEWEST = 3;
/** Marks of a session: a tick, a letter, minutes, a word why not. */
const LONGEST_MARK = 14;

/** A log with the sessions or weeks across and a mark below each: "20/4 | 27/4 | 5/5". */
export function sessionColumns(study: Study, table: Table): Column[] {
  if (!hasField(table, "provision", "pupils", "surname")) return [];
  const columns = table.columns.filter(
    (column) => namesASession(column.headerCells.at(-1)) && holdsMarks(study, table, column),
  );
  return columns.length >= FEWEST ? columns : [];
}

function namesASession(head: CellView | undefined): boolean {
  if (!head) return false;
  if (typeof head.cell.value === "number")
    return ["date", "dayMonth"].includes(formatKind(head.cell.numberFormat));
  return /^(?:w\/?[bc]:? ?)?\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$|^(?:w\/?[bce]:? ?|week (?:of|beginning|commencing) )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}$|^(?:w(?:ee)?k|session|sess|s|w)\.? ?\d{1,2}$/i.test(
    head.text,
  );
}

function holdsMarks(study: Study, table: Table, { column }: Column): boolean {
  const cells = table.rows.slice(0, 40).flatMap((row) => study.view.at(row, column) ?? []);
  return cells.every(
    ({ text, cell }) => text.length <= LONGEST_MARK && formatKind(cell.numberFormat) !== "date",
  );
}

/** One entry for each mark. */
export function readSessionsAcross(
  study: Study,
  table: Table,
  columns: readonly Column[],
  schoolYear: SchoolYear | null,
): LogEntry[] {
  const { view, ledger } = study;
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  const entries: LogEntry[] = [];
  for (const tableRow of tableRows(
    view,
    table,
    keyColumn(table, "provision", "pupils", "surname"),
  )) {
    if (tableRow.kind !== "data") {
      ledger.leave(tableRow.kind === "band" ? "banner" : tableRow.kind, ...cellsOf(tableRow));
      continue;
    }
    const at = (field: "provision" | "pupils" | "ledBy"): CellView | null => {
      const column = columnOf(table, field);
      return column && view.at(tableRow.row, column.column);
    };
    const [provision, pupils, adult] = [at("provision"), at("pupils"), at("ledBy")];
    for (const column of columns) {
      const mark = view.at(tableRow.row, column.column);
      const head = column.headerCells.at(-1);
      if (!mark || !head) continue;
      const minutes = numberIn(mark);
      const entry: LogEntry = {
        date: readDate(head.cell, yearOf({ schoolYear }))?.value.date ?? null,
        provision: provision?.text ?? "",
        ...whoWasThere(pupils),
        adult: adult?.text ?? null,
        minutesPlanned: null,
        delivered: minutes !== null && minutes > 1 ? "yes" : wasDelivered(mark),
        minutes: minutes !== null && minutes > 1 ? minutes : null,
        sessionsPlanned: null,
        sessionsDelivered: null,
        why: null,
        also: [],
        source: placeOf(mark),
      };
      if (entry.delivered === null) entry.why = mark.text;
      entries.push(entry);
      ledger.feeds("session", entry, entry.delivered === null ? "why" : "delivered", mark);
      ledger.feeds("session", entry, "date", head);
      ledger.feeds("session", entry, "provision", provision);
      ledger.feeds("session", entry, "pupils", pupils);
      ledger.feeds("session", entry, "adult", adult);
    }
  }
  return entries;
}

const cellsOf = (
  row: { kind: "band"; cell: CellView } | { kind: "subtotal" | "note"; cells: readonly CellView[] },
): readonly CellView[] => (row.kind === "band" ? [row.cell] : row.cells);
