import { MEASURE_PREFIX } from "../notation/score-words";
import { formatKind, typed } from "../notation/cell-text";
import { readGroupSize } from "../notation/group-size";
import { saysNothing } from "../notation/nothing";
import { keyOfCode } from "../keys";
import { readOutcome } from "../notation/outcome";
import type { Read } from "../notation/reading";
import * as scores from "../notation/scores";
import type { ScoreReading } from "../notation/scores";
import { readWeeks } from "../notation/weeks";
import type { CellView } from "../sheet-view";
import type { LineDraft } from "./line-draft";
import type { Reader } from "./reader";
import { dosageIn } from "./dosage-in";
import { MAY_SAY_TIMES } from "./how-much";
import { remembering } from "./remember";

const readScore = remembering(scores.readScore);

/** A review's outcome. What is written always stays; it counts as met or not only where that is plain. */
export const outcome: Reader = (cell, draft, column) => {
  const keyed = draft.sense.keys.outcomes.get(keyOfCode(cell.text));
  if (keyed) {
    draft.line.outcome = keyed;
    draft.line.outcomeText = cell.text;
    return;
  }
  if (isScoreReached(cell, draft, column.own)) return score("exit")(cell, draft, column);
  const answer = ASKS_WHETHER_MET.test(column.own) ? plainAnswer(cell.text) : null;
  const read = readOutcome(answer === null ? cell.cell : typed(answer), {
    tickIsMet: ASKS_WHETHER_MET.test(column.own),
    ragIsImpact: RAG_OF_IMPACT.test(column.own),
  });
  const sure =
    read && (read.confidence >= 0.8 || read.alternatives)
      ? draft.take({ ...read, rest: "" }, cell)
      : null;
  draft.line.outcome = sure?.outcome ?? null;
  draft.line.outcomeText = cell.text;
};

/** "Baseline | Outcome" over scores, and nowhere else to put them: the outcome is what was reached. */
function isScoreReached(cell: CellView, draft: LineDraft, own: string): boolean {
  return (
    draft.sense.outcomeMayBeExit &&
    /^outcomes?$/i.test(own.trim()) &&
    draft.line.exit === null &&
    (typeof cell.cell.value === "number" || ONLY_A_SCORE.test(cell.text))
  );
}

const ONLY_A_SCORE =
  /^(?:(?:ss|sas|ra|sa|ma|r|s) ?)?\d{1,3}(?:[.:]\d{1,2}|\/\d{1,3})?(?: ?(?:%|wds|words|wpm|marks|points))?$/i;

/** "Not yet" and "7/10 - yes!" answer the question in a heading. */
function plainAnswer(text: string): string | null {
  if (/^not yet[.!]?$/i.test(text)) return "not yet met";
  return /^[\d/.%]+ ?[-–,:] ?yes[.!]*$/i.test(text) ? "yes" : null;
}

/** Headings that a yes or a tick answers: "Target met?", "Achieved", "Success?". */
const ASKS_WHETHER_MET = /\b(met|achieved|success(ful)?|did it work|has it worked)\b/i;
/** "Impact RAG", "RAG for progress": the letters are about the outcome. */
const RAG_OF_IMPACT =
  /\brag\b.*\b(impact|outcome|target|met)\b|\b(impact|outcome|target)\b.*\brag\b/i;

/** A target; under a heading that may mean either, a cell that begins with "Met" or "Partly met" is an outcome. */
export const target: Reader = (cell, draft, column) => {
  if (isScoreReached(cell, draft, column.own)) return score("exit")(cell, draft, column);
  const beginsAsOutcome =
    /^(fully |partly |partially |not (yet )?)?(met|achieved)\b|^(pm|nm)$/i.test(cell.text);
  const isOutcome =
    beginsAsOutcome || (OUTCOME_ALONE.test(column.own.trim()) && TELLS.test(cell.text));
  if (/outcome/i.test(column.own) && draft.sense.outcomeMixed && isOutcome)
    return outcome(cell, draft, column);
  const value = isDateByMistake(cell) ? scoreOrDate(readScore(cell.cell), cell, draft) : null;
  if (saysHowMuch(cell, draft)) return;
  const nothing = saysNothing(cell.text) !== null;
  if (nothing) draft.keep(cell, cell.text);
  else draft.line.target = value?.shown ?? cell.text;
};

