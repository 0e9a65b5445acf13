/** How far a pupil came in a provision, from nothing to more than was expected; in this order. */
export const PROGRESS = ["noImpact", "limited", "expected", "good"] as const;

export type Progress = (typeof PROGRESS)[number];

export const PROGRESS_LABELS: Readonly<Record<Progress, string>> = {
  noImpact: "No impact",
  limited: "Limited progress",
  expected: "Expected progress",
  good: "Good progress",
};

/** What is said where there is no result, each apart from the others: a blank is never "no impact". */
export const WITHOUT_RESULT_LABELS = {
  noEvidence: "No evidence",
  noBaseline: "No baseline",
  notFairTest: "Not a fair test",
  notJudged: "Not judged",
  notOnTheMap: "Not on the map",
} as const;

/** Where what was learnt may show back in class, beside any measure. */
export const IN_CLASS = [
  "access",
  "regulation",
  "communication",
  "independence",
  "participation",
] as const;

export const SEEN_IN_CLASS_LABELS = {
  yes: "Yes",
  sometimes: "Sometimes",
  notYet: "Not yet",
} as const;

/**
 * Words that say the result themselves, and what each means: met or not; the judgements from −2 (significantly less than
 * expected) to 2 (significantly more) of TES Provision Map; red, amber, green. A school changes them on Lists.
 */
export const RESULT_WORDS: readonly (readonly [words: string, means: Progress])[] = [
  ["Not met", "noImpact"],
  ["Partly met", "limited"],
  ["Partially met", "limited"],
  ["Met", "expected"],
  ["Exceeded", "good"],
  ["Not achieved", "noImpact"],
  ["Partly achieved", "limited"],
  ["Achieved", "expected"],
  ["No", "noImpact"],
  ["Partly", "limited"],
  ["Yes", "expected"],
  ["-2", "noImpact"],
  ["-1", "limited"],
  ["0", "expected"],
  ["1", "good"],
  ["2", "good"],
  ["Red", "noImpact"],
  ["R", "noImpact"],
  ["Amber", "limited"],
  ["A", "limited"],
  ["Green", "expected"],
  ["G", "expected"],
];
