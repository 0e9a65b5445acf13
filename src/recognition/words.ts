import type { Field } from "./fields";
import { EVERYDAY_WORDS } from "./everyday-words";
import { matchGrammar, SENSE_WORDS } from "./header-grammar";
import { MAP_HEADER_WORDS } from "./header-words";
import { RESULT_HEADER_WORDS } from "./result-header-words";
import { withinEdits } from "./edit-distance";
import { normaliseHeader } from "./normalise-header";
import { SIDE_HEADER_WORDS } from "./side-header-words";

/** One field that a header's words could mean. */
export interface WordMatch {
  field: Field;
  /** 0 … 1, from the words alone. */
  confidence: number;
  because: string;
}

const BY_PHRASE = new Map<string, Field[]>();
for (const [field, phrases] of Object.entries({
  ...MAP_HEADER_WORDS,
  ...RESULT_HEADER_WORDS,
  ...SIDE_HEADER_WORDS,
}) as [Field, readonly string[]][])
  for (const phrase of phrases) {
    const key = normaliseHeader(phrase);
    const fields = BY_PHRASE.get(key) ?? [];
    if (!fields.includes(field)) BY_PHRASE.set(key, [...fields, field]);
  }

const remembered = new Map<string, WordMatch[]>();
const REMEMBERED_AT_MOST = 5_000;
const LONGEST_HEADER = 120;

/** Whether the words, as a whole, are a known header: the quick test that every cell can afford. */
export function isKnownHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const before = askedFor.get(text);
  if (before !== undefined) return before;
  const known = BY_PHRASE.has(normaliseHeader(text));
  if (askedFor.size >= REMEMBERED_AT_MOST) askedFor.clear();
  askedFor.set(text, known);
  return known;
}

const askedFor = new Map<string, boolean>();

/** Every field that the words of a header could mean, the surest first; [] when they say nothing. */
export function matchHeader(text: string): WordMatch[] {
  if (text.length > LONGEST_HEADER || !/\p{L}|£/u.test(text)) return [];
  const known = remembered.get(text);
  if (known) return known;
  const matches = matchesOf(text.replace(A_POUND_FOR_EACH, "£ per "));
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(text, matches);
  return matches;
}

/** "£/hour" is one thing, and not money or an hour. */
const A_POUND_FOR_EACH = /£ ?\/ ?(?=h(?:ou)?rs?\b|h\b|session|visit|day\b)/gi;

function matchesOf(text: string): WordMatch[] {
  const alike = contentOf(text);
  const whole = wholes(text);
  return bestOf([
    ...whole,
    ...aloneOrTogether(text),
    ...inBrackets(text),
    ...alike,
    // "Group or individual?" is one thing said with two words.
    ...(alike.length > 0 ? [] : parts(text)),
    ...inner(text),
    ...misspelt(text),
    // "Who is it for?" is known as it stands: its "who" leads nothing.
    ...(whole.some(({ confidence }) => confidence >= 0.95) ? [] : wordByWord(text)),
  ]);
}

function wholes(text: string): WordMatch[] {
  const bare = text.replace(/\([^)]*\)?/g, " ");
  const [firstLine = ""] = text.split("\n");
  const [beforeFrom = ""] = bare.split(QUALIFIED);
  return [
    ...exact(text, 0.95, "the header says"),
    ...exact(bare, 0.92, "the header says"),
    ...(/£\s*$/.test(bare) ? exact(bare.replace(/£\s*$/, ""), 0.92, "the header says") : []),
    ...(YES_OR_NO.test(text) ? exact(text.replace(YES_OR_NO, ""), 0.92, "the header says") : []),
    ...exact(firstLine, 0.9, "the header begins"),
    ...exact(bare.trim().replace(WHOSE, "").replace(IS_WHAT, ""), 0.9, "the header says"),
    ...exact(beforeFrom, 0.85, "the header begins"),
  ];
}

/** "Group (names)", "Who for (initials)": what the brackets ask for stands below. */
function inBrackets(text: string): WordMatch[] {
  return /\((?:pupils?['’]? |child(?:ren)?(?:['’]s)? )?(?:names?|initials)\)/i.test(text)
    ? [{ field: "pupils", confidence: 0.96, because: "the header asks for names" }]
    : [];
}

/** "Ran y/n", "Delivered (yes/no)": what may be answered, and nothing about what is asked. */
const YES_OR_NO = /\s*\(?\by(?:es)? ?\/ ?no?\b\)?\s*$/i;

