import { LISTS } from "../names";
import type { Column } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as reviews from "./provision-review";
import { sourceLink } from "./source-link";
import { A_COUNT, A_DATE } from "./usual-choices";

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
    choices: { ...A_COUNT, error: "Type a number of sessions." },
  },
  due: { kind: "formula", width: 10.5, look: "number", group: "more", formula: reviews.due },
  happened: {
    kind: "formula",
    width: 10.5,
    look: "number",
    group: "more",
    formula: reviews.happened,
  },
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
  source: sourceLink(PROVISIONS.row.readFrom),
} as const satisfies Record<string, Column>;
