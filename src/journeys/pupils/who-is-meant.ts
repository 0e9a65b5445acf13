import { relationOf, SURENESS, type Relation } from "./name-relation";
import type { PupilName } from "./pupil-name";
import {
  evidence,
  sameClass,
  sameYear,
  type Person,
  type Roster,
  type Whereabouts,
} from "./roster";

interface Candidate {
  person: Person;
  relation: Relation;
}

export type Meant =
  | { kind: "is"; person: Person; because: string }
  | { kind: "maybe"; candidates: readonly Candidate[] }
  | { kind: "nobody" };

const MOST_OPTIONS = 5;

/**
 * Whom a writing on the map means: one person when nobody else honestly could be meant, several or a weak one to be
 * asked about, or nobody. Two people are never taken for one.
 * @param others whom the same line names already: the writing means none of them
 */
export function whoIsMeant(
  name: PupilName,
  where: Whereabouts,
  roster: Roster,
  others: ReadonlySet<Person>,
): Meant {
  const candidates = roster
    .near(name)
    .filter((person) => !others.has(person))
    .flatMap((person): Candidate[] => {
      const relation = relationOf(name, person.name);
      return relation ? [{ person, relation }] : [];
    });
  const best = Math.max(...candidates.map(rank));
  const top = candidates.filter((candidate) => rank(candidate) === best);
  const [first] = top;
  if (first === undefined) return { kind: "nobody" };
  const { sureness } = first.relation;
  if (sureness === "maybe") {
    const possible = top.filter(({ person }) => sameYear(where, person.where) !== "no");
    return possible.length > 0 ? asked(possible, where) : { kind: "nobody" };
  }
  const inYear = top.filter(({ person }) => sameYear(where, person.where) !== "no");
  const inClass = inYear.filter(({ person }) => sameClass(where, person.where) === "yes");
  const [only, ...rivals] = inYear.length > 1 && inClass.length > 0 ? inClass : inYear;
  if (only && rivals.length === 0)
    return { kind: "is", person: only.person, because: why(only, top, where) };
  // Nobody of that name is in the year: a full name still means its owner, initials may be another child's.
  if (!only && top.length === 1 && sureness !== "short")
    return {
      kind: "is",
      person: first.person,
      because: `${first.relation.because}, though the year differs`,
    };
  return asked(rivals.length > 0 ? inYear : top, where);
}

function rank({ relation }: Candidate): number {
  return SURENESS.indexOf(relation.sureness);
}

function asked(candidates: readonly Candidate[], where: Whereabouts): Meant {
  const best = [...candidates].sort(
    (a, b) => evidence(where, b.person.where) - evidence(where, a.person.where),
  );
  return { kind: "maybe", candidates: best.slice(0, MOST_OPTIONS) };
}

function why(
  { person, relation }: Candidate,
  top: readonly Candidate[],
  where: Whereabouts,
): string {
  const said = [relation.because];
  if (sameYear(where, person.where) === "yes") said.push("the year is the same");
  if (sameClass(where, person.where) === "yes") said.push("so is the class");
  if (top.length > 1) said.push(`the only one of ${top.length} who is there`);
  return said.join(", ");
}
