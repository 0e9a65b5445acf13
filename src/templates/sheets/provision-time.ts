import { BUDGET_PERIOD_LABELS } from "../../domain/funding";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference } from "../../formulas/reference";
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

/** What School weeks counts from a first to a last day. */
export const weeksIn = (from: ExcelFormula, to: ExcelFormula) =>
  excel`ROUND(SUMIFS(${SCHOOL_WEEKS.column.counts},${SCHOOL_WEEKS.column.monday},">"&(${from}-7),
    ${SCHOOL_WEEKS.column.monday},"<="&${to}),2)`;
const sinceItRuns = (to: ExcelFormula) => weeksIn(excel`${row.runsFrom}`, to);

/** School weeks that have gone by before it runs, and once the stated ones are over. */
const before = excel`SUMIFS(${SCHOOL_WEEKS.column.counts},${SCHOOL_WEEKS.column.monday},"<="&(${row.runsFrom}-7))`;
const after = excel`ROUND(${before}+${row.weeksStated}-0.001,3)`;

/**
 * The last day, also where only a start and a number of weeks are known: the Friday of the week in which that number is
 * full. Blank where the calendar does not reach that far.
 */
export const until = excel`IF(ISNUMBER(${row.runsTo}),${row.runsTo},
  IF(COUNT(${row.runsFrom},${row.weeksStated},${SETTINGS.firstWeek})<3,"",
  IF(OR(${row.weeksStated}<=0,${row.runsFrom}<${SETTINGS.firstWeek}-42,MAX(${SCHOOL_WEEKS.column.upTo})<${after}),"",
  IFERROR(100003-SUMPRODUCT(MAX((${SCHOOL_WEEKS.column.upTo}>=${after})*(99999-${SCHOOL_WEEKS.column.monday}))),""))))`;

export const state = excel`IF(${row.provision}="","",
  IF(AND(ISNUMBER(${row.until}),${row.until}<${SETTINGS.today}),"Ended",
  IF(AND(ISNUMBER(${row.runsFrom}),${row.runsFrom}>${SETTINGS.today}),"Not started",
  IF(ISNUMBER(${row.runsFrom}),"Running",""))))`;

/**
 * School weeks that the dates touch. Blank when the dates reach beyond the weeks that stand on School weeks by more
 * than a holiday: a count of half the dates would pass for the whole.
 */
export const weeksBetween = excel`IF(COUNT(${row.runsFrom},${row.runsTo},${SETTINGS.firstWeek})<3,"",
  IF(OR(${row.runsFrom}<${SETTINGS.firstWeek}-42,${row.runsTo}>${SETTINGS.lastWeek}+48),"",
  ${sinceItRuns(excel`${row.runsTo}`)}))`;

/** The weeks that are costed: counted from dates where both are known, else as the school states them. */
export const weeks = excel`IF(COUNT(${row.weeksBetween})=1,IF(${row.weeksBetween}>0,${row.weeksBetween},""),
  IF(ISNUMBER(${row.weeksStated}),${row.weeksStated},""))`;

/** School weeks begun by today, never more than the weeks in all. */
export const weeksSoFar = excel`IF(COUNT(${row.weeks},${row.runsFrom})<2,"",
  MIN(${row.weeks},${sinceItRuns(excel`${SETTINGS.today}`)}))`;

/** The weeks of the calendar that the cost falls on; blank where the dates are not known or lie beyond it. */
export const placed = excel`IF(ISNUMBER(${row.weeksBetween}),IF(${row.weeksBetween}>0,${row.weeksBetween},""),
  IF(OR(ISNUMBER(${row.runsTo}),COUNT(${row.runsFrom},${row.until})<2),"",${sinceItRuns(excel`${row.until}`)}))`;

/** How much of it belongs to the weeks begun by today. */
export const partToDate = excel`IF(COUNT(${row.weeks},${row.runsFrom})<2,"",
  IF(ISNUMBER(${row.placed}),${sinceItRuns(excel`MIN(${SETTINGS.today},${row.until})`)}/${row.placed},
  IF(${row.weeks}>0,${row.weeksSoFar}/${row.weeks},"")))`;

const placedIn = (year: ColumnReference, said: NameReference) =>
  excel`SUMIFS(${SCHOOL_WEEKS.column.counts},${SCHOOL_WEEKS.column.monday},">"&(${row.runsFrom}-7),
    ${SCHOOL_WEEKS.column.monday},"<="&${row.until},${year},${said})/${row.placed}`;

/** How much of it falls into the year that budgets are for; the whole where nobody knows when it takes place. */
export const partInYear = excel`IF(NOT(ISNUMBER(${row.cost})),"",IF(NOT(ISNUMBER(${row.placed})),1,
  IF(${SETTINGS.budgetPeriod}=${BUDGET_PERIOD_LABELS.academic},${placedIn(SCHOOL_WEEKS.column.academicYear, SETTINGS.academicYear)},
  IF(${SETTINGS.budgetPeriod}=${BUDGET_PERIOD_LABELS.financial},${placedIn(SCHOOL_WEEKS.column.financialYear, SETTINGS.financialYear)},1))))`;

/** Excel keeps time as parts of a day. */
const MINUTES_A_DAY = 1440;

export const hoursAWeek = excel`IF(COUNT(${row.sessions},${row.minutes})<2,"",
  ${row.sessions}*${row.minutes}/${MINUTES_A_DAY})`;

const adults = excel`IF(ISNUMBER(${row.adults}),${row.adults},1)`;
const adults2 = excel`IF(ISNUMBER(${row.adults2}),${row.adults2},1)`;
const minutes2 = excel`IF(ISNUMBER(${row.minutes2}),${row.minutes2},${row.minutes})`;

/** Minutes a week of all adults of the first role, with what they prepare. */
export const minutesOfRole = excel`(${row.minutes}*${row.sessions}*${adults}+SUM(${row.preparation}))`;
export const minutesOfRole2 = excel`(${minutes2}*${row.sessions}*${adults2})`;

export const hoursOfRole = excel`IF(COUNT(${row.hoursAWeek},${row.weeks})<2,"",
  ${minutesOfRole}/${MINUTES_A_DAY}*${row.weeks})`;

export const hoursOfRole2 = excel`IF(OR(${row.role2}="",COUNT(${row.hoursAWeek},${row.weeks})<2),"",
  ${minutesOfRole2}/${MINUTES_A_DAY}*${row.weeks})`;

export const staffHours = excel`IF(COUNT(${row.hoursOfRole})=0,"",SUM(${row.hoursOfRole},${row.hoursOfRole2}))`;
