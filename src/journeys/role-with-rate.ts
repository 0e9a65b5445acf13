import type { StaffRate } from "../domain/provision-map";
import { roleOf } from "../recognition/notation/staff";

const PERSON = /\b(?:mrs|mr|miss|ms|mx|dr)\.? [\p{L}'-]+/giu;

/**
 * The role that costs each provision, called as the school's own rates call it: "Mrs Doyle (TA)" is costed at the
 * school's "Teaching assistant". "Mrs Doyle" alone is what she is on the other lines, if they agree.
 * @param ledBy who delivers, line by line, as written
 * @returns one role for each line; null = no role known
 */
export function rolesWithRates(
  ledBy: readonly (string | null)[],
  rates: readonly StaffRate[],
): (string | null)[] {
  const known = rolesOfPeople(ledBy);
  return ledBy.map((written) => {
    const role = written === null ? null : (roleOf(written) ?? sharedRole(written, known));
    return role === null ? null : asRated(role, rates);
  });
}

/** Where several rates mean the role, the plainest one. */
function asRated(role: string, rates: readonly StaffRate[]): string {
  const same = rates.find((rate) => rate.role.toLowerCase() === role.toLowerCase());
  if (same) return same.role;
  const meant = rates.map((rate) => rate.role).filter((each) => roleOf(each) === role);
  return meant.sort((a, b) => a.length - b.length)[0] ?? role;
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