const ALONE_WORDS = [
  "ind",
  "indiv",
  "individual",
  "individually",
  "1 1",
  "1 to 1",
  "1 2 1",
  "one to one",
];
const SIZE_WORDS =
  / (?:ind|indiv|individual|individually|1 1|1 to 1|1 2 1|one to one|small|whole|group|grouping|pair|paired|class|size|and)(?= )/g;

/** "Resource (ind / group)", "1:1 or group", "Group / individual": whom it is for, by name or by number. */
function aloneOrTogether(text: string): WordMatch[] {
  const kinds = normaliseHeader(text.replace(/\bor\b|&/gi, " ")).replace(
    /^(?:resource|pupil|who|child) /,
    "",
  );
  const alone = ALONE_WORDS.some((word) => ` ${kinds} `.includes(` ${word} `));
  const together = / (?:group|pair|class) /.test(` ${kinds} `);
  const rest = ` ${kinds} `.replace(SIZE_WORDS, " ").trim();
  if (!alone || !together || rest !== "") return [];
  return [
    { field: "pupilsAndGroup", confidence: 0.93, because: "alone or in a group, the header asks" },
  ];
}

/** "My main need is …", "Our target": whose it is makes no difference. */
const WHOSE = /^(?:my|our|the|your|their|his|her|child['’]s|pupil['’]s)\s+/i;
const IS_WHAT = /\s+(?:is|are|was|will be)\s*:?$/i;

/** What follows narrows the header down and does not change it: "Rate from April", "Hourly rate incl on-costs". */
const QUALIFIED = /\b(?:from|incl?\.?|including|inclusive|excl?\.?|excluding|inc|with on)\b/i;

/** Words that hold a header together and say nothing of what stands below it. */
const FILLERS = new Set(
  "a am an and any are at be been being by can i do does each every for has have how in is it ll me my of on our re s so the their them they this to us ve was we were what when which who will with your".split(
    " ",
  ),
);

/** The telling words in one order, so that "initials of pupils" is "pupil initials". */
function withoutFillers(phrase: string): string {
  return phrase
    .split(" ")
    .filter((word) => !FILLERS.has(word))
    .sort()
    .join(" ");
}

/** Fillers that tell nothing even by themselves: "who" and "what" do tell something. */
const EMPTY_WORDS = new Set(
  [...FILLERS].filter((word) => !["who", "what", "when", "in"].includes(word)),
);

const BY_CONTENT = new Map<string, Field[]>();
for (const [phrase, fields] of BY_PHRASE) {
  const content = withoutFillers(phrase);
  if (!content.includes(" ")) continue;
  const known = BY_CONTENT.get(content) ?? [];
  BY_CONTENT.set(content, [...new Set([...known, ...fields])]);
}

/** "Number of sessions in each week" is "sessions, number, a week": the same telling words, whatever holds them together. */
function contentOf(text: string): WordMatch[] {
  const content = withoutFillers(normaliseHeader(text.replace(/\([^)]*\)?/g, " ")));
  const fields = BY_CONTENT.get(content) ?? BY_PHRASE.get(content) ?? [];
  return fields.map((field) => ({
    field,
    confidence: 0.8,
    because: `the header says much the same as “${content}”`,
  }));
}

/** "Comments / next steps", "Provision/Resource": each part by itself. */
function parts(text: string): WordMatch[] {
  const pieces = text.replace(/\([^)]*\)?/g, " ").split(/[/\n–+]|\s-\s|\bor\b|\band\b|&/);
  if (pieces.length < 2) return [];
  return pieces.flatMap((piece, at) => exact(piece, 0.82 - 0.04 * at, "part of the header says"));
}

/** "Wave 2 provision", "Y3 interventions": whatever stands before these, they say what the column holds. */
const PLAIN_TAILS: ReadonlySet<string> = new Set(["provision", "intervention", "programme"]);

/** "Pupils on programme", "Children receiving intervention": who is in it. */
const IN_IT = /^(?:on|in|for|at|attending|receiving|doing|accessing)$/;

