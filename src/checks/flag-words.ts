import type { FindingKind } from "../domain/finding";

/**
 * How the words of the map's flags begin, and what finding each is; null = nothing to act on. The formulas that say them
 * stand in templates/sheets; a test reads every word out of those formulas and looks it up here.
 */
export const FLAG_WORDS = {
  /** Provision map, Review. */
  review: [
    ["Overdue", "overdue"],
    ["Due soon", "due soon"],
    ["No review date", "no review date"],
    ["Reviewed", null],
    ["Planned", null],
  ],
  /** Provision map, To look at. */
  provision: [
    ["No provision named", "to look at"],
    ["No reference", "no reference"],
    ["Reference used twice", "reference used twice"],
    ["Ends before it starts", "dates the wrong way round"],
    ["Not as planned: 0 of ", "not happening"],
    ["Not as planned: ", "under-delivered"],
    ["Not as planned this half-term: ", "under-delivered"],
    ["Below what was expected: ", "below expected"],
    ["No pupils named", "no pupils"],
  ],
  /** Provision map, Costing. */
  costing: [
    ["Needs ", "not costed"],
    ["Example rate", "example rate"],
    ["Costed", null],
  ],
  /** Pupils, To look at. */
  pupil: [
    ["Named twice", "named twice"],
    ["No provision", "no provision"],
    ["Nothing running now", "nothing running"],
    ["Nothing for ", "unmet need"],
    ["Nobody of ", "unmet need in a year"],
    ["Out of class ", "over-withdrawn"],
  ],
  /** Pupils, Annual review state. */
  annualReview: [
    ["Overdue", "annual review overdue"],
    ["Due soon", "annual review due soon"],
    ["No review date", "no annual review date"],
    ["Reviewed", null],
    ["Planned", null],
  ],
  /** Pupils, Review this term. */
  thisTerm: [
    ["Not reviewed this term", "not reviewed this term"],
    ["Reviewed this term", null],
    ["Not yet this term", null],
  ],
  /** Adults, To look at. */
  adult: [
    ["Over contract: ", "adult over contract"],
    ["Named twice", "named twice"],
  ],
  /** Pupil provision, To look at. */
  pupilInIt: [
    ["Escalate? ", "escalate"],
    ["Overlap for ", "double-booked"],
    ["Next step?", "no next step"],
    ["Not on Pupils", "not on Pupils"],
  ],
  /** Pupil provision, Impact. */
  impact: [
    ["No impact", "no impact"],
    ["Limited progress", "limited progress"],
    ["No evidence", "no evidence"],
    ["Not a fair test", "not a fair test"],
    ["No baseline", "no baseline"],
    ["Not judged", "not judged"],
    ["Not on the map", "not on the map"],
    ["Expected progress", null],
    ["Good progress", null],
  ],
  /** Section F, To look at. */
  sectionF: [
    ["Say what meets this", "nothing for Section F"],
    ["Not on the map", "not on the map"],
    ["No hours specified", "no hours in Section F"],
    ["Hours not on the map", "hours not mapped"],
    ["Below Section F", "below Section F"],
    ["Mapped, but ", "not delivered as Section F says"],
  ],
  /** Delivery log, To look at. */
  log: [
    ["No provision named", "log row"],
    ["Not on the map", "log row"],
    ["No date", "log row"],
    ["Still to come", null],
    ["Did it take place?", "log row"],
    ["Not on Pupils", "log row"],
  ],
} as const satisfies Record<string, readonly (readonly [string, FindingKind | null])[]>;

export type FlagColumn = keyof typeof FLAG_WORDS;

/** A flag may say several things, most urgent first. */
export function saidApart(flag: string): string[] {
  return flag
    .split("; ")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Null when the words ask for nothing; words that nobody foresaw are still shown to people. */
export function kindOfFlag(column: FlagColumn, said: string): FindingKind | null {
  if (said === "") return null;
  const known = FLAG_WORDS[column].find(([begins]) => said.startsWith(begins));
  return known === undefined ? "to look at" : known[1];
}
