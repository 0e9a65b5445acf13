import { classWord } from "./class-words";
import { NEVER_A_CLASS, NOT_A_CLASS, NOT_A_NAME } from "./no-class";
import { YEAR_GROUPS } from "../../domain/year-group";
import { formatKind, plainNumber, shown, typed } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { dayOfSerial } from "./calendar";
import { withoutKindOfSchool } from "./kind-of-school";
import { FROM_EYFS, LAST_OF_STAGE, span, STAGES } from "./key-stages";
import { mixedClass } from "./mixed-class";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";
import { mended } from "./spelling";

export interface YearGroupReading {
  /** In school order, without repeats; [] when the cell names none ("All"). */
  yearGroups: string[];
  /** "3B", "Willow"; null when none is named. */
  className: string | null;
}

export interface YearGroupContext {
  /** "year": bare numbers are years. "class": a lone word is a class. "title": only what is said in full counts. */
  heading?: "year" | "class" | "title";
}

/** "Nursery (N2)": the year is said more closely. */
const OWN_NURSERY_YEAR = /(?<![a-z])n[12](?![a-z\d])/;

/** A year on its own; groups: nursery, reception, number. Foundation stage 1 is nursery, 2 is reception. */
const ONE =
  "(?:(?:years?|yrs?|yr?|yg|ncy)\\.? ?)?(?:(n[12]|f(?:s|oundation(?: stage)?)? ?1|nursery|nurs?|pre-?school|(?<=y(?:r|ear)? ?)n(?!\\d))|(reception|recep|rec|fs? ?2|foundation(?: stage)? 2|r)|(1[0-3]|[0-9]))(?![a-z\\d%']|[.:]\\d|\\.[a-z]| ?x ?\\d)";
const JOINT = " ?(?:,|\\/|&|\\+|and|or|-|to|;)? ?";
/** "Autumn 1", "spring term 1 & 2": the number is the half of a term. */
const HALF_OF_TERM =
  "(?<!(?:autumn|spring|summer|aut|spr|sum|term) ?(?:term ?)?(?:\\d ?(?:&|and|\\/|-|\\+|to) ?)?)";
const LIST = new RegExp(
  `${HALF_OF_TERM}(?<![a-z\\d.:/-])${nonCapturing(ONE)}(?:${JOINT}${nonCapturing(ONE)}){0,13}`,
  "g",
);
const NURSERY_LETTER =
  /(?<![a-z])(?:y(?:ear|r)? ?)?n ?(?:-|to) ?(?:(?:y|yr|year)? ?)(\d|r)(?![a-z\d])/;
const SAID =
  /years?|yrs?|(?<![a-z])y(?:r|g)?\.? ?\d|ncy|class|mixed|nurs|rec|(?<![a-z])r(?![a-z])|eyfs|ks|(?<![a-z])yn ?(?:-|to)|(?<![a-z])n[12]|fs?[12]/;
