import type { Field } from "./fields";
import { isPlainlyStaff, looksLike } from "./evidence";
import { formatKind } from "./notation/cell-text";
import { areFlags } from "./notation/flags";
import { FIRST_NAMES } from "./notation/first-names";
import { readGroupSize } from "./notation/group-size";
import { readFunding } from "./notation/funding";
import { readAreaOfNeed } from "./notation/need";
import { readOutcome } from "./notation/outcome";
import { looksLikePerson } from "./notation/person-names";
import { readSenStatus } from "./notation/sen-status";
import { readTerm } from "./notation/terms";
import { readWave } from "./notation/wave";
import { onceOfAlike } from "./once-of-alike";
import type { CellView } from "./sheet-view";

type Is = (cell: CellView) => boolean;

const isText: Is = ({ cell }) => typeof cell.value === "string";
const isDayMonth: Is = ({ cell }) =>
  typeof cell.value === "number" && formatKind(cell.numberFormat) === "dayMonth";

/** The cell's plain number, typed as one or as text; null when it is anything else. */
export function plainNumberOf({ cell, text }: CellView): number | null {
  if (typeof cell.value === "number")
    return ["plain", "text"].includes(formatKind(cell.numberFormat)) ? cell.value : null;
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

const isWhole =
  (from: number, to: number): Is =>
  (cell) => {
    const number = plainNumberOf(cell);
    return number !== null && Number.isInteger(number) && number >= from && number <= to;
  };

const isRatio: Is = ({ cell, text }) =>
  typeof cell.value === "number"
    ? formatKind(cell.numberFormat) === "time" && cell.value < 1 / 4
    : /^[1-4] ?: ?\d{1,2}$/.test(text);
/** "Group of 5", "pairs", "1:3", "up to 6": a size in words or as a ratio. */
const isSizeInWords: Is = (cell) =>
  isRatio(cell) ||
  (isText(cell) &&
    cell.text.length <= 30 &&
    /\b(?:groups?|gr?p|pairs?|paired|indiv|individual|one to one|1[:-]1|whole class|class|children|chn|ch|pupils|max|up to|small)\b/i.test(
      cell.text,
    ) &&
    (readGroupSize(cell.cell)?.confidence ?? 0) >= 0.6);
/** A bare number, or a range that Excel made a date of, is a size only beside others. */
const isSize: Is = (cell) =>
  isWhole(1, 35)(cell) ||
  isDayMonth(cell) ||
  (isText(cell) && /^\d{1,2} ?(?:-|–|to|or|\/) ?\d{1,2}$/.test(cell.text));

const isTerm: Is = (cell) => isText(cell) && (readTerm(cell.cell)?.confidence ?? 0) >= 0.8;
/** "10 weeks (Spring)", "6-8 wks": how long a block runs. */
const isLength: Is = (cell) =>
  isTerm(cell) ||
  (isText(cell) &&
    /^(?:about |approx\.? |max\.? )?\d{1,2}(?: ?(?:-|–|to) ?\d{1,2})?[- ]?(?:wks?|weeks?)\b/i.test(
      cell.text,
    ));
const isLengthBeside: Is = (cell) =>
  isWhole(1, 40)(cell) ||
  (isText(cell) &&
    /^\d{1,2} ?(?:-|–|to) ?\d{1,2}$|^\d{1,2} (?:sessions|lessons|units|modules)$|^(?:ongoing|on-going|continuous|long term|open-ended|tbc)$/i.test(
      cell.text,
    ));

const SIZE_WORDS =
  /\b(?:(?:small |target )?groups?(?: of)?|gr?p|pairs?|indiv(?:idual)?|whole class|pupils|children|inc(?:l|luding)?|1[:-]1)\b\.?/gi;
/** "JB individual", "5 pupils inc. BT, MC": a size, and whose it is. */
function namesBesideSize({ text }: CellView): boolean {
  const rest = text.replace(SIZE_WORDS, " ");
  if (rest === text || text.length > 60) return false;
  const names = rest
    .replace(/\d+/g, " ")
    .split(/[\s,;:&()-]+|\band\b/)
    .filter((piece) => piece !== "");
  return names.length > 0 && names.every((name) => /^\p{Lu}{2,3}$|^\p{Lu}\p{Ll}+$/u.test(name));
}

const isMoney: Is = ({ cell, text }) =>
  typeof cell.value === "number"
    ? /[£]/.test(cell.numberFormat)
    : /^£ ?\d[\d,]*(\.\d\d)?$/.test(text);
const isMoneyBeside: Is = (cell) =>
  plainNumberOf(cell) !== null ||
  (isText(cell) && /^(?:in class|in house|sla|free|nil|no cost|nhs|included)\b/i.test(cell.text));

/** "Ada B", "Ada B, Ben C": as schools write pupils and hardly anything else. */
const FORENAME_AND_INITIAL = /^\p{Lu}[\p{L}'’-]+ \p{Lu}\.?(?:$|[ ,;/&+\n])/u;
const TITLE = /^(?:Mrs?|Miss|Ms|Dr)\b/;
const PARTS_PUPILS = /\s*(?:,|;|\/|&|\+|\n|\band\b)\s*/;

/** "Mo, Tia, Jed", "Ina & Lou": half of them or more are names that everybody knows. */
function areFirstNames(text: string): boolean {
  const names = text.split(/ ?(?:[,;&+/]|\band\b) ?/);
  if (names.length > 12 || !names.every((name) => /^\p{Lu}[\p{L}'’-]{1,11}$/u.test(name)))
    return false;
  return names.filter((name) => FIRST_NAMES.has(name.toLowerCase())).length * 2 >= names.length;
}

const isPupilWithInitial: Is = ({ text }) => FORENAME_AND_INITIAL.test(text) && !TITLE.test(text);
/** "Tom and Isla", "JB, KM, TW": several names, and nothing but names. */
const arePupils: Is = (cell) => {
  if (!isText(cell) || isPlainlyStaff(cell) || TITLE.test(cell.text)) return false;
  if (isPupilWithInitial(cell) || areFirstNames(cell.text)) return true;
  const names = cell.text.replace(/\([^)]*\)/g, "").split(PARTS_PUPILS);
  const said = names.filter((name) => name !== "" && !/^\d{1,2}(?: others?| more)?$/i.test(name));
  return said.length >= 2 && said.every((name) => looksLikePerson(name) >= 0.5);
};
const mayBePupil: Is = (cell) =>
  isText(cell) && !isPlainlyStaff(cell) && looksLikePerson(cell.text) >= 0.5;
const mayLead: Is = (cell) =>
  isText(cell) && cell.text.length <= 40 && looksLike("ledBy", cell) && !isTerm(cell);

const reads = (read: { confidence: number } | null | undefined, sure: number): boolean =>
  (read?.confidence ?? 0) >= sure;

interface PlainField {
  field: Field;
  /** What hardly anything else looks like. */
  is: Is;
  /** What may be it beside others that are. */
  may?: Is;
  /** The least share of the former; both together make up four in five. */
  least: number;
  what: string;
}

/** What values can be only one thing, whatever stands above them; the surer first. Times, dates and bare numbers are told apart elsewhere. */
const PLAIN: readonly PlainField[] = [
  {
    field: "wave",
    is: (cell) =>
      isText(cell) &&
      /^(?:(?:wave|tier|w)[ .]?(?:[1-4]|one|two|three)|universal|targeted|specialist)$/i.test(
        cell.text,
      ),
    may: (cell) =>
      isWhole(1, 4)(cell) || (cell.text.length < 30 && reads(readWave(cell.cell), 0.6)),
    least: 0.25,
    what: "waves",
  },
  {
    field: "areaOfNeed",
    is: (cell) => {
      const read = isText(cell) && cell.text.length <= 60 ? readAreaOfNeed(cell.cell) : null;
      return read !== null && read.value.area !== null && read.rest === "" && reads(read, 0.85);
    },
    may: (cell) => isText(cell) && cell.text.length <= 30 && reads(readAreaOfNeed(cell.cell), 0.7),
    least: 0.5,
    what: "areas of need",
  },
  {
    field: "senStatus",
    // "N, N, Y" answers some other question.
    is: (cell) =>
      isText(cell) && !/^no?$/i.test(cell.text) && reads(readSenStatus(cell.cell), 0.85),
    may: (cell) => isText(cell) && reads(readSenStatus(cell.cell), 0.85),
    least: 0.25,
    what: "SEN statuses",
  },
  {
    field: "flag",
    // The pupil premium alone may be what pays.
    is: (cell) => isText(cell) && areFlags(cell.text) && !/^(?:e?ypp|ppg?)$/i.test(cell.text),
    may: (cell) => isText(cell) && areFlags(cell.text),
    least: 0.4,
    what: "flags such as EAL or LAC",
  },
  {
    field: "outcome",
    is: (cell) => isText(cell) && cell.text.length <= 30 && reads(readOutcome(cell.cell), 0.9),
    may: (cell) => isText(cell) && cell.text.length <= 30 && reads(readOutcome(cell.cell), 0.5),
    least: 0.5,
    what: "outcomes",
  },
  {
    field: "yearGroups",
    is: ({ text }) =>
      // R and N alone: the classes before Year 1.
      /^[RN]$/.test(text) ||
      (text.length <= 24 &&
        /^(?:y(?:ea)?rs?\.? ?\d{1,2}\b.*|y ?\d.*|[rn] ?(?:-|–|to) ?y ?\d.*|rec(?:eption)?|nursery|[lu]?ks ?[1-5]|key stage \d)$/i.test(
          text,
        )),
    may: (cell) =>
      looksLike("yearGroups", cell) ||
      /^(?:all|any|every)(?: (?:years?|year groups?|classes))?$/i.test(cell.text),
    least: 0.3,
    what: "year groups",
  },
  {
    field: "pupilsAndGroup",
    is: (cell) => isText(cell) && namesBesideSize(cell),
    may: (cell) => isSizeInWords(cell) || isSize(cell) || arePupils(cell),
    least: 0.1,
    what: "names and sizes of groups",
  },
  { field: "groupSize", is: isSizeInWords, may: isSize, least: 0.25, what: "sizes of groups" },
  { field: "term", is: isTerm, least: 0.8, what: "terms" },
  { field: "weeks", is: isLength, may: isLengthBeside, least: 0.25, what: "weeks and terms" },
  { field: "cost", is: isMoney, may: isMoneyBeside, least: 0.4, what: "sums of money" },
  {
    field: "fundingSource",
    is: (cell) => isText(cell) && cell.text.length <= 30 && reads(readFunding(cell.cell), 0.9),
    least: 0.8,
    what: "sources of money",
  },
  {
    field: "ledBy",
    is: (cell) => isPlainlyStaff(cell) && cell.text.length <= 40,
    may: mayLead,
    least: 0.4,
    what: "staff",
  },
  {
    field: "pupils",
    is: arePupils,
    may: mayBePupil,
    least: 0.35,
    what: "names of pupils",
  },
];

const SAYS_NOTHING = /^(?:-+|n\/?a|tbc|\?+)$/i;

/** The values that say something, of a column. */
export const tellingOf = (values: readonly CellView[]): CellView[] =>
  values.filter(({ text }) => !SAYS_NOTHING.test(text));

/** The one thing that nearly all of a column's values can be, with the reason; null when they could be anything. */
export function plainlyIs(values: readonly CellView[]): { field: Field; because: string } | null {
  const said = tellingOf(values);
  if (said.length < 2) return null;
  const found = PLAIN.find(({ is, may = is, least }) => {
    const isSure = onceOfAlike(is);
    const sure = said.filter(isSure);
    if (sure.length < Math.max(2, said.length * least)) return false;
    const mayBe = onceOfAlike((cell) => isSure(cell) || may(cell));
    return said.filter(mayBe).length >= said.length * 0.8;
  });
  return found ? { field: found.field, because: becauseOf(found.what) } : null;
}

export const becauseOf = (what: string): string =>
  `its words are not known, but ${what} stand below`;
