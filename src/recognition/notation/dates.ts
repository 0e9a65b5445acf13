import { DAYS_1904, dayOfSerial, fullYear, isoDay, spokenDay } from "./calendar";
import type { CalendarDay } from "./calendar";
import { formatKind, shown, typed } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import type { SchoolYear } from "./school-year";
import { Scraps } from "./scraps";
import { datesIn } from "./date-words";
import type { WrittenDate } from "./date-words";
import { readTermText } from "./terms";

export interface DateReading {
  /** ISO yyyy-mm-dd; null when the cell names no day ("June 27", "End of Spring 1"). */
  date: string | null;
  /** The other end of "21/9/26 - 11/12/26"; null for a single day. */
  to: string | null;
  /** "2027-06", when only a month is named. */
  month: string | null;
  /** "Spring 1", "All year", when a term is named instead of a day. */
  term: string | null;
  /** "Ongoing": no end. */
  open: boolean;
}

export interface DateContext {
  /** Completes a day without a year. Without it such a day stays open. */
  schoolYear?: SchoolYear;
  /** "monthFirst" only where the sheet's other dates show it; in the UK the day comes first. */
  order?: "dayFirst" | "monthFirst";
}

const NO_DATE: DateReading = { date: null, to: null, month: null, term: null, open: false };

export function readDate(cell: NotationCell, context: DateContext = {}): Read<DateReading> {
  if (typeof cell.value === "number") return fromSerial(cell, cell.value, context);
  const scraps = new Scraps(asMeant(shown(cell)));
  if (scraps.text === "") return null;
  if (saysNothing(scraps.text)) return reading(NO_DATE, 0.8, "no date is given", scraps.text);
  if (/(?<![a-z])(?:moved|left|leaves|new school)(?![a-z])/.test(scraps.left)) return null;
  const dates = datesIn(scraps, context.order ?? "dayFirst");
  const [first] = dates;
  if (first && first.year !== null && isLongAgo(first.year, context)) return slipOfYear(scraps);
  if (first) return fromWritten(first, dates, scraps, context);
  return fromTerm(scraps);
}

/** "11//12/26", "11/12/2O26": a key too many, a letter O for a nought. */
function asMeant(text: string): string {
  return /\d/.test(text)
    ? text
        .replace(/(?<=\d)\\(?=\d)/g, "/")
        .replace(/(?<=\d)([./])\1(?=\d)/g, "$1")
        .replace(/(?<=[\d/.])[Oo](?=\d)/g, "0")
    : text;
}

function fromSerial(cell: NotationCell, serial: number, context: DateContext): Read<DateReading> {
  const kind = formatKind(cell.numberFormat);
  const in1900 = dayOfSerial(serial);
  const in1904 = dayOfSerial(serial + DAYS_1904);
  if (!in1900 || kind === "percent" || kind === "money") return null;
  if (kind === "time" || (kind === "plain" && (serial < 36526 || serial > 55153))) return null;
  const day = in1904 && shows(cell.text, in1904) && !shows(cell.text, in1900) ? in1904 : in1900;
  if (kind === "monthYear") return fromMonth(day, shown(cell));
  const iso = isoDay(day);
  if (!iso) return null;
  const value = { ...NO_DATE, date: iso };
  if (kind === "plain")
    return reading(value, 0.7, "a number that is a date under a heading for dates");
  if (kind === "dayMonth") return fromDayMonth(day, value, context);
  return reading(value, 0.99, "stored as a date");
}

/** Whether the displayed text names this very day: how a workbook that counts from 1904 gives itself away. */
function shows(text: string, { year, month, day }: CalendarDay): boolean {
  const [written] = datesIn(new Scraps(text), "dayFirst");
  if (!written) return false;
  const sameYear = written.year === null || fullYear(written.year) === year;
  const sameDay = written.day === day && written.month === month;
  const swapped = written.day === month && written.month === day;
  return sameYear && (sameDay || swapped);
}

/** Excel adds the year in which it was typed to a typed 3/11, and makes 26 November of a typed "Nov 26". */
function fromDayMonth(
  day: CalendarDay,
  value: DateReading,
  { schoolYear }: DateContext,
): Read<DateReading> {
  const twoDigits = schoolYear ? [schoolYear.first % 100, (schoolYear.first + 1) % 100] : [];
  if (!twoDigits.includes(day.day))
    return reading(value, 0.9, "a day without a year; Excel added the year it was typed in");
  const month = `${2000 + day.day}-${String(day.month).padStart(2, "0")}`;
  const alternatives: Alternative<DateReading>[] = [
    { value, label: spokenDay(value.date ?? "") },
    { value: { ...NO_DATE, month }, label: spokenDay(month) },
  ];
  return reading(
    value,
    0.55,
    "the day, or a month and year that Excel took for a day",
    "",
    alternatives,
  );
}

function fromMonth(
  { year, month }: Pick<CalendarDay, "year" | "month">,
  rest: string,
): Read<DateReading> {
  const value = { ...NO_DATE, month: `${year}-${String(month).padStart(2, "0")}` };
  return reading(value, 0.8, "a month, and no day", rest.trim());
}

