import type { BroughtIn } from "./brought-in";
import type { Matched } from "./match-rows";
import { comparable } from "./row-content";
import type { FoundRow, WantedLine } from "./tracked-lines";

/** What becomes of one line of the school's sheets when the map stands already. */
export type Outcome =
  | { kind: "new" }
  | { kind: "same" }
  /** The sheet says something else and nobody touched the row: these columns get what it says. */
  | { kind: "changed"; keys: string[] }
  /** The sheet says something else and people changed the row: theirs stays; these columns differ. */
  | { kind: "kept"; keys: string[] }
  /** People deleted the row; `changed` when the sheet says something else since. */
  | { kind: "deleted"; changed: boolean };

/** People's own changes always win; what they never touched follows the school's sheets. */
export function judge(
  { line, remembered, row }: Matched<WantedLine, FoundRow>,
  keys: readonly string[],
): Outcome {
  if (!row)
    return remembered
      ? { kind: "deleted", changed: remembered.source !== line.source }
      : { kind: "new" };
  if (remembered?.source === line.source) return { kind: "same" };
  // A column that people took out of the table cannot differ.
  const differing = keys.filter(
    (key) => key in row.cells && comparable(row.cells[key]) !== comparable(line.cells[key]),
  );
  if (differing.length === 0) return { kind: "same" };
  return { kind: remembered?.written === row.written ? "changed" : "kept", keys: differing };
}

/**
 * What is remembered of the line once the outcome has been carried out.
 * @param key its identity if it is new
 * @param memoryLost nothing at all was remembered: rows that say what the sheets say then count as brought in
 */
export function rememberedAfter(
  { line, remembered, row }: Matched<WantedLine, FoundRow>,
  outcome: Outcome,
  { key, memoryLost }: { key: string; memoryLost: boolean },
): BroughtIn {
  const base = { key: remembered?.key ?? key, source: line.source, gone: false };
  if (outcome.kind === "new" || outcome.kind === "changed")
    return { ...base, written: line.written };
  // A row that people typed themselves stays theirs, even while it says what the sheet says.
  const broughtIn = memoryLost && row?.written === line.written;
  return { ...base, written: remembered?.written ?? (broughtIn ? line.written : "") };
}
