import type { Pupil } from "../domain/provision-map";
import type { ProvisionLine, PupilLine } from "../domain/recognition-report";
import type { Leftover } from "../recognition/readers/line-draft";
import type { StatedOfPupil } from "../recognition/readers/of-the-pupil";

type Fact = "yearGroup" | "className" | "senStatus" | "primaryNeed" | "areaOfNeed";

const FACTS: readonly Fact[] = ["yearGroup", "className", "senStatus", "primaryNeed", "areaOfNeed"];
const IN_WORDS: Readonly<Record<Fact, string>> = {
  yearGroup: "Year",
  className: "Class",
  senStatus: "SEN status",
  primaryNeed: "Primary need",
  areaOfNeed: "Area of need",
};

interface Statement {
  value: string;
  source: string;
}

/** Everything that the sheets say of one pupil, in the order in which it was read. */
class Said {
  readonly facts = new Map<Fact, Statement[]>();
  readonly flags: string[] = [];
  readonly notes: string[] = [];

  constructor(
    readonly name: string,
    readonly source: string,
    /** Named on a register, a class list or a grid: what these say comes first. */
    readonly listed: PupilLine | null,
  ) {}

  state(fact: Fact, value: string | null, source: string): void {
    if (value === null || value === "") return;
    const known = this.facts.get(fact) ?? [];
    if (!known.some((one) => sameText(one.value, value))) known.push({ value, source });
    this.facts.set(fact, known);
  }
}

/**
 * The pupils of the map: those on registers first, then those named only beside provisions. What a list of provisions
 * states of its pupil fills what no register states; where two sheets differ the register stands, and without one the
 * cell stays blank. Either way the difference is said in the notes.
 */
export class PupilsOfTheMap {
  private readonly said = new Map<string, Said>();

  /** @param words by the pupil's place on the registers: words of its row that no field took */
  constructor(register: readonly PupilLine[], words: readonly (readonly Leftover[])[]) {
    register.forEach((line, at) => {
      const said = this.get(line.name, line.source, line);
      for (const fact of FACTS) said.state(fact, line[fact], line.source);
      said.flags.push(...line.flags);
      said.notes.push(...(words[at] ?? []).map(({ text }) => text));
    });
  }

  /** A pupil whom a line names. Years and classes of a group are not said of each of its pupils. */
  add(name: string, line: ProvisionLine, ofPupil: StatedOfPupil | undefined): void {
    const said = this.get(name, line.source, null);
    const alone = line.pupils.length === 1;
    const [year] = line.yearGroups;
    if (line.yearGroups.length === 1 && (alone || !said.facts.has("yearGroup")))
      said.state("yearGroup", year ?? null, line.source);
    if (alone || !said.facts.has("className")) said.state("className", line.className, line.source);
    if (!alone || !ofPupil) return;
    said.state("senStatus", ofPupil.senStatus, line.source);
    said.state("primaryNeed", ofPupil.primaryNeed, line.source);
    said.flags.push(...ofPupil.flags);
  }

  /** Somebody of whom another sheet speaks: a plan of whom says what they are to have. */
  mention(name: string, source: string): void {
    this.get(name, source, null);
  }

  list(): Pupil[] {
    return [...this.said.values()].map(pupilFrom);
  }

  private get(name: string, source: string, listed: PupilLine | null): Said {
    const known = this.said.get(name);
    if (known) return known;
    const said = new Said(name, source, listed);
    this.said.set(name, said);
    return said;
  }
}

function pupilFrom(said: Said): Pupil {
  const { name, source, listed } = said;
  const value = (fact: Fact): string | null => {
    const stated = said.facts.get(fact) ?? [];
    const isOpen = stated.length > 1 && (listed === null || listed[fact] === null);
    return isOpen ? null : (stated[0]?.value ?? null);
  };
  const notes = [...said.notes, ...FACTS.flatMap((fact) => differenceIn(said, fact, value(fact)))];
  return {
    name,
    yearGroup: value("yearGroup"),
    className: value("className"),
    senStatus: value("senStatus") as Pupil["senStatus"],
    primaryNeed: value("primaryNeed"),
    areaOfNeed: value("areaOfNeed") as Pupil["areaOfNeed"],
    flags: [...new Set(said.flags)],
    notes: notes.length > 0 ? [...new Set(notes)].join(" · ") : null,
    source,
  };
}

/** "SEN status: your sheets differ: K (Register!D5), E (Autumn!C9)." */
function differenceIn(said: Said, fact: Fact, taken: string | null): string[] {
  const stated = said.facts.get(fact) ?? [];
  if (stated.length < 2) return [];
  const each = stated.map(({ value, source }) => `${value} (${source})`).join(", ");
  const outcome = taken === null ? "none is taken" : `${taken} is taken`;
  return [`${IN_WORDS[fact]}: your sheets differ: ${each}; ${outcome}.`];
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
