import { evidenceFor } from "../evidence";
import type { CellView } from "../sheet-view";

/** What stands between the terms of a calendar. */
const BETWEEN =
  /^(?:(?:autumn|spring|summer|october|february|may|christmas|easter|whitsun) )?(?:half[- ]?term|holidays?|break|inset(?: days?)?|bank holiday|vacation)(?: (?:holiday|break|week))?$/i;
const LEAST = 0.6;

/** Whether terms or half-terms stand down a column, holidays between them or not. */
export function holdsTerms(values: readonly CellView[]): boolean {
  const said = values.filter(({ text }) => !BETWEEN.test(text.trim()));
  return said.length >= 2 && (evidenceFor("halfTerm", said)?.share ?? 0) >= LEAST;
}
