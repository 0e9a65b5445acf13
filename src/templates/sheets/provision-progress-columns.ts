import { LISTS } from "../names";
import type { Column } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as halfTerm from "./provision-half-term";
import * as impact from "./provision-impact";
import * as reviews from "./provision-review";
import * as sessions from "./provision-sessions";
import { sourceLink } from "./source-link";
import { A_COUNT, A_DATE, A_NUMBER } from "./usual-choices";

/** Sessions, results and notes: folded away. */
export const PROGRESS_COLUMNS = {
  className: { kind: "input", width: 11, group: "more" },
  pupil: { kind: "input", width: 18, wrap: true, group: "more" },
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
    choices: { ...A_DATE, prompt: "When the last review took place." },
  },
  lastReview: {
    kind: "formula",
    width: 11.5,
    look: "date",
    group: "more",
    formula: reviews.lastReview,
  },
  usualBy: { kind: "formula", width: 11.5, look: "date", group: "more", formula: reviews.usualBy },
  reviewBy: {
    kind: "formula",
    width: 11.5,
    look: "date",
    group: "more",
    formula: reviews.reviewBy,
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
    choices: { ...A_COUNT, error: "Type a number of sessions." },
  },
  delivered: {
    kind: "input",
    width: 10.5,
    look: "number",
    group: "more",
    choices: {
      ...A_COUNT,
      prompt: "Only sessions that the Delivery log does not have: what is logged is added to them.",
      error: "Type a number of sessions.",
    },
  },
  due: { kind: "formula", width: 10.5, look: "number", group: "more", formula: sessions.due },
  happened: {
    kind: "formula",
    width: 10.5,
    look: "number",
    group: "more",
    formula: sessions.happened,
  },
  deliveredShare: {
    kind: "formula",
    width: 10.5,
    look: "percent",
    group: "more",
    formula: sessions.deliveredShare,
  },
  dueNow: { kind: "formula", width: 10.5, look: "number", group: "more", formula: halfTerm.dueNow },
  happenedNow: {
    kind: "formula",
    width: 10.5,
    look: "number",
    group: "more",
    formula: halfTerm.happenedNow,
  },
  shareNow: {
    kind: "formula",
    width: 10.5,
    look: "percent",
    group: "more",
    formula: halfTerm.shareNow,
  },
  inClass: {
    kind: "input",
    width: 8.5,
    align: "center",
    group: "more",
    choices: {
      type: "list",
      source: LISTS.yesNo,
      prompt:
        "Yes in class, No out of it. Blank: out of class, but for wave 1 and for an adult at a pupil's side for much of the week.",
      error: "Type Yes or No.",
      strength: "stop",
    },
  },
  judged: { kind: "formula", width: 10.5, look: "whole", group: "more", formula: impact.judged },
  progressed: {
    kind: "formula",
    width: 10.5,
    look: "whole",
    group: "more",
    formula: impact.progressed,
  },
  share: { kind: "formula", width: 10.5, look: "percent", group: "more", formula: impact.share },
  expected: {
    kind: "input",
    width: 10.5,
    look: "percent",
    group: "more",
    choices: {
      ...A_NUMBER,
      max: 1,
      prompt: "How many of its pupils you expect to make progress, such as 80%.",
      error: "Type a percentage between 0% and 100%.",
    },
  },
  against: { kind: "formula", width: 12, group: "more", formula: impact.against },
  perProgress: {
    kind: "formula",
    width: 11,
    look: "money",
    group: "more",
    formula: impact.perProgress,
  },
  judgedBefore: {
    kind: "formula",
    width: 10.5,
    look: "whole",
    group: "more",
    formula: impact.judgedBefore,
  },
  progressedBefore: {
    kind: "formula",
    width: 10.5,
    look: "whole",
    group: "more",
    formula: impact.progressedBefore,
  },
  trend: { kind: "formula", width: 11, group: "more", formula: impact.trend },
  notes: { kind: "input", width: 36, wrap: true, group: "more" },
  readFrom: { kind: "input", width: 18, wrap: true, group: "more" },
  source: sourceLink(PROVISIONS.row.readFrom),
} as const satisfies Record<string, Column>;
