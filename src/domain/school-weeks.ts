import { isoOf, mondayOf, serialOf } from "./calendar-date";
import type { TermDates } from "./provision-map";

export interface SchoolWeek {
  /** The Monday, ISO. */
  weekCommencing: string;
  halfTerm: string;
  academicYear: string;
  /** False in the weeks in which support seldom runs; the school decides. */
  provisionRuns: boolean;
}

/**
 * The school weeks of the given half-terms: every week with at least one weekday in term, in order. The first and
 * the last week of a school year are marked as weeks without provision: few timetables start before the second week
 * or last into the final one, and a full year then has the 38 weeks that costings in England use.
 */
export function schoolWeeks(terms: readonly TermDates[]): SchoolWeek[] {
  const weeks = new Map<number, SchoolWeek>();
  for (const term of terms) {
    const last = serialOf(term.last);
    for (let monday = mondayOf(serialOf(term.first)); monday <= last; monday += 7) {
      if (!hasSchoolDay(monday, term) || weeks.has(monday)) continue;
      weeks.set(monday, {
        weekCommencing: isoOf(monday),
        halfTerm: term.halfTerm,
        academicYear: term.academicYear,
        provisionRuns: true,
      });
    }
  }
  const inOrder = [...weeks.entries()].sort(([a], [b]) => a - b).map(([, week]) => week);
  return inOrder.map((week) => ({ ...week, provisionRuns: !isEdgeOfYear(week, inOrder, terms) }));
}

function hasSchoolDay(monday: number, term: TermDates): boolean {
  return Math.max(monday, serialOf(term.first)) <= Math.min(monday + 4, serialOf(term.last));
}

function isEdgeOfYear(
  week: SchoolWeek,
  weeks: readonly SchoolWeek[],
  terms: readonly TermDates[],
): boolean {
  const sameYear = weeks.filter((other) => other.academicYear === week.academicYear);
  const halfTerms = new Set(
    terms.filter((term) => term.academicYear === week.academicYear).map((term) => term.halfTerm),
  );
  const first = week === sameYear[0] && halfTerms.has("Autumn 1");
  const last = week === sameYear.at(-1) && halfTerms.has("Summer 2");
  return first || last;
}
