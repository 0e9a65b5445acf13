import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG } from "../tables/sessions";

const { row } = PROVISIONS;

const log = DELIVERY_LOG.column;
const fromLog = (each: ExcelFormula) => excel`${sumAcross(DELIVERY_LOG, each)}`;
const said = excel`${log.provision},${row.reference},${log.counts},">=0"`;
const sessionsSaid = fromLog(excel`COUNTIFS(${said})`);
const saidOfPupils = fromLog(excel`COUNTIFS(${said},${log.pupil},"?*")`);
export const isLogged = excel`AND(${row.reference}<>"",${sessionsSaid}>0)`;
/**
 * Rows of the log that name pupils count for their part of the group: four rows for a group of four are one session.
 * Others in it have no name to be logged by.
 */
export const partOfGroup = excel`MAX(1,IF(SUM(${row.named})>0,SUM(${row.named}),SUM(${row.sharedBy})))`;

const sessionsInLog = excel`${sessionsSaid}-${saidOfPupils}+${saidOfPupils}/${partOfGroup}`;
const byWeeks = excel`ROUND(${row.sessions}*${row.weeksSoFar},0)`;
const isByWeeks = excel`COUNT(${row.sessions},${row.weeksSoFar})=2`;

/**
 * Sessions that should have taken place by today; what is planned in all when the dates are not known. Where nobody typed
 * a plan and the Delivery log has rows, those that say whether they took place; with the sessions typed from before the
 * log began, its weeks tell how many there should have been.
 */
export const due = excel`IF(ISNUMBER(${row.planned}),IF(${isByWeeks},MIN(${row.planned},${byWeeks}),${row.planned}),
  IF(AND(${isLogged},NOT(AND(ISNUMBER(${row.delivered}),${isByWeeks}))),
  ROUND(${sessionsInLog}+SUM(${row.delivered}),2),IF(${isByWeeks},${byWeeks},"")))`;

const logged = fromLog(excel`SUMIFS(${log.counts},${log.provision},${row.reference})`);
const loggedByPupil = fromLog(
  excel`SUMIFS(${log.counts},${log.provision},${row.reference},${log.pupil},"?*")`,
);

/**
 * What is typed, and what the Delivery log adds to it: the first line of a log takes nothing away. A row of the log
 * without a pupil is a session of the whole group.
 */
export const happened = excel`IF(${isLogged},
  ROUND(SUM(${row.delivered})+${logged}-${loggedByPupil}+${loggedByPupil}/${partOfGroup},2),
  IF(ISNUMBER(${row.delivered}),${row.delivered},""))`;

export const deliveredShare = excel`IF(COUNT(${row.happened},${row.due})<2,"",
  IF(${row.due}>0,${row.happened}/${row.due},""))`;
