import { saysNothing } from "./nothing";
import { holdsProvisionWord, isKnownProgramme } from "./provision-names";

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
  if (WITH_INITIAL.test(name) && !holdsProvisionWord(name)) return 1;
  if (SURNAME_FIRST.test(name)) return 0.9;
  if (holdsProvisionWord(name) || isKnownProgramme(name)) return 0;
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
