import type { NumberOrRange } from "../../domain/recognition-report";
import { dayCount, daySpan, letterSpan } from "./day-spans";
import { GROUP_RULES } from "./dosage-groups";
import { HOUR, MIN, WEEK } from "./dosage-units";
import { NUMBER, numberOf, range } from "./numbers";
import { STAFF_PATTERN } from "./staff-words";

/** How often a rhythm comes round: sessions a school week, or a time that is no number of weeks. */
export type Rhythm =
  | { perWeek: number; adverb: boolean }
  | { per: "halfTerm" | "term" | "month" | "year"; adverb: boolean };

export type DosageToken = { start: number; end: number } &
  /** `sure`: "once", "twice", a count by itself. */
  (
    | { kind: "number"; value: NumberOrRange; sure?: true }
    | { kind: "times" }
    | { kind: "minutes"; value: NumberOrRange; clock: boolean; slip: boolean }
    | { kind: "rhythm"; rhythm: Rhythm }
    | { kind: "days"; count: number }
    /** `everyDay`: "lunchtimes", without a number, are all of the week's. */
    | { kind: "slot"; plural: boolean; isDay: boolean; everyDay: boolean }
    /** "am & pm": twice on a day. */
    | { kind: "halves" }
    | { kind: "session" }
    | { kind: "weeks"; value: NumberOrRange }
    | { kind: "ratio" }
    | { kind: "group" }
    | { kind: "term" }
    | { kind: "staff" }
    | { kind: "asNeeded" }
    | { kind: "plus" }
    /** `parts`: a comma or stroke, which may part one arrangement from the next. */
    | { kind: "glue"; parts?: boolean }
    | { kind: "word" }
  );

export type Meaning = DistributiveOmit<DosageToken, "start" | "end"> | null;
type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

const DAY =
  "(?:mondays?|mons?|tuesdays?|tues?|wednesdays?|weds?|thursdays?|thurs?|thur?|fridays?|fris?)(?![a-z])\\.?";
const LETTER = "(?:mo|tu|we|th|fr|m|t|w|f)";
const SLOT =
  "(?:mornings?|afternoons?|lunch(?:time)?s?|breaks?(?:times?)?|playtimes?|assembl(?:y|ies)|registrations?|evenings?|school days?|days?|ams?|pms?|a\\.m\\.|p\\.m\\.)(?![a-z])";
const HALF_TERM = "half[- ]?terms?(?![a-z])";
const PER = "(?:per|each|every|an?|in a|\\/|p\\/)";

const one = (match: RegExpExecArray, group = 1): number => numberOf(match[group] ?? "1");
const minutes = (value: NumberOrRange, clock = false, slip = false): Meaning => ({
  kind: "minutes",
  value,
  clock,
  slip,
});
const often = (perWeek: number, adverb = false): Meaning => ({
  kind: "rhythm",
  rhythm: { perWeek, adverb },
});

/** By the half-term or longer, in one word: "monthly 1 hr" is a session of an hour. */
const seldom = (per: "halfTerm" | "term" | "month" | "year"): Meaning => ({
  kind: "rhythm",
  rhythm: { per, adverb: true },
});

