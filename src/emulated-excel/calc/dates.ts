/** A calendar day as Excel sees it; month 1–12. 29 February 1900 exists, as in Lotus 1-2-3. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
const START = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;

/** Days between the two date systems that a workbook can use. The functions here count from 1900. */
export const DAYS_TO_1904 = 1462;

/** Serial number of a day; months and days may overflow (`month` 13 = January of the next year). */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - START) / DAY);
  // Serial 60 is the 29 February 1900 that never was, so January and February 1900 are one less.
  return days <= 60 ? days - 1 : days;
}

/** The day of a serial number, 0 (shown as 0 January 1900) to `LAST_SERIAL`. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(START + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return serialOf(year, month + 1, 1) - serialOf(year, month, 1);
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 0 = Sunday, by Excel's reckoning (1 January 1900 was a Sunday to it). */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** The clock as a serial number, in local time. */
export function serialOfClock(now: Date): number {
  const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
  return (
    serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) +
    seconds / 86_400 +
    now.getMilliseconds() / DAY
  );
}
