import { nameKey, pupilName, type PupilName } from "./pupil-name";

/** What is known of where somebody is: a register's year and class, or those of a line on the map. */
export interface Whereabouts {
  /** Every year group the line is for; [] where none is stated. */
  years: readonly string[];
  className: string | null;
}

/** Somebody who exists: one line of a register, or a name that the map uses. */
export interface Person {
  /** As the Pupils sheet writes it; two people are never called the same. */
  called: string;
  written: string;
  name: PupilName;
  where: Whereabouts;
}

/** People, found by the first letters of their forename and of another of their names. */
export class Roster {
  readonly people: Person[] = [];
  private readonly byLetters = new Map<string, Person[]>();

  /** @param taken names in use, in lower case: shared by rosters whose people stand on one sheet */
  constructor(private readonly taken = new Set<string>()) {}

  /** Adds somebody, called as written, or with class or year behind the name where that is taken. */
  add(written: string, where: Whereabouts): Person {
    const name = pupilName(written);
    const person = { called: this.freeName(written, where, true), written, name, where };
    this.people.push(person);
    for (const letters of lettersOf(name)) {
      const there = this.byLetters.get(letters);
      if (there) there.push(person);
      else this.byLetters.set(letters, [person]);
    }
    return person;
  }

  /** Those whom the letters of a writing allow, whichever way round it is: nobody else can be meant. */
  near({ words }: PupilName): Person[] {
    const [first = "", ...others] = words.map((word) => word.slice(0, 1));
    const turned = others.at(-1) ?? "";
    const letters = [
      ...(words.length === 1 && (words[0]?.length ?? 0) <= 3 ? pairsIn(words[0] ?? "") : []),
      ...(others.length === 0 ? [`${first}*`, `*${first}`] : [first, turned]),
      ...others.map((other) => first + other),
      ...[first, ...others.slice(0, -1)].map((other) => turned + other),
    ];
    return [...new Set(letters.flatMap((each) => this.byLetters.get(each) ?? []))];
  }

  /** Of several people with one name, none keeps the bare name: it would pass for all of them. */
  tellApart(): void {
    const byName = new Map<string, Person[]>();
    for (const person of this.people) {
      const key = nameKey(person.name);
      byName.set(key, [...(byName.get(key) ?? []), person]);
    }
    for (const [first, ...others] of byName.values())
      if (first && others.length > 0) {
        this.taken.delete(first.called.toLowerCase());
        first.called = this.freeName(first.written, first.where, false);
      }
  }

  private freeName(written: string, { years, className }: Whereabouts, bare: boolean): string {
    const behind = [className, years.length === 1 ? (years[0] ?? null) : null, years.join(", ")];
    const names = behind.flatMap((word) => (word ? [`${written} (${word})`] : []));
    if (bare) names.unshift(written);
    for (let n = bare ? 2 : 1; ; n++) {
      const name = names.shift() ?? `${written} (${n})`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** "ab" for Ada Bell, "a*" for any Ada, "*b" for any Bell; "a" for an Ada with no other name. */
function lettersOf({ words, calledAlso }: PupilName): Set<string> {
  const [first = "", ...others] = words.map((word) => word.slice(0, 1));
  const forenames = calledAlso === null ? [first] : [first, calledAlso.slice(0, 1)];
  return new Set([
    ...forenames.flatMap((letter) => [
      `${letter}*`,
      ...(others.length === 0 ? [letter] : others.map((other) => letter + other)),
    ]),
    ...others.map((letter) => `*${letter}`),
    ...(words.length === 1 ? pairsIn(words[0] ?? "") : []),
  ]);
}

/** Letters written together may be initials. */
function pairsIn(word: string): string[] {
  return word.length <= 3 ? [...word.slice(1)].map((letter) => word.slice(0, 1) + letter) : [];
}

/** "Class 3B", "3b " → "3b" */
function classKey(className: string): string {
  return className
    .toLowerCase()
    .replace(/\b(?:class|form|year|yr|tutor group)\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export type Fits = "yes" | "no" | "unknown";

export function sameYear(a: Whereabouts, b: Whereabouts): Fits {
  if (a.years.length === 0 || b.years.length === 0) return "unknown";
  return a.years.some((year) => b.years.includes(year)) ? "yes" : "no";
}

export function sameClass(a: Whereabouts, b: Whereabouts): Fits {
  if (a.className === null || b.className === null) return "unknown";
  return classKey(a.className) === classKey(b.className) ? "yes" : "no";
}

/** Positive speaks for, negative against. A year weighs more than a class: groups mix classes more often. */
export function evidence(a: Whereabouts, b: Whereabouts): number {
  const worth: Readonly<Record<Fits, number>> = { yes: 1, no: -1, unknown: 0 };
  return 2 * worth[sameYear(a, b)] + worth[sameClass(a, b)];
}
