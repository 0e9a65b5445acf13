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

/** People, found by the first letters of their names. */
export class Roster {
  readonly people: Person[] = [];
  private readonly byLetter = new Map<string, Person[]>();

  /** @param taken names in use, in lower case: shared by rosters whose people stand on one sheet */
  constructor(private readonly taken = new Set<string>()) {}

  /** Adds somebody, called as written, or with class or year behind the name where that is taken. */
  add(written: string, where: Whereabouts): Person {
    const name = pupilName(written);
    const person = { called: this.freeName(written, where, true), written, name, where };
    this.people.push(person);
    for (const letter of lettersOf(name))
      this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), person]);
    return person;
  }

  /** Those whose names share a first letter with the writing: nobody else can be meant. */
  near(name: PupilName): Person[] {
    const found = [...lettersOf(name)].flatMap((letter) => this.byLetter.get(letter) ?? []);
    return [...new Set(found)];
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

function lettersOf(name: PupilName): Set<string> {
  const all = name.calledAlso === null ? name.words : [...name.words, name.calledAlso];
  return new Set(all.map((word) => word.slice(0, 1)));
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