const CODE =
  /(?<![a-z\d:./-])((?:class |form |tutor group )?(?:(?:years?|yrs?|y) ?)?)(?:(1[0-3]|[1-9])[ .]?((?!x(?![a-z\d]))[a-z]{1,3}\d?)|(r)([a-z]))(?![a-z\d'])/;

function nonCapturing(pattern: string): string {
  return pattern.replace(/\((?!\?)/g, "(?:");
}

export function readYearGroups(
  cell: NotationCell,
  context: YearGroupContext = {},
): Read<YearGroupReading> {
  const trapped = fromDate(cell);
  if (trapped) return trapped;
  const number = plainNumber(cell);
  if (number !== null) return context.heading === "title" ? null : fromNumber(number);
  const but = ALL_BUT.exec(shown(cell));
  if (but) return allBut(but[1] ?? "", but[2] ?? "", context);
  const mixed = mixedClass(shown(cell));
  if (mixed) return reading(mixed, 0.95, `a class of ${mixed.yearGroups.join(" and ")}`);
  const text = inFigures(shown(cell));
  const scraps = new Scraps(context.heading === "title" ? withoutKindOfSchool(text) : text);
  if (scraps.text === "") return null;
  if (saysNothing(scraps.text) && !/^n$/i.test(scraps.text))
    return reading({ yearGroups: [], className: null }, 0.8, "no year is given", scraps.text);
  const closer = context.heading === "title" ? null : YEAR_IN_BRACKETS.exec(scraps.left);
  if (closer) return readYearGroups(typed(closer[1] ?? ""), context);
  const everyone = scraps.take(
    /^(?:all (?:years|year ?groups|classes|pupils|students|children)|all(?! (?:of )?(?:staff|adults|teachers|tas|lsas|eyfs|ks|key ?stage|(?:lower|upper) ?(?:ks|key ?stage)|y(?:ea)?r?s? ?\d))|whole school|every(?:one| class| year))(?![a-z])/,
  );
  if (everyone)
    return reading(
      { yearGroups: [], className: null },
      0.85,
      "everyone: no year is picked out",
      scraps.rest(),
    );
  return fromWords(scraps, context);
}

/** "Y3-6 not Y5", "KS2 except Year 6" */
const ALL_BUT =
  /^([^()]{2,30}?),? \(?(?:but not|not|except(?: for)?|excluding|excl?\.?|apart from|minus) ((?:y(?:ea)?r?s? ?)?\d{1,2}(?: ?(?:[&,/]|and) ?(?:y(?:ea)?r? ?)?\d{1,2}){0,4})\)?$/i;

function allBut(all: string, out: string, context: YearGroupContext): Read<YearGroupReading> {
  const [those, without] = [all, out].map((text) => readYearGroups(typed(text), context));
  if (!those || !without) return null;
  const yearGroups = those.value.yearGroups.filter(
    (year) => !without.value.yearGroups.includes(year),
  );
  return { ...those, value: { ...those.value, yearGroups } };
}

/** "KS2 (Y5)": the year is said more closely. */
const YEAR_IN_BRACKETS =
  /^(?:[lu]?ks ?[1-4]|key ?stage ?[1-4]|juniors|infants) ?\(((?:y(?:ea)?r?s? ?)\d{1,2}(?: ?(?:[,&/-]|and|to) ?(?:y(?:ea)?r? ?)?\d{1,2})*)\)$/;

const IN_WORDS = "one two three four five six seven eight nine ten eleven".split(" ");

/** "Year Three" → "Year 3" */
function inFigures(text: string): string {
  const right = /\d/.test(text)
    ? (mended(text, ["year", "years", "class", "reception"]) ?? text)
    : text;
  return apartFrom(right).replace(
    /(?<=\b(?:years?|key stage) )(one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b/gi,
    (word) => String(IN_WORDS.indexOf(word.toLowerCase()) + 1),
  );
}

/** "Y3Y4" → "Y3 Y4" */
const apartFrom = (text: string): string =>
  text
    // "Yr3 x2, Y4 (3)": how many of each; "(set 4)" is no year
    .replace(/(?<=\by(?:ea)?r?s? ?\d{1,2}) ?(?:x ?\d{1,2}\b(?! ?[:x])|\(\d{1,2}\))/gi, " ")
    .replace(/(?<=\by(?:ea)?r?s? ?\d{1,2} ?[/&-] ?\d{1,2}) ?\(\d{1,2}\)/gi, " ")
    .replace(/\(?\bsets? \d{1,2}\)?/gi, " ")
    .replace(/(?<=\by(?:ea)?r?\d{1,2})(?=y(?:ea)?r?\d)/gi, " ");

/** Excel makes 3 April of a typed 3/4 or 3-4. */
function fromDate(cell: NotationCell): Read<YearGroupReading> {
  const kind = formatKind(cell.numberFormat);
  if (typeof cell.value !== "number" || (kind !== "dayMonth" && kind !== "date")) return null;
  const day = dayOfSerial(cell.value);
  if (kind === "date" || !day || day.day > 13) return null;
  const yearGroups = span(`Y${Math.min(day.day, day.month)}`, `Y${Math.max(day.day, day.month)}`);
  const because = `${shown(cell)} is what Excel makes of ${day.day}/${day.month}`;
  return reading({ yearGroups, className: null }, 0.7, because);
}

function fromNumber(number: number): Read<YearGroupReading> {
  if (!Number.isInteger(number) || number < 0 || number > 13) return null;
  const name = number === 0 ? "R" : `Y${number}`;
  return reading({ yearGroups: [name], className: null }, 0.95, `${number} is ${name}`);
}

function fromWords(scraps: Scraps, context: YearGroupContext): Read<YearGroupReading> {
  if (context.heading !== "title") {
    scraps.take(
      /\(?(?<!(?:[\d/&-]|\d (?:and|to|or)) ?)\d{1,2} ?(?:x ?)?(?:chn|children|pupils?|students?)(?![a-z])\)?/,
    );
    if (context.heading === "year" && scraps.take(/^n$/))
      return reading({ yearGroups: ["N1", "N2"], className: null }, 0.9, "N is Nursery");
  }
  scraps.take(/^all (?:of )?/);
  const said = context.heading === "year" || context.heading === "class" || SAID.test(scraps.left);
  const found = new Set<string>();
  if (context.heading === "year" && scraps.take(NURSERY_AND))
    for (const year of ["N1", "N2"]) found.add(year);
  const fromEyfs = scraps.take(FROM_EYFS);
  if (fromEyfs) {
    const last = fromEyfs[1] ? `Y${fromEyfs[1]}` : LAST_OF_STAGE[Number(fromEyfs[2]) - 1];
    span("N1", last ?? "R").forEach((year) => found.add(year));
  }
  for (const [pattern, years] of STAGES)
    if (scraps.take(pattern)) years.forEach((year) => found.add(year));
  const numbered = numberedClass(scraps);
  nurseryRange(scraps).forEach((year) => found.add(year));
  if (context.heading !== "title") numberAndClass(scraps, found);
  let className = numbered ?? classCodes(scraps, found) ?? classCode(scraps, found, context);
  if (OWN_NURSERY_YEAR.test(scraps.left))
    scraps.take(/(?<![a-z])(?:nursery|nurs|pre-?school)(?![a-z])/);
  const bare = /^(?:mixed )?[\d ,/&+-]*(?:(?:and|or|to) \d+)?$/.test(scraps.left);
  if (said || bare)
    for (const match of scraps.left.matchAll(LIST)) {
      if (!accepts(match[0], context, bare)) continue;
      scraps.takeSpan(match.index, match[0].length);
      yearsOf(match[0]).forEach((year) => found.add(year));
    }
  className ??= classWord(scraps, context, found.size > 0);
  scraps.take(/(?<![a-z])(?:end(?: of)?|mixed|class(?:es)?|years?|yrs?|children|pupils)(?![a-z])/);
  if (found.size === 0 && className === null) return null;
  if (bare && /\d/.test(scraps.rest())) return null;
  const yearGroups = YEAR_GROUPS.filter((year) => found.has(year));
  const because = [yearGroups.join(", "), className && `class ${className}`]
    .filter(Boolean)
    .join(", ");
  return reading(
    { yearGroups, className },
    said ? 0.95 : 0.7,
    `it names ${because}`,
    scraps.rest(),
  );
}

/** "Class 2 (Y2-Y3)", "Class 1 - EYFS": the class has a number of its own, and its years stand beside it. */
function numberedClass(scraps: Scraps): string | null {
  const match = NUMBERED_CLASS.exec(scraps.left);
  if (!match) return null;
  scraps.takeSpan(match.index, match[0].length);
  return scraps.text.slice(match.index, match.index + match[0].length);
}

const NUMBERED_CLASS =
  /(?<![a-z])class [1-9](?= ?[-(:,/\uE000] ?\(?(?:y(?:ea)?r?s? ?[\dr]|r(?:ec(?:eption)?)?(?![a-z])|n(?:ursery)?(?![a-z])|f[s\d]|\uE000))/;

/** In a title a bare number is anything; "Year 3" is a year. */
function accepts(matched: string, context: YearGroupContext, bare: boolean): boolean {
  if (context.heading === "year" || context.heading === "class" || bare) return true;
  return SAID.test(matched);
}

function nurseryRange(scraps: Scraps): string[] {
  const match = scraps.take(NURSERY_LETTER);
  return match ? span("N1", match[1] === "r" ? "R" : `Y${match[1]}`) : [];
}

function yearsOf(list: string): string[] {
  const years: string[] = [];
  let ranged = false;
  // The r of "10 or 11" is no Reception.
  for (const match of list
    .replace(/\bor\b/g, ",")
    .matchAll(new RegExp(`${ONE}|(-|to)|,|/|&|\\+`, "g"))) {
    const [, nursery, reception, number, dash] = match;
    if (dash) ranged = true;
    const names = nursery
      ? /2/.test(nursery) && /^n/.test(nursery)
        ? ["N2"]
        : /1/.test(nursery) && /^n/.test(nursery)
          ? ["N1"]
          : /^f/.test(nursery)
            ? ["N2"]
            : ["N1", "N2"]
      : reception
        ? ["R"]
        : number
          ? [Number(number) === 0 ? "R" : `Y${number}`]
          : [];
    const [name] = names;
    if (!name) continue;
    const last = years.at(-1);
    years.push(...(ranged && last ? span(last, names.at(-1) ?? name) : names));
    ranged = false;
  }
  return years;
}

const ONE_CODE = "(?:1[0-3]|[1-9]|r)[a-z]{1,2}";
const CODES = new RegExp(`^${ONE_CODE}(?: ?(?:,|/|&|\\+|;|and) ?${ONE_CODE})+$`);

/** "1A, 2B", "3H/3R": several classes and nothing else. */
function classCodes(scraps: Scraps, found: Set<string>): string | null {
  if (!CODES.test(scraps.left)) return null;
  const codes = scraps.left.split(/ ?(?:,|\/|&|\+|;| and ) ?/);
  if (codes.some((code) => NEVER_A_CLASS.test(code.replace(/^\d+/, "")))) return null;
  for (const code of codes) found.add(code.startsWith("r") ? "R" : `Y${parseInt(code, 10)}`);
  scraps.takeSpan(0, scraps.left.length);
  return scraps.text.trim();
}

/** "3B", "Class 4W", "RK": the year and the class in one. */
function classCode(
  scraps: Scraps,
  found: Set<string>,
  { heading }: YearGroupContext,
): string | null {
  const match = CODE.exec(scraps.left);
  if (!match) return null;
  const [whole, prefix = "", year, letters = "", reception, letter = ""] = match;
  const alone = whole.length === scraps.left.length;
  // "(draft 3, RJ to check)": within a title two capitals are somebody's initials.
  if (reception && heading === "title" && match.index > 0) return null;
  if (
    reception
      ? prefix !== "" || NOT_A_CLASS.test(whole)
      : (alone ? NEVER_A_CLASS : NOT_A_CLASS).test(letters)
  )
    return null;
  if (/\d[ .]/.test(whole) && letters.length > 1) return null;
  scraps.takeSpan(match.index, whole.length);
  found.add(reception ? "R" : `Y${year}`);
  const code = scraps.text.slice(match.index + prefix.length, match.index + whole.length);
  return letter || letters ? code.replace(/[ .]/g, "").toUpperCase() : null;
}

/** "N and R", "N, R & Y1": nursery by its letter, in a column of years. */
const NURSERY_AND = /^n ?(?:and|&|,|\/|\+) ?(?=(?:r|y|\d))/;

/** "4 Willow", "6 / Ash": a bare number, and the class. */
function numberAndClass(scraps: Scraps, found: Set<string>): void {
  if (/^\d{1,2}[A-Z]{2,3}$/.test(scraps.text)) return;
  const match = /^(1[0-3]|[1-9]) ?[-/]? ?(?=[a-z][a-z'-]{2,}(?:\/[a-z][a-z'-]{2,})?$)/.exec(
    scraps.left,
  );
  const word = match ? scraps.left.slice(match[0].length) : "";
  if (!match || NOT_A_NAME.test(word)) return;
  scraps.takeSpan(0, match[1]?.length ?? 1);
  found.add(`Y${match[1]}`);
}
