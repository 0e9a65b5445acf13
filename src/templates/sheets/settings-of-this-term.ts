import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { SETTINGS } from "../names";
import type { Field } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";
import { DELIVERY_LOG } from "../tables/sessions";

const log = DELIVERY_LOG.column;
const { monday, number, academicYear } = SCHOOL_WEEKS.column;
const ofLatest = (column: ColumnReference) =>
  excel`INDEX(${column},MATCH(SMALL(${monday},COUNTIF(${monday},"<="&${SETTINGS.today})),${monday},0))`;
/** Two half-terms make a term. */
const firstHalf = excel`(2*INT((${ofLatest(number)}-1)/2)+1)`;
const termFrom = excel`IFERROR(99999-SUMPRODUCT(MAX((${number}>=${firstHalf})*(${number}<=${firstHalf}+1)*
  (${academicYear}=${ofLatest(academicYear)})*(99999-${monday}))),"")`;

/** The half-term that today falls in; in the holidays the one that is over. */
const halfTermFrom = excel`IFERROR(99999-SUMPRODUCT(MAX((${number}=(${ofLatest(number)}+0))*
  (${academicYear}=${ofLatest(academicYear)})*(99999-${monday}))),"")`;
const firstLogged = excel`${sumAcross(DELIVERY_LOG, excel`MIN(${log.date})`)}`;
const loggedNow = excel`IF(ISNUMBER(${SETTINGS.halfTermFrom}),${sumAcross(
  DELIVERY_LOG,
  excel`COUNTIFS(${log.counts},">=0",${log.date},">="&${SETTINGS.halfTermFrom})`,
)},0)`;

/** Cells that calculate what the calendar and the log say of the term and the half-term of today. */
export const THIS_TERM: readonly Field[] = [
  {
    label: "This term from",
    name: SETTINGS.termFrom,
    look: "date",
    formula: termFrom,
    explanation: "The first school week of the term that today falls in, or that ended last.",
  },
  {
    label: "This half-term from",
    name: SETTINGS.halfTermFrom,
    look: "date",
    formula: halfTermFrom,
    explanation: "The first school week of the half-term that today falls in, or that ended last.",
  },
  {
    label: "The log begins",
    name: SETTINGS.logFrom,
    look: "date",
    formula: excel`IF(${firstLogged}<=0,"",${firstLogged})`,
    explanation:
      "The first day in the Delivery log: of weeks before it nobody can say what took place.",
  },
  {
    label: "Logged this half-term",
    name: SETTINGS.loggedNow,
    look: "whole",
    formula: loggedNow,
    explanation:
      "Rows of the Delivery log. While there are none, nothing is said of delivery this half-term.",
  },
];
