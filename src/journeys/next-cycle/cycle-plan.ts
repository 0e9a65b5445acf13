import type { NextStep } from "../../domain/next-step";
import type { Edit } from "../../workbook/edit";
import type { ProblemKind } from "../../workbook/workbook-problem";

/**
 * Why a provision that goes on gets a row of its own on the map instead of a later end: each would change what the
 * cycle before has cost, or what was delivered in it.
 */
export type WhyNewRow =
  | "adapted"
  /** Resources, training or external services would be spread over both cycles. */
  | "ownCosts"
  /** Sessions planned or delivered are typed, for the cycle before. */
  | "typedSessions"
  /** Its weeks are not counted between two dates. */
  | "noDates"
  /** School weeks lie between the two cycles, and would be costed. */
  | "gap"
  /** The cycles do not make up the weeks of the provision, so that its cost would be divided otherwise. */
  | "otherWeeks";

/** Why somebody has to say what follows. */
export type WhyAsked =
  | { kind: "noStep" }
  /** Two measures of the same pupil say two things. */
  | { kind: "severalSteps"; steps: string[] }
  /** The school's own words. */
  | { kind: "ownWords"; words: string }
  /** A provision that names no pupils, of which no sheet says what follows. */
  | { kind: "nobodyNamed" };

/** What has to be decided, by the key under which the decision is given. */
export interface ToDecide {
  key: string;
  reference: string;
  /** "" for a provision that names no pupils. */
  pupil: string;
  why: WhyAsked;
  /** ISO date on which the cycle ends; null where nobody knows. */
  ends: string | null;
}

export interface PupilFollows {
  pupil: string;
  step: NextStep;
  /** A result at the end that becomes the entry; false where the new cycle begins without one. */
  hasExit: boolean;
}

export interface GoesOn {
  reference: string;
  /** The reference of the row that the next cycle stands in: the same, or a new one. */
  as: string;
  newRow: WhyNewRow | null;
  /** "Spring 1" */
  cycle: string;
  /** ISO dates. */
  from: string;
  to: string;
  review: string;
  pupils: PupilFollows[];
  /** Pupils of it for whom it ends. */
  leaving: PupilFollows[];
}

export interface Closes {
  reference: string;
  pupils: PupilFollows[];
}

/** Why a provision is left as it is. */
export type LeftAlone =
  /** Its next cycle stands already. */
  | "started"
  /** It runs beyond the first day of the next cycle. */
  | "running"
  /** It ended in an earlier half-term. */
  | "longOver"
  /** Nobody can tell when it ends, and no next step is chosen. */
  | "noEnd"
  /** Another row has the same reference, so that nobody can tell whose pupils are whose. */
  | "sameReference"
  /** School weeks do not reach to the end of its next cycle. */
  | "beyondCalendar";

/** What starting the next cycle would do, and what somebody has to say first. */
export interface CyclePlan {
  /** ISO date of the first day of the next cycle. */
  from: string;
  /** ISO date of a review where none of the cycle before is recorded. */
  today: string;
  goesOn: GoesOn[];
  closes: Closes[];
  toDecide: ToDecide[];
  leftAlone: { reference: string; why: LeftAlone }[];
  edits: Edit[];
  /** What stands in the way; [] = ready. */
  problems: ProblemKind[];
}

/** What somebody said in the plan, by `ToDecide.key`. */
export type Decisions = Readonly<Record<string, NextStep>>;

export function decisionKey(reference: string, pupil: string): string {
  return pupil === "" ? reference : `${reference} | ${pupil}`;
}
