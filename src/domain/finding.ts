/** Something in a map that needs somebody's eye. What it is called is a contract: `--findings` writes these words. */
export const FINDING_KINDS = [
  "overdue",
  "due soon",
  "no review date",
  "annual review overdue",
  "annual review due soon",
  "no annual review date",
  "not reviewed this term",
  "no impact",
  "limited progress",
  "no evidence",
  "not a fair test",
  "no baseline",
  "not judged",
  "escalate",
  "below expected",
  "no next step",
  "under-delivered",
  "not happening",
  "below Section F",
  "not delivered as Section F says",
  "nothing for Section F",
  "hours not mapped",
  "no hours in Section F",
  "vague words",
  "no provision",
  "nothing running",
  "no pupils",
  "unmet need",
  "unmet need in a year",
  "over-withdrawn",
  "double-booked",
  "adult over contract",
  "not costed",
  "example rate",
  "no reference",
  "reference used twice",
  "not on the map",
  "not on Pupils",
  "named twice",
  "dates the wrong way round",
  "log row",
  "formula error",
  "column missing",
  "to look at",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** urgent: act now. soon: within days. note: good to know. In the order in which they are listed. */
export const SEVERITIES = ["urgent", "soon", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What findings are about, in the order in which they stand within a severity. */
export const FINDING_GROUPS = [
  "Reviews",
  "EHC plans",
  "Impact",
  "Delivery",
  "Gaps and overlaps",
  "Cost",
  "Tidying up",
] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** Flags that can be looked up again by the key of their row: on a provision map, Pupils, Pupil provision and Adults. */
export type FlagPlace =
  | "review"
  | "flag"
  | "costing"
  | "pupil"
  | "annual review"
  | "this term"
  | "impact"
  | "section F"
  | "plan's words"
  | "log"
  | "pupil in it"
  | "adult";

/** Rows of Pupil provision that a review decides about: one pupil's in a cycle, or all of a provision's cycle. */
export interface NextStepPlace {
  rows: "inCycle" | "provision";
  key: string;
  /** The next step that stands there; "" = none, or not the same everywhere. */
  chosen: string;
}

export interface Finding {
  kind: FindingKind;
  severity: Severity;
  group: FindingGroup;
  /** Where the flag stands that says so. */
  sheet: string;
  cell: string;
  /** Reference of the provision, "" when it is about none. */
  provision: string;
  pupil: string;
  /** ISO date since when it is so; null where nobody knows. */
  since: string | null;
  /** ISO date by which something is due; null where nothing is. */
  by: string | null;
  /** The flag in short: "Overdue 2 weeks". */
  what: string;
  /** What it rests on, in a sentence. */
  why: string;
  /** What to do about it. */
  next: string;
  /** Whose job it is. */
  who: string;
  /** The whole of it for somebody who reads nothing else: subject, what and why. */
  text: string;
  /** The flag by the key of its row, so that it can be looked up again wherever the row is sorted to. */
  flag: { place: FlagPlace; key: string } | null;
  /** Where its next step is chosen; [] = it asks for none. */
  nextSteps: readonly NextStepPlace[];
  /** What it is about, whichever row it stands in: ticks and notes stay with it. */
  about: string;
}
