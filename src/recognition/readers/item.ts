import type { Desk, ReadLine } from "../desk";
import type { Ledger } from "../ledger";
import type { Dosage } from "../notation/dosage";
import { withoutProgrammeNames } from "../notation/programme-names";
import { readGroupSizeText } from "../notation/group-size";
import { STAFF_PATTERN } from "../notation/staff-words";
import type { Reading } from "../notation/reading";
import { tidyLine } from "../tidy";
import { readWeeks } from "../notation/weeks";
import { readYearGroups } from "../notation/year-groups";
import { dosageIn } from "./dosage-in";
import { nothingStated } from "./of-the-pupil";
import { typed } from "../notation/cell-text";
import { HARDLY_A_GUESS } from "./take-reading";
import type { CellView } from "../sheet-view";
import type { ProvisionLine } from "../../domain/recognition-report";

const GIVER = new RegExp(
  `(?:\\b(?:with|by|to|from|w\\.?|w/)\\s*(?:a\\s+)?(?<=\\s|[./])(?:an?\\s+|the\\s+)?|\\()((?:specialist\\s+|class\\s+)?(?:${STAFF_PATTERN})(?:\\s*/\\s*[\\p{L}]+)*)(?![\\p{L}])`,
  "iu",
);
const NAMED_GIVER = new RegExp(
  `(?<!\\p{L})((?:Mrs?|Miss|Ms|Dr)\\.? [\\p{Lu}][\\p{L}'’-]*(?:\\s+(?:${STAFF_PATTERN}))?)(?![\\p{L}])`,
  "iu",
);
/** "Bucket Time (base TAs)": nothing but an adult in brackets, said more closely. */
const GIVER_IN_BRACKETS = new RegExp(
  `\\((?!(?:with|by|from|not?|and|for|see|ask|via|or|also|if|in) )((?:[\\p{L}&/'’-]+ ){1,2}(?:${STAFF_PATTERN}|staff|team)s?)\\)`,
  "iu",
);
/** "Gym Trail, TA", "Phonics - 3 x 20 - HLTA", "1:1 TA": an adult after a comma, a dash or a ratio. */
const ADULT =
  "hlta|lsa|ta|ct|class teacher|rr teacher|specialist teacher|teaching assistant|sendco|senco|volunteer";
const APPENDED_GIVER = new RegExp(
  `(?:[,;–—-]\\s*|\\b1 ?[:-] ?1\\s+|\\d\\s?(?:mins?|m|hrs?)\\s+|(?<=\\p{L})\\s+(?=[\\p{L} ]{2,18},\\s*\\d))((?:${ADULT})s?(?:\\s*/\\s*[\\p{L}]+)*)(?=\\s*(?:[,;.)–—-]|$|\\d))`,
  "iu",
);

/**
 * Reads what the words of one item state beside its name: "Precision Teach - 5 x 10 mins", "Bug Club (KS1)". Only what
 * is plain is taken; "30 mins pw" is asked about, once for all items of a sheet.
 */
export function readItem(
  line: ProvisionLine,
  ledger: Ledger,
  cell: CellView,
  desk: Pick<Desk, "questions">,
): ReadLine {
  ledger.feeds("line", line, "provision", cell);
  const text = withoutProgrammeNames(line.provision);
  takeTimes(line, text, cell, desk);
  if (/\d\s*-?(weeks?|wks?)\b/i.test(text)) {
    const weeks = readWeeks(typed(text));
    if (weeks && !weeks.alternatives) line.weeks ??= weeks.value.weeks;
  }
  const group = /\d/.test(text) ? readGroupSizeText(text) : null;
  if (group && !group.alternatives && saysGroup(text)) {
    line.groupSize = group.value.groupSize;
    line.adults = group.value.adults;
  }
  const years =
    /(?<![a-z])(y(ea)?r?s?\.?\s?\d|ks\s?\d|eyfs|reception|nursery|(?<=\()(?:rec|r|n[12]?)(?=\)))/i.test(
      text,
    )
      ? readYearGroups(typed(text), { heading: "title" })
      : null;
  // "Lexia, Y7-8" on a sheet for Years 7 to 11: the closer of the two. "Nursery Narrative" is a name.
  const isCloser =
    /(?<![a-z])(?:y(?:ea)?r?s?\.?\s?|ks\s?)\d/i.test(text) &&
    years?.value.yearGroups.every((year) => line.yearGroups.includes(year));
  if (years && years.value.yearGroups.length > 0 && (isCloser || line.yearGroups.length === 0))
    line.yearGroups = years.value.yearGroups;
  line.ledBy ??=
    (namedGiver(text) ??
      GIVER.exec(text) ??
      GIVER_IN_BRACKETS.exec(text) ??
      APPENDED_GIVER.exec(text))?.[1]?.trim() ?? null;
  return { line, leftovers: [], ofPupil: nothingStated() };
}

/** "Mrs Keir", and nobody in "Sunbeams nurture". */
function namedGiver(text: string): RegExpExecArray | null {
  const match = NAMED_GIVER.exec(text);
  return match && /^\p{L}+\.? \p{Lu}/u.test(match[1] ?? "") ? match : null;
}

/** Hours that no session lasts: "1:1 TA 15 hrs" is what a week holds. */
const HOURS_A_WEEK = /(?<![\d.:])(\d+(?:\.\d+)?)\s*(?:hrs?|hours)(?![a-z])/i;
const LONGEST_SESSION = 4;

function takeTimes(
  line: ProvisionLine,
  text: string,
  cell: CellView,
  desk: Pick<Desk, "questions">,
): void {
  const hours = Number(HOURS_A_WEEK.exec(text)?.[1] ?? 0);
  if (hours > LONGEST_SESSION) {
    line.minutesPerWeek = hours * 60;
    return;
  }
  const dosage = dosageIn(text);
  const least = dosage?.alternatives ? HARDLY_A_GUESS : SURE;
  const value = dosage && dosage.confidence >= least ? asked(dosage, cell, desk, text) : null;
  if (!value) return;
  line.sessionsPerWeek = value.sessionsPerWeek;
  line.minutesPerSession = value.minutesPerSession;
  line.minutesPerWeek = value.minutesPerWeek;
  line.plannedSessions = value.plannedSessions;
  line.weeks = value.found.weeks;
}

const SURE = 0.75;

/** What is open in the cells of a grid is one question for the sheet, wherever the cells stand. */
function asked(
  { value, alternatives }: Reading<Dosage>,
  cell: CellView,
  desk: Pick<Desk, "questions">,
  text: string,
): Dosage | null {
  if (!alternatives) return value;
  const options = alternatives.map(({ label }) => label);
  const inGeneral = alternatives.flatMap(({ general }) => general ?? []);
  const chosen = desk.questions.ask({
    sheet: cell.sheet,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: "times in the cells",
    text: `What does “${tidyLine(text)}” mean?`,
    options,
    ...(inGeneral.length === options.length ? { inGeneral } : {}),
    quoted: tidyLine(text),
    chosen: options[0] ?? null,
  });
  return alternatives.find(({ label }) => label === chosen)?.value ?? null;
}

/** A number beside a word for a group, or a ratio: the 7 of "Y7" is none. */
function saysGroup(text: string): boolean {
  return /\d\s*:\s*\d|\b1 ?- ?1\b|\b(gp|group|grp)s?\s*(of|size)\s*\d|\b(gp|group|grp)s?\s*\(\d+\)|\b(max|up to)\.?\s*\d|\d+\s*(pupils?|children|chn|ch)\b/i.test(
    text,
  );
}
