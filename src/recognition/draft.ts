import type { ProvisionLine, PupilLine } from "../domain/recognition-report";

/** A line that states nothing yet but where it stands. */
export function emptyLine(provision: string, source: string): ProvisionLine {
  return {
    provision,
    areaOfNeed: null,
    areaOfNeedText: null,
    wave: null,
    yearGroups: [],
    className: null,
    pupils: [],
    ledBy: null,
    adults: null,
    groupSize: null,
    sessionsPerWeek: null,
    minutesPerSession: null,
    minutesPerWeek: null,
    weeks: null,
    startDate: null,
    endDate: null,
    reviewDate: null,
    term: null,
    measure: null,
    entry: null,
    target: null,
    exit: null,
    outcome: null,
    outcomeText: null,
    cost: null,
    costText: null,
    fundingSource: null,
    plannedSessions: null,
    deliveredSessions: null,
    notes: null,
    source,
  };
}

export function emptyPupil(name: string, source: string): PupilLine {
  return {
    name,
    yearGroup: null,
    className: null,
    senStatus: null,
    primaryNeed: null,
    areaOfNeed: null,
    flags: [],
    source,
  };
}
