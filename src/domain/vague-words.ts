/** Words in Section F that leave open what is to be provided; a plan must be specific and quantified (IPSEA). */
export const VAGUE_WORDS = [
  "regular",
  "access to",
  "opportunities for",
  "would benefit from",
  "as appropriate",
  "as required",
  "where possible",
  "is recommended",
  "a high level of",
] as const;
