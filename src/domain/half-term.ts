/** The six half-terms of a school year, in order. */
export const HALF_TERMS = [
  "Autumn 1",
  "Autumn 2",
  "Spring 1",
  "Spring 2",
  "Summer 1",
  "Summer 2",
] as const;

/** Every period that a map may name: the half-terms it begins and ends with, counted from 1. */
export const TERMS: readonly { term: string; first: number; last: number }[] = [
  ...HALF_TERMS.map((term, at) => ({ term, first: at + 1, last: at + 1 })),
  { term: "Autumn", first: 1, last: 2 },
  { term: "Spring", first: 3, last: 4 },
  { term: "Summer", first: 5, last: 6 },
  { term: "All year", first: 1, last: 6 },
];
