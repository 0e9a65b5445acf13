import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { fullYear } from "./calendar";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { readSchoolYear, schoolYear } from "./school-year";
import { Scraps } from "./scraps";
import { mended } from "./spelling";
import {
  ALL_YEAR,
  HALF_BESIDE,
  HALF_OF_YEAR,
  HALF_TERM_NUMBER,
  NUMBERED_TERM,
  OPEN_ENDED,
  SEASONS,
  TERM_JOINTS,
  TERM_UNIT,
  seasonOf,
} from "./term-words";
import type { Season } from "./term-words";

export interface TermReading {
  /** "Autumn 1" … "Summer 2", "Autumn", "All year", "Autumn 2-Spring 1", "Summer 2026-Autumn 2026"; null = none named. */
  term: string | null;
  /** "2026-27", when the cell itself says so. */
  schoolYear: string | null;
  /** "End of Spring 1": which edge of the term is meant. */
  edge: "start" | "end" | null;
  /** "Ongoing", "Continuous": no end. */
  open: boolean;
}

interface Unit {
  season: Season;
  half: 1 | 2 | null;
  year: number | null;
}

const NOTHING: TermReading = { term: null, schoolYear: null, edge: null, open: false };

export function readTerm(cell: NotationCell): Read<TermReading> {
  return readTermText(shown(cell));
}

export function readTermText(text: string): Read<TermReading> {
  // "Not Autumn" leaves open when it is.
  if (/\bnot\b/i.test(text)) return null;
  const read = asWritten(text);
  if (read || !/\d|term/i.test(text)) return read;
  const right = mended(text, NAMES_OF_TERMS);
  const mind = right === null ? null : asWritten(right);
  return mind?.rest === "" ? mind : null;
}

const NAMES_OF_TERMS = ["autumn", "spring", "summer"];

function asWritten(text: string): Read<TermReading> {
  const scraps = new Scraps(text);
  return (
    springOrSummer(scraps) ??
    partOfYear(scraps) ??
    namedTerms(scraps) ??
    halfTermNumbers(scraps) ??
    numberedTerms(scraps) ??
    openEnded(scraps) ??
    wholeSchoolYear(text)
  );
}

/** "S1" is Spring 1 to some and Summer 1 to others. */
function springOrSummer(scraps: Scraps): Read<TermReading> {
  const match = scraps.take(/^s([12])$/);
  if (!match) return null;
  const alternatives = ["Spring", "Summer"].map((season) => ({
    value: { ...NOTHING, term: `${season} ${match[1]}` },
    label: `${season} ${match[1]}`,
    general: `S is ${season}`,
  }));
  const [first] = alternatives;
  return first ? reading(first.value, 0.5, "S may be Spring or Summer", "", alternatives) : null;
}

function partOfYear(scraps: Scraps): Read<TermReading> {
  const half = scraps.take(HALF_OF_YEAR);
  if (half) {
    const first = half[1] === "first" || half[1] === "1st";
    const term = first ? "Autumn 1-Spring 1" : "Spring 2-Summer 2";
    return reading(
      { ...NOTHING, term },
      0.8,
      "half of the school year is three half-terms",
      scraps.rest(),
    );
  }
  if (!scraps.take(ALL_YEAR)) return null;
  // "All year from Spring" is less than the year: it stays in words.
  if (BUT_A_PART.test(scraps.left)) return reading(NOTHING, 0.3, "a part of the year", scraps.text);
  return reading({ ...NOTHING, term: "All year" }, 0.95, "it says the whole year", scraps.rest());
}

const BUT_A_PART =
  /(?<![a-z])(?:from|until|till|except|not|apart from|but) (?:the )?(?:aut|spr|sum|easter|xmas|christmas|jan)/;

function namedTerms(scraps: Scraps): Read<TermReading> {
  const units: Unit[] = [];
  for (
    let match = scraps.take(TERM_UNIT);
    match && units.length < 12;
    match = scraps.take(TERM_UNIT)
  )
    units.push(...unitsOf(match));
  const [first] = units;
  const last = units.at(-1);
  if (!first || !last) return null;
  if (first === last) first.half ??= halfBeside(scraps, first.season);
  while (scraps.take(TERM_JOINTS));
  const edge = scraps.take(
    /(?<![a-z])(?:by )?(?:the )?(start|beginning|end)(?: of)?(?: the)? ?(?=\uE000)/,
  )?.[1];
  const term = first === last ? unitName(first, false) : spanName(first, last);
  const value: TermReading = {
    term,
    schoolYear: labelOf(first, last),
    edge: edge === undefined ? null : edge === "end" ? "end" : "start",
    open: scraps.take(OPEN_ENDED) !== null,
  };
  return reading(value, 0.95, `it names ${term}`, scraps.rest());
}

