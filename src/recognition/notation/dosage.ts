import type { NumberOrRange } from "../../domain/recognition-report";
import { dayOfSerial, minutesOfSerial } from "./calendar";
import { formatKind, plainNumber, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { dosageFindings, type DosageFindings } from "./dosage-findings";
import { doseOf, dosePieces, sessionsOf, type Dose } from "./dosage-doses";
import { dosageTokens, type DosageToken } from "./dosage-tokens";
import { saysNothing } from "./nothing";
import { range, spoken } from "./numbers";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { Scraps, tidy } from "./scraps";

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
}

type Times = Omit<Dosage, "found">;

const NOTHING: Times = {
  sessionsPerWeek: null,
  minutesPerSession: null,
  minutesPerWeek: null,
  plannedSessions: null,
};
const NO_FINDINGS: DosageFindings = {
  staff: null,
  adults: null,
  groupSize: null,
  weeks: null,
  term: null,
  asNeeded: false,
};
const bare = (times: Partial<Times>): Dosage => ({ ...NOTHING, ...times, found: NO_FINDINGS });

/** A column, or any text, that holds sessions and minutes together. */
export function readDosage(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) return bareNumber(number, context);
  if (typeof cell.value === "number")
    return trapped(cell, cell.value, "sessionsPerWeek") ?? clockLength(cell);
  return readDosageText(shown(cell), context);
}

/** A column of sessions a week: "5x", "2x wkly", "M/W/F", "daily". */
export function readFrequency(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) return sessionsFrom(number, context);
  if (typeof cell.value === "number") return trapped(cell, cell.value, "sessionsPerWeek");
  const pair = /^(\d{1,2}) ?(?:-|–|to|or|\/) ?(\d{1,2})$/.exec(tidy(shown(cell)));
  if (pair) return severalCounts(range(Number(pair[1]), Number(pair[2])), NOTHING, "", NO_FINDINGS);
  return readDosageText(shown(cell), { ...context, perWeek: context.perWeek ?? true });
}

/** A column of minutes a session: "20", "½ hr", "10-15 mins". */
export function readSessionLength(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) return minutesFrom(number, context);
  if (typeof cell.value === "number")
    return clockLength(cell) ?? trapped(cell, cell.value, "minutesPerSession");
  const pair = /^(\d{1,3}) ?(?:-|–|to|or|\/) ?(\d{1,3})$/.exec(tidy(shown(cell)));
  if (pair) {
    const minutes = range(Number(pair[1]), Number(pair[2]));
    return reading(bare({ minutesPerSession: minutes }), 0.9, `${spoken(minutes)} minutes`);
  }
  return readDosageText(shown(cell), context);
}

/** A column, or a grid's cell, that holds minutes a week: "60", "60m", "3 x 20". */
export function readWeeklyMinutes(cell: NotationCell, context: DosageContext = {}): Read<Dosage> {
  const number = plainNumber(cell);
  if (number !== null) {
    if (number <= 0 || number > 2500) return null;
    const total = context.unit === "hours" ? number * 60 : number;
    return reading(bare({ minutesPerWeek: total }), 0.9, `${spoken(total)} minutes a week`);
  }
  const read = readDosage(cell, context);
  if (
    !read ||
    read.value.sessionsPerWeek !== null ||
    typeof read.value.minutesPerSession !== "number"
  )
    return read;
  const { minutesPerSession, ...others } = read.value;
  const value = { ...others, minutesPerSession: null, minutesPerWeek: minutesPerSession };
  return reading(value, 0.85, `${minutesPerSession} minutes a week`, read.rest);
}

export function readDosageText(text: string, context: DosageContext = {}): Read<Dosage> {
  const scraps = new Scraps(text);
  if (scraps.text === "") return null;
  if (saysNothing(scraps.text)) return reading(bare({}), 0.8, "no time is given", scraps.text);
  const tokens = dosageTokens(scraps.text);
  const used = new Set<DosageToken>();
  const doses = dosePieces(tokens).flatMap((piece) => doseOf(piece, used) ?? []);
  const found = dosageFindings(tokens, scraps.text, used);
  const rest = restOf(tokens, scraps, used);
  if (doses.length === 0) return withoutTimes(scraps.text, found, rest);
  return inWords(joined(doses), context, { text: scraps.text, rest }, found);
}

