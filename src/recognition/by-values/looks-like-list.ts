import type { Field } from "../fields";
import { plainlyIs } from "../plain-values";
import type { Column } from "../tables/table";
import type { Head } from "./heads";
import { likeliestProvisions } from "./provision-column";
import { timesIn } from "./times-apart";

/** What a list says of its provisions, and hardly another table of names. */
const OF_A_LIST: ReadonlySet<Field> = new Set([
  "dosage", "sessionsPerWeek", "minutesPerSession", "weeks", "term", "groupSize", "ledBy", "areaOfNeed", "wave",
  "outcome", "entry", "exit", "reviewDate",
]); // prettier-ignore
const ENOUGH = 3;

/**
 * Names that sound like provisions under words that say nothing, and beside them several things that are said of
 * provisions.
 * @param words the field that each column's own words name
 */
export function looksLikeList(heads: readonly Head[], words: ReadonlyMap<Column, Field>): boolean {
  const unknown = heads.filter(({ column }) => !words.has(column));
  if (!likeliestProvisions(unknown)?.sure) return false;
  const plain = unknown.flatMap(
    ({ values }) => (timesIn(values) ?? plainlyIs(values))?.field ?? [],
  );
  const said = new Set([...words.values(), ...plain]);
  return [...said].filter((field) => OF_A_LIST.has(field)).length >= ENOUGH;
}
