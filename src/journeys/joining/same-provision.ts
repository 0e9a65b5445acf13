import { wordsOf } from "../../domain/programme-areas";
import type { NumberOrRange, ProvisionLine } from "../../domain/recognition-report";
import { readSchoolYear } from "../../recognition/notation/school-year";

/** Lines that state one group together, and the pupils they name as the Pupils sheet calls them. */
export interface Group {
  lines: readonly ProvisionLine[];
  /** Stands for all lines. */
  head: ProvisionLine;
  pupils: ReadonlySet<string>;
}

/** One to one, a group, or not stated. */
function kindOf({ head, pupils }: Group): "one" | "group" | "open" {
  if (head.groupSize !== null) return largest(head.groupSize) > 1 ? "group" : "one";
  return pupils.size > 1 ? "group" : "open";
}

/** What must be the same for two groups to be one provision in different terms: all but the period, size and pupils. */
export function provisionKey(group: Group): string {
  const { head } = group;
  const kind = kindOf(group);
  return JSON.stringify([
    programmeKey(head.provision),
    dosageKey(head),
    staffKey(head.ledBy),
    head.adults,
    head.wave,
    head.areaOfNeed,
    head.areaOfNeedText,
    [...head.yearGroups].sort(),
    classKey(head.className),
    head.fundingSource?.toLowerCase() ?? null,
    kind,
    // An adult with one pupil is another arrangement for another pupil.
    kind === "group" ? null : [...group.pupils].sort(),
    schoolYearOf(head),
  ]);
}

/** Enough is stated to know it again: who leads it and for how long, or a pupil in both. */
export function isKnownAgain(a: Group, b: Group): boolean {
  const { head } = a;
  const dosage = head.minutesPerSession !== null || head.minutesPerWeek !== null;
  return (head.ledBy !== null && dosage) || sharesPupil(a, b);
}

export function sharesPupil(a: Group, b: Group): boolean {
  return [...a.pupils].some((pupil) => b.pupils.has(pupil));
}

export function samePupils(a: Group, b: Group): boolean {
  return a.pupils.size === b.pupils.size && [...a.pupils].every((pupil) => b.pupils.has(pupil));
}

/** Case, marks, spaces and plurals do not make another programme: "Phonics catch up" is "Phonics catch-up". */
export function programmeKey(provision: string): string {
  return wordsOf(provision).join(" ");
}

/** Without what stands in brackets, often the measure: "ELSA (SDQ)". */
export function programmeOutsideBrackets(provision: string): string {
  const [outside = ""] = provision.split("(");
  return programmeKey(outside) || programmeKey(provision);
}

export function staffKey(ledBy: string | null): string | null {
  return ledBy === null ? null : wordsOf(ledBy).join(" ");
}

export function classKey(className: string | null): string | null {
  return className === null
    ? null
    : wordsOf(className)
        .filter((word) => word !== "class")
        .join(" ");
}

export function dosageKey(line: ProvisionLine): string {
  return JSON.stringify([line.sessionsPerWeek, line.minutesPerSession, line.minutesPerWeek]);
}

export function largest(size: NumberOrRange): number {
  return typeof size === "number" ? size : size.max;
}

/** The school year that the sheet's name states: a term of last year is no term of this one. */
export function schoolYearOf({ source }: ProvisionLine): string | null {
  return readSchoolYear(sheetOf(source))?.value.label ?? null;
}

export function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf("!"));
}
