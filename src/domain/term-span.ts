import { HALF_TERMS, TERMS } from "./half-term";

/** Half-terms of one school year, counted from 1, first and last included. */
export interface TermSpan {
  first: number;
  last: number;
}

const spans = new Map(TERMS.map(({ term, first, last }) => [term, { first, last }]));

/** "Autumn 2-Spring 1" → 2 to 3; null for what names no half-terms of one school year. */
export function termSpan(term: string | null): TermSpan | null {
  if (term === null) return null;
  const [from, to = from] = term.split("-").map((part) => spans.get(part.trim()));
  if (!from || !to || to.last < from.first) return null;
  return { first: from.first, last: to.last };
}

/** 1 to 2 → "Autumn", 1 to 3 → "Autumn 1-Spring 1", 1 to 6 → "All year". */
export function termOfSpan({ first, last }: TermSpan): string {
  const whole = TERMS.find((term) => term.first === first && term.last === last);
  if (whole) return whole.term;
  const seasons = first % 2 === 1 && last % 2 === 0;
  const name = (n: number) => HALF_TERMS[n - 1] ?? "";
  const season = (n: number) => name(n).slice(0, -2);
  return seasons ? `${season(first)}-${season(last)}` : `${name(first)}-${name(last)}`;
}

/** "Autumn 2" with "Spring 1" → "Autumn 2-Spring 1"; null where they are not two times of one school year, in order. */
export function joinedTerms(before: string, after: string): string | null {
  const [first, last] = [termSpan(before), termSpan(after)];
  return first && last && last.first > first.last
    ? termOfSpan({ first: first.first, last: last.last })
    : null;
}
