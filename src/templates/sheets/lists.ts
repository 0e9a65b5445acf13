import { LISTS } from "../names";
import type { NameReference, TableReferences } from "../../formulas/reference";
import { tableBlock, type SheetTemplate, type TableBlock } from "../sheet-template";
import * as lists from "../tables/lists";

function list<Key extends string>(
  references: TableReferences<Key>,
  widths: Readonly<Record<Key, number>>,
): TableBlock {
  const columns = Object.fromEntries(
    Object.entries<number>(widths).map(([key, width]) => [key, { kind: "input", width }]),
  ) as Record<Key, { kind: "input"; width: number }>;
  return tableBlock(references, columns);
}

const named: readonly [NameReference, TableReferences<string>][] = [
  [LISTS.areas, lists.AREAS],
  [LISTS.waves, lists.WAVES],
  [LISTS.years, lists.YEARS],
  [LISTS.statuses, lists.STATUSES],
  [LISTS.needs, lists.NEEDS],
  [LISTS.funding, lists.FUNDING_LIST],
  [LISTS.outcomes, lists.OUTCOMES_LIST],
  [LISTS.nextSteps, lists.NEXT_STEPS_LIST],
  [LISTS.halfTerms, lists.HALF_TERMS_LIST],
  [LISTS.academicYears, lists.ACADEMIC_YEARS],
  [LISTS.measureKinds, lists.MEASURE_KINDS_LIST],
  [LISTS.better, lists.BETTER_LIST],
  [LISTS.rateSets, lists.RATE_SETS_LIST],
  [LISTS.yesNo, lists.YES_NO],
];

export const LISTS_SHEET: SheetTemplate = {
  id: "lists",
  version: 1,
  sheet: "Lists",
  tabColour: "#8FA3AD",
  title: "Lists",
  howTo:
    "What the other sheets offer to choose from. Type below a list to add to it. Areas, waves, years and funding may carry your own words.",
  about: "What the other sheets offer to choose from",
  bands: [
    [
      list(lists.WAVES, { wave: 12 }),
      list(lists.AREAS, { area: 33 }),
      list(lists.YEARS, { year: 8 }),
      list(lists.STATUSES, { code: 8, meaning: 13 }),
      list(lists.NEEDS, { code: 10, meaning: 42, area: 33 }),
      list(lists.FUNDING_LIST, { funding: 22 }),
      list(lists.OUTCOMES_LIST, { outcome: 12 }),
      list(lists.NEXT_STEPS_LIST, { step: 42 }),
      list(lists.HALF_TERMS_LIST, { halfTerm: 12 }),
      list(lists.ACADEMIC_YEARS, { year: 11 }),
      list(lists.MEASURE_KINDS_LIST, { kind: 24 }),
      list(lists.BETTER_LIST, { better: 9 }),
      list(lists.RATE_SETS_LIST, { set: 17 }),
      list(lists.YES_NO, { answer: 9 }),
    ],
  ],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: named.map(([name, references]) => {
    const column = Object.values(references.column)[0];
    if (column === undefined) throw new RangeError(`${references.table} has no column.`);
    return { name, column, comment: `${column.header}, to choose from` };
  }),
};
