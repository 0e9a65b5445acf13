import type { NumberOrRange } from "../../domain/recognition-report";
import type { DosageFindings } from "./dosage-findings";
import { spoken } from "./numbers";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";

export interface Dosage {
  /** Fortnightly = 0.5, daily = 5. */
  sessionsPerWeek: NumberOrRange | null;
  minutesPerSession: NumberOrRange | null;
  /** Only where a weekly total is given and the sessions are not. */
  minutesPerWeek: number | null;
  /** "12 sessions", with nothing to say how often. */
  plannedSessions: number | null;
  /** Staff, group, weeks and terms that stood among the times. */
  found: DosageFindings;
}

export interface DosageContext {
  /** The heading says "per week". */
  perWeek?: boolean;
  /** The unit in the heading, for bare numbers. */
  unit?: "minutes" | "hours";
  /** What the heading counts bare numbers by, where that is not the week: "sessions per fortnight", "mins a day". */
  countedBy?: "fortnight" | "day";
}

/** What a dosage says of time alone. */
export type Times = Omit<Dosage, "found">;

export const NOTHING: Times = {
  sessionsPerWeek: null,
  minutesPerSession: null,
  minutesPerWeek: null,
  plannedSessions: null,
};
export const NO_FINDINGS: DosageFindings = {
  staff: null,
  adults: null,
  groupSize: null,
  weeks: null,
  term: null,
  asNeeded: false,
};
export const bare = (times: Partial<Times>): Dosage => ({
  ...NOTHING,
  ...times,
  found: NO_FINDINGS,
});

export function inSpeech({
  sessionsPerWeek,
  minutesPerSession,
  minutesPerWeek,
  plannedSessions,
}: Times): string {
  const parts = [
    sessionsPerWeek !== null && `${spoken(sessionsPerWeek)} a week`,
    minutesPerSession !== null && `${spoken(minutesPerSession)} minutes each`,
    minutesPerWeek !== null && `${spoken(minutesPerWeek)} minutes a week in all`,
    plannedSessions !== null && `${plannedSessions} sessions in all`,
  ];
  return parts.filter(Boolean).join(", ");
}

const choice = (times: Times, found: DosageFindings, general?: string): Alternative<Dosage> => ({
  value: { ...times, found },
  label: inSpeech(times) || "Leave it open",
  ...(general === undefined ? {} : { general }),
});

export function open(
  choices: Times[],
  sure: number,
  because: string,
  rest: string,
  found: DosageFindings,
  /** The choices in words that fit every cell of the kind. */
  inGeneral: readonly string[] = [],
): Read<Dosage> {
  const alternatives = choices.map((times, at) => choice(times, found, inGeneral[at]));
  const [first] = alternatives;
  return first ? reading(first.value, sure, because, rest, alternatives) : null;
}
