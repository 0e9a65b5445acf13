import type { Field } from "./fields";

/** Fields between which every cell decides for itself: nothing to ask. */
const DECIDED_CELL_BY_CELL: readonly ReadonlySet<Field>[] = [
  new Set<Field>(["weeks", "plannedSessions", "term", "deliveredSessions"]),
  new Set<Field>(["dosage", "sessionsPerWeek", "minutesPerSession", "minutesPerWeek"]),
  new Set<Field>(["areaOfNeed", "primaryNeed", "secondNeed"]),
  new Set<Field>(["groupSize", "pupilsAndGroup"]),
  new Set<Field>(["target", "outcome"]),
  new Set<Field>(["ledBy", "leadTeacher", "role", "adults"]),
  new Set<Field>(["startDate", "firstDay", "date", "term"]),
  new Set<Field>(["endDate", "lastDay"]),
  new Set<Field>(["term", "halfTerm"]),
  new Set<Field>(["notes", "outcome", "target"]),
  new Set<Field>(["hourlyRate", "unitCost", "unitRate"]),
  new Set<Field>(["minutesDelivered", "minutesPerSession", "minutesPlanned"]),
  new Set<Field>(["day", "dosage", "sessionsPerWeek"]),
  new Set<Field>(["pupils", "yearGroups", "pupilsAndGroup"]),
  new Set<Field>(["yearGroups", "className"]),
];

/** Two readings between which every cell decides for itself. */
export const areDecidedCellByCell = (a: Field, b: Field): boolean =>
  DECIDED_CELL_BY_CELL.some((family) => family.has(a) && family.has(b));
