import type { NumberOrRange } from "../../domain/recognition-report";
import type { DosageToken, Rhythm } from "./dosage-rules";
import { range } from "./numbers";

/** One arrangement out of a cell: "3 x 20 mins weekly". What it does not say is null. */
export interface Dose {
  /** How many times, before any rhythm: the 3 of "3 x 20 mins". */
  count: NumberOrRange | null;
  /** Mornings, days or lunchtimes a week: the 5 of "5 mornings", "Mon-Fri". */
  days: number | null;
  minutes: NumberOrRange | null;
  rhythm: Rhythm | null;
  /** "12 sessions" with nothing to say how often. */
  isTotal: boolean;
  /** "5x2 x 15 mins": both factors, which may mean several things. */
  factors: [number, number] | null;
  /** The 10 of "10 sessions, 1 per week". */
  total: number | null;
  /** "20.30 minutes" */
  slip: boolean;
  /** Whether the writer may have put the minutes first: "10 x 5". */
  swapped: boolean;
  /** "6 x 45 min sessions": the word itself stands there. */
  namesSessions: boolean;
  /** "am & pm daily": twice a day, or on both at one time or the other. */
  halves: boolean;
}

type NumberToken = DosageToken & { kind: "number" };

const MEANS_LITTLE = new Set<DosageToken["kind"]>(["glue"]);

/** Parts the tokens at "+", "and", "&" wherever both sides say how often or how long. */
export function dosePieces(tokens: readonly DosageToken[]): DosageToken[][] {
  const pieces: DosageToken[][] = [[]];
  tokens.forEach((token, at) => {
    const parts = token.kind === "glue" && token.parts === true;
    if (token.kind === "plus" && saysOnlyDays(pieces.at(-1) ?? [], untilNext(tokens, at + 1)))
      return;
    if (token.kind === "plus") pieces.push([]);
    else if (parts && saysHowLong(pieces.at(-1) ?? []) && saysHowLong(untilNext(tokens, at + 1)))
      pieces.push([]);
    else pieces.at(-1)?.push(token);
  });
  return pieces;
}

/** "Mon p1 + Wed p3", "Tues pm & Thurs am": days that belong to one arrangement. */
function saysOnlyDays(before: readonly DosageToken[], after: readonly DosageToken[]): boolean {
  const areDays = (tokens: readonly DosageToken[]): boolean =>
    tokens.some(({ kind }) => kind === "days") &&
    tokens.every(({ kind }) => kind === "days" || kind === "slot" || kind === "word");
  const comma = before.findLastIndex((token) => token.kind === "glue" && token.parts === true);
  return areDays(before.slice(comma + 1)) && areDays(after);
}

/** "20 mins" or "3 x 20": complete enough to stand alone. */
function saysHowLong(tokens: readonly DosageToken[]): boolean {
  if (tokens.some((token) => token.kind === "minutes")) return true;
  return tokens.some(
    (token, at) =>
      token.kind === "times" &&
      tokens[at - 1]?.kind === "number" &&
      tokens[at + 1]?.kind === "number",
  );
}

function untilNext(tokens: readonly DosageToken[], from: number): DosageToken[] {
  const end = tokens.findIndex(
    (token, at) =>
      at >= from && ((token.kind === "glue" && token.parts === true) || token.kind === "plus"),
  );
  return tokens.slice(from, end < 0 ? undefined : end);
}

/** Reads one piece; adds to `used` the tokens that it understood. Null when the piece says nothing about time. */
export function doseOf(tokens: readonly DosageToken[], used: Set<DosageToken>): Dose | null {
  const dose: Dose = {
    count: null,
    days: null,
    minutes: null,
    rhythm: null,
    isTotal: false,
    factors: null,
    total: null,
    slip: false,
    swapped: false,
    namesSessions: tokens.some(({ kind }) => kind === "session"),
    halves: false,
  };
  const counts = tokens.filter(
    (token, at): token is NumberToken => token.kind === "number" && isCount(tokens, at),
  );
  for (const token of tokens) {
    if (token.kind === "minutes" && dose.minutes === null) {
      dose.minutes = token.value;
      dose.slip = token.slip;
      used.add(token);
    } else if (token.kind === "minutes" && sameMinutes(token.value, dose.minutes)) used.add(token);
    else if (token.kind === "rhythm") {
      dose.rhythm ??= token.rhythm;
      used.add(token);
    } else if (token.kind === "days") {
      dose.days = (dose.days ?? 0) + token.count;
      used.add(token);
    } else if (token.kind === "halves") {
      dose.halves = true;
      used.add(token);
    } else if (token.kind === "times" || token.kind === "session") used.add(token);
    else if (token.kind === "slot" && isLinked(tokens, tokens.indexOf(token))) used.add(token);
  }
  for (const token of counts) used.add(token);
  setCounts(dose, counts, tokens);
  if (dose.halves) {
    dose.count ??= 2;
    dose.rhythm ??= { perWeek: 5, adverb: true };
  }
  if (dose.minutes === null) takeLoneMinutes(dose, tokens, used);
  if (dose.count === null && dose.days === null && dose.rhythm === null)
    takeEveryDay(dose, tokens, used);
  const says =
    dose.count !== null || dose.days !== null || dose.minutes !== null || dose.rhythm !== null;
  return says ? dose : null;
}

