import { NEXT_STEPS } from "./outcome";

export type NextStep = (typeof NEXT_STEPS)[number];

/** goesOn: the same again. adapted: goes on otherwise than before. closes: ends for this pupil. */
export type WhatFollows = "goesOn" | "adapted" | "closes";

/**
 * What each next step means for the cycle to come. Support goes on while advice or an assessment is waited for: nobody
 * takes away what a pupil has because more is being asked for.
 */
export const WHAT_FOLLOWS: Readonly<Record<NextStep, WhatFollows>> = {
  Continue: "goesOn",
  Adapt: "adapted",
  "Change provision": "closes",
  "Step down": "closes",
  "Seek specialist advice": "goesOn",
  "Escalate: EHC needs assessment or early review": "goesOn",
};

/** The step that a cell names; null for a blank and for the school's own words, which nobody should guess at. */
export function nextStepOf(text: string): NextStep | null {
  const said = text.trim().toLowerCase();
  return NEXT_STEPS.find((step) => step.toLowerCase() === said) ?? null;
}
