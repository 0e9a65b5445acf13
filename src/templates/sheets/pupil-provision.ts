import { excel } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { LISTS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { MEASURES, PUPIL_PROVISION } from "../tables/people";
import * as cycles from "./pupil-cycles";
import * as results from "./pupil-results";
import { sourceLink } from "./source-link";
import { A_DATE } from "./usual-choices";

const { row, column } = PUPIL_PROVISION;
const working = (width: number) => ({ kind: "formula", width, group: "workings" }) as const;

const both = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",${row.pupil}&" | "&${row.provision})`;

/** A pupil with several measures or cycles in one provision still counts once. */
const portion = excel`IF(${row.both}="","",1/COUNTIF(${column.both},${row.both}))`;

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
    gainShown: { kind: "formula", width: 11, align: "right", formula: results.gainShown },
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
    impact: { kind: "formula", width: 25, wrap: true, formula: results.impact },
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
    ratioGain: {
      kind: "formula",
      width: 11,
      look: "number",
      group: "more",
      formula: results.ratioGain,
    },
    readFrom: { kind: "input", width: 18, wrap: true, group: "more" },
    source: sourceLink(row.readFrom),
    map: { ...working(8), look: "whole", formula: results.map },
    position: { ...working(13), look: "whole", formula: results.position },
    kind: { ...working(23), formula: results.ofTheMeasure(MEASURES.column.kind) },
    better: { ...working(13), formula: results.ofTheMeasure(MEASURES.column.better) },
    tolerance: { ...working(13), look: "number", formula: results.tolerance },
    entryText: { ...working(13), align: "right", formula: results.asRead(row.entry) },
    exitText: { ...working(13), align: "right", formula: results.asRead(row.exit) },
    entryNumber: { ...working(13), look: "number", formula: results.asNumber(row.entryText) },
    exitNumber: { ...working(13), look: "number", formula: results.asNumber(row.exitText) },
    gain: { ...working(13), look: "number", formula: results.gain },
    judgement: { ...working(24), formula: results.judgement },
    result: { ...working(24), formula: results.result },
    delivered: { ...working(13), look: "percent", formula: results.delivered },
    verdict: { ...working(24), formula: results.verdict },
    progressed: { ...working(13), look: "whole", formula: results.progressed },
    both: { ...working(38), formula: both },
    portion: { ...working(13), look: "number", formula: portion },
    ofCycle: { ...working(38), formula: cycles.ofCycle },
    inCycle: { ...working(38), formula: cycles.inCycle },
    cycleFrom: { ...working(13), look: "date", formula: cycles.cycleFrom },
    cycleTo: { ...working(13), look: "date", formula: cycles.cycleTo },
    cycleState: { ...working(13), formula: cycles.cycleState },
    cycleWeeks: { ...working(13), look: "number", formula: cycles.cycleWeeks },
    cyclePart: { ...working(13), look: "number", formula: cycles.cyclePart },
    pupilPart: { ...working(13), look: "number", formula: cycles.pupilPart },
    hoursNow: { ...working(13), look: "hours", formula: cycles.hoursNow },
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
  ],
  2,
);

export const PUPIL_PROVISION_SHEET: SheetTemplate = {
  id: "pupil-provision",
  version: 1,
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
