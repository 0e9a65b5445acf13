import { excel } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { LISTS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { PUPIL_PROVISION } from "../tables/people";
import { HALF_TERM_OF_ROW } from "./pupil-half-term";
import { IN_CLASS_COLUMNS } from "./pupil-in-class-columns";
import * as results from "./pupil-results";
import { PUPIL_WORKINGS } from "./pupil-workings";
import * as judged from "./pupil-judgement";
import * as now from "./pupil-now";
import * as cycles from "./pupil-cycles";
import { sourceLink } from "./source-link";
import { A_DATE, A_PART } from "./usual-choices";

const { row } = PUPIL_PROVISION;
const table = tableBlock(
  PUPIL_PROVISION,
  {
    pupil: {
      kind: "input",
      width: 21,
      choices: {
        type: "list",
        source: LISTS.pupils,
        error: "This pupil is not on the Pupils sheet yet.",
        strength: "warning",
      },
    },
    provision: {
      kind: "input",
      width: 26,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.provisions,
        prompt: "The reference of the provision on the map.",
        error: "No provision on the map has this reference.",
        strength: "warning",
      },
    },
    cycle: {
      kind: "input",
      width: 12,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.terms,
        prompt:
          "The term of this row, such as Autumn 1. One row for each cycle: the cost of a cycle is shared by its pupils.",
        error:
          "Weeks are counted for the terms in the list; for others, fill in entry and exit date.",
        strength: "warning",
      },
    },
    measure: {
      kind: "input",
      width: 20,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.measures,
        error: "This measure is not on the Measures sheet, so no gain can be judged.",
        strength: "warning",
      },
    },
    entry: { kind: "input", width: 10, align: "right", wrap: true },
    target: { kind: "input", width: 10, align: "right", wrap: true },
    exit: { kind: "input", width: 10, align: "right", wrap: true },
    gainShown: { kind: "formula", width: 11, align: "right", formula: judged.gainShown },
    outcome: {
      kind: "input",
      width: 11,
      choices: {
        type: "list",
        source: LISTS.outcomes,
        prompt: "The school's own judgement; it comes before what the numbers say.",
        error: "Choose met, partly met or not met.",
        strength: "stop",
      },
    },
    impact: { kind: "formula", width: 30, wrap: true, formula: results.impact },
    flag: { kind: "formula", width: 20, wrap: true, formula: now.flag },
    nextStep: {
      kind: "input",
      width: 18,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.nextSteps,
        error: "Choose a next step from the list, or keep your own words.",
        strength: "warning",
      },
    },
    notes: { kind: "input", width: 30, wrap: true },
    entryDate: { kind: "input", width: 11.5, look: "date", group: "more", choices: A_DATE },
    exitDate: { kind: "input", width: 11.5, look: "date", group: "more", choices: A_DATE },
    reviewed: {
      kind: "input",
      width: 11.5,
      look: "date",
      group: "more",
      choices: {
        ...A_DATE,
        prompt: "When this pupil was reviewed. Blank counts as reviewed with the provision.",
      },
    },
    ...IN_CLASS_COLUMNS,
    seen: { kind: "formula", width: 10.5, group: "more", formula: judged.seen },
    ratioGain: {
      kind: "formula",
      width: 11,
      look: "number",
      group: "more",
      formula: judged.ratioGain,
    },
    ratioBand: { kind: "formula", width: 11.5, group: "more", formula: judged.ratioBand },
    ...HALF_TERM_OF_ROW,
    partStated: {
      kind: "input",
      width: 11,
      look: "percent",
      group: "more",
      choices: {
        ...A_PART,
        prompt:
          "100% where the group exists only for this pupil, 0% for the others in it. Blank: what is left is shared alike.",
      },
    },
    partsInAll: { kind: "formula", width: 13, group: "more", formula: cycles.partsInAll },
    readFrom: { kind: "input", width: 18, wrap: true, group: "more" },
    source: sourceLink(row.readFrom),
    ...PUPIL_WORKINGS,
    share: { kind: "formula", width: 11, look: "money", formula: cycles.share },
  },
  [
    {
      column: "impact",
      when: excel`OR(LEFT(${row.impact},9)="No impact",LEFT(${row.impact},10)="Not on the")`,
      tint: "overdue",
    },
    {
      column: "impact",
      when: excel`OR(LEFT(${row.impact},7)="Limited",LEFT(${row.impact},5)="Not a",LEFT(${row.impact},6)="No evi")`,
      tint: "soon",
    },
    { column: "flag", when: excel`LEFT(${row.flag},9)="Escalate?"`, tint: "overdue" },
    {
      column: "flag",
      when: excel`AND(${row.flag}<>"",LEFT(${row.flag},9)<>"Escalate?")`,
      tint: "look",
    },
    { column: "partsInAll", when: excel`${row.partsInAll}<>""`, tint: "overdue" },
  ],
  2,
);

export const PUPIL_PROVISION_SHEET: SheetTemplate = {
  id: "pupil-provision",
  version: 2,
  sheet: "Pupil provision",
  tabColour: COLOURS.accent,
  title: "Pupil provision",
  howTo:
    "One row for each pupil in a provision, and another for the next cycle. Ages as 6:04. Gain and impact follow the measure's own direction.",
  about: "Who takes part in what, from entry to exit, and whether it made a difference",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [],
};
