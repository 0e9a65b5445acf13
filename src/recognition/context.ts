import type { ProvisionLine } from "../domain/recognition-report";
import type { Field } from "./fields";
import { typed } from "./notation/cell-text";
import { withoutKindOfSchool } from "./notation/kind-of-school";
import { mixedClassIn } from "./notation/mixed-class";
import { reading } from "./notation/reading";
import { readAreaOfNeed, type AreaReading } from "./notation/need";
import { readSchoolYear, type SchoolYear } from "./notation/school-year";
import { readTermText } from "./notation/terms";
import { readWave } from "./notation/wave";
import { readYearGroups } from "./notation/year-groups";

/** Fields of a line that a title, a band or a sheet's name can state for all the lines below it. */
export type Given = Partial<
  Pick<
    ProvisionLine,
    | "wave"
    | "areaOfNeed"
    | "areaOfNeedText"
    | "yearGroups"
    | "className"
    | "term"
    | "pupils"
    | "ledBy"
    | "startDate"
  >
>;

export interface Title {
  given: Given;
  schoolYear: { value: SchoolYear; confidence: number } | null;
  school: string | null;
}

/** Words that a title may hold beside what it states. */
const TITLE_WORDS =
  /\b(the|of|for|and|in|our|all|whole|school|primary|academy|provision|provisions|map|maps|mapping|cards?|sheets?|forms?|records?|intervention|interventions|programme|programmes|support|sen|send|senco|record|register|term|half|year|groups?|lists?|offer|overview|plans?|timetable|sessions|running|costed|individual|class|pupils?|children|need|needs|area|updated|date|maths|literacy|english|w(?=\d)|waves?|tiers?)\b|\bw(?=[1-4]\b)/gi;

/** What a title says: "Mapping Wave 2 Interventions", "Spring term 2027", "YEAR 1 – Birch (Mrs Lennox)". */
export function readTitle(text: string): Title {
  const given: Given = {};
  const wave = readWave(typed(text));
  const isTier =
    wave !== null && (wave.confidence > 0.9 || (NAMED_TIER.test(text) && isAll(wave.rest)));
  if (isTier && wave.value.wave !== null) given.wave = wave.value.wave;
  const bare = withoutKindOfSchool(text);
  const head = isShort(bare) ? bare : headOf(bare);
  const years = roomIn(head);
  if (years && years.confidence >= 0.7 && isShort(head) && SAYS_A_YEAR.test(head)) {
    const isInitial = years.value.yearGroups.join() === "R" && !SAYS_RECEPTION.test(head);
    if (years.value.yearGroups.length && !isInitial) given.yearGroups = years.value.yearGroups;
    if (years.value.className && !NO_CLASS.test(years.value.className))
      given.className = years.value.className;
  }
  const term = readTermText(text);
  if (
    term?.value.term &&
    term.confidence >= 0.8 &&
    (isAll(term.rest) || headsWith(text, term.rest))
  )
    given.term = term.value.term;
  const area = areaIn(text) ?? areaIn(text.split(/ [-–—] |: /)[0] ?? "");
  if (area) {
    given.areaOfNeed = area.area;
    given.areaOfNeedText = area.area ? null : area.text;
  }
  const schoolYear = readSchoolYear(text);
  return {
    given,
    schoolYear: schoolYear && { value: schoolYear.value, confidence: schoolYear.confidence },
    school: schoolIn(text),
  };
}

const LONGEST_HEAD = 5;

