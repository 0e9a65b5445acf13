import type { NumberOrRange, ProvisionLine } from "../../domain/recognition-report";

/**
 * Lines that state one group pupil by pupil, together. They are joined only when everything that makes the
 * group is the same and the pupils fit into the stated group size: two 1:1 arrangements of the same programme
 * stay two, since each takes an adult's time.
 * @param pupilsOf the pupils of a line, as the Pupils sheet calls them
 * @returns groups of lines in the order of their first line; most hold one
 */
export function joinGroups(
  lines: readonly ProvisionLine[],
  pupilsOf: (line: ProvisionLine) => readonly string[] = (line) => line.pupils,
): ProvisionLine[][] {
  const open = new Map<string, ProvisionLine[][]>();
  const groups: ProvisionLine[][] = [];
  for (const line of lines) {
    const key = groupKey(line);
    const group =
      key === null ? undefined : open.get(key)?.find((lines) => fits(lines, line, pupilsOf));
    if (group) {
      group.push(line);
      continue;
    }
    const started = [line];
    groups.push(started);
    if (key !== null) open.set(key, [...(open.get(key) ?? []), started]);
  }
  return groups;
}

/** Null when the line cannot be part of a larger group. */
function groupKey(line: ProvisionLine): string | null {
  if (line.pupils.length !== 1 || line.groupSize === null || largest(line.groupSize) < 2)
    return null;
  const same = [
    line.provision.toLowerCase().replace(/\s+/g, " "),
    line.wave,
    line.areaOfNeed,
    line.ledBy?.toLowerCase(),
    line.adults,
    line.groupSize,
    line.sessionsPerWeek,
    line.minutesPerSession,
    line.minutesPerWeek,
    line.weeks,
    line.startDate,
    line.endDate,
    line.term,
    line.fundingSource,
    sheetOf(line),
  ];
  return JSON.stringify(same);
}

function fits(
  group: readonly ProvisionLine[],
  line: ProvisionLine,
  pupilsOf: (line: ProvisionLine) => readonly string[],
): boolean {
  if (line.groupSize === null || group.length >= largest(line.groupSize)) return false;
  const [pupil] = pupilsOf(line);
  return !group.some((other) => pupilsOf(other)[0] === pupil);
}

function largest(size: NumberOrRange): number {
  return typeof size === "number" ? size : size.max;
}

function sheetOf(line: ProvisionLine): string {
  return line.source.slice(0, line.source.lastIndexOf("!"));
}
