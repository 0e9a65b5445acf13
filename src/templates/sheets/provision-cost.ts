import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { PUPIL_PROVISION, STAFF_RATES } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";

const { row } = PROVISIONS;

export const rate = excel`IF(${row.role}="","",
  IFERROR(INDEX(${STAFF_RATES.column.rateUsed},MATCH(${row.role},${STAFF_RATES.column.role},0)),""))`;

/** Rate × minutes ÷ 60 × sessions a week × school weeks × adults, to the penny. */
export const staffCost = excel`IF(COUNT(${row.rate},${row.minutes},${row.sessions},${row.weeks})<4,"",
  ROUND(${row.rate}*${row.minutes}/60*${row.sessions}*${row.weeks}*
    IF(ISNUMBER(${row.adults}),${row.adults},1),2))`;

/** Blank, never 0, when nothing is known. */
export const cost = excel`IF(COUNT(${row.staffCost},${row.resources},${row.training},${row.external})=0,"",
  SUM(${row.staffCost},${row.resources},${row.training},${row.external}))`;

/** Different pupils, however many measures or cycles each has. */
export const named = excel`IF(${row.reference}="","",ROUND(${sumAcross(
  PUPIL_PROVISION,
  excel`SUMIFS(${PUPIL_PROVISION.column.portion},${PUPIL_PROVISION.column.provision},${row.reference})`,
)},0))`;

/** The pupils named on Pupil provision; where none is, the one pupil named in the row, else the group size. */
export const sharedBy = excel`IF(AND(ISNUMBER(${row.named}),SUM(${row.named})>0),${row.named},
  IF(${row.pupil}<>"",1,IF(ISNUMBER(${row.groupSize}),IF(${row.groupSize}>0,${row.groupSize},""),"")))`;

/** 1 where the row names its one pupil and Pupil provision names none for it, so that nobody is counted twice. */
export const alone = excel`IF(OR(${row.pupil}="",SUM(${row.named})>0),"",1)`;

export const perPupil = excel`IF(COUNT(${row.cost},${row.sharedBy})<2,"",${row.cost}/${row.sharedBy})`;

/** The cost of the weeks begun by today. */
export const toDate = excel`IF(COUNT(${row.cost},${row.weeks},${row.weeksSoFar})<3,"",
  ROUND(${row.cost}*${row.weeksSoFar}/${row.weeks},2))`;

/** What is still needed before staff time can be costed; blank when nothing is. */
export const needs = excel`IF(OR(${row.provision}="",ISNUMBER(${row.staffCost})),"",MID(
  IF(ISNUMBER(${row.rate}),"",IF(${row.role}="",", who it is costed as",", a rate for "&${row.role}))&
  IF(ISNUMBER(${row.sessions}),"",", sessions a week")&
  IF(ISNUMBER(${row.minutes}),"",", minutes")&
  IF(ISNUMBER(${row.weeks}),"",IF(COUNT(${row.runsFrom},${row.runsTo})=2,
    ", school weeks for its dates",", an end date or weeks")),3,120))`;

/** What the cost stands on. */
export const costing = excel`IF(${row.provision}="","",IF(${row.needs}<>"","Needs "&${row.needs},
  IF(IFERROR(LEFT(INDEX(${STAFF_RATES.column.basis},MATCH(${row.role},${STAFF_RATES.column.role},0)),7),"")="Example",
    "Example rate","Costed")))`;
