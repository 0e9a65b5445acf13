import type { ProvisionLine } from "../../domain/recognition-report";
import type { PupilGrid, Place } from "./pupil-grid";

/** A pupil in a provision, and what the grid's cell says of it. */
export interface Member extends Place {
  pupil: string;
}

/** What all of a provision's pupils share becomes the line's own; returns what each has apart, in words, or null. */
export function takeShared(
  line: ProvisionLine,
  grid: PupilGrid,
  members: readonly Member[],
): string | null {
  const minutes = same(members.map((one) => one.minutes));
  if (minutes !== null) line.minutesPerWeek = minutes;
  const sessions = same(members.map((one) => one.sessions?.perWeek ?? null));
  const each = same(members.map((one) => one.sessions?.minutes ?? null));
  // "5x10" beside plain minutes is so many minutes a week; the sessions are each pupil's own.
  if (sessions !== null && each === null) line.sessionsPerWeek = sessions;
  const day = same(members.map((one) => one.day));
  if (day !== null && grid.days !== null) line[grid.days] = day;
  const adult = same(members.map((one) => one.adult));
  if (adult !== null) line.ledBy = adult;
  const term = same(members.map((one) => one.term));
  if (term !== null) line.term = term;
  if (members.some((one) => one.minutes !== null || one.sessions !== null))
    return `Minutes a week: ${inWords(members)}`;
  if (members.some((one) => one.day !== null))
    return day === null ? `Dates: ${inWords(members)}` : null;
  if (members.some((one) => one.term !== null))
    return term === null ? `Terms: ${inWords(members)}` : null;
  if (members.some((one) => one.adult !== null))
    return adult === null ? `With: ${inWords(members)}` : null;
  return null;
}

function same<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}

export function inWords(members: readonly Member[]): string {
  return members.map(({ pupil, text }) => `${pupil} ${text}`.trim()).join(", ");
}
