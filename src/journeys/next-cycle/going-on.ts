import type { CycleDays, SchoolCalendar } from "../../domain/school-calendar";
import { WHAT_FOLLOWS } from "../../domain/next-step";
import type { Closing, Leaver } from "./closing-cycle";
import { numberIn, type ProvisionRow, type TakingRow } from "./cycle-map";
import type { WhyNewRow } from "./cycle-plan";

/**
 * later: the row of the map gets a later end. covered: its dates reach into the next cycle as they stand. newRow: the
 * next cycle has a row of its own.
 */
export type HowItGoesOn =
  { kind: "later" } | { kind: "covered" } | { kind: "newRow"; why: WhyNewRow };

/** Those who go on, whatever is to be different. */
export function staying({ pupils }: Closing): Leaver[] {
  return pupils.filter(({ step }) => WHAT_FOLLOWS[step] !== "closes");
}

/** Whether anything of it goes on. */
export function goesOn(closing: Closing): boolean {
  return closing.step === null
    ? staying(closing).length > 0
    : WHAT_FOLLOWS[closing.step] !== "closes";
}

/** When the next cycle runs: as many half-terms as the one before; null beyond School weeks. */
export function nextDays(
  closing: Closing,
  calendar: SchoolCalendar,
  from: number,
): CycleDays | null {
  const { provision } = closing;
  const length =
    closing.from === null || closing.to === null
      ? 1
      : calendar.halfTermsIn(closing.from, closing.to);
  const days = calendar.cycleFrom(from, length);
  const ownEnd = provision.to;
  return days && ownEnd !== null && ownEnd >= from ? { ...days, to: ownEnd } : days;
}

/**
 * The same row goes on where that leaves the cost of the cycles before as it is: cost falls on cycles by their weeks
 * (decision 8), so the weeks of all cycles must be the weeks of the provision, before and after.
 */
export function howItGoesOn(
  closing: Closing,
  days: CycleDays,
  calendar: SchoolCalendar,
): HowItGoesOn {
  const { provision } = closing;
  if (isAdapted(closing)) return { kind: "newRow", why: "adapted" };
  if (provision.to !== null && provision.to >= days.from) return { kind: "covered" };
  const why = whyNotLater(closing, days, calendar);
  return why === null ? { kind: "later" } : { kind: "newRow", why };
}

/** Where only some are to be taught otherwise, the group stays one until somebody divides it. */
function isAdapted(closing: Closing): boolean {
  const steps = closing.step === null ? staying(closing).map(({ step }) => step) : [closing.step];
  return steps.every((step) => WHAT_FOLLOWS[step] === "adapted");
}

const OWN_COSTS = ["resources", "training", "external"] as const;
const TYPED_SESSIONS = ["planned", "delivered"] as const;

function whyNotLater(
  { provision }: Closing,
  days: CycleDays,
  calendar: SchoolCalendar,
): WhyNewRow | null {
  const holds = (key: string) => (numberIn(provision.row, key) ?? 0) > 0;
  if (OWN_COSTS.some(holds)) return "ownCosts";
  if (TYPED_SESSIONS.some(holds)) return "typedSessions";
  const { from, to, weeks } = provision;
  if (from === null || to === null || weeks === null) return "noDates";
  const together = weeks + calendar.weeksIn(days.from, days.to);
  if (!same(calendar.weeksIn(from, days.to), together)) return "gap";
  return provision.taking.length === 0 || same(weeksOfCycles(provision, weeks), weeks)
    ? null
    : "otherWeeks";
}

/** The weeks that the cost of a provision falls on, cycle by cycle; NaN where they are not known of all. */
function weeksOfCycles(provision: ProvisionRow, weeks: number): number {
  const cycles = new Map<string, number[]>();
  for (const row of provision.taking) {
    const key = row.cycle.toLowerCase();
    const own = getsDates(row, provision) ? weeks : (row.weeks ?? NaN);
    cycles.set(key, [...(cycles.get(key) ?? []), own]);
  }
  return [...cycles.values()]
    .map((each) => each.reduce((sum, one) => sum + one, 0) / each.length)
    .reduce((sum, each) => sum + each, 0);
}

/**
 * A row of the only cycle that has no dates of its own runs as long as its provision: written down before the provision
 * gets a later end.
 */
export function getsDates(row: TakingRow, { taking, weeks }: ProvisionRow): boolean {
  const only = taking.every(({ cycle }) => cycle.toLowerCase() === row.cycle.toLowerCase());
  const dated = numberIn(row.row, "entryDate") !== null || numberIn(row.row, "exitDate") !== null;
  return only && !dated && !(row.weeks !== null && weeks !== null && same(row.weeks, weeks));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
