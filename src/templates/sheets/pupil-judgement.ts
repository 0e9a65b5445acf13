import { IN_CLASS, SEEN_IN_CLASS_LABELS, type Progress } from "../../domain/impact";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { RowReference } from "../../formulas/reference";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { ofTheMap } from "./pupil-place";
import {
  isAge,
  isInWords,
  isLower,
  isRedAmberGreen,
  isScale,
  isStandardised,
  worthOf,
} from "./pupil-readings";

const { row } = PUPIL_PROVISION;

const outOf = (text: RowReference) => excel`MID(${text},FIND("/",${text}&"/"),9)`;

/**
 * Positive is better whichever way the measure runs. Scores out of different totals are not compared, and of results in
 * words only red, amber and green stand at both ends.
 */
export const gain = excel`IF(COUNT(${row.entryNumber},${row.exitNumber})<2,"",
  IF(${isInWords},IF(AND(${isRedAmberGreen},MIN(${row.entryNumber},${row.exitNumber})>0),${row.exitNumber}-${row.entryNumber},""),
  IF(${row.better}="","",
  IF(AND(NOT(${isAge}),NOT(${isScale}),${outOf(row.entryText)}<>${outOf(row.exitText)}),"",
  ROUND((${row.exitNumber}-${row.entryNumber})*IF(${isLower},-1,1),6)))))`;

const unit = excel`IF(${isAge}," month",IF(${isScale}," step",""))`;
export const gainShown = excel`IF(OR(${row.gain}="",${isInWords}),"",
  IF(AND(${isLower},NOT(${isScale})),
    IF(${row.gain}=0,"0",ABS(${row.gain})&IF(${row.gain}>0," lower"," higher")),
  IF(${row.gain}>0,"+",IF(${row.gain}<0,"-",""))&ABS(${row.gain})&${unit}&
    IF(OR(${unit}="",ABS(${row.gain})=1),"","s")))`;

/** The exit cannot be bettered: the last step of a scale, full marks, or none of what there should be none of. */
const lastStep = excel`(LEN(${row.steps})-LEN(SUBSTITUTE(${row.steps},"<",""))-1)`;
const fullMarks = excel`IFERROR(VALUE(MID(${row.exitText},FIND("/",${row.exitText})+1,9)),-1)`;
export const best = excel`IF(NOT(ISNUMBER(${row.exitNumber})),"",
  IF(${row.exitNumber}=IF(${isScale},IF(${isLower},1,${lastStep}),IF(${row.as}<>"score",-1,IF(${isLower},0,${fullMarks}))),
  "Yes",""))`;

/** How far the exit stops short of the target, 0 or less when it is reached; a target that is no step forward is none. */
const way = excel`IF(${isLower},-1,1)`;
export const short = excel`IF(COUNT(${row.gain},${row.targetNumber})<2,"",
  IF(OR(${isStandardised},(${row.targetNumber}-${row.entryNumber})*${way}<=0),"",
  ROUND((${row.targetNumber}-${row.exitNumber})*${way},6)))`;

/**
 * When the teaching between the two results began and ended: the row's own dates, else those of its cycle, else the
 * provision's where there is one cycle. What is not over yet has no end.
 */
const ofProvision = (map: ExcelFormula) =>
  excel`IF(AND(${row.cycle}="",${row.position}<>""),${map},"")`;
export const taughtFrom = excel`IF(ISNUMBER(${row.cycleFrom}),${row.cycleFrom},
  ${ofProvision(ofTheMap(PROVISIONS.column.runsFrom))})`;
export const taughtTo = excel`IF(ISNUMBER(${row.exitDate}),${row.exitDate},
  IF(ISNUMBER(${row.cycleTo}),IF(${row.cycleTo}<=${SETTINGS.today},${row.cycleTo},""),
  IF(${row.cycleState}="Ended",${ofProvision(ofTheMap(PROVISIONS.column.runsTo))},"")))`;

/** Months of age gained for each month of teaching (Brooks). */
export const ratioGain = excel`IF(AND(${isAge},COUNT(${row.gain},${row.taughtFrom},${row.taughtTo})=3),
  IF(${row.taughtTo}>${row.taughtFrom},
    ROUND(${row.gain}/((${row.taughtTo}-${row.taughtFrom})/30.4375),2),""),"")`;