/** No map of this school year holds a day of 1962: someone's finger slipped. */
function isLongAgo(year: number, { schoolYear }: DateContext): boolean {
  return schoolYear !== undefined && Math.abs(fullYear(year) - schoolYear.first) > MOST_YEARS_AWAY;
}
const MOST_YEARS_AWAY = 20;

function slipOfYear(scraps: Scraps): Read<DateReading> {
  return reading(NO_DATE, 0.4, "a year that cannot be meant", scraps.text);
}

function fromWritten(
  first: WrittenDate,
  dates: WrittenDate[],
  scraps: Scraps,
  context: DateContext,
): Read<DateReading> {
  const second = dates[1];
  const isRange = second !== undefined && first.joined;
  const year = yearOf(first, isRange ? second : undefined, context);
  if (first.day === null) return monthOnly(first, year, scraps);
  if (year === null)
    return reading(NO_DATE, 0.4, "a day with no year, and the sheet states none", scraps.text);
  const date = isoDay({ year, month: first.month, day: first.day });
  if (!date) return null;
  const toYear = second ? yearOf(second, undefined, context) : null;
  const to =
    isRange && second.day !== null && toYear !== null
      ? isoDay({ year: toYear, month: second.month, day: second.day })
      : null;
  const value = { ...NO_DATE, date, to };
  const rest = dates.length > (to ? 2 : 1) ? scraps.text : scraps.rest();
  const because =
    first.year === null
      ? "the school year that the sheet states gives the year"
      : "written as a date, day first";
  if (dates.length > 1 && !to) return severalDates(value, dates, scraps, context);
  const swapped = to === null ? monthFirstInstead(first, date, context) : null;
  if (swapped) return swapped;
  return reading(value, first.year === null ? 0.85 : rest === "" ? 0.97 : 0.85, because, rest);
}

/** 12/4/2026 in a sheet of 2026-27: day first it falls outside the year, month first within it. Somebody's computer was American. */
function monthFirstInstead(
  { day, month, year, inFigures }: WrittenDate,
  dayFirst: string,
  { schoolYear, order }: DateContext,
): Read<DateReading> {
  if (!inFigures || !schoolYear || order !== undefined || day === null || year === null)
    return null;
  const monthFirst = isoDay({ year: fullYear(year), month: day, day: month });
  const isIn = (date: string | null): date is string =>
    date !== null && date >= `${schoolYear.first}-09-01` && date <= `${schoolYear.first + 1}-08-31`;
  if (isIn(dayFirst) || !isIn(monthFirst)) return null;
  const alternatives = [
    {
      value: { ...NO_DATE, date: monthFirst },
      label: spokenDay(monthFirst),
      general: "Month first, within the school year",
    },
    {
      value: { ...NO_DATE, date: dayFirst },
      label: spokenDay(dayFirst),
      general: "Day first, as usual",
    },
  ];
  return reading(
    { ...NO_DATE, date: monthFirst },
    0.55,
    "day first it falls outside the school year that the sheet states",
    "",
    alternatives,
  );
}

/** "reviewed 2/10/26, next 11/12/26": the one to come. */
const NEXT = /\bnext(?: (?:review|date|due|one))?:? ?(?:on |is |due )?(\d[^,;()]{3,20})$/i;

function severalDates(
  first: DateReading,
  dates: WrittenDate[],
  scraps: Scraps,
  context: DateContext,
): Read<DateReading> {
  const next = NEXT.exec(scraps.text);
  const chosen = next ? readDate(typed(next[1] ?? ""), context) : null;
  if (chosen && !chosen.alternatives && chosen.value.date !== null)
    return { ...chosen, confidence: 0.85, rest: scraps.text };
  const days = dates.flatMap((one) => {
    const year = yearOf(one, undefined, context);
    return one.day === null || year === null
      ? []
      : (isoDay({ year, month: one.month, day: one.day }) ?? []);
  });
  const alternatives = [...new Set(days)].map((date) => ({
    value: { ...NO_DATE, date },
    label: spokenDay(date),
  }));
  return reading(first, 0.5, "several dates in one cell", scraps.text, alternatives);
}

function yearOf(
  one: WrittenDate,
  later: WrittenDate | undefined,
  { schoolYear }: DateContext,
): number | null {
  if (one.year !== null) return fullYear(one.year);
  if (later && later.year !== null) return fullYear(later.year) - (one.month > later.month ? 1 : 0);
  if (!schoolYear) return null;
  return one.month >= 9 ? schoolYear.first : schoolYear.first + 1;
}

function monthOnly(first: WrittenDate, year: number | null, scraps: Scraps): Read<DateReading> {
  if (year === null) return reading(NO_DATE, 0.4, "a month with no year", scraps.text);
  return fromMonth({ year, month: first.month }, scraps.text);
}

function fromTerm(scraps: Scraps): Read<DateReading> {
  const term = readTermText(scraps.text);
  if (!term || (term.value.term === null && !term.value.open)) return null;
  const value = { ...NO_DATE, term: term.value.term, open: term.value.open };
  const rest = term.value.edge === null ? term.rest : scraps.text;
  return reading(
    value,
    0.8,
    term.value.open ? "it goes on with no end named" : "a term, and no day",
    rest,
  );
}
