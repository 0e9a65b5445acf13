import type { NumberOrRange } from "../domain/recognition-report";

/** The number that the map works with: a range's midpoint. What was stated is kept in words by `rangeNote`. */
export function workingNumber(stated: NumberOrRange | null): number | null {
  if (stated === null || typeof stated === "number") return stated;
  return (stated.min + stated.max) / 2;
}

/** "Group size: your sheet says 4 to 6; 5 is used." or null when one number was stated. */
export function rangeNote(what: string, stated: NumberOrRange | null): string | null {
  if (stated === null || typeof stated === "number") return null;
  const used = workingNumber(stated);
  return `${what}: your sheet says ${stated.min} to ${stated.max}; ${used} is used.`;
}
