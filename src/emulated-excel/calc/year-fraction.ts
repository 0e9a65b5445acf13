import { dayOf, daysInMonth, isLeapYear, serialOf } from "./dates";

/** Days between two dates in a year of twelve months of 30 days (Excel's US method, or the European one). */
export function days360(start: number, end: number, european: boolean): number {
  const a = dayOf(start);
  const b = dayOf(end);
  let [from, to] = [a.day, b.day];
  if (european) {
    from = Math.min(from, 30);
    to = Math.min(to, 30);
  } else {
    if (from === daysInMonth(a.year, a.month)) from = 30;
    if (to === 31 && from >= 30) to = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
}

/** The US (NASD) method of YEARFRAC, which also treats the end of February as the 30th. */
function days360Nasd(start: number, end: number): number {
  const a = dayOf(start);
  const b = dayOf(end);
  let [from, to] = [a.day, b.day];
  const lastOfFebruary = (day: typeof a): boolean =>
    day.month === 2 && day.day === daysInMonth(day.year, 2);
  if (lastOfFebruary(a) && lastOfFebruary(b)) to = 30;
  if (lastOfFebruary(a)) from = 30;
  if (to === 31 && from >= 30) to = 30;
  if (from === 31) from = 30;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
}

/** Years between two dates by one of Excel's five day counts (0–4), or null for another. */
export function yearFraction(first: number, second: number, basis: number): number | null {
  const [start, end] = [Math.floor(first), Math.floor(second)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  switch (Math.trunc(basis)) {
    case 0:
      return days360Nasd(start, end) / 360;
    case 1:
      return (end - start) / averageYear(start, end);
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return days360(start, end, true) / 360;
    default:
      return null;
  }
}

/** Length of the year that "actual/actual" divides by. */
function averageYear(start: number, end: number): number {
  const a = dayOf(start);
  const b = dayOf(end);
  const withinAYear =
    a.year === b.year ||
    (a.year + 1 === b.year && (a.month > b.month || (a.month === b.month && a.day >= b.day)));
  if (!withinAYear) {
    const years = b.year - a.year + 1;
    return (serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1)) / years;
  }
  if (a.year === b.year) return isLeapYear(a.year) ? 366 : 365;
  const leapDayInside =
    (isLeapYear(a.year) && start <= serialOf(a.year, 2, 29)) ||
    (isLeapYear(b.year) && end >= serialOf(b.year, 2, 29));
  return leapDayInside ? 366 : 365;
}
