import type { NumberOrRange } from "../../domain/recognition-report";
import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import {
  BEFORE_A_NAME,
  COUNTED_GROUP,
  COUNTED_PUPILS,
  EVERYONE,
  NOT_INITIALS,
  UNNAMED,
} from "./pupil-words";
import { HIDDEN_NAME, NAME_WORD, nameIn } from "./pupil-names";
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

const SURNAME_FIRST = new RegExp(
  `^(${NAME_WORD}(?: ${NAME_WORD})?), ?(${NAME_WORD}(?: ${NAME_WORD})?)$`,
  "u",
);
/** "KG to join after half term", "Sid (if needed)": perhaps not in the group. */
const PERHAPS =
  /(?<![a-z])(?:(?:to |will |may |might )?(?:join|start|begin)(?:s|ing)?|(?:if|when|as) (?:and when )?(?:needed|required|necessary|in school|there is space|space)|sometimes|possibly|maybe|perhaps|from (?:(?:next|after|mid) \w+|half[- ]?term|aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))(?![a-z])/;
/** "WG 1:1": how the only pupil is taught, and no part of the name. */
const BY_ONESELF = /^\(?(?:1 ?[:-] ?1|1 to 1|one[- ]to[- ]one)\)?$/i;

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
  return surnamesFirst(written, context) ?? countAndRemark(text) ?? fromList(written);
}

/** "Khan, A; Cole, B": the commas are within the names, and something else parts them. */
function surnamesFirst(written: string, { form }: PupilsContext): Read<PupilsReading> {
  const pieces = written
    .split(/[;\n/]/)
    .map(tidy)
    .filter((piece) => piece !== "");
  if (pieces.length < 2 || !pieces.every((piece) => SURNAME_FIRST.test(piece))) return null;
  const withInitial = pieces.every((piece) => /\p{L}{3}, ?\p{L}\.?$/u.test(piece));
  const value = { ...nobody(), pupils: pieces };
  const because = "surnames first, one after another";
  if (withInitial || form === "surnameFirst") return reading(value, 0.9, because);
  if (pieces.some((piece) => !/^\p{Lu}[\p{L}'’-]{2,}, ?\p{Lu}[\p{L}'’-]{2,}$/u.test(piece)))
    return null;
  const apart = pieces.flatMap((piece) => piece.split(/, ?/));
  const alternatives: Alternative<PupilsReading>[] = [
    { value, label: `${pieces.length} pupils, surnames first` },
    { value: { ...nobody(), pupils: apart }, label: `${apart.length} pupils, by first names` },
  ];
  return reading(value, 0.6, because, "", alternatives);
}

/** "6 (see list)": how many, and who is said elsewhere. */
function countAndRemark(text: string): Read<PupilsReading> {
  const [, count = "", remark = ""] =
    /^(?:approx\.?|about|c\.?|~)? ?(\d{1,2})(?: ?\((see [\p{Ll} ]{3,30}|\d{1,2} (?:PP|SEN|EAL|EHCPs?|boys|girls))\))?$/iu.exec(
      text,
    ) ?? [];
  return count === ""
    ? null
    : reading({ ...nobody(), count: Number(count) }, 0.85, `${count} pupils, not named`, remark);
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
    // "Ada Bell (AB)" is one pupil, said twice.
    if (found.name !== null && found.name === initialsOf(names.at(-1))) continue;
    if (found.name !== null) (PERHAPS.test(fold(found.rest)) ? joining : names).push(found.name);
    else if (PERHAPS.test(fold(piece)) && written.includes(`(${piece})`) && names.length > 1)
      joining.push(...names.splice(-1));
    const left =
      found.name !== null && (found.rest === "" || BY_ONESELF.test(found.rest))
        ? found.rest
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

const initialsOf = (name = ""): string | null =>
  name.includes(" ")
    ? name
        .split(" ")
        .map((word) => word.charAt(0))
        .join("")
    : null;

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

/** "AB with CD": both of them; "AB with TA" has an adult. */
const TOGETHER_WITH =
  /(?<=(?:^|[\s,])\p{Lu}{2,3}) with (?!(?:TA|CT|LSA|EP|OT|LA|SW)\b)(?=\p{Lu}{2,3}(?:$|[\s,;&/+]))/gu;

/** Lines, bullets, commas, "and", "&", "+", "/" and numbering all part one pupil from the next. */
function piecesOf(text: string): string[] {
  const numbered = text
    .replace(/(?<=^|\s)\d{1,2}[.)] ?(?=\p{L})/gu, "\n")
    .replace(TOGETHER_WITH, ", ");
  return numbered
    .split(/[\n\r,;•·▪●+&/()]|(?<![\p{L}])(?:and|then)(?![\p{L}])/iu)
    .map((piece) =>
      DOTTED_INITIALS.test(tidy(piece))
        ? tidy(piece)
        : tidy(piece)
            .replace(/^(?:[-–—.:*]+|\d{1,2}[.)]) ?| ?[-–—.:*]+$/g, "")
            .replace(HIDDEN_NAME.test(tidy(piece)) ? /^$/ : BEFORE_A_NAME, ""),
    )
    .flatMap(apart)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** "AB CD EF" */
function apart(piece: string): string[] {
  const initials = /^(?:\p{Lu}{2,3}\?? ){1,9}\p{Lu}{2,3}\??$/u.test(piece) ? piece.split(" ") : [];
  return initials.length > 1 && initials.every((one) => !NOT_INITIALS.has(one.replace("?", "")))
    ? initials
    : [piece];
}

const FIRST_NAMES_ONLY = /^\p{Lu}[\p{L}'’-]+(?: ?(?:&|\+|and) ?\p{Lu}[\p{L}'’-]+)*$/u;

const INITIALS_ONLY = /^\p{Lu}{2,3}(?: ?[,;&/+] ?\p{Lu}{2,3}| and \p{Lu}{2,3})*$/u;

/** How names stand in a column: surname first when nearly every cell is "X, Y" and none is longer. */
export function pupilNameForm(cells: readonly NotationCell[]): PupilNameForm | null {
  const texts = cells.map((cell) => tidy(shown(cell))).filter((text) => text !== "");
  // Lists of initials say nothing of how whole names stand.
  const comma = texts.filter((text) => text.includes(",") && !INITIALS_ONLY.test(text));
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
