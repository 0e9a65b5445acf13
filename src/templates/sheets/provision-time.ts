import { excel } from "../../formulas/excel";
import { SETTINGS } from "../names";
import { SCHOOL_WEEKS, TERMS } from "../tables/calendar";
import { PROVISIONS } from "../tables/provisions";

const { row } = PROVISIONS;

/** The first date a provision runs: its start, or the first week of the term it names. */
export const runsFrom = excel`IF(ISNUMBER(${row.start}),${row.start},
  IFERROR(INDEX(${TERMS.column.firstWeek},
    MATCH(TRIM(LEFT(${row.term},FIND("-",${row.term}&"-")-1)),${TERMS.column.term},0)),""))`;

/** The last date: its end, or the end of the term it names; unknown when only a number of weeks is stated. */
export const runsTo = excel`IF(ISNUMBER(${row.end}),${row.end},IF(ISNUMBER(${row.weeksStated}),"",
  IFERROR(INDEX(${TERMS.column.lastDay},
    MATCH(TRIM(MID(${row.term},IFERROR(FIND("-",${row.term}),0)+1,60)),${TERMS.column.term},0)),"")))`;

export const state = excel`IF(${row.provision}="","",
  IF(AND(ISNUMBER(${row.runsTo}),${row.runsTo}<${SETTINGS.today}),"Ended",
  IF(AND(ISNUMBER(${row.runsFrom}),${row.runsFrom}>${SETTINGS.today}),"Not started",
  IF(ISNUMBER(${row.runsFrom}),"Running",""))))`;

/**
 * School weeks that the dates touch. Blank when the dates reach beyond the weeks that stand on School weeks by more
 * than a holiday: a count of half the dates would pass for the whole.
 */
export const weeksBetween = excel`IF(COUNT(${row.runsFrom},${row.runsTo},${SETTINGS.firstWeek})<3,"",
  IF(OR(${row.runsFrom}<${SETTINGS.firstWeek}-42,${row.runsTo}>${SETTINGS.lastWeek}+48),"",
  COUNTIFS(${SCHOOL_WEEKS.column.monday},">"&(${row.runsFrom}-7),
    ${SCHOOL_WEEKS.column.monday},"<="&${row.runsTo},${SCHOOL_WEEKS.column.runs},"Yes")))`;

/** The weeks that are costed: counted from dates where both are known, else as the school states them. */
export const weeks = excel`IF(COUNT(${row.weeksBetween})=1,IF(${row.weeksBetween}>0,${row.weeksBetween},""),
  IF(ISNUMBER(${row.weeksStated}),${row.weeksStated},""))`;

/** School weeks begun by today, never more than the weeks in all. */
export const weeksSoFar = excel`IF(COUNT(${row.weeks},${row.runsFrom})<2,"",
  MIN(${row.weeks},COUNTIFS(${SCHOOL_WEEKS.column.monday},">"&(${row.runsFrom}-7),
    ${SCHOOL_WEEKS.column.monday},"<="&${SETTINGS.today},${SCHOOL_WEEKS.column.runs},"Yes")))`;

export const hoursAWeek = excel`IF(COUNT(${row.sessions},${row.minutes})<2,"",
  ${row.sessions}*${row.minutes}/1440)`;

export const staffHours = excel`IF(COUNT(${row.hoursAWeek},${row.weeks})<2,"",
  ${row.hoursAWeek}*${row.weeks}*IF(ISNUMBER(${row.adults}),${row.adults},1))`;
