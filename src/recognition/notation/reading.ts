/** One of the things a cell could honestly mean. */
export interface Alternative<T> {
  value: T;
  /** In a teacher's words: "10 sessions of 15 minutes". */
  label: string;
  /** The same in words that fit every cell with this choice: "the lower number". */
  general?: string;
}

/** What one cell, or a piece of one, was understood to say. */
export interface Reading<T> {
  /** The likeliest meaning. */
  value: T;
  /** 0 … 1; below 0.6 it is hardly more than a guess. */
  confidence: number;
  /** The reason, in words for a teacher. */
  because: string;
  /** What was not understood, as written: it is kept in notes. "" when all of it was. */
  rest: string;
  /** Present when it could honestly be two things: the value first, so that someone can be asked. */
  alternatives?: Alternative<T>[];
}

/** null = this is not that notation at all. */
export type Read<T> = Reading<T> | null;

export function reading<T>(
  value: T,
  confidence: number,
  because: string,
  rest = "",
  alternatives: Alternative<T>[] = [],
): Reading<T> {
  const base = { value, confidence, because, rest };
  return alternatives.length > 1 ? { ...base, alternatives } : base;
}

/** The same reading with another value: its alternatives are carried along. */
export function mapReading<A, B>(read: Read<A>, change: (value: A) => B): Read<B> {
  if (!read) return null;
  const { value, confidence, because, rest, alternatives = [] } = read;
  const changed = alternatives.map((one) => ({ ...one, value: change(one.value) }));
  return reading(change(value), confidence, because, rest, changed);
}
