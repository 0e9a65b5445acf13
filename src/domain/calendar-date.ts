/** Dates without a time of day: ISO yyyy-mm-dd outside, days since 30 December 1899 (Excel's serial numbers) inside. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** "2026-11-21" → 46347. @throws RangeError when it is no date */
export function serialOf(iso: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso)
    throw new RangeError(`"${iso}" is no date.`);
  return (time - EPOCH) / DAY;
}

/** 46347 → "2026-11-21" */
export function isoOf(serial: number): string {
  return new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
}

/** Monday = 0 … Sunday = 6. */
function weekdayOf(serial: number): number {
  return (((serial - 2) % 7) + 7) % 7;
}

export function mondayOf(serial: number): number {
  return serial - weekdayOf(serial);
}

/** School years run from 1 September: "2026-08-31" → "2025-26". */
export function academicYearOf(iso: string): string {
  return yearFrom(iso, 9);
}

/** Budget years of schools that local authorities maintain run from 1 April: "2027-03-31" → "2026-27". */
export function financialYearOf(iso: string): string {
  return yearFrom(iso, 4);
}

function yearFrom(iso: string, month: number): string {
  const first = Number(iso.slice(0, 4)) - (Number(iso.slice(5, 7)) < month ? 1 : 0);
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
}
