import type { NumberOrRange } from "../../domain/recognition-report";
import {
  A_BLOCK,
  IN_ALL,
  blockOf,
  eachOf,
  isMoreThanAWeekHolds,
  perhapsABlock,
} from "./dosage-block";
import type { DosageFindings } from "./dosage-findings";
import { sessionsOf, underOneRhythm, type Dose } from "./dosage-doses";
import { NOTHING, inSpeech, open } from "./dosage-value";
import type { Dosage, DosageContext, Times } from "./dosage-value";
import { range, spoken } from "./numbers";
import { reading } from "./reading";
import type { Read } from "./reading";

/** "50 minutes and 45 minutes" are two lengths of one thing; "Mon 20 mins and Wed" belong together too. */
export function joined(doses: Dose[]): Dose[] {
  const merged: Dose[] = [];
  for (const dose of doses) {
    const last = merged.at(-1);
    const saysHowOften = dose.count !== null || dose.days !== null || dose.rhythm !== null;
    if (last && last.minutes === null && dose.minutes !== null && !saysHowOften)
      last.minutes = dose.minutes;
    else if (
      last &&
      dose.minutes === null &&
      last.count === null &&
      last.days === null &&
      last.rhythm === null
    )
      Object.assign(last, { ...dose, minutes: last.minutes });
    else merged.push({ ...dose });
  }
  return merged;
}

export function inWords(
  doses: Dose[],
  context: DosageContext,
  { text, rest }: { text: string; rest: string },
  found: DosageFindings,
): Read<Dosage> {
  const [dose] = doses;
  if (!dose) return null;
  if (doses.length > 1) return severalDoses(doses, rest, found);
  const sessions = sessionsOf(dose);
  const times: Times = {
    ...NOTHING,
    sessionsPerWeek: sessions,
    minutesPerSession: dose.minutes,
    plannedSessions: dose.total,
  };
  const saysBlock = A_BLOCK.test(text);
  if (dose.isTotal && typeof dose.count === "number")
    return blockOf(dose, dose.count, saysBlock ? {} : context, rest, found, saysBlock);
  if (dose.isTotal)
    return reading({ ...times, found }, 0.6, "a number of sessions that is itself a range", text);
  if (dose.halves) return bothHalves(times, rest, found);
  if (dose.factors) return twoFactors(dose.factors, times, rest, found);
  if (dose.slip && dose.minutes !== null && typeof dose.minutes === "object")
    return slipOfThePen(dose.minutes, times, rest, found);
  if (dose.minutes !== null && typeof dose.minutes === "object" && EITHER_LENGTH.test(text))
    return eitherLength(dose.minutes, times, rest, found);
  if (sessions !== null && typeof sessions === "object")
    return severalCounts(sessions, times, rest, found);
  if (dose.rhythm && !("perWeek" in dose.rhythm)) return byTheTerm(dose, text, found);
  if (isMoreThanAWeekHolds(dose)) return weeklyTotal(dose.count ?? 0, 1, rest, found);
  const parted = IN_ALL.test(text) ? eachOf(dose, text) : null;
  if (parted !== null)
    return reading({ ...times, minutesPerSession: parted, found }, 0.85, "a total, parted", rest);
  const block = perhapsABlock(dose, times, context, saysBlock);
  if (block)
    return open(block, 0.6, "more than a week holds: perhaps the whole block", rest, found);
  if (sessions === null && typeof dose.minutes === "number" && dose.minutes > LONGEST_SESSION)
    return open(
      [{ ...NOTHING, minutesPerWeek: dose.minutes }, times],
      0.6,
      "longer than a session: perhaps the time of a week",
      rest,
      found,
    );
  const isTotal = dose.minutes !== null && dose.count === null && dose.days === null;
  if (
    isTotal &&
    dose.rhythm &&
    "perWeek" in dose.rhythm &&
    !dose.rhythm.adverb &&
    dose.rhythm.perWeek < 5
  )
    return weeklyTotal(dose.minutes ?? 0, dose.rhythm.perWeek, rest, found);
  const sure =
    (dose.rhythm ?? dose.days ?? context.perWeek) ? 0.95 : dose.count !== null ? 0.88 : 0.9;
  return reading({ ...times, found }, dose.swapped ? 0.65 : sure, inSpeech(times), rest);
}

/** Minutes; a longer "session" than a school day's is a total. */
const LONGEST_SESSION = 360;
/** 5x2 x 15 mins: twice on five days, five for each of two groups, or five double sessions. */
function twoFactors(
  [a, b]: [number, number],
  times: Times,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  const { minutesPerSession: minutes } = times;
  const choices: Times[] = [times, { ...times, sessionsPerWeek: a }];
  if (typeof minutes === "number")
    choices.push({ ...times, sessionsPerWeek: a, minutesPerSession: minutes * b });
  return open(
    choices,
    0.5,
    `${a} times ${b}: twice on each day, two groups, or longer sessions`,
    rest,
    found,
  );
}

/** "AM & PM daily": twice a day, or once, whenever it fits. */
function bothHalves(times: Times, rest: string, found: DosageFindings): Read<Dosage> {
  const { sessionsPerWeek: all } = times;
  if (typeof all !== "number")
    return reading({ ...times, found }, 0.6, "both halves of a day", rest);
  const choices: Times[] = [times, { ...times, sessionsPerWeek: all / 2 }];
  return open(choices, 0.6, "in the morning and in the afternoon: twice a day", rest, found, [
    "Twice a day, morning and afternoon",
    "Once a day, morning or afternoon",
  ]);
}

