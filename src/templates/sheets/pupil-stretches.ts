import { excel } from "../../formulas/excel";
import { CYCLE_MARK } from "../../domain/cycle-mark";
import { SETTINGS } from "../names";
import { PUPIL_PROVISION } from "../tables/people";

const { row, column } = PUPIL_PROVISION;

/** 1 where no cycle of the provision has begun since; where no cycle has a date, they all count as the same. */
export const newest = excel`IF(${row.ofCycle}="","",IF(ISNUMBER(${row.cycleFrom}),
  IF(${row.cycleFrom}>${SETTINGS.today},0,IF(COUNTIFS(${column.provision},${row.provision},
    ${column.cycleFrom},">"&${row.cycleFrom},${column.cycleFrom},"<="&${SETTINGS.today})=0,1,0)),
  IF(COUNTIFS(${column.provision},${row.provision},${column.cycleFrom},">0")=0,1,0)))`;

/** All rows of the newest cycle, however their entry dates differ; a row that names no time counts to it. */
export const inTime = excel`IF(${row.ofCycle}="","",
  IF(OR(COUNTIFS(${column.ofCycle},${row.ofCycle},${column.newest},1)>0,NOT(ISNUMBER(${row.cycleFrom}))),"This cycle",
  IF(${row.cycleFrom}>${SETTINGS.today},"To come","Before")))`;

const judgedRows = excel`COUNTIFS(${column.inCycle},${row.inCycle},${column.progressed},">=0")`;

/** This row's part of a pupil with a result in a cycle, so that two measures of one pupil count as one pupil. */
export const judgedPart = excel`IF(ISNUMBER(${row.progressed}),1/${judgedRows},"")`;

/** The same part where at least half of the pupil's results in the cycle are progress as expected, else 0. */
export const progressPart = excel`IF(ISNUMBER(${row.judgedPart}),
  IF(SUMIFS(${column.progressed},${column.inCycle},${row.inCycle})*2*${row.judgedPart}>=1,${row.judgedPart},0),"")`;

/**
 * The pupil in the provision, whichever row of the map each cycle has: what stands behind " · " in a reference names the
 * cycle.
 */
export const again = excel`IF(${row.both}="","",LEFT(${row.both},FIND(${CYCLE_MARK},${row.both}&${CYCLE_MARK})-1))`;

/** Cycles of the pupil in this provision, earlier than this one, that showed progress. */
export const progressBefore = excel`IF(AND(ISNUMBER(${row.progressPart}),ISNUMBER(${row.cycleFrom})),
  ROUND(SUMIFS(${column.progressPart},${column.again},${row.again},${column.cycleFrom},"<"&${row.cycleFrom}),2),"")`;

/** Cycles without progress belong together until one with progress comes between. */
export const stretch = excel`IF(ISNUMBER(${row.progressBefore}),
  IF(${row.progressPart}=0,${row.again}&" | "&${row.progressBefore},""),"")`;

/** How many cycles in a row, up to this one, went by without progress. */
export const stuck = excel`IF(${row.stretch}="","",ROUND(SUMIFS(${column.judgedPart},
  ${column.stretch},${row.stretch},${column.cycleFrom},"<="&${row.cycleFrom}),2))`;
