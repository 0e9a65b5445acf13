import { evidenceFor } from "./evidence";
import type { Field } from "./fields";
import type { Head } from "./by-values/heads";
import { holdsDates } from "./by-values/dates-in-order";
import { matchHeader } from "./words";

/* Columns that tell each other apart: planned and held, first and second, the reason and the aim. */

type Heads = readonly Head[];

/** "Planned | So far" over 12 and 9: no more than was planned, right beside it. Someone is asked. */
export function heldOfPlanned(heads: Heads): void {
  const planned = heads.find(({ column }) => column.field === "plannedSessions");
  if (!planned || heads.some(({ column }) => column.field === "deliveredSessions")) return;
  const most = new Map(planned.values.map(({ row, cell }) => [row, cell.value]));
  const beside = heads.find(
    ({ column: { field, column }, values }) =>
      field === null &&
      column === planned.column.column + 1 &&
      values.length >= 2 &&
      values.every(({ row, cell: { value } }) => {
        const all = most.get(row);
        return typeof value === "number" && typeof all === "number" && value <= all && value >= 0;
      }),
  );
  if (!beside) return;
  Object.assign(beside.column, {
    field: "deliveredSessions",
    confidence: 0.5,
    because: "no more than the sessions planned, which stand beside it",
    rivals: ["other"],
    byValues: true,
  });
}

const FIRST = /\b(?:1(?:st)?|first|primary|main)\b/i;
const SECOND = /\b(?:2(?:nd)?|second(?:ary)?|3(?:rd)?|third|other|additional)\b/i;
const NEED = /\b(?:needs?|types?|difficult(?:y|ies)|categor(?:y|ies)|diagnosis)\b/i;

/** "SEN type (rank 1) | SEN type (rank 2)": the same words but for their order. */
export function needsByRank(heads: Heads): void {
  const ranked = (rank: RegExp): Heads =>
    heads.filter(
      ({ column: { own, field }, values }) =>
        field === null &&
        NEED.test(own) &&
        rank.test(own) &&
        (evidenceFor("primaryNeed", values)?.share ?? 1) >= 0.5,
    );
  const seconds = ranked(SECOND);
  const [first] = ranked(FIRST).filter((head) => !seconds.includes(head));
  const [second] = seconds;
  if (!first || !second || first.values.length === 0) return;
  const because = "the needs stand side by side in their order";
  Object.assign(first.column, { field: "primaryNeed", confidence: 0.9, because });
  Object.assign(second.column, { field: "secondNeed", confidence: 0.9, because });
}

const WHY = /^why\b|\breasons?\b|\bbecause\b|\brationale\b/i;

/** "Date referred", "Referred by" */
const REFERRED = /\breferr(?:ed|al|er)\b/i;

/** "Why are we doing it? | How will we know?": beside an aim of its own, why is the reason and no aim. */
export function reasonsBesideAims(heads: Heads): void {
  const why = heads.find(({ column: { own, field } }) => field === null && WHY.test(own));
  if (!why || matchHeader(why.column.own).some(({ confidence }) => confidence >= 0.85)) return;
  const isAim = heads.some(
    ({ column }) =>
      column !== why.column &&
      matchHeader(column.own).some(
        ({ field, confidence }) => field === "target" && confidence >= 0.7,
      ),
  );
  const isReferral = heads.some(({ column: { own } }) => REFERRED.test(own));
  if (!isAim && !isReferral) return;
  Object.assign(why.column, {
    field: "notes",
    confidence: 0.75,
    because: isAim
      ? "what it is to reach stands in a column beside it"
      : "why the pupil was referred",
  });
}

const PLANNED_DAY =
  /^(?:planned|expected|intended|proposed|estimated|target|original|due) (?:start|end|finish|exit|completion)(?: date)?$/i;
const ACTUAL_DAY = /^(?:actual|real) (start|end|finish|exit|completion)(?: date)?$/i;

/** "Planned end | Actual end": the day that it really was, where both are said. */
export function actualBesidePlanned(heads: Heads): void {
  if (!heads.some(({ column }) => ACTUAL_DAY.test(column.own.trim()))) return;
  for (const { column, values } of heads)
    if (column.field === null && PLANNED_DAY.test(column.own.trim()) && holdsDates(values))
      Object.assign(column, {
        field: "other",
        confidence: 0.75,
        because: "the day that it really was stands beside it",
      });
}

const BARE_SESSIONS = /^(?:no\.? of |number of )?(?:sessions?|lessons?|times)$/i;
const LENGTH =
  /^(?:length|duration|mins?|minutes?|session length|length of (?:each )?session|time|how long)\b/i;
const MOST_A_WEEK = 5;