function slipOfThePen(
  minutes: { min: number; max: number },
  times: Times,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  const { min, max } = minutes;
  const choices: Times[] = [times, { ...times, minutesPerSession: min + 0.5 }];
  return open(choices, 0.55, `${min}.${max} minutes is probably ${min} to ${max}`, rest, found);
}

/** "50 mins or 35 mins": two lengths, each said in full, and not from one to the other. */
const EITHER_LENGTH = /\d ?m(?:in(?:ute)?s?)?\.? or \d{1,3} ?m(?:in(?:ute)?s?)?(?![a-z])/i;

function eitherLength(
  { min, max }: { min: number; max: number },
  times: Times,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  const choices = [times, ...[max, min].map((length) => ({ ...times, minutesPerSession: length }))];
  return open(choices, 0.55, "two lengths, and nothing says when which", rest, found);
}

/** "2-3 x wk" */
export function severalCounts(
  sessions: NumberOrRange,
  times: Times,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  if (typeof sessions === "number")
    return reading({ ...times, sessionsPerWeek: sessions, found }, 0.9, `${sessions} a week`, rest);
  const choices = [sessions, sessions.min, sessions.max].map((count) => ({
    ...times,
    sessionsPerWeek: count,
  }));
  return open(choices, 0.6, `${spoken(sessions)} times a week`, rest, found, [
    "Sessions a week: from the lower number to the higher",
    "Sessions a week: the lower number",
    "Sessions a week: the higher number",
  ]);
}

/** "30 minutes per week": the time is plain, the number of sessions is not. */
function weeklyTotal(
  minutes: NumberOrRange,
  perWeek: number,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  if (typeof minutes !== "number")
    return reading(
      { ...NOTHING, sessionsPerWeek: perWeek, minutesPerSession: minutes, found },
      0.7,
      `${spoken(minutes)} minutes, once`,
      rest,
    );
  const total: Times = { ...NOTHING, minutesPerWeek: minutes * perWeek };
  const single: Times = { ...NOTHING, sessionsPerWeek: perWeek, minutesPerSession: minutes };
  // An hour a fortnight is one session: nobody parts it further.
  if (perWeek < 1 && minutes <= 120)
    return reading({ ...single, found }, 0.85, inSpeech(single), rest);
  if (minutes > 120)
    return reading(
      { ...total, found },
      0.85,
      `${inSpeech(total)}, in sessions that are not given`,
      rest,
    );
  return open(
    [single, total],
    0.65,
    "a time for the week: one session, or several that are not given",
    rest,
    found,
    ["One session of that length", "Time in all, in sessions that are not given"],
  );
}

/** School weeks that a half-term, term, month and year are about. */
const WEEKS_IN = { halfTerm: 6, term: 12, month: 4, year: 38 } as const;

/** "1.5 hrs per half term" is no weekly time, and "half-termly visit" no weekly session: kept as written beside it. */
function byTheTerm(dose: Dose, rest: string, found: DosageFindings): Read<Dosage> {
  const rhythm = dose.rhythm && "per" in dose.rhythm ? dose.rhythm : null;
  const per = rhythm?.per ?? "term";
  const written = { ...NOTHING };
  if (typeof dose.minutes !== "number" || dose.count !== null || rhythm?.adverb)
    return reading(
      { ...written, minutesPerSession: dose.minutes, found },
      0.8,
      "by the half-term, term or year: not weekly",
      rest,
    );
  const weekly = Math.round(dose.minutes / WEEKS_IN[per]);
  const choices: Times[] = [written, { ...NOTHING, sessionsPerWeek: 1, minutesPerSession: weekly }];
  return open(
    choices,
    0.5,
    "not a weekly time, and the number of sessions is not given",
    rest,
    found,
  );
}

/** "3 x 30 + 2 x 15 (1:1)": two arrangements in one cell. The average keeps the minutes of the week right. */
function severalDoses(each: Dose[], rest: string, found: DosageFindings): Read<Dosage> {
  const doses = underOneRhythm(each);
  const lines = doses.map((dose): Times => ({
    ...NOTHING,
    sessionsPerWeek: sessionsOf(dose),
    minutesPerSession: dose.minutes,
  }));
  const [first] = lines;
  if (!first) return null;
  const lengths = lines
    .map((line) => line.minutesPerSession)
    .filter((minutes) => typeof minutes === "number");
  if (lines.every((line) => line.sessionsPerWeek === null)) {
    const spread = range(Math.min(...lengths), Math.max(...lengths));
    const choices = [spread, ...new Set(lengths)].map((minutes) => ({
      ...first,
      minutesPerSession: minutes,
    }));
    return open(choices, 0.55, "two lengths in one cell", rest, found);
  }
  const sums = lines.filter(
    (line) =>
      typeof line.sessionsPerWeek === "number" && typeof line.minutesPerSession === "number",
  );
  const sessions = sums.reduce((sum, line) => sum + Number(line.sessionsPerWeek), 0);
  const minutes = sums.reduce(
    (sum, line) => sum + Number(line.sessionsPerWeek) * Number(line.minutesPerSession),
    0,
  );
  if (sums.length < 2 || sessions === 0)
    return open([first, ...lines.slice(1)], 0.5, "two arrangements in one cell", rest, found);
  const average: Times = {
    ...NOTHING,
    sessionsPerWeek: sessions,
    minutesPerSession: Math.round((minutes / sessions) * 10) / 10,
  };
  return open(
    [average, ...lines],
    0.5,
    `two arrangements in one cell, ${spoken(minutes)} minutes a week in all`,
    rest,
    found,
  );
}
