import { shown, type NotationCell } from "./cell-text";
import { readDate, type DateContext } from "./dates";

/** A day, or the first and last of several: ISO dates; `to` = null for one day. */
export interface DateSpan {
  from: string;
  to: string | null;
}

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** "26 - 30 October", "Mon 26th to Fri 30th Oct 2026": the month is said once. */
const MONTH_SAID_ONCE = new RegExp(
  String.raw`\b(${DAY}) ?(?:-|–|to|until) ?(?:\p{L}{3,9} )?(${DAY}) (\p{L}{3,9}\.?(?: \d{4})?)`,
  "iu",
);
/** "26.10.26-30.10.26": nothing between two dates but a dash. */
const CLOSE_TOGETHER = /(\d{1,2}[./]\d{1,2}[./]\d{2,4}) ?[-–] ?(?=\d{1,2}[./]\d{1,2}[./])/;

/** Reads "26 - 30 October", "3rd Sept to 23rd Oct", "26.10.26-30.10.26", or one day; null without a day and its year. */
export function readDateSpan(cell: NotationCell, context: DateContext): DateSpan | null {
  if (typeof cell.value === "string") {
    const text = shown(cell);
    const spelledOut = text
      .replace(MONTH_SAID_ONCE, "$1 $3 - $2 $3")
      .replace(CLOSE_TOGETHER, "$1 - ");
    if (spelledOut !== text)
      cell = { value: spelledOut, text: spelledOut, numberFormat: cell.numberFormat };
  }
  const read = readDate(cell, context);
  const from = read && read.confidence >= 0.6 ? read.value.date : null;
  return from === null ? null : { from, to: read?.value.to ?? null };
}
