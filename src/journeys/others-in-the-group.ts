import type { ProvisionLine } from "../domain/recognition-report";
import type { JoinedProvision } from "./joining/join-provisions";
import { workingNumber } from "./state-numbers";

/**
 * A pupil's own plan says how large the group is and names nobody else. The others are in it all the same and share
 * the cost. Where one line names several pupils at once, it is taken to name all.
 * @param pupilsOf the pupils of a line, as the Pupils sheet calls them
 * @returns null where nobody is missing, or nobody can tell
 */
export function othersInTheGroup(
  { head, cycles }: JoinedProvision,
  pupilsOf: (line: ProvisionLine) => readonly string[],
): number | null {
  const lines = cycles.flatMap((cycle) => cycle.lines);
  const namesOne = (line: ProvisionLine) =>
    pupilsOf(line).length === 1 && (workingNumber(line.groupSize) ?? 0) >= 2;
  if (!lines.every(namesOne)) return null;
  const named = new Set(lines.flatMap(pupilsOf)).size;
  const others = Math.floor(workingNumber(head.groupSize) ?? 0) - named;
  return others > 0 ? others : null;
}

export function othersNote(others: number | null): string | null {
  if (others === null) return null;
  return others === 1
    ? "1 other is in the group and not named, and shares the cost."
    : `${others} others are in the group and not named: they share the cost.`;
}
