import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import type { RowReference } from "../../formulas/reference";
import { PUPIL_PROVISION, STAFF_RATES } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { minutesOfRole, minutesOfRole2 } from "./provision-time";

const { row } = PROVISIONS;

const rateOf = (role: RowReference) => excel`IF(${role}="","",
  IFERROR(INDEX(${STAFF_RATES.column.rateUsed},MATCH(${role},${STAFF_RATES.column.role},0)),""))`;
export const rate = rateOf(row.role);
export const rate2 = rateOf(row.role2);

/** Whether the time of all its adults can be costed: never a part of them that would pass for the whole. */
const costed = excel`COUNT(${row.rate},${row.minutes},${row.sessions},${row.weeks},IF(${row.role2}="",0,${row.rate2}))=5`;

/** Rate × (minutes × sessions a week × adults + preparation) ÷ 60 × school weeks, to the penny. */
export const costOfRole = excel`IF(${costed},ROUND(${row.rate}*${minutesOfRole}/60*${row.weeks},2),"")`;

export const costOfRole2 = excel`IF(AND(${row.role2}<>"",ISNUMBER(${row.costOfRole})),
  ROUND(${row.rate2}*${minutesOfRole2}/60*${row.weeks},2),"")`;

export const staffCost = excel`IF(ISNUMBER(${row.costOfRole}),
  ROUND(SUM(${row.costOfRole},${row.costOfRole2}),2),"")`;

/** Training and set-up are borne by the years in which they are of use. */
export const trainingCost = excel`IF(ISNUMBER(${row.training}),
  ROUND(${row.training}/MAX(1,SUM(${row.yearsOfUse})),2),"")`;

export const otherCosts = excel`IF(COUNT(${row.resources},${row.trainingCost},${row.external})=0,"",
  ROUND(SUM(${row.resources},${row.trainingCost},${row.external}),2))`;

/** Blank, never 0, when nothing is known. */
export const cost = excel`IF(COUNT(${row.staffCost},${row.otherCosts})=0,"",
  ROUND(SUM(${row.staffCost},${row.otherCosts}),2))`;

/** Different pupils, however many measures or cycles each has. */
export const named = excel`IF(${row.reference}="","",ROUND(${sumAcross(
  PUPIL_PROVISION,
  excel`SUMIFS(${PUPIL_PROVISION.column.portion},${PUPIL_PROVISION.column.provision},${row.reference})`,
)},0))`;

/**
 * The pupils named on Pupil provision with the others who are in it; where none is named, the one pupil named in the
 * row, else the group size.
 */
export const sharedBy = excel`IF(AND(ISNUMBER(${row.named}),SUM(${row.named})>0),${row.named}+MAX(0,SUM(${row.others})),
  IF(${row.pupil}<>"",1,IF(ISNUMBER(${row.groupSize}),IF(${row.groupSize}>0,${row.groupSize},""),"")))`;

/** 1 where the row names its one pupil and Pupil provision names none for it, so that nobody is counted twice. */
export const alone = excel`IF(OR(${row.pupil}="",SUM(${row.named})>0),"",1)`;

/** A school's own figure is about the pupils it names: what the others bear is no part of it. */
export const ofNamed = excel`IF(ISNUMBER(${row.cost}),
  IF(AND(SUM(${row.others})>0,SUM(${row.named})>0),${row.cost}*${row.named}/${row.sharedBy},${row.cost}),"")`;

export const perPupil = excel`IF(COUNT(${row.cost},${row.sharedBy})<2,"",${row.cost}/${row.sharedBy})`;

/** What belongs to the weeks begun by today; its pence are not rounded, so that it is the sum of those weeks. */
export const toDateOf = (amount: RowReference) =>
  excel`IF(COUNT(${amount},${row.partToDate})<2,"",${amount}*${row.partToDate})`;

export const costAWeek = excel`IF(COUNT(${row.cost},${row.placed})<2,"",${row.cost}/${row.placed})`;

/** A thing or a service at its price, with nobody and no time beside it. */
const isBought = excel`AND(ISNUMBER(${row.otherCosts}),${row.role}="",${row.role2}="",
  COUNT(${row.sessions},${row.minutes})=0)`;

/** What is still needed before staff time can be costed; blank when nothing is, and for what is bought. */
export const needs = excel`IF(OR(${row.provision}="",ISNUMBER(${row.staffCost}),${isBought}),"",MID(
  IF(ISNUMBER(${row.rate}),"",IF(${row.role}="",", who it is costed as",", a rate for "&${row.role}))&
  IF(OR(${row.role2}="",ISNUMBER(${row.rate2})),"",", a rate for "&${row.role2})&
  IF(ISNUMBER(${row.sessions}),"",", sessions a week")&
  IF(ISNUMBER(${row.minutes}),"",", minutes")&
  IF(ISNUMBER(${row.weeks}),"",IF(COUNT(${row.runsFrom},${row.runsTo})=2,
    ", school weeks for its dates",", an end date or weeks")),3,120))`;

const onExample = (role: RowReference) =>
  excel`IFERROR(LEFT(INDEX(${STAFF_RATES.column.basis},MATCH(${role},${STAFF_RATES.column.role},0)),7),"")="Example"`;

/** What the cost stands on. */
export const costing = excel`IF(${row.provision}="","",IF(${row.needs}<>"","Needs "&${row.needs},
  IF(OR(${onExample(row.role)},${onExample(row.role2)}),"Example rate","Costed")))`;