/** "Weekly 30", "Mon & Thu 25": what stands after the rhythm and is as long as a session is its minutes. */
function takeLoneMinutes(dose: Dose, tokens: readonly DosageToken[], used: Set<DosageToken>): void {
  if (dose.rhythm === null && dose.days === null) return;
  const at = tokens.findLastIndex((token) => token.kind !== "glue");
  const [last, before] = [tokens[at], neighbour(tokens, at, -1)];
  if (last?.kind !== "number" || used.has(last) || typeof last.value !== "number") return;
  if (last.value < 10 || last.value > 120 || last.value % 5 !== 0) return;
  if (before?.kind !== "rhythm" && before?.kind !== "days" && before?.kind !== "slot") return;
  dose.minutes = last.value;
  used.add(last);
}

/** "Lunchtimes", "mornings, 20 mins": in the plural, and nothing to say on how many days. */
function takeEveryDay(dose: Dose, tokens: readonly DosageToken[], used: Set<DosageToken>): void {
  const slot = tokens.find((token) => token.kind === "slot" && token.everyDay);
  if (!slot || dose.isTotal || tokens.some(({ kind }) => kind === "word")) return;
  dose.days = 5;
  used.add(slot);
}

const sameMinutes = (a: NumberOrRange, b: NumberOrRange | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function neighbour(
  tokens: readonly DosageToken[],
  at: number,
  step: 1 | -1,
  skip = MEANS_LITTLE,
): DosageToken | undefined {
  let i = at + step;
  while (tokens[i] && skip.has(tokens[i]?.kind ?? "word")) i += step;
  return tokens[i];
}

/** "5 mornings", "AM x5": a part of the day that is counted, and not only named. */
function isLinked(tokens: readonly DosageToken[], at: number): boolean {
  const beside = [neighbour(tokens, at, -1), neighbour(tokens, at, 1)];
  return beside.some((one) => one?.kind === "number" || one?.kind === "times");
}

/** A number counts when a sign, a rhythm, a day or a session stands beside it; otherwise it belongs to a name. */
function isCount(tokens: readonly DosageToken[], at: number): boolean {
  const [before, after] = [neighbour(tokens, at, -1), neighbour(tokens, at, 1)];
  const token = tokens[at];
  if (token?.kind === "number" && token.sure) return true;
  if (before?.kind === "times" || after?.kind === "times") return true;
  if (after?.kind === "minutes" && tokens[tokens.indexOf(after) + 1]?.kind === "session")
    return true;
  if (after?.kind === "rhythm" || after?.kind === "slot" || after?.kind === "session") return true;
  if (at === 0 && after?.kind === "minutes" && tokens[1]?.kind === "glue") return true;
  const beyond = tokens[at + 2];
  if (at === 0 && after?.kind === "group" && beyond?.kind === "minutes") return true;
  return after?.kind === "word" && (beyond?.kind === "session" || beyond?.kind === "slot");
}

function setCounts(dose: Dose, counts: NumberToken[], tokens: readonly DosageToken[]): void {
  const plain: NumberToken[] = [];
  for (const token of counts) {
    const slot = slotBeside(tokens, tokens.indexOf(token));
    if (slot === "perDay") dose.rhythm = { perWeek: 5, adverb: true };
    if (slot === "days" && typeof token.value === "number") dose.days = token.value;
    else if (isBlock(token, counts, tokens) && typeof token.value === "number")
      dose.total = token.value;
    else plain.push(token);
    if (tokens[tokens.indexOf(token) + 1]?.kind === "session" && dose.rhythm === null)
      dose.isTotal = true;
  }
  const [first, second] = plain;
  if (!first) return;
  if (!second) dose.count = first.value;
  else if (typeof first.value === "number" && typeof second.value === "number")
    setTwo(dose, first.value, second.value, tokens);
  else if (dose.minutes === null && typeof first.value === "number")
    [dose.count, dose.minutes] = [first.value, second.value];
  else dose.count = first.value;
}

/** More sessions than a week holds: under "weekly" or "fortnightly" they are those of the block. */
const MORE_THAN_A_WEEK = 7;

/**
 * "10 sessions, 1 per week": the first counts the block, because another number stands beside the rhythm. "30 mins
 * fortnightly, 19 visits": the rhythm has been said before.
 */
function isBlock(
  token: NumberToken,
  counts: NumberToken[],
  tokens: readonly DosageToken[],
): boolean {
  const isSessions = (one: NumberToken): boolean =>
    tokens[tokens.indexOf(one) + 1]?.kind === "session";
  const hasRhythm = (one: NumberToken): boolean =>
    tokens[tokens.indexOf(one) + 1]?.kind === "rhythm";
  if (!isSessions(token)) return false;
  const at = tokens.indexOf(token);
  const isLater =
    typeof token.value === "number" &&
    token.value > MORE_THAN_A_WEEK &&
    tokens[at + 2]?.kind !== "rhythm" &&
    tokens.slice(0, at).some((one) => one.kind === "rhythm" && one.rhythm.adverb);
  return isLater || counts.some((one) => one !== token && hasRhythm(one));
}

/** "3x20" is three times twenty minutes; "20 x 3" the same turned round; "5x2 x 15 mins" has two factors. */
function setTwo(dose: Dose, a: number, b: number, tokens: readonly DosageToken[]): void {
  const isSum = dose.minutes === a * b && (tokens[0]?.kind === "minutes" || b >= 10);
  if (isSum) [dose.count, dose.minutes] = [a, b];
  else if (dose.minutes !== null || joinedCounts(tokens)) {
    dose.factors = [a, b];
    dose.count = a * b;
  } else if (b >= 5 && (a <= 7 || b >= a)) {
    [dose.count, dose.minutes] = [a, b];
    dose.swapped = a > 5 && b <= 7;
  } else if (a >= 10) [dose.count, dose.minutes] = [b, a];
  else {
    dose.factors = [a, b];
    dose.count = a * b;
  }
}

/** "2 times a day on 5 days": the second number counts too. */
function joinedCounts(tokens: readonly DosageToken[]): boolean {
  return tokens.filter((token) => token.kind === "slot" || token.kind === "session").length > 1;
}

function slotBeside(tokens: readonly DosageToken[], at: number): "days" | "perDay" | null {
  const after = tokens[at + 1];
  const beyond = after?.kind === "times" ? tokens[at + 2] : after;
  if (beyond?.kind === "slot") {
    if (after?.kind === "times" && beyond.isDay && !beyond.plural) return "perDay";
    return "days";
  }
  const before = neighbour(tokens, at, -1);
  if (before?.kind === "times" && tokens[tokens.indexOf(before) - 1]?.kind === "slot")
    return "days";
  return null;
}

/** Sessions a week; null when the dose does not say, or says it by the term. */
export function sessionsOf(dose: Dose): NumberOrRange | null {
  const { count, days, rhythm, isTotal } = dose;
  if (isTotal) return null;
  const weekly = rhythm === null ? 1 : "perWeek" in rhythm ? rhythm.perWeek : null;
  if (weekly === null) return null;
  if (days !== null) {
    if (count === null || count === days) return days * Math.min(1, weekly);
    return typeof count === "number" && count * days <= 15 ? count * days : count;
  }
  if (count === 5 && weekly === 5) return 5;
  if (count !== null) return times(count, weekly);
  return rhythm === null ? null : weekly;
}

const times = (value: NumberOrRange, by: number): NumberOrRange =>
  typeof value === "number" ? value * by : range(value.min * by, value.max * by);

/** "3 group sessions 30 mins + 2 indiv 15 mins weekly": the rhythm at the end is both their own. */
export function underOneRhythm(doses: Dose[]): Dose[] {
  const rhythm = doses.at(-1)?.rhythm ?? null;
  const isWeekly = rhythm !== null && "perWeek" in rhythm && rhythm.perWeek === 1;
  return isWeekly && doses.every((dose) => dose.count !== null)
    ? doses.map((dose) => (dose.rhythm === null ? { ...dose, isTotal: false, rhythm } : dose))
    : doses;
}
