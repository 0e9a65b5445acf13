import type { StaffRate, TermDates } from "../domain/provision-map";
import type { ProvisionLine, PupilLine, UnusedReason } from "../domain/recognition-report";
import type { LogEntry, SectionFLine } from "./desk";
import type { StatedOfPupil } from "./readers/of-the-pupil";

/** What a cell is that states no value of its own but gives others their meaning, or says that there is nothing to say. */
export type Meaning = "title" | "band" | "heading" | "label" | "legend" | "nothing";

/** What values can go into, and which of its fields. */
interface Targets {
  line: ProvisionLine & Omit<StatedOfPupil, "words">;
  pupil: PupilLine & { notes: string };
  rate: Omit<StaffRate, "also"> & { notes: string };
  term: TermDates;
  session: Omit<LogEntry, "also"> & { notes: string };
  sectionF: Omit<SectionFLine, "also"> & { notes: string };
}

export type TargetKind = keyof Targets;
export type TargetOf<K extends TargetKind> = Pick<Targets[K], "source" & keyof Targets[K]>;
export type FieldOf<K extends TargetKind> = keyof Targets[K] & string;

/** One thing that a cell went into. */
export interface Step {
  kind: TargetKind;
  /** Its place in the Understanding's list of that kind. */
  index: number;
  field: string;
}

/** What became of one cell: it fed something, gave others their meaning, or was left out. */
export type Fate =
  | { kind: "fed"; steps: Step[] }
  | { kind: "meant"; meaning: Meaning }
  | { kind: "left"; reason: UnusedReason };

export interface TrailCell {
  row: number;
  column: number;
  /** As displayed. */
  text: string;
  fate: Fate;
}

/** A comment on a cell, and the lines and pupils whose notes hold it: none where it speaks of nobody in particular. */
export interface CommentOn {
  row: number;
  column: number;
  text: string;
  lines: readonly ProvisionLine[];
  pupils: readonly PupilLine[];
}

/**
 * What became of every non-empty cell of one sheet, by row and column. Kept in columns, since a workbook may hold
 * hundreds of thousands of cells; `cellsOf` makes one cell of it at a time.
 */
export interface SheetTrail {
  sheet: string;
  rows: Int32Array;
  columns: Int32Array;
  texts: string[];
  /** Places in FATES. */
  fates: Uint8Array;
  /** The steps of cell n stand from `from[n]` up to `from[n + 1]`. */
  from: Int32Array;
  kinds: Uint8Array;
  indexes: Int32Array;
  fields: string[];
  comments: CommentOn[];
}

/** Codes of what may become of a cell; the first is "not known yet". */
export const FATES = [
  null,
  { kind: "fed" },
  { kind: "meant", meaning: "title" },
  { kind: "meant", meaning: "band" },
  { kind: "meant", meaning: "heading" },
  { kind: "meant", meaning: "label" },
  { kind: "meant", meaning: "legend" },
  { kind: "meant", meaning: "nothing" },
  { kind: "left", reason: "banner" },
  { kind: "left", reason: "note" },
  { kind: "left", reason: "subtotal" },
  { kind: "left", reason: "decoration" },
  { kind: "left", reason: "notAMap" },
  { kind: "left", reason: "unreadable" },
] as const satisfies readonly (
  | null
  | { kind: "fed" }
  | { kind: "meant"; meaning: Meaning }
  | { kind: "left"; reason: UnusedReason }
)[];

export const KINDS: readonly TargetKind[] = [
  "line",
  "pupil",
  "rate",
  "term",
  "session",
  "sectionF",
];

export function* cellsOf(trail: SheetTrail): Generator<TrailCell> {
  for (let n = 0; n < trail.rows.length; n++)
    yield {
      row: trail.rows[n] ?? 0,
      column: trail.columns[n] ?? 0,
      text: trail.texts[n] ?? "",
      fate: fateOf(trail, n),
    };
}

function fateOf(trail: SheetTrail, n: number): Fate {
  const fate = FATES[trail.fates[n] ?? 0] ?? { kind: "left", reason: "notAMap" };
  if (fate.kind !== "fed") return fate;
  const steps: Step[] = [];
  for (let at = trail.from[n] ?? 0; at < (trail.from[n + 1] ?? 0); at++)
    steps.push({
      kind: KINDS[trail.kinds[at] ?? 0] ?? "line",
      index: trail.indexes[at] ?? 0,
      field: trail.fields[at] ?? "",
    });
  return { kind: "fed", steps };
}
