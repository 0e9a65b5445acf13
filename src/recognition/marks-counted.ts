import type { Head } from "./by-values/heads";
import { matchHeader } from "./words";

const COUNTS = /^=.{0,40}\b(?:COUNT|COUNTA|COUNTIFS?|SUM|SUMPRODUCT)\(/i;

/**
 * "Size of group" and, past the marks of the pupils, "No. of pupils" over `=COUNTA(F6:Q6)`: what was typed is the size
 * of the group, what is counted from the row only says how many have a mark today.
 */
export function marksCounted(heads: readonly Head[]): void {
  const sizes = heads.filter(
    ({ column, values }) =>
      column.field === null &&
      values.length >= 2 &&
      matchHeader(column.own).some(
        ({ field, confidence }) => field === "groupSize" && confidence >= 0.75,
      ),
  );
  const counted = sizes.filter(({ values }) =>
    values.every(({ cell }) => COUNTS.test(cell.formula ?? "")),
  );
  if (counted.length === sizes.length) return;
  for (const { column } of counted)
    Object.assign(column, {
      field: "gain",
      confidence: 0.9,
      because: "it counts its row, and the size of the group is typed beside it",
    });
}
