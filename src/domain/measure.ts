/** What kind of number a measure gives, which decides how a gain is judged. */
export const MEASURE_KINDS = ["score", "standardisedScore", "age", "metOrNot"] as const;

export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const MEASURE_KIND_LABELS: Readonly<Record<MeasureKind, string>> = {
  score: "Score",
  standardisedScore: "Standardised score",
  age: "Age in years and months",
  metOrNot: "Met or not met",
};

export type Better = "higher" | "lower";

export const BETTER_LABELS: Readonly<Record<Better, string>> = {
  higher: "Higher",
  lower: "Lower",
};

export interface Measure {
  name: string;
  kind: MeasureKind;
  /** null = nobody has said; then no gain is judged. */
  better: Better | null;
  /** A change up to this much, in the measure's own units (months for ages), is no change. */
  tolerance: number | null;
  note: string;
}
