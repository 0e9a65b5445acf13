import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";

const { row } = PROVISIONS;
const taking = PUPIL_PROVISION.column;

const ofCycles = (what: ColumnReference, inTime: string) =>
  excel`${sumAcross(
    PUPIL_PROVISION,
    excel`SUMIFS(${what},${taking.provision},${row.reference},${taking.inTime},${inTime})`,
  )}`;
const pupilsIn = (what: ColumnReference, inTime: string) =>
  excel`IF(${row.reference}="","",ROUND(${ofCycles(what, inTime)},0))`;

/** Pupils, however many measures each has: of the cycle that runs or ran last, and of all that came before it. */
export const judged = pupilsIn(taking.judgedPart, "This cycle");
export const progressed = pupilsIn(taking.progressPart, "This cycle");
export const judgedBefore = pupilsIn(taking.judgedPart, "Before");
export const progressedBefore = pupilsIn(taking.progressPart, "Before");

/** Of pupils with a result; nothing is said where nothing is known. */
export const share = excel`IF(SUM(${row.judged})=0,"",${row.progressed}/${row.judged})`;

export const against = excel`IF(COUNT(${row.share},${row.expected})<2,"",
  IF(ROUND(${row.share}-${row.expected},4)<0,"Below",IF(ROUND(${row.share}-${row.expected},4)>0,"Above","As expected")))`;

/** What the cycle costs its pupils, for each of them who made progress; blank where nobody did. */
const costOfCycle = ofCycles(taking.share, "This cycle");
export const perProgress = excel`IF(SUM(${row.progressed})=0,"",
  IF(${costOfCycle}>0,ROUND(${costOfCycle}/${row.progressed},2),""))`;

/** The same cost for totals over several provisions: also where nobody made progress, and not where nobody knows. */
export const spentOnResults = excel`IF(SUM(${row.judged})=0,"",${costOfCycle})`;

const change = excel`ROUND(${row.share}-${row.progressedBefore}/${row.judgedBefore},4)`;
export const trend = excel`IF(OR(SUM(${row.judgedBefore})=0,NOT(ISNUMBER(${row.share}))),"",
  IF(${change}>0,"Better",IF(${change}<0,"Worse","The same")))`;

export const impact = excel`IF(SUM(${row.judged})=0,"",${row.progressed}&" of "&${row.judged}&" made progress")`;
