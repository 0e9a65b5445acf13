import type { StaffRate } from "../domain/provision-map";
import { roleOf } from "../recognition/notation/staff";
import type { MapQuestions } from "./map-questions";

const PERSON = /\b(?:mrs|mr|miss|ms|mx|dr)\.? [\p{L}'-]+/giu;

/**
 * The role that costs each provision, called as the school's own rates call it: "Mrs Doyle (TA)" is costed at the
 * school's "Teaching assistant". "Mrs Doyle" alone is what she is on the other lines, if they agree.
 * @param ledBy who delivers, line by line, as written
 * @param questions asked which rate a role has, where several could be meant and none is the plain one
 * @returns one role for each line; null = no role known
 */
export function rolesWithRates(
  ledBy: readonly (string | null)[],
  rates: readonly StaffRate[],
  questions: MapQuestions,
): (string | null)[] {
  const known = rolesOfPeople(ledBy);
  return ledBy.map((written) => {
    if (written === null) return null;
    const role = roleOf(written) ?? sharedRole(written, known);
    if (role === null) return rates.find((rate) => isNamed(rate, written))?.role ?? null;
    const meant = rates.filter(
      (rate) => rate.role.toLowerCase() === role.toLowerCase() || roleOf(rate.role) === role,
    );
    return namedIn(written, meant) ?? plainest(role, meant, questions) ?? role;
  });
}

const isNamed = (rate: StaffRate, written: string) =>
  rate.role.trim().toLowerCase() === written.trim().toLowerCase();

/** "Senior LSA" has the rate that is called so, and not that of an LSA: the first in the words, and of these the longest. */
function namedIn(written: string, rates: readonly StaffRate[]): string | null {
  const words = ` ${written.toLowerCase().replace(/[^\p{L}\d]+/gu, " ")} `;
  const found = rates.flatMap(({ role }) => {
    const at = words.indexOf(
      ` ${role
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, " ")
        .trim()} `,
    );
    return at < 0 ? [] : [{ role, at }];
  });
  return found.sort((a, b) => a.at - b.at || b.role.length - a.role.length)[0]?.role ?? null;
}

/** The rate without further words; where each has its own ("TA Level 2", "TA Level 3"), what the school says. */
function plainest(
  role: string,
  rates: readonly StaffRate[],
  questions: MapQuestions,
): string | null {
  const [plain, ...others] = [...rates].sort((a, b) => a.role.length - b.role.length);
  if (!plain) return null;
  const isPlain = others.every(
    (other) =>
      other.role.toLowerCase().startsWith(plain.role.toLowerCase()) ||
      other.hourlyRate === plain.hourlyRate,
  );
  if (isPlain || plain.source === "") return plain.role;
  return questions.ask("rate of a role", {
    topic: "rate",
    name: role,
    place: plain.source,
    kind: "whichValue",
    text: `Which rate is “${role}” costed at, where the map says no more?`,
    options: [plain, ...others].map((rate) => rate.role),
    meanwhile: plain.role,
  });
}

/** Person → the one role that the lines give them; people with two roles are left out. */
function rolesOfPeople(ledBy: readonly (string | null)[]): Map<string, string> {
  const roles = new Map<string, Set<string>>();
  for (const written of ledBy) {
    const people = peopleIn(written ?? "");
    const role = written === null ? null : roleOf(written);
    const [person] = people;
    if (role === null || person === undefined || people.length > 1) continue;
    roles.set(person, (roles.get(person) ?? new Set()).add(role));
  }
  return new Map(
    [...roles].flatMap(([person, each]) => (each.size === 1 ? [[person, [...each][0] ?? ""]] : [])),
  );
}

function sharedRole(written: string, known: ReadonlyMap<string, string>): string | null {
  const roles = new Set(peopleIn(written).map((person) => known.get(person) ?? null));
  return roles.size === 1 ? ([...roles][0] ?? null) : null;
}

function peopleIn(written: string): string[] {
  return (written.match(PERSON) ?? []).map((name) => name.toLowerCase().replace(".", ""));
}
