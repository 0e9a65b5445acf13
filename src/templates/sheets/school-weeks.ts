import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { LISTS, SETTINGS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { SCHOOL_WEEKS, TERMS } from "../tables/calendar";
import { PROVISIONS } from "../tables/provisions";

const { row, column } = SCHOOL_WEEKS;

/** A week belongs to the year that its Friday falls in. */
const friday = excel`(${row.monday}+4)`;
const schoolYear = excel`(YEAR(${friday})-IF(MONTH(${friday})<9,1,0))`;
const academicYear = excel`IF(ISNUMBER(${row.monday}),
  ${schoolYear}&"-"&RIGHT(${schoolYear}+1,2),"")`;
const taxYear = excel`(YEAR(${friday})-IF(MONTH(${friday})<4,1,0))`;
const financialYear = excel`IF(ISNUMBER(${row.monday}),${taxYear}&"-"&RIGHT(${taxYear}+1,2),"")`;
const when = excel`IF(ISNUMBER(${row.monday}),IF(${row.monday}>${SETTINGS.today},"To come",
  IF(${row.monday}+7>${SETTINGS.today},"This week","Begun")),"")`;
/** Five days open are a week; fewer are a part of one. */
const counts = excel`IF(AND(ISNUMBER(${row.monday}),${row.runs}="Yes"),
  IF(ISNUMBER(${row.days}),MIN(1,${row.days}/5),1),0)`;
const upTo = excel`IF(ISNUMBER(${row.monday}),
  ROUND(SUMIFS(${column.counts},${column.monday},"<="&${row.monday}),2),0)`;
const map = PROVISIONS.column;
/** What runs in this week, each by its cost a week. */
const cost = excel`IF(AND(ISNUMBER(${row.monday}),${row.counts}>0),${row.counts}*${sumAcross(
  PROVISIONS,
  excel`SUMIFS(${map.costAWeek},${map.runsFrom},"<"&(${row.monday}+7),${map.until},">="&${row.monday})`,
)},0)`;
const number = excel`IFERROR(MATCH(${row.halfTerm},${LISTS.halfTerms},0),"")`;

const weeks = tableBlock(
  SCHOOL_WEEKS,
  {
    monday: {
      kind: "input",
      width: 15,
      look: "date",
      choices: {
        type: "date",
        prompt: "The Monday of a week in which school is open.",
        error: "Type the date of a Monday, such as 02/11/2026.",
        strength: "stop",
      },
    },
    halfTerm: {
      kind: "input",
      width: 12,
      choices: {
        type: "list",
        source: LISTS.halfTerms,
        error: "Choose a half-term from the list.",
        strength: "stop",
      },
    },
    runs: {
      kind: "input",
      width: 12,
      align: "center",
      choices: {
        type: "list",
        source: LISTS.yesNo,
        prompt: "No for a week in which provision does not take place; it is then not costed.",
        error: "Type Yes or No.",
        strength: "stop",
      },
    },
    days: {
      kind: "input",
      width: 9,
      look: "number",
      choices: {
        type: "number",
        min: 0,
        max: 5,
        whole: false,
        prompt:
          "Blank is all five. Fewer where inset days or holidays count: 3 days are 0.6 weeks.",
        error: "Type a number of days from 0 to 5.",
        strength: "stop",
      },
    },
    academicYear: { kind: "formula", width: 12, align: "center", formula: academicYear },
    financialYear: { kind: "formula", width: 12, align: "center", formula: financialYear },
    when: { kind: "formula", width: 11, formula: when },
    number: {
      kind: "formula",
      width: 6,
      look: "whole",
      align: "center",
      group: "workings",
      formula: number,
    },
    counts: {
      kind: "formula",
      group: "workings",
      width: 9,
      look: "number",
      explains: "1 for a whole week of provision, a part of it for fewer days open, 0 for none.",
      formula: counts,
    },
    upTo: { kind: "formula", width: 10, look: "number", group: "workings", formula: upTo },
    cost: { kind: "formula", width: 12, look: "total", formula: cost },
  },
  [
    { column: "when", when: excel`${row.when}="This week"`, tint: "thisWeek" },
    { column: "runs", when: excel`${row.runs}="No"`, tint: "look" },
  ],
);

const term = TERMS.row;
/** 1 for a week of this term in the academic year on Settings, else 0. */
const inTerm = excel`(${column.number}>=${term.first})*(${column.number}<=${term.last})*
  (${column.academicYear}=${SETTINGS.academicYear})`;
const allWeeks = excel`COUNTIFS(${column.number},">="&${term.first},${column.number},"<="&${term.last},
  ${column.academicYear},${SETTINGS.academicYear})`;

const terms = tableBlock(TERMS, {
  term: { kind: "input", width: 12 },
  first: { kind: "input", width: 10, look: "whole", align: "center" },
  last: { kind: "input", width: 10, look: "whole", align: "center" },
  weeks: {
    kind: "formula",
    width: 12,
    look: "number",
    align: "center",
    formula: excel`ROUND(SUMIFS(${column.counts},${column.number},">="&${term.first},${column.number},"<="&${term.last},
      ${column.academicYear},${SETTINGS.academicYear}),2)`,
  },
  firstWeek: {
    kind: "formula",
    width: 13,
    look: "date",
    formula: excel`IF(${allWeeks}=0,"",IFERROR(99999-SUMPRODUCT(MAX(${inTerm}*(99999-${column.monday}))),""))`,
  },
  lastDay: {
    kind: "formula",
    width: 13,
    look: "date",
    formula: excel`IF(${allWeeks}=0,"",IFERROR(SUMPRODUCT(MAX(${inTerm}*${column.monday}))+4,""))`,
  },
});

export const SCHOOL_WEEKS_SHEET: SheetTemplate = {
  id: "school-weeks",
  version: 1,
  sheet: "School weeks",
  tabColour: "#8FA3AD",
  title: "School weeks",
  howTo:
    "One row for each week that school is open. Every number of weeks in this workbook counts these rows: change, add or delete them to match your own term dates.",
  about: "The weeks that school is open: every count of weeks comes from here",
  bands: [[weeks, terms]],
  frozenColumns: 0,
  orientation: "portrait",
  columnNames: [
    {
      name: LISTS.terms,
      column: TERMS.column.term,
      comment: "Half-terms and terms, to choose from",
    },
  ],
};
