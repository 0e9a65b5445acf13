import { KNOWN_SCALES, stepsInWords } from "./known-scales";
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
  higher("Words read in a minute", ""),
  higher("Leuven involvement", "1 to 5."),
  higher("Leuven wellbeing", "1 to 5."),
  lower("SDQ total difficulties", "0 to 40: lower is better."),
  lower("SDQ emotional", "0 to 10: lower is better."),
  lower("SDQ conduct", "0 to 10: lower is better."),
  lower("SDQ hyperactivity", "0 to 10: lower is better."),
  lower("SDQ peer problems", "0 to 10: lower is better."),
  higher("SDQ prosocial", "0 to 10: the one SDQ scale where higher is better."),
  higher("Boxall developmental strands", "Higher is better; the two parts work as a seesaw."),
  lower("Boxall diagnostic profile", "Lower is better: it counts what gets in the way."),
  higher("Attendance", "Per cent."),
  lower("Behaviour incidents", "Over the same length of time."),
  ...KNOWN_SCALES.map(({ name, steps, note }) => scale(name, steps, note)),
  inWords("Target met", "metOrNot", "Met, Partly met or Not met, under Outcome or Exit."),
  inWords("Progress judgement", "judgement", "From -2 (much less than expected) to 2, under Exit."),
  inWords("Red, amber, green", "redAmberGreen", "Under Exit; with Entry too, a change counts."),
];

function higher(name: string, note: string): Measure {
  return { name, kind: "score", better: "higher", tolerance: 0, steps: null, note };
}

function lower(name: string, note: string): Measure {
  return { name, kind: "score", better: "lower", tolerance: 0, steps: null, note };
}

function age(name: string): Measure {
  return {
    name,
    kind: "age",
    better: "higher",
    tolerance: 0,
    steps: null,
    note: "Write years and months as 6:04.",
  };
}

function standardised(name: string): Measure {
  return {
    name,
    kind: "standardisedScore",
    better: "higher",
    tolerance: 4,
    steps: null,
    note: "A level score is expected progress. Put in the test's own confidence band.",
  };
}

function scale(name: string, steps: readonly string[], note: string): Measure {
  return {
    name,
    kind: "scale",
    better: "higher",
    tolerance: 0,
    steps: stepsInWords(steps),
    note,
  };
}

function inWords(name: string, kind: Measure["kind"], note: string): Measure {
  return { name, kind, better: null, tolerance: null, steps: null, note };
}
