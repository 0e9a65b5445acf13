/** Roles and groups that are nobody in particular: their hours belong to no one contract. */
const NOBODY =
  /^(all|any|the|class|subject|support|teaching|year|ks\d|eyfs|external|outside|various|tbc|n\/a|none|staff|teachers?|tas?|hltas?|ltas?|lsas?|elsas?|mdsas?|sencos?|sendcos?|slt|salt|ep|ots?|cts?|tutors?|mentors?|volunteers?|assistants?|adults?|therapists?|parents?|nurses?|school|specialist|advisory|learning|pastoral)\b/i;

/** Between two people; "and" only as a word of its own. */
const BETWEEN = /\s*(?:,|;|\/|&|\+|\n|\band\b)\s*/i;

/**
 * The people named in "Led by": "Mr Okafor and Mrs Parr (TA)" → Mr Okafor, Mrs Parr. Roles ("Class teachers", "TA") are
 * nobody; what stands in brackets is left out.
 */
export function adultsIn(ledBy: string): string[] {
  return ledBy
    .replaceAll(/\([^()]*\)/g, " ")
    .split(BETWEEN)
    .map((name) => name.replaceAll(/\s+/g, " ").trim())
    .filter((name) => name.length > 1 && !/\d/.test(name) && !NOBODY.test(name));
}
