import {
  dosageKey,
  largest,
  programmeKey,
  schoolYearOf,
  staffKey,
  type Group,
} from "./same-provision";

/**
 * The same programme in several classes is several groups, unless it has the same adult at the same time and all its
 * pupils fit into the one group size that the sheets state: then it is asked about.
 * @returns sets of groups that are one, only where `ask` says so
 */
export function oneAcrossClasses(
  groups: readonly Group[],
  ask: (groups: readonly Group[]) => boolean,
): Group[][] {
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const key = familyKey(group);
    if (key !== null) families.set(key, [...(families.get(key) ?? []), group]);
  }
  return [...families.values()].filter((family) => mayBeOne(family) && ask(family));
}

/** Null where adult, time, size or pupils are not stated: nothing then says that it is one group. */
function familyKey({ head, pupils }: Group): string | null {
  const where = head.className ?? (head.yearGroups.length > 0 ? head.yearGroups.join() : null);
  if (head.ledBy === null || head.groupSize === null || where === null) return null;
  if (largest(head.groupSize) < 2 || pupils.size === 0) return null;
  if (head.sessionsPerWeek === null || head.minutesPerSession === null) return null;
  return JSON.stringify([
    programmeKey(head.provision),
    staffKey(head.ledBy),
    dosageKey(head),
    head.adults,
    head.groupSize,
    head.wave,
    head.areaOfNeed,
    head.fundingSource,
    head.term,
    head.startDate,
    head.endDate,
    head.weeks,
    schoolYearOf(head),
  ]);
}

function mayBeOne(family: readonly Group[]): boolean {
  const [first] = family;
  if (!first || family.length < 2 || first.head.groupSize === null) return false;
  const size = largest(first.head.groupSize);
  const places = new Set(
    family.map(({ head }) => `${head.className ?? ""} ${head.yearGroups.join()}`),
  );
  const pupils = new Set(family.flatMap((group) => [...group.pupils]));
  const named = family.reduce((sum, group) => sum + group.pupils.size, 0);
  return (
    places.size === family.length &&
    pupils.size === named &&
    named <= size &&
    family.every((group) => group.pupils.size < size)
  );
}
