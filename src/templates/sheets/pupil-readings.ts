import {
  BETTER_LABELS,
  MEASURE_KIND_LABELS,
  MEASURE_KINDS,
  type MeasureKind,
} from "../../domain/measure";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, RowReference } from "../../formulas/reference";
import { RESULT_WORDS_LIST } from "../tables/lists";
import { MEASURES, PUPIL_PROVISION } from "../tables/people";

const { row } = PUPIL_PROVISION;

/** How results are read and judged, by the kind of measure, in one word that the other columns go by. */
const READ_AS: Readonly<
  Record<MeasureKind, "score" | "standard" | "age" | "scale" | "word" | "colour">
> = {
  score: "score",
  standardisedScore: "standard",
  age: "age",
  scale: "scale",
  metOrNot: "word",
  judgement: "word",
  redAmberGreen: "colour",
};
export const readAs = MEASURE_KINDS.reduceRight(
  (other, kind) => excel`IF(${row.kind}=${MEASURE_KIND_LABELS[kind]},${READ_AS[kind]},${other})`,
  excel`""`,
);

export const isAge = excel`${row.as}="age"`;
export const isScale = excel`${row.as}="scale"`;
export const isStandardised = excel`${row.as}="standard"`;
export const isRedAmberGreen = excel`${row.as}="colour"`;
/** The result is a word (or a judgement) that says by itself what it means. */
export const isInWords = excel`OR(${row.as}="word",${row.as}="colour")`;
export const isLower = excel`${row.better}=${BETTER_LABELS.lower}`;

/** What Measures says of this row's measure; blank when it says nothing. */
export function ofTheMeasure(column: ColumnReference): ExcelFormula {
  return excel`IF(${row.measure}="","",
    IFERROR(INDEX(${column},MATCH(${row.measure},${MEASURES.column.measure},0))&"",""))`;
}

export const kind = ofTheMeasure(MEASURES.column.kind);

/** Only of a score nobody can know which way is better; results in words have no direction. */
const stated = ofTheMeasure(MEASURES.column.better);
export const better = excel`IF(OR(${row.as}="",${isInWords}),"",IF(${row.as}="score",${stated},
  IF(${stated}="",${BETTER_LABELS.higher},${stated})))`;

export const tolerance = excel`IF(${row.measure}="","",
  IFERROR(SUM(INDEX(${MEASURES.column.tolerance},MATCH(${row.measure},${MEASURES.column.measure},0))),0))`;

/** "Phase 2 < Phase 3" → "<phase 2<phase 3<": every step stands between two signs. */
export const steps = excel`IF(${isScale},"<"&SUBSTITUTE(SUBSTITUTE(
  LOWER(TRIM(${ofTheMeasure(MEASURES.column.steps)}))," <","<"),"< ","<")&"<","")`;

/** Words for years and months, the longer before the shorter: "6 years 4 months" → "6y4m" → "6:4m". */
const MONTH_WORDS = ["months", "month", "mths", "mth"];
const YEAR_WORDS = ["years", "year", "yrs", "yr"];

function yearsAndMonths(cell: RowReference): ExcelFormula {
  const put = (text: ExcelFormula, words: readonly string[], by: string) =>
    words.reduce((said, word) => excel`SUBSTITUTE(${said},${word},${by})`, text);
  const short = put(
    put(excel`LOWER(SUBSTITUTE(${cell}," ",""))`, MONTH_WORDS, "m"),
    YEAR_WORDS,
    "y",
  );
  return put(short, ["y", ".", "-"], ":");
}

/** The list up to the step; a last word will do, so that "3" is "Phase 3". */
function stepsUpTo(cell: RowReference): ExcelFormula {
  const text = excel`LOWER(TRIM(${cell}))&"<"`;
  return excel`IFERROR(LEFT(${row.steps},IFERROR(FIND("<"&${text},${row.steps}),FIND(" "&${text},${row.steps}))),"?")`;
}

/**
 * A score down to its first word and without "%"; an age with a colon between years and months. "6.1" as an age
 * becomes "?": it may be one month or ten. 6:04 typed into a cell is a time of day to Excel, and read back as typed.
 */
export function asRead(cell: RowReference): ExcelFormula {
  return excel`IF(${cell}="","",IF(${isAge},
    IF(AND(ISNUMBER(${cell}),${cell}<1),TEXT(${cell},"h:mm"),
    IF(AND(ISNUMBER(FIND(".",${cell})),LEN(${cell})-FIND(".",${cell}&".")<2),"?",${yearsAndMonths(cell)})),
    IF(${isScale},${stepsUpTo(cell)},
    IF(${isInWords},SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),"−","-"),"+",""),
    SUBSTITUTE(LEFT(TRIM(${cell}),FIND(" ",TRIM(${cell})&" ")-1),"%","")))))`;
}

/** A target may say "90+" or "<15": what matters is the number. */
export const targetAsRead = excel`IF(OR(${row.target}="",${isAge},${isInWords}),"",
  IF(${isScale},${stepsUpTo(row.target)},
  SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(
    ${row.target},"%",""),"<",""),">",""),"=",""),"≤",""),"≥",""),"+","")))`;

/** What the word on Lists is worth, from 1 (no impact) to 4; 0 where it is none of them. Signs count as written. */
export function worthOf(text: ExcelFormula): ExcelFormula {
  const { words, worth } = RESULT_WORDS_LIST.column;
  return excel`SUMPRODUCT(MAX((${words}&""=${text})*${worth}))`;
}

/**
 * Months for an age, the number of the step, the worth of a word (0 where Lists does not know it), else the number; what stands before "/" where a score is
 * out of something. Blank = it cannot be read.
 */
export function asNumber(text: RowReference): ExcelFormula {
  const months = excel`VALUE("0"&SUBSTITUTE(MID(${text},FIND(":",${text}&":")+1,9),"m",""))`;
  return excel`IF(${text}="","",IF(${isAge},
    IFERROR(IF(${months}>11,"",VALUE(LEFT(${text},FIND(":",${text}&":")-1))*12+${months}),""),
    IF(${isScale},IF(${text}="?","",LEN(${text})-LEN(SUBSTITUTE(${text},"<",""))),
    IF(${isInWords},${worthOf(excel`${text}`)},
    IF(OR(ISNUMBER(FIND(":",${text})),ISNUMBER(FIND("-",${text},2))),"",
    IFERROR(VALUE(LEFT(${text},FIND("/",${text}&"/")-1)),""))))))`;
}
