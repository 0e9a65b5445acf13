import { DAYS_TO_1904, daysInMonth, serialOf } from "./dates";

/** How a machine reads 01/09/2026: dmy in the United Kingdom, mdy in the United States. */
export type DateOrder = "dmy" | "mdy";

/** How a text becomes a date's serial number. */
export interface DateReading {
  order: DateOrder;
  /** The workbook counts days from 1904, as Excel for Macintosh did until 2011. */
  date1904: boolean;
}

/** A number read from text, and the number format that Excel gives a General cell for it. */
export interface ReadNumber {
  value: number;
  numberFormat: string | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** The built-in short date (number 14), which every machine shows its own way. */
export const SHORT_DATE = "m/d/yyyy";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s*([ap])m?)?$/i;
const HOUR = /^(\d{1,2})\s*([ap])m?$/i;

/** The number that Excel sees in a text, or null. */
export function readNumber(text: string, reading: DateReading): number | null {
  return readNumberEntry(text, reading)?.value ?? null;
}

/** The same, with the look that typing it gives the cell. `year` completes "4/9"; without it, that is no date. */
export function readNumberEntry(
  text: string,
  reading: DateReading,
  year?: number,
): ReadNumber | null {
  const entry = text.trim();
  if (entry === "" || !/\d/.test(entry)) return null;
  if (PLAIN.test(entry)) return { value: Number(entry), numberFormat: null };
  if (SCIENTIFIC.test(entry)) {
    const value = Number(entry);
    return Number.isFinite(value) ? { value, numberFormat: "0.00E+00" } : null;
  }
  return readAmount(entry) ?? readFraction(entry) ?? readMoment(entry, reading, year);
}

/** "£4.50", "(1,200)", "12%", "-£3", "$1.20". */
function readAmount(entry: string): ReadNumber | null {
  let rest = entry;
  let negative = false;
  let signed = false;
  let percent = false;
  let currency = "";
  if (/^\(.*\)$/.test(rest)) {
    negative = signed = true;
    rest = rest.slice(1, -1).trim();
  }
  for (;;) {
    const first = rest[0] ?? "";
    if ((first === "-" || first === "+") && !signed) {
      negative = first === "-";
      signed = true;
    } else if ("£$€".includes(first) && first !== "" && currency === "") currency = first;
    else if (first === "%" && !percent) percent = true;
    else break;
    rest = rest.slice(1).trimStart();
  }
  if (rest.endsWith("€") && currency === "") {
    currency = "€";
    rest = rest.slice(0, -1).trimEnd();
  }
  if (rest.endsWith("%") && !percent) {
    percent = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  if (rest.endsWith("-") && !signed) return null;
  const grouped = GROUPED.test(rest);
  if (!grouped && !/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(rest)) return null;
  if (percent && currency !== "") return null;
  const size = Number(rest.replace(/,/g, "")) / (percent ? 100 : 1);
  const decimals = rest.includes(".");
  return {
    value: negative ? -size : size,
    numberFormat: percent
      ? decimals
        ? "0.00%"
        : "0%"
      : currency !== ""
        ? amountFormat(currency, decimals)
        : grouped
          ? decimals
            ? "#,##0.00"
            : "#,##0"
          : null,
  };
}

function amountFormat(currency: string, decimals: boolean): string {
  const digits = `${currency}#,##0${decimals ? ".00" : ""}`;
  return `${digits};[Red]-${digits}`;
}

function readFraction(entry: string): ReadNumber | null {
  const match = FRACTION.exec(entry);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -size : size, numberFormat: "# ?/?" };
}

/** A date, a time, or both. */
function readMoment(entry: string, reading: DateReading, year?: number): ReadNumber | null {
  const time = readTime(entry);
  if (time) return time;
  const date = readDay(entry, reading, year);
  if (date) return date;
  const parts = /^(.+?)\s+(\d{1,2}(?::\d.*|\s*[ap]m?))$/i.exec(entry);
  if (!parts) return null;
  const day = readDay(parts[1] ?? "", reading);
  const hours = readTime(parts[2] ?? "");
  if (!day || !hours) return null;
  return { value: day.value + hours.value, numberFormat: `${SHORT_DATE} h:mm` };
}

