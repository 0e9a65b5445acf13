import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { overdueBy } from "./review-words";

const { row } = PUPILS;
const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;

/** Twelve months after a review that has taken place by today. */
export const annualLatest = excel`IF(OR(${row.status}<>"E",NOT(ISNUMBER(${row.annualHeld}))),"",
  IF(${row.annualHeld}<=${SETTINGS.today},EDATE(${row.annualHeld},12),""))`;

const held = excel`IF(COUNT(${row.annualReview},${row.annualLatest})<2,FALSE,
  ${row.annualHeld}>=${row.annualReview}-${SETTINGS.earlyDays})`;

/**
 * The day by which a plan must be reviewed: the planned date until that review was held, and never later than twelve
 * months after the last one.
 */
export const annualDue = excel`IF(OR(${row.pupil}="",${row.status}<>"E"),"",
  IF(AND(ISNUMBER(${row.annualReview}),NOT(${held})),MIN(${row.annualReview},${row.annualLatest}),
  IF(ISNUMBER(${row.annualLatest}),${row.annualLatest},"")))`;

const late = excel`(${SETTINGS.today}-${row.annualDue})`;
export const annualState = excel`IF(OR(${row.pupil}="",${row.status}<>"E"),"",
  IF(NOT(ISNUMBER(${row.annualDue})),"No review date",
  IF(${row.annualDue}<${SETTINGS.today},${overdueBy(late)},
  IF(${row.annualDue}<=${SETTINGS.today}+${SETTINGS.annualSoonDays},"Due soon",
  IF(${row.annualDue}=${row.annualReview},"Planned","Reviewed")))))`;

/** Rows of Pupil provision, or own rows of the maps, that somebody looked at since the term began. */
const looks = excel`${sumAcross(
  PUPIL_PROVISION,
  excel`COUNTIFS(${taking.pupil},${row.pupil},${taking.lookedAt},">="&${SETTINGS.termFrom})`,
)}+${sumAcross(
  PROVISIONS,
  excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.alone},1,${onMap.lastReview},">="&${SETTINGS.termFrom})`,
)}`;

/** Only of pupils who have something to review. A term is given the usual time of a review before anything is missed. */
export const termReview = excel`IF(OR(${row.pupil}="",SUM(${row.provisions})=0,${SETTINGS.termFrom}="",
  AND(${row.status}<>"K",${row.status}<>"E")),"",IF(${looks}>0,"Reviewed this term",
  IF(${SETTINGS.today}<${SETTINGS.termFrom}+7*${SETTINGS.reviewWeeks},"Not yet this term","Not reviewed this term")))`;
