import {
  readDosage,
  readFrequency,
  readSessionLength,
  readWeeklyMinutes,
  type Dosage,
  type DosageContext,
} from "../notation/dosage";
import { plainNumber, type NotationCell } from "../notation/cell-text";
import { reading, type Read } from "../notation/reading";
import { readWeeks } from "../notation/weeks";
import type { Column } from "../tables/table";
import { dosageIn } from "./dosage-in";
import type { LineDraft } from "./line-draft";
import type { Reader } from "./reader";
import { periodsInMinutes } from "./periods";
import { remembering } from "./remember";
import { takeReading } from "./take-reading";

/** What the words of a header say about bare numbers below it. */
function contextOf(column: Column): DosageContext {
  const known = contexts.get(column);
  if (known?.field === column.field) return known.context;
  const context = contextFrom(column);
  contexts.set(column, { field: column.field, context });
  return context;
}

const contexts = new WeakMap<Column, { field: Column["field"]; context: DosageContext }>();

function contextFrom({ header, field }: Column): DosageContext {
  const unit = /\bhours?\b|\bhrs?\b/i.test(header)
    ? "hours"
    : /\bmin(ute)?s?\b/i.test(header)
      ? "minutes"
      : null;
  const perWeek = /per\s*w(ee)?k|each week|a week|weekly|\/\s*w(ee)?k/i.test(header);
  const countedBy = /fortnight|(two|2)[- ]?w(ee)?k|per cycle|timetable cycle/i.test(header)
    ? "fortnight"
    : /(per|a|each) day|daily/i.test(header)
      ? "day"
      : null;
  return {
    ...(unit ? { unit } : {}),
    ...(perWeek && field !== "minutesPerSession" ? { perWeek } : {}),
    ...(countedBy ? { countedBy } : {}),
  };
}

/** A bare number under "per fortnight" is half as many a week; minutes under "per day" are those of five days. */
function byTheWeek(
  read: Read<Dosage>,
  cell: NotationCell,
  { countedBy }: DosageContext,
): Read<Dosage> {
  if (!read || !countedBy || plainNumber(cell) === null) return read;
  const { value } = read;
  const halved = (count: number | null): number | null => (count === null ? null : count / 2);
  const times =
    countedBy === "fortnight"
      ? {
          sessionsPerWeek:
            typeof value.sessionsPerWeek === "number" ? value.sessionsPerWeek / 2 : null,
          minutesPerWeek: halved(value.minutesPerWeek),
        }
      : value.minutesPerSession !== null && value.sessionsPerWeek === null
        ? { sessionsPerWeek: 5 }
        : typeof value.sessionsPerWeek === "number"
          ? { sessionsPerWeek: value.sessionsPerWeek * 5 }
          : {};
  return reading({ ...value, ...times }, read.confidence, read.because, read.rest);
}

/** Puts what a dosage says into the places of a line that are still empty. */
export function fill({ line }: LineDraft, { found, ...times }: Dosage): void {
  line.sessionsPerWeek ??= times.sessionsPerWeek;
  line.minutesPerSession ??= times.minutesPerSession;
  line.minutesPerWeek ??= times.minutesPerWeek;
  line.plannedSessions ??= times.plannedSessions;
  line.ledBy ??= found.staff;
  line.adults ??= found.adults;
  line.groupSize ??= found.groupSize;
  line.weeks ??= found.weeks;
  line.term ??= found.term;
}

/** Where two arrangements share a cell, a ratio in it belongs to one of them only. */
function withoutGroup(value: Dosage): Dosage {
  return { ...value, found: { ...value.found, adults: null, groupSize: null } };
}

function readWith(reads: (cell: NotationCell, context?: DosageContext) => Read<Dosage>): Reader {
  const read = remembering(reads);
  return (cell, draft, column) => {
    const context = contextOf(column);
    const { period } = draft.sense;
    const asLength = column.field === "minutesPerSession";
    const said = period === null ? cell.cell : periodsInMinutes(cell.cell, period, asLength);
    const times = byTheWeek(read(said, context), said, context);
    if (times?.alternatives) draft.timesAsked = true;
    const value = draft.take(times, cell);
    if (!value) return;
    fill(draft, times?.alternatives ? withoutGroup(value) : value);
  };
}

