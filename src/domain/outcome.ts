import type { Outcome } from "./recognition-report";

export const OUTCOMES = ["met", "partlyMet", "notMet"] as const satisfies readonly Outcome[];

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  met: "Met",
  partlyMet: "Partly met",
  notMet: "Not met",
};

/** What may follow a review, from "carry on" to "ask for more" (the graduated approach's fourth step). */
export const NEXT_STEPS = [
  "Continue",
  "Adapt",
  "Change provision",
  "Step down",
  "Seek specialist advice",
  "Escalate: EHC needs assessment or early review",
] as const;
