import { excel } from "../../formulas/excel";
import { LISTS, SETTINGS } from "../names";
import type { SheetTemplate } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";

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
  version: 1,
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
              "Added to the salaries on Staff rates, until they are replaced by new ones.",
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
              "Months of reading age gained for each month; below 1.4 the gain is small (Brooks).",
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
