import { excel } from "../../formulas/excel";
import { LISTS, SETTINGS } from "../names";
import type { SheetTemplate } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";
import { THIS_TERM } from "./settings-of-this-term";

const aPart = {
  type: "number",
  min: 0,
  max: 1,
  whole: false,
  error: "Type a percentage between 0% and 100%.",
  strength: "stop",
} as const;
const anAmount = {
  type: "number",
  min: 0,
  whole: false,
  error: "Type a number.",
  strength: "stop",
} as const;

export const SETTINGS_SHEET: SheetTemplate = {
  id: "settings",
  version: 2,
  sheet: "Settings",
  tabColour: "#8FA3AD",
  title: "Settings",
  howTo: "What the whole workbook goes by. Change a white cell and everything follows.",
  about: "Today, the school year, which rates are used, and the thresholds",
  bands: [
    [
      {
        kind: "fields",
        fields: [
          {
            label: "School",
            name: SETTINGS.school,
            explanation: "Stands at the top of every sheet.",
          },
          {
            label: "Today",
            name: SETTINGS.today,
            formula: excel`TODAY()`,
            look: "date",
            explanation:
              "Type a date over it to look at another day; put =TODAY() back to follow the calendar.",
          },
          {
            label: "Academic year",
            name: SETTINGS.academicYear,
            choices: {
              type: "list",
              source: LISTS.academicYears,
              error: "There are no school weeks for this year yet.",
              strength: "warning",
            },
            explanation: "The year that Autumn, Spring, Summer and All year stand for.",
          },
          {
            label: "Financial year",
            name: SETTINGS.financialYear,
            choices: {
              type: "list",
              source: LISTS.financialYears,
              error: "There are no school weeks for this year yet.",
              strength: "warning",
            },
            explanation: "April to March. A school week belongs to the year that its Friday is in.",
          },
          {
            label: "Budgets are for",
            name: SETTINGS.budgetPeriod,
            choices: {
              type: "list",
              source: LISTS.budgetPeriods,
              error: "Choose what the budgets on Funding are for.",
              strength: "stop",
            },
            explanation:
              "What Funding sets against the budgets: every cost on the maps, or only what falls into one of the two years above.",
          },
          {
            label: "Rates used",
            name: SETTINGS.rateSet,
            choices: {
              type: "list",
              source: LISTS.rateSets,
              error: "Choose one of the two sets of rates.",
              strength: "stop",
            },
            explanation:
              "Our actual cost, or the unit rate of the local authority. One cell for the whole map.",
          },
          {
            label: "Pay award to add",
            name: SETTINGS.payAward,
            look: "percentFine",
            choices: { ...aPart, min: -1 },
            explanation:
              "Added to every salary on Staff rates until they are replaced; a role may have one of its own there.",
          },
          {
            label: "Employer National Insurance",
            name: SETTINGS.insurance,
            look: "percentFine",
            choices: aPart,
            explanation: "15% in 2025-26 and 2026-27.",
          },
          {
            label: "National Insurance from",
            name: SETTINGS.insuranceFrom,
            look: "money",
            choices: anAmount,
            explanation: "Pay in a year above which it is due: £5,000 in 2025-26 and 2026-27.",
          },
          {
            label: "Notional budget a pupil",
            name: SETTINGS.notional,
            look: "money",
            choices: anAmount,
            explanation:
              "What a school is expected to meet from its notional SEN budget. A reference, not a test.",
          },
          {
            label: "Due soon, in days",
            name: SETTINGS.dueSoonDays,
            look: "whole",
            choices: { ...anAmount, whole: true },
            explanation: "A review within this many days is shown as due soon.",
          },
          {
            label: "Reviews, every so many weeks",
            name: SETTINGS.reviewWeeks,
            look: "whole",
            choices: { ...anAmount, min: 1, whole: true },
            explanation:
              "School weeks from one review to the next where no date is planned: 6 is half-termly.",
          },
          {
            label: "Review may be early by, in days",
            name: SETTINGS.earlyDays,
            look: "whole",
            choices: { ...anAmount, whole: true },
            explanation:
              "A review held this many days before its date still counts as that review.",
          },
          {
            label: "Annual review due soon, in days",
            name: SETTINGS.annualSoonDays,
            look: "whole",
            choices: { ...anAmount, whole: true },
            explanation: "For EHC plans: time to invite people and to ask for their advice.",
          },
          ...THIS_TERM,
          {
            label: "Out of class, minutes a week",
            name: SETTINGS.outOfClass,
            look: "whole",
            choices: anAmount,
            explanation:
              "More than this is pointed out on Pupils. The map says what takes place in class.",
          },
          {
            label: "A fair test from",
            name: SETTINGS.fairTest,
            look: "percent",
            choices: aPart,
            explanation:
              "When fewer of the sessions took place, a result is called not a fair test rather than no impact.",
          },
          {
            label: "A part session counts as",
            name: SETTINGS.partSession,
            look: "percent",
            choices: aPart,
            explanation: "Of a whole one, where the Delivery log says Part.",
          },
          {
            label: "Progress from a ratio gain of",
            name: SETTINGS.ratioGain,
            look: "number",
            choices: anAmount,
            explanation:
              "Months of age gained for each month of teaching: from here the gain is modest (Brooks).",
          },
          {
            label: "A useful ratio gain from",
            name: SETTINGS.ratioUseful,
            look: "number",
            choices: anAmount,
            explanation: "From here on it is called good progress.",
          },
          {
            label: "A substantial ratio gain from",
            name: SETTINGS.ratioSubstantial,
            look: "number",
            choices: anAmount,
            explanation: "The largest of Brooks' bands.",
          },
          {
            label: "Seen in class from",
            name: SETTINGS.seenPart,
            look: "percent",
            choices: aPart,
            explanation:
              "Of what was looked at in class at the review. What is seen sometimes counts half.",
          },
          {
            label: "First school week",
            name: SETTINGS.firstWeek,
            look: "date",
            formula: excel`IF(COUNT(${SCHOOL_WEEKS.column.monday})=0,"",MIN(${SCHOOL_WEEKS.column.monday}))`,
            explanation: "The earliest week on School weeks. Dates well before it are not costed.",
          },
          {
            label: "Last school week",
            name: SETTINGS.lastWeek,
            look: "date",
            formula: excel`IF(COUNT(${SCHOOL_WEEKS.column.monday})=0,"",MAX(${SCHOOL_WEEKS.column.monday}))`,
            explanation: "The latest week on School weeks. Dates well after it are not costed.",
          },
        ],
      },
    ],
  ],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
