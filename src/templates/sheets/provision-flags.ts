import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";

const { row, column } = PROVISIONS;
const nothing = excel`AND(${row.provision}="",${row.reference}="")`;

/**
 * Whether it takes pupils out of class: what the map says; else not what everyone has (wave 1), and not what alone is
 * longer than Settings allows, which is an adult at a pupil's side through the day.
 */
export const takesOut = excel`IF(${row.provision}="","",IF(${row.inClass}<>"",IF(${row.inClass}="Yes","No","Yes"),
  IF(OR(${row.wave}=1,ROUND(SUM(${row.hoursAWeek})*1440,2)>${SETTINGS.outOfClass}),"No","Yes")))`;

/** Hours now that take pupils out of class. */
export const outNow = excel`IF(NOT(ISNUMBER(${row.hoursAWeek})),"",IF(OR(${row.state}="Ended",${row.state}="Not started",
  ${row.takesOut}<>"Yes"),"",${row.hoursAWeek}))`;

/** A reference belongs to one row of all the maps. */
const timesUsed = sumAcross(PROVISIONS, excel`COUNTIF(${column.reference},${row.reference})`);

export const flagRow = excel`IF(${nothing},"",
  IF(${row.provision}="","No provision named",
  IF(${row.reference}="","No reference",
  IF(${timesUsed}>1,"Reference used twice",
  IF(AND(COUNT(${row.start},${row.end})=2,${row.end}<${row.start}),"Ends before it starts","")))))`;

/** This half-term is all there is. */
const isAll = excel`AND(${row.happened}=${row.happenedNow},${row.due}=${row.dueNow})`;
const toDate = excel`IF(AND(ISNUMBER(${row.deliveredShare}),SUM(${row.deliveredShare})<${SETTINGS.fairTest}),
  "Not as planned: "&${row.happened}&" of "&${row.due}&" sessions","")`;

/**
 * What is missing this half-term is the more urgent to act on: it is said instead of what is missing to date, but where
 * that is the same, or nothing has ever taken place. What this week still has to come is missing in neither.
 */
export const flagDelivery = excel`IF(${row.provision}="","",
  IF(AND(${row.lowNow}="Yes",NOT(${isAll}),SUM(${row.happened})>0),
  "Not as planned this half-term: "&${row.happenedNow}&" of "&${row.dueNow},
  IF(AND(${row.lowNow}="",${isAll},${row.state}<>"Ended"),"",${toDate})))`;

/** Only in a school that names pupils at all, and not for what everyone has (wave 1) or what is over. */
const anyNamed = sumAcross(PUPIL_PROVISION, excel`COUNTIF(${PUPIL_PROVISION.column.pupil},"?*")`);
export const flagPupils = excel`IF(OR(${row.provision}="",${row.reference}="",${row.wave}=1,${row.state}="Ended",
  ${row.pupil}<>"",SUM(${row.named})>0),"",IF(${anyNamed}=0,"","No pupils named"))`;

export const flagImpact = excel`IF(${row.against}="Below",
  "Below what was expected: "&${row.progressed}&" of "&${row.judged},"")`;

const said = (cell: typeof row.flagRow) => excel`IF(${cell}="","","; "&${cell})`;

/** Everything about the row that needs somebody's eye, the most urgent first. */
export const flag = excel`MID(${said(row.flagRow)}&${said(row.flagDelivery)}&${said(row.flagImpact)}&
  ${said(row.costFlag)}&${said(row.flagPupils)},3,200)`;
