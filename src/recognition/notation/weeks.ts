import type { NumberOrRange } from "../../domain/recognition-report";
import { dayOfSerial } from "./calendar";
import { formatKind, plainNumber, shown, typed } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { NUMBER, numberOf, range, spoken } from "./numbers";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { Scraps } from "./scraps";
import { AFTER_A_NUMBER, mended } from "./spelling";
import { readTermText } from "./terms";

export interface WeeksReading {
  weeks: NumberOrRange | null;
  /** Sessions in the whole block: "30 Lessons", "12 sessions". */
  plannedSessions: number | null;
  /** "Autumn 1", "All year", where the length is given as a term. */
  term: string | null;
  /** "Ongoing": no end. */
  open: boolean;
}

export interface WeeksContext {
  /** The heading says weeks, or sessions; decides what a bare number is. */
  heading?: "weeks" | "sessions";
}

const NOTHING: WeeksReading = { weeks: null, plannedSessions: null, term: null, open: false };
const WEEKS_WORD =
  "(?:(?:(?:school|teaching|term(?:[- ]time)?) )?(?:weeks?|wks?|w(?![a-z]))(?![a-z])|/52(?!\\d))";
/** A number that belongs to the half-term before it: the 1 of "Aut 1 - 7 weeks". */
const OF_A_TERM = "(?<!(?:autumn|spring|summer|aut|spr|sum|au|sp|su|a|ht|term) ?)";
const PRODUCT = new RegExp(
  `(?:max(?:imum)?\\.? ?)?(?:(${NUMBER}) ?)?\\(?(${NUMBER}) (?:modules?|blocks?|units?|cycles?)(?: ?x| of) ?(${NUMBER}) ?${WEEKS_WORD}\\)?`,
);
const SPAN = new RegExp(
  `(?:for )?${OF_A_TERM}(${NUMBER}) ?(?:${WEEKS_WORD})? ?(?:-|to|or|/(?!52)) ?(${NUMBER}) ?-?${WEEKS_WORD}(?: (?:block|programme|cycle))?`,
);
const SINGLE = new RegExp(
  `(max(?:imum)?\\.?|up to|min(?:imum)?\\.?|at least|approx\\.?|about|c\\.?|for)? ?${OF_A_TERM}(${NUMBER}) ?-?${WEEKS_WORD}\\.?(?: (?:block|programme|cycle)s?)?`,
);
/** "wks 1-6", "Weeks 3 to 9": from one week of the term to another. */
const NUMBERED =
  /(?<![a-z])(?:weeks?|wks?) ?(\d{1,2}) ?(?:-|to|until|till) ?(?:wk ?|week ?)?(\d{1,2})(?!\d)/;
/** "2 x 6 weeks", "6 weeks x 2": twice over, or two groups one after another. */
const REPEATED = new RegExp(
  `^(?:([2-6]|two|three) ?(?:x|lots of) ?(${NUMBER}) ?-?${WEEKS_WORD}|(${NUMBER}) ?-?${WEEKS_WORD} ?x ?([2-6]))(?: blocks?)?$`,
);
const SESSIONS = new RegExp(
  `(${NUMBER}) ?x? ?(?:\\d{1,3} ?-?min(?:ute)?s? )?(?:sessions?|sess\\.?|lessons?|visits?|meetings?|appointments?)(?![a-z])`,
);
/** "1 visit each half term", "2 sessions per term": how often, and not how many there are. */
const AGAIN_AND_AGAIN =
  /(?:sessions?|sess\.?|lessons?|visits?|meetings?|appointments?),? (?:each|every|per|an?|in (?:each|every|an?)) (?:half|term|month|fortnight|week|wk|day|other)/;
const UNITS = new RegExp(
  `(${NUMBER}) ?(?:units?|modules?|blocks?|steps?|books?|chapters?)(?![a-z])`,
);
const HALF_TERMS = new RegExp(
  `(?:(half (?:a|of a|of the)|(?:1 |one |a |per )?half[- ]?)|(${NUMBER}) half[- ]?) ?terms?(?![a-z])`,
);
const TERMS = new RegExp(`(?<![a-z])(?:(${NUMBER})|a|per|one full|whole) terms?(?![a-z])`);
const MONTHS = new RegExp(`(${NUMBER}) ?months?(?![a-z])`);

/** School weeks in a half-term and a term, where only the term is named: 38 or 39 weeks in six and in three parts. */
const HALF_TERM_WEEKS = 6;
const TERM_WEEKS = 12;

