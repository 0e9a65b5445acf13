import { excel, type ExcelFormula } from "../../formulas/excel";
import type { NameReference, TableReferences } from "../../formulas/reference";
import { TOTALS } from "../names";

/**
 * The lines of a division of the cost: each entry of a list, then two lines that complete it, so that the parts add up
 * to the whole whatever the rows say. Where the list has grown beyond the room, the last line holds all the others.
 */
export interface Division {
  table: TableReferences<"line" | "cost">;
  list: NameReference;
  /** The entries that have a line of their own: all of them, or as many as there is room for. */
  shown: NameReference;
  /** What belongs to no line of the kind. */
  rest: string;
  /** What belongs to one that is not in the list. */
  beyond: string;
}

/** What one column of a division sums. Kept short: it is said once for each provision map. */
export interface Summed {
  whole: ExcelFormula;
  /** What belongs to no line of the kind. */
  rest: ExcelFormula;
  /** Of the line in the row at hand. */
  ofLine: ExcelFormula;
  /** Of all entries that have a line. */
  ofShown: ExcelFormula;
}

export const ALL_OTHERS = "All others";

/** Lines that are free at least for what the school adds to its list; what outgrows them stands in the last line. */
export const ENTRIES_TO_COME = 1;
/** Two more complete the list. */
export const LINES_BEYOND_LIST = 2 + ENTRIES_TO_COME;

/** How many lines a table is made with: its list may grow by a few, or by a third. */
export function linesFor(entries: number): number {
  return entries + Math.max(LINES_BEYOND_LIST, 2 + Math.ceil(entries / 3));
}

export const lineNumber = ({ head }: Division["table"]): ExcelFormula =>
  excel`(ROW()-ROW(${head.line}))`;

/** What the name in `shown` stands for. */
export const entriesShown = ({ table, list }: Division): ExcelFormula =>
  excel`INDEX(${list},1):INDEX(${list},MIN(ROWS(${list}),ROWS(${table.column.line})-1))`;

export function lineOf({ table, list, rest, beyond }: Division): ExcelFormula {
  const n = lineNumber(table);
  const lines = excel`ROWS(${table.column.line})`;
  return excel`IF(AND(${n}=${lines},ROWS(${list})+2>${lines}),${ALL_OTHERS},
    IF(${n}<=ROWS(${list}),INDEX(${list},${n})&"",
    IF(${n}=ROWS(${list})+1,${rest},IF(${n}=ROWS(${list})+2,${beyond},""))))`;
}

/** @param parts hours are kept as parts of a day and rounded to whole minutes, so that they show as people say them */
export function sumOf(division: Division, summed: Summed, parts = 1): ExcelFormula {
  const { line } = division.table.row;
  const { rest, beyond } = division;
  return excel`IF(${line}="","",ROUND((
    IF(OR(${line}=${rest},${line}=${beyond}),IF(${line}=${rest},1,-1)*${summed.rest},0)+
    IF(OR(${line}=${beyond},${line}=${ALL_OTHERS}),${summed.whole}-${summed.ofShown},
    IF(${line}=${rest},0,${summed.ofLine})))*${parts},9)/${parts})`;
}

export const WHOLE = {
  cost: excel`${TOTALS.cost}`,
  toDate: excel`${TOTALS.toDate}`,
  provisions: excel`${TOTALS.provisions}`,
} as const;
