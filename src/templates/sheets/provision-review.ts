import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { SCHOOL_WEEKS } from "../tables/calendar";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { overdueBy } from "./review-words";

const { row } = PROVISIONS;
const { monday } = SCHOOL_WEEKS.column;

/** Every pupil in the cycle has an outcome: somebody has looked at it, whether or not the day was written down. */
const taking = PUPIL_PROVISION.column;
const inCycle = excel`${taking.provision},${row.reference},${taking.inTime},"This cycle"`;
const takingPart = sumAcross(PUPIL_PROVISION, excel`COUNTIFS(${inCycle})`);
const withOutcome = sumAcross(PUPIL_PROVISION, excel`COUNTIFS(${inCycle},${taking.outcome},"?*")`);
const decided = excel`IF(${row.reference}="",FALSE,IF(${withOutcome}=0,FALSE,${withOutcome}=${takingPart}))`;

/** A review that has taken place by today; of one that is known by its outcomes alone, the day that was planned. */
export const lastReview = excel`IF(ISNUMBER(${row.reviewed}),IF(${row.reviewed}<=${SETTINGS.today},${row.reviewed},""),
  IF(NOT(ISNUMBER(${row.reviewDate})),"",IF(${row.reviewDate}>${SETTINGS.today},"",IF(${decided},${row.reviewDate},""))))`;

/** The planned review took place: on its day or later, or in the few days before that Settings allows. */
const held = excel`IF(COUNT(${row.reviewDate},${row.lastReview})<2,FALSE,
  ${row.lastReview}>=${row.reviewDate}-${SETTINGS.earlyDays})`;

const base = excel`IF(ISNUMBER(${row.lastReview}),${row.lastReview},${row.runsFrom})`;
const weeksOn = excel`${base}+7*${SETTINGS.reviewWeeks}`;
/**
 * By the school's usual time after the last review, or after the start: the Friday of the n-th school week; plain weeks
 * where School weeks does not reach.
 */
export const usualBy = excel`IF(OR(${row.provision}="",NOT(ISNUMBER(${base}))),"",
  IFERROR(IF(${base}<${SETTINGS.firstWeek}-42,${weeksOn},
    SMALL(${monday},COUNTIF(${monday},"<="&(${base}))+${SETTINGS.reviewWeeks})+4),${weeksOn}))`;

/**
 * The planned date until that review has taken place. From then on, and where nobody has planned one, the usual time; no
 * later than the end of a provision that was never reviewed, and nothing more for one that is over by then.
 */
export const reviewBy = excel`IF(AND(ISNUMBER(${row.reviewDate}),NOT(${held})),IF(${row.provision}="","",${row.reviewDate}),
  IF(NOT(ISNUMBER(${row.usualBy})),"",
  IF(NOT(ISNUMBER(${row.lastReview})),MIN(${row.until},${row.usualBy}),
  IF(IF(ISNUMBER(${row.until}),${row.until}<${row.usualBy},FALSE),"",${row.usualBy}))))`;

const planned = excel`OR(ISNUMBER(${row.reviewDate}),ISNUMBER(${row.lastReview}))`;

export const daysOverdue = excel`IF(AND(ISNUMBER(${row.reviewBy}),${planned}),
  IF(${row.reviewBy}<${SETTINGS.today},${SETTINGS.today}-${row.reviewBy},""),"")`;

/** Nobody plans a review of what is over, nor one a half-term of what everyone has (wave 1). */
const undated = excel`IF(OR(${row.wave}=1,${row.state}="Ended"),"","No review date")`;

export const review = excel`IF(${row.provision}="","",IF(NOT(${planned}),${undated},
  IF(NOT(ISNUMBER(${row.reviewBy})),"Reviewed",
  IF(ISNUMBER(${row.daysOverdue}),${overdueBy(excel`${row.daysOverdue}`)},
  IF(${row.reviewBy}<=${SETTINGS.today}+${SETTINGS.dueSoonDays},"Due soon",
  IF(${row.reviewBy}=${row.reviewDate},"Planned","Reviewed"))))))`;
