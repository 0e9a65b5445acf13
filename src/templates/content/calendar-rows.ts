import { academicYearOf, serialOf } from "../../domain/calendar-date";
import { EXAMPLE_TERMS } from "../../domain/example-terms";
import { TERMS as TERM_NAMES } from "../../domain/half-term";
import type { ProvisionMap, TermDates } from "../../domain/provision-map";
import { schoolWeeks } from "../../domain/school-weeks";
import { rowsOf, type Row } from "../sheet-content";
import { SCHOOL_WEEKS, TERMS } from "../tables/calendar";

/** The school's own terms, or the dated example. */
function termsOf(map: ProvisionMap): readonly TermDates[] {
  return map.terms.length > 0 ? map.terms : EXAMPLE_TERMS;
}

export function schoolWeekRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(
    SCHOOL_WEEKS,
    schoolWeeks(termsOf(map)).map((week) => ({
      monday: serialOf(week.weekCommencing),
      halfTerm: week.halfTerm,
      runs: week.provisionRuns ? "Yes" : "No",
    })),
  );
}

export function termRows(): [string, readonly Row[]] {
  return rowsOf(
    TERMS,
    TERM_NAMES.map(({ term, first, last }) => ({ term, first, last })),
  );
}

export function academicYearsOf(map: ProvisionMap): string[] {
  return [...new Set(termsOf(map).map((term) => term.academicYear))].sort();
}

/** The school year of `today` where there are weeks for it, else the nearest one that has some. */
export function academicYearToShow(map: ProvisionMap, today: string): string {
  const years = academicYearsOf(map);
  const now = academicYearOf(today);
  return years.find((year) => year >= now) ?? years.at(-1) ?? now;
}