/** What stands at one place of a folded text, tried from the top: the longer and the surer first. */
export const RULES: readonly (readonly [string, (match: RegExpExecArray) => Meaning])[] = [
  // Clock times: 9.15-9.45
  [
    `(?:at |from )?(\\d{1,2})(?:[.:](\\d{2}))?(?: ?[ap]m)? ?(?:-|to|until|till) ?(\\d{1,2})[.:](\\d{2})(?! ?(?:${MIN}|${HOUR})|\\d)(?: ?[ap]m(?![a-z]))?`,
    (match) => clock(match),
  ],
  [
    `(?:at |from )?(\\d{1,2})[.:](\\d{2})(?: ?[ap]m)? ?(?:-|to|until|till) ?(\\d{1,2})()(?= ?[ap]m(?![a-z]))(?: ?[ap]m)`,
    (match) => clock(match),
  ],
  ["(\\d{1,2})() ?(?:-|to) ?(\\d{1,2})() ?[ap]m(?![a-z])", (match) => clock(match)],
  // 8.45-9, 0845-0900, and beside a day "Fri 11-12"
  [
    `(\\d{1,2})[.:](\\d{2}) ?(?:-|to|until|till) ?(\\d{1,2})()(?![\\d.:/]| ?(?:x|${MIN}|${HOUR}))`,
    (match) => clock(match),
  ],
  ["(0[789]|1[0-5])([0-5]\\d) ?- ?(0[789]|1[0-5])([0-5]\\d)(?!\\d)", (match) => clock(match)],
  [
    `(?<=${DAY},? )(\\d{1,2})() ?(?:-|to|until) ?(\\d{1,2})()(?![\\d.:/]| ?(?:x|times|sess|${MIN}|${HOUR}|pupils?|ch))`,
    (match) => clock(match, 180),
  ],
  // Hours and minutes
  ["(\\d{1,2}) ?h(?:(?:ou)?rs?)?(\\d{2})(?!\\d)", (m) => minutes(one(m) * 60 + one(m, 2))],
  [
    `(${NUMBER}) ?${HOUR} ?(?:and |& ?)?(${NUMBER})(?!\\d) ?(?:${MIN})?(?! ?(?:x|${HOUR}))`,
    (m) => minutes(one(m) * 60 + one(m, 2)),
  ],
  [`(?:(${NUMBER}) )?(?:an )?hours? and a half(?![a-z])`, (m) => minutes(one(m) * 60 + 30)],
  [`(${NUMBER}) and a half ${HOUR}`, (m) => minutes(one(m) * 60 + 30)],
  ["half(?: an?)?[- ]h(?:ou)?rs?(?![a-z])", () => minutes(30)],
  ["(?:a )?quarter(?: of an)?[- ]hours?(?![a-z])", () => minutes(15)],
  ["three[- ]quarters of an hour(?![a-z])", () => minutes(45)],
  ["(?:an|a|one) hour(?![a-z])", () => minutes(60)],
  ["(?<=(?:weekly|fortnightly|daily|monthly),? )hour(?![a-z])", () => minutes(60)],
  [`([13]/[24]|[½¼¾]) ?(?:an? |of an )?${HOUR}`, (m) => minutes(one(m) * 60)],
  [`(\\d) ([13]/[24]) ?${HOUR}`, (m) => minutes((one(m) + one(m, 2)) * 60)],
  [
    `(${NUMBER}) ?(?:${HOUR})? ?(?:-|to|or|/) ?(${NUMBER}) ?${HOUR}`,
    (m) => minutes(range(one(m) * 60, one(m, 2) * 60)),
  ],
  [`(${NUMBER}) ?${HOUR}`, (m) => minutes(one(m) * 60)],
  ["(?<=\\d ?x ?)(?:hours?|hrs?)(?![a-z])\\.?", () => minutes(60)],
  // Minutes; 0:30 is half an hour and no ratio, 20.30 minutes is a slip for 20-30
  ["0:([0-5]\\d)(?![\\d:])", (m) => minutes(one(m))],
  [`(\\d\\d)\\.(\\d\\d) ?${MIN}`, (m) => minutes(range(one(m), one(m, 2)), false, true)],
  [
    `(${NUMBER}) ?(?:${MIN})? ?(?:-|to|or|/) ?(${NUMBER}) ?-?${MIN}`,
    (m) => minutes(range(one(m), one(m, 2))),
  ],
  // "5 x 15 = 75 mins": what it comes to
  [`= ?${NUMBER} ?(?:${MIN}|${HOUR})(?: ?(?:a|per|/) ?${WEEK})?`, () => ({ kind: "glue" })],
  [`(${NUMBER}) ?-?${MIN}`, (m) => minutes(one(m))],
  // Every so many weeks
  [
    `(?:every|each) (?:other|second|alternate) ${WEEK}|alt(?:ernate|ernating|\\.)? ${WEEK}|(?:once )?every fortnight`,
    () => often(0.5, true),
  ],
  [
    `every (${NUMBER}) ?${WEEK}`,
    (m) =>
      one(m) <= 4
        ? often(1 / one(m), true)
        : { kind: "rhythm", rhythm: { per: "halfTerm", adverb: false } },
  ],
  ["(?:every|each) (?:other|second|alternate) day(?![a-z])|alternate days", () => often(2.5, true)],
  [
    `(?:(?:every|each) (?:other|second|2nd|alternate)|alternate) ${DAY}(?: ${SLOT})?`,
    () => often(0.5, true),
  ],
  [
    `(?:1|one|once)(?: ${WEEK})? in (?:every )?(2|two|3|three)(?: ${WEEK})?(?![\\d:])`,
    (m) => often(1 / one(m), true),
  ],
  [`(?:every|each) third ${WEEK}`, () => often(1 / 3, true)],
  // "Six weekly sessions" run for six weeks; "two weekly sessions" may be two a week
  [
    "(6|7|8|9|1\\d|2\\d|six|seven|eight|nine|ten|eleven|twelve)(?: ?x)?(?= weekly (?:sess|lessons?|visits?|meetings?|slots?))",
    (m) => ({ kind: "weeks", value: one(m) }),
  ],
  // "6 weekly" is every six weeks; "2 weekly" and "bi-weekly" may be either, and are left to the reader
  ["(?:\\d{1,2}[ -]|bi[- ]?)weekly(?![a-z])", () => seldom("halfTerm")],
  // Rhythms in one word
  ["(?:half[- ]?termly)(?![a-z])", () => seldom("halfTerm")],
  ["termly(?![a-z])", () => seldom("term")],
  ["monthly(?![a-z])", () => seldom("month")],
  ["(?:annual(?:ly)?|yearly)(?![a-z])", () => seldom("year")],
  [
    "(?:daily|dly|(?:every|each) (?:single )?(?:school )?(?:day|morning|afternoon|lunch(?:time)?|break(?:time)?|a\\.m\\.|p\\.m\\.|am|pm)s?)(?![a-z])",
    () => often(5, true),
  ],
  [
    "(?:fort[- ]?nightly|f[\\/']?nightly|(?:per |a |/ ?)?f\\/?(?:night|n)(?![a-z])|f\\/n|fortnigtly)(?![a-z])",
    () => often(0.5, true),
  ],
  ["(?:weekly|wkly|wkl)(?![a-z])\\.?", () => often(1, true)],
  // "for half a term" is how long it runs, no rhythm
  ["(?:for |over )?half a term(?![a-z])", () => ({ kind: "word" })],
  // Per week, a day, /wk, pw
  [`${PER} ?${HALF_TERM}`, () => ({ kind: "rhythm", rhythm: { per: "halfTerm", adverb: false } })],
  [`${PER} ?terms?(?![a-z])`, () => ({ kind: "rhythm", rhythm: { per: "term", adverb: false } })],
  [`${PER} ?months?(?![a-z])`, () => ({ kind: "rhythm", rhythm: { per: "month", adverb: false } })],
  [
    `${PER} ?(?:years?|yrs?|annum)(?![a-z])`,
    () => ({ kind: "rhythm", rhythm: { per: "year", adverb: false } }),
  ],
  [`${PER} ?fortnights?(?![a-z])|in a fortnight`, () => often(0.5)],
  [`${PER} ?(?:school )?days?(?![a-z])|p\\/d(?![a-z])`, () => often(5)],
  [`(?!aw(?![a-z]))(?:${PER} ?${WEEK})|p\\.?\\/?w(?![a-z])\\.?`, () => often(1)],
  // Lengths of a block
  [
    `(?:for |over |block of )?(${NUMBER}) ?(?:-|to|or) ?(${NUMBER}) ?-?${WEEK}(?: block)?`,
    (m) => ({ kind: "weeks", value: range(one(m), one(m, 2)) }),
  ],
  [
    `(?<!^x ?)(?:for |over |block of )?(${NUMBER}) ?-?(?:weeks?|wks?)(?![a-z])(?: block)?`,
    (m) => ({ kind: "weeks", value: one(m) }),
  ],
  // Days of the week
  [
    `(?:on |every |each )?(${DAY}) ?(?:-|to) ?(${DAY})`,
    (m) => ({ kind: "days", count: daySpan(m[1] ?? "", m[2] ?? "") }),
  ],
  [
    `(?:on |every |each )?(${DAY}(?:(?: ?[,/&+] ?| and | )${DAY}){1,4})`,
    (m) => ({ kind: "days", count: dayCount(m[1] ?? "") }),
  ],
  [`(?:on )?alt(?:ernate|ernating)?\\.? ${DAY}`, () => often(0.5)],
  [`(?:on |every |each )?${DAY}`, () => ({ kind: "days", count: 1 })],
  [
    "(mo|tu|we|th|m|t|w)-(we|th|fr|w|f)(?![a-z])",
    (m) => ({ kind: "days", count: letterSpan(m[1] ?? "", m[2] ?? "") }),
  ],
  // By their letters: M/W/F, "M T Th", MWF
  [
    `${LETTER}(?:(?: ?[,/&+] ?| )${LETTER}(?![a-z])){1,4}(?! ?[a-z]\\.)`,
    (m) => ({ kind: "days", count: m[0].split(/[^a-z]+/).length }),
  ],
  ["mtwthf(?![a-z])", () => ({ kind: "days", count: 5 })],
  ["(?:mwf|twth|tuwth)(?![a-z])", () => ({ kind: "days", count: 3 })],
  ["tu?th(?![a-z])", () => ({ kind: "days", count: 2 })],
  [
    "(?:a\\.?m\\.?|mornings?) ?(?:&|and|\\+|/|,) ?(?:p\\.?m\\.?|afternoons?)(?![a-z])",
    () => ({ kind: "halves" }),
  ],
  ...GROUP_RULES,
  [
    "(?:x ?)?\\d terms?(?![a-z])|t\\d(?:[/-]\\d)?(?![a-z\\d])|(?:autumn|aut|spring|spr|summer|sum)\\.?(?: term)?(?: ?[12](?!\\d))?(?![a-z\\d])",
    () => ({ kind: "term" }),
  ],
  // Half a day is one session; three out of five days are three
  ["(?:half|½|1/2|0?\\.5) (?:an? )?(?:school )?days?(?![a-z])", () => ({ kind: "days", count: 1 })],
  [`(${NUMBER}) (?:out of|of the) (?:5|five)(?: days)?`, (m) => ({ kind: "days", count: one(m) })],
  [
    `(${NUMBER}) ?\\/ ?(${NUMBER})(?= ?(?:x|times|days))`,
    (m) => ({ kind: "number", value: range(one(m), one(m, 2)) }),
  ],
  // A time of day is no count, but "1pm a week" is one afternoon
  [
    `(?:at )?\\d{1,2}(?:[.:]\\d\\d)?[ap]m(?![a-z])(?! ?${PER} ?${WEEK})|at \\d{1,2}(?:[.:]\\d\\d)?(?! ?(?:x|${MIN}|${HOUR}))`,
    () => ({ kind: "word" }),
  ],
  ["x ?\\d{1,3} (?:pupils?|children|chn)(?![a-z])", () => ({ kind: "word" })],
  // Counts
  ["([1-5])ce(?![a-z])", (m) => ({ kind: "number", value: one(m), sure: true })],
  ["once(?![a-z])", () => ({ kind: "number", value: 1, sure: true })],
  ["twice(?![a-z])", () => ({ kind: "number", value: 2, sure: true })],
  ["(?:thrice|three times)(?![a-z])", () => ({ kind: "number", value: 3, sure: true })],
  [
    `(${NUMBER}) ?(?:-|to|or) ?(${NUMBER})(?![\\d:.]| ?(?:pupils?|children|chn|ch)(?![a-z]))`,
    (m) => ({ kind: "number", value: range(one(m), one(m, 2)) }),
  ],
  [`(${NUMBER})(?![\\d:])`, (m) => ({ kind: "number", value: one(m) })],
  [
    "\\*(?= ?\\d)|x(?= ?\\d)|[x@](?![a-z])|@|times(?![a-z])|lots of(?![a-z])|x(?=(?:week|wk|dai|day|per|a |fort|mon|morn|after|lunch|sess|min))",
    () => ({ kind: "times" }),
  ],
  [
    SLOT,
    (m) => ({
      kind: "slot",
      plural: /s$/.test(m[0]),
      isDay: /^(?:school )?day/.test(m[0]),
      everyDay: /^(?:lunch|break|play|morning|regist).*s$/.test(m[0]),
    }),
  ],
  [
    "(?:sessions?|sess|lessons?|visits?|slots?|meetings?|meets?|periods?|times)(?![a-z])",
    () => ({ kind: "session" }),
  ],
  [`(?<=[x\\d] ?)(?:${WEEK})`, () => often(1)],
  ["(?<=x ?)fortnights?(?![a-z])", () => often(0.5)],
  [`(?<=x ?)${HALF_TERM}`, () => ({ kind: "rhythm", rhythm: { per: "halfTerm", adverb: false } })],
  // Who and whether
  [
    `(?:(?:with|by|from|led by|-) (?:an? |the |his |her |their )?)?(?:${STAFF_PATTERN})(?![a-z])(?! (?:time|group|room|meeting|base)(?![a-z])|:)(?:(?: ?[/&+,] ?| and | or )(?:${STAFF_PATTERN})(?![a-z]))*(?: \\([a-z]{1,3}\\))?(?:[ -]led(?![a-z]))?`,
    () => ({ kind: "staff" }),
  ],
  [
    `(?:(?:with|by|from|led by|-) )?(?:mrs?|miss|ms|dr)\\.? [a-z][a-z'-]+(?: \\((?:${STAFF_PATTERN})\\)| (?:${STAFF_PATTERN})(?![a-z]))?`,
    () => ({ kind: "staff" }),
  ],
  [
    "(?:as (?:and when(?: (?:needed|required))?|needed|required|necessary|appropriate|req'?d?\\.?|and when)|when (?:needed|required|necessary|possible)|if (?:needed|required|necessary)|ad[- ]?hoc|on request|on demand|drop[- ]in|flexible|varies|various|variable|throughout(?: the)? day|all day|ongoing|continuous(?:ly)?|regular(?:ly)?|whenever[a-z ]*)(?![a-z])\\.?",
    () => ({ kind: "asNeeded" }),
  ],
  ["\\+|plus(?![a-z])|and(?![a-z])|&|;", () => ({ kind: "plus" })],
  [
    "(?:for|of|at|on|in|per|a|an|the|each|with|approx\\.?|about|around|up to|max\\.?|c\\.|~)(?![a-z])|[,.:()/@-]+",
    (m) => ({ kind: "glue", parts: /[,/]/.test(m[0]) }),
  ],
];

function clock(match: RegExpExecArray, longest = 420): Meaning {
  const [, fromHour = "0", fromMinute = "0", toHour = "0", toMinute = ""] = match;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute || 0);
  const length = to > from ? to - from : to + 720 - from;
  if (Number(fromHour) > 23 || Number(toHour) > 23 || length <= 0 || length > longest) return null;
  return minutes(length, true);
}
