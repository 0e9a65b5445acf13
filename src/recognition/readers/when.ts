import * as dates from "../notation/dates";
import type { DateContext, DateReading } from "../notation/dates";
import type { Read } from "../notation/reading";
import type { SchoolYear } from "../notation/school-year";
import * as terms from "../notation/terms";
import * as lengths from "../notation/weeks";
import type { CellView } from "../sheet-view";
import { unheaded } from "../tables/table";
import type { LineDraft, Sense } from "./line-draft";
import type { Reader } from "./reader";
import { remembering } from "./remember";

const readDate = remembering(dates.readDate);
const readTerm = remembering(terms.readTerm);
const readWeeks = remembering(lengths.readWeeks);

const BY_HEADING = { sessions: { heading: "sessions" }, weeks: { heading: "weeks" } } as const;
const NOTHING_MORE = {};

type DateField = "startDate" | "endDate" | "reviewDate";

/** A column of dates; where it names a term, a number of weeks or sessions instead, these are taken. */
export const date =
  (field: DateField): Reader =>
  (cell, draft) => {
    const read = readDate(cell.cell, yearOf(draft.sense));
    if (field === "reviewDate") return reviewDate(read, cell, draft);
    if (read && read.value.date === null && read.value.month !== null)
      return draft.keep(cell, cell.text);
    if (!read || (read.value.date === null && read.value.term === null && !read.value.open))
      return lengthInstead(cell, draft, read);
    const value = draft.take(read, cell);
    if (!value) return;
    draft.open ||= value.open;
    draft.line[field] = value.date ?? draft.line[field];
    if (field === "startDate" && value.to) draft.line.endDate ??= value.to;
    if (value.term && !draft.line.term) draft.line.term = value.term;
  };

function lengthInstead(cell: CellView, draft: LineDraft, read: Read<DateReading>): void {
  const length = typeof cell.cell.value === "string" ? readWeeks(cell.cell) : null;
  // "Half term" under an end date is when it ends, and no number of weeks.
  if (
    length &&
    !length.alternatives &&
    (length.value.weeks ?? length.value.plannedSessions ?? length.value.term) !== null
  )
    return weeks(cell, draft, unheaded());
  if (read && read.confidence >= 0.6) draft.take(read, cell);
  else draft.keep(cell, cell.text);
}

/** "End of Spring 1" or "half termly" is no day: kept in words. */
function reviewDate(read: Read<DateReading>, cell: CellView, draft: LineDraft): void {
  if (!read || read.value.date === null) return draft.keep(cell, cell.text);
  draft.line.reviewDate = draft.take(read, cell)?.date ?? null;
}

export const weeks: Reader = (cell, draft, column) => {
  const heading = /session|lesson|visit/i.test(column.own)
    ? "sessions"
    : /week|wk/i.test(column.own)
      ? "weeks"
      : null;
  const read = readWeeks(cell.cell, heading ? BY_HEADING[heading] : NOTHING_MORE);
  const named = readTerm(cell.cell);
  // "T1/2 x1 visit": the term is what the column is about.
  if (named?.alternatives && (read?.value.weeks ?? null) === null) return term(cell, draft, column);
  const value = draft.take(read, cell);
  if (!value) return;
  draft.open ||= value.open;
  draft.line.weeks = value.weeks ?? draft.line.weeks;
  draft.line.plannedSessions = value.plannedSessions ?? draft.line.plannedSessions;
  draft.line.term = value.term ?? draft.line.term;
};

/** "Autumn, 6 weeks", and not "Autumn 2 wk 3". */
const WEEKS_OR_SESSIONS =
  /(?<!(?:aut|spr|sum|au|sp|su|autumn|spring|summer|term) ?)\b\d{1,2}\s*-?(?:weeks?|wks?|sessions?)\b/i;

export const term: Reader = (cell, draft, column) => {
  if (WEEKS_OR_SESSIONS.test(cell.text)) return weeks(cell, draft, column);
  const read = readTerm(cell.cell);
  if (!read && readDate(cell.cell, yearOf(draft.sense))?.value.date)
    return date("startDate")(cell, draft, column);
  const value = draft.take(read, cell);
  draft.open ||= value?.open ?? false;
  if (value?.term) draft.line.term = value.term;
};

/** One object a school year and order, so that what was read with it before is found again. */
const known = new WeakMap<SchoolYear, { usual: DateContext; monthFirst: DateContext }>();
const NO_YEAR: DateContext = {};
const MONTH_FIRST: DateContext = { order: "monthFirst" };

export function yearOf({
  schoolYear,
  monthFirst = false,
}: Pick<Sense, "schoolYear"> & Partial<Pick<Sense, "monthFirst">>): DateContext {
  if (!schoolYear) return monthFirst ? MONTH_FIRST : NO_YEAR;
  const contexts = known.get(schoolYear) ?? {
    usual: { schoolYear },
    monthFirst: { schoolYear, ...MONTH_FIRST },
  };
  known.set(schoolYear, contexts);
  return monthFirst ? contexts.monthFirst : contexts.usual;
}
