import { overlap, type Calendar } from "./period";
import {
  dosageKey,
  programmeKey,
  programmeOutsideBrackets,
  provisionKey,
  samePupils,
  schoolYearOf,
  sheetOf,
  type Group,
} from "./same-provision";

/**
 * Groups that another sheet seems to list too: the same pupils in the same programme, where one sheet says neither who
 * leads it nor for how long (a tracking sheet), or where both say the very same.
 * @returns the group that repeats → the group that it repeats, only where `ask` says so
 */
export function listedTwice(
  groups: readonly Group[],
  calendar: Calendar,
  ask: (detailed: Group, again: Group) => boolean,
): Map<Group, Group> {
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.pupils.size === 0) continue;
    const key = programmeOutsideBrackets(group.head.provision);
    families.set(key, [...(families.get(key) ?? []), group]);
  }
  const repeats = new Map<Group, Group>();
  for (const family of families.values()) {
    const detailed = family.filter((group) => !isBare(group));
    for (const again of family) {
      const others = detailed.filter((group) => group !== again && !repeats.has(group));
      const [first, ...more] = others.filter((group) => mayRepeat(again, group, calendar));
      if (first && more.length === 0 && ask(first, again)) repeats.set(again, first);
    }
  }
  return repeats;
}

function isBare({ head }: Group): boolean {
  return head.ledBy === null && dosageKey(head) === NO_DOSAGE;
}

const NO_DOSAGE = JSON.stringify([null, null, null]);

function mayRepeat(again: Group, detailed: Group, calendar: Calendar): boolean {
  if (sheetOf(again.head.source) === sheetOf(detailed.head.source)) return false;
  if (!agreesOnYears(again, detailed)) return false;
  // A tracking sheet may list the pupils of a group one by one.
  if (isBare(again)) return [...again.pupils].every((pupil) => detailed.pupils.has(pupil));
  const [one, other] = [calendar.periodOf(again.head), calendar.periodOf(detailed.head)];
  return (
    again.head.source > detailed.head.source &&
    provisionKey(again) === provisionKey(detailed) &&
    programmeKey(again.head.provision) === programmeKey(detailed.head.provision) &&
    samePupils(again, detailed) &&
    one.countedBy === other.countedBy &&
    overlap(one, other)
  );
}

function agreesOnYears({ head: a }: Group, { head: b }: Group): boolean {
  const [one, other] = [schoolYearOf(a), schoolYearOf(b)];
  if (one !== null && other !== null && one !== other) return false;
  const isOpen = a.yearGroups.length === 0 || b.yearGroups.length === 0;
  return isOpen || a.yearGroups.some((year) => b.yearGroups.includes(year));
}
