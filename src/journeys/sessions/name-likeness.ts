import { wordsOf } from "../../domain/programme-areas";

/** How like the name of a provision the words of a log are: the same, or one within the other, abbreviated perhaps. */
export type Likeness = "same" | "like";

/** Words that say nothing of which provision is meant: what it is, and who does it. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    "and the for of a in with to by group gp session programme intervention support work daily weekly",
    "ta lsa hlta ct ehcp adult teacher",
  ]
    .join(" ")
    .split(" "),
);
/** "Prec" is "Precision"; shorter beginnings are anything. */
const SHORTEST_BEGINNING = 4;

/** A provision's name as it is compared. */
export interface ComparedName {
  /** All of it, case and spaces apart. */
  whole: string;
  /** Without what stands in brackets. */
  words: readonly string[];
}

export function comparedName(name: string, without: ReadonlySet<string> = new Set()): ComparedName {
  const [outside = ""] = name.split("(");
  const all = wordsOf(outside).length > 0 ? wordsOf(outside) : wordsOf(name);
  const words = all.filter((word) => !without.has(word));
  return { whole: name.toLowerCase().replace(/\s+/g, " ").trim(), words };
}

/** Null when the two have nothing to do with each other. */
export function likeness(log: ComparedName, provision: ComparedName): Likeness | null {
  if (log.whole === provision.whole) return "same";
  const [a, b] = [log.words, provision.words];
  const [fewer, more] = telling(a).length <= telling(b).length ? [a, b] : [b, a];
  const wanted = telling(fewer);
  const isWithin = wanted.every((word) => more.some((other) => begins(word, other)));
  return wanted.length > 0 && isWithin ? "like" : null;
}

/** Words that tell one provision from another. */
export function telling(words: readonly string[]): string[] {
  return words.filter((word) => !EMPTY_WORDS.has(word) && word.length > 1);
}

function begins(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short);
}
