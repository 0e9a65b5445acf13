import type { AreaOfNeed } from "../../../src/domain/area-of-need";
import type { Line } from "../other-workbooks/other-workbook";
import type { Entry } from "../other-workbooks/other-workbook";

export type Said = Partial<Line>;

/** A cell, what it states by itself under its header, and what it leaves open. */
export interface Stated {
  cell: Entry;
  says: Said;
  ask?: { acceptable: Said[]; unreadIsFine?: boolean };
}

/** What a column of a list may hold. */
export const ROLES = [
  "yearGroups", "areaOfNeed", "needCode", "wave", "provision", "pupils", "pupil", "ledBy", "group", "dose", "sessions",
  "minutes", "length", "term", "weeks", "startDate", "endDate", "reviewDate", "measure", "entry", "target", "exit", "aim",
  "outcome", "cost", "fundingSource", "planned", "delivered", "notes", "className", "location", "criteria", "leadTeacher",
  "who", "time",
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];
type ScoreRole = "measure" | "entry" | "target" | "exit";
type CellRole = Exclude<Role, ScoreRole | "provision" | "pupil">;

/** How the schools of one set put things. No two sets share a list. */
export interface Words {
  set: "first" | "second" | "third";
  names: readonly string[];
  heads: Readonly<Record<Role, readonly string[]>>;
  cells: Readonly<Record<CellRole, readonly Stated[]>>;
  scores: readonly Readonly<Record<ScoreRole, Stated>>[];
  pupils: readonly string[];
  classes: readonly string[];
  staff: readonly string[];
  /** Names of the four areas, and sometimes a fifth, as heads of a grid. */
  areas: readonly (readonly (readonly [string, AreaOfNeed | null])[])[];
  /** Names of three or four tiers. */
  tiers: readonly (readonly string[])[];
  /** Readings that are truly open, by the column they stand in. */
  open: Readonly<Record<"dose" | "length" | "exit", readonly Stated[]>>;
  titles: readonly string[];
  notes: readonly string[];
}
