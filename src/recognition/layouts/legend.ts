import { STAFF_PATTERN } from "../notation/staff-words";
import type { CellView, SheetView } from "../sheet-view";

/** What the key on a sheet says: what a fill means, and whose initials a code is. */
export interface Legend {
  /** Fill → words beside or on it. */
  fills: ReadonlyMap<string, { text: string; cell: CellView }>;
  /** Code, upper case → words. */
  codes: ReadonlyMap<string, { text: string; cell: CellView }>;
}

/** "JB = Mrs Barker (TA)", "MT: Miss Trent", "A - absent". */
const CODE =
  /(?<![\p{L}\d])([A-Z]{1,4}|[A-Z]\/[A-Z](?= ?=)|[a-z](?= ?=)|[✓√✔x*●○–]|[/\\+o](?= ?=)) ?(?:=|:| - | – ) ?([^=:;,\n]{2,40}?)(?=\s{2,}|[;,\n)]|\s+(?:[A-Za-z]{1,4}|[✓√✔x*●○–/]) ?(?:=|:)|$)/gu;
/** "D daily   W weekly   T termly": letters and words by turns, wide apart. */
const LISTED = /(?<=^|\s{2,}|[,;:] ?)([A-Z]{1,2}) (\p{Ll}[\p{L} ]{2,25}?)(?=\s{2,}|[,;]|$)/gu;
/** "1 = Mrs Lowe, 2 = Miss Ede": numbers for whoever takes the group. */
const NUMBERED = /(?<![\d.,£])([1-9]) ?= ?([^=:;,\n]{2,40}?)(?=\s*(?:[;,\n]|$)|\s+[1-9] ?=)/gu;
/** What a number says of how far a pupil has got. */
const ATTAINED =
  /\b(?:expected|below|above|greater depth|working (?:towards|at)|secure|emerging|exceeding|age[- ]related|levels?)\b/i;
const TAKES_GROUPS = new RegExp(
  `^(?:(?:with|by) )?(?:(?:mrs?|miss|ms|dr)\\.? \\p{Lu}[\\p{L}'’-]*|(?:\\p{L}+ )?(?:${STAFF_PATTERN}))(?: ?['’]?s)?(?: group| gp)?(?: ?\\([^()]*\\))?$`,
  "iu",
);

/** Whether what a key says of a code is an adult: "1 = Mrs Lowe". */
export const isAnAdult = (words: string): boolean => TAKES_GROUPS.test(words.trim());

/** "A=in" */
const SHORTEST_KEY = 4;
const WHITE = /^#f{6}$/i;

/** Looks for a key in the cells outside a grid. `inGrid` tells which cells are its own. */
export function legendOf(
  view: SheetView,
  inGrid: (cell: { row: number; column: number }) => boolean,
): Legend {
  const fills = new Map<string, { text: string; cell: CellView }>();
  const codes = new Map<string, { text: string; cell: CellView }>();
  for (const cell of view.cells()) {
    if (inGrid(cell) || typeof cell.cell.value !== "string" || cell.text.length > 240) continue;
    for (const [, code = "", text = ""] of cell.text.length < SHORTEST_KEY
      ? []
      : cell.text.matchAll(CODE))
      if (!codes.has(code.toUpperCase()))
        codes.set(code.toUpperCase(), { text: text.trim(), cell });
    const fill = cell.cell.fill ?? fillLeftOf(view, cell);
    if (fill && !WHITE.test(fill) && cell.text.length <= 60 && cell.area.columns <= 3)
      fills.set(fill, { text: cell.text, cell });
  }
  return { fills: distinct(fills), codes };
}

const keys = new WeakMap<SheetView, ReadonlyMap<string, string>>();

/** Upper-case code → words, from whatever on a sheet is written as a key: "D = done, P = part, M = missed". */
export function codesOfKey(view: SheetView): ReadonlyMap<string, string> {
  const known = keys.get(view);
  if (known) return known;
  const codes = new Map<string, string>();
  for (const { cell, text } of view.cells()) {
    if (typeof cell.value !== "string" || text.length > 240 || cell.formula !== undefined) continue;
    if (text.length < 5 || !/[=:–-]|\s{2}/.test(text)) continue;
    const numbered = [...text.matchAll(NUMBERED)];
    if (numbered.length >= 2 && !numbered.some(([, , words = ""]) => ATTAINED.test(words)))
      for (const [, number = "", words = ""] of numbered)
        if (!codes.has(number)) codes.set(number, words.trim());
    const found = [...text.matchAll(CODE)];
    const listed = [...text.matchAll(LISTED)];
    const said = listed.length >= 3 ? [...found, ...listed] : found;
    if (said.length < 2 && !text.includes("=")) continue;
    for (const [, code = "", words = ""] of said)
      if (!codes.has(code.toUpperCase())) codes.set(code.toUpperCase(), words.trim());
  }
  keys.set(view, codes);
  return codes;
}

/** A coloured box with nothing in it, and its meaning beside it. */
function fillLeftOf(view: SheetView, { row, column }: CellView): string | undefined {
  const { used, cells } = view.snapshot;
  if (!used || column === used.column) return undefined;
  const beside = cells[row - used.row]?.[column - 1 - used.column];
  return beside && (beside.value === null || beside.value === "") ? beside.fill : undefined;
}

/** One colour alone is decoration; a key has two or more, each with words of its own. */
function distinct(
  fills: Map<string, { text: string; cell: CellView }>,
): Map<string, { text: string; cell: CellView }> {
  const texts = new Set([...fills.values()].map(({ text }) => text.toLowerCase()));
  return texts.size >= 2 ? fills : new Map<string, { text: string; cell: CellView }>();
}

/** The places of a block of rows and columns, as a test. */
export function within(
  rows: readonly number[],
  columns: readonly number[],
): (cell: { row: number; column: number }) => boolean {
  const [ofRows, ofColumns] = [new Set(rows), new Set(columns)];
  return ({ row, column }) => ofRows.has(row) && ofColumns.has(column);
}
