import type { ProvisionLine } from "../../domain/recognition-report";
import type { Study } from "../study";
import type { Table } from "../tables/table";
import { coloursInWords } from "./colours-in-words";
import { codesOfKey, legendOf, within } from "./legend";
import type { Place } from "./pupil-grid";

type Outcome = NonNullable<ProvisionLine["outcome"]>;

/** Says what a mark means as an outcome; null where the sheet's key does not. */
export type OutcomeKey = (place: Pick<Place, "text">) => Outcome | null;

const MEANINGS: readonly (readonly [Outcome, RegExp])[] = [
  [
    "partlyMet",
    /\b(?:partly|partially|part|nearly|almost) (?:met|achieved|reached|there)\b|^(?:nearly|partly|almost|partially|some of it)$|\bgetting there\b|\bsome progress\b|\bworking towards\b/i,
  ],
  [
    "notMet",
    /\b(?:not|un) ?-?(?:yet )?(?:met|achieved|reached)\b|\bno progress\b|\bnot (?:making|made) progress\b/i,
  ],
  ["met", /\b(?:met|achieved|reached)\b/i],
];

/** "G = outcome met, A = partly met, R = not met", or coloured boxes with the same words: the marks are outcomes. */
export function outcomeKeyOf(study: Study, table: Table): OutcomeKey | null {
  const { fills, codes } = legendOf(
    study.view,
    within(
      [...table.headerRows, ...table.rows],
      table.columns.map(({ column }) => column),
    ),
  );
  const byText = new Map<string, Outcome>();
  for (const [code, { text }] of codes) {
    const outcome = meaningOf(text);
    if (outcome) byText.set(code.toLowerCase(), outcome);
  }
  for (const { text } of fills.values()) {
    const outcome = meaningOf(text);
    if (outcome) byText.set(text.toLowerCase(), outcome);
  }
  for (const { text } of coloursInWords(study.view).values()) {
    const outcome = meaningOf(text);
    if (outcome) byText.set(text.toLowerCase(), outcome);
  }
  for (const [code, words] of codesOfKey(study.view)) {
    const outcome = meaningOf(words);
    if (outcome && !byText.has(code.toLowerCase())) byText.set(code.toLowerCase(), outcome);
  }
  const said = new Set(byText.values());
  if (!said.has("met") || !said.has("notMet")) return null;
  return ({ text }) => byText.get(text.toLowerCase()) ?? null;
}

/** What all of a provision's pupils reached, where it is the same for all of them. */
export function outcomeShared(key: OutcomeKey, places: readonly Place[]): Outcome | null {
  const [first = null, ...others] = new Set(places.map(key));
  return others.length === 0 ? first : null;
}

function meaningOf(text: string): Outcome | null {
  return MEANINGS.find(([, words]) => words.test(text))?.[0] ?? null;
}
