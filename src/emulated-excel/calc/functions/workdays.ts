import { ErrorValue, type Value } from "../../book/cell";
import { toNumber } from "../coercion";
import { DAYS_TO_1904, LAST_SERIAL, weekdayOf } from "../dates";
import { fail, NUM, VALUE } from "../failure";
import type { Frame, Operand } from "../operand";
import { ranged, type FunctionTable } from "./function-spec";
import { eachValue } from "./gather";

/** Whether each weekday, Sunday first, is worked. */
type WorkingWeek = readonly boolean[];

const MONDAY_TO_FRIDAY: WorkingWeek = [false, true, true, true, true, true, false];

function serial(operand: Operand, frame: Frame): number {
  const day = Math.floor(toNumber(operand as Value, frame.grid.workings.dateReading));
  return day < 0 || day > LAST_SERIAL ? fail(NUM) : day;
}

function holidaysOf(operand: Operand, frame: Frame): Set<number> {
  const days = new Set<number>();
  if (operand === undefined) return days;
  eachValue([operand], (value) => {
    if (value instanceof ErrorValue) fail(value);
    if (value !== null) days.add(Math.floor(toNumber(value, frame.grid.workings.dateReading)));
  });
  return days;
}

/** 1 = Saturday and Sunday … 7 = Friday and Saturday, 11–17 = one day, or "0000011" from Monday on. */
function workingWeek(value: Value | undefined): WorkingWeek {
  if (value === undefined || value === null) return MONDAY_TO_FRIDAY;
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value) || value === "1111111") fail(VALUE);
    return [6, 0, 1, 2, 3, 4, 5].map((at) => value[at] === "0");
  }
  const kind = Math.trunc(Number(value));
  if (kind >= 1 && kind <= 7) {
    return MONDAY_TO_FRIDAY.map((_, day) => day !== (kind + 5) % 7 && day !== (kind + 6) % 7);
  }
  if (kind >= 11 && kind <= 17) return MONDAY_TO_FRIDAY.map((_, day) => day !== kind - 11);
  return fail(NUM);
}

/** Whether a day is worked, by its serial number in the workbook's own date system. */
type IsWorked = (day: number) => boolean;

function workedDays(week: WorkingWeek, holidays: Operand, frame: Frame): IsWorked {
  const free = holidaysOf(holidays, frame);
  const to1900 = frame.grid.workings.dateReading.date1904 ? DAYS_TO_1904 : 0;
  return (day) => week[weekdayOf(day + to1900)] === true && !free.has(day);
}

function countDays(from: number, to: number, isWorked: IsWorked): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let days = 0;
  for (let day = first; day <= last; day++) if (isWorked(day)) days++;
  return from <= to ? days : -days;
}

function move(from: number, days: number, isWorked: IsWorked): Value {
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_SERIAL) return NUM;
    if (isWorked(day)) left--;
  }
  return day;
}

function days(operand: Operand, frame: Frame): number {
  return toNumber(operand as Value, frame.grid.workings.dateReading);
}

export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: ranged("ssr", 2, 3, ([from, to, holidays], frame) =>
    countDays(
      serial(from, frame),
      serial(to, frame),
      workedDays(MONDAY_TO_FRIDAY, holidays, frame),
    ),
  ),
  "NETWORKDAYS.INTL": ranged("sssr", 2, 4, ([from, to, week, holidays], frame) =>
    countDays(
      serial(from, frame),
      serial(to, frame),
      workedDays(workingWeek(week as Value), holidays, frame),
    ),
  ),
  WORKDAY: ranged("ssr", 2, 3, ([from, count, holidays], frame) =>
    move(serial(from, frame), days(count, frame), workedDays(MONDAY_TO_FRIDAY, holidays, frame)),
  ),
  "WORKDAY.INTL": ranged("sssr", 2, 4, ([from, count, week, holidays], frame) =>
    move(
      serial(from, frame),
      days(count, frame),
      workedDays(workingWeek(week as Value), holidays, frame),
    ),
  ),
};
