import { RATE_SET_LABELS } from "../../domain/rate-set";
import { excel } from "../../formulas/excel";
import { LISTS, SETTINGS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { STAFF_RATES } from "../tables/people";
import { A_NUMBER, AN_AMOUNT } from "./usual-choices";

const { row, column } = STAFF_RATES;

const pay = excel`IF(COUNT(${row.salary},${row.hoursAWeek},${row.fullTimeHours},${row.paidYear})<4,"",
  IF(${row.fullTimeHours}>0,${row.salary}*(1+${SETTINGS.payAward})*${row.hoursAWeek}/${row.fullTimeHours}*${row.paidYear},""))`;
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

const aPart = {
  type: "number",
  min: 0,
  max: 1,
  whole: false,
  error: "Type a percentage between 0% and 100%.",
  strength: "stop",
} as const;
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
    hoursAWeek: {
      kind: "input",
      width: 12,
      look: "number",
      ...fromSalary,
      choices: A_NUMBER,
      explains: "Contracted hours a week. The pay is this part of the full-time salary.",
    },
    fullTimeHours: { kind: "input", width: 12, look: "number", ...fromSalary, choices: A_NUMBER },
    paidYear: {
      kind: "input",
      width: 12,
      look: "percentFine",
      ...fromSalary,
      choices: {
        ...aPart,
        prompt: "100% for staff paid all year; about 87% for term time only with holiday pay.",
      },
    },
    hoursAYear: { kind: "input", width: 12, look: "number", ...fromSalary, choices: A_NUMBER },
    pension: {
      kind: "input",
      width: 12,
      look: "percentFine",
      ...fromSalary,
      choices: { ...aPart, prompt: "The employer's contribution: your pension fund's own rate." },
    },
    pay: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: pay },
    insurance: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: insurance },
    pensionCost: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: pensionCost },
    yearCost: { kind: "formula", width: 12, look: "money", ...fromSalary, formula: yearCost },
    workedOut: { kind: "formula", width: 12, look: "pounds", formula: workedOut },
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
