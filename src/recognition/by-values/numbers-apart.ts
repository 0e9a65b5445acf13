import type { Field } from "../fields";
import { becauseOf, plainNumberOf, tellingOf } from "../plain-values";
import type { Found, Head } from "./heads";

interface Numbers {
  head: Head;
  all: readonly number[];
}

/** What bare numbers of one kind are like; `usual` is what other numbers seldom are. */
interface Kind {
  field: Field;
  fits: (all: readonly number[]) => boolean;
  usual: (all: readonly number[]) => boolean;
  /** Already told by one of these. */
  unless: readonly Field[];
  what: string;
}

const whole = (all: readonly number[]): boolean => all.every(Number.isInteger);
/** "How many each week?" asks for no weeks. */
const EACH_WEEK = /\b(?:each|per|a|every|in a|p\/) ?(?:week|wk)\b/i;
const within = (all: readonly number[], from: number, to: number): boolean =>
  all.every((n) => n >= from && n <= to);
const some = (all: readonly number[], share: number, is: (n: number) => boolean): boolean =>
  all.filter(is).length >= all.length * share;
const most = (all: readonly number[]): number => Math.max(...all);

/** Blocks run for half a term, a term or a year. */
const USUAL_WEEKS: ReadonlySet<number> = new Set([6, 7, 8, 10, 12, 13, 14, 20, 36, 38, 39]);

const MINUTES: Kind = {
  field: "minutesPerSession",
  fits: (all) => whole(all) && within(all, 5, 120) && some(all, 1, (n) => n % 5 === 0),
  usual: (all) => most(all) >= 20 && some(all, 0.3, (n) => [15, 25, 30, 40, 45, 60].includes(n)),
  unless: ["minutesPerSession", "dosage", "minutesPerWeek"],
  what: "minutes",
};
const SESSIONS: Kind = {
  field: "sessionsPerWeek",
  fits: (all) => within(all, 0.25, 10) && some(all, 1, (n) => Number.isInteger(n * 4)),
  usual: (all) => within(all, 0.25, 5),
  unless: ["sessionsPerWeek", "dosage", "minutesPerWeek"],
  what: "small numbers",
};
const WEEKS: Kind = {
  field: "weeks",
  fits: (all) => whole(all) && within(all, 2, 40),
  usual: (all) => most(all) >= 6 && some(all, 0.6, (n) => USUAL_WEEKS.has(n)),
  unless: ["weeks", "endDate"],
  what: "numbers of weeks",
};
const GROUP: Kind = {
  field: "groupSize",
  fits: (all) => whole(all) && within(all, 1, 35) && Math.min(...all) <= 8,
  usual: (all) => within(all, 1, 15),
  unless: ["groupSize", "pupilsAndGroup"],
  what: "small numbers",
};
const KINDS: readonly Kind[] = [
  MINUTES,
  SESSIONS,
  WEEKS,
  GROUP,
  {
    field: "wave",
    fits: (all) => whole(all) && within(all, 1, 4),
    usual: (all) => within(all, 1, 3),
    unless: ["wave"],
    what: "numbers from 1 to 4",
  },
  {
    field: "yearGroups",
    fits: (all) => whole(all) && within(all, 0, 13),
    usual: (all) => new Set(all).size >= 4,
    unless: ["yearGroups", "className"],
    what: "small numbers",
  },
];

/** None of these. */
const OTHER: Pick<Kind, "field"> = { field: "other" };

/** Years and waves are hardly ever bare numbers under words that say nothing of them: only what is usual is taken. */
const SELDOM_BARE: ReadonlySet<Field> = new Set<Field>(["yearGroups"]);

const FEWEST = 3;
const MOST_ASKED = 3;

/** Words that say of numbers that they are none of these. */
const OTHER_FIGURES =
  /hours?|hrs?|total|£|costs?|price|%|scores?|points?|ages?|levels?|gain|progress|attend|absen|days?|score|rank|order|no\.? of visits|impact|rating|effort|confiden|stars?\b|attitude|out of|\/ ?\d/i;

function numbersOf(head: Head): Numbers[] {
  if (OTHER_FIGURES.test(head.column.header)) return [];
  const said = tellingOf(head.values);
  const all = said.flatMap((cell) => plainNumberOf(cell) ?? []);
  // What is reckoned from other columns is no figure that somebody entered.
  const reckoned = said.filter(({ cell }) => cell.formula !== undefined).length;
  // 1, 2, 3, 4 down the side counts the rows.
  const first = all[0] ?? 0;
  if (first <= 1 && all.every((number, i) => number === first + i)) return [];
  const isPlain = all.length >= FEWEST && all.length === said.length && reckoned * 2 < said.length;
  return isPlain ? [{ head, all }] : [];
}

/**
 * Tells columns of bare numbers apart: 30, 45, 60 are minutes, beside them 1 to 5 are sessions, 6, 10, 12, 38 are weeks.
 * Where several are possible the likeliest is taken and the others are rivals, so that someone is asked.
 */
export function numbersApart(heads: readonly Head[], taken: ReadonlySet<Field>): Found[] {
  const open = heads.flatMap(numbersOf);
  const gone = new Set(taken);
  const found: Found[] = [];
  const free = ({ field, unless }: Kind): boolean =>
    !gone.has(field) && !unless.some((other) => gone.has(other));
  const kindsOf = ({ head, all }: Numbers): Kind[] =>
    KINDS.filter(
      (kind) =>
        free(kind) &&
        kind.fits(all) &&
        (!SELDOM_BARE.has(kind.field) || kind.usual(all)) &&
        !(kind === WEEKS && EACH_WEEK.test(head.column.header)),
    ).sort((a, b) => Number(b.usual(all)) - Number(a.usual(all)));
  const take = (one: Numbers, kind: Kind, rivals: readonly Pick<Kind, "field">[]): void => {
    open.splice(open.indexOf(one), 1);
    gone.add(kind.field);
    const fields = rivals.map(({ field }) => field);
    found.push({
      head: one.head,
      field: kind.field,
      because: becauseOf(kind.what),
      rivals: fields,
    });
  };
  // Minutes can hardly be anything else; a small number beside them says how often.
  const minutes = open.find((one) => kindsOf(one)[0] === MINUTES && MINUTES.usual(one.all));
  if (minutes) {
    take(minutes, MINUTES, []);
    const beside = open.filter(
      ({ head, all }) => free(SESSIONS) && SESSIONS.fits(all) && isBeside(head, minutes.head),
    );
    const [first, second] = beside;
    const others = open.filter(({ all }) => GROUP.fits(all)).length;
    const isOpen = free(GROUP) && (second !== undefined || others < 2);
    if (first) take(first, SESSIONS, isOpen ? [GROUP] : []);
  }
  for (let settled = true; settled && open.length > 0;) {
    settled = false;
    for (const one of [...open]) {
      const kinds = kindsOf(one).filter((kind, _, all) => kind.usual(one.all) || all.length === 1);
      const [only, second] = kinds;
      if (!only || second) continue;
      // The number of anything at all may be this small: someone is asked.
      take(one, only, only === MINUTES ? [] : [OTHER]);
      settled = true;
    }
  }
  for (const one of [...open]) {
    const [best, ...others] = kindsOf(one);
    if (best) take(one, best, [...others.slice(0, MOST_ASKED - 2), OTHER]);
  }
  return found;
}

const isBeside = (one: Head, other: Head): boolean =>
  Math.abs(one.column.column - other.column.column) === 1;
