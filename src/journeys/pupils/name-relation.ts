import { withinEdits } from "../../recognition/edit-distance";
import { mayBeShortFor } from "./nicknames";
import type { PupilName } from "./pupil-name";

/** How surely a writing means somebody, by the writing alone. */
export const SURENESS = ["maybe", "short", "partly", "whole"] as const;
export type Sureness = (typeof SURENESS)[number];

export interface Relation {
  sureness: Sureness;
  /** In words, to follow the names: "forename and initial". */
  because: string;
}

/**
 * How one writing may mean the other; null when it cannot. "whole": the same words. "partly": forename and initial,
 * a middle name left out. "short": initials, or the forename alone. "maybe": nicknames, slips of spelling, a surname.
 */
export function relationOf(written: PupilName, known: PupilName): Relation | null {
  const [a, b] = [written, known];
  if (a.words.length === 0 || b.words.length === 0) return null;
  if (isSame(a, b)) return SAME;
  if (a.initials !== null || b.initials !== null) return byInitials(a, b);
  const inOrder = aligned(a, b) ?? alsoCalled(a, b);
  if (inOrder) return inOrder;
  const turned = a.surnameFirst || a.words.length < 2 ? null : sameOrAligned(turn(a), b);
  if (turned) return { ...turned, because: `${turned.because}, surname first` };
  return maybe(a, b);
}

const SAME: Relation = { sureness: "whole", because: "the same name" };

function isSame(a: PupilName, b: PupilName): boolean {
  return a.words.join("") === b.words.join("");
}

function sameOrAligned(a: PupilName, b: PupilName): Relation | null {
  return isSame(a, b) ? SAME : aligned(a, b);
}

/** "bell ada" → "ada bell": the last word first. */
function turn(name: PupilName): PupilName {
  const at = name.words.length - 1;
  const put = <T>(list: readonly T[]): T[] => [...list.slice(at), ...list.slice(0, at)];
  return { ...name, words: put(name.words), parts: put(name.parts), surnameFirst: true };
}

function alsoCalled(a: PupilName, b: PupilName): Relation | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (other.calledAlso === null) continue;
    const found = aligned(one, {
      ...other,
      words: [other.calledAlso, ...other.words.slice(1)],
      calledAlso: null,
    });
    if (found) return { ...found, because: `${found.because}, by the name in brackets` };
  }
  return null;
}

type Fit = "equal" | "initial" | "start";

function fitOf(short: string, long: string): Fit | null {
  if (short === long) return "equal";
  if (short.length === 1 || long.length === 1) return short[0] === long[0] ? "initial" : null;
  const [less, more] = short.length < long.length ? [short, long] : [long, short];
  return less.length <= 3 && more.startsWith(less) ? "start" : null;
}

/**
 * The shorter name's words stand for words of the longer one in the same order, forename for forename, and the last for
 * a surname: "Ada Bell" for "Ada May Bell", "Ada B" for "Ada Bell", "A Bell" for "Ada Bell", "Ada" for "Ada Bell".
 */
function aligned(a: PupilName, b: PupilName): Relation | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const fits: Fit[] = [];
  let from = 0;
  for (const [at, word] of short.words.entries()) {
    const rest = at === 0 ? long.words.slice(0, 1) : long.words.slice(from);
    const found = rest.findIndex((other) => fitOf(word, other) !== null);
    const fit = found < 0 ? null : fitOf(word, rest[found] ?? "");
    if (fit === null) return null;
    fits.push(fit);
    from += found + 1;
  }
  return judged(fits, { short, long, reached: from });
}

function judged(
  fits: readonly Fit[],
  { short, long, reached }: { short: PupilName; long: PupilName; reached: number },
): Relation | null {
  const [forename] = fits;
  const surname = fits.at(-1);
  if (fits.length === 1) {
    if (forename !== "equal") return null;
    const wholeForename = short.words.length === 1;
    return wholeForename ? { sureness: "short", because: "the forename alone" } : null;
  }
  // "Ruby-Mae" is one forename: nothing of the surname is said.
  if (short.parts.every((part) => part === short.parts[0]))
    return fits.every((fit) => fit === "equal")
      ? { sureness: "short", because: "the forename alone" }
      : null;
  const reachesSurname =
    reached === long.words.length || long.parts[reached - 1] === long.parts.at(-1);
  if (forename === "start" || (forename === "initial" && surname !== "equal")) return null;
  if (!reachesSurname)
    return surname === "equal"
      ? { sureness: "partly", because: "one of the surnames" }
      : { sureness: "maybe", because: "the forename, and the letter of a middle name" };
  if (forename === "initial") return { sureness: "partly", because: "initial and surname" };
  if (surname !== "equal") return { sureness: "partly", because: "forename and initial" };
  return fits.every((fit) => fit === "equal")
    ? { sureness: "partly", because: "the same name but for one in the middle" }
    : { sureness: "partly", because: "the same forename and surname" };
}

/** "AB" for Ada Bell; "RMD" for Ruby-Mae Dean; "AS" for Ada Smith-Jones. */
function byInitials(a: PupilName, b: PupilName): Relation | null {
  const [letters, name] = a.initials !== null ? [a.initials, b] : [b.initials ?? "", a];
  if (name.initials !== null) return null;
  const firsts = name.words.map((word) => word[0] ?? "");
  // Three capitals may be a forename in capitals.
  if (letters === name.words[0]) return { sureness: "short", because: "the forename alone" };
  if (letters[0] !== firsts[0] || letters.length > firsts.length) return null;
  let from = 1;
  for (const letter of letters.slice(1)) {
    const found = firsts.indexOf(letter, from);
    if (found < 0) return null;
    from = found + 1;
  }
  const last = letters.slice(-1);
  const surnames = firsts.filter((_, at) => at > 0 && name.parts[at] === name.parts.at(-1));
  if (letters.length < 2) return null;
  return surnames.includes(last)
    ? { sureness: "short", because: "initials" }
    : { sureness: "maybe", because: "initials of the forename and a middle name" };
}

/** Nicknames, slips of spelling and a surname alone: never enough by themselves. */
function maybe(a: PupilName, b: PupilName): Relation | null {
  const [first = "", ...others] = a.words;
  const [forename = "", ...surnames] = b.words;
  const surname = surnames.at(-1) ?? "";
  if (others.length === 0) {
    if (first.length > 2 && surnames.includes(first))
      return { sureness: "maybe", because: "the surname alone" };
    return shortForm(first, forename)
      ? { sureness: "maybe", because: "perhaps a short form of the forename" }
      : null;
  }
  if (surnames.length === 0)
    return shortForm(first, forename)
      ? { sureness: "maybe", because: "perhaps a short form of the forename" }
      : null;
  const last = others.at(-1) ?? "";
  const lastFits = fitOf(last, surname) !== null;
  if (lastFits && shortForm(first, forename))
    return { sureness: "maybe", because: "perhaps a short form of the forename" };
  if (lastFits && slip(first, forename))
    return { sureness: "maybe", because: "the forename is spelt a little differently" };
  if (first === forename && slip(last, surname))
    return { sureness: "maybe", because: "the surname is spelt a little differently" };
  return null;
}

function shortForm(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return mayBeShortFor(a, b) || (less.length >= 3 && less !== more && more.startsWith(less));
}

/** One letter in four or more, two in eight or more. */
function slip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= 4 && a !== b && withinEdits(a, b, length >= 8 ? 2 : 1);
}
