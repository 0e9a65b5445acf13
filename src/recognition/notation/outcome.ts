import type { Outcome } from "../../domain/recognition-report";
import { plainNumber, shown, typed } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";
import { mended } from "./spelling";

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
    /(?<![a-z])(?:part(?:ly|ially|ial)?[- ]?(?:met|achieved|successful)|p\/?m|partially|partly|in part|mostly met|nearly (?:met|achieved)|par[a-z]{0,2}ly (?:met|achieved)|not (?:fully|quite|completely) (?:met|achieved)|almost (?:met|achieved))(?![a-z])|^part(?:ial)?$|(?<![a-z\d])(?:half|some|[1-9]\d? ?%)(?: of (?:the )?(?:targets?|outcomes?))? (?:is |are )?(?:met|achieved)(?![a-z])/,
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
    /(?<![a-z])(?:not (?:yet )?(?:met|achieved)|not yet$|^not yet(?! (?:started|begun|assessed|reviewed|due|known|tested|in place))|n\/?m|unmet|unachieved|(?:hasn't|haven't|has not|have not) (?:yet )?(?:met|achieved)|not successful|unsuccessful|failed|didn't meet|did not meet|no (?:impact|progress|change|improvement))(?![a-z])/,
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

/** "Parents met 3/11", "met with SENCO", "should be met by July": people who met, and what is still to come. */
const NO_VERDICT =
  /(?<![a-z])(?:(?:parents?|mum|dad|carers?|we|senco|team|family|tac|panel) (?:have |has |had )?met|met (?:with |up with )?(?:(?:the )?(?:parents?|mum|dad|carers?|senco|family|ep|governors?)))(?![a-z])|(?<![a-z])(?:to|should|will|likely to|due to|expected to|hope to|can|must) (?:be |have )(?:met|achieved)(?![a-z])/;

/** "2/3 met", "met 2 of 3 targets", "2 met, 1 not": some of several. */
const SHARE =
  /(?<![\d/])(\d{1,2}) ?(?:\/|of|out of) ?(?:the )?(\d{1,2}) ?(?:targets?|outcomes?|objectives?|pupils?|children|chn)?(?: (?:were |have )?(?:been )?(?:met|achieved))?(?![\d/])/;
const MET = /(?<![a-z])(?:met|achieved|made it)(?![a-z])/;
const SOME_NOT =
  /(?<!not |not yet |partly |partially )(?<![a-z])(?:met|achieved)(?! in part)(?![a-z]).{1,40}(?<![a-z])(?:not|hasn't|didn't)(?: yet)?(?: (?:met|achieved))?(?: by \d{1,2})?[.)]?$|(?<![a-z])not (?:yet )?(?:met|achieved).{1,40}(?<!not )(?<!not yet )(?<![a-z])(?:met|achieved)[.)]?$/;

const RAG: readonly [RegExp, Outcome][] = [
  [/^(?:r|red)$/, "notMet"],
  [/^(?:a|amber|o|orange|yellow)$/, "partlyMet"],
  [/^(?:g|green)$/, "met"],
];
const YES = /^(?:y|yes|m|✓|✔|√|☑)$/;
const NO = /^(?:n|no|✗|✘|☒|x)$/;

/** "No - absent", "yes (exceeded)": the answer comes first. */
const ANSWER = /^(yes|no)(?= ?[-,(:;])/;

export function readOutcome(
  cell: NotationCell,
  context: OutcomeContext = {},
): Read<OutcomeReading> {
  const number = plainNumber(cell);
  if (number !== null) return fromScale(number, shown(cell).trim());
  const scraps = new Scraps(shown(cell));
  const text = scraps.text;
  if (text === "") return null;
  if (NO_VERDICT.test(scraps.left))
    return reading<OutcomeReading>({ outcome: null, text }, 0.85, "nothing says how it went");
  const rag = RAG.find(([pattern]) => pattern.test(scraps.left));
  if (rag) return fromRag(rag[1], text, context);
  const bare = scraps.left.replace(/[!.]+$/, "");
  const answer = YES.test(bare) || NO.test(bare) ? bare : (ANSWER.exec(bare)?.[1] ?? "");
  if (answer !== "" && !MET.test(bare)) return fromTick(YES.test(answer), text, context);
  const scale = /^([+-][12]|0)$/.exec(scraps.left);
  if (scale) return fromScale(Number(scale[1]), text);
  const several = fromSeveral(scraps.left, text);
  if (several) return several;
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
  const right = mended(text, OFTEN_MISSPELT);
  const read = right === null ? null : readOutcome(typed(right), context);
  return read && { ...read, value: { ...read.value, text } };
}

const OFTEN_MISSPELT = ["achieved", "partially", "partly", "exceeded"];

/** More than one pupil has: "18 of 24 met target grade" counts pupils. */
const MOST_TARGETS = 12;

/** Several targets, or several pupils, and not all alike: "AB met, CD not". */
function fromSeveral(folded: string, text: string): Read<OutcomeReading> {
  const share = MET.test(folded) ? SHARE.exec(folded) : null;
  const [some, all] = [Number(share?.[1]), Number(share?.[2])];
  if (share && some <= all && all <= MOST_TARGETS) {
    const outcome: Outcome = some === all ? "met" : some === 0 ? "notMet" : "partlyMet";
    return reading<OutcomeReading>({ outcome, text }, 0.85, `${some} of ${all} met`);
  }
  if (!SOME_NOT.test(folded) || !/[,;&/+]| (?:but|and|others?) /.test(folded)) return null;
  const alternatives = [
    { value: { outcome: "partlyMet" as const, text }, label: "Partly met", general: "Partly met" },
    { value: { outcome: null, text }, label: "Leave it in words", general: "Leave it in words" },
  ];
  return reading<OutcomeReading>(
    { outcome: "partlyMet", text },
    0.6,
    "met by some and not by others",
    "",
    alternatives,
  );
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
