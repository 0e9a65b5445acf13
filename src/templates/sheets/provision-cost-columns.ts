import { LISTS } from "../names";
import type { Column } from "../sheet-template";
import * as costs from "./provision-cost";
import * as time from "./provision-time";
import { A_NUMBER, AN_AMOUNT } from "./usual-choices";

/** What the cost is made of: folded away. */
export const COST_COLUMNS = {
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
      ...A_NUMBER,
      prompt: "Adults at the same time; blank counts as one.",
    },
  },
  weeksStated: {
    kind: "input",
    width: 10.5,
    look: "number",
    group: "costs",
    choices: {
      ...A_NUMBER,
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
    explains: "Time in a week: sessions a week × minutes.",
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
  resources: { kind: "input", width: 10.5, look: "pounds", group: "costs", choices: AN_AMOUNT },
  training: { kind: "input", width: 10.5, look: "pounds", group: "costs", choices: AN_AMOUNT },
  external: { kind: "input", width: 10.5, look: "pounds", group: "costs", choices: AN_AMOUNT },
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
  alone: { kind: "formula", width: 10.5, look: "whole", group: "costs", formula: costs.alone },
  needs: { kind: "formula", width: 22, wrap: true, group: "costs", formula: costs.needs },
  costing: { kind: "formula", width: 24, wrap: true, group: "costs", formula: costs.costing },
  toDate: { kind: "formula", width: 10.5, look: "money", group: "costs", formula: costs.toDate },
} as const satisfies Record<string, Column>;
