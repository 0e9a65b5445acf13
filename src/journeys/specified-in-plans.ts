import { wordsOf } from "../domain/programme-areas";
import type { SpecifiedProvision } from "../domain/provision-map";
import type { SectionFLine } from "../recognition/desk";
import { joinedNotes } from "./joined-notes";
import { comparedName, telling } from "./sessions/name-likeness";

/** A provision that a pupil takes part in. */
export interface TakenPart {
  ref: string;
  provision: string;
}

/**
 * What EHC plans specify, line by line. The provision that meets a line is told where the line names it by its words and
 * the pupil takes part in it; nothing is guessed from hours or from who does it.
 * @param calledOf what the Pupils sheet calls somebody
 * @param takenBy the provisions of a pupil, by what the Pupils sheet calls them
 */
export function specifiedInPlans(
  lines: readonly SectionFLine[],
  calledOf: (written: string) => string,
  takenBy: (pupil: string) => readonly TakenPart[],
): SpecifiedProvision[] {
  return lines.map((line) => {
    const pupil = calledOf(line.pupil);
    const [metBy, andBy] = namedIn([line.wording, ...line.also].join(" "), takenBy(pupil));
    return {
      pupil,
      reference: line.reference,
      wording: line.wording,
      hoursPerWeek: line.hoursPerWeek,
      metBy: metBy ?? null,
      andBy: andBy ?? null,
      notes: joinedNotes([
        line.outcome === null ? null : `Outcome: ${line.outcome}`,
        line.mappedHours === null ? null : `${line.mappedHours} hours a week on your sheet`,
        ...line.also,
      ]),
      source: line.source,
    };
  });
}

/** Provisions whose every telling word a text holds: one, or two that have nothing to do with each other. */
function namedIn(text: string, taken: readonly TakenPart[]): string[] {
  const said = new Set(wordsOf(text));
  const named = taken
    .map(({ ref, provision }) => ({ ref, words: telling(comparedName(provision).words) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => said.has(word)));
  const longest = named.filter(
    (one) =>
      !named.some(
        (other) =>
          other.words.length > one.words.length &&
          one.words.every((word) => other.words.includes(word)),
      ),
  );
  const apart = new Set(longest.flatMap(({ words }) => words)).size;
  const sum = longest.reduce((count, { words }) => count + words.length, 0);
  return longest.length <= 2 && apart === sum ? longest.map(({ ref }) => ref) : [];
}
