import type { ProvisionLine, PupilLine, RecognitionReport } from "../../domain/recognition-report";
import type { MapQuestions } from "../map-questions";
import { relationOf } from "./name-relation";
import { nameKey, pupilName, type PupilName } from "./pupil-name";
import { evidence, Roster, sameClass, sameYear, type Person, type Whereabouts } from "./roster";
import { whoIsMeant, type Meant } from "./who-is-meant";

/** How a writing was understood, for the Import report. */
export interface PupilRead {
  source: string;
  written: string;
  called: string;
  because: string;
}

const AS_WRITTEN = "Somebody else: keep as written";

/**
 * Who every name in the workbook means. Registers come first, then class lists and grids, then the names on the map.
 * What is not certain is asked about and kept as written meanwhile; nobody is ever merged silently.
 */
export class PupilsMeant {
  /** By the line's place in `report.pupils`: what the Pupils sheet calls them. */
  readonly listed: readonly string[];
  /** By the line's place in `report.provisions`, in the order of its pupils. */
  readonly named: readonly (readonly string[])[];

  private readonly names = new Set<string>();
  private readonly roster = new Roster(this.names);
  private readonly unlisted = new Roster(this.names);
  private readonly read: { said: Writing; person: Person; because: string }[] = [];

  constructor(
    report: RecognitionReport,
    private readonly questions: MapQuestions,
  ) {
    const listed = this.list(report);
    this.roster.tellApart();
    this.listed = listed.map((person) => person.called);
    this.named = this.name(report.provisions);
  }

  /** Writings that were taken for somebody who is written differently. */
  get reads(): PupilRead[] {
    return this.read.map(({ said, person, because }) => ({
      source: said.source,
      written: said.written,
      called: person.called,
      because,
    }));
  }

  /** Somebody named elsewhere, with nothing known of where: asked about nowhere, so only the certain counts. */
  called(written: string): string {
    const meant = whoIsMeant(this.nameOf(written), NOWHERE, this.roster, new Set());
    return meant.kind === "is" ? meant.person.called : written;
  }

  private readonly parsed = new Map<string, PupilName>();

  private nameOf(written: string): PupilName {
    const name = this.parsed.get(written) ?? pupilName(written);
    this.parsed.set(written, name);
    return name;
  }

  private writingOn(line: ProvisionLine, written: string): Writing {
    const where = { years: line.yearGroups, className: line.className };
    return { written, name: this.nameOf(written), where, source: line.source };
  }

  private list({ pupils, sheets }: RecognitionReport): Person[] {
    const registers = new Set(
      sheets.filter(({ layout }) => layout === "register").map(({ name }) => name),
    );
    const rank = ({ source }: PupilLine) => (registers.has(sheetOf(source)) ? 0 : 1);
    const inOrder = [...pupils].sort((a, b) => rank(a) - rank(b));
    const people = new Map<PupilLine, Person>();
    const bySheet = new Map<string, Map<Person, string>>();
    for (const line of inOrder) {
      const sheet = sheetOf(line.source);
      const here = bySheet.get(sheet) ?? new Map<Person, string>();
      bySheet.set(sheet, here);
      const person = this.listedPerson(line, here);
      here.set(person, nameKey(this.nameOf(line.name)));
      people.set(line, person);
    }
    return pupils.flatMap((line) => people.get(line) ?? []);
  }

  /** Two writings on one list are two pupils; the same writing is the same pupil unless year or class differ. */
  private listedPerson(line: PupilLine, here: ReadonlyMap<Person, string>): Person {
    const where = {
      years: line.yearGroup === null ? [] : [line.yearGroup],
      className: line.className,
    };
    const name = this.nameOf(line.name);
    const key = nameKey(name);
    const same = [...here].find(([person, written]) => written === key && isHere(person, where));
    if (same) return same[0];
    const meant = whoIsMeant(name, where, this.roster, new Set(here.keys()));
    if (meant.kind === "is" && sameYear(where, meant.person.where) === "no")
      return this.roster.add(line.name, where);
    const person = this.settle(meant, { written: line.name, name, where, source: line.source });
    return person ?? this.roster.add(line.name, where);
  }

  private name(lines: readonly ProvisionLine[]): string[][] {
    this.rememberFullNames(lines);
    const people = lines.map((line) => this.peopleOn(line));
    const open = lines.flatMap((line, at) =>
      line.pupils.flatMap((written, n) =>
        people[at]?.[n] === null ? [{ at, n, ...this.writingOn(line, written) }] : [],
      ),
    );
    // Full names first, so that initials find them.
    open.sort((a, b) => fullness(b.name) - fullness(a.name) || a.at - b.at || a.n - b.n);
    for (const said of open) {
      const row = people[said.at] ?? [];
      row[said.n] = this.unlistedPerson(said, new Set(row.filter((each) => each !== null)));
    }
    return lines.map((line, at) =>
      line.pupils.map((written, n) => people[at]?.[n]?.called ?? written),
    );
  }