/** "45 mins" under "Time (per week)" is the time of a week, in however many sessions. */
const readTimes = remembering((cell: NotationCell, context?: DosageContext): Read<Dosage> => {
  const read = readDosage(cell, context);
  const isLength = read?.value.sessionsPerWeek === null && !read.alternatives;
  return context?.perWeek && isLength ? readWeeklyMinutes(cell, context) : read;
});
const times = readWith(readTimes);

/** "6 weeks" under "Time" or "How long" says for how long, and nothing of how often or of a session. */
function orWeeks(reads: typeof readTimes, otherwise: Reader): Reader {
  return (cell, draft, column) => {
    const weeks = reads(cell.cell, contextOf(column)) ? null : readWeeks(cell.cell);
    if (!weeks || weeks.alternatives || weeks.rest !== "" || weeks.value.weeks === null)
      return otherwise(cell, draft, column);
    if (draft.line.weeks !== null) return otherwise(cell, draft, column);
    draft.line.weeks = weeks.value.weeks;
    draft.line.term ??= weeks.value.term;
    draft.feeds("weeks", cell);
  };
}

export const dosage = orWeeks(readTimes, times);
export const sessionsPerWeek = readWith(readFrequency);

/** "2 visits" under a heading for the length of a session says nothing of its length, nor how many were planned. */
const readLength = remembering((cell: NotationCell, context?: DosageContext) => {
  const read = readSessionLength(cell, context);
  const countsOnly =
    read !== null && read.value.plannedSessions !== null && read.value.minutesPerSession === null;
  return countsOnly ? null : read;
});
export const minutesPerSession = orWeeks(readLength, readWith(readLength));
export const minutesPerWeek = readWith(readWeeklyMinutes);

export const plannedSessions: Reader = (cell, draft) => {
  const read = readWeeks(cell.cell, { heading: "sessions" });
  if (!read || read.value.plannedSessions === null) return draft.aside(cell, cell.text);
  draft.line.plannedSessions = draft.take(read, cell)?.plannedSessions ?? null;
};

/** "92%", "20 mins": how much was attended, and no number of sessions. */
const NO_SESSIONS = /%|\d ?(?:mins?|minutes?|hrs?|hours?)\b|\d ?[x×] ?\d/i;

export const deliveredSessions: Reader = (cell, draft, column) => {
  if (NO_SESSIONS.test(cell.text))
    return draft.keep(cell, `${column.own.replace(/\s+/g, " ")}: ${cell.text}`);
  const count =
    typeof cell.cell.value === "number"
      ? cell.cell.value
      : Number(/^\d{1,3}(?!\d|st|nd|rd|th)/i.exec(cell.text)?.[0] ?? NaN);
  if (Number.isFinite(count)) draft.line.deliveredSessions = count;
  else draft.keep(cell, cell.text);
};

/** "Two to three weekly sessions of phonics", where a column gives the minutes and none the sessions. */
export function sessionsInWords(draft: LineDraft, text: string): void {
  const { line } = draft;
  if (line.sessionsPerWeek !== null || line.minutesPerSession === null || draft.timesAsked) return;
  if (line.minutesPerWeek !== null || !WEEKLY.test(text)) return;
  const read = dosageIn(text);
  if (!read || read.value.minutesPerSession !== null || read.value.sessionsPerWeek === null) return;
  const value = takeReading(draft.sense, read, draft.named);
  line.sessionsPerWeek = value?.sessionsPerWeek ?? null;
}

/** A time is a number, or half of something: most names hold neither. */
export const MAY_SAY_TIMES =
  /\d|[½¼¾]|\b(?:an?|one|two|three|half|ten|fifteen|twenty|thirty|forty)\b/i;
const WEEKLY = /\b(?:weekly|daily|a week|per week|each week|every (?:day|week))\b/i;

/** "Toe by Toe, 5 x 15 mins": times that stand in a name or a purpose, where no column gives any. */
export function timesInWords(draft: LineDraft, text: string): void {
  const { line } = draft;
  if (line.sessionsPerWeek !== null || line.minutesPerSession !== null || draft.timesAsked) return;
  if (!MAY_SAY_TIMES.test(text)) return;
  const read = dosageIn(text);
  if (!read || read.alternatives || read.confidence < 0.8) return;
  const { sessionsPerWeek: sessions, minutesPerSession: minutes, found } = read.value;
  if (sessions === null || minutes === null) return;
  line.sessionsPerWeek = sessions;
  line.minutesPerSession = minutes;
  line.weeks ??= found.weeks;
}
