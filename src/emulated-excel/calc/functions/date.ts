import type { Value } from "../../book/cell";
import { toBoolean, toNumber, toText } from "../coercion";
import { dayOf, daysInMonth, LAST_SERIAL, serialOf, serialOfClock, weekdayOf } from "../dates";
import { fail, NUM, VALUE } from "../failure";
import { readNumber } from "../number-reading";
import type { Frame } from "../operand";
import { days360, yearFraction } from "../year-fraction";
import { dated } from "./date-system";
import {
  numeric,
  scalar,
  withoutBooleans,
  type FunctionSpec,
  type FunctionTable,
} from "./function-spec";

/** A serial number that is a date, or #NUM!. */
function checked(serial: number): number {
  return serial < 0 || serial >= LAST_SERIAL + 1 ? fail(NUM) : serial;
}

function part(pick: (serial: number) => Value): FunctionSpec {
  return dated(
    numeric(1, 1, (serial) => pick(checked(serial))),
    [0],
    "no date",
  );
}

/** DAYS360 takes a moment less than half a second before midnight for the next day. */
function wholeDay(serial: number): number {
  return Math.floor(checked(serial) + 0.5 / 86_400);
}

/** Seconds into the day; a time within half a second of the next second counts as that. */
function secondsOf(serial: number): number {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return seconds === 86_400 ? 0 : seconds;
}

function date(year: number, month: number, day: number): Value {
  let [y, m] = [Math.trunc(year), Math.trunc(month)];
  if (y < 0 || y > 9999) return NUM;
  if (y < 1900) y += 1900;
  // Whole months first, so that the leap day that 1900 never had falls where Excel has it.
  y += Math.floor((m - 1) / 12);
  m = ((((m - 1) % 12) + 12) % 12) + 1;
  if (y > 9999) return NUM;
  const serial = serialOf(y, m, 1) + Math.trunc(day) - 1;
  return serial < 0 || serial > LAST_SERIAL ? NUM : serial;
}

function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(checked(serial));
  const index = year * 12 + month - 1 + Math.trunc(months);
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  if (y < 1900 || y > 9999) fail(NUM);
  return checked(serialOf(y, m, Math.min(day, daysInMonth(y, m))));
}

function endOfMonth(serial: number, months: number): Value {
  const { year, month } = dayOf(checked(serial));
  const index = year * 12 + month - 1 + Math.trunc(months);
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  if (y < 1900 || y > 9999) return NUM;
  return checked(serialOf(y, m, daysInMonth(y, m)));
}

const dateDifference = scalar(3, 3, ([from, to, unit], frame) => {
  const reading = frame.grid.workings.dateReading;
  const start = Math.floor(checked(toNumber(from, reading)));
  const end = Math.floor(checked(toNumber(to, reading)));
  if (start > end) return NUM;
  const [a, b] = [dayOf(start), dayOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (toText(unit).toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return end - start;
    case "YM":
      return months % 12;
    case "MD": {
      if (b.day >= a.day) return b.day - a.day;
      const before =
        b.month === 1 ? serialOf(b.year - 1, 12, a.day) : serialOf(b.year, b.month - 1, a.day);
      return end - before;
    }
    case "YD": {
      const year =
        b.month < a.month || (b.month === a.month && b.day < a.day) ? b.year - 1 : b.year;
      return end - serialOf(year, a.month, a.day);
    }
    default:
      return NUM;
  }
});

const days360Between = scalar(2, 3, ([start, end, european], frame) => {
  const reading = frame.grid.workings.dateReading;
  const [first, last] = [start, end].map((each) => wholeDay(toNumber(each, reading)));
  return days360(first ?? 0, last ?? 0, toBoolean(european));
});

/** 1 for the first day of the week that the type names, and so on; null for no such type. */
function weekday(serial: number, type: number): number | null {
  const day = weekdayOf(serial);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  if (type >= 11 && type <= 17) return ((day + 7 - ((type - 10) % 7)) % 7) + 1;
  return null;
}

function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  return 1 + Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7);
}

function weekNumber(serial: number, type = 1): Value {
  if (type === 21) return isoWeek(checked(serial));
  const first = serialOf(dayOf(checked(serial)).year, 1, 1);
  const offset = weekday(first, type === 1 || type === 2 ? type : type >= 11 ? type : 0);
  return offset === null ? NUM : Math.floor((Math.floor(serial) - first + offset - 1) / 7) + 1;
}

/** Text only: DATEVALUE and TIMEVALUE do not take numbers. */
function fromText(pick: (serial: number) => number): FunctionSpec {
  return scalar(1, 1, ([text], frame) => {
    if (typeof text !== "string") return VALUE;
    const looksLikeOne = /[:/-]|[a-z]/i.test(text);
    const serial = looksLikeOne ? readNumber(text, frame.grid.workings.dateReading) : null;
    return serial === null ? VALUE : pick(serial);
  });
}

function clock(pick: (serial: number) => number, volatile: "day" | "always"): FunctionSpec {
  const read = (_: unknown, frame: Frame): Value => pick(serialOfClock(frame.grid.workings.now()));
  return dated(scalar(0, 0, read, { volatile }), [], "date");
}

export const dateFunctions: FunctionTable = {
  TODAY: clock(Math.floor, "day"),
  NOW: clock((serial) => serial, "always"),
  DATE: dated(numeric(3, 3, date), [], "date"),
  YEAR: part((serial) => dayOf(serial).year),
  MONTH: part((serial) => dayOf(serial).month),
  DAY: part((serial) => dayOf(serial).day),
  HOUR: part((serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: part((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: part((serial) => secondsOf(serial) % 60),
  TIME: numeric(3, 3, (hour, minute, second) => {
    if ([hour, minute, second].some((each) => each > 32_767)) return NUM;
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? NUM : (seconds % 86_400) / 86_400;
  }),
  WEEKDAY: dated(
    numeric(1, 2, (serial, type = 1) => weekday(checked(serial), Math.trunc(type)) ?? NUM),
    [0],
    "no date",
  ),
  WEEKNUM: dated(numeric(1, 2, weekNumber), [0], "no date"),
  ISOWEEKNUM: part(isoWeek),
  EDATE: dated(withoutBooleans(numeric(2, 2, addMonths)), [0], "date"),
  EOMONTH: dated(withoutBooleans(numeric(2, 2, endOfMonth)), [0], "date"),
  DAYS: numeric(2, 2, (end, start) => Math.floor(checked(end)) - Math.floor(checked(start))),
  DAYS360: dated(days360Between, [0, 1], "no date"),
  YEARFRAC: dated(
    numeric(
      2,
      3,
      (start, end, basis = 0) => yearFraction(checked(start), checked(end), basis) ?? NUM,
    ),
    [0, 1],
    "no date",
  ),
  DATEDIF: dated(dateDifference, [0, 1], "no date"),
  DATEVALUE: fromText(Math.floor),
  TIMEVALUE: fromText((serial) => serial - Math.floor(serial)),
};
