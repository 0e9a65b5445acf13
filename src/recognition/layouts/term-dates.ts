import type { TermDates } from "../../domain/provision-map";
import { holdsDates } from "../by-values/dates-in-order";
import { holdsTerms } from "../by-values/terms-down";
import { sampleOf } from "../decide-columns";
import { readDate } from "../notation/dates";
import { yearOf } from "../readers/when";
import { schoolYearOf } from "../notation/school-year";
import { readTerm } from "../notation/terms";
import type { Desk } from "../desk";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, type Column, type Table } from "../tables/table";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { leaveTheRest, walkSideTable } from "./side-table";

/** First and last day of each half-term. */
export const termDates: Layout = {
  layout: "termDates",
  claim(study) {
    return termTables(study).length > 0
      ? { sure: 0.94, because: "terms with their first and last day" }
      : null;
  },
  read(study, desk) {
    const tables = termTables(study);
    for (const table of tables)
      walkSideTable(
        study,
        table,
        hasField(table, "halfTerm") ? "halfTerm" : "term",
        ({ cellIn }) => {
          const name = cellIn("halfTerm") ?? cellIn("term");
          const halfTerm = name && readTerm(name.cell)?.value.term;
          const [from, to] = [
            cellIn("firstDay") ?? cellIn("startDate"),
            cellIn("lastDay") ?? cellIn("endDate"),
          ];
          const [first, last] = [dayIn(study, desk, from), dayIn(study, desk, to)];
          if (!halfTerm || !/^(Autumn|Spring|Summer) [12]$/.test(halfTerm) || !first || !last)
            return;
          const academicYear = schoolYearOf({
            year: Number(first.slice(0, 4)),
            month: Number(first.slice(5, 7)),
          }).label;
          const term: TermDates = { halfTerm, academicYear, first, last };
          study.ledger.feeds("term", term, "halfTerm", name);
          study.ledger.feeds("term", term, "first", from);
          study.ledger.feeds("term", term, "last", to);
          desk.terms.push(term);
        },
      );
    leaveTheRest(study);
    return reportTables(tables);
  },
};

function termTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      namesTerms(study, table) &&
      firstAndLast(study, table) &&
      hasField(table, "firstDay", "startDate") &&
      hasField(table, "lastDay", "endDate") &&
      !hasField(table, "provision", "pupils", "surname"),
  );
}

/** A first column without a heading, or under a school year, that holds terms names the rows, whatever else is headed "Half term". */
function namesTerms(study: Study, table: Table): boolean {
  const [first] = table.columns;
  const isYear =
    first !== undefined && /^[\p{L} ]*(?:20)?\d\d ?[-/–] ?(?:20)?\d\d$/u.test(first.own.trim());
  if (first?.field === null && (first.own === "" || isYear)) {
    if (holdsTerms(sampleOf(study.view, table, first))) {
      for (const column of table.columns) if (column.field === "halfTerm") column.field = null;
      Object.assign(first, { field: "halfTerm", confidence: 0.8, because: "terms stand below" });
    }
  }
  return hasField(table, "halfTerm", "term");
}

/** "Children in from | Children finish": under words that nobody listed, the earlier and the later day of every term. */
function firstAndLast(study: Study, table: Table): true {
  const open = table.columns.filter(
    (column) =>
      (column.field === null || column.field === "date") &&
      holdsDates(sampleOf(study.view, table, column)),
  );
  const name = (field: "firstDay" | "lastDay", column: Column | undefined): void => {
    if (column)
      Object.assign(column, { field, confidence: 0.7, because: "terms stand beside its days" });
  };
  if (!hasField(table, "firstDay", "startDate")) name("firstDay", open.shift());
  if (!hasField(table, "lastDay", "endDate")) name("lastDay", open.shift());
  return true;
}

function dayIn(study: Study, desk: Desk, cell: CellView | null): string | null {
  return cell
    ? (readDate(cell.cell, yearOf({ schoolYear: study.schoolYear ?? desk.schoolYear }))?.value
        .date ?? null)
    : null;
}
