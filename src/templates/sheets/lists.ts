import { LISTS } from "../names";
import type { NameReference, TableReferences } from "../../formulas/reference";
import { excel } from "../../formulas/excel";
import { tableBlock, type SheetTemplate, type TableBlock } from "../sheet-template";
import * as lists from "../tables/lists";

/** Widths of the sheet's columns: the bands share them, so that a page holds the whole width. Odd gaps are narrow. */
const WIDTHS = [33, 2.5, 27, 41, 33, 2.5, 12, 2.5, 12.5, 2.5, 12, 16];

function list<Key extends string>(at: number, references: TableReferences<Key>): TableBlock {
  const columns = Object.fromEntries(
    Object.keys(references.headers).map((key, place) => [
      key,
      { kind: "input", width: WIDTHS[at + place] ?? 12 },
    ]),
  ) as Record<Key, { kind: "input"; width: number }>;
  return { ...tableBlock(references, columns), at };
}

const programmes: TableBlock = {
  ...tableBlock(lists.PROGRAMMES, {
    programme: { kind: "input", width: WIDTHS[2] ?? 0 },
    area: {
      kind: "input",
      width: WIDTHS[3] ?? 0,
      choices: {
        type: "list",
        source: LISTS.areas,
        prompt: "Taken for provisions of this name when your sheets do not say the area.",
        error: "Choose one of the areas of need.",
        strength: "warning",
      },
    },
  }),
  at: 2,
};

/** Where a word means nothing that is listed, it is worth nothing, and the row is not judged. */
const worth = excel`IFERROR(MATCH(${lists.RESULT_WORDS_LIST.row.means},${LISTS.progress},0),0)`;
const resultWords: TableBlock = {
  ...tableBlock(lists.RESULT_WORDS_LIST, {
    words: { kind: "input", width: WIDTHS[2] ?? 0 },
    means: {
      kind: "input",
      width: WIDTHS[3] ?? 0,
      choices: {
        type: "list",
        source: LISTS.progress,
        prompt: "What this result says about the pupil's progress.",
        error: "Choose one of the four kinds of progress.",
        strength: "stop",
      },
    },
    worth: { kind: "formula", width: WIDTHS[4] ?? 0, look: "whole", formula: worth },
  }),
  at: 2,
};

const costWords: TableBlock = {
  ...tableBlock(lists.COST_WORDS, {
    words: { kind: "input", width: WIDTHS[2] ?? 0 },
    kind: {
      kind: "input",
      width: WIDTHS[3] ?? 0,
      choices: {
        type: "list",
        source: LISTS.costKinds,
        prompt: "Which part of a costed map lists the time of roles with these words.",
        error: "Choose one of the kinds of cost.",
        strength: "warning",
      },
    },
  }),
  at: 2,
};

const named: readonly [NameReference, TableReferences<string>][] = [
  [LISTS.areas, lists.AREAS],
  [LISTS.years, lists.YEARS],
  [LISTS.statuses, lists.STATUSES],
  [LISTS.needs, lists.NEEDS],
  [LISTS.funding, lists.FUNDING_LIST],
  [LISTS.outcomes, lists.OUTCOMES_LIST],
  [LISTS.nextSteps, lists.NEXT_STEPS_LIST],
  [LISTS.progress, lists.PROGRESS_LIST],
  [LISTS.seenInClass, lists.SEEN_IN_CLASS_LIST],
  [LISTS.halfTerms, lists.HALF_TERMS_LIST],
  [LISTS.academicYears, lists.ACADEMIC_YEARS],
  [LISTS.financialYears, lists.FINANCIAL_YEARS],
  [LISTS.budgetPeriods, lists.BUDGET_PERIODS],
  [LISTS.measureKinds, lists.MEASURE_KINDS_LIST],
  [LISTS.better, lists.BETTER_LIST],
  [LISTS.rateSets, lists.RATE_SETS_LIST],
  [LISTS.yesNo, lists.YES_NO],
  [LISTS.delivered, lists.DELIVERED_LIST],
  [LISTS.costKinds, lists.COST_KINDS],
  [LISTS.decisions, lists.DECISIONS],
  [LISTS.trained, lists.TRAINED],
  [LISTS.priorities, lists.PRIORITIES],
];

export const LISTS_SHEET: SheetTemplate = {
  id: "lists",
  version: 1,
  sheet: "Lists",
  tabColour: "#8FA3AD",
  title: "Lists",
  howTo:
    "What the other sheets offer to choose from. Type below a list to add to it. Write Universal over Wave 1, and everything follows. Programmes say which area a provision is for, words in a role what its time is listed as.",
  about: "What the other sheets offer to choose from",
  bands: [
    [
      list(0, lists.FUNDING_LIST),
      list(2, lists.NEEDS),
      list(6, lists.YEARS),
      list(8, lists.HALF_TERMS_LIST),
      list(10, lists.WAVES),
    ],
    [
      list(0, lists.AREAS),
      list(2, lists.STATUSES),
      list(6, lists.OUTCOMES_LIST),
      list(8, lists.ACADEMIC_YEARS),
      list(10, lists.BETTER_LIST),
    ],
    [
      list(0, lists.RATE_SETS_LIST),
      list(3, lists.NEXT_STEPS_LIST),
      list(4, lists.BUDGET_PERIODS),
      list(6, lists.YES_NO),
      list(8, lists.DELIVERED_LIST),
      list(10, lists.SEEN_IN_CLASS_LIST),
    ],
    [list(0, lists.PROGRESS_LIST), resultWords, list(8, lists.FINANCIAL_YEARS)],
    [
      list(0, lists.COST_KINDS),
      costWords,
      list(6, lists.TRAINED),
      list(8, lists.PRIORITIES),
      list(10, lists.DECISIONS),
    ],
    [list(0, lists.MEASURE_KINDS_LIST), programmes, list(4, lists.VAGUE_WORDS)],
  ],
  roomToGrow: 6,
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [
    { name: LISTS.waves, column: lists.WAVES.column.wave, comment: "What the waves are called" },
    {
      name: LISTS.waveNumbers,
      column: lists.WAVES.column.number,
      comment: "Waves by number, to choose from",
    },
    ...named.map(([name, references]) => {
      const column = Object.values(references.column)[0];
      if (column === undefined) throw new RangeError(`${references.table} has no column.`);
      return { name, column, comment: `${column.header}, to choose from` };
    }),
  ],
};
