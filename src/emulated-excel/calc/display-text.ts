import { format } from "numfmt";
import { ErrorValue, type Value } from "../book/cell";
import { DAYS_TO_1904 } from "./dates";
import { generalText } from "./general-text";
import { SHORT_DATE } from "./number-reading";

const UK_SHORT_DATE = "dd/mm/yyyy";
/** How the built-in short date (number 14) is written in files and in the API. */
const SHORT_DATES: readonly string[] = [SHORT_DATE, "mm-dd-yy", "m/d/yy"];

/**
 * What a cell shows on a machine in the United Kingdom, were its column wide enough. "######" where Excel shows that:
 * a negative date or time.
 */
export function displayText(
  value: Value,
  numberFormat: string,
  options: { date1904: boolean },
): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const mask = localMask(numberFormat);
  if (/^general$/i.test(mask)) return typeof value === "number" ? generalText(value) : value;
  const shown = typeof value === "number" ? value + daysMissing(mask, options.date1904) : value;
  try {
    return format(mask, shown, {
      locale: "en-GB",
      nbsp: false,
      dateErrorNumber: false,
      dateSpanLarge: false,
    });
  } catch {
    return typeof value === "number" ? generalText(value) : value;
  }
}

/** Days to add before a number is shown as a date counted from 1900. Lengths of time, [h]:mm, are no dates. */
export function daysMissing(mask: string, date1904: boolean): number {
  return date1904 && isDateMask(mask) && !/\[[hms]/i.test(mask) ? DAYS_TO_1904 : 0;
}

/** True for formats that show a date or a time. */
export function isDateMask(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./gi, "");
  return /[dymhs]/i.test(bare.replace(/general/gi, ""));
}

function localMask(numberFormat: string): string {
  if (SHORT_DATES.includes(numberFormat)) return UK_SHORT_DATE;
  if (numberFormat === `${SHORT_DATE} h:mm`) return `${UK_SHORT_DATE} hh:mm`;
  return numberFormat;
}
