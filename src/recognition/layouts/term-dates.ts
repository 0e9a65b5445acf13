import { holdsDates } from "../by-values/dates-in-order";
import { holdsTerms } from "../by-values/terms-down";
import { sampleOf } from "../decide-columns";
import type { Field } from "../fields";
import type { Study } from "../study";
import { hasField, type Column, type Table } from "../tables/table";
import { reportTables } from "./column-report";
import { termsSaid } from "./half-terms-said";
import type { Layout } from "./layout";
import { leaveTheRest } from "./side-table";

/** First and last day of each half-term. */
export const termDates: Layout = {
  layout: "termDates",
  claim(study) {
    if (termTables(study).length > 0)
      return { sure: 0.94, because: "terms with their first and last day" };
    return mayBeDates(study) && termsSaid(study.view, study.schoolYear).halfTerms.length >= 2
      ? { sure: 0.94, because: "half-terms with their first and last day" }
      : null;
  },
  read(study, desk) {
    const { ledger, view } = study;
    for (const { columns } of study.tables)
      for (const { headerCells } of columns) ledger.means("heading", ...headerCells);
    const { halfTerms, undivided } = termsSaid(view, study.schoolYear ?? desk.schoolYear);
    for (const said of halfTerms) {
      ledger.feeds("term", said.term, "halfTerm", said.name);
      ledger.feeds("term", said.term, "first", said.first);
      ledger.feeds("term", said.term, "last", said.last);
      desk.terms.push(said.term);
    }
    ledger.leave("unreadable", ...undivided);
    leaveTheRest(study);
    return reportTables(termTables(study));
  },
};

/** A short sheet that names terms and is no table of anything else. */
function mayBeDates({ view, tables }: Study): boolean {
  if (view.cellCount > MOST_CELLS || tables.some((table) => hasField(table, ...OF_A_MAP)))
    return false;
  return view.filledRows.some((row) => view.row(row).some(({ text }) => TERM.test(text)));
}

const MOST_CELLS = 200;
const TERM = /\b(?:autumn|spring|summer|half[ -]?term|term \d)\b/i;
const OF_A_MAP: readonly Field[] = [
  "provision",
  "pupils",
  "pupilsAndGroup",
  "surname",
  "delivered",
];

function termTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      namesTerms(study, table) &&
      firstAndLast(study, table) &&
      hasField(table, "firstDay", "startDate") &&
      hasField(table, "lastDay", "endDate") &&
      !hasField(table, ...OF_A_MAP),
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