/** Words without any time: "as needed" is an answer, "Springboard 5" is not. */
function withoutTimes(text: string, found: DosageFindings, rest: string): Read<Dosage> {
  if (/^n\/?a(?![a-z])/i.test(text))
    return reading(bare({}), 0.7, "it says that it does not apply", text);
  if (!found.asNeeded) return null;
  return reading({ ...NOTHING, found }, 0.8, "no fixed times", rest === "" ? text : text);
}

/** "50 minutes and 45 minutes" are two lengths of one thing; "Mon 20 mins and Wed" belong together too. */
function joined(doses: Dose[]): Dose[] {
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

function inWords(
  doses: Dose[],
  context: DosageContext,
  { text, rest }: { text: string; rest: string },
  found: DosageFindings,
): Read<Dosage> {
  const [dose] = doses;
  if (!dose) return null;
  if (doses.length > 1) return severalDoses(doses, rest, found);
  const sessions = sessionsOf(dose);
  const times: Times = { ...NOTHING, sessionsPerWeek: sessions, minutesPerSession: dose.minutes };
  if (dose.isTotal && typeof dose.count === "number")
    return blockOf(dose, dose.count, context, rest, found);
  if (dose.factors) return twoFactors(dose.factors, times, rest, found);
  if (dose.slip && dose.minutes !== null && typeof dose.minutes === "object")
    return slipOfThePen(dose.minutes, times, rest, found);
  if (sessions !== null && typeof sessions === "object")
    return severalCounts(sessions, times, rest, found);
  if (dose.rhythm && !("perWeek" in dose.rhythm)) return byTheTerm(dose, text, found);
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

function inSpeech({
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

const choice = (times: Times, found: DosageFindings): Alternative<Dosage> => ({
  value: { ...times, found },
  label: inSpeech(times) || "Leave it open",
});

function open(
  choices: Times[],
  sure: number,
  because: string,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  const alternatives = choices.map((times) => choice(times, found));
  const [first] = alternatives;
  return first ? reading(first.value, sure, because, rest, alternatives) : null;
}

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

/** "2-3 x wk" */
function severalCounts(
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
  return open(choices, 0.6, `${spoken(sessions)} times a week`, rest, found);
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
  );
}

/** School weeks that a half-term, term, month and year are about. */
const WEEKS_IN = { halfTerm: 6, term: 12, month: 4, year: 38 } as const;

/** "1.5 hrs per half term" is no weekly time, and "half-termly visit" no weekly session: kept as written beside it. */
function byTheTerm(dose: Dose, rest: string, found: DosageFindings): Read<Dosage> {
  const per = dose.rhythm && "per" in dose.rhythm ? dose.rhythm.per : "term";
  const written = { ...NOTHING };
  if (typeof dose.minutes !== "number" || dose.count !== null)
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

/** "12 sessions", "6 sessions of 30 mins": the whole block, unless the heading speaks of a week. */
function blockOf(
  dose: Dose,
  count: number,
  context: DosageContext,
  rest: string,
  found: DosageFindings,
): Read<Dosage> {
  const weekly: Times = { ...NOTHING, sessionsPerWeek: count, minutesPerSession: dose.minutes };
  const whole: Times = { ...NOTHING, plannedSessions: count, minutesPerSession: dose.minutes };
  if (context.perWeek && count <= 7)
    return reading({ ...weekly, found }, 0.8, inSpeech(weekly), rest);
  if (count > 7 || dose.minutes === null)
    return reading({ ...whole, found }, 0.8, inSpeech(whole), rest);
  return open([weekly, whole], 0.55, `${count} sessions a week, or in all`, rest, found);
}

/** "3 x 30 + 2 x 15 (1:1)": two arrangements in one cell. The average keeps the minutes of the week right. */
function severalDoses(doses: Dose[], rest: string, found: DosageFindings): Read<Dosage> {
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

function bareNumber(number: number, context: DosageContext): Read<Dosage> {
  if (number <= 0 || number > 2000) return null;
  if (context.unit)
    return context.perWeek
      ? readWeeklyMinutes(
          { value: number, text: String(number), numberFormat: "General" },
          { unit: context.unit },
        )
      : minutesFrom(number, context);
  if (context.perWeek && number >= 10)
    return reading(bare({ minutesPerWeek: number }), 0.7, `${number} minutes a week`);
  const times: Times[] = [
    { ...NOTHING, sessionsPerWeek: number },
    { ...NOTHING, minutesPerSession: number },
  ];
  if (number > 7) times.reverse();
  return open(times, 0.5, "a bare number: sessions or minutes", "", NO_FINDINGS);
}

function sessionsFrom(number: number, context: DosageContext): Read<Dosage> {
  if (number <= 0 || number > 400) return null;
  const weekly: Times = { ...NOTHING, sessionsPerWeek: number };
  if (number <= 15)
    return reading(
      { ...weekly, found: NO_FINDINGS },
      context.perWeek ? 0.95 : 0.88,
      inSpeech(weekly),
    );
  return open(
    [{ ...NOTHING, plannedSessions: number }, weekly],
    0.5,
    "too many for one week",
    "",
    NO_FINDINGS,
  );
}

function minutesFrom(number: number, { unit }: DosageContext): Read<Dosage> {
  if (number <= 0 || number > 600) return null;
  const minutes: Times = { ...NOTHING, minutesPerSession: unit === "hours" ? number * 60 : number };
  if (unit === "hours" || number >= 5)
    return reading({ ...minutes, found: NO_FINDINGS }, 0.95, inSpeech(minutes));
  const hours: Times = { ...NOTHING, minutesPerSession: number * 60 };
  if (unit === "minutes")
    return reading({ ...minutes, found: NO_FINDINGS }, 0.85, inSpeech(minutes));
  return open(
    [hours, minutes],
    0.5,
    `${number} is more likely hours than minutes`,
    "",
    NO_FINDINGS,
  );
}

/** A typed 0:30 or 1:15 that Excel stored as a time of day. */
function clockLength(cell: NotationCell): Read<Dosage> {
  if (typeof cell.value !== "number" || formatKind(cell.numberFormat) !== "time") return null;
  const minutes = minutesOfSerial(cell.value);
  if (minutes <= 0 || minutes > 420) return null;
  return reading(
    bare({ minutesPerSession: minutes }),
    0.75,
    `${minutes} minutes, stored as a time`,
  );
}

/** A typed 2-3 that became 2 March, a typed 10-15 that became October 2015. */
function trapped(
  cell: NotationCell,
  serial: number,
  field: "sessionsPerWeek" | "minutesPerSession",
): Read<Dosage> {
  const kind = formatKind(cell.numberFormat);
  const day = dayOfSerial(serial);
  if (!day || (kind !== "dayMonth" && kind !== "monthYear")) return null;
  const [a, b] = kind === "dayMonth" ? [day.day, day.month] : [day.month, day.year % 100];
  const because = `${shown(cell).trim()} is what Excel makes of a typed ${a}-${b}`;
  if (field === "sessionsPerWeek") {
    const read = severalCounts(range(a, b), NOTHING, "", NO_FINDINGS);
    return read && { ...read, because };
  }
  return reading(bare({ minutesPerSession: range(a, b) }), 0.9, because);
}

/** What no one understood; small words that only joined what was understood go with it. */
function restOf(tokens: readonly DosageToken[], scraps: Scraps, used: Set<DosageToken>): string {
  const isLost = (token: DosageToken | undefined): boolean =>
    token !== undefined && !used.has(token) && token.kind !== "glue" && token.kind !== "plus";
  tokens.forEach((token, at) => {
    const joins =
      (token.kind === "glue" || token.kind === "plus") &&
      !(isLost(tokens[at - 1]) && isLost(tokens[at + 1]));
    const opens =
      joins &&
      isLost(tokens[at + 1]) &&
      !used.has(token) &&
      token.kind === "glue" &&
      /[a-z]/.test(scraps.left.slice(token.start, token.end));
    if (used.has(token) || (joins && !opens)) scraps.takeSpan(token.start, token.end - token.start);
  });
  return scraps.rest();
}
