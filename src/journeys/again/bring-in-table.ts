import type { CellValue } from "../../workbook/snapshot";
import type { BroughtIn } from "./brought-in";
import { judge, rememberedAfter, type Outcome } from "./judge-row";
import { matchRows, type Matched } from "./match-rows";
import type { FoundRow, WantedLine } from "./tracked-lines";

/** What becomes of the lines of one kind, not yet done. */
export interface BroughtInTable {
  judged: Judged[];
  /** On no sheet any more; `said` when that was told before. */
  vanished: { remembered: BroughtIn; row: FoundRow | null; said: boolean }[];
  /** Rows that people typed themselves. */
  byHand: FoundRow[];
  /** Cells of bookkeeping that are behind. */
  moved: { row: FoundRow; was: CellValue; to: string }[];
}

export interface Judged extends Matched<WantedLine, FoundRow> {
  outcome: Outcome;
}

/**
 * @param keys the columns that say what the sheets say
 * @param place the column of a row's place on the school's sheets
 */
export function bringInTable(
  lines: readonly WantedLine[],
  rows: readonly FoundRow[],
  memory: readonly BroughtIn[],
  keys: readonly string[],
  place: string | null,
): BroughtInTable {
  const matches = matchRows(lines, rows, memory);
  const judged = matches.lines.map((matched) => ({ ...matched, outcome: judge(matched, keys) }));
  return {
    judged,
    vanished: matches.vanished.map((each) => ({ ...each, said: each.remembered.gone })),
    byHand: matches.byHand,
    moved: place === null ? [] : judged.flatMap((each) => movedPlace(each, place)),
  };
}

/** Only where a place stood: what people put there instead is theirs. */
function movedPlace(
  { line, row, remembered }: Judged,
  place: string,
): { row: FoundRow; was: CellValue; to: string }[] {
  const was = row?.cells[place] ?? null;
  const to = line.cells[place];
  if (!row || !remembered || typeof to !== "string" || typeof was !== "string") return [];
  return was !== to && /![A-Z]{1,3}\d/.test(was) ? [{ row, was, to }] : [];
}

/** @param keyOf the identity of a line that is new */
export function memoryAfter(
  { judged, vanished }: BroughtInTable,
  memoryLost: boolean,
  keyOf: (judged: Judged) => string,
): BroughtIn[] {
  return [
    ...judged.map((each) => rememberedAfter(each, each.outcome, { key: keyOf(each), memoryLost })),
    ...vanished.map(({ remembered }) => ({ ...remembered, gone: true })),
  ];
}