function unitsOf(match: RegExpExecArray): Unit[] {
  const [, wordBefore, season = "", halfDigit, second, wordAfter, year] = match;
  const halfWord = wordBefore ?? wordAfter;
  const inWords = halfWord === undefined ? null : /^(first|1st)$/.test(halfWord) ? 1 : 2;
  const half = halfDigit === undefined ? inWords : /^(?:1|i|one)$/.test(halfDigit) ? 1 : 2;
  const unit: Unit = { season: seasonOf(season), half, year: year ? fullYear(Number(year)) : null };
  return second && half === 1 ? [unit, { ...unit, half: 2 }] : [unit];
}

/** A half said apart from the name of its term; a number that belongs to another term says none. */
function halfBeside(scraps: Scraps, season: Season): 1 | 2 | null {
  for (const pattern of HALF_BESIDE) {
    const [, inWords, number, edge, bare] = pattern.exec(scraps.left) ?? [];
    const half = whichHalf(season, inWords ?? edge ?? number ?? bare ?? "");
    if (half === null) continue;
    scraps.take(pattern);
    return half;
  }
  return null;
}

function whichHalf(season: Season, said: string): 1 | 2 | null {
  if (/^(?:first|1st|before|until|to|one|1)$/.test(said)) return 1;
  if (/^(?:second|2nd|last|after|from|two|2)$/.test(said)) return 2;
  const number = Number(said) - 2 * SEASONS.indexOf(season);
  return number === 1 || number === 2 ? number : null;
}

const unitName = ({ season, half, year }: Unit, withYear: boolean): string =>
  [season, half, withYear ? year : null].filter((part) => part !== null).join(" ");

const schoolYearStart = ({ season, year }: Unit): number | null =>
  year === null ? null : season === "Autumn" ? year : year - 1;

function spanName(first: Unit, last: Unit): string {
  const across =
    first.year !== null && last.year !== null && schoolYearStart(first) !== schoolYearStart(last);
  return `${unitName(first, across)}-${unitName(last, across)}`;
}

function labelOf(first: Unit, last: Unit): string | null {
  const starts = [schoolYearStart(first), schoolYearStart(last)].filter((start) => start !== null);
  const [start] = starts;
  return start === undefined || new Set(starts).size > 1 ? null : schoolYear(start).label;
}

/** 1 → "Autumn 1" … 6 → "Summer 2" */
export function halfTermName(number: number): string {
  return `${SEASONS[Math.ceil(number / 2) - 1] ?? "Summer"} ${number % 2 === 1 ? 1 : 2}`;
}

const spanOf = (name: (number: number) => string, from: number, to: number): string =>
  from === to ? name(from) : `${name(from)}-${name(to)}`;

function halfTermNumbers(scraps: Scraps): Read<TermReading> {
  const match = scraps.take(HALF_TERM_NUMBER);
  if (!match) return null;
  const from = Number(match[1]);
  const term = spanOf(halfTermName, from, Number(match[2] ?? from));
  return reading({ ...NOTHING, term }, 0.85, "half-terms counted from September", scraps.rest());
}

const seasonName = (number: number): string => SEASONS[number - 1] ?? "Summer";

function numberedTerms(scraps: Scraps): Read<TermReading> {
  const match = scraps.take(NUMBERED_TERM);
  if (!match) return null;
  const [from, to] = [Number(match[2]), Number(match[4] ?? match[2])];
  const open = scraps.take(OPEN_ENDED) !== null;
  const ofSix = spanOf(halfTermName, from, to);
  const ofThree = from <= 3 && to <= 3 ? spanOf(seasonName, from, to) : null;
  const terms = match[1] !== undefined && ofThree ? [ofThree, ofSix] : [ofSix, ofThree];
  if (/1\/2$/.test(match[0])) terms.push("Autumn", "Autumn 1");
  const alternatives: Alternative<TermReading>[] = [...new Set(terms)]
    .filter((term) => term !== null)
    .map((term) => ({ value: { ...NOTHING, term, open }, label: term }));
  const [likeliest] = alternatives;
  if (!likeliest) return null;
  const because = `${match[0].toUpperCase()} may be counted in terms or in half-terms`;
  return reading(likeliest.value, ofThree ? 0.5 : 0.8, because, scraps.rest(), alternatives);
}

function openEnded(scraps: Scraps): Read<TermReading> {
  if (!scraps.take(OPEN_ENDED)) return null;
  return reading({ ...NOTHING, open: true }, 0.9, "it goes on with no end named", scraps.rest());
}

/** A school year by itself, in a column of terms, is the whole of it. */
function wholeSchoolYear(text: string): Read<TermReading> {
  const year = readSchoolYear(text);
  if (!year || year.rest !== "") return null;
  const toTerm = (label: string): TermReading => ({
    ...NOTHING,
    term: "All year",
    schoolYear: label,
  });
  const alternatives = year.alternatives?.map(({ value, label }) => ({
    value: toTerm(value.label),
    label,
  }));
  return reading(toTerm(year.value.label), year.confidence, year.because, "", alternatives ?? []);
}
