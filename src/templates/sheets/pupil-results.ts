import { BETTER_LABELS, MEASURE_KIND_LABELS } from "../../domain/measure";
import { OUTCOME_LABELS } from "../../domain/outcome";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, RowReference } from "../../formulas/reference";
import { SETTINGS } from "../names";
import { MEASURES, PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { mapOf, onTheMap, rowOfMap } from "./provision-list";

const { row } = PUPIL_PROVISION;
const isAge = excel`${row.kind}=${MEASURE_KIND_LABELS.age}`;
const isLower = excel`${row.better}=${BETTER_LABELS.lower}`;

/** Which map, and which row of it, this row's provision stands in; the look-ups below go by them. */
export const map = excel`IF(${row.provision}="","",${mapOf(excel`${row.provision}`)})`;
export const position = excel`IF(${row.provision}="","",${rowOfMap(excel`${row.provision}`)})`;

export function ofTheMap(column: ColumnReference): ExcelFormula {
  return onTheMap(excel`${row.map}`, excel`${row.position}`, column);
}

/** What Measures says of this row's measure; blank when it says nothing. */
export function ofTheMeasure(column: ColumnReference): ExcelFormula {
  return excel`IF(${row.measure}="","",
    IFERROR(INDEX(${column},MATCH(${row.measure},${MEASURES.column.measure},0))&"",""))`;
}

export const tolerance = excel`IF(${row.measure}="","",
  IFERROR(SUM(INDEX(${MEASURES.column.tolerance},MATCH(${row.measure},${MEASURES.column.measure},0))),""))`;

/**
 * A score down to its first word and without "%"; an age with a colon between years and months. "6.1" as an age
 * becomes "?": it may be one month or ten. 6:04 typed into a cell is a time of day to Excel, and read back as typed.
 */
export function asRead(cell: RowReference): ExcelFormula {
  return excel`IF(${cell}="","",IF(${isAge},
    IF(AND(ISNUMBER(${cell}),${cell}<1),TEXT(${cell},"h:mm"),
    IF(AND(ISNUMBER(FIND(".",${cell})),LEN(${cell})-FIND(".",${cell}&".")<2),"?",
    SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(${cell})," ",""),"y",":"),"m",""),".",":"),"-",":"))),
    SUBSTITUTE(LEFT(TRIM(${cell}),FIND(" ",TRIM(${cell})&" ")-1),"%","")))`;
}

/** Months for an age, else the number; what stands before "/" where a score is out of something. Blank = not a number. */
export function asNumber(text: RowReference): ExcelFormula {
  const months = excel`VALUE("0"&MID(${text},FIND(":",${text}&":")+1,9))`;
  return excel`IF(${text}="","",IF(${isAge},
    IFERROR(IF(${months}>11,"",VALUE(LEFT(${text},FIND(":",${text}&":")-1))*12+${months}),""),
    IF(OR(ISNUMBER(FIND(":",${text})),ISNUMBER(FIND("-",${text},2))),"",
    IFERROR(VALUE(LEFT(${text},FIND("/",${text}&"/")-1)),""))))`;
}

const outOf = (text: RowReference) => excel`MID(${text},FIND("/",${text}&"/"),9)`;

/** Positive is better whichever way the measure runs. Scores out of different totals are not compared. */
export const gain = excel`IF(OR(COUNT(${row.entryNumber},${row.exitNumber})<2,${row.better}=""),"",
  IF(AND(NOT(${isAge}),${outOf(row.entryText)}<>${outOf(row.exitText)}),"",
  ROUND((${row.exitNumber}-${row.entryNumber})*IF(${isLower},-1,1),6)))`;

export const gainShown = excel`IF(${row.gain}="","",IF(${isLower},
  IF(${row.gain}=0,"0",ABS(${row.gain})&IF(${row.gain}>0," lower"," higher")),
  IF(${row.gain}>0,"+",IF(${row.gain}<0,"-",""))&ABS(${row.gain})&
    IF(${isAge},IF(ABS(${row.gain})=1," month"," months"),"")))`;

/** Months of reading or spelling age gained for each month of teaching (Brooks). */
export const ratioGain = excel`IF(AND(${isAge},COUNT(${row.gain},${row.entryDate},${row.exitDate})=3),
  IF(${row.exitDate}>${row.entryDate},ROUND(${row.gain}/((${row.exitDate}-${row.entryDate})/30.4375),2),""),"")`;

/**
 * What the numbers alone say. A level standardised score is expected progress. An age is only called progress when
 * the dates show how long it took.
 */
export const judgement = excel`IF(${row.gain}="","",
  IF(${row.kind}=${MEASURE_KIND_LABELS.standardisedScore},
    IF(${row.gain}>SUM(${row.tolerance}),"More than expected",
    IF(${row.gain}>=-SUM(${row.tolerance}),"Expected progress","No impact")),
  IF(${row.gain}<=0,"No impact",
  IF(${isAge},IF(ISNUMBER(${row.ratioGain}),
    IF(${row.ratioGain}>=${SETTINGS.ratioGain},"Progress","Limited progress"),"Gain over an unknown time"),
  IF(${row.gain}>SUM(${row.tolerance}),"Progress","Limited progress")))))`;

/** The school's own outcome first, then what the numbers say. */
export const result = excel`IF(${row.outcome}=${OUTCOME_LABELS.met},"Progress",
  IF(${row.outcome}=${OUTCOME_LABELS.partlyMet},"Limited progress",
  IF(${row.outcome}=${OUTCOME_LABELS.notMet},"No impact",${row.judgement})))`;

/** How much of the provision took place; blank where nobody knows. */
export const delivered = ofTheMap(PROVISIONS.column.deliveredShare);

const tooLittle = excel`AND(ISNUMBER(${row.delivered}),SUM(${row.delivered})<${SETTINGS.fairTest})`;
const ended = excel`${row.cycleState}="Ended"`;

const missing = excel`IF(AND(${row.entry}="",OR(${row.exit}<>"",NOT(${ended}))),"No baseline",
  IF(${row.exit}<>"","Not judged",IF(${ended},"No evidence","")))`;

/**
 * What is said of the row: its result, or what is missing for one. Never "no impact" from a blank, and not where too
 * few sessions took place to tell.
 */
export const verdict = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",
  IF(${row.position}="","Not on the map",
  IF(${row.result}="",${missing},
  IF(AND(OR(${row.result}="No impact",${row.result}="Limited progress"),${tooLittle}),
    "Not a fair test",${row.result}))))`;

/** 1 or 0 where there is a result to count; blank where there is none. */
export const progressed = excel`IF(OR(${row.verdict}="Progress",${row.verdict}="Expected progress",
  ${row.verdict}="More than expected"),1,
  IF(OR(${row.verdict}="No impact",${row.verdict}="Limited progress"),0,""))`;

const shown = (cell: RowReference, text: RowReference) => excel`IF(${isAge},${text},${cell})`;
const scores = excel`IF(AND(${row.entry}<>"",${row.exit}<>""),
  ": "&${shown(row.entry, row.entryText)}&" → "&${shown(row.exit, row.exitText)},"")`;
export const impact = excel`IF(${row.verdict}="","",
  IF(${row.verdict}="Not a fair test",
    "Not a fair test: "&${ofTheMap(PROVISIONS.column.happened)}&" of "&${ofTheMap(PROVISIONS.column.due)}&" sessions",
  IF(${row.verdict}="Not judged",IF(${row.better}="","Not judged: which way is better?",
    "Not judged: "&${row.entry}&" and "&${row.exit}&" cannot be compared"),
  ${row.verdict}&${scores})))`;
