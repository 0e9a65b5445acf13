import { excel } from "../../formulas/excel";
import { nthMatch } from "../../formulas/nth-match";
import type { ColumnReference } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { HEALTH, LISTS } from "../names";
import {
  tableBlock,
  type Choices,
  type Column,
  type Field,
  type SheetTemplate,
} from "../sheet-template";
import { PROVISION_LIST, PROVISIONS } from "../tables/provisions";
import { HEALTH_CHECK, HEALTH_LIST, HEALTH_MISSING } from "../tables/reviews";
import * as facts from "./health-facts";
import { typedOnTheMap } from "./provision-list";
import { howOftenColumns } from "./pupil-order";
import { working } from "./pupil-rows";
import { A_DATE } from "./usual-choices";

/** Provisions without a row that are listed at once. */
const MISSING_SHOWN = 60;

const { row, column } = HEALTH_CHECK;
const onMap = PROVISIONS.column;

const aChoice = (source: typeof LISTS.trained, prompt: string): Choices => ({
  type: "list",
  source,
  prompt,
  error: "Choose from the list.",
  strength: "warning",
});
const typed = (width: number): Column => ({ kind: "input", width, wrap: true });
/** The figures behind the figures: one press on the plus above them. */
const folded = { group: "more" } as const;
const ofMap = (of: ColumnReference) => facts.ofMap(of);

const table = tableBlock(
  HEALTH_CHECK,
  {
    provision: {
      kind: "input",
      width: 20,
      wrap: true,
      startsFrom: onMap.reference,
      choices: {
        type: "list",
        source: LISTS.provisions,
        prompt: "The reference of a provision on a map. Several can be pasted at once.",
        error: "No provision map has this reference.",
        strength: "warning",
      },
    },
    runs: { kind: "formula", width: 19, wrap: true, formula: facts.runs },
    evidence: typed(18),
    entry: typed(16),
    exit: typed(16),
    trained: {
      kind: "input",
      width: 8,
      align: "center",
      choices: aChoice(LISTS.trained, "Are the people who run it trained for it?"),
    },
    trainedOn: { ...folded, kind: "input", width: 11.5, look: "date", choices: A_DATE },
    expected: {
      kind: "input",
      width: 9.5,
      look: "percent",
      usual: excel`IF(${row.provision}="","",IF(${row.expectedOnMap}="",${HEALTH.expected},${row.expectedOnMap}))`,
      choices: {
        type: "number",
        min: 0,
        max: 1,
        whole: false,
        prompt: "The part of the pupils who should make progress, such as 75%.",
        error: "Type a percentage between 0% and 100%.",
        strength: "stop",
      },
    },
    pupils: { kind: "formula", width: 8, look: "number", formula: ofMap(onMap.sharedBy) },
    judged: { ...folded, kind: "formula", width: 8, look: "whole", formula: ofMap(onMap.judged) },
    actual: { kind: "formula", width: 9.5, look: "percent", formula: ofMap(onMap.share) },
    delivered: {
      ...folded,
      kind: "formula",
      width: 10,
      look: "percent",
      formula: ofMap(onMap.deliveredShare),
    },
    cost: { kind: "formula", width: 9.5, look: "money", formula: ofMap(onMap.cost) },
    perPupil: {
      ...folded,
      kind: "formula",
      width: 9.5,
      look: "money",
      formula: ofMap(onMap.perPupil),
    },
    perProgress: { kind: "formula", width: 11, look: "money", formula: ofMap(onMap.perProgress) },
    suggestion: { kind: "formula", width: 24, wrap: true, formula: facts.suggestion },
    decision: {
      kind: "input",
      width: 10,
      align: "center",
      choices: aChoice(LISTS.decisions, "Yours to make; the suggestion beside it only counts."),
    },
    why: typed(22),
    map: working(facts.map),
    row: working(facts.position),
    progressed: working(ofMap(onMap.progressed)),
    waveLabel: working(ofMap(onMap.waveLabel)),
    state: working(ofMap(onMap.state)),
    results: working(facts.results),
    expectedOnMap: working(typedOnTheMap(excel`${row.map}`, excel`${row.row}`, onMap.expected)),
    ...howOftenColumns(row),
  },
  [
    { column: "suggestion", when: excel`LEFT(${row.suggestion},4)="Stop"`, tint: "overdue" },
    {
      column: "suggestion",
      when: excel`OR(LEFT(${row.suggestion},5)="Adapt",LEFT(${row.suggestion},6)="Review",LEFT(${row.suggestion},3)="Not")`,
      tint: "look",
    },
    { column: "trained", when: excel`${row.trained}="No"`, tint: "look" },
  ],
  3,
);

