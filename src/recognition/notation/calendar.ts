/** A day as written on a calendar; months count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;
/** Excel's day 0, for every serial after its 29 February 1900, which never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Days between the 1900 and the 1904 date system (Microsoft, "Date systems in Excel"). */
export const DAYS_1904 = 1462;

export function dayOfSerial(serial: number): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466) return null;
  const day = new Date(EXCEL_EPOCH + Math.floor(serial) * MS_PER_DAY);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** ISO yyyy-mm-dd, or null when there is no such day (31 June). */
export function isoDay({ year, month, day }: CalendarDay): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2999) return null;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "4 December 2026" for 2026-12-04; "December 2026" for 2026-12. */
export function spokenDay(iso: string): string {
  const [year = "", month = "1", day] = iso.split("-");
  return [day === undefined ? "" : String(Number(day)), MONTH_NAMES[Number(month) - 1], year]
    .filter(Boolean)
    .join(" ");
}

/** Minutes since midnight of a serial's time of day, to the nearest minute. */
export function minutesOfSerial(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 1440);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export const MONTH_PATTERN =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** "Sept" → 9; null when it is no month. */
export function monthNumber(word: string): number | null {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

/** 26 → 2026, 98 → 1998. Birthdays apart, nothing on a map is older than 1950. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
