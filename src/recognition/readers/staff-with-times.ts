import type { Dosage } from "../notation/dosage";
import type { Reading } from "../notation/reading";
import { dosageIn } from "./dosage-in";

/** Who, and how often, in one cell: "Miss Bee, daily 10.15 - 10.30", "3 x 20 mins with TA, group of 4". */
interface StaffWithTimes {
  /** null = the cell says when and how often, and nobody. */
  staff: string | null;
  times: Reading<Dosage>;
}

/**
 * Where the name comes first and everything after it is about times, or where someone is named beside a whole
 * arrangement: "TA (am only)" stays as it is.
 */
export function staffWithTimes(text: string): StaffWithTimes | null {
  const times = dosageIn(text);
  if (!times) return null;
  const { found, sessionsPerWeek, minutesPerSession, minutesPerWeek } = times.value;
  const staff = [found.staff ?? "", times.rest].filter((words) => words !== "").join(" ");
  const isFirst = /^\p{Lu}[\p{L}.'’ -]*$/u.test(staff) && text.startsWith(staff);
  const isSure = times.confidence >= 0.9 || (sessionsPerWeek === null && found.staff !== null);
  if (isFirst && isSure) return { staff, times: { ...times, rest: "" } };
  const isWhole =
    ((sessionsPerWeek !== null && minutesPerSession !== null) || minutesPerWeek !== null) &&
    times.confidence >= 0.6;
  const namesNobody = found.staff === null && times.rest === "";
  return isWhole && (found.staff !== null || namesNobody) ? { staff: found.staff, times } : null;
}