const references = PROVISION_LIST.column.reference;
const list = tableBlock(HEALTH_LIST, {
  number: working(excel`ROW()-ROW(${HEALTH_LIST.head.number})`),
  missing: working(excel`IF(IFERROR(INDEX(${references},${HEALTH_LIST.row.number}),"")="",0,
    IF(COUNTIF(${column.provision},INDEX(${references},${HEALTH_LIST.row.number}))=0,1,0))`),
});
const nth = excel`(ROW()-ROW(${HEALTH_MISSING.head.reference}))`;
const notHere = excel`SUM(${HEALTH_LIST.column.missing})`;
const missing = tableBlock(HEALTH_MISSING, {
  reference: {
    kind: "formula",
    width: 26,
    formula: excel`IF(${nth}>${notHere},"",INDEX(${references},${nthMatch(nth, excel`${HEALTH_LIST.column.missing}<>1`, { column: HEALTH_LIST.column.missing, head: HEALTH_LIST.head.missing })}))`,
  },
});

const named = excel`COUNTIF(${column.provision},"?*")`;
const fields: Field[] = [
  {
    label: "Expected progress",
    name: HEALTH.expected,
    usual: 0.75,
    look: "percent",
    choices: {
      type: "number",
      min: 0,
      max: 1,
      whole: false,
      error: "Type a percentage between 0% and 100%.",
      strength: "stop",
    },
    explanation: "The part of the pupils that you expect to progress; a row may say otherwise.",
  },
  {
    label: "Provisions below",
    name: HEALTH.provisions,
    look: "whole",
    formula: named,
    explanation: "Rows of this health check.",
  },
  {
    label: "Not here yet",
    name: HEALTH.missing,
    look: "whole",
    formula: notHere,
    explanation:
      "Provisions that came to the maps since, listed at the far right. Copy them, and paste them as values into the first column.",
    rules: [{ when: excel`${HEALTH.missing}>0`, tint: "look" }],
  },
  {
    label: "Not decided yet",
    name: HEALTH.undecided,
    look: "whole",
    formula: excel`${named}-COUNTIFS(${column.provision},"?*",${column.decision},"?*")`,
    explanation: "Rows without keep, adapt or stop.",
  },
  {
    label: "Staff not trained",
    name: HEALTH.untrained,
    look: "whole",
    formula: excel`COUNTIF(${column.trained},"No")+COUNTIF(${column.trained},"Partly")`,
    explanation: "Rows where people run something that they are not fully trained for.",
    rules: [{ when: excel`${HEALTH.untrained}>0`, tint: "look" }],
  },
];

export const HEALTH_CHECK_SHEET: SheetTemplate = {
  id: "health-check",
  version: 1,
  sheet: "Health check",
  tabColour: COLOURS.accent,
  title: "Provision health check",
  howTo:
    "One row for each provision of your maps. Type in the white columns; they stay with their provision however the maps are sorted. The decision is yours.",
  about: "What runs, its evidence and criteria, who is trained, what came of it: keep, adapt, stop",
  bands: [
    [{ kind: "fields", fields }],
    [table, { ...missing, rows: MISSING_SHOWN, offPage: true }, list],
  ],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [],
};
