import { withinEdits } from "../edit-distance";

/** Longer texts are prose: nobody means a unit by a word of it. */
const LONGEST = 60;
/** The shorter word of two that differ by one slip is too easily another word. */
const SHORTEST = 4;

const ANYWHERE = /\p{L}{4,}/gu;
/** Where a unit stands: "20 mnis", "3 x weelky". */
export const AFTER_A_NUMBER = /(?<=\d ?|\bx )\p{L}{4,}/gu;

/**
 * The text with slips of the pen mended: "Autmn 1" → "Autumn 1". Only a word of four letters and more that is one slip
 * away from a single one of `words`, with the same first letter, and is none of them itself; null when there is none.
 */
export function mended(
  text: string,
  words: readonly string[],
  where: RegExp = ANYWHERE,
): string | null {
  if (text.length > LONGEST) return null;
  let changed = false;
  const whole = text.replace(where, (word) => {
    const small = word.toLowerCase();
    if (words.includes(small)) return word;
    const near = words.filter(
      (one) => one.length >= SHORTEST && one[0] === small[0] && withinEdits(small, one, 1),
    );
    const [only] = near;
    if (only === undefined || near.length > 1) return word;
    changed = true;
    return only;
  });
  return changed ? whole : null;
}
