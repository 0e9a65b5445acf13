import type { Outcome } from "../../domain/recognition-report";
import { plainNumber, shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";

export interface OutcomeReading {
  outcome: Outcome | null;
  /** As written. */
  text: string;
}

export interface OutcomeContext {
  /** A key on the sheet says that red, amber and green are about impact. Without it they mean nothing here. */
  ragIsImpact?: boolean;
  /** A key on the sheet, or the column, says that a tick means that the target was met. */
  tickIsMet?: boolean;
}

/** Negatives before what they negate; −2 … +2 as in TES Provision Map's reviews. */
const OUTCOME_WORDS: readonly [RegExp, Outcome | null, number, string][] = [
  [
    /(?<![a-z])(?:part(?:ly|ially|ial)?[- ]?(?:met|achieved|successful)|p\/?m|partially|partly|in part|mostly met|nearly met|almost (?:met|achieved))(?![a-z])|^partial$/,
    "partlyMet",
    0.95,
    "partly met",
  ],
  [
    /(?<![a-z])(?:some (?:progress|impact)|nearly(?: there)?|almost)(?![a-z])/,
    "partlyMet",
    0.7,
    "something, in words that are no verdict",
  ],
  [/(?<![a-z])(?:met|achieved) in part(?![a-z])/, "partlyMet", 0.95, "partly met"],
  [
    /(?<![a-z])(?:not (?:yet )?(?:met|achieved)|n\/?m|unmet|not successful|unsuccessful|failed|didn't meet|did not meet|no (?:impact|progress|change|improvement))(?![a-z])/,
    "notMet",
    0.95,
    "not met",
  ],
  [
    /(?<![a-z])(?:significantly |well |much )?(?:less|lower) than expected(?![a-z])|(?<![a-z])below expect(?:ed|ations?)(?![a-z])/,
    "notMet",
    0.8,
    "less than expected",
  ],
  [
    /(?<![a-z])(?:significantly |well |much )?(?:more|better|higher) than expected(?![a-z])|(?<![a-z])(?:exceed(?:ed|s)?|above expect(?:ed|ations?))(?![a-z])/,
    "met",
    0.85,
    "more than expected",
  ],
  [
    /(?<![a-z])as expected(?![a-z])|(?<![a-z])expected progress(?![a-z])/,
    "met",
    0.7,
    "as expected",
  ],
  [
    /(?<![a-z])(?:fully |target |targets |all )?(?:met|achieved|successful|success)(?: in full)?(?![a-z])/,
    "met",
    0.95,
    "met",
  ],
  [
    /(?<![a-z])(?:ongoing|on-going|on track|in progress|continuing?|working towards|too (?:early|soon)(?: to (?:say|tell))?|developing|not (?:yet )?(?:assessed|reviewed|started)|started)(?![a-z])/,
    null,
    0.85,
    "not finished yet",
  ],
];

const RAG: readonly [RegExp, Outcome][] = [
  [/^(?:r|red)$/, "notMet"],
  [/^(?:a|amber|o|orange|yellow)$/, "partlyMet"],
  [/^(?:g|green)$/, "met"],
];
const YES = /^(?:y|yes|m|✓|✔|√|☑)$/;
const NO = /^(?:n|no|✗|✘|☒|x)$/;

export function readOutcome(
  cell: NotationCell,
  context: OutcomeContext = {},
): Read<OutcomeReading> {
  const number = plainNumber(cell);
  if (number !== null) return fromScale(number, shown(cell).trim());
  const scraps = new Scraps(shown(cell));
  const text = scraps.text;
  if (text === "") return null;
  const rag = RAG.find(([pattern]) => pattern.test(scraps.left));
  if (rag) return fromRag(rag[1], text, context);
  if (YES.test(scraps.left) || NO.test(scraps.left))
    return fromTick(YES.test(scraps.left), text, context);
  const scale = /^([+-][12]|0)$/.exec(scraps.left);
  if (scale) return fromScale(Number(scale[1]), text);
  const word = OUTCOME_WORDS.find(([pattern]) => scraps.has(pattern));
  if (word) {
    const [pattern, outcome, confidence, meaning] = word;
    scraps.take(pattern);
    return reading<OutcomeReading>(
      { outcome, text },
      confidence,
      `it says ${meaning}`,
      scraps.rest(),
    );
  }
  if (saysNothing(text))
    return reading<OutcomeReading>({ outcome: null, text }, 0.8, "no outcome yet", "");
  return null;
}

function fromScale(number: number, text: string): Read<OutcomeReading> {
  if (!Number.isInteger(number) || Math.abs(number) > 2) return null;
  const outcome: Outcome = number > 0 ? "met" : number === 0 ? "met" : "notMet";
  const signed = /^[+-]/.test(text);
  const because = "on the scale of −2 to +2, where 0 is as expected";
  const alternatives = [
    { value: { outcome, text }, label: `${text} on the scale of −2 to +2` },
    { value: { outcome: null, text }, label: "Only a number" },
  ];
  return reading<OutcomeReading>(
    { outcome, text },
    signed ? 0.8 : 0.45,
    because,
    "",
    signed ? [] : alternatives,
  );
}

function fromRag(outcome: Outcome, text: string, context: OutcomeContext): Read<OutcomeReading> {
  if (context.ragIsImpact)
    return reading<OutcomeReading>(
      { outcome, text },
      0.9,
      "the key says that the colours are about impact",
    );
  const alternatives = [
    { value: { outcome: null, text }, label: "How it is going, not an outcome" },
    { value: { outcome, text }, label: "Green met, amber partly met, red not met" },
  ];
  return reading<OutcomeReading>(
    { outcome: null, text },
    0.5,
    "a colour: nothing says whether it is about impact",
    "",
    alternatives,
  );
}

function fromTick(isYes: boolean, text: string, context: OutcomeContext): Read<OutcomeReading> {
  const outcome: Outcome = isYes ? "met" : "notMet";
  if (context.tickIsMet)
    return reading<OutcomeReading>(
      { outcome, text },
      0.9,
      isYes ? "ticked as met" : "crossed as not met",
    );
  const alternatives = [
    { value: { outcome, text }, label: "A tick or yes is met, a cross or no is not" },
    { value: { outcome: null, text }, label: "Something else" },
  ];
  return reading<OutcomeReading>(
    { outcome, text },
    0.6,
    `a ${isYes ? "tick" : "cross"} under a heading for outcomes`,
    "",
    alternatives,
  );
}
