import { ProgrammeAreas } from "../../domain/programme-areas";
import { FIRST_NAMES } from "./first-names";
import { NOT_INITIALS } from "./pupil-words";
import { STAFF_PATTERN } from "./staff-words";
import { fold } from "./scraps";

/** Who else is known to be a pupil: names of the workbook, in lower case. */
export interface KnownPupils {
  names: ReadonlySet<string>;
  /** Other cells beside this one list pupils by their initials: a pair of letters alone is one too. */
  initialsAreUsed: boolean;
}

export const NOBODY_KNOWN: KnownPupils = { names: new Set(), initialsAreUsed: false };

const programmes = new ProgrammeAreas();
const STAFF = new RegExp(`^(?:${STAFF_PATTERN})$`);
const INITIALS = /^\p{Lu}{2,3}$|^\p{Lu}\.\p{Lu}\.$/u;
const WITH_INITIAL = /^\p{Lu}[\p{L}'’-]{1,14} \p{Lu}{1,2}\.?$/u;
const ALONE = /^\p{Lu}[\p{Ll}'’-]{1,11}$/u;
const FULL = /^\p{Lu}[\p{L}'’-]{1,14} \p{Lu}[\p{L}'’-]{1,18}$/u;
/** "Set B", "Autumn A", "Book C": counted and not called. */
const COUNTED =
  /^(?:group|set|class|form|level|phase|book|band|unit|stage|part|week|term|autumn|spring|summer|room|hall|block|tier|team|table|plan|year|vitamin|option|lunch|mrs?|miss|ms|dr)\b/i;
/** Capitals of subjects, programmes and services that no pupil is called by. */
const NOT_PUPILS: ReadonlySet<string> = new Set(
  "PE RE IT ICT DT PHSE RSE MFL RWI RWINC IDL BSL SRE OAP QFT ARE WTS EXS GDS ELS LSP IBP PBS DLA LEGO AAC PECS NHS LA MAT AP EWO TLC FFT RR BRP NELI AM PM OK DJ TV UK II III".split(
    " ",
  ),
);

/** "NELI: AB, CD & EF", "Lego (Ned, Oli)", "Play therapy - Ada B (12 wks)": the pupils that an item ends in; [] when it ends in none. */
export function pupilsInWords(text: string, known: KnownPupils = NOBODY_KNOWN): string[] {
  const found = segmentsOf(text).map((segment) => pupilsOf(segment, known));
  return found.find((pupils) => pupils.length > 0) ?? [];
}

/** Whether the commas of an item part its pupils, and not one provision from the next. */
export const endsInPupils = (text: string): boolean => pupilsInWords(text).length > 1;

/** "TA, RB & OC": nothing but pupils. */
export function areAllPupils(text: string): boolean {
  const pieces = text.split(/[,&+/;\n]|\band\b/).map((piece) => piece.trim());
  return (
    pieces.every((piece) => INITIALS.test(piece)) ||
    pupilsOf(text, { names: new Set(), initialsAreUsed: true }).length > 0
  );
}

/** What stands in brackets, after a colon or after a dash. */
function segmentsOf(text: string): string[] {
  if (!/[(:–—-]/.test(text)) return [];
  const inBrackets = [...text.matchAll(/\(([^()]{2,120})\)/g)].map(([, inside = ""]) => inside);
  const bare = text.replace(/\([^()]*\)/g, " ");
  const tails = [/:\s/, /\s[-–—]\s?/, /\s?[-–—]\s/].flatMap((separator) => {
    const pieces = bare.split(separator);
    return pieces.length > 1 ? [pieces.at(-1) ?? ""] : [];
  });
  return [...inBrackets, ...tails, ...tails.flatMap((tail) => beforeTimes(tail) ?? [])];
}

/** "GH, IJ - Weds pm", "KL 40 mins weekly": the names, before it is said when. */
function beforeTimes(tail: string): string | null {
  const end = tail.search(TIMES);
  return end > 0 ? tail.slice(0, end).replace(/[\s,;–—-]+$/u, "") : null;
}

const TIMES =
  /(?:\s[-–—]\s|\s|, )(?=\d|(?:daily|weekly|fortnightly|twice|once|every|mons?|tues?|weds?|thu(?:rs?)?|fris?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\b)/i;

function pupilsOf(segment: string, { names, initialsAreUsed }: KnownPupils): string[] {
  const pieces = segment
    .split(/,|&|\+|\/|;|\band\b/)
    .map((piece) => piece.trim().replace(/[.]$/, (stop) => (/\.\p{L}\.$/u.test(piece) ? stop : "")))
    .filter((piece) => piece !== "");
  if (pieces.length === 0) return [];
  if (pieces.every(isInitials)) return pieces.length > 1 || initialsAreUsed ? pieces : [];
  const sure = pieces.filter((piece) => isName(piece, names));
  const might = pieces.every(
    (piece) => sure.includes(piece) || isInitials(piece) || mayBeName(piece),
  );
  return might && sure.length > 0 && sure.length * 2 >= pieces.length ? pieces : [];
}

function isInitials(piece: string): boolean {
  return (
    INITIALS.test(piece) &&
    !NOT_INITIALS.has(piece) &&
    !NOT_PUPILS.has(piece) &&
    !STAFF.test(fold(piece)) &&
    programmes.of(piece).programme === null
  );
}

function isName(piece: string, names: ReadonlySet<string>): boolean {
  if (names.has(fold(piece))) return true;
  if (COUNTED.test(piece) || STAFF.test(fold(piece))) return false;
  const [first = ""] = piece.split(" ");
  const isFirst = FIRST_NAMES.has(fold(first)) || names.has(fold(first));
  if (ALONE.test(piece)) return isFirst;
  return isFirst && (WITH_INITIAL.test(piece) || FULL.test(piece));
}

function mayBeName(piece: string): boolean {
  return (
    (ALONE.test(piece) || WITH_INITIAL.test(piece)) &&
    !COUNTED.test(piece) &&
    !STAFF.test(fold(piece)) &&
    programmes.of(piece).programme === null
  );
}
