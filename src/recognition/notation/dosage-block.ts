import type { Dose } from "./dosage-doses";
import type { DosageFindings } from "./dosage-findings";
import { NOTHING, inSpeech, open } from "./dosage-value";
import type { Dosage, DosageContext, Times } from "./dosage-value";
import { reading } from "./reading";
import type { Read } from "./reading";

/** More sessions a week than one group is likely to have, where nothing says that a week is meant. */
const BUSY_WEEK = 7;
/** A block that is called one has more sessions than this. */
const A_BLOCK_AT_LEAST = 3;
/** One a day: beyond it, "6 x 45 min sessions" may as well be the whole block. */
const ONE_A_DAY = 5;

/** "SALT block, 6 x 45 mins": a number of the block, and not of the week. */
export const A_BLOCK = /(?<![a-z])blocks?(?![a-z])/i;
/** "60 mins total in 3 sessions" */
export const IN_ALL = /(?<![a-z])(?:total|in all|altogether|split (?:in|over|across))(?![a-z])/i;

/** "60/wk": nobody is seen sixty times a week. */
export function isMoreThanAWeekHolds({ count, days, minutes, rhythm }: Dose): boolean {
  const weekly = rhythm !== null && "perWeek" in rhythm && rhythm.perWeek === 1 && !rhythm.adverb;
  return weekly && minutes === null && days === null && typeof count === "number" && count >= 20;
}

/** The minutes of one session, where those of all of them are given. */
export function eachOf({ count, minutes }: Dose, text: string): number | null {
  if (typeof count !== "number" || typeof minutes !== "number" || count < 2) return null;
  // "total 90 mins (3 x 30)": it is parted already
  if (text.includes(String(count * minutes))) return null;
  const each = minutes / count;
  return Number.isInteger(each) && each >= 5 ? each : null;
}

/** "12 x 1 hr sessions", "10 sessions weekly": a number that counts the block, with one session a week at most. */
export function perhapsABlock(
  dose: Dose,
  times: Times,
  context: DosageContext,
  saysBlock: boolean,
): Times[] | null {
  const { count, rhythm, minutes } = dose;
  const most = saysBlock
    ? A_BLOCK_AT_LEAST
    : dose.namesSessions && rhythm === null
      ? ONE_A_DAY
      : BUSY_WEEK;
  if (typeof count !== "number" || count <= most || dose.days !== null) return null;
  const whole: Times = { ...times, sessionsPerWeek: null, plannedSessions: count };
  if (rhythm === null) {
    const long = typeof minutes === "number" && minutes >= 20 && !context.perWeek;
    if (!long) return null;
    return count <= 10 && !saysBlock ? [times, whole] : [whole, times];
  }
  if (!("perWeek" in rhythm) || !rhythm.adverb || rhythm.perWeek > 1) return null;
  return [{ ...whole, sessionsPerWeek: rhythm.perWeek }, times];
}

/** "12 sessions", "6 sessions of 30 mins": the whole block, unless the heading speaks of a week. */
export function blockOf(
  dose: Dose,
  count: number,
  context: DosageContext,
  rest: string,
  found: DosageFindings,
  saysBlock: boolean,
): Read<Dosage> {
  const weekly: Times = { ...NOTHING, sessionsPerWeek: count, minutesPerSession: dose.minutes };
  const whole: Times = { ...NOTHING, plannedSessions: count, minutesPerSession: dose.minutes };
  if (context.perWeek && count <= 7)
    return reading({ ...weekly, found }, 0.8, inSpeech(weekly), rest);
  if (count > 7 || dose.minutes === null || saysBlock)
    return reading({ ...whole, found }, 0.8, inSpeech(whole), rest);
  return open([weekly, whole], 0.55, `${count} sessions a week, or in all`, rest, found, [
    "That many sessions a week",
    "That many sessions in all",
  ]);
}
