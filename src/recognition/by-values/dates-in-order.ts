import type { Field } from "../fields";
import { readDate } from "../notation/dates";
import { becauseOf, tellingOf } from "../plain-values";
import type { CellView } from "../sheet-view";
import type { Found, Head } from "./heads";

/** The day a cell names, as a number to compare; null when it names none in full. */
function dayOf({ cell }: CellView): number | null {
  const date = readDate(cell)?.value.date;
  return date ? Date.parse(date) : null;
}

const DAY_IN_WORDS =
  /^(?:(?:w\/?[bc]|mon|tue|wed|thu|fri)[a-z]*\.? )?\d{1,2}(?:st|nd|rd|th)?(?:[./-]\d{1,2}(?:[./-]\d{2,4})?| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{2,4})?)$/i;

const namesDay = (cell: CellView): boolean =>
  dayOf(cell) !== null || (typeof cell.cell.value === "string" && DAY_IN_WORDS.test(cell.text));

/** Whether a column holds days of the calendar. */
export function holdsDates(values: readonly CellView[]): boolean {
  const said = tellingOf(values);
  return said.length >= 2 && said.filter(namesDay).length >= said.length * 0.8;
}

const ORDER: readonly Field[] = ["startDate", "endDate", "reviewDate"];
const WHAT = "days";

/** The middle of a column's days; Infinity when none is named in full. */
function middleOf({ values }: Head): number {
  const days = values.flatMap((cell) => dayOf(cell) ?? []).sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? Infinity;
}

/**
 * Days come in the order start, end, review. With all three of them the order tells which is which; where one is missing,
 * whether the later is the end or the review is for someone to say.
 */
export function datesInOrder(heads: readonly Head[], hasLength: boolean): Found[] {
  const unknown = heads.filter(({ column, values }) => column.field === null && holdsDates(values));
  if (unknown.length === 0) return [];
  const known = heads.flatMap((head) =>
    head.column.field !== null && ORDER.includes(head.column.field)
      ? [{ at: ORDER.indexOf(head.column.field), middle: middleOf(head) }]
      : [],
  );
  const free = ORDER.filter((_, at) => !known.some((one) => one.at === at));
  const inTime = [...unknown].sort(
    (a, b) => middleOf(a) - middleOf(b) || a.column.column - b.column.column,
  );
  const because = becauseOf(WHAT);
  if (inTime.length >= free.length)
    return free.flatMap((field, i) => {
      const head = inTime[i];
      return head ? [{ head, field, because }] : [];
    });
  return inTime.flatMap((head, i): Found[] => {
    const left = free.filter((field) => isPossible(field, middleOf(head), known));
    const first = known.every(({ at }) => at > 0) && i === 0;
    const fields = first && inTime.length > 1 ? left.slice(0, 1) : left.slice(i === 0 ? 0 : 1);
    // Where a block's length is told, a second day is rather the review.
    const likely = hasLength ? [...fields].sort((a, b) => laterIs(a) - laterIs(b)) : fields;
    const [field, ...rivals] = likely.length > 0 ? likely : free;
    return field === undefined ? [] : [{ head, field, because, rivals }];
  });
}

const laterIs = (field: Field): number => Number(field === "endDate");

/** A day before the known start is no end, one after the known review no start. */
function isPossible(
  field: Field,
  middle: number,
  known: readonly { at: number; middle: number }[],
): boolean {
  const at = ORDER.indexOf(field);
  return known.every((one) => (one.at < at ? one.middle <= middle : one.middle >= middle));
}
