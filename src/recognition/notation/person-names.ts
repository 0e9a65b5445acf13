import { ProgrammeAreas } from "../../domain/programme-areas";
import { saysNothing } from "./nothing";

const programmes = new ProgrammeAreas();

/** Words of provisions that no list of programmes holds. */
const OF_PROVISIONS =
  /(?<![\p{L}])(?:group|gp|club|therapy|maths?|reading|writing|spelling|phonics|literacy|numeracy|english|support|programme|intervention|booster|catch|tutoring|tuition|time|talk|talking|skills?|boost|circle|circuits?|nurture|mentor(?:ing)?|work|practice|teaching|training|box|play|lunch|breakfast|sensory|motor|speech|language|social|stor(?:y|ies)|check|visits?|breaks?|sounds?|words?|hands?|fingers?|hub|forest|school|ta|in-class|exs?|exercises|precision|rapid|zones?|plus|games?|learning|read(?:er|ers)?|number|fluency|inference|handwriting|trail|gym|art|music|drama|lego|swim(?:ming)?|1:1)(?![\p{L}])/iu;
const WITH_INITIAL = /^\p{Lu}[\p{L}'’-]+ \p{Lu}\.?$/u;
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]+, ?\p{Lu}[\p{L}'’. -]*$/u;
const INITIALS = /^\p{Lu}\.?\p{Lu}\.?\p{Lu}?\.?$/u;
const FULL = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const ALONE = /^\p{Lu}\p{Ll}{1,11}$/u;

/** How much a few words look like the name of a person, 0 … 1: "Ada B" surely, "Talk Boost" not. */
export function looksLikePerson(text: string): number {
  const name = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\s*\([^)]*\)$/, "");
  if (name === "" || saysNothing(name) !== null || /\d/.test(name)) return 0;
  if (WITH_INITIAL.test(name) && !OF_PROVISIONS.test(name)) return 1;
  if (SURNAME_FIRST.test(name)) return 0.9;
  if (OF_PROVISIONS.test(name) || programmes.of(name).programme !== null) return 0;
  if (INITIALS.test(name)) return 0.7;
  if (FULL.test(name)) return 0.7;
  return ALONE.test(name) ? 0.5 : 0;
}

/** Which of two lists of words are people; null when both might be, or neither. */
export function whichArePeople(
  left: readonly string[],
  across: readonly string[],
): "left" | "across" | null {
  const [a, b] = [average(left), average(across)];
  if (Math.max(a, b) < 0.45 || Math.abs(a - b) < 0.12) return null;
  return a > b ? "left" : "across";
}

function average(texts: readonly string[]): number {
  const total = texts.reduce((sum, text) => sum + looksLikePerson(text), 0);
  return texts.length === 0 ? 0 : total / texts.length;
}
