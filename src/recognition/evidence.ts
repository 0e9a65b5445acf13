import type { Field } from "./fields";
import { formatKind } from "./notation/cell-text";
import { readAreaOfNeed, readPrimaryNeed } from "./notation/need";
import { looksLikePerson } from "./notation/person-names";
import { soundsLikeProvision } from "./notation/provision-names";
import { readOutcome } from "./notation/outcome";
import { readSenStatus } from "./notation/sen-status";
import { readTerm } from "./notation/terms";
import { readWave } from "./notation/wave";
import { onceOfAlike } from "./once-of-alike";
import type { CellView } from "./sheet-view";

interface Evidence {
  /** 0 … 1: how many of the values look the part. */
  share: number;
  because: string;
}

type Looks = (cell: CellView) => boolean;

const number = (cell: CellView): number | null => {
  if (typeof cell.cell.value === "number")
    return ["plain", "text"].includes(formatKind(cell.cell.numberFormat)) ? cell.cell.value : null;
  return /^-?\d+(\.\d+)?$/.test(cell.text) ? Number(cell.text) : null;
};
const isText: Looks = (cell) => typeof cell.cell.value === "string" && /\p{L}{2}/u.test(cell.text);
const DATE_WORDS =
  /\b\d{1,2}(?:[/-](?:0?[1-9]|1[0-2])(?:[./-]\d{2,4})?(?!\d)|\.\d{1,2}[./-]\d{2,4})\b|\b\d{1,2}(st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(w\/?[bc]\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(ongoing|continuous|tbc|asap)/i;
const isDate: Looks = (cell) =>
  typeof cell.cell.value === "number"
    ? ["date", "dayMonth", "monthYear"].includes(formatKind(cell.cell.numberFormat))
    : DATE_WORDS.test(cell.text);
const isTime: Looks = (cell) =>
  typeof cell.cell.value === "number" && formatKind(cell.cell.numberFormat) === "time";
const RHYTHM =
  /\d\s*[x×]|[x×]\s*\d|\bmins?\b|\bminutes?\b|\bhrs?\b|\bhours?\b|daily|weekly|fortnight|every|\ba (day|week)\b|per (day|week)|\/ ?(day|wk|week)|times? a|\b(mon|tues?|wed|thur?s?|fri)\b|m\/w\/f|\bam\b|\bpm\b|as (needed|req)|ad hoc|lunch|morning|session/i;
const isDosage: Looks = (cell) => RHYTHM.test(cell.text);
const isTerm: Looks = (cell) =>
  typeof cell.cell.value === "string" && (readTerm(cell.cell)?.confidence ?? 0) >= 0.5;
const isWeeks: Looks = (cell) =>
  /\d\s*(wks?|weeks?)\b|\b(one|two|three|four|five|six|seven|eight|ten|twelve)\b|\b(wks?|weeks?|units?|lessons?|sessions?|modules?|months?|half[- ]?terms?)\b/i.test(
    cell.text,
  ) ||
  within(cell, 1, 40) ||
  isTerm(cell);
const isGroup: Looks = (cell) =>
  isTime(cell) ||
  within(cell, 1, 35) ||
  (isDate(cell) && typeof cell.cell.value === "number") ||
  /\d\s*[:\-–/]\s*\d|\d\s*to\s*\d|\b(pairs?|paired|group|gp|whole|class|individual|small|children|pupils?|up to|max)\b|^-$/i.test(
    cell.text,
  );
const ROLE =
  /\b(c?ta\d?|hlta|lsa|elsa|senco|sendco|ct|teacher|salt|slt|ep|ot|mdsa|msa|tutor|mentor|staff|(?:play|support|youth|key|social) ?worker|therapist|assistant|nurse|physio|tod|qtvi|volunteer|adult|parent|library|keyworker|coach|manager|leader|lead|co-?ordinator|hoy|hod|outreach|counsellor)s?\b/i;
const isStaff: Looks = (cell) =>
  isText(cell) &&
  (ROLE.test(cell.text) ||
    /^(?:all|any|every|key|support|class|pastoral) (?:staff|adults?)$/i.test(cell.text) ||
    /^(mrs?|miss|ms|dr|mx|sir|rev)\b/i.test(cell.text) ||
    /^[A-Z]{2,3}$/.test(cell.text) ||
    /^([A-Z]\.? )?[A-Z][a-z]+( [A-Z][a-z'’-]+)?$/.test(cell.text));
/** Said to be staff, whatever the name: pupils are not called "Mrs Bell" or "TA". */
export const isPlainlyStaff: Looks = (cell) =>
  isText(cell) && (ROLE.test(cell.text) || /^(mrs?|miss|ms|dr|mx|sir)\b/i.test(cell.text));
/** "J.B.", "T.W-L.": initials with their stops. */
const INITIALS = /^(?:\p{Lu}['’]?\p{Lu}?[.-] ?){1,4}\p{Lu}?\.?(?:$|[\s,;&/])/u;
/** "MB, RS and CT": of three initials that stand together, CT is a child. */
const SEVERAL_INITIALS = /^\p{Lu}{2,3}(?:(?: ?[,;&+/] ?| and )\p{Lu}{2,3}){2,}$/u;
/** A year may stand before the names: "Y5: Tia, Kole". */
const YEAR_BEFORE = /^(?:y(?:ea)?r?s? ?\d{1,2}|r(?:ec(?:eption)?)?|n(?:ursery)?)\s?[:\-–]\s?/iu;
/** "To join in with a game", "Uses a strategy when prompted": a sentence about what someone is to do. */
const SAYS_WHAT_FOR =
  /^(?:to|can|will|able to|uses?|reads|forms|knows|recalls|shares|joins|confident with) \S+ (?:\S+ )?\S.{4}/i;
/** "Tom and Isla", "EF, GH & IJ": several people, and nothing else. */
function areNames(text: string): boolean {
  const pieces = text.split(/ ?[,;&+\n] ?| and /).filter((piece) => piece !== "");
  return pieces.length >= 2 && pieces.every((piece) => looksLikePerson(piece) >= 0.5);
}
const WITH_INITIAL = /^\p{Lu}[\p{L}'’-]+ \p{Lu}\.?(?:$|[ ,;/&+\n])/u;
const isPeople: Looks = (cell) => {
  if (typeof cell.cell.value !== "string") return false;
  const text = cell.text.replace(YEAR_BEFORE, "");
  if (INITIALS.test(text) || SEVERAL_INITIALS.test(text)) return true;
  const isAllYear = text === cell.text && isYear(cell);
  // "RA more than 2 years behind" says whom it suits and names nobody.
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/(?<![\p{L}'’])\p{Ll}/gu)?.length ?? 0;
  return (
    small <= capitals * 3 &&
    /\p{L}{2}/u.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !/\d{2}/.test(text) &&
    !isAllYear &&
    !isPlainlyStaff(cell) &&
    (WITH_INITIAL.test(text) || !soundsLikeProvision(text))
  );
};
const isMoney: Looks = (cell) =>
  typeof cell.cell.value === "number"
    ? !isDate(cell) && !isTime(cell)
    : /£|free|in (class|house)|nil|n\/?a|sla|nhs|salary|cost/i.test(cell.text) ||
      (/^(?:about|approx\.?|circa|c\.?|est\.?|up to)? ?\d/i.test(cell.text) &&
        !RHYTHM.test(cell.text));
/** A day in full is no score; "03-Oct" may be one that Excel changed. */
const isFullDate: Looks = (cell) =>
  typeof cell.cell.value === "number"
    ? formatKind(cell.cell.numberFormat) === "date"
    : /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^w\/?[bc]\b|^(ongoing|tbc)$/i.test(cell.text) ||
      /\d\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(cell.text);
/** "YARC", "Running record": what is measured with, and no score. */
const isTestName: Looks = (cell) =>
  !/\d/.test(cell.text) &&
  /^[A-Z]{3,5}$|\b(records?|profile|checklist|assessments?|screen(er|ing)?|scales?|questionnaire|tracker|tests?|observations?)$/.test(
    cell.text.trim(),
  ) &&
  !/^(WTS|EXS|GDS|PKS|ARE|BLW|HNM|EMG|EXP|ABS|MET|LOW|MED|YES)$/.test(cell.text.trim());
const isScore: Looks = (cell) =>
  !isFullDate(cell) &&
  !isTestName(cell) &&
  !/\p{L}{2,}(\s+\p{L}{2,}){4,}/u.test(cell.text) &&
  (/\d/.test(cell.text) || !ROLE.test(cell.text));
const isShort: Looks = (cell) => cell.text.length <= 12;
const isYear: Looks = (cell) =>
  within(cell, -1, 13) ||
  /^(y(ea)?rs?|n|r|rec|fs|eyfs|ks ?\d|nursery|reception|all(?! staff| adults)|whole)\b|^y(ea)?r?\s?\d|^[rn]\d?$|^[lu]ks\d|^\d{1,2}(\s*([/&,+-]|and|to)\s*\d{1,2}){0,6}$|^\d{1,2}\s*[/&,-]?\s*\p{L}{0,12}$/iu.test(
    cell.text,
  );
const isClass: Looks = (cell) => cell.text.length <= 25 && !/[£%✓√✔☑✗]/u.test(cell.text);
const isSentence: Looks = (cell) => isText(cell) && !isDate(cell);
const isSureOutcome: Looks = (cell) => (readOutcome(cell.cell)?.confidence ?? 0) >= 0.8;
/** "C&L", "SEMH": an area of need and nothing else. */
const isPlainlyArea: Looks = (cell) => {
  const read = readAreaOfNeed(cell.cell);
  return read !== null && read.value.area !== null && read.rest === "" && read.confidence >= 0.85;
};
const isYesNo: Looks = (cell) =>
  /^(y(es)?|n(o)?|part(ly|ial)?|✓|√|✔|x|✗|done|not done|absent|cancelled|true|false|1|0)$/i.test(
    cell.text,
  );

function within(cell: CellView, from: number, to: number): boolean {
  const value = number(cell);
  return value !== null && value >= from && value <= to;
}

/** What the values of a field look like; a field that is not here takes any values. */
const LOOKS: Partial<Record<Field, readonly [Looks, string]>> = {
  provision: [
    (cell) =>
      isText(cell) &&
      !isDate(cell) &&
      cell.text.length > 2 &&
      !/^(ta|ct|hlta|yes|no|met|k|e|ehcp|sen support|support|plan|statement)$/i.test(cell.text) &&
      !/^£/.test(cell.text) &&
      !SAYS_WHAT_FOR.test(cell.text) &&
      !areNames(cell.text),
    "names of provisions stand below",
  ],
  areaOfNeed: [
    (cell) => (readAreaOfNeed(cell.cell)?.confidence ?? 0) >= 0.5,
    "areas or types of need stand below",
  ],
  primaryNeed: [
    (cell) => (readPrimaryNeed(cell.cell)?.confidence ?? 0) >= 0.5,
    "types of need stand below",
  ],
  secondNeed: [
    (cell) => (readPrimaryNeed(cell.cell)?.confidence ?? 0) >= 0.5,
    "types of need stand below",
  ],
  wave: [
    (cell) => cell.text.length < 40 && (readWave(cell.cell)?.confidence ?? 0) >= 0.6,
    "waves stand below",
  ],
  yearGroups: [isYear, "year groups stand below"],
  className: [isClass, "short names stand below"],
  pupils: [isPeople, "names stand below"],
  pupilsAndGroup: [
    (cell) => isGroup(cell) || (isText(cell) && !SAYS_WHAT_FOR.test(cell.text)),
    "names or group sizes stand below",
  ],
  surname: [isPeople, "names stand below"],
  forename: [isPeople, "names stand below"],
  ledBy: [isStaff, "people or roles stand below"],
  leadTeacher: [isStaff, "people or roles stand below"],
  adults: [(cell) => within(cell, 0, 10), "small numbers stand below"],
  groupSize: [isGroup, "group sizes or ratios stand below"],
  dosage: [isDosage, "sessions and minutes stand below"],
  sessionsPerWeek: [
    (cell) =>
      within(cell, 0, 15) ||
      (/x|daily|week|fortnight|day|term|^-$|m\/w\/f|am|lunch|morning|\d/i.test(cell.text) &&
        !/min/i.test(cell.text)),
    "numbers of sessions stand below",
  ],
  minutesPerSession: [
    (cell) =>
      within(cell, 5, 240) ||
      (/min|hr|hour|\d\s*m\b|\d\s*[-–]\s*\d|^-$|n\/a|'/i.test(cell.text) &&
        !/\d\s*x|daily|week/i.test(cell.text)) ||
      (isDate(cell) && typeof cell.cell.value === "number"),
    "lengths of sessions stand below",
  ],
  minutesPerWeek: [
    (cell) => number(cell) !== null || /min|hr|hour/i.test(cell.text),
    "minutes stand below",
  ],
  weeks: [isWeeks, "weeks or terms stand below"],
  startDate: [(cell) => isDate(cell) || isTerm(cell), "dates stand below"],
  endDate: [
    (cell) =>
      isDate(cell) || isTerm(cell) || (typeof cell.cell.value === "string" && isWeeks(cell)),
    "dates stand below",
  ],
  reviewDate: [
    (cell) =>
      isDate(cell) ||
      isTerm(cell) ||
      /\b\d{1,2}\/\d|\b(ar|pep)\b|termly|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
        cell.text,
      ),
    "dates stand below",
  ],
  term: [isTerm, "terms stand below"],
  measure: [(cell) => isText(cell) && !isDate(cell), "words stand below"],
  entry: [isScore, "scores stand below"],
  exit: [isScore, "scores stand below"],
  target: [
    (cell) =>
      (isSentence(cell) || isScore(cell)) &&
      !isSureOutcome(cell) &&
      !isPlainlyArea(cell) &&
      !/^(y|yes|n|no)$/i.test(cell.text),
    "targets stand below",
  ],
  outcome: [(cell) => (readOutcome(cell.cell)?.confidence ?? 0) >= 0.5, "outcomes stand below"],
  cost: [isMoney, "sums of money stand below"],
  costPerPupil: [isMoney, "sums of money stand below"],
  unitCost: [isMoney, "sums of money stand below"],
  fundingSource: [(cell) => isText(cell) && cell.text.length < 40, "sources of money stand below"],
  plannedSessions: [
    (cell) => number(cell) !== null || (/\d/.test(cell.text) && !isFullDate(cell)),
    "numbers stand below",
  ],
  deliveredSessions: [
    (cell) =>
      number(cell) !== null ||
      (/\d/.test(cell.text) && !/%|mins?\b|hours?\b|hrs?\b/i.test(cell.text) && !isFullDate(cell)),
    "numbers stand below",
  ],
  quantity: [(cell) => number(cell) !== null, "numbers stand below"],
  senStatus: [
    (cell) => cell.text.length < 30 && (readSenStatus(cell.cell)?.confidence ?? 0) >= 0.5,
    "SEN statuses stand below",
  ],
  flag: [isShort, "short marks stand below"],
  notes: [(cell) => isText(cell) || !isDate(cell), "words stand below"],
  dateOfBirth: [isDate, "dates stand below"],
  upn: [(cell) => /^[a-z]?\d[\da-z]{2,}$/i.test(cell.text), "numbers stand below"],
  role: [isPlainlyStaff, "roles stand below"],
  hourlyRate: [isMoney, "sums of money stand below"],
  unitRate: [isMoney, "sums of money stand below"],
  minuteRate: [isMoney, "sums of money stand below"],
  halfTerm: [isTerm, "half-terms stand below"],
  firstDay: [isDate, "dates stand below"],
  lastDay: [isDate, "dates stand below"],
  date: [isDate, "dates stand below"],
  day: [(cell) => /^(mon|tue|wed|thu|fri|sat|sun)/i.test(cell.text), "days stand below"],
  delivered: [isYesNo, "yes and no stand below"],
  minutesDelivered: [(cell) => number(cell) !== null, "numbers stand below"],
  hoursInPlan: [
    (cell) => number(cell) !== null || /hour|hr|not/i.test(cell.text),
    "hours stand below",
  ],
  hoursMapped: [
    (cell) => number(cell) !== null || /hour|hr|^[yn]$|part/i.test(cell.text),
    "hours stand below",
  ],
  wording: [isSentence, "sentences stand below"],
};

/** How well the values under a header suit a field; null when there are none, or any would do. */
export function evidenceFor(field: Field, values: readonly CellView[]): Evidence | null {
  const looks = LOOKS[field];
  const said = values.filter((cell) => !/^(-+|n\/?a|tbc|\?+)$/i.test(cell.text));
  if (!looks || said.length === 0) return null;
  const [suits, because] = looks;
  return { share: said.filter(onceOfAlike(suits)).length / said.length, because };
}

/** Whether one value looks like those of a field; true of a field that takes any. */
export const looksLike = (field: Field, cell: CellView): boolean => LOOKS[field]?.[0](cell) ?? true;
