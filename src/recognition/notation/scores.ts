import { isAgeMeasure, readAge } from "./ages";
import { dayOfSerial } from "./calendar";
import { formatKind, shown, typed } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { mapReading, reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { fold, tidy } from "./scraps";
import {
  KINDS,
  LABELLED_PAIR,
  MEASURE_PREFIX,
  NOT_TESTED,
  PAIR_SIGN,
  SEVERAL,
} from "./score-words";
import type { ScoreKind } from "./score-words";

export interface ScoreReading {
  /** As displayed; null when the cell says that there is no score ("abs", "n/a"). */
  shown: string | null;
  /** The second of a pair in one cell: the 92 of "SS85→92". */
  then: string | null;
  /** The measure that the cell itself names: "SS", "SDQ", "RA". */
  measure: string | null;
  kind: ScoreKind;
  /** Ages only. */
  months: number | null;
}

export interface ScoreContext {
  /** The measure of the row or the heading of the column: decides whether 6.04 is an age. */
  measure?: string | null;
}

export function readScore(cell: NotationCell, context: ScoreContext = {}): Read<ScoreReading> {
  const text = tidy(shown(cell));
  if (text === "") return null;
  if (typeof cell.value === "number") return fromNumber(cell, cell.value, text, context);
  if (cell.value !== null && typeof cell.value === "boolean") return null;
  const folded = fold(text);
  if (NOT_TESTED.test(folded) || (saysNothing(text) && folded !== "x"))
    return reading(score(null, "none"), 0.85, "no score is given", text);
  return severalPupils(text) ?? pair(text, context) ?? single(text, cell, context);
}

function score(
  written: string | null,
  kind: ScoreKind,
  months: number | null = null,
): ScoreReading {
  return { shown: written, then: null, measure: null, kind, months };
}

function fromNumber(
  cell: NotationCell,
  value: number,
  text: string,
  context: ScoreContext,
): Read<ScoreReading> {
  const kind = formatKind(cell.numberFormat);
  if (kind === "dayMonth" || kind === "monthYear") return fractionTakenForDate(value, kind, text);
  if (kind === "percent") return reading(score(text, "percent"), 0.95, "a percentage");
  if (kind === "date" || kind === "money") return null;
  const age = readAge(cell, { isAge: isAgeMeasure(context.measure ?? "") });
  if (age) return mapReading(age, (one) => score(one.shown, "age", one.months));
  return kind === "time"
    ? null
    : reading(score(text, kindOf(context.measure ?? "") ?? "number"), 0.92, "a score");
}

/** A typed 12/20 becomes Dec-20 and a typed 3/10 becomes 3 October. */
function fractionTakenForDate(
  serial: number,
  kind: "dayMonth" | "monthYear",
  text: string,
): Read<ScoreReading> {
  const day = dayOfSerial(serial);
  if (!day) return null;
  const written =
    kind === "dayMonth"
      ? `${day.day}/${day.month}`
      : `${day.month}/${String(day.year % 100).padStart(2, "0")}`;
  const alternatives: Alternative<ScoreReading>[] = [
    { value: score(written, "fraction"), label: written },
    { value: score(text, "words"), label: text },
  ];
  return reading(
    score(written, "fraction"),
    0.6,
    `Excel makes ${text} of a typed ${written}`,
    "",
    alternatives,
  );
}

/** "NGRT SAS 82, 79, 84": one cell, several pupils. */
function severalPupils(text: string): Read<ScoreReading> {
  const match = SEVERAL.exec(fold(text));
  if (!match) return null;
  const [first = ""] = (match[1] ?? "").split(/[,;]/);
  const measure = measureIn(text);
  const alternatives: Alternative<ScoreReading>[] = [
    {
      value: { ...score(text, "words"), measure },
      label: "Keep them together",
      general: "Keep the scores of several pupils together",
    },
    {
      value: { ...score(first.trim(), "number"), measure },
      label: `Only the first, ${first.trim()}`,
      general: "Only the first score",
    },
  ];
  return reading(
    { ...score(text, "words"), measure },
    0.5,
    "scores of several pupils in one cell",
    "",
    alternatives,
  );
}

/** "SS85→92", "Entry SS 85 / exit 92", "RA 6:04 – 6:11", "SDQ 22 to 15". */
function pair(text: string, context: ScoreContext): Read<ScoreReading> {
  const labelled = LABELLED_PAIR.exec(text);
  const match = labelled ?? PAIR_SIGN.exec(text);
  if (!match) return null;
  const [from, to] = [tidy(match[1] ?? ""), tidy(match[2] ?? "")];
  const measure = measureIn(from) ?? measureIn(text);
  if (!/\d/.test(from) && !kindOf(from)) return null;
  if (from.length > 24 || to.length > 24) return null;
  const kind = kindOf(`${measure ?? ""} ${from}`) ?? kindOf(context.measure ?? "") ?? "number";
  const isAge = kind === "age" || isAgeMeasure(`${measure ?? ""} ${context.measure ?? ""}`);
  const months = isAge ? (readAge(typed(from), { isAge: true })?.value.months ?? null) : null;
  const value: ScoreReading = {
    shown: from,
    then: to,
    measure,
    kind: isAge ? "age" : kind,
    months,
  };
  return reading(value, 0.85, `${from}, then ${to}`);
}

function single(text: string, cell: NotationCell, context: ScoreContext): Read<ScoreReading> {
  const measure = measureIn(text);
  const isAge = isAgeMeasure(`${measure ?? ""} ${context.measure ?? ""}`);
  const age = readAge(cell, { isAge });
  if (age && (isAge || age.confidence >= 0.6) && age.rest.length < 12)
    return reading(
      { ...score(text, "age", age.value.months), measure },
      age.confidence,
      age.because,
    );
  const kind = kindOf(text) ?? (/^-?\d+(?:\.\d+)?$/.test(text) ? "number" : null);
  if (kind)
    return reading(
      { ...score(text, kind), measure },
      0.9,
      `kept as it stands: ${KIND_LABELS[kind]}`,
    );
  const hasScore = measure !== null || /\d/.test(text);
  return reading(
    { ...score(text, hasScore ? "number" : "words"), measure },
    hasScore ? 0.8 : 0.6,
    "kept as it stands",
  );
}

const KIND_LABELS: Readonly<Record<ScoreKind, string>> = {
  age: "an age",
  standardised: "a standardised score",
  fraction: "so many out of so many",
  percent: "a percentage",
  percentile: "a percentile",
  gain: "a gain",
  limit: "a limit",
  level: "a level",
  phase: "a phase",
  colour: "a colour",
  number: "a number",
  words: "words",
  none: "no score",
};

function kindOf(text: string): ScoreKind | null {
  const folded = fold(tidy(text));
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The measure named in a score's own cell, as written: "SDQ 17" → "SDQ". */
function measureIn(text: string): string | null {
  const match = MEASURE_PREFIX.exec(fold(text));
  if (!match) return null;
  // "YARC SS 81": the test, and which of its scores.
  const before = tidy(text.slice(0, match.index));
  const start = OF_A_SCORE.test(match[0]) && TEST_BEFORE_ITS_SCORE.test(before) ? 0 : match.index;
  return text.slice(start, match.index + match[0].length).trim();
}

/** Which of a test's scores it is; "SDQ" and its like are tests themselves. */
const OF_A_SCORE = /^(?:ss|sas|ra|sa)$/;
/** "YARC", "Hodder": the name before "SS", and no time, subject or part of a pair. */
const TEST_BEFORE_ITS_SCORE =
  /^(?!(?:entry|exit|start|end|pre|post|before|after|now|then|was|is|from|baseline|target|on|at|autumn|spring|summer|aut|spr|sum|term|sept?|dec|jan|july?|reading|spelling|spell|maths|read|writing|mean|average|avg|her|his|their|initial|final|first|last|latest|current|new|old|year)\b)\p{Lu}[\p{L}\d-]{2,11}$/iu;
