import { excel } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { SCHOOL_WEEKS, TERMS } from "../tables/calendar";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { ofTheMap } from "./pupil-place";

const { row, column } = PUPIL_PROVISION;

export const ofCycle = excel`IF(${row.provision}="","",${row.provision}&" | "&${row.cycle})`;
export const inCycle = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",${row.pupil}&" | "&${row.ofCycle})`;

/** A pupil with several measures in one cycle counts once in it. */
export const pupilPart = excel`IF(${row.inCycle}="","",1/COUNTIF(${column.inCycle},${row.inCycle}))`;

/** The first day of the cycle: the entry date, or the first week of the term that it names. */
export const cycleFrom = excel`IF(ISNUMBER(${row.entryDate}),${row.entryDate},
  IFERROR(INDEX(${TERMS.column.firstWeek},
    MATCH(TRIM(LEFT(${row.cycle},FIND("-",${row.cycle}&"-")-1)),${TERMS.column.term},0)),""))`;

export const cycleTo = excel`IF(ISNUMBER(${row.exitDate}),${row.exitDate},
  IFERROR(INDEX(${TERMS.column.lastDay},
    MATCH(TRIM(MID(${row.cycle},IFERROR(FIND("-",${row.cycle}),0)+1,60)),${TERMS.column.term},0)),""))`;

const severalCycles = excel`COUNTIF(${column.provision},${row.provision})>COUNTIF(${column.ofCycle},${row.ofCycle})`;

/** Where a provision has several cycles, each has begun and ended by its own dates; else it is as the map says. */
export const cycleState = excel`IF(${row.position}="","",
  IF(AND(COUNT(${row.cycleFrom},${row.cycleTo})=2,${severalCycles}),
    IF(${row.cycleTo}<${SETTINGS.today},"Ended",IF(${row.cycleFrom}>${SETTINGS.today},"Not started","Running")),
  ${ofTheMap(PROVISIONS.column.state)}))`;

/** School weeks of the cycle. */
export const cycleWeeks = excel`IF(COUNT(${row.cycleFrom},${row.cycleTo})<2,"",
  ROUND(SUMIFS(${SCHOOL_WEEKS.column.counts},${SCHOOL_WEEKS.column.monday},">"&(${row.cycleFrom}-7),
    ${SCHOOL_WEEKS.column.monday},"<="&${row.cycleTo}),2))`;

/**
 * This row's part of the weight of its cycle: its weeks, or 1 for each cycle where the weeks of one of them are not
 * known.
 */
export const cyclePart = excel`IF(${row.ofCycle}="","",
  IF(COUNTIFS(${column.provision},${row.provision},${column.cycleWeeks},">0")=COUNTIF(${column.provision},${row.provision}),
    ${row.cycleWeeks},1)/COUNTIF(${column.ofCycle},${row.ofCycle}))`;

/** The hours of the cycles that run today. */
const hoursAWeek = ofTheMap(PROVISIONS.column.hoursAWeek);
export const hoursNow = excel`IF(COUNT(${row.position},${row.portion})<2,"",
  IF(OR(${row.cycleState}="Ended",${row.cycleState}="Not started"),"",
  IF(COUNT(${hoursAWeek})=1,${hoursAWeek}*
    IF(COUNT(${row.cycleFrom},${row.cycleTo})=2,${row.pupilPart},${row.portion}),"")))`;

/** What is stated for the pupil in this cycle, on whichever of the pupil's rows. */
const statedRows = excel`COUNTIFS(${column.inCycle},${row.inCycle},${column.partStated},">=0")`;
export const pupilStated = excel`IF(${row.inCycle}="","",IF(${statedRows}=0,"",
  SUMIFS(${column.partStated},${column.inCycle},${row.inCycle})/${statedRows}))`;

export const statedHere = excel`IF(${row.inCycle}="","",SUM(${row.pupilStated})*${row.pupilPart})`;

/** Pupils without a part of their own divide what the others leave. */
export const openHere = excel`IF(${row.inCycle}="","",IF(ISNUMBER(${row.pupilStated}),0,${row.pupilPart}))`;

export const cycleStated = excel`IF(${row.inCycle}="","",SUMIFS(${column.statedHere},${column.ofCycle},${row.ofCycle}))`;

export const partsOver = excel`IF(${row.inCycle}="","",IF(${row.cycleStated}>1.00001,1,0))`;

export const partsInAll = excel`IF(${row.partsOver}=1,ROUND(${row.cycleStated}*100,0)&"% in all","")`;

/** Those who share the provision's cost and are not named. */
const others = excel`IFERROR(MAX(0,${ofTheMap(PROVISIONS.column.sharedBy)}-${ofTheMap(PROVISIONS.column.named)}),0)`;

/**
 * Never more than the whole cost is handed out, whatever is stated; the row says when it is too much. What others who
 * are not named bear of the cycle stays over.
 */
export const bears = excel`IF(${row.inCycle}="","",IF(ISNUMBER(${row.pupilStated}),
  ${row.statedHere}/MAX(1,${row.cycleStated}),
  ${row.openHere}*MAX(0,1-${row.cycleStated})/(SUMIFS(${column.openHere},${column.ofCycle},${row.ofCycle})+${others})))`;

/**
 * The cost of the provision falls on its cycles by their weeks, and in each on its pupils alike or by the parts that
 * are stated: what a pupil costs is the same whether two terms stand in one row of the map or in two.
 */
const cost = ofTheMap(PROVISIONS.column.cost);
export const share = excel`IF(COUNT(${row.position},${row.cyclePart},${row.bears})<3,"",
  IF(COUNT(${cost})=1,${cost}*
    SUMIFS(${column.cyclePart},${column.ofCycle},${row.ofCycle})/SUMIFS(${column.cyclePart},${column.provision},${row.provision})*
    ${row.bears},""))`;
