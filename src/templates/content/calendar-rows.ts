import { academicYearOf, financialYearOf, isoOf, serialOf } from "../../domain/calendar-date";
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

/** April to March, by the Friday of each school week. */
export function financialYearsOf(map: ProvisionMap): string[] {
  const weeks = schoolWeeks(termsOf(map));
  return [...new Set(weeks.map((week) => financialYearOf(fridayOf(week.weekCommencing))))].sort();
}

/** The financial year of `today` where there are weeks for it, else the nearest one that has some. */
export function financialYearToShow(map: ProvisionMap, today: string): string {
  return nearest(financialYearsOf(map), financialYearOf(today));
}

function fridayOf(monday: string): string {
  return isoOf(serialOf(monday) + 4);
}

function nearest(years: readonly string[], now: string): string {
  return years.find((year) => year >= now) ?? years.at(-1) ?? now;
}

/** The school year of `today` where there are weeks for it, else the nearest one that has some. */
export function academicYearToShow(map: ProvisionMap, today: string): string {
  return nearest(academicYearsOf(map), academicYearOf(today));
}
