import { RATE_SET_LABELS } from "../../domain/rate-set";
import { excel } from "../../formulas/excel";
import { LISTS, SETTINGS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { STAFF_RATES } from "../tables/people";
import { A_NUMBER, A_PART, AN_AMOUNT } from "./usual-choices";

const { row, column } = STAFF_RATES;

/** From 52 weeks on the whole year is paid; a year has 365 ÷ 7 of them. */
const paidYear = excel`IF(ISNUMBER(${row.weeksPaid}),
  IF(${row.weeksPaid}>=52,1,${row.weeksPaid}/(365/7)),"")`;
const hoursAYear = excel`IF(ISNUMBER(${row.directedHours}),${row.directedHours},
  IF(COUNT(${row.hoursAWeek},${row.weeksWorked})=2,${row.hoursAWeek}*${row.weeksWorked},""))`;
/** A role's own award comes before the one on Settings. */
const award = excel`IF(ISNUMBER(${row.award}),${row.award},SUM(${SETTINGS.payAward}))`;
const pay = excel`IF(COUNT(${row.salary},${row.hoursAWeek},${row.fullTimeHours},${row.paidYear})<4,"",
  IF(${row.fullTimeHours}>0,${row.salary}*(1+${award})*${row.hoursAWeek}/${row.fullTimeHours}*${row.paidYear},""))`;
const insurance = excel`IF(ISNUMBER(${row.pay}),
  MAX(0,${row.pay}-${SETTINGS.insuranceFrom})*${SETTINGS.insurance},"")`;
const pensionCost = excel`IF(COUNT(${row.pay},${row.pension})=2,${row.pay}*${row.pension},"")`;
const yearCost = excel`IF(COUNT(${row.pay},${row.insurance},${row.pensionCost})=3,
  SUM(${row.pay},${row.insurance},${row.pensionCost}),"")`;
const workedOut = excel`IF(COUNT(${row.yearCost},${row.hoursAYear})=2,
  IF(${row.hoursAYear}>0,${row.yearCost}/${row.hoursAYear},""),"")`;
const actual = excel`IF(ISNUMBER(${row.ownRate}),${row.ownRate},
  IF(ISNUMBER(${row.workedOut}),ROUND(${row.workedOut},2),""))`;
/** Never the other set where this one has no rate: the map then says that a rate is needed. */
const rateUsed = excel`IF(${SETTINGS.rateSet}=${RATE_SET_LABELS.unit},
  IF(ISNUMBER(${row.unitRate}),${row.unitRate},""),${row.actual})`;

const fromSalary = { group: "costs" } as const;

const table = tableBlock(
  STAFF_RATES,
  {
    role: { kind: "input", width: 22 },
    level: { kind: "input", width: 11 },
    rateUsed: { kind: "formula", width: 12, look: "pounds", formula: rateUsed },
    actual: { kind: "formula", width: 12, look: "pounds", formula: actual },
    ownRate: {
      kind: "input",
      width: 12,
      look: "pounds",
      choices: {
        ...AN_AMOUNT,
        prompt: "What an hour costs you, with on-costs. It comes before the rate from the salary.",
      },
    },
    unitRate: {
      kind: "input",
      width: 12,
      look: "pounds",
      choices: {
        ...AN_AMOUNT,
        prompt: "What your local authority tells schools to cost an hour at.",
      },
    },
    basis: { kind: "input", width: 68 },
    salary: { kind: "input", width: 12, look: "money", ...fromSalary, choices: AN_AMOUNT },
    award: {
      kind: "input",
      width: 12,
      look: "percentFine",
      ...fromSalary,
      choices: {
        ...A_PART,
        min: -1,
        prompt: "Only where this role has another award than the one on Settings.",
      },
    },
    hoursAWeek: {
      kind: "input",
      width: 12,
      look: "number",
      ...fromSalary,
      choices: A_NUMBER,
      explains: "Contracted hours a week. The pay is this part of the full-time salary.",
    },
    fullTimeHours: { kind: "input", width: 12, look: "number", ...fromSalary, choices: A_NUMBER },
    weeksPaid: {
      kind: "input",
      width: 12,
      look: "number",
      ...fromSalary,
      choices: {
        ...A_NUMBER,
        prompt: "52 for staff paid all year; about 45 for term time only with holiday pay.",
      },
    },
    weeksWorked: { kind: "input", width: 12, look: "number", ...fromSalary, choices: A_NUMBER },
    directedHours: {
      kind: "input",
      width: 12,
      look: "number",
      ...fromSalary,
      choices: { ...A_NUMBER, prompt: "Teachers: 1,265. Blank: hours a week × weeks worked." },
    },
    pension: {
      kind: "input",
      width: 12,
      look: "percentFine",
      ...fromSalary,
      choices: { ...A_PART, prompt: "The employer's contribution: your pension fund's own rate." },
    },
    paidYear: {
      kind: "formula",
      width: 12,
      look: "percentFine",
      ...fromSalary,
      formula: paidYear,
    },
    hoursAYear: { kind: "formula", width: 12, look: "number", ...fromSalary, formula: hoursAYear },
    pay: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: pay },
    insurance: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: insurance },
    pensionCost: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: pensionCost },
    yearCost: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: yearCost },
    workedOut: { kind: "formula", width: 12, look: "pounds", ...fromSalary, formula: workedOut },
  },
  [{ column: "basis", when: excel`LEFT(${row.basis},7)="Example"`, tint: "look" }],
);

export const STAFF_RATES_SHEET: SheetTemplate = {
  id: "staff-rates",
  version: 1,
  sheet: "Staff rates",
  tabColour: "#8FA3AD",
  title: "Staff rates",
  howTo:
    "What an hour of each role costs. Put in your own rate, or open the + and put in the salary. Settings says which of the two sets of rates is used.",
  about: "What an hour of each role costs, in two sets of rates",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [{ name: LISTS.roles, column: column.role, comment: "Roles, to choose from" }],
};
