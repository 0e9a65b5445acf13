import type { FindingKind, NextStepPlace } from "../domain/finding";
import type { Line } from "./calculated-map";

/** By reference in small letters: the next steps chosen in the cycle of now, "" for those who have none. */
export type StepsOfProvisions = ReadonlyMap<string, ReadonlySet<string>>;

export function stepsOfProvisions(taking: readonly Line<"pupilProvision">[]): StepsOfProvisions {
  const steps = new Map<string, Set<string>>();
  for (const line of taking) {
    const provision = line.text("provision").toLowerCase();
    if (provision === "" || line.text("inTime") !== "This cycle") continue;
    const known = steps.get(provision) ?? new Set();
    steps.set(provision, known.add(line.text("nextStep")));
  }
  return steps;
}

/** The review of a provision decides for all who take part in it now; nobody is named = nothing to choose. */
export function placesOf(reference: string, steps: StepsOfProvisions): NextStepPlace[] {
  const chosen = steps.get(reference.toLowerCase());
  if (chosen === undefined) return [];
  const [only = "", ...others] = chosen;
  return [{ rows: "provision", key: reference, chosen: others.length === 0 ? only : "" }];
}

/** By name in small letters: where the next step of each provision stands that the pupil takes part in now. */
export type StepsOfPupils = ReadonlyMap<string, readonly NextStepPlace[]>;

export function stepsOfPupils(taking: readonly Line<"pupilProvision">[]): StepsOfPupils {
  const steps = new Map<string, NextStepPlace[]>();
  for (const line of taking) {
    const pupil = line.text("pupil").toLowerCase();
    if (pupil === "" || line.text("inTime") !== "This cycle") continue;
    const known = steps.get(pupil) ?? [];
    const places = placeOf(line).filter(({ key }) => known.every((each) => each.key !== key));
    steps.set(pupil, [...known, ...places]);
  }
  return steps;
}

/** The next step of one pupil in a cycle. */
export function placeOf(line: Line<"pupilProvision">): NextStepPlace[] {
  const key = line.text("inCycle");
  return key === "" ? [] : [{ rows: "inCycle", key, chosen: line.text("nextStep") }];
}

/** What a next step answers; a missing baseline or an unknown name is mended, not decided about. */
export const ANSWERED_BY_A_STEP: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "no impact",
  "limited progress",
  "not a fair test",
  "no evidence",
  "escalate",
  "no next step",
]);