/** A date, as the workbook counts its days. */
function readDay(entry: string, reading: DateReading, year?: number): ReadNumber | null {
  const read = readDate(entry, reading.order, year);
  if (!read || !reading.date1904) return read;
  const value = read.value - DAYS_TO_1904;
  return value < 0 ? null : { ...read, value };
}

function readTime(entry: string): ReadNumber | null {
  const whole = HOUR.exec(entry);
  if (whole) {
    const hour = Number(whole[1]);
    if (hour > 12) return null;
    return { value: halfDay(hour, whole[2]) / 24, numberFormat: "h:mm AM/PM" };
  }
  const match = TIME.exec(entry);
  if (!match) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minute > 59 || second > 59 || (match[5] && hour > 12)) return null;
  const hours = match[5] ? halfDay(hour, match[5]) : hour;
  const seconds = hours * 3600 + minute * 60 + second + Number(match[4] ?? 0);
  const shape = match[3] ? "h:mm:ss" : "h:mm";
  return {
    value: seconds / 86_400,
    numberFormat: match[5] ? `${shape} AM/PM` : hours > 23 ? "[h]:mm:ss" : shape,
  };
}

function halfDay(hour: number, half: string | undefined): number {
  return (hour % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
}

function readDate(entry: string, order: DateOrder, year?: number): ReadNumber | null {
  const numeric = /^(\d{1,4})([/\-.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(entry);
  if (numeric) {
    const [first, second, third] = [numeric[1] ?? "", numeric[3] ?? "", numeric[4]];
    if (numeric[2] === ".") return null;
    if (first.length === 4) {
      return third && third.length <= 2
        ? date(Number(first), Number(second), Number(third), SHORT_DATE)
        : third
          ? null
          : date(Number(first), Number(second), 1, "mmm-yy");
    }
    if (first.length === 3) return null;
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    if (third !== undefined) {
      return third.length === 3
        ? null
        : date(fullYear(third), Number(month), Number(day), SHORT_DATE);
    }
    return readPair(Number(day), Number(month), year);
  }
  return readNamedMonth(entry);
}

/** "4/9": a day and month of this year, or else a month and year as in "9/26". */
function readPair(day: number, month: number, year: number | undefined): ReadNumber | null {
  return year === undefined ? null : date(year, month, day, "d-mmm");
}

/** "1 Sep 2026", "1-Sep-26", "Sep 2026", "September 1, 2026". */
function readNamedMonth(entry: string): ReadNumber | null {
  const dayFirst = /^(\d{1,2})[\s/-]*([a-z]{3,9})[\s,/-]*(\d{4}|\d{2})$/i.exec(entry);
  if (dayFirst) {
    const month = monthNamed(dayFirst[2] ?? "");
    return month ? date(fullYear(dayFirst[3] ?? ""), month, Number(dayFirst[1]), "d-mmm-yy") : null;
  }
  const monthFirst = /^([a-z]{3,9})\s+(\d{1,2}),?\s+(\d{4})$/i.exec(entry);
  if (monthFirst) {
    const month = monthNamed(monthFirst[1] ?? "");
    return month ? date(Number(monthFirst[3]), month, Number(monthFirst[2]), "d-mmm-yy") : null;
  }
  const monthOnly = /^([a-z]{3,9})[\s/-]+(\d{4}|\d{2})$/i.exec(entry);
  if (monthOnly) {
    const month = monthNamed(monthOnly[1] ?? "");
    const year = monthOnly[2] ?? "";
    if (month && year.length === 4) return date(Number(year), month, 1, "mmm-yy");
    if (month && Number(year) > 31) return date(fullYear(year), month, 1, "mmm-yy");
  }
  return null;
}

function monthNamed(name: string): number {
  const key = name.toLowerCase();
  const short = MONTHS.indexOf(key);
  return (short >= 0 ? short : LONG_MONTHS.indexOf(key)) + 1;
}

/** Two figures: 00–29 are 2000–2029, 30–99 are 1930–1999 (Windows' default). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): ReadNumber | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return { value: serialOf(year, month, day), numberFormat };
}
