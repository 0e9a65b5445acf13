import type { Column } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as costs from "./provision-cost";
import * as funding from "./provision-funding";
import * as impact from "./provision-impact";
import * as time from "./provision-time";
import { A_COUNT, A_FUNDING_STREAM, A_NUMBER, A_PART, A_ROLE, AN_AMOUNT } from "./usual-choices";

const typed = (width: number) => ({ kind: "input", width, group: "costs" }) as const;
const worked = (width = 10.5) => ({ kind: "formula", width, group: "costs" }) as const;

/** What the cost is made of, folded away: first what people type, then what follows from it. */
export const COST_COLUMNS = {
  role: {
    ...typed(11),
    choices: { ...A_ROLE, prompt: "The role on Staff rates that an hour is costed at." },
  },
  adults: {
    ...typed(10.5),
    look: "number",
    choices: { ...A_NUMBER, prompt: "Adults at the same time; blank counts as one." },
  },
  role2: {
    ...typed(11),
    choices: { ...A_ROLE, prompt: "Only where adults of two roles take part." },
  },
  adults2: {
    ...typed(10.5),
    look: "number",
    choices: { ...A_NUMBER, prompt: "Adults of the second role; blank counts as one." },
  },
  minutes2: {
    ...typed(10.5),
    look: "number",
    choices: { ...A_NUMBER, prompt: "Only where the second role is there for less, or for more." },
  },
  preparation: {
    ...typed(11),
    look: "number",
    choices: {
      ...A_NUMBER,
      prompt: "Minutes a week of preparing and writing up, at the rate of the first role.",
    },
  },
  weeksStated: {
    ...typed(10.5),
    look: "number",
    choices: {
      ...A_NUMBER,
      prompt: "Used when there is no start and end to count school weeks between.",
      error: "Type a number of weeks.",
    },
  },
  others: {
    ...typed(10.5),
    look: "whole",
    choices: {
      ...A_COUNT,
      prompt: "Pupils who take part and share the cost, but are not named on Pupil provision.",
      error: "Type a whole number of pupils, or leave it blank.",
    },
  },
  resources: { ...typed(10.5), look: "pounds", choices: AN_AMOUNT },
  training: {
    ...typed(10.5),
    look: "pounds",
    choices: { ...AN_AMOUNT, prompt: "Training and set-up in all; years of use spread it." },
  },
  yearsOfUse: {
    ...typed(10.5),
    look: "number",
    choices: {
      ...A_NUMBER,
      prompt: "Years over which training and set-up are used; blank is one.",
    },
  },
  external: { ...typed(10.5), look: "pounds", choices: AN_AMOUNT },
  funding: { ...typed(14), wrap: true, choices: A_FUNDING_STREAM },
  fundingPart: {
    ...typed(10.5),
    look: "percent",
    choices: { ...A_PART, prompt: "Such as 60%. Blank: the whole, or what the second leaves." },
  },
  funding2: { ...typed(14), wrap: true, choices: A_FUNDING_STREAM },
  fundingPart2: {
    ...typed(10.5),
    look: "percent",
    choices: {
      ...A_PART,
      prompt:
        "Such as 40%. Blank: what the first leaves over. Where a third stream pays, give its part a row of its own.",
    },
  },
  statedCost: { ...typed(11), look: "money" },
  costing: { ...worked(24), wrap: true, formula: costs.costing },
  runsFrom: { ...worked(11.5), look: "date", formula: time.runsFrom },
  runsTo: { ...worked(11.5), look: "date", formula: time.runsTo },
  until: { ...worked(11.5), look: "date", formula: time.until },
  state: { ...worked(11), formula: time.state },
  weeksBetween: { ...worked(), look: "number", formula: time.weeksBetween },
  weeks: { ...worked(), look: "number", formula: time.weeks },
  weeksSoFar: { ...worked(), look: "number", formula: time.weeksSoFar },
  hoursAWeek: {
    ...worked(),
    explains: "Time in a week: sessions a week × minutes.",
    look: "hours",
    formula: time.hoursAWeek,
  },
  hoursOfRole: { ...worked(), look: "hours", formula: time.hoursOfRole },
  hoursOfRole2: { ...worked(), look: "hours", formula: time.hoursOfRole2 },
  staffHours: { ...worked(), look: "hours", formula: time.staffHours },
  rate: { ...worked(), look: "pounds", formula: costs.rate },
  rate2: { ...worked(), look: "pounds", formula: costs.rate2 },
  costOfRole: { ...worked(), look: "pounds", formula: costs.costOfRole },
  costOfRole2: { ...worked(), look: "pounds", formula: costs.costOfRole2 },
  staffCost: { ...worked(), look: "pounds", formula: costs.staffCost },
  trainingCost: { ...worked(), look: "pounds", formula: costs.trainingCost },
  otherCosts: { ...worked(), look: "pounds", formula: costs.otherCosts },
  needs: { ...worked(22), wrap: true, formula: costs.needs },
  named: { ...worked(), look: "whole", formula: costs.named },
  sharedBy: { ...worked(), look: "number", formula: costs.sharedBy },
  alone: { ...worked(), look: "whole", formula: costs.alone },
  ofNamed: { ...worked(), look: "money", formula: costs.ofNamed },
  part: { ...worked(), look: "percent", formula: funding.part },
  part2: { ...worked(), look: "percent", formula: funding.part2 },
  paid: { ...worked(), look: "pounds", formula: funding.paid },
  paid2: { ...worked(), look: "pounds", formula: funding.paid2 },
  unfunded: { ...worked(), look: "pounds", formula: funding.unfunded },
  costFlag: { ...worked(20), wrap: true, formula: funding.costFlag },
  placed: { ...worked(), look: "number", formula: time.placed },
  costAWeek: { ...worked(), look: "pounds", formula: costs.costAWeek },
  partInYear: { ...worked(), look: "percent", formula: time.partInYear },
  partToDate: { ...worked(), look: "percent", formula: time.partToDate },
  toDate: { ...worked(), look: "money", formula: costs.toDateOf(PROVISIONS.row.cost) },
  roleToDate: { ...worked(), look: "pounds", formula: costs.toDateOf(PROVISIONS.row.costOfRole) },
  roleToDate2: { ...worked(), look: "pounds", formula: costs.toDateOf(PROVISIONS.row.costOfRole2) },
  paidToDate: { ...worked(), look: "pounds", formula: costs.toDateOf(PROVISIONS.row.paid) },
  paidToDate2: { ...worked(), look: "pounds", formula: costs.toDateOf(PROVISIONS.row.paid2) },
  spentOnResults: { ...worked(), look: "pounds", formula: impact.spentOnResults },
} as const satisfies Record<string, Column>;
