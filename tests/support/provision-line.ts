import type { ProvisionLine } from "../../src/domain/recognition-report";

/** A line that states nothing but its name, and whatever a test gives. */
export function provisionLine(stated: Partial<ProvisionLine>): ProvisionLine {
  return {
    provision: "Precision Teaching",
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
    source: "Map!B5",
    ...stated,
  };
}
