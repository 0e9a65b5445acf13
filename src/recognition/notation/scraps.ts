const TAKEN = "\uE000";
const SAME_LENGTH: Readonly<Record<string, string>> = {
  // The mark itself never comes in from outside
  "\uE000": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u2032": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u00D7": "x",
  "\u2715": "x",
  "\u2044": "/",
};

/** One space for any white space, none at the ends: what two people would call the same text. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/g, " ").trim();
}

/** Nothing in it changes but its case: nearly every cell. */
const PLAIN_ENGLISH = /^[\n\r\t -~]*$/;

/** Lower case, plain dashes, quotes and times signs, letter for letter: the result is as long as `text`. */
export function fold(text: string): string {
  if (PLAIN_ENGLISH.test(text)) return text.toLowerCase();
  let folded = "";
  for (const unit of text.split("")) {
    const plain = SAME_LENGTH[unit] ?? unit.toLowerCase();
    folded += plain.length === 1 ? plain : unit;
  }
  return folded;
}

/**
 * A text from which pieces are taken as they are understood; what nobody took is the rest.
 * Patterns are matched against the folded text and never across a piece already taken.
 */
export class Scraps {
  readonly text: string;
  #left: string;

  constructor(text: string) {
    this.text = tidy(text);
    this.#left = fold(this.text);
  }

  /** Folded, what was taken blanked out by a mark that no pattern matches. */
  get left(): string {
    return this.#left;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.#left);
  }

  /** Takes the first match out of the text. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.#left);
    if (match && match[0] !== "") this.takeSpan(match.index, match[0].length);
    return match;
  }

  takeSpan(start: number, length: number): void {
    const end = start + length;
    this.#left = this.#left.slice(0, start) + TAKEN.repeat(length) + this.#left.slice(end);
  }

  /** As written, from the same place as a match. */
  written(match: RegExpExecArray, part = match[0]): string {
    const start = match.index + Math.max(0, match[0].indexOf(part));
    return this.text.slice(start, start + part.length).trim();
  }

  /** What is left over, as written; punctuation that joined it to what was taken is dropped. */
  rest(): string {
    if (!this.#left.includes(TAKEN)) return this.text;
    const pieces: string[] = [];
    let piece = "";
    for (let i = 0; i < this.text.length; i++) {
      if (this.#left[i] !== TAKEN) piece += this.text[i] ?? "";
      else if (piece) {
        pieces.push(piece);
        piece = "";
      }
    }
    pieces.push(piece);
    const kept = pieces.map(trimJoints).filter((one) => /[\p{L}\p{N}?!*]/u.test(one));
    return kept.filter((one) => !JOINTS.test(one)).join(" ");
  }
}

/** Small words that only joined what was taken on either side. */
const JOINTS = /^(?:and|or|of|with|in|for|at|per|to|the|an?|by)$/i;

const LEADING = " ,;:+/@&.\u2013\u2014-";
const TRAILING = " ,;:/@&\u2013\u2014-";

/** " - see timetable," → "see timetable"; a bracket stays only with its partner. */
function trimJoints(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && LEADING.includes(text.charAt(start))) start++;
  while (end > start && isTrailing(text, end)) end--;
  let trimmed = text.slice(start, end);
  if (!trimmed.includes(")")) trimmed = trimmed.replace("(", "");
  if (!trimmed.includes("(")) trimmed = trimmed.replace(")", "");
  return trimmed.trim();
}

/** A plus belongs to the word before it ("PP+") unless a space parts them. */
function isTrailing(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return TRAILING.includes(last) || (last === "+" && text.charAt(end - 2) === " ");
}
