import type { Field } from "./fields";
import { RULES, SENSES, type Sense } from "./header-senses";

/** What the words of a header make of a column when taken one by one. */
export interface GrammarMatch {
  field: Field;
  /** 0 … 1 */
  confidence: number;
  /** The words that told it, as they stand. */
  telling: string[];
}

const SENSES_OF = new Map<string, Sense[]>();
for (const [sense, words] of Object.entries(SENSES) as [Sense, string][])
  for (const word of words.split(" ")) SENSES_OF.set(word, [...(SENSES_OF.get(word) ?? []), sense]);

/** Every word that tells something by itself. */
export const SENSE_WORDS: ReadonlySet<string> = new Set(SENSES_OF.keys());

const LONGEST = 12;
/** With every word explained; a header of which half says nothing known is half as sure beyond the least. */
const LEAST = 0.52;
const MOST = 0.78;

/**
 * The fields that a header's words allow, the surest first. `words` are normalised and without fillers. Each rule is as
 * sure as the share of the words that it explains, so that "cost per pupil" is not a plain cost.
 */
export function matchGrammar(words: readonly string[]): GrammarMatch[] {
  if (words.length === 0 || words.length > LONGEST) return [];
  const told = words.map((word) => SENSES_OF.get(word) ?? []);
  const senses = new Set(told.flat());
  return RULES.flatMap(({ field, all, not }) => {
    if (!all.every((sense) => senses.has(sense))) return [];
    const explained = words.filter((_, i) => told[i]?.some((sense) => all.includes(sense)));
    if (explained.length < all.length) return [];
    // A word that the rule uses may also have a sense that the rule excludes ("start" of a date, "start" of a score).
    const against = told.some(
      (of, i) => of.some((sense) => not?.includes(sense)) && !explained.includes(words[i] ?? ""),
    );
    if (against) return [];
    const share = explained.length / words.length;
    return [{ field, confidence: LEAST + (MOST - LEAST) * share, telling: explained }];
  });
}