/** "Autumn 1 groups", "Spring 2: catch-up cycle": what it begins with, and a few words after it. */
function headsWith(text: string, rest: string): boolean {
  return (
    text.trim().split(/\s+/).length <= LONGEST_HEAD &&
    /^[\p{L}\s'’:&-]+$/u.test(rest) &&
    text.trim().toLowerCase().endsWith(rest.trim().toLowerCase())
  );
}

/** "SEMH", and before a dash: "Cognition and Learning - reading and spelling". */
function areaIn(text: string): AreaReading | null {
  const area = readAreaOfNeed(typed(text));
  const isSaid =
    area !== null &&
    area.confidence >= 0.8 &&
    isAll(area.rest) &&
    !SAYS_LITTLE.test(text) &&
    (area.value.area !== null || /\beal\b/i.test(text));
  return isSaid ? area.value : null;
}

/** A sheet or a title called "Targeted" or "Specialist provision" says its tier as plainly as a number would. */
const NAMED_TIER = /^(?:universal|targeted|specialist|intensive)\b/i;

/** "Year 2 Finches – what each child gets", "Merlins 4M": what stands before a dash or colon names the class too. */
function roomIn(title: string): ReturnType<typeof readYearGroups> {
  const text = title.replace(SCHOOL_YEAR, " ").trim() || title;
  const mixed = mixedClassIn(text);
  if (mixed) return reading(mixed, 0.9, "a class of two years by its code");
  const coded = CODED_ROOM.exec(text);
  if (coded)
    return reading(
      { yearGroups: [`Y${coded[2] ?? ""}`], className: coded[1] ?? null },
      0.85,
      "a class by its code",
    );
  const whole = readYearGroups(typed(text), { heading: "title" });
  const named = NAMED_CODE.exec(text.trim());
  if (named && whole === null && !NO_ROOM.test(text))
    return reading(
      { yearGroups: [`Y${named[2] ?? ""}`], className: named[1] ?? null },
      0.8,
      "a class and its code",
    );
  const room = NUMBERED_ROOM.exec(text.trim()) ?? ROOM_OF_ITS_YEAR.exec(text.trim());
  const [, year = room?.[3] ?? "", word = room?.[4] ?? ""] = room ?? [];
  if (room && !NO_ROOM.test(word))
    return reading({ yearGroups: [`Y${year}`], className: word }, 0.8, "a year and its class");
  const [first = ""] = text.split(/\s[–—-]\s|:\s|(?<=^\p{Lu}[\p{L}'’]{2,20} \([^()]{2,10}\)) /u);
  if (first === text || (whole?.value.className ?? null) !== null) return whole;
  const head = readYearGroups(typed(first), { heading: "title" });
  if (head && head.value.yearGroups.length > 0 && head.value.className !== null) return head;
  return whole ?? roomAmong(text);
}

/** "Spring 1 groups - Class 5K", "Interventions, 6W, Summer 1": the one part of a title that is a class or a year and nothing else. */
function roomAmong(title: string): ReturnType<typeof readYearGroups> {
  const rooms = title.split(/\s[–—|-]\s|[:,]\s|\s{2,}/).flatMap((part) => {
    const read = readYearGroups(typed(part), { heading: "title" });
    return read && read.rest === "" && read.value.yearGroups.length > 0 ? [read] : [];
  });
  return rooms.length === 1 ? (rooms[0] ?? null) : null;
}

const SCHOOL_YEAR = /(?<!\d)20\d\d ?[-/–] ?(?:20)?\d\d(?!\d)/;
/** "7H tutor group", "10RW form" */
const CODED_ROOM =
  /^((1[0-3]|[1-9])\p{Lu}{1,3}) (?:tutor(?: group)?|form|class|reg(?:istration)?(?: group)?|interventions?|provisions?|groups?|support|maps?|pupils|list|tracker|grid|who)\b/u;
const NAMED_CODE = /^\p{Lu}[\p{L}'’]{2,} ((1[0-3]|[1-9])\p{Lu})$/u;
/** "5 Elder class map", "Class 2 Larch (Mr Obi)" */
const NUMBERED_ROOM =
  /^(?:(1[0-3]|[1-9]) (\p{Lu}[\p{L}'’]{2,}) class\b|(?:class|CLASS|Class) (1[0-3]|[1-9]) (\p{Lu}[\p{L}'’]{2,})(?= ?(?:$|[(–—-])))/u;
/** "4 Oak (Year 4)": the number is the year. */
const ROOM_OF_ITS_YEAR = /^(1[0-3]|[1-9]) (\p{Lu}[\p{L}'’]{2,}) ?[(,–-] ?(?:Y(?:ea)?r?) ?\1(?!\d)/u;
const NO_ROOM =
  /^(?:phase|set|wave|tier|level|stage|band|step|term|autumn|spring|summer|section|part|appendix|draft|version|unit|book)\b/i;

/** "Y5 and Y6 catch-up": what is done, not who does it. */
const NO_CLASS = /^(?:catch[- ]?up|boosters?|interventions?|groups?|results?|scores?|data)$/i;
/** Beside "Academic" and "Cultural" it heads a kind of spending and names no area of need. */
const SAYS_LITTLE = /^social$/i;
/** A lone "R" in a title is somebody's initial. */
const SAYS_A_YEAR =
  /\d|\((?:rec|nur)\)|(?<=years? )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b|recep|nurs|eyfs|early years|foundation|year r\b|class\b|sixth form/i;
/** "R hardly ever" in a key beside a term says nothing of Reception. */
const SAYS_RECEPTION =
  /rec|foundation|eyfs|early years|\b(?:year|yr|class|form) ?r\b|^r\b|\br\d|\br[a-z]\b|[(/&+-] ?r\b/i;
const isShort = (text: string): boolean => text.split(/\s+/).length <= 12;

/** "Poppy Class - Year 3 - Mrs Shaw/Mr Todd (job share) - …": of a long title, what stands before the staff. */
function headOf(text: string): string {
  const [first = "", second = ""] = text.split(/\s[–—|-]\s|\s{2,}/);
  if (second === "") return text;
  return isShort(`${first} ${second}`) ? `${first} - ${second}` : first;
}

/** Nothing is left of a title once its usual words, years and marks are taken away. */
function isAll(rest: string): boolean {
  return (
    rest
      .replace(/\([^)]*\)/g, " ")
      .replace(TITLE_WORDS, " ")
      .replace(/[\d\s\p{P}\p{S}]+/gu, "") === ""
  );
}

/** Whether a title says where lines belong and nothing more: "Year 3", "Wave 2 interventions", "C&L", "Class 4B". */
export function saysNothingElse(text: string): boolean {
  const years = readYearGroups(typed(text), { heading: "title" });
  const wave = readWave(typed(text));
  const term = readTermText(text);
  const area = readAreaOfNeed(typed(text));
  return [years, wave, term, area].some(
    (read) => read && read.confidence >= 0.7 && isAll(read.rest),
  );
}

/** "HILLVIEW PRIMARY SCHOOL", "Elmbrook Primary - Intervention Record". */
function schoolIn(text: string): string | null {
  const match =
    /((?:(?:St|Our|Holy|[A-Z][\p{L}'’.]*)\s+){1,5}(?:C\s?of\s?E\s+|CE\s+|RC\s+|Catholic\s+)?(?:Primary|Infants?|Junior|First|Middle|High|Secondary|Nursery|Academy|College)(?:\s+(?:School|Academy|and Nursery))*|(?:[A-Z][\p{L}'’.]*\s+){1,5}School)\b/iu.exec(
      text,
    );
  const name = match?.[0].replace(/^school:\s*/i, "").trim();
  return name &&
    !/^(whole|the|our|primary|secondary)\b/i.test(name) &&
    !/provision|intervention/i.test(name)
    ? name
    : null;
}

export function statesNothing(given: Given): boolean {
  return Object.keys(given).length === 0;
}

/** What a band says replaces what the band before said of the same kind: a class band ends the class before it. */
export function afterBand(before: Given, band: Given): Given {
  const merged: Given = { ...before, ...band };
  if (band.yearGroups && !band.className) delete merged.className;
  if (band.className && !band.yearGroups) delete merged.yearGroups;
  return merged;
}

/** Puts what the context states into the empty places of a line. */
export function fillFrom(line: ProvisionLine, given: Given): void {
  if (line.wave === null && given.wave) line.wave = given.wave;
  if (line.areaOfNeed === null && line.areaOfNeedText === null) {
    line.areaOfNeed = given.areaOfNeed ?? null;
    line.areaOfNeedText = given.areaOfNeedText ?? null;
  }
  if (line.yearGroups.length === 0 && given.yearGroups) line.yearGroups = [...given.yearGroups];
  line.className ??= given.className ?? null;
  line.term ??= given.term ?? null;
  if (line.pupils.length === 0 && given.pupils) line.pupils = [...given.pupils];
  line.ledBy ??= given.ledBy ?? null;
  line.startDate ??= given.startDate ?? null;
}

/** Fields whose value may be written once and stand for the rows below it. */
export const FILLED_DOWN: ReadonlySet<Field> = new Set([
  "yearGroups",
  "className",
  "areaOfNeed",
  "wave",
  "term",
  "pupils",
  "surname",
  "forename",
  "ledBy",
]);
