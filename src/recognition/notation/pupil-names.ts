import { AFTER_A_NAME, NAME_OF_A_GROUP, NOT_INITIALS } from "./pupil-words";
import { tidy } from "./scraps";

export const NAME_WORD = "[\\p{L}][\\p{L}'\u2019.-]*";
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,2}$`, "u");

/** "4H - AB": the class stands before the name. */
const CLASS_BEFORE = /^(\d{1,2}\p{Lu}{1,2}) ?[-–—:] ?(?=\p{Lu})/u;
/** "Pupil A", "Child 2": how a school hides a name. */
export const HIDDEN_NAME = /^(?:pupil|child|student|learner) (?:\p{Lu}|\d{1,2})$/iu;

/** "IS to learn to wait", "TO receive support", "CS wears two aids": whoever does something is no word and no stage. */
function doer(piece: string): { name: string; rest: string } | null {
  const [, name = "", rest = ""] = /^([A-Z]{2,3}) (\p{Ll}.*)$/su.exec(piece) ?? [];
  if (name === "" || ADULTS.has(name)) return null;
  if (/^to \p{Ll}/u.test(rest)) return { name, rest };
  if (NOT_INITIALS.has(name)) return null;
  const does = AFTER_A_NAME.exec(rest)?.index === 0 || (A_VERB.test(rest) && !SEVERAL.test(rest));
  return does ? { name, rest } : null;
}

const ADULTS: ReadonlySet<string> = new Set([
  "TA",
  "TAS",
  "LSA",
  "CT",
  "EP",
  "OT",
  "LA",
  "HT",
  "DHT",
  "FSW",
]);
/** "wears two aids", "finds maths hard": a word in -s with more words after it. */
const A_VERB = /^\p{Ll}{2,12}s (?=\p{L})/u;
const SEVERAL =
  /^(?:pupils|children|learners|students|groups|sessions|exercises|lessons|classes|boys|girls|families|needs|programmes|activities|interventions|books|cards|games|minutes|mins|weeks) /;

export function nameIn(piece: string): { name: string | null; rest: string } {
  if (HIDDEN_NAME.test(piece)) return { name: piece, rest: "" };
  const inClass = CLASS_BEFORE.exec(piece);
  if (inClass) {
    const found = nameIn(piece.slice(inClass[0].length));
    if (found.name !== null) return { name: found.name, rest: tidy(`${inClass[1]} ${found.rest}`) };
  }
  const who = doer(piece);
  if (who) return who;
  const doubtful = /^(\p{Lu}{2,3})\?$/u.exec(piece)?.[1];
  if (doubtful !== undefined && isName(doubtful)) return { name: doubtful, rest: "?" };
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
    FORENAME_AND_LETTER.test(name) ||
    (words.length === 1 &&
      /^(?!one$|two$|six$|ten$|up$|max$|min$|no$|any$|all$|tbc$)[a-z]{2,3}$/.test(name))
  );
}

/** "amira k": typed in haste, but a name. */
const FORENAME_AND_LETTER =
  /^(?!(?:phase|level|stage|wave|band|year|room|unit|part|plan|block|strand|vitamin|section|type|tier|option|zone) )\p{Ll}{3,12} (?![ai]$)\p{Ll}$/u;
