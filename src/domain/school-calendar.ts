import { HALF_TERMS } from "./half-term";
import { termOfSpan } from "./term-span";

/** A week in which school is open. Days are serial numbers, as everywhere in here. */
export interface OpenWeek {
  monday: number;
  halfTerm: string;
  /** "2026-27" */
  academicYear: string;
  /** What it counts for as a week of provision: 1, 0 or a part. */
  counts: number;
}

interface HalfTermDays {
  halfTerm: string;
  academicYear: string;
  /** Monday of its first week. */
  first: number;
  /** Friday of its last. */
  last: number;
}

/** A time for provision to run: whole half-terms, or the rest of the first. */
export interface CycleDays {
  /** "Spring 1", "Spring", "Summer 2–Autumn 1" */
  label: string;
  academicYear: string;
  from: number;
  to: number;
}

/** Within this many days of its beginning a half-term still is the one to start. */
const JUST_BEGUN = 14;

/** What the School weeks of a workbook say about half-terms and weeks. */
export class SchoolCalendar {
  readonly halfTerms: readonly HalfTermDays[];
  private readonly weeks: readonly OpenWeek[];

  constructor(weeks: readonly OpenWeek[]) {
    this.weeks = [...weeks].sort((a, b) => a.monday - b.monday);
    const halfTerms = new Map<string, HalfTermDays>();
    for (const { monday, halfTerm, academicYear } of this.weeks) {
      const key = `${academicYear} ${halfTerm}`;
      const known = halfTerms.get(key);
      if (known) known.last = monday + 4;
      else halfTerms.set(key, { halfTerm, academicYear, first: monday, last: monday + 4 });
    }
    this.halfTerms = [...halfTerms.values()];
  }

  /** Weeks of provision from a first to a last day, as the map's own formulas count them. */
  weeksIn(from: number, to: number): number {
    const sum = this.weeks
      .filter(({ monday }) => monday > from - 7 && monday <= to)
      .reduce((all, { counts }) => all + counts, 0);
    return Math.round(sum * 100) / 100;
  }

  /** The first day of the half-term to start next, or of the one that has only just begun. */
  nextStart(today: number): number | null {
    return this.halfTerms.find(({ first }) => first > today - JUST_BEGUN)?.first ?? null;
  }

  /** The first day of the half-term that ended last before a day; that day less a term where none is known. */
  startBefore(day: number): number {
    return this.halfTerms.filter(({ last }) => last < day).at(-1)?.first ?? day - 84;
  }

  /** The last school day before a day. */
  lastDayBefore(day: number): number | null {
    return this.halfTerms.filter(({ last }) => last < day).at(-1)?.last ?? null;
  }

  /** How many half-terms a time touches; at least one. */
  halfTermsIn(from: number, to: number): number {
    return Math.max(1, this.touched(from, to).length);
  }

  /** "Autumn 2" for the days of one or several half-terms; null outside School weeks. */
  nameOf(from: number, to: number): string | null {
    const touched = this.touched(from, to);
    const [first, last] = [touched[0], touched.at(-1)];
    return first && last ? labelOf(first, last) : null;
  }

  private touched(from: number, to: number): HalfTermDays[] {
    return this.halfTerms.filter(({ first, last }) => last >= from && first <= to);
  }

  /** So many half-terms from a day on; null where School weeks does not reach that far. */
  cycleFrom(from: number, count: number): CycleDays | null {
    const begins = this.halfTerms.findIndex(({ last }) => last >= from);
    const first = this.halfTerms[begins];
    const last = this.halfTerms[begins + count - 1];
    if (!first || !last) return null;
    return { label: labelOf(first, last), academicYear: first.academicYear, from, to: last.last };
  }

  /** The Friday of the n-th school week after the one of this day; plain weeks where the calendar ends before. */
  fridayOfWeek(n: number, day: number): number {
    const after = this.weeks.filter(({ monday }) => monday > day);
    return (after[n - 1]?.monday ?? day + 7 * n) + 4;
  }
}

function labelOf(first: HalfTermDays, last: HalfTermDays): string {
  const [from, to] = [first, last].map(
    ({ halfTerm }) => HALF_TERMS.findIndex((each) => each === halfTerm) + 1,
  );
  if (first === last) return first.halfTerm;
  return first.academicYear === last.academicYear && from && to && from <= to
    ? termOfSpan({ first: from, last: to })
    : `${first.halfTerm}–${last.halfTerm}`;
}
