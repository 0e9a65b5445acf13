import { STAFF_PATTERN } from "./notation/staff-words";
import type { CellView } from "./sheet-view";
import type { Column } from "./tables/table";
import { matchHeader } from "./words";

const STAFF = new RegExp(`^(?:${STAFF_PATTERN})s?$`, "i");

/** Columns known by more than their own words: "No." under "TA", a 1 or 0 under "Yes". */
export function bySpecialShape(column: Column, values: readonly CellView[]): boolean {
  const numbers = values.length > 0 && values.every(({ cell }) => typeof cell.value === "number");
  const isCount = COUNT.test(column.own.trim());
  if (isCount && column.parent !== null && STAFF.test(column.parent.trim())) {
    Object.assign(column, {
      field: "staffCount",
      confidence: 0.9,
      because: `how many ${column.parent} stands below`,
    });
    return true;
  }
  // "TA | HLTA | Teacher" over small numbers: as many of each.
  if (numbers && STAFF.test(column.own.trim()) && values.every(isHeadCount)) {
    Object.assign(column, {
      field: "staffCount",
      confidence: 0.85,
      because: `how many ${column.own} stands below`,
    });
    return true;
  }
  // "Hours" over 10 and 15: of a term or a year, and of no session.
  const isLong =
    /^(?:(?:total|no\.? of|number of) )?(?:hours?|hrs?)$/i.test(column.own.trim()) &&
    numbers &&
    values.some(({ cell }) => Number(cell.value) > HOURS_OF_A_DAY);
  if (isLong)
    Object.assign(column, {
      field: "other",
      confidence: 0.75,
      because: "more hours than a school day has",
    });
  if (isLong) return true;
  // Over 2 and 5 they are rather those of a week than of one session.
  const isOfAWeek =
    /^(?:hours?|hrs?)$/i.test(column.own.trim()) &&
    numbers &&
    column.parent === null &&
    values.some(({ cell }) => Number(cell.value) >= 2);
  if (isOfAWeek)
    Object.assign(column, {
      field: "minutesPerWeek",
      confidence: 0.5,
      because: "hours, and nothing says of what: taken for those of a week",
      rivals: ["minutesPerSession", "other"],
    });
  if (isOfAWeek) return true;
  // A lone letter is a tick as often as a heading: only years below it make it one.
  const isYear =
    /^y$/i.test(column.own.trim()) && values.length > 1 && values.every(isYearOfSchool);
  if (isYear)
    Object.assign(column, {
      field: "yearGroups",
      confidence: 0.85,
      because: "years of school stand below",
    });
  if (isYear) return true;
  return false;
}

const COUNT = /^(?:no\.?|number|how many|count|#)$/i;

/**
 * "How many | Rate" under "LSA", "Senior LSA" and "Teacher": where one of the parents is a kind of staff with its rate
 * beside the number, so are the others, whatever they are called.
 */
export function countsOfStaff(heads: readonly { column: Column }[]): void {
  const columns = heads.map(({ column }) => column);
  const counts = columns.filter(
    ({ own, parent, parentIsTitle }) =>
      parent !== null && parentIsTitle !== true && COUNT.test(own.trim()),
  );
  if (!counts.some(({ parent }) => STAFF.test(parent?.trim() ?? ""))) return;
  for (const column of counts) {
    const isPaid = columns.some(
      ({ own, parent }) =>
        parent === column.parent && matchHeader(own).some(({ field }) => field === "hourlyRate"),
    );
    if (column.field !== null || !isPaid) continue;
    Object.assign(column, {
      field: "staffCount",
      confidence: 0.85,
      because: `how many ${column.parent ?? ""} stands below, their rate beside it`,
    });
  }
}

/** A school's day, with clubs before and after it. */
const HOURS_OF_A_DAY = 7;

const isHeadCount = ({ cell }: CellView): boolean =>
  typeof cell.value === "number" && cell.value >= 0 && cell.value <= 6 && cell.value % 0.5 === 0;

const isYearOfSchool = ({ text }: CellView): boolean =>
  /^(?:[1-9]|1[0-3]|r|n[12]?)$/i.test(text.trim());
