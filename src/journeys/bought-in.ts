import { COST_KIND_LABELS, WORDS_IN_ROLES } from "../domain/cost-kind";
import type { ProvisionLine } from "../domain/recognition-report";

/** Pounds that no adult's time in school explains. */
export interface Bought {
  resources: number | null;
  external: number | null;
  note: string | null;
}

const NOTHING: Bought = { resources: null, external: null, note: null };
const SERVICES = WORDS_IN_ROLES.filter(({ kind }) => kind === "services").map(({ words }) => words);
const A_SERVICE = new RegExp(
  `(?<!\\p{L})(?:${SERVICES.join("|")}|psychology|counselling|advisory|consult\\p{L}*|visits?)(?!\\p{L})`,
  "iu",
);

/** Whether the lines say of anything how long it takes: only then is a price without a time a purchase. */
export const timesAreGiven = (lines: readonly ProvisionLine[]): boolean => lines.some(hasTimes);

/**
 * A service or a thing with a price and no time of an adult's in a plan that gives times elsewhere: the price is what
 * it costs. Everything else is calculated from its time, and the school's own figure stands beside it to compare.
 * @param price what the sheets state for it in all, in pounds
 * @param role who is costed, if anybody is
 */
export function boughtIn(line: ProvisionLine, price: number | null, role: string | null): Bought {
  const { measure, entry, exit, weeks } = line;
  const isTaught = [measure, entry, exit, weeks, role].some((fact) => fact !== null);
  if (price === null || price === 0 || hasTimes(line) || isTaught) return NOTHING;
  const isService =
    line.plannedSessions !== null || A_SERVICE.test(`${line.provision} ${line.ledBy ?? ""}`);
  const kind = COST_KIND_LABELS[isService ? "services" : "resources"].toLowerCase();
  return {
    resources: isService ? null : price,
    external: isService ? price : null,
    note: `Your sheet gives a price and no time: it counts under ${kind}.`,
  };
}

function hasTimes({ sessionsPerWeek, minutesPerSession, minutesPerWeek }: ProvisionLine): boolean {
  return [sessionsPerWeek, minutesPerSession, minutesPerWeek].some((time) => time !== null);
}
