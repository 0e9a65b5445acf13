import { PROGRESS_LABELS, WITHOUT_RESULT_LABELS } from "../../domain/impact";
import { excel } from "../../formulas/excel";
import type { RowReference } from "../../formulas/reference";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { ofTheMap } from "./pupil-place";
import { isAge, isInWords, isScale, isStandardised } from "./pupil-readings";

const { row } = PUPIL_PROVISION;
const { noImpact, limited, expected, good } = PROGRESS_LABELS;
const { noEvidence, noBaseline, notFairTest, notJudged, notOnTheMap } = WITHOUT_RESULT_LABELS;

/** How much of the provision took place; blank where nobody knows. */
export const delivered = ofTheMap(PROVISIONS.column.deliveredShare);

const tooLittle = excel`AND(ISNUMBER(${row.delivered}),SUM(${row.delivered})<${SETTINGS.fairTest})`;
const ended = excel`${row.cycleState}="Ended"`;

/**
 * Results in words need no baseline, and nothing is missed before the provision has begun, nor of what everyone has
 * (wave 1).
 */
const missing = excel`IF(${row.exit}<>"",IF(AND(${row.entry}="",NOT(${isInWords})),${noBaseline},${notJudged}),
  IF(${ofTheMap(PROVISIONS.column.wave)}=1,"",
  IF(${ended},${noEvidence},IF(OR(${row.entry}<>"",${isInWords},${row.cycleState}="Not started"),"",${noBaseline}))))`;

/**
 * What is said of the row: its result, or what is missing for one. Never "no impact" from a blank, and not where too
 * few sessions took place to tell.
 */
export const verdict = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",
  IF(${row.position}="",${notOnTheMap},
  IF(${row.result}="",${missing},
  IF(AND(${row.result}<3,${tooLittle}),${notFairTest},
    CHOOSE(${row.result},${noImpact},${limited},${expected},${good})))))`;

/** 1 or 0 where there is a result to count; blank where there is none. */
export const progressed = excel`IF(OR(${row.verdict}=${expected},${row.verdict}=${good}),1,
  IF(OR(${row.verdict}=${noImpact},${row.verdict}=${limited}),0,""))`;

const shown = (cell: RowReference, text: RowReference) =>
  excel`IF(AND(${isAge},ISNUMBER(${cell})),${text},${cell})`;
export const ends = excel`IF(OR(${row.entry}="",${row.exit}=""),"",
  ${shown(row.entry, row.entryText)}&" → "&${shown(row.exit, row.exitText)})`;

/** What a result in figures rests on beside the two ends. */
export const beside = excel`IF(OR(${isInWords},NOT(ISNUMBER(${row.gain}))),"",IF(${isAge},IF(OR(${row.ratioGain}="",${row.gain}<=0),"",", ratio "&${row.ratioGain}&" ("&LOWER(${row.ratioBand})&")"),
  IF(${isStandardised},IF(AND(ABS(${row.gain})<=${row.tolerance},${row.gain}<>0),", level within "&${row.tolerance},""),
  IF(${row.gain}<=0,"",IF(${row.gain}<=${row.tolerance},", within "&${row.tolerance},
  IF(${row.short}="","",IF(${row.short}>${row.tolerance},", short of ",", target ")&${row.target}))))))`;

/** Why the verdict is what it is: the outcome, the figures, or what is seen in class. */
export const reason = excel`IF(${row.result}="","",IF(SUM(${row.said})>0,
    IF(${row.ends}="","",${row.ends}&", ")&"outcome "&LOWER(${row.outcome}),
  IF(${row.judgement}="","seen in class: "&LOWER(${row.seen}),
    IF(${isInWords},IF(${row.gain}="",${row.exit},${row.ends}),${row.ends}&${row.beside})&
    IF(${row.judgement}<${row.result},", but seen in class",
    IF(AND(${row.seen}="Not yet",${row.progressed}=1),", not yet in class","")))))`;

/** What would let the row be judged. */
export const unclear = excel`IF(${row.verdict}<>${notJudged},"",IF(${row.kind}="",IF(${row.measure}="","no measure","the measure is not on Measures"),
  IF(AND(${row.better}="",NOT(${isInWords})),"which way is better?",
  IF(${isInWords},${row.exit}&" is not on Lists",
  IF(AND(${isAge},${row.gain}<>""),${row.ends}&" in how many months?",
  IF(${isScale},${row.ends}&", not both are steps on Measures",
  ${row.entry}&" and "&${row.exit}&" cannot be compared"))))))`;

export const impact = excel`IF(${row.verdict}="","",
  IF(${row.verdict}=${notFairTest},
    ${notFairTest}&": "&${ofTheMap(PROVISIONS.column.happened)}&" of "&${ofTheMap(PROVISIONS.column.due)}&" sessions",
  IF(${row.verdict}=${notJudged},${notJudged}&": "&${row.unclear},
  IF(${row.verdict}=${noEvidence},${noEvidence}&": ended without an exit",
  IF(${row.verdict}=${noBaseline},${noBaseline}&": no entry",
  ${row.verdict}&IF(${row.reason}="","",": "&${row.reason}))))))`;
