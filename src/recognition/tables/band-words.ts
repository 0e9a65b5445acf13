import { readTitle, saysNothingElse, statesNothing } from "../context";

/** "Section 3 - Equipment", "Part B: agencies". */
const SECTION = /^(?:section|part)\s*[\dA-Z]{1,2}\b/i;
/** Subjects and kinds of support that schools put over the lines of that kind. */
const KINDS =
  /^(?:literacy|numeracy|maths|mathematics|english|reading|writing|spelling|phonics|handwriting|academic|pastoral|social|cultural|enrichment|therap(?:y|ies)|well-?being|whole class|small groups?|individual|1:1|one to one|in class|external|outside agencies|resources|equipment|staffing|other)(?: (?:interventions?|support|provision|groups?|programmes?))?:?$/i;

/** Whether words that stand by themselves in a row head the rows below them rather than name a provision. */
export function headsRows(text: string): boolean {
  if (text.length > 60) return false;
  if (SECTION.test(text) || KINDS.test(text)) return true;
  return !statesNothing(readTitle(text).given) && saysNothingElse(text);
}