  /** Fuller writings that each by itself would mean a person: if they cannot be one child, all are asked about. */
  private rememberFullNames(lines: readonly ProvisionLine[]): void {
    for (const line of lines)
      for (const written of line.pupils) {
        const { name, where } = this.writingOn(line, written);
        if (!isFull(name)) continue;
        const meant = whoIsMeant(name, where, this.roster, new Set());
        if (meant.kind !== "is") continue;
        const before = this.goesBy.get(meant.person) ?? new Map<string, PupilName>();
        this.goesBy.set(meant.person, before.set(nameKey(name), name));
      }
  }

  /** Those on a line whom a register lists; null = on no list. Fuller names first: the others mean somebody else. */
  private peopleOn(line: ProvisionLine): (Person | null)[] {
    const writings = line.pupils.map((written, n) => ({ n, ...this.writingOn(line, written) }));
    const people: (Person | null)[] = line.pupils.map(() => null);
    const taken = new Map<Person, string>();
    writings.sort((a, b) => fullness(b.name) - fullness(a.name) || a.n - b.n);
    for (const { n, ...said } of writings) {
      const key = nameKey(said.name);
      const others = [...taken].flatMap(([person, name]) => (name === key ? [] : [person]));
      const meant = whoIsMeant(said.name, said.where, this.roster, new Set(others));
      const person = this.settle(meant, said);
      people[n] = person;
      if (person) taken.set(person, key);
    }
    return people;
  }

  /** The person to go by, asking where it is not certain; null = as written. */
  private settle(meant: Meant, said: Writing): Person | null {
    switch (meant.kind) {
      case "nobody":
        return null;
      case "is": {
        if (this.contradicts(meant.person, said)) return this.ask([meant.person], said);
        if (meant.person.called !== said.written) this.tell(said, meant.person, meant.because);
        return meant.person;
      }
      case "maybe":
        return this.ask(
          meant.candidates.map(({ person }) => person),
          said,
        );
    }
  }

  private readonly goesBy = new Map<Person, Map<string, PupilName>>();

  /** "Kofi Asante" and "Kofi Adu" cannot both be the register's "Kofi A". */
  private contradicts(person: Person, { name }: Writing): boolean {
    const names = isFull(name) ? [...(this.goesBy.get(person)?.values() ?? [])] : [];
    return names.some((other) => relationOf(name, other) === null);
  }

  private readonly firstPlaces = new Map<string, string>();

  private ask(people: readonly Person[], said: Writing): Person | null {
    const options = people.map((person) => introduced(person));
    const about = `${nameKey(said.name)} ${[...options].sort().join("|")}`;
    const place = this.firstPlaces.get(about) ?? said.source;
    this.firstPlaces.set(about, place);
    const answer = this.questions.ask(said.written, {
      topic: "pupil",
      name: said.written,
      place,
      kind: "whichValue",
      text: `Is “${said.written}” on ${sheetOf(said.source)} ${inWords(people.map(({ called }) => called))}?`,
      options: [...options, AS_WRITTEN],
      meanwhile: AS_WRITTEN,
    });
    const person = people[options.indexOf(answer)] ?? null;
    if (person) this.tell(said, person, "Your answer");
    return person;
  }

  private tell(said: Writing, person: Person, because: string): void {
    this.read.push({ said, person, because });
  }

  /**
   * Names on no list. The same writing is the same pupil unless the years differ; another writing only where the year
   * or the class says so too, and it is a name rather than initials.
   */
  private unlistedPerson(said: Writing, others: ReadonlySet<Person>): Person {
    const near = this.unlisted.near(said.name).filter((person) => !others.has(person));
    const key = nameKey(said.name);
    const same = near.filter((person) => nameKey(person.name) === key);
    const here = same.find((person) => sameYear(said.where, person.where) !== "no");
    if (here) return this.meet(here, said);
    if (same.length > 0) return this.unlisted.add(said.written, said.where);
    const meant = whoIsMeant(said.name, said.where, this.unlisted, others);
    if (meant.kind === "is" && evidence(said.where, meant.person.where) > 0) {
      const isShort = said.name.initials !== null || said.name.words.length < 2;
      const person = isShort ? this.ask([meant.person], said) : this.settle(meant, said);
      if (person) return person;
    }
    return this.unlisted.add(said.written, said.where);
  }

  /** Years and classes that a person is met in add up, so that a later line finds them there. */
  private meet(person: Person, { where }: Writing): Person {
    if (person.where.years.length === 0) person.where = { ...person.where, years: where.years };
    return person;
  }
}

interface Writing {
  written: string;
  name: PupilName;
  where: Whereabouts;
  source: string;
}

const NOWHERE: Whereabouts = { years: [], className: null };

/** A forename and more than its letter. */
function isFull({ words, initials }: PupilName): boolean {
  return initials === null && words.length > 1;
}

function isHere(person: Person, where: Whereabouts): boolean {
  return sameYear(where, person.where) !== "no" && sameClass(where, person.where) !== "no";
}

/** More words, then more letters. */
function fullness({ words, initials }: PupilName): number {
  return (initials === null ? words.length * 100 : 0) + words.join("").length;
}

/** "Ada Bell, Y3 Hazel" */
function introduced({ called, where }: Person): string {
  const about = [where.years.join(", "), where.className ?? ""].filter((word) => word !== "");
  return about.length > 0 ? `${called}, ${about.join(" ")}` : called;
}

function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}

function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf("!"));
}
