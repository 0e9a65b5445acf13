import type { Field } from "./fields";
import { formatKind } from "./notation/cell-text";
import { FIRST_NAMES } from "./notation/first-names";
import { readGroupSize } from "./notation/group-size";
import { readDosage } from "./notation/dosage";
import { readAreaOfNeed } from "./notation/need";
import { readOutcome } from "./notation/outcome";
import { readSenStatus } from "./notation/sen-status";
import { readTerm } from "./notation/terms";
import { ProgrammeAreas } from "../domain/programme-areas";
import type { CellView } from "./sheet-view";
import type { Column } from "./tables/table";

type IsPlainly = (cell: CellView) => boolean;

const isText: IsPlainly = ({ cell }) => typeof cell.value === "string";

/** "3 x 20 mins", "daily 10 mins": both how often and how long, or a rhythm in words. */
const isDosage: IsPlainly = (cell) => {
  if (!isText(cell) || cell.text.length > 60) return false;
  const read = readDosage(cell.cell);
  return (
    read !== null &&
    read.confidence >= 0.7 &&
    (read.value.sessionsPerWeek !== null || read.value.minutesPerSession !== null)
  );
};
const isRatio: IsPlainly = ({ cell, text }) =>
  typeof cell.value === "number"
    ? formatKind(cell.numberFormat) === "time" && cell.value < 1 / 4
    : /^[1-4] ?: ?\d{1,2}$/.test(text);
/** "Group of 5", "pairs", "1:3", "up to 6": a size in words or as a ratio. */
const isSizeInWords: IsPlainly = (cell) =>
  isRatio(cell) ||
  (isText(cell) &&
    cell.text.length <= 30 &&
    /\b(?:groups?|gr?p|pairs?|paired|indiv|individual|one to one|1[:-]1|whole class|class|children|chn|pupils|max|up to|small)\b/i.test(
      cell.text,
    ) &&
    (readGroupSize(cell.cell)?.confidence ?? 0) >= 0.6);
/** A size of any kind: a bare number, or a range that Excel made a date of, says it only beside others. */
const isSize: IsPlainly = (cell) =>
  isSizeInWords(cell) ||
  (typeof cell.cell.value === "number"
    ? (Number.isInteger(cell.cell.value) && cell.cell.value >= 1 && cell.cell.value <= 35) ||
      formatKind(cell.cell.numberFormat) === "dayMonth"
    : /^\d{1,2}(?: ?(?:-|–|to|or|\/) ?\d{1,2})?$/.test(cell.text));
/** "10 weeks (Spring)", "6-8 wks", "Autumn 2": how long a block runs. */
const isLength: IsPlainly = (cell) =>
  isText(cell) &&
  (/^(?:about |approx\.? |max\.? )?\d{1,2}(?: ?(?:-|–|to) ?\d{1,2})? ?(?:wks?|weeks?)\b/i.test(
    cell.text,
  ) ||
    (readTerm(cell.cell)?.confidence ?? 0) >= 0.8);

const isMoney: IsPlainly = ({ cell, text }) =>
  typeof cell.value === "number"
    ? /[£]/.test(cell.numberFormat)
    : /^£ ?\d[\d,]*(\.\d\d)?$/.test(text);

/** "Ada B", "Ada B, Ben C": as schools write pupils and hardly anything else. */
const FORENAME_AND_INITIAL = /^\p{Lu}[\p{L}'’-]+ \p{Lu}\.?(?:$|[ ,;/&+\n])/u;

/** "Mo, Tia, Jed", "Ina & Lou": half of them or more are names that everybody knows. */
function areFirstNames(text: string): boolean {
  const names = text.split(/ ?(?:[,;&+/]|\band\b) ?/);
  if (names.length > 12 || !names.every((name) => /^\p{Lu}[\p{L}'’-]{1,11}$/u.test(name)))
    return false;
  return names.filter((name) => FIRST_NAMES.has(name.toLowerCase())).length * 2 >= names.length;
}

/** What values can be only one thing, whatever stands above them. Dates, scores and names are not among them. */
const PLAIN: readonly (readonly [Field, IsPlainly, string])[] = [
  ["wave", (cell) => isText(cell) && /^(wave|tier|w) ?[1-4]$/i.test(cell.text), "waves"],
  [
    "areaOfNeed",
    (cell) => isText(cell) && (readAreaOfNeed(cell.cell)?.confidence ?? 0) >= 0.85,
    "areas of need",
  ],
  [
    "senStatus",
    (cell) => isText(cell) && (readSenStatus(cell.cell)?.confidence ?? 0) >= 0.85,
    "SEN statuses",
  ],
  [
    "outcome",
    (cell) => isText(cell) && (readOutcome(cell.cell)?.confidence ?? 0) >= 0.9,
    "outcomes",
  ],
  [
    "yearGroups",
    ({ text }) => /^(y(ea)?r?\.? ?\d{1,2}|rec(eption)?|nursery|ks ?[1-5])$/i.test(text),
    "year groups",
  ],
  ["groupSize", isRatio, "ratios"],
  ["term", (cell) => isText(cell) && (readTerm(cell.cell)?.confidence ?? 0) >= 0.8, "terms"],
  ["weeks", isLength, "weeks and terms"],
  ["dosage", isDosage, "sessions and minutes"],
  ["cost", isMoney, "sums of money"],
  [
    "pupils",
    ({ text }) =>
      (FORENAME_AND_INITIAL.test(text) && !/^(Mrs?|Miss|Ms|Dr)\b/.test(text)) ||
      areFirstNames(text),
    "names of pupils",
  ],
  [
    "ledBy",
    ({ text }) =>
      text.length <= 30 && /^(hl)?ta\b|\b(hlta|lsa|elsa|senco|teacher|ta|tas)\b\)?$/i.test(text),
    "staff",
  ],
];

const SIZES_BELOW = "its words are not known, but sizes of groups stand below";

/** Numbers and ranges among sizes in words. */
function areSizes(said: readonly CellView[]): boolean {
  return (
    said.filter(isSize).length >= said.length * 0.8 &&
    said.filter(isSizeInWords).length >= Math.max(2, said.length * 0.3)
  );
}

/** The one thing that nearly all of a column's values can be, with the reason; null when they could be anything. */
export function plainlyIs(values: readonly CellView[]): { field: Field; because: string } | null {
  const said = values.filter(({ text }) => !/^(-+|n\/?a|tbc|\?+)$/i.test(text));
  if (said.length < 2) return null;
  const found = PLAIN.find(([, is]) => said.filter(is).length >= said.length * 0.8);
  if (!found) return areSizes(said) ? { field: "groupSize", because: SIZES_BELOW } : null;
  const [field, , what] = found;
  return { field, because: `its words are not known, but ${what} stand below` };
}

const programmes = new ProgrammeAreas();
/** Of names in a column, how many are programmes that everybody knows. */
const KNOWN = 0.4;

/** Whether known programmes stand in a column whose words say nothing: a list, whoever headed it. */
export function namesProgrammes(
  heads: readonly { column: Column; values: readonly CellView[] }[],
): boolean {
  return heads.some(({ column, values }) => {
    const said = values.filter((cell) => isText(cell) && cell.text.length <= 80);
    if (column.field !== null || said.length < 2 || said.length < values.length * 0.8) return false;
    const known = said.filter(({ text }) => programmes.of(text).programme !== null).length;
    return known >= 2 && known >= said.length * KNOWN;
  });
}
