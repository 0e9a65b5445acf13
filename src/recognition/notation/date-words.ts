import { MONTH_PATTERN, monthNumber } from "./calendar";
import type { Scraps } from "./scraps";

/** A date as its writer left it: the year, or the day, may be missing. */
export interface WrittenDate {
  day: number | null;
  month: number;
  /** As written: 26 or 2026. */
  year: number | null;
  /** Day and month in figures: 4/12/26, which an American computer reads the other way round. */
  inFigures: boolean;
  /** Only a dash or "to" stands between it and the next. */
  joined: boolean;
}

type Found = Omit<WrittenDate, "joined" | "inFigures">;

const YEAR = "(20\\d\\d|19\\d\\d|\\d\\d)";
const BEFORE =
  "(?:(?:w\\/?[bc]|wb|wc|wk ?(?:beg|comm)[a-z]*|week (?:beginning|commencing|of)|by|on|from|until|due|beg(?:inning)?|ends?|ending|starts?|starting|started|since)\\.?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?,? ?)?";

/** 14/9/26, 14.9.2026, 14-9-26 */
const IN_FIGURES = new RegExp(
  `${BEFORE}(?<![\\d./-])(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?${YEAR}(?![\\d/-]|\\.\\d)`,
);

const FORMS: readonly (readonly [
  RegExp,
  (m: RegExpExecArray, monthFirst: boolean) => Found | null,
])[] = [
  [/(20\d\d)-(\d{2})-(\d{2})(?:t[\d:.]+z?)?(?!\d)/, (m) => dayOf(m[3], m[2], m[1])],
  [
    IN_FIGURES,
    (m, monthFirst) =>
      monthFirst ? dayOf(m[3], m[1], m[4]) : (dayOf(m[1], m[3], m[4]) ?? dayOf(m[3], m[1], m[4])),
  ],
  [
    new RegExp(
      `${BEFORE}(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${MONTH_PATTERN})(?![a-z])(?:[ ,'-]*${YEAR}(?![\\d:.]|(?:st|nd|rd|th)? ?(?:${MONTH_PATTERN})))?`,
    ),
    (m) => named(m[2], m[1], m[3]),
  ],
  [
    new RegExp(
      `${BEFORE}(?<![a-z])(${MONTH_PATTERN})(?![a-z]) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))(?!\\d)`,
    ),
    (m) => named(m[1], m[2], m[3]),
  ],
  [
    new RegExp(
      `${BEFORE}(?<![a-z])(${MONTH_PATTERN})(?![a-z])[ ,'-]*(20\\d\\d|[2-4]\\d)(?![\\d:]|st|nd|rd|th)`,
    ),
    (m) => named(m[1], undefined, m[2]),
  ],
  [
    new RegExp(
      `${BEFORE}(?<![a-z])(${MONTH_PATTERN})(?![a-z]) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`,
    ),
    (m) => named(m[1], m[2], undefined),
  ],
  [
    new RegExp(`${BEFORE}(?<![\\d./:-])(\\d{1,2})[./](\\d{1,2})(?![./:]?\\d|-\\d{1,4}(?![\\d./]))`),
    (m, monthFirst) => (monthFirst ? dayOf(m[2], m[1], undefined) : dayOf(m[1], m[2], undefined)),
  ],
  [/(?<!\d)(\d{1,2})\/(20\d\d)(?!\d)/, (m) => monthAndYear(m[1], m[2])],
  [
    new RegExp(`${BEFORE}(?<![a-z])(?:(?:end|start|beginning) of )?(${MONTH_PATTERN})(?![a-z\\d])`),
    (m) => named(m[1], undefined, undefined),
  ],
];

/** Takes the dates out of a text, in the order in which they stand. */
export function datesIn(scraps: Scraps, order: "dayFirst" | "monthFirst"): WrittenDate[] {
  const found: { date: Omit<WrittenDate, "joined">; start: number; end: number }[] = [];
  for (const [pattern, meaning] of FORMS)
    for (let tries = 0; tries < 6; tries++) {
      const match = pattern.exec(scraps.left);
      const date = match && meaning(match, order === "monthFirst");
      if (!match || !date) break;
      scraps.takeSpan(match.index, match[0].length);
      const inFigures = pattern === IN_FIGURES;
      found.push({
        date: { ...date, inFigures },
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  found.sort((a, b) => a.start - b.start);
  return found.map(({ date, end }, index) => {
    const next = found[index + 1];
    const between = next ? scraps.left.slice(end, next.start) : "";
    const joined = next !== undefined && /^ ?(?:-|to|until|till) ?$/.test(between);
    if (joined && between.trim() !== "") scraps.takeSpan(end, next.start - end);
    return { ...date, joined };
  });
}

function dayOf(day = "", month = "", year?: string): Found | null {
  const [d, m] = [Number(day), Number(month)];
  if (d < 1 || d > 31 || m < 1 || m > 12) return null;
  return { day: d, month: m, year: year === undefined ? null : Number(year) };
}

function named(month = "", day?: string, year?: string): Found | null {
  const number = monthNumber(month);
  if (number === null) return null;
  if (day === undefined)
    return { day: null, month: number, year: year === undefined ? null : Number(year) };
  return dayOf(day, String(number), year);
}

function monthAndYear(month = "", year = ""): Found | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { day: null, month: number, year: Number(year) } : null;
}
