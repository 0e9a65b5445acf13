import type { Measure } from "./measure";

/**
 * Measures that English schools use, with the direction that is better (SDQ: Goodman 1997; Boxall Profile: nurtureuk;
 * standardised scores: NFER, "How do I interpret standardised scores?"). The tolerances are starting points for the
 * school to change; a standardised score that stays level is expected progress.
 */
export const KNOWN_MEASURES: readonly Measure[] = [
  standardised("Standardised score"),
  age("Reading age"),
  age("Spelling age"),
  age("Maths age"),
  higher("Phonics screening check", "Out of 40."),
  higher("Phonics phase", "2 to 6."),
  higher("Words read in a minute", ""),
  higher("Leuven involvement", "1 to 5."),
  higher("Leuven wellbeing", "1 to 5."),
  lower("SDQ total difficulties", "0 to 40: lower is better."),
  higher("SDQ prosocial", "0 to 10: the one SDQ scale where higher is better."),
  higher("Boxall developmental strands", ""),
  lower("Boxall diagnostic profile", "Lower is better."),
  higher("Attendance", "Per cent."),
  lower("Behaviour incidents", "Over the same length of time."),
  {
    name: "Target met",
    kind: "metOrNot",
    better: null,
    tolerance: null,
    note: "Say in Outcome whether it was met.",
  },
];

function higher(name: string, note: string): Measure {
  return { name, kind: "score", better: "higher", tolerance: 0, note };
}

function lower(name: string, note: string): Measure {
  return { name, kind: "score", better: "lower", tolerance: 0, note };
}

function age(name: string): Measure {
  return {
    name,
    kind: "age",
    better: "higher",
    tolerance: 0,
    note: "Write years and months as 6:04.",
  };
}

function standardised(name: string): Measure {
  return {
    name,
    kind: "standardisedScore",
    better: "higher",
    tolerance: 4,
    note: "A level score is expected progress. Put in the test's own confidence band.",
  };
}
