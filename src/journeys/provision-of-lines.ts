import type { AreaOfNeed } from "../domain/area-of-need";
import type { Provision } from "../domain/provision-map";
import type { ProvisionLine } from "../domain/recognition-report";
import type { Bought } from "./bought-in";
import { joinedNotes } from "./joined-notes";
import { othersNote } from "./others-in-the-group";
import type { CountedSessions } from "./sessions/counted-sessions";
import { rangeNote, workingNumber } from "./state-numbers";

/** What of a provision does not stand in the one line that stands for its lines. */
export interface BesideTheLine {
  area: AreaOfNeed | null;
  role: string | null;
  notes: (string | null)[];
  statedCost: number | null;
  /** Pupils of the group whom no line names; null = none. */
  others: number | null;
  bought: Bought;
  /** What a log counts, where it lists no sessions of it. */
  counted: CountedSessions | null;
  /** The Delivery log lists its sessions: what is counted besides stays in words. */
  isLogged: boolean;
}

/** A row of the provision map. A range works as its midpoint and says so. */
export function provisionOf(line: ProvisionLine, ref: string, group: BesideTheLine): Provision {
  const weeklyTotalOnly =
    line.sessionsPerWeek === null &&
    line.minutesPerSession === null &&
    line.minutesPerWeek !== null;
  const says = line.plannedSessions !== null || line.deliveredSessions !== null;
  const counted = says || group.isLogged ? null : group.counted;
  return {
    ref,
    provision: line.provision,
    wave: line.wave,
    areaOfNeed: group.area,
    yearGroups: line.yearGroups,
    className: line.className,
    ledBy: line.ledBy,
    role: group.role,
    adults: line.adults,
    groupSize: workingNumber(line.groupSize),
    others: group.others,
    sessionsPerWeek: weeklyTotalOnly ? 1 : workingNumber(line.sessionsPerWeek),
    minutesPerSession: weeklyTotalOnly
      ? line.minutesPerWeek
      : workingNumber(line.minutesPerSession),
    weeksStated: workingNumber(line.weeks),
    startDate: line.startDate,
    endDate: line.endDate,
    reviewDate: line.reviewDate,
    term: line.term,
    resources: group.bought.resources,
    external: group.bought.external,
    statedCost: group.statedCost,
    funding: line.fundingSource,
    plannedSessions: counted ? counted.planned : line.plannedSessions,
    // The map adds what is typed to what the log has: the same sessions must not stand in both.
    deliveredSessions: group.isLogged ? null : counted ? counted.delivered : line.deliveredSessions,
    notes: joinedNotes([
      ...group.notes,
      group.counted?.words ?? null,
      group.isLogged && line.deliveredSessions !== null
        ? `Sessions delivered on your sheet: ${line.deliveredSessions}. The Delivery log counts them.`
        : null,
      weeklyTotalOnly
        ? "Your sheet gives minutes a week, not sessions: one session is assumed."
        : null,
      group.bought.note,
      othersNote(group.others),
      rangeNote("Group size", line.groupSize),
      rangeNote("Sessions a week", line.sessionsPerWeek),
      rangeNote("Minutes", line.minutesPerSession),
      rangeNote("Weeks", line.weeks),
    ]),
    source: line.source,
  };
}

/** Null where none is known. */
export function sumOf(stated: readonly (number | null)[]): number | null {
  const known = stated.filter((cost) => cost !== null);
  return known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) : null;
}
