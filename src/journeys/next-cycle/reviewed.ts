import type { CycleMap } from "./cycle-map";
import { numberIn } from "./cycle-map";
import type { Closing } from "./closing-cycle";

/**
 * When the cycle was reviewed: the last review on record where it is near enough to the end for nothing more to fall
 * due, else today, since choosing the next steps is the review.
 */
export function reviewedOn(
  { provision, pupils, from, to }: Closing,
  { today, reviewWeeks }: Pick<CycleMap, "today" | "reviewWeeks">,
): number {
  const recorded = [
    provision.lastReview,
    ...pupils.flatMap(({ rows }) => rows.map(({ reviewed }) => reviewed)),
  ].filter((day) => day !== null);
  const last = Math.max(0, ...recorded);
  const counts =
    to !== null && last >= to - 7 * (reviewWeeks - 1) && last >= (from ?? 0) && last <= today;
  return counts ? last : today;
}

/** A planned date that this review came too early for is moved to it, so that a closed row asks for nothing. */
export function plannedReview(
  { row }: Closing["provision"],
  reviewed: number,
  earlyDays: number,
): number | null {
  const planned = numberIn(row, "reviewDate");
  return planned !== null && reviewed < planned - earlyDays ? reviewed : planned;
}
