import type { Content } from "../../workbook/edit";
import { digest } from "./digest";

/**
 * A value as it is compared: whether it came from the school's sheets or was read back from the map. A number and its
 * text are the same, spaces at the ends and ways of breaking lines are not told apart, blank is "".
 */
export function comparable(value: Content | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.formula;
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  const text = String(value).replace(/\s+/g, " ").trim();
  const number = /^-?\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
  return number === null ? text : String(number);
}

/**
 * Stands for what some cells hold. Blank cells count as absent, so that a column which a later version adds changes
 * nothing for rows that have nothing in it.
 */
export function contentDigest(
  cells: Readonly<Record<string, Content | undefined>>,
  keys: readonly string[],
  also: readonly string[] = [],
): string {
  const said = keys
    .map((key) => [key, comparable(cells[key])])
    .filter(([, value]) => value !== "")
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([said, ...also]));
}
