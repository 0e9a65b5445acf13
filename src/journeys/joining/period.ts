import { serialOf } from "../../domain/calendar-date";
import { EXAMPLE_TERMS } from "../../domain/example-terms";
import type { TermDates } from "../../domain/provision-map";
import type { ProvisionLine } from "../../domain/recognition-report";
import { schoolWeeks, type SchoolWeek } from "../../domain/school-weeks";
import { termSpan, type TermSpan } from "../../domain/term-span";

/** When a line's provision runs, as far as the map can count its weeks. */
export interface Period {
  /** Half-terms, where no dates are stated. */
  span: TermSpan | null;
  /** Places among the weeks in which provision runs, where dates are stated and the calendar reaches them. */
  weeks: { first: number; last: number } | null;
  /** ISO dates as stated. */
  start: string | null;
  end: string | null;
  /** Where the number of weeks comes from on the map; periods are only added up when it is the same. */
  countedBy: "dates" | "terms" | "statement" | "nothing";
}

/** Whether one period follows another with nothing but a holiday between them; "unknown" beyond the calendar. */
export type Follows = "yes" | "no" | "unknown";

/** The weeks in which provision runs, by the school's own terms or the dated example: as the map counts them. */
export class Calendar {
  private readonly weeks: readonly SchoolWeek[];
  private readonly mondays: readonly number[];

  constructor(terms: readonly TermDates[]) {
    const all = schoolWeeks(terms.length > 0 ? terms : EXAMPLE_TERMS);
    this.weeks = all.filter((week) => week.provisionRuns);
    this.mondays = this.weeks.map((week) => serialOf(week.weekCommencing));
  }

  periodOf(line: ProvisionLine): Period {
    const { startDate: start, endDate: end, weeks: stated } = line;
    const hasDates = start !== null || end !== null;
    const span = hasDates ? null : termSpan(line.term);
    const countedBy =
      start !== null && end !== null
        ? "dates"
        : stated !== null && end === null
          ? "statement"
          : span !== null
            ? "terms"
            : "nothing";
    const length = typeof stated === "number" ? stated : null;
    return { span, weeks: this.between(start, end, length), start, end, countedBy };
  }

  /** "Autumn 1 2026" … "Autumn 2026" for dates that lie in it; null when they lie in none. */
  nameOf({ weeks, start, end }: Period): string | null {
    if (weeks === null) return seasonByMonths(start, end);
    const [first, last] = [this.weeks[weeks?.first ?? -1], this.weeks[weeks?.last ?? -1]];
    if (!first || !last) return null;
    const from = termSpan(first.halfTerm);
    const to = termSpan(last.halfTerm);
    if (!from || !to || first.academicYear !== last.academicYear) return null;
    const year = first.weekCommencing.slice(0, 4);
    if (from.first === to.first) return `${first.halfTerm} ${year}`;
    const season = first.halfTerm.slice(0, -2);
    return season === last.halfTerm.slice(0, -2) ? `${season} ${year}` : null;
  }

  private between(start: string | null, end: string | null, length: number | null) {
    if (start === null) return null;
    const from = serial(start);
    const to = end === null ? null : serial(end);
    const [firstMonday = NaN, lastMonday = NaN] = [this.mondays[0], this.mondays.at(-1)];
    if (from === null || !(from >= firstMonday - 42) || from > lastMonday + 6) return null;
    const first = this.mondays.findIndex((monday) => monday > from - 7);
    if (first < 0) return null;
    if (to === null)
      return length === null || !Number.isInteger(length)
        ? null
        : { first, last: first + length - 1 };
    if (to < from || to > lastMonday + 48) return null;
    return { first, last: this.mondays.findLastIndex((monday) => monday <= to) };
  }
}

/** Beyond the calendar by the months alone: enough for a name. */
function seasonByMonths(start: string | null, end: string | null): string | null {
  if (start === null || end === null || start.slice(0, 4) !== end.slice(0, 4)) return null;
  const [from, to] = [start.slice(5), end.slice(5)];
  const season = SEASONS.find(([, first, last]) => from >= first && to <= last);
  return season ? `${season[0]} ${start.slice(0, 4)}` : null;
}

const SEASONS = [
  ["Autumn", "08-25", "12-31"],
  ["Spring", "01-01", "04-20"],
  ["Summer", "04-01", "07-31"],
] as const;

export function follows(before: Period, after: Period): Follows {
  if (before.span && after.span) return before.span.last + 1 === after.span.first ? "yes" : "no";
  if (before.weeks && after.weeks)
    return before.weeks.last + 1 === after.weeks.first ? "yes" : "no";
  const [to, from] = [before.end, after.start].map((iso) => (iso === null ? null : serial(iso)));
  if (to === null || to === undefined || from === null || from === undefined) return "no";
  return from > to && from - to <= LONGEST_SHORT_HOLIDAY ? "unknown" : "no";
}

/** Christmas and Easter: two weeks and the weekends about them. The summer is another school year. */
const LONGEST_SHORT_HOLIDAY = 19;

/** In the order of time; periods that cannot be compared stay as they stand. */
export function inTime(a: Period, b: Period): number {
  if (a.span && b.span) return a.span.first - b.span.first;
  return a.start === null || b.start === null ? 0 : a.start.localeCompare(b.start);
}

export function overlap(a: Period, b: Period): boolean {
  if (a.span && b.span) return a.span.first <= b.span.last && b.span.first <= a.span.last;
  if (a.start !== null && b.start !== null)
    return a.start <= (b.end ?? "9999") && b.start <= (a.end ?? "9999");
  return true;
}

function serial(iso: string): number | null {
  try {
    return serialOf(iso);
  } catch {
    return null;
  }
}