/** "Guide to interpretation of … ratio gains (Brooks 2007)", British Dyslexia Association. */
export const ratioBand = excel`IF(NOT(ISNUMBER(${row.ratioGain})),"",
  IF(${row.ratioGain}>=${SETTINGS.ratioSubstantial},"Substantial",
  IF(${row.ratioGain}>=${SETTINGS.ratioUseful},"Useful",
  IF(${row.ratioGain}>=${SETTINGS.ratioGain},"Modest","Doubtful"))))`;

/** How far a pupil came, as the place in that order: 1 is no impact, 4 good progress. */
const PLACE = { noImpact: 1, limited: 2, expected: 3, good: 4 } as const satisfies Readonly<
  Record<Progress, number>
>;
const { noImpact, limited, expected, good } = PLACE;

const ofWords = excel`IF(SUM(${row.exitNumber})=0,"",IF(SUM(${row.gain})<0,${noImpact},
  IF(SUM(${row.gain})>0,MAX(${expected},${row.exitNumber}),${row.exitNumber})))`;
const ofStandardised = excel`IF(${row.gain}>${row.tolerance},${good},
  IF(${row.gain}>=-${row.tolerance},${expected},${noImpact}))`;
const ofAge = excel`IF(${row.ratioGain}="","",IF(OR(${row.gain}<=${row.tolerance},
  ${row.ratioGain}<${SETTINGS.ratioGain}),${limited},
  IF(${row.ratioGain}<${SETTINGS.ratioUseful},${expected},${good})))`;
/** With a target, what was expected is the target; without one, more than the tolerance. */
const ofScore = excel`IF(${row.gain}<=${row.tolerance},${limited},
  IF(${row.short}="",${expected},IF(${row.short}>${row.tolerance},${limited},
  IF(${row.short}<-${row.tolerance},${good},${expected}))))`;

/** What the measure alone says. A level standardised score is expected progress; an age needs to know over what time. */
export const judgement = excel`IF(${isInWords},${ofWords},IF(${row.gain}="","",
  IF(${isStandardised},${ofStandardised},IF(${row.gain}<=0,IF(AND(${row.gain}=0,${row.best}="Yes"),${expected},${noImpact}),IF(${isAge},${ofAge},${ofScore})))))`;

const initial = (label: keyof typeof SEEN_IN_CLASS_LABELS) =>
  SEEN_IN_CLASS_LABELS[label].slice(0, 1);
const how = (label: keyof typeof SEEN_IN_CLASS_LABELS) =>
  excel`(LEN(${row.seenShort})-LEN(SUBSTITUTE(${row.seenShort},${initial(label)},"")))`;

/** "YSN": what was looked at in class, each by the first letter of what was seen. */
export const seenShort = IN_CLASS.map((what) => excel`LEFT(${row[what]},1)`).reduce(
  (all, one) => excel`${all}&${one}`,
);

/** Of what was looked at in class, the part that is seen there; what is seen sometimes counts half. */
export const seenPart = excel`IF(${row.seenShort}="","",(${how("yes")}+${how("sometimes")}/2)/LEN(${row.seenShort}))`;

export const seen = excel`IF(${row.seenPart}="","",IF(${row.seenPart}=0,"Not yet",
  IF(${row.seenPart}>=${SETTINGS.seenPart},"Yes","In part")))`;

/** What the school's own outcome is worth; 0 where Lists does not know the word. */
export const said = excel`IF(${row.outcome}="","",${worthOf(excel`${row.outcome}&""`)})`;

/**
 * The school's own outcome first, then what the measure says, then what is seen in class. Where the measure shows
 * nothing and the class does, that is limited progress; what is not seen in class takes nothing away.
 */
export const result = excel`IF(SUM(${row.said})>0,${row.said},
  IF(${row.judgement}="",IF(${row.seen}="","",
    IF(${row.seen}="Yes",${expected},IF(${row.seen}="In part",${limited},${noImpact}))),
  IF(AND(${row.judgement}=${noImpact},${row.seen}="Yes"),${limited},${row.judgement})))`;
