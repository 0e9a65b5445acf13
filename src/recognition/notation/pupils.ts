import type { NumberOrRange } from "../../domain/recognition-report";
import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import {
  AFTER_A_NAME,
  BEFORE_A_NAME,
  COUNTED_GROUP,
  COUNTED_PUPILS,
  EVERYONE,
  NAME_OF_A_GROUP,
  NOT_INITIALS,
  UNNAMED,
} from "./pupil-words";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { range, spoken } from "./numbers";
import { fold, tidy } from "./scraps";

export interface PupilsReading {
  /** Names or initials as written, one entry a pupil, in the order in which they stand, without repeats. */
  pupils: string[];
  /** "+ 2 others": there, but not named. */
  unnamed: number;
  /** "3 children", "6 pupils inc. BT": how many in all, where the cell says so. */
  count: NumberOrRange | null;
  /** "Whole class", "open to all". */
  everyone: boolean;
}

export interface PupilsContext {
  /** How names stand in this column (see `pupilNameForm`); open when absent. */
  form?: PupilNameForm;
}

/** "Bell, Ada" is one pupil in a "surnameFirst" column, two in a "list". */
export type PupilNameForm = "surnameFirst" | "list";

const NAME_WORD = "[\\p{L}][\\p{L}'\u2019.-]*";
const SURNAME_FIRST = new RegExp(
  `^(${NAME_WORD}(?: ${NAME_WORD})?), ?(${NAME_WORD}(?: ${NAME_WORD})?)$`,
  "u",
);
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,2}$`, "u");
/** "KG to join after half term", "Sid (if needed)": perhaps not in the group. */
const PERHAPS =
  /(?<![a-z])(?:(?:to |will |may |might )?(?:join|start|begin)(?:s|ing)?|(?:if|when|as) (?:and when )?(?:needed|required|necessary|in school|there is space|space)|sometimes|possibly|maybe|perhaps)(?![a-z])/;

export function readPupils(cell: NotationCell, context: PupilsContext = {}): Read<PupilsReading> {
  if (typeof cell.value === "number") return fromCount(cell.value);
  const written = shown(cell)
    .replace(/\u00A0/g, " ")
    .trim();
  const text = tidy(written);
  if (text === "") return null;
  if (saysNothing(text)) return reading(nobody(), 0.8, "nobody is named", text);
  const oneName = SURNAME_FIRST.exec(text);
  if (oneName && context.form !== "list") return surnameFirst(text, oneName, context);
  return fromList(written);
}

const nobody = (): PupilsReading => ({ pupils: [], unnamed: 0, count: null, everyone: false });

function fromCount(count: number): Read<PupilsReading> {
  if (!Number.isInteger(count) || count < 1 || count > 400) return null;
  return reading({ ...nobody(), count }, 0.6, "a number of pupils, not their names");
}

/** "Bell, Ada" is one pupil in a column of surnames first, and two children in a list of first names. */
function surnameFirst(
  text: string,
  match: RegExpExecArray,
  context: PupilsContext,
): Read<PupilsReading> {
  const [, first = "", second = ""] = match;
  const one: PupilsReading = { ...nobody(), pupils: [text] };
  if (context.form === "surnameFirst")
    return reading(one, 0.95, "surname first, as in the rest of the column");
  const shortNames = [first, second].some(
    (name) => name.length <= 2 || / \p{L}\.?$/u.test(name) || DOTTED_INITIALS.test(name),
  );
  const two: PupilsReading = { ...nobody(), pupils: [first, second] };
  const twoFullNames = [first, second].every((name) => name.includes(" "));
  if (shortNames || twoFullNames) return reading(two, 0.9, "two pupils, joined by a comma");
  const alternatives: Alternative<PupilsReading>[] = [
    { value: two, label: `Two pupils, ${first} and ${second}` },
    { value: one, label: `One pupil, ${second} ${first}` },
  ];
  return reading(
    two,
    0.55,
    "two first names, or one name with the surname first",
    "",
    alternatives,
  );
}

function fromList(written: string): Read<PupilsReading> {
  const counts = takeCounts(written);
  const names: string[] = [];
  const joining: string[] = [];
  const rest: string[] = [...counts.notes];
  for (const piece of piecesOf(counts.left)) {
    const found = nameIn(piece);
    if (found.name !== null) (PERHAPS.test(fold(found.rest)) ? joining : names).push(found.name);
    else if (PERHAPS.test(fold(piece)) && written.includes(`(${piece})`) && names.length > 1)
      joining.push(...names.splice(-1));
    const left =
      found.name !== null && found.rest === ""
        ? ""
        : found.name === null
          ? piece
          : `${found.name} ${found.rest}`;
    if (left) rest.push(left);
  }
  const pupils = [
    ...new Set(withoutStrayWords([...names, ...initialsLikeARole(names, rest)], rest)),
  ];
  const later = [...new Set(joining)].filter((name) => !pupils.includes(name));
  const value: PupilsReading = {
    pupils,
    unnamed: counts.unnamed,
    count: counts.count,
    everyone: counts.everyone,
  };
  if (
    pupils.length === 0 &&
    later.length === 0 &&
    value.count === null &&
    !value.everyone &&
    value.unnamed === 0
  )
    return null;
  const because =
    pupils.length > 0
      ? `${pupils.length} named`
      : value.everyone
        ? "everyone"
        : `${spoken(value.count ?? value.unnamed)} pupils, not named`;
  const alternatives: Alternative<PupilsReading>[] = later.length
    ? [
        { value, label: pupils.join(", ") || "Nobody yet" },
        {
          value: { ...value, pupils: [...pupils, ...later] },
          label: [...pupils, ...later].join(", "),
        },
      ]
    : [];
  const sure = later.length > 0 ? 0.6 : rest.length > 0 ? 0.8 : 0.92;
  return reading(
    value,
    sure,
    later.length ? `${later.join(", ")} perhaps not in the group` : because,
    tidy(rest.join("; ")),
    alternatives,
  );
}

function countOf(match: RegExpExecArray | null): NumberOrRange | null {
  if (!match) return null;
  return range(Number(match[1] ?? match[2]), Number(match[2]));
}

/** "MB, RS and CT": among initials, CT is a child and no class teacher. */
function initialsLikeARole(names: readonly string[], rest: string[]): string[] {
  const areInitials = names.length >= 2 && names.every((name) => /^[A-Z]{2,3}$/.test(name));
  return areInitials ? rest.splice(rest.indexOf("CT") >>> 0, 1) : [];
}

/** Beside initials a lone word is no child: "LP, OS and HB: **Speech**". */
function withoutStrayWords(names: readonly string[], rest: string[]): string[] {
  const initials = names.filter((name) => /^[A-Z]{2,3}$/.test(name)).length;
  if (initials * 2 <= names.length) return [...names];
  const isStray = (name: string): boolean => !/^[A-Z]{2,3}$/.test(name) && !name.includes(" ");
  rest.push(...names.filter(isStray));
  return names.filter((name) => !isStray(name));
}

interface Counts {
  left: string;
  unnamed: number;
  count: NumberOrRange | null;
  everyone: boolean;
  notes: string[];
}

function takeCounts(written: string): Counts {
  let left = written;
  const cut = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(fold(left));
    if (match) left = `${left.slice(0, match.index)}\n${left.slice(match.index + match[0].length)}`;
    return match;
  };
  const everyone = cut(EVERYONE) !== null;
  const counted = cut(COUNTED_PUPILS) ?? cut(COUNTED_GROUP);
  const unnamed = Number(cut(UNNAMED)?.[1] ?? 0);
  return { left, unnamed, count: countOf(counted), everyone, notes: [] };
}

/** "J.B.", "S.O'N.": the stops belong to the initials. */
const DOTTED_INITIALS = /^\p{Lu}(?:['’]?\p{Lu}?[.-]{1,2} ?\p{Lu}){1,3}(?:['’]\p{Lu})?\.$/u;

/** Lines, bullets, commas, "and", "&", "+", "/" and numbering all part one pupil from the next. */
function piecesOf(text: string): string[] {
  const numbered = text.replace(/(?<=^|\s)\d{1,2}[.)] ?(?=\p{L})/gu, "\n");
  return numbered
    .split(/[\n\r,;•·▪●+&/()]|(?<![\p{L}])(?:and|then)(?![\p{L}])/iu)
    .map((piece) =>
      DOTTED_INITIALS.test(tidy(piece))
        ? tidy(piece)
        : tidy(piece)
            .replace(/^(?:[-–—.:*]+|\d{1,2}[.)]) ?| ?[-–—.:*]+$/g, "")
            .replace(BEFORE_A_NAME, ""),
    )
    .flatMap(apart)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** "AB CD EF" */
function apart(piece: string): string[] {
  const initials = /^(?:\p{Lu}{2,3} ){1,9}\p{Lu}{2,3}$/u.test(piece) ? piece.split(" ") : [];
  return initials.length > 1 && initials.every((one) => !NOT_INITIALS.has(one))
    ? initials
    : [piece];
}

function nameIn(piece: string): { name: string | null; rest: string } {
  // "AS, IN": capitals by themselves are initials, whatever the word they spell.
  if (/^[A-Z]{2,3}$/.test(piece) && isName(piece)) return { name: piece, rest: "" };
  const dash =
    /^([\p{L}' ]{2,30}?) ?[-–—:] ?(?=[\p{Ll}])(?!\p{L}+$)(.*)$/u.exec(piece) ??
    /^([\p{L}' ]{2,30}?) [-–—] ?((?:mon|tue|wed|thu|fri|am|pm|morning|afternoon|daily|weekly)(?!.*,).*)$/iu.exec(
      piece,
    ) ??
    /^([A-Z]{2,3}) ?[-–—:] ?(.*)$/u.exec(piece);
  const [head, tail] = dash ? [dash[1] ?? "", dash[2] ?? ""] : [piece, ""];
  const stop = AFTER_A_NAME.exec(head) ?? / \d{1,2}[A-Z]{1,3}\d?$/.exec(head);
  const name = tidy(stop ? head.slice(0, stop.index) : head);
  const rest = tidy(`${stop ? head.slice(stop.index) : ""} ${tail}`);
  if (isName(name)) return { name, rest };
  return { name: null, rest: piece };
}

/** "Zed (Thurs only)": a day is no child. */
const A_DAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri)(?:days?)?(?: only)?$/i;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 32 || !NAME.test(name) || A_DAY.test(name)) return false;
  if (NAME_OF_A_GROUP.test(name)) return false;
  if (/^[A-Z]{2,4}$/.test(name)) return !NOT_INITIALS.has(name);
  const words = name.split(" ");
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) ||
    (words.length === 1 &&
      /^(?!one$|two$|six$|ten$|up$|max$|min$|no$|any$|all$|tbc$)[a-z]{2,3}$/.test(name))
  );
}

const FIRST_NAMES_ONLY = /^\p{Lu}[\p{L}'’-]+(?: ?(?:&|\+|and) ?\p{Lu}[\p{L}'’-]+)*$/u;

/** How names stand in a column: surname first when nearly every cell is "X, Y" and none is longer. */
export function pupilNameForm(cells: readonly NotationCell[]): PupilNameForm | null {
  const texts = cells.map((cell) => tidy(shown(cell))).filter((text) => text !== "");
  const comma = texts.filter((text) => text.includes(","));
  // "Gus, Hal" beside "Ivy" and "Jem & Kim": first names, and more than one.
  const plain = texts.filter((text) => FIRST_NAMES_ONLY.test(text)).length;
  if (comma.length > 0 && plain * 2 >= texts.length) return "list";
  if (comma.length < 2) return null;
  const matching = comma.filter(
    (text) => SURNAME_FIRST.test(text) && !/^\p{Lu}{1,3}, ?\p{Lu}{1,3}$/u.test(text),
  );
  if (matching.length < comma.length) return "list";
  return matching.length >= texts.length * 0.7 ? "surnameFirst" : null;
}
