/** A name as it is compared: lower case, without accents, apostrophes, hyphens, titles of the class in brackets. */
export interface PupilName {
  /** In the order forename … surname as far as the writing tells. */
  words: readonly string[];
  /** Words that were one hyphenated word share a number: ["ruby","mae","dean"] → [0,0,1]. */
  parts: readonly number[];
  /** Letters written together ("AB", "a.b."), each for one word; null where words are written. */
  initials: string | null;
  /** The name goes by another forename: `Isabella "Bella" Grant`. */
  calledAlso: string | null;
  /** "Bell, Ada": which word is the surname is certain. */
  surnameFirst: boolean;
}

const NO_ACCENT: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => NO_ACCENT[letter] ?? letter)
    .replace(/['’‘`´]/g, "");
}

/** Reads a name as people write it: "Bell, Ada", "ADA BELL", "A.B.", "Ruby-Mae D", "Isabella (Bella) Grant". */
export function pupilName(written: string): PupilName {
  const { text, calledAlso } = withoutAsides(written);
  const comma = text.indexOf(",");
  const surnameFirst = comma > 0 && text.slice(comma + 1).trim() !== "";
  const ordered = surnameFirst ? `${text.slice(comma + 1)} ${text.slice(0, comma)}` : text;
  const hyphenated = plain(ordered)
    .replace(/[.,]/g, " ")
    .split(/\s+/)
    .map((part) => part.split(/[^\p{L}]+/u).filter((word) => word !== ""))
    .filter((part) => part.length > 0);
  const words = hyphenated.flat();
  return {
    words,
    parts: hyphenated.flatMap((part, at) => part.map(() => at)),
    initials: initialsIn(text.trim(), words),
    calledAlso,
    surnameFirst,
  };
}

/** What stands in brackets or quotation marks is another forename, or a class that is no part of the name. */
function withoutAsides(written: string): { text: string; calledAlso: string | null } {
  let calledAlso: string | null = null;
  const text = written
    .replace(/[([“"]([^)\]”"]{1,40})[)\]”"]/g, (_, aside: string) => {
      if (/^\s*\p{L}[\p{L}'’-]+\s*$/u.test(aside)) calledAlso = plain(aside.trim());
      return " ";
    })
    .replace(/\s+/g, " ");
  return { text, calledAlso };
}

function initialsIn(text: string, words: readonly string[]): string | null {
  const [first = ""] = words;
  if (words.length > 1)
    return words.length <= 4 && words.every((word) => word.length === 1) ? words.join("") : null;
  const together = /^\p{Lu}{2,3}$/u.test(text) || /^\p{Ll}{2}$/u.test(text);
  return together ? first : null;
}

/** What two writings share when they are the same name, however it is marked and ordered. */
export function nameKey(name: PupilName): string {
  return name.words.join(" ");
}
