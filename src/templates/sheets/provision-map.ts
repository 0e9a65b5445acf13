import { excel } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { LISTS } from "../names";
import { tableBlock, type Rule, type SheetTemplate } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as costs from "./provision-cost";
import * as reviews from "./provision-review";
import * as time from "./provision-time";

const { row } = PROVISIONS;
const aDate = { type: "date", error: "Type a date such as 21/11/2026.", strength: "stop" } as const;
const amount = {
  type: "number",
  min: 0,
  whole: false,
  error: "Type an amount in pounds, or leave it blank.",
  strength: "stop",
} as const;
const count = { type: "number", min: 0, whole: true, strength: "stop" } as const;

const waveTints: (Rule & { column: "wave" })[] = ([1, 2, 3, 4] as const).map((wave) => ({
  column: "wave",
  when: excel`AND(${row.wave}<>"",${row.wave}=INDEX(${LISTS.waves},${wave}))`,
  tint: `wave${wave}`,
}));
const areaTints: (Rule & { column: "area" })[] = ([1, 2, 3, 4] as const).map((area) => ({
  column: "area",
  when: excel`AND(${row.area}<>"",${row.area}=INDEX(${LISTS.areas},${area}))`,
  tint: `area${area}`,
}));

const table = tableBlock(
  PROVISIONS,
  {
    provision: { kind: "input", width: 24, wrap: true },
    wave: {
      kind: "input",
      width: 8,
      choices: {
        type: "list",
        source: LISTS.waves,
        error: "Choose a wave from the list. The labels are on the Lists sheet.",
        strength: "warning",
      },
    },
    area: {
      kind: "input",
      width: 17,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.areas,
        error: "Choose one of the areas of need.",
        strength: "warning",
      },
    },
    years: { kind: "input", width: 8, wrap: true },
    ledBy: { kind: "input", width: 14, wrap: true },
    groupSize: {
      kind: "input",
      width: 6.5,
      look: "number",
      choices: {
        ...count,
        whole: false,
        prompt:
          "How many pupils the group is for. The cost is shared by the pupils named on Pupil provision; where none is named, by this.",
        error: "Type a number.",
      },
    },
    sessions: {
      kind: "input",
      width: 8.5,
      look: "number",
      choices: {
        ...count,
        whole: false,
        prompt: "Daily is 5, once a fortnight is 0.5.",
        error: "Type a number: daily is 5, once a fortnight is 0.5.",
      },
    },
    minutes: {
      kind: "input",
      width: 8.5,
      look: "number",
      choices: {
        ...count,
        whole: false,
        prompt: "Minutes of one session.",
        error: "Type the minutes of one session, such as 20.",
      },
    },
    start: { kind: "input", width: 11.5, look: "date", choices: aDate },
    end: { kind: "input", width: 11.5, look: "date", choices: aDate },
    reviewDate: {
      kind: "input",
      width: 11.5,
      look: "date",
      choices: { ...aDate, prompt: "When its impact is looked at next." },
    },
    review: { kind: "formula", width: 13, wrap: true, formula: reviews.review },
    flag: { kind: "formula", width: 16, wrap: true, formula: reviews.flag },
    reference: { kind: "input", width: 20, wrap: true },
    className: { kind: "input", width: 11, group: "more" },
    term: {
      kind: "input",
      width: 12,
      wrap: true,
      group: "more",
      choices: {
        type: "list",
        source: LISTS.terms,
        prompt:
          "Used for the weeks where start or end is blank. Two half-terms are joined by a hyphen: Autumn 2-Spring 1.",
        error: "Weeks can only be counted for the terms in the list.",
        strength: "warning",
      },
    },
    reviewed: {
      kind: "input",
      width: 11.5,
      look: "date",
      group: "more",
      choices: { ...aDate, prompt: "When the last review took place." },
    },
    daysOverdue: {
      kind: "formula",
      width: 10.5,
      look: "whole",
      group: "more",
      formula: reviews.daysOverdue,
    },
    planned: {
      kind: "input",
      width: 10.5,
      look: "number",
      group: "more",
      choices: { ...count, error: "Type a number of sessions." },
    },
    delivered: {
      kind: "input",
      width: 10.5,
      look: "number",
      group: "more",
      choices: { ...count, error: "Type a number of sessions." },
    },
    due: { kind: "formula", width: 10.5, look: "whole", group: "more", formula: reviews.due },
    deliveredShare: {
      kind: "formula",
      width: 10.5,
      look: "percent",
      group: "more",
      formula: reviews.deliveredShare,
    },
    judged: { kind: "formula", width: 10.5, look: "whole", group: "more", formula: reviews.judged },
    progressed: {
      kind: "formula",
      width: 10.5,
      look: "whole",
      group: "more",
      formula: reviews.progressed,
    },
    notes: { kind: "input", width: 36, wrap: true, group: "more" },
    readFrom: { kind: "input", width: 18, wrap: true, group: "more" },
    impact: { kind: "formula", width: 14, wrap: true, formula: reviews.impact },
    role: {
      kind: "input",
      width: 11,
      group: "costs",
      choices: {
        type: "list",
        source: LISTS.roles,
        prompt: "The role on Staff rates that an hour is costed at.",
        error: "There is no rate for this role on Staff rates.",
        strength: "warning",
      },
    },
    adults: {
      kind: "input",
      width: 10.5,
      look: "number",
      group: "costs",
      choices: {
        ...count,
        whole: false,
        prompt: "Adults at the same time; blank counts as one.",
        error: "Type a number.",
      },
    },
    weeksStated: {
      kind: "input",
      width: 10.5,
      look: "number",
      group: "costs",
      choices: {
        ...count,
        whole: false,
        prompt: "Used when there is no start and end to count school weeks between.",
        error: "Type a number of weeks.",
      },
    },
    runsFrom: {
      kind: "formula",
      width: 11.5,
      look: "date",
      group: "costs",
      formula: time.runsFrom,
    },
    runsTo: { kind: "formula", width: 11.5, look: "date", group: "costs", formula: time.runsTo },
    state: { kind: "formula", width: 11, group: "costs", formula: time.state },
    weeksBetween: {
      kind: "formula",
      width: 10.5,
      look: "whole",
      group: "costs",
      formula: time.weeksBetween,
    },
    weeks: { kind: "formula", width: 10.5, look: "number", group: "costs", formula: time.weeks },
    weeksSoFar: {
      kind: "formula",
      width: 10.5,
      look: "number",
      group: "costs",
      formula: time.weeksSoFar,
    },
    hoursAWeek: {
      kind: "formula",
      width: 10.5,
      look: "hours",
      group: "costs",
      formula: time.hoursAWeek,
    },
    staffHours: {
      kind: "formula",
      width: 10.5,
      look: "hours",
      group: "costs",
      formula: time.staffHours,
    },
    rate: { kind: "formula", width: 10.5, look: "pounds", group: "costs", formula: costs.rate },
    staffCost: {
      kind: "formula",
      width: 10.5,
      look: "pounds",
      group: "costs",
      formula: costs.staffCost,
    },
    resources: { kind: "input", width: 10.5, look: "pounds", group: "costs", choices: amount },
    training: { kind: "input", width: 10.5, look: "pounds", group: "costs", choices: amount },
    external: { kind: "input", width: 10.5, look: "pounds", group: "costs", choices: amount },
    funding: {
      kind: "input",
      width: 14,
      wrap: true,
      group: "costs",
      choices: {
        type: "list",
        source: LISTS.funding,
        error: "This funding stream is not on the Lists sheet.",
        strength: "warning",
      },
    },
    statedCost: { kind: "input", width: 11, look: "money", group: "costs" },
    named: { kind: "formula", width: 10.5, look: "whole", group: "costs", formula: costs.named },
    sharedBy: {
      kind: "formula",
      width: 10.5,
      look: "number",
      group: "costs",
      formula: costs.sharedBy,
    },
    needs: { kind: "formula", width: 22, wrap: true, group: "costs", formula: costs.needs },
    costing: { kind: "formula", width: 24, wrap: true, group: "costs", formula: costs.costing },
    toDate: { kind: "formula", width: 10.5, look: "money", group: "costs", formula: costs.toDate },
    cost: { kind: "formula", width: 9.5, look: "money", formula: costs.cost },
    perPupil: { kind: "formula", width: 9.5, look: "money", formula: costs.perPupil },
  },
  [
    ...waveTints,
    ...areaTints,
    { column: "review", when: excel`LEFT(${row.review},7)="Overdue"`, tint: "overdue" },
    {
      column: "review",
      when: excel`OR(${row.review}="Due soon",${row.review}="No review date")`,
      tint: "soon",
    },
    { column: "flag", when: excel`${row.flag}<>""`, tint: "look" },
    { column: "costing", when: excel`LEFT(${row.costing},5)="Needs"`, tint: "look" },
  ],
  2,
);

export const PROVISION_MAP_SHEET: SheetTemplate = {
  id: "provision-map",
  version: 1,
  sheet: "Provision map",
  tabColour: COLOURS.accent,
  title: "Provision map",
  howTo:
    "One row for each provision. Type in the white columns; the grey ones work themselves out. The + above the columns opens progress and costing.",
  about: "Every provision with its dates, reviews, hours and cost",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [
    {
      name: LISTS.provisions,
      column: PROVISIONS.column.reference,
      comment: "References of the provisions, to choose from",
    },
  ],
};