/** "Sessions | Length" over 3 and 30: nobody plans three sessions in all; ten are two a day. */
export function sessionsOfAWeek(heads: Heads): void {
  if (!heads.some(({ column }) => LENGTH.test(column.own.trim()))) return;
  if (heads.some(({ column }) => /week|wk|freq|how often/i.test(column.own))) return;
  for (const { column, values } of heads) {
    const numbers = values.map(({ cell }) => cell.value);
    const few = numbers.filter((n) => typeof n === "number" && n > 0 && n <= MOST_A_WEEK);
    const isFew =
      few.length * 2 > numbers.length &&
      numbers.every((n) => few.includes(n) || n === 2 * MOST_A_WEEK);
    if (column.field !== null || values.length < 2 || !isFew) continue;
    if (BARE_SESSIONS.test(column.own.trim()))
      Object.assign(column, {
        field: "sessionsPerWeek",
        confidence: 0.75,
        because: "small numbers stand beside the length of a session",
      });
  }
}

const OF_THE_CLASS = /^(?:class |form |subject )?(?:teacher|tutor|ct)s?$/i;
const GIVES_IT = /\b(?:by|with|whom|deliver\p{L}*|led|lead\p{L}*|run\p{L}*|tak\p{L}*)\b/iu;

/** "Teacher | Run by": whose class it is, beside whoever gives the support. */
export function teachersBesideThoseWhoRunIt(heads: Heads): void {
  const teacher = heads.find(
    ({ column: { own, field } }) => field === null && OF_THE_CLASS.test(own.trim()),
  );
  const isRun = heads.some(({ column: { own } }) => {
    const [best] = GIVES_IT.test(own) ? matchHeader(own) : [];
    return best?.field === "ledBy" && best.confidence >= 0.9;
  });
  if (!teacher || !isRun || (evidenceFor("ledBy", teacher.values)?.share ?? 0) < 0.6) return;
  Object.assign(teacher.column, {
    field: "leadTeacher",
    confidence: 0.8,
    because: "whoever runs it stands in a column beside it",
  });
}

const LASTING = /^(?:duration|length|how long\??|runs?)$/i;
const IN_MINUTES = /^\d{1,3} ?(?:mins?|minutes?|m|hrs?|hours?)\b/i;
const MOST_WEEKS = 40;

/** "Time | Duration" over "25 mins" and 8: the length of a session is told already, and this is how many weeks. */
export function weeksBesideMinutes(heads: Heads): void {
  if (heads.some(({ column }) => /week|wk|term|until|\bends?\b/i.test(column.own))) return;
  const inMinutes = heads.some(
    ({ values }) =>
      values.length >= 2 &&
      values.filter(({ text }) => IN_MINUTES.test(text.trim())).length >= values.length * 0.8,
  );
  const lasting = heads.find(
    ({ column: { own, field } }) => field === null && LASTING.test(own.trim()),
  );
  if (!inMinutes || !lasting || lasting.values.length < 2) return;
  const numbers = lasting.values.map(({ cell }) => cell.value);
  const areWeeks = numbers.every(
    (n) => typeof n === "number" && Number.isInteger(n) && n > 1 && n <= MOST_WEEKS,
  );
  if (!areWeeks || numbers.every((n) => Number(n) % 5 === 0)) return;
  Object.assign(lasting.column, {
    field: "weeks",
    confidence: 0.75,
    because: "lengths of sessions stand in another column",
  });
}

const HOW_TO_TEACH = /strateg|adjust|adaptation|approach|how to help|what helps|tips/i;
const OF_A_LIST: ReadonlySet<Field> = new Set<Field>([
  "dosage", "sessionsPerWeek", "minutesPerSession", "minutesPerWeek", "weeks", "groupSize", "entry", "exit", "outcome",
  "cost", "startDate", "endDate",
]); // prettier-ignore

/** "Strategies in class" beside a pupil's status, with nothing about sessions: what every teacher should know. */
export function strategiesInRegister(heads: Heads): void {
  const told = heads.find(({ column: { own, field } }) => field === null && HOW_TO_TEACH.test(own));
  if (!told) return;
  const fields = new Set(heads.map(({ column }) => matchHeader(column.own)[0]?.field ?? null));
  const isRegister = fields.has("pupils") || fields.has("surname");
  const status = heads.some(
    ({ column, values }) =>
      matchHeader(column.own).some(({ field }) => field === "senStatus") &&
      (evidenceFor("senStatus", values)?.share ?? 0) >= 0.6,
  );
  if (!isRegister || !status) return;
  if ([...fields].some((field) => field !== null && OF_A_LIST.has(field))) return;
  Object.assign(told.column, {
    field: "notes",
    confidence: 0.7,
    because: "a register tells how to teach, and nothing about sessions",
  });
}

/** "Baseline | Result": scores under it are where the pupil ended, words how it went. */
export function resultsInScores(heads: Heads): void {
  const begins = heads.some(({ column }) => matchHeader(column.own)[0]?.field === "entry");
  if (!begins) return;
  for (const { column, values } of heads) {
    if (column.field !== null || !/^results?(?: so far)?$/i.test(column.own.trim())) continue;
    const inWords = evidenceFor("outcome", values)?.share ?? 1;
    const inScores = evidenceFor("exit", values)?.share ?? 0;
    if (inWords > 0.2 || inScores < 0.6) continue;
    Object.assign(column, {
      field: "exit",
      confidence: 0.85,
      because: "scores stand below, and a baseline beside them",
    });
  }
}
