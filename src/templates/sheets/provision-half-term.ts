import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG } from "../tables/sessions";
import { isLogged, partOfGroup } from "./provision-sessions";
import { weeksIn } from "./provision-time";

/**
 * What was planned and held in this half-term, apart from what was to date: whether a result was a fair test is a matter
 * of all the sessions, whether somebody must act this week is not. Only what the Delivery log speaks of: a provision that
 * it never names, and a half-term of which it says nothing at all, stay blank.
 */
const { row } = PROVISIONS;
const log = DELIVERY_LOG.column;

const since = excel`${log.provision},${row.reference},${log.date},">="&${SETTINGS.halfTermFrom}`;
const fromLog = (each: ExcelFormula) => excel`${sumAcross(DELIVERY_LOG, each)}`;
const ofPupils = excel`,${log.pupil},"?*"`;
const said = (of: ExcelFormula) => fromLog(excel`COUNTIFS(${since},${log.counts},">=0"${of})`);
const held = (of: ExcelFormula) => fromLog(excel`SUMIFS(${log.counts},${since}${of})`);

/** Sessions of which the log says whether they took place; rows that name pupils are their part of the group. */
export const saidNow = excel`IF(${SETTINGS.loggedNow}=0,"",IF(NOT(${isLogged}),"",
  ROUND(${said(excel``)}-${said(ofPupils)}+${said(ofPupils)}/${partOfGroup},2)))`;

/** Since the half-term began, or the provision, or the log where that began later. */
export const nowFrom = excel`IF(OR(${row.saidNow}="",NOT(ISNUMBER(${row.runsFrom}))),"",
  MAX(${SETTINGS.halfTermFrom},${row.runsFrom},${SETTINGS.logFrom}))`;

const weeksUpTo = (day: ExcelFormula) => weeksIn(excel`${row.nowFrom}`, day);
export const weeksNow = excel`IF(${row.nowFrom}="","",IF(${row.nowFrom}>${SETTINGS.today},0,
  ${weeksUpTo(excel`MIN(${SETTINGS.today},${row.until})`)}))`;

const byWeeks = excel`ROUND(${row.sessions}*${row.weeksNow},0)`;
/** Of a plan that is typed, no more than what the weeks before have left of it. */
const leftOfPlan = excel`IF(COUNT(${row.planned},${row.weeksSoFar})=2,
  MAX(0,${row.planned}-ROUND(${row.sessions}*(${row.weeksSoFar}-${row.weeksNow}),0)),${byWeeks})`;

/** Sessions a week × school weeks; the sessions in the log where the map does not say how often or since when. */
export const dueNow = excel`IF(${row.saidNow}="","",IF(COUNT(${row.sessions},${row.weeksNow})<2,
  IF(${row.saidNow}>0,${row.saidNow},""),
  IF(AND(${row.weeksNow}=0,${row.saidNow}=0),"",MIN(${byWeeks},${leftOfPlan}))))`;

/** Of the whole group, which every pupil of it had. */
export const groupNow = excel`IF(ISNUMBER(${row.dueNow}),ROUND(${held(excel``)}-${held(ofPupils)},2),"")`;

export const happenedNow = excel`IF(ISNUMBER(${row.groupNow}),
  ROUND(${row.groupNow}+${held(ofPupils)}/${partOfGroup},2),"")`;

export const shareNow = excel`IF(COUNT(${row.happenedNow},${row.dueNow})<2,"",
  IF(${row.dueNow}>0,${row.happenedNow}/${row.dueNow},""))`;

/** Of the weeks that are over: what this week still has to come is not missed. */
const dueUpToLastWeek = excel`IF(COUNT(${row.sessions},${row.weeksNow})<2,${row.dueNow},
  MIN(${row.dueNow},ROUND(${row.sessions}*${weeksUpTo(excel`MIN(${SETTINGS.today}-5,${row.until})`)},0)))`;
export const missedNow = excel`IF(COUNT(${row.happenedNow},${row.dueNow})<2,"",
  MAX(0,ROUND(${dueUpToLastWeek}-${row.happenedNow},2)))`;

/** "Yes" where too little was held to be as planned. One session that was missed is no pattern. */
export const lowNow = excel`IF(AND(${row.state}<>"Ended",SUM(${row.missedNow})>1,
  SUM(${row.happenedNow})<${SETTINGS.fairTest}*SUM(${row.happenedNow},${row.missedNow})),"Yes","")`;
