import { fillFrom } from "../context";
import { assignFields, sampleOf } from "../decide-columns";
import type { Desk } from "../desk";
import type { Field } from "../fields";
import { finishLine } from "../readers/finish-line";
import { LineDraft } from "../readers/line-draft";
import { readCells } from "../readers/read-cells";
import { senseFor } from "../readers/sense";
import type { Study } from "../study";
import { columnOf, hasField, undecided, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import { askAboutColumns } from "./ask-about-columns";
import { reportTables } from "./column-report";
import { findCards } from "./find-cards";
import type { Layout } from "./layout";
import { notAMap } from "./not-a-map";
import { areTests, isOfResults, isOtherBusiness } from "./other-business";
import { programmeInTitle, type ProgrammeInTitle } from "./programme-in-title";
import { readPupil } from "./read-pupil";
import { register } from "./register";
import { sheetGiven } from "./sheet-given";

/** How a provision is given, and what came of it: no register of pupils says so much. */
const OF_A_PROVISION: readonly Field[] = [
  "dosage", "sessionsPerWeek", "minutesPerSession", "minutesPerWeek", "weeks", "plannedSessions", "deliveredSessions",
  "startDate", "endDate", "ledBy", "groupSize", "entry", "exit", "target", "outcome", "reviewDate",
]; // prettier-ignore
const FEWEST = 2;

/** Pupils and how each of them gets on with one programme, which only the title or the tab names: a caseload, a group's list. */
export const caseload: Layout = {
  layout: "list",
  claim(study) {
    const found = find(study);
    return found && { sure: 0.92, because: `pupils, each with what is said of ${found.name}` };
  },
  read(study, desk) {
    const found = find(study);
    if (!found || !isTheirs(study, desk, found))
      return (register.claim(study) ? register : notAMap).read(study, desk);
    for (const table of found.tables) readCaseload(study, desk, table, found);
    for (const cell of study.view.cells())
      study.ledger.leave(
        cell.row < (found.tables[0]?.headerRows[0] ?? 0) ? "banner" : "note",
        cell,
      );
    return reportTables(found.tables);
  },
};

interface Found extends ProgrammeInTitle {
  tables: Table[];
}

const found = new WeakMap<Study, Found | null>();

function find(study: Study): Found | null {
  const known = found.get(study);
  if (known !== undefined) return known;
  const title = study.tables.some(mayBeCaseload) ? programmeInTitle(study) : null;
  // A card may hold a table of its pupils; its own labels name the provision.
  const isAlone = title !== null && findCards(study).length === 0;
  const tables = isAlone ? study.tables.flatMap((table) => caseloadIn(study, table) ?? []) : [];
  const answer = title && tables.length > 0 ? { ...title, tables } : null;
  found.set(study, answer);
  return answer;
}

const mayBeCaseload = (table: Table): boolean =>
  hasField(table, "pupils", "surname") &&
  !hasField(table, "provision", "contact", "wording", "delivered", "business", "date");

/** The table with its columns named as those of a list whose provisions are named elsewhere. */
function caseloadIn({ view }: Study, table: Table): Table | null {
  if (!mayBeCaseload(table) || isOfResults(view, table) || areTests(view, table, table.columns))
    return null;
  const columns = table.columns.map((column) => ({ ...column, ...undecided() }));
  const own: Table = { ...table, columns };
  assignFields(
    columns.map((column) => ({ column, values: sampleOf(view, own, column) })),
    true,
  );
  const details = OF_A_PROVISION.filter((field) => hasField(own, field)).length;
  const isOne = details >= FEWEST && hasField(own, "pupils", "surname");
  return isOne && !isOtherBusiness(own, details) ? own : null;
}

const OPTIONS = ["Yes", "No: they are only listed"];

function isTheirs({ view }: Study, desk: Desk, { name, cell, isPlain }: Found): boolean {
  if (isPlain) return true;
  const chosen = desk.questions.ask({
    sheet: view.name,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: "programme of the title",
    text: `“${view.name}” lists pupils and names no provision beside them. Is it “${name}” that each of them has?`,
    options: OPTIONS,
    chosen: OPTIONS[0] ?? null,
  });
  return chosen === OPTIONS[0];
}

function readCaseload(study: Study, desk: Desk, table: Table, { name, cell }: Found): void {
  const { view, ledger } = study;
  const key =
    (columnOf(table, "pupils") ?? columnOf(table, "surname"))?.column ?? table.firstColumn;
  const given = sheetGiven(study, desk);
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  askAboutColumns(study, desk, table);
  const sense = senseFor(study, desk, table.columns, (column) =>
    table.rows.slice(0, 200).flatMap((row) => view.at(row, column.column)?.cell ?? []),
  );
  const isRegister = hasField(table, "senStatus", "primaryNeed");
  for (const { kind, row, ...rest } of tableRows(view, table, key)) {
    if (kind !== "data") {
      const cells = "cells" in rest ? rest.cells : [rest.cell];
      ledger.leave(kind === "subtotal" ? "subtotal" : "note", ...cells);
      continue;
    }
    const draft = new LineDraft(name, cell, sense);
    readCells(ledger, draft, table.columns, (column) => view.at(row, column.column));
    fillFrom(draft.line, given);
    desk.lines.push(finishLine(draft));
    if (isRegister)
      readPupil(desk, table, (column) => column && view.at(row, column.column), ledger);
  }
}
