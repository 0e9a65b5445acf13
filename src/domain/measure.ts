/** What kind of result a measure gives, which decides how it is judged. */
export const MEASURE_KINDS = [
  "score",
  "standardisedScore",
  "age",
  "scale",
  "metOrNot",
  "judgement",
  "redAmberGreen",
] as const;

export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const MEASURE_KIND_LABELS: Readonly<Record<MeasureKind, string>> = {
  score: "Score",
  standardisedScore: "Standardised score",
  age: "Age in years and months",
  scale: "Steps of a scale",
  metOrNot: "Met or not met",
  judgement: "Judgement from -2 to 2",
  redAmberGreen: "Red, amber, green",
};

export type Better = "higher" | "lower";

export const BETTER_LABELS: Readonly<Record<Better, string>> = {
  higher: "Higher",
  lower: "Lower",
};

export interface Measure {
  name: string;
  kind: MeasureKind;
  /** null = nobody has said; then no gain in a score is judged. */
  better: Better | null;
  /** A change up to this much, in the measure's own units (months for ages, steps for scales), is no change. */
  tolerance: number | null;
  /** Of a scale, the lowest first: "Emerging < Developing < Secure". */
  steps: string | null;
  note: string;
}