export function readWeeks(cell: NotationCell, context: WeeksContext = {}): Read<WeeksReading> {
  const number = plainNumber(cell);
  if (number !== null) return fromNumber(number, context);
  if (typeof cell.value === "number") return fromDate(cell, cell.value);
  const scraps = new Scraps(shown(cell));
  if (scraps.text === "") return null;
  if (saysNothing(scraps.text)) return reading(NOTHING, 0.8, "no length is given", scraps.text);
  const weeks = weeksIn(scraps);
  if (weeks) return withTerm(scraps, weeks);
  if (scraps.has(AGAIN_AND_AGAIN)) return null;
  const read =
    fromWords(scraps) ??
    (context.heading === "weeks" || A_SPAN.test(scraps.left) ? bareCount(scraps) : null);
  if (read) return read;
  const right = mended(scraps.text, ["weeks", "sessions", "lessons"], AFTER_A_NUMBER);
  return right === null ? null : readWeeks(typed(right), context);
}

const BARE_COUNT =
  /^(?:approx\.?|about|around|c\.|~)? ?(\d{1,2})(?: ?(?:-|to|or) ?(\d{1,2}))?(?![\d/.:a-z]| ?x ?\d| (?:days?|mins?|hrs?|hours?|months?|pupils|chn)(?![a-z]))/;

/** "6-8", as in a column whose other cells say "6 weeks". */
const A_SPAN = /^\d{1,2} ?(?:-|to) ?\d{1,2}$/;

/** "6 then review", "approx 10", "8-10" under a heading that says weeks. */
function bareCount(scraps: Scraps): Read<WeeksReading> {
  const blocks = scraps.take(/^([2-4]) ?x ?([4-9]|1[0-2])$/);
  if (blocks) return repeatedly(Number(blocks[1]), Number(blocks[2]));
  const match = scraps.take(BARE_COUNT);
  if (!match) return null;
  const from = numberOf(match[1] ?? "");
  const weeks = match[2] ? range(from, numberOf(match[2])) : from;
  return from < 1 || from > 52
    ? null
    : reading({ ...NOTHING, weeks }, 0.85, `${spoken(weeks)} weeks`, scraps.rest());
}

function fromNumber(number: number, context: WeeksContext): Read<WeeksReading> {
  if (!Number.isInteger(number) || number < 1 || number > 400) return null;
  const weeks = { ...NOTHING, weeks: number };
  const sessions = { ...NOTHING, plannedSessions: number };
  if (context.heading === "sessions") return reading(sessions, 0.9, `${number} sessions`);
  if (number > 52)
    return reading(sessions, 0.5, "more than the weeks of a year: taken for sessions");
  return reading(weeks, context.heading === "weeks" ? 0.95 : 0.7, `${number} weeks`);
}

/** A typed 6-8 that became 6 August. */
function fromDate(cell: NotationCell, serial: number): Read<WeeksReading> {
  const kind = formatKind(cell.numberFormat);
  const day = dayOfSerial(serial);
  if (!day || (kind !== "dayMonth" && kind !== "monthYear")) return null;
  const [a, b] = kind === "dayMonth" ? [day.day, day.month] : [day.month, day.year % 100];
  const because = `${shown(cell).trim()} is what Excel makes of a typed ${a}-${b}`;
  return reading({ ...NOTHING, weeks: range(a, b) }, 0.85, because);
}

function fromWords(scraps: Scraps): Read<WeeksReading> {
  const sessions = scraps.take(SESSIONS);
  if (sessions) {
    const plannedSessions = numberOf(sessions[1] ?? "");
    return withTerm(
      scraps,
      reading({ ...NOTHING, plannedSessions }, 0.9, `${plannedSessions} sessions in all`),
    );
  }
  const units = scraps.take(UNITS);
  if (units) return fromUnits(scraps, units);
  return termLength(scraps) ?? termOnly(scraps);
}

