import { ProgrammeAreas } from "../../domain/programme-areas";
import { tidyLine } from "../tidy";
import { isAside } from "../readers/aside";
import { endsInPupils } from "../notation/pupils-in-words";

/** One provision of a grid cell that holds several. */
const BULLET = /^\s*(?:[•·▪●◦‣➢►✓✔*–—-]|\d{1,2}[.)]|[a-h]\))\s+/;
/** A bullet within a line: "• Talk Boost • Nessy", "1. ELSA 2. Lego". */
const INLINE_BULLET = /(?<=\S)\s+(?=[•·▪●◦‣➢►]\s*\p{L})/gu;
const INLINE_NUMBER = /(?<=\S)\s+(?=\d{1,2}[.)]\s+\p{L})/gu;
const NUMBERED = /^\s*\d{1,2}[.)]\s/;

/** "• Talk Boost", "- ELSA", "1. Nessy". */
export const beginsWithBullet = (text: string): boolean =>
  BULLET.test(text) || /^\s*[•·▪●◦‣➢►]/.test(text);

const programmes = new ProgrammeAreas();

interface Piece {
  text: string;
  /** It begins a line, and not only after a semicolon. */
  startsLine: boolean;
}

/**
 * The provisions of one grid cell: by line or bullet, by semicolon, or by comma when the cell is one list. A line that
 * only completes the one above (a bracket, a lower-case word, a time) belongs to it.
 */
export function itemsOf(text: string): string[] {
  const pieces = piecesOf(text);
  const bulleted = pieces.some((piece) => BULLET.test(piece.text));
  const items: string[] = [];
  for (const { text: piece, startsLine } of pieces) {
    const item = tidyLine(piece.replace(BULLET, "").replace(/^[•·▪●◦‣➢►]\s*/, ""));
    if (item === "") continue;
    const completes =
      items.length > 0 &&
      (bulleted && startsLine
        ? !BULLET.test(piece)
        : (!isProgramme(item) && isAside(item)) || (startsLine && goesOn(item)));
    if (completes) items.push(`${items.pop() ?? ""}${startsLine ? "" : ";"} ${item}`);
    else items.push(item);
  }
  const [only] = items;
  return items.length === 1 && only ? byComma(only) : items;
}

/**
 * The provisions of one cell of a list. Lines there are mostly one name broken in two or a sentence that goes on: only
 * bullets, numbers, or programmes that are known one by one make them several.
 */
export function itemsOfListCell(text: string): string[] {
  if (!/[\n•·▪●◦‣➢►]/.test(text)) return [text];
  const [, only = ""] = /^\s*[•·▪●◦‣➢►]\s*([^\n•·▪●◦‣➢►]+)$/u.exec(text) ?? [];
  if (only !== "") return [only.trim()];
  const pieces = piecesOf(text).filter(({ startsLine }) => startsLine);
  const bulleted = pieces.filter(
    (piece) => /^\s*[•·▪●◦‣➢►]/.test(piece.text) || BULLET.test(piece.text),
  );
  if (bulleted.length < 2) {
    const known = pieces.every((piece) => programmes.of(piece.text.trim()).programme !== null);
    if (pieces.length < 2 || !known) return [text];
  } else if (bulleted[0] !== pieces[0]) return [text];
  const items = itemsOf(text);
  return items.every((item) => item.split(" ").length <= LONGEST_NAME) ? items : [text];
}

/** More words than this are a sentence: what one provision consists of. */
const LONGEST_NAME = 9;

/** What may part one provision from the next: most cells hold none of it, and one provision. */
const PARTS = /[\n;•·▪●◦‣➢►]|^\s*\d{1,2}[.)]/;

function piecesOf(text: string): Piece[] {
  if (!PARTS.test(text)) return text.trim() === "" ? [] : [{ text, startsLine: true }];
  return text
    .split("\n")
    .flatMap((line) => line.split(INLINE_BULLET))
    .flatMap((line) => (NUMBERED.test(line) ? line.split(INLINE_NUMBER) : [line]))
    .flatMap((line) =>
      line.split(/;(?=\s|$)/).map((piece, i): Piece => ({ text: piece, startsLine: i === 0 })),
    )
    .filter((piece) => piece.text.trim() !== "");
}

/** "Plus 1 (daily 10 mins)" is a programme, and no more of the line above. */
const isProgramme = (item: string): boolean =>
  /^\p{Lu}/u.test(item) && programmes.of(item).programme !== null;

/** A line that goes on with what the line above began. */
function goesOn(item: string): boolean {
  return /^[(\p{Ll}&+]/u.test(item) || /^\d+\s*(x|×|mins?|minutes|hours?)\b/i.test(item);
}

/** How much or how many: then the commas do not part names. */
const AMOUNT =
  /\d\s*(?:[x×:/]|mins?\b|minutes|hrs?\b|hours?|w(?:ee)?ks?\b|times|per\b|children|pupils|%)|[x×]\s*\d|\d[.:]\d\d/i;

/** Words that an amount may begin with, and no name of a provision. */
const NO_NAME =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:days?|s)?\b|daily|weekly|fortnightly|every|each|once|twice|mrs?\b|ms\b|miss\b|dr\b|c?ta\b|hlta|lsa|ct\b|elsa\b|salt\b|teacher|staff|adult|y\d|yr|year|ks\d|eyfs|reception|nursery|rec\b|aut|spr|sum|term|groups?\b|gps?\b|pairs?\b|up to|max\b|min\b|am\b|pm\b|half\b|whole\b|indiv|for |in |with |by )|^(?:lunch(?:time)?s?|mornings?|afternoons?|before school|after school|small group)$/i;

/** "daily check-in" after a comma goes on with what stands before it. */
const HOW_OFTEN = /^(?:daily|weekly|fortnightly|every|each|once|twice)\b/i;

/** "Thursday lunchtime", "Mon p3 + Wed p3": when it is, and no further provision. */
const ON_A_DAY =
  /^(?:(?:every |each |alt(?:ernate|\.)? )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:days?|s)?\b|before school|after school|break ?times?|lunch ?times?\b|tutor time|form time|period \d|p\d\b|w(?:ee)?k [ab12]\b)(?!.*\b(?:club|group|gp|reading|phonics|maths|crew|gang|school|stars|choir)\b)/i;

/** "Shape Coding (max 6)", "Writing frames 2 x 30 mins": a name, and then how much of it. */
function beginsWithName(piece: string): boolean {
  const name = piece.split(/[(–-]|\d/)[0]?.trim() ?? "";
  return /\p{L}{3}/u.test(name) && /^\p{Lu}/u.test(name) && !NO_NAME.test(name) && !isAside(name);
}

/** "Talk Boost, Plus 1, 1stClass@Number": names only, none of them with an amount or a lower-case start. */
function byComma(item: string): string[] {
  const pieces = item.split(/,(?![^(]*\))/).map((piece) => piece.trim());
  const isList =
    pieces.length >= 2 &&
    !endsInPupils(item) &&
    pieces.every(
      (piece) =>
        piece.length < 60 &&
        !ON_A_DAY.test(piece) &&
        ((/^(?:\p{Lu}|\d(?:st|nd|rd|th)?\p{Lu})/u.test(piece) &&
          (!AMOUNT.test(piece) || beginsWithName(piece))) ||
          (programmes.of(piece).programme !== null && !HOW_OFTEN.test(piece))) &&
        !isAside(piece),
    );
  return isList ? pieces : [item];
}
