import { isPlainlyStaff, looksLike } from "./evidence";
import { timesIn } from "./by-values/times-apart";
import type { Field } from "./fields";
import { FIRST_NAMES } from "./notation/first-names";
import { formatKind } from "./notation/cell-text";
import { readFunding } from "./notation/funding";
import { plainlyIs, plainNumberOf, tellingOf } from "./plain-values";
import type { CellView } from "./sheet-view";
import { matchHeader } from "./words";

/*
 * Words with a second meaning. A target, a score or a measure may be written in nearly any way, so their columns would take
 * whatever stands below them: here stands what is plainly not theirs. It then is named by its values, or left in words.
 */

type Is = (cell: CellView) => boolean;

const fields = (...names: Field[]): ReadonlySet<Field> => new Set(names);
const NO_SCORE = fields("pupils", "ledBy", "areaOfNeed", "fundingSource", "term", "cost", "dosage");

/** What the values can plainly be that a column of this field never holds. */
const NEVER: Readonly<Partial<Record<Field, ReadonlySet<Field>>>> = {
  entry: NO_SCORE,
  exit: NO_SCORE,
  target: fields("pupils", "ledBy", "yearGroups", "groupSize", "wave", "fundingSource", "flag"),
  measure: fields("pupils", "ledBy", "term", "cost", "sessionsPerWeek", "dosage", "groupSize"),
  pupils: fields("flag", "groupSize"),
  className: fields("groupSize"),
  areaOfNeed: fields("flag"),
  primaryNeed: fields("flag", "fundingSource"),
};

const isWholeDay: Is = ({ cell, text }) =>
  typeof cell.value === "number"
    ? formatKind(cell.numberFormat) === "date"
    : /^(?:(?:mon|tue|wed|thu|fri)[a-z]* )?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/i.test(text.trim());
const NO_DAYS = fields("entry", "exit", "target", "measure");

const isAnswer: Is = ({ text }) =>
  /^(?:y|n|yes|no|ongoing|on-going|completed?|stopped|planned|on hold|new|k|e)\.?$/i.test(text);
const NO_ANSWERS = fields("entry", "exit", "fundingSource");

/** "Library", "Room 4", "Sunshine Room": where, and nobody's class. */
export const isPlace: Is = ({ text }) =>
  /^(?:the )?(?:library|corridor|(?:main |school |small )?hall|playground|field|office|studio|gym|kitchen|cabin|hub|outside|forest|classroom|intervention (?:room|space)|group room|room \p{L}?\d{1,2}|(?:nurture|sensory|senco|ict|meeting|staff|group|quiet|calm|music|therapy|medical) room)$/iu.test(
    text.trim(),
  );

/** "JB", "Jane", "Jane Bell": somebody, and no thing. */
const isNamed: Is = ({ text }) =>
  /^\p{Lu}{2,3}(?: ?[,;&/+] ?\p{Lu}{2,3}){0,5}$/u.test(text.trim()) ||
  FIRST_NAMES.has(text.trim().split(" ", 1)[0]?.toLowerCase() ?? "");

/** A kind of support may be called anything: only Wave, Tier and their like make "1:1" a wave. */
const SAYS_TIER = /\bwaves?\b|\btiers?\b|graduated|universal|support|provision|intervention/i;

/** Words that may mean a field, and only where values of this kind bear it out. */
const BORNE_OUT: readonly { words: RegExp; field: Field; is: Is; least?: number }[] = [
  {
    words: /^(?:resources?|resourcing|delivery|provided|support)$/i,
    field: "ledBy",
    is: (cell) => isPlainlyStaff(cell) || isNamed(cell),
  },
  {
    words: /^sources?$/i,
    field: "fundingSource",
    is: ({ cell }) => (readFunding(cell)?.confidence ?? 0) >= 0.6,
  },
  {
    words: /^(?:budget|fund|funding|funds)$/i,
    field: "fundingSource",
    is: ({ cell }) => typeof cell.value === "string",
  },
  {
    words: /^(?:types?|kinds?)$/i,
    field: "areaOfNeed",
    is: (cell) => looksLike("areaOfNeed", cell),
    least: 0.8,
  },
  { words: /^(?:staff )?training(?: needed| needs)?$/i, field: "measure", is: () => false },
  { words: /^base$/i, field: "className", is: (cell) => !isPlace(cell) },
];

/** Whether the words of a header, true as they are, cannot mean this field here. */
export function meansSomethingElse(
  own: string,
  field: Field,
  values: readonly CellView[],
): boolean {
  const said = tellingOf(values);
  if (said.length < 2) return false;
  const most = (is: Is, share: number): boolean => said.filter(is).length >= said.length * share;
  const borneOut = BORNE_OUT.find((one) => one.field === field && one.words.test(own.trim()));
  if (borneOut && !most(borneOut.is, borneOut.least ?? 0.5)) return true;
  if (NO_DAYS.has(field) && most(isWholeDay, 0.8)) return true;
  if (NO_ANSWERS.has(field) && most(isAnswer, 0.8)) return true;
  if (field === "measure" && most((cell) => plainNumberOf(cell) !== null, 0.8)) return true;
  const isType = field === "other" && /^types?$/i.test(own.trim());
  const never = NEVER[field];
  if (!never && !isType && field !== "wave") return false;
  const plain = (timesIn(said) ?? plainlyIs(said))?.field;
  if (field === "wave") return plain === "groupSize" && !SAYS_TIER.test(own);
  return plain !== undefined && (isType || (never?.has(plain) ?? false));
}

/** Headings of what somebody does about a provision, and not of giving it: who, when and how often are of that. */
const ABOUT_IT =
  /\b(?:review|monitor|evaluat|agree|approv|identif|refer|parent|carer|check|sign|observ|train|written|updat|record|report|share|raise|request|set by|authori[sz])/i;
const OF_GIVING = fields(
  "ledBy",
  "leadTeacher",
  "pupils",
  "sessionsPerWeek",
  "minutesPerSession",
  "dosage",
  "weeks",
  "groupSize",
);
const STAFF = fields("ledBy", "leadTeacher", "role", "adults");
const PUPILS = fields("pupils", "surname", "forename");

/** Whether a column's own words forbid what its values look like: "Reviewed by" over staff, "Adult" over initials. */
export function isForbidden(own: string, field: Field): boolean {
  if (OF_GIVING.has(field) && ABOUT_IT.test(own)) return true;
  const [best] = matchHeader(own);
  if (!best || best.confidence < 0.75) return false;
  return field === "pupils" ? STAFF.has(best.field) : STAFF.has(field) && PUPILS.has(best.field);
}