/** A known phrase at the end or the beginning of a longer header: "Targeted intervention", "Baseline score (Sept)". */
function inner(text: string): WordMatch[] {
  const words = normaliseHeader(text.replace(/\([^)]*\)?/g, " ")).split(" ");
  if (words.length < 2 || words.length > 8) return [];
  const found: WordMatch[] = [];
  for (let length = words.length - 1; length >= 1; length--) {
    const share = length / words.length;
    for (const piece of [words.slice(-length), words.slice(0, length)]) {
      const phrase = piece.join(" ");
      if (phrase.length < 4) continue;
      const sure =
        PLAIN_TAILS.has(phrase) && piece.at(-1) === words.at(-1) && !IN_IT.test(words.at(-2) ?? "")
          ? 0.72
          : 0.45 + 0.35 * share;
      for (const field of BY_PHRASE.get(phrase) ?? [])
        found.push({
          field,
          confidence: sure,
          because: `the header contains “${phrase}”`,
        });
    }
    if (found.length) break;
  }
  return found;
}

const BY_LENGTH = new Map<number, string[]>();
for (const phrase of BY_PHRASE.keys())
  if (phrase.length >= 5)
    BY_LENGTH.set(phrase.length, [...(BY_LENGTH.get(phrase.length) ?? []), phrase]);

const KNOWN_WORDS = new Set([
  ...SENSE_WORDS,
  ...EVERYDAY_WORDS,
  ...[...BY_PHRASE.keys()].flatMap((phrase) => phrase.split(" ")),
]);

/** One slip in five letters, two in nine: "Intervenion", "Reveiw date". Of words that are all known none is a slip. */
function misspelt(text: string): WordMatch[] {
  const words = normaliseHeader(text.replace(/\([^)]*\)?/g, " "));
  if (words.length < 5 || words.length > 30 || /\d/.test(words) || BY_PHRASE.has(words)) return [];
  if (words.split(" ").every((word) => KNOWN_WORDS.has(word))) return [];
  const slips = words.length >= 9 ? 2 : 1;
  const found: WordMatch[] = [];
  for (let length = words.length - slips; length <= words.length + slips; length++)
    for (const phrase of BY_LENGTH.get(length) ?? []) {
      // Slips at the very beginning of a word are rare, and this spares nearly all of the comparing.
      if (phrase[0] !== words[0] && phrase[1] !== words[1]) continue;
      if (!withinEdits(words, phrase, slips)) continue;
      for (const field of BY_PHRASE.get(phrase) ?? [])
        found.push({ field, confidence: 0.75, because: `spelt almost like “${phrase}”` });
    }
  return found;
}

/** Words taken one by one, for what no list foresaw: "Annual cost for this pupil", "Freq (per fortnight)". */
function wordByWord(text: string): WordMatch[] {
  const bare = text.replace(/\([^)]*\)?/g, " ");
  const ways = bare === text ? [text] : [bare, text];
  return ways.flatMap((way) => {
    const words = normaliseHeader(way).split(" ");
    const spelt = words.map(spellingOf);
    const slips = words.some((word, i) => word !== spelt[i]);
    const telling = spelt.filter((word) => word !== "" && !EMPTY_WORDS.has(word));
    return matchGrammar(telling).map(({ field, confidence, telling: told }) => ({
      field,
      confidence: slips ? confidence * 0.95 : confidence,
      because: `the header's words “${told.join(" … ")}” say so`,
    }));
  });
}

const BY_INITIAL = new Map<string, string[]>();
for (const word of SENSE_WORDS)
  if (word.length >= 5) {
    const initial = word.charAt(0);
    BY_INITIAL.set(initial, [...(BY_INITIAL.get(initial) ?? []), word]);
  }

/** The telling word that was meant: "asessment", "delivred"; the word itself when it is known or like none. */
function spellingOf(word: string): string {
  if (word.length < 5 || KNOWN_WORDS.has(word)) return word;
  const slips = word.length >= 8 ? 2 : 1;
  return BY_INITIAL.get(word.charAt(0))?.find((known) => withinEdits(word, known, slips)) ?? word;
}

function exact(text: string, confidence: number, because: string): WordMatch[] {
  const phrase = normaliseHeader(text);
  return (BY_PHRASE.get(phrase) ?? []).map((field) => ({
    field,
    confidence,
    because: `${because} “${text.trim().replace(/\s+/g, " ")}”`,
  }));
}

function bestOf(matches: WordMatch[]): WordMatch[] {
  const best = new Map<Field, WordMatch>();
  for (const match of matches)
    if ((best.get(match.field)?.confidence ?? 0) < match.confidence) best.set(match.field, match);
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