const OUTCOME_ALONE = /^(?:pupils?['’]? )?outcomes?$/i;
/** "Green", "High", "Made good progress": how it went, and nothing that is still to come. */
const TELLS =
  /^(?:red|amber|green|[rag]|high|medium|low|good|excellent)$|^(?:not (?:yet )?started|not yet|too (?:early|soon)|on track|in progress|(?:has |have )?made|gained|moved|progressed|settled|exceeded|still|now|much (?:more|better)|(?:very )?(?:good|excellent|some|steady|slow|little|limited|no) (?:progress|impact|change|improvement))(?![a-z])/i;

/** "1 x 45 mins weekly, 8 weeks" or "1:1" under a heading of purposes: how much there is, and of nothing else. */
function saysHowMuch(cell: CellView, draft: LineDraft): boolean {
  const { line } = draft;
  const dose = MAY_SAY_TIMES.test(cell.text) ? dosageIn(cell.text) : null;
  // "30 mins fortnightly, 19 visits": how much, and how many in all.
  const length = dose && dose.rest !== "" ? readWeeks(typed(dose.rest)) : null;
  const isLength = length !== null && length.rest === "" && !length.alternatives;
  const isDose =
    dose !== null &&
    (dose.rest === "" || isLength) &&
    dose.confidence >= 0.8 &&
    dose.value.sessionsPerWeek !== null &&
    dose.value.minutesPerSession !== null;
  if (isDose && line.sessionsPerWeek === null && line.minutesPerSession === null) {
    line.sessionsPerWeek = dose.value.sessionsPerWeek;
    line.minutesPerSession = dose.value.minutesPerSession;
    line.weeks ??= dose.value.found.weeks ?? length?.value.weeks ?? null;
    line.plannedSessions ??= length?.value.plannedSessions ?? null;
    return true;
  }
  const size = ALONE_OR_GROUP.test(cell.text.trim()) ? readGroupSize(cell.cell)?.value : null;
  if (!size?.groupSize || line.groupSize !== null) return false;
  line.groupSize = size.groupSize;
  return true;
}

const ALONE_OR_GROUP = /^(?:1 ?[:-] ?1|one to one|1 to 1|groups? of \d{1,2}|pairs?)$/i;

/** A score as displayed, read with the measure in mind: 6.1 may be an age, Aug-20 was typed as 8/20. */
export const score =
  (field: "entry" | "exit"): Reader =>
  (cell, draft, column) => {
    if (WHOLE_DAY.test(cell.text) || isDay(cell)) return draft.keep(cell, cell.text);
    const read = readScore(cell.cell, { measure: draft.line.measure ?? column.header });
    if (MAY_BE_REMARKS.test(column.own) && isRemark(cell, read)) return notes(cell, draft, column);
    const value = isDateByMistake(cell) ? scoreOrDate(read, cell, draft) : draft.take(read, cell);
    if (!value) return;
    draft.line[field] = value.shown ?? draft.line[field];
    if (field === "entry" && value.then !== null) draft.line.exit ??= value.then;
    draft.line.measure ??=
      value.measure ?? (value.shown === null ? null : measureNamedIn(column.own));
  };

/** "14/09/26" among scores is the day of the test. */
const WHOLE_DAY = /^\d{1,2}[./-]\d{1,2}[./-](?:20)?[2-4]\d$/;
const isDay = ({ cell }: CellView): boolean =>
  typeof cell.value === "number" && formatKind(cell.numberFormat) === "date";

/** "End point / comment": the words that stand there and are no score are comments. */
const MAY_BE_REMARKS = /\b(?:comments?|notes?|remarks?)\b/i;

function isRemark({ text }: CellView, read: Read<ScoreReading>): boolean {
  const words = text.trim().split(/\s+/).length;
  const isWords = read === null || read.value.kind === "words";
  return isWords && (/\d/.test(text) ? words >= 3 : words >= 2);
}

/** "SDQ (mean) at start": the label of a card names the test as well. */
function measureNamedIn(label: string): string | null {
  const [, named = ""] = TEST_AT_A_TIME.exec(label.trim()) ?? [];
  const name = MEASURE_PREFIX.exec(named.toLowerCase());
  return name ? named.slice(name.index, name.index + name[0].length) : null;
}

const TEST_AT_A_TIME =
  /^(.{2,30}?) (?:at |on )(?:the )?(?:start|beginning|entry|end|exit|finish)\b[^:]{0,12}:?$/i;

const SCORE_OR_DATE = ["A score out of a total, as it was typed", "What Excel shows now"];

function isDateByMistake(cell: CellView): boolean {
  return (
    typeof cell.cell.value === "number" &&
    ["dayMonth", "monthYear"].includes(formatKind(cell.cell.numberFormat))
  );
}

/** Excel makes a date of a typed 8/20. One question for all such cells of a sheet. */
function scoreOrDate(
  read: Read<ScoreReading>,
  cell: CellView,
  draft: LineDraft,
): ScoreReading | null {
  if (!read) return draft.take(read, cell);
  const [score, date] = read.alternatives ?? [];
  const chosen = draft.sense.questions.ask({
    sheet: cell.sheet,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: "a score that Excel took for a date",
    text: `“${cell.text}” looks like a score that Excel took for a date${score ? ` (${score.label})` : ""}. What was meant?`,
    options: SCORE_OR_DATE,
    chosen: SCORE_OR_DATE[0] ?? null,
  });
  if (chosen === null) {
    draft.keep(cell, cell.text);
    return null;
  }
  return (chosen === SCORE_OR_DATE[1] ? date : score)?.value ?? read.value;
}

export const measure: Reader = (cell, draft) => {
  if (saysNothing(cell.text) === null) draft.line.measure = cell.text;
};

export const notes: Reader = (cell, draft) => {
  draft.note(cell.text, cell);
};