function weeksIn(scraps: Scraps): Read<WeeksReading> {
  const product = scraps.take(PRODUCT);
  if (product) {
    const total = product[1]
      ? numberOf(product[1])
      : numberOf(product[2] ?? "") * numberOf(product[3] ?? "");
    const weeks = product[0].startsWith("max") ? range(1, total) : total;
    return reading({ ...NOTHING, weeks }, 0.85, `${product[2]} times ${product[3]} weeks`);
  }
  const repeated = scraps.take(REPEATED);
  if (repeated)
    return repeatedly(
      numberOf(repeated[1] ?? repeated[4] ?? ""),
      numberOf(repeated[2] ?? repeated[3] ?? ""),
    );
  const numbered = scraps.take(NUMBERED);
  if (numbered && Number(numbered[2]) > Number(numbered[1])) {
    const weeks = Number(numbered[2]) - Number(numbered[1]) + 1;
    return reading({ ...NOTHING, weeks }, 0.85, `${weeks} weeks, by their numbers`);
  }
  const span = scraps.take(SPAN);
  if (span) {
    const weeks = range(numberOf(span[1] ?? ""), numberOf(span[2] ?? ""));
    return reading({ ...NOTHING, weeks }, 0.95, `${spoken(weeks)} weeks`);
  }
  const single = scraps.take(SINGLE);
  if (!single) return null;
  const count = numberOf(single[2] ?? "");
  const weeks = /max|up to/.test(single[1] ?? "") ? range(1, count) : count;
  return reading({ ...NOTHING, weeks }, 0.95, `${spoken(weeks)} weeks`);
}

function repeatedly(times: number, each: number): Read<WeeksReading> {
  const alternatives = [times * each, each].map((weeks, at) => ({
    value: { ...NOTHING, weeks },
    label: `${weeks} weeks`,
    general: at === 0 ? "All the weeks together" : "The weeks of one block",
  }));
  const value = { ...NOTHING, weeks: times * each };
  return reading(value, 0.55, `${times} blocks of ${each} weeks`, "", alternatives);
}

/** "6 wks (Aut 1)": the weeks, and the term beside them. */
function withTerm(scraps: Scraps, found: Read<WeeksReading>): Read<WeeksReading> {
  if (!found) return null;
  const rest = scraps.rest();
  const term = rest === "" ? null : readTermText(rest);
  if (!term || term.alternatives) return { ...found, rest };
  return {
    ...found,
    value: { ...found.value, term: term.value.term, open: term.value.open },
    rest: term.rest,
  };
}

function fromUnits(scraps: Scraps, units: RegExpExecArray): Read<WeeksReading> {
  const count = numberOf(units[1] ?? "");
  const alternatives: Alternative<WeeksReading>[] = [
    { value: NOTHING, label: "Neither weeks nor sessions" },
    { value: { ...NOTHING, weeks: count }, label: `${count} weeks` },
    { value: { ...NOTHING, plannedSessions: count }, label: `${count} sessions` },
  ];
  const rest = scraps.text;
  return reading(
    NOTHING,
    0.5,
    `${units[0]}: neither weeks nor single sessions`,
    rest,
    alternatives,
  );
}

function termLength(scraps: Scraps): Read<WeeksReading> {
  if (scraps.take(/(?<![a-z\d])(?:1|one|a|per) (?:academic |school )?(?:year|yr)(?![a-z])/))
    return reading({ ...NOTHING, term: "All year" }, 0.9, "a whole school year", scraps.rest());
  const half = scraps.take(HALF_TERMS);
  const terms = half ? null : scraps.take(TERMS);
  const months = half || terms ? null : scraps.take(MONTHS);
  if (!half && !terms && !months) return null;
  const count = numberOf(half?.[2] ?? terms?.[1] ?? months?.[1] ?? "1");
  if (terms && count === 3)
    return reading(
      { ...NOTHING, term: "All year" },
      0.9,
      "three terms are the year",
      scraps.rest(),
    );
  const each = half ? HALF_TERM_WEEKS : terms ? TERM_WEEKS : 4;
  const weeks = Math.round(count * each);
  const because = `${half ? "a half-term" : terms ? "a term" : "a month"} is about ${each} weeks`;
  const alternatives = [
    {
      value: { ...NOTHING, weeks },
      label: `${weeks} weeks`,
      general: `Weeks: ${HALF_TERM_WEEKS} for a half-term, ${TERM_WEEKS} for a term, 4 for a month`,
    },
    { value: NOTHING, label: "Leave the weeks open", general: "Leave the weeks open" },
  ];
  return reading({ ...NOTHING, weeks }, 0.55, because, scraps.rest(), alternatives);
}

function termOnly(scraps: Scraps): Read<WeeksReading> {
  const term = readTermText(scraps.text);
  if (!term) return null;
  const toWeeks = ({ term: name, open }: { term: string | null; open: boolean }): WeeksReading => ({
    ...NOTHING,
    term: name,
    open,
  });
  const alternatives = (term.alternatives ?? []).map(({ value, label }) => ({
    value: toWeeks(value),
    label,
  }));
  return reading(toWeeks(term.value), term.confidence, term.because, term.rest, alternatives);
}
