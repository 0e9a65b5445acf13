import type { Field } from "./fields";
import type { Column } from "./tables/table";
import { matchHeader, type WordMatch } from "./words";

const WORDS_ALONE = 0.6;

/** "Duration (mins)" is no number of weeks, "Duration (weeks)" no length of a session. */
function fitsUnit({ header }: Column, field: Field): boolean {
  // What there is so far is an outcome, and nothing hoped for.
  if (field === "target") return !/\b(?:so far|to date)\b/i.test(header);
  if (field === "weeks") return !/\((in )?(mins?|minutes?|hrs?|hours?)\)/i.test(header);
  if (field === "sessionsPerWeek") return !/\((in )?(mins?|minutes?|hrs?|hours?)\)/i.test(header);
  if (field === "minutesPerSession") return !/\((in )?(weeks?|wks?)\)/i.test(header);
  return true;
}

/** The fields that the words of a column's header allow, its own before those that its parent adds. */
export function wordsOf(column: Column): WordMatch[] {
  return allWordsOf(column).filter(({ field }) => fitsUnit(column, field));
}

function allWordsOf(column: Column): WordMatch[] {
  const own = matchHeader(column.own).filter(({ confidence }) => confidence >= WORDS_ALONE);
  if (column.parent === null || column.parentIsTitle === true) return own;
  // "Target children / Working at": whose level it is, and nobody's target.
  if (isAboutPupils(column.parent)) return own;
  // "Who?\nLSA = learning support assistant": its first line asks, the others explain.
  const [asks = ""] = column.parent.split("\n");
  const both = matchHeader(`${asks} ${column.own}`).filter(
    ({ confidence }) => confidence >= WORDS_ALONE,
  );
  const known = new Set(own.map(({ field }) => field));
  return [...own, ...both.filter(({ field }) => !known.has(field))];
}

const isAboutPupils = (parent: string): boolean =>
  ["pupils", "pupilsAndGroup"].includes(matchHeader(parent)[0]?.field ?? "");
