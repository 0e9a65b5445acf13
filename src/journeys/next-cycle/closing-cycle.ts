import { isoOf } from "../../domain/calendar-date";
import { nextStepOf, type NextStep } from "../../domain/next-step";
import type { SchoolCalendar } from "../../domain/school-calendar";
import type { ProvisionRow, TakingRow } from "./cycle-map";
import type { References } from "./references";
import {
  decisionKey,
  type Decisions,
  type LeftAlone,
  type ToDecide,
  type WhyAsked,
} from "./cycle-plan";

/** A pupil in the cycle that ends, with each measure's row. */
export interface Leaver {
  pupil: string;
  step: NextStep;
  rows: TakingRow[];
}

/** A provision whose cycle ends and of which everything is decided. */
export interface Closing {
  provision: ProvisionRow;
  /** Of the cycle that ends. */
  from: number | null;
  to: number | null;
  /** Everybody in it; [] where nobody is named. */
  pupils: Leaver[];
  /** For a provision that names nobody. */
  step: NextStep | null;
}

type Sorted =
  | { kind: "closing"; closing: Closing }
  | { kind: "toDecide"; toDecide: ToDecide[] }
  | { kind: "leftAlone"; why: LeftAlone };

/** What is to be done with a provision when a cycle begins on a day: carried on or closed, asked about, or left alone. */
export function sortOut(
  provision: ProvisionRow,
  {
    calendar,
    references,
    from,
    decisions,
  }: { calendar: SchoolCalendar; references: References; from: number; decisions: Decisions },
): Sorted {
  const rows = newestCycle(provision);
  const begins = earliest(rows.map((row) => row.from)) ?? provision.from;
  const ends = latest(rows.map((row) => row.to)) ?? provision.to;
  if (references.isUsedTwice(provision)) return { kind: "leftAlone", why: "sameReference" };
  if ((begins !== null && begins >= from) || references.isCarriedOn(provision, from))
    return { kind: "leftAlone", why: "started" };
  if (ends !== null && ends >= from) return { kind: "leftAlone", why: "running" };
  if (ends !== null && ends < calendar.startBefore(from))
    return { kind: "leftAlone", why: "longOver" };
  const asked = (pupil: string, why: WhyAsked): ToDecide => ({
    key: decisionKey(provision.reference, pupil),
    reference: provision.reference,
    pupil,
    why,
    ends: ends === null ? null : isoOf(ends),
  });
  const closing: Closing = { provision, from: begins, to: ends, pupils: [], step: null };
  if (rows.length === 0) {
    const step = decisions[decisionKey(provision.reference, "")] ?? null;
    if (step !== null) return { kind: "closing", closing: { ...closing, step } };
    if (ends === null) return { kind: "leftAlone", why: "noEnd" };
    return { kind: "toDecide", toDecide: [asked("", { kind: "nobodyNamed" })] };
  }
  const toDecide: ToDecide[] = [];
  for (const [pupil, own] of byPupil(rows)) {
    const step = decisions[decisionKey(provision.reference, pupil)] ?? stepOf(own);
    if (typeof step === "string") closing.pupils.push({ pupil, step, rows: own });
    else toDecide.push(asked(pupil, step));
  }
  if (toDecide.length === 0) return { kind: "closing", closing };
  // Nobody has said anything, and nobody knows whether it is time to.
  if (
    ends === null &&
    toDecide.every(({ why }) => why.kind === "noStep") &&
    closing.pupils.length === 0
  )
    return { kind: "leftAlone", why: "noEnd" };
  return { kind: "toDecide", toDecide };
}

/** The rows of the cycle that began last; rows that name no time belong to it where no other does. */
function newestCycle({ taking }: ProvisionRow): TakingRow[] {
  const cycles = new Map<string, TakingRow[]>();
  for (const row of taking) {
    const key = row.cycle.toLowerCase();
    cycles.set(key, [...(cycles.get(key) ?? []), row]);
  }
  const begun = (rows: readonly TakingRow[]) => earliest(rows.map(({ from }) => from)) ?? -1;
  return [...cycles.values()].sort((a, b) => begun(b) - begun(a))[0] ?? [];
}

/** The one step that all of a pupil's rows say, or why there is none. */
function stepOf(rows: readonly TakingRow[]): NextStep | WhyAsked {
  const said = [...new Set(rows.map(({ nextStep }) => nextStep).filter((step) => step !== ""))];
  const [words] = said;
  if (words === undefined) return { kind: "noStep" };
  if (said.length > 1) return { kind: "severalSteps", steps: said };
  return nextStepOf(words) ?? { kind: "ownWords", words };
}

function byPupil(rows: readonly TakingRow[]): Map<string, TakingRow[]> {
  const pupils = new Map<string, TakingRow[]>();
  for (const row of rows) pupils.set(row.pupil, [...(pupils.get(row.pupil) ?? []), row]);
  return pupils;
}

function earliest(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function latest(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
