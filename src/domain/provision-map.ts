import type { AreaOfNeed } from "./area-of-need";
import type { ProgrammeArea } from "./programme-areas";
import type { Outcome } from "./recognition-report";
import type { TookPlace } from "./took-place";
import type { Wave } from "./wave";

/**
 * The content of a school's provision map, as it is written into the core sheets. Everything that can be
 * calculated (weeks, hours, cost, review state, impact) is left to the formulas in those sheets.
 * Dates are ISO yyyy-mm-dd; money is in pounds; null = not known.
 */
export interface ProvisionMap {
  /** "Hillview Primary School", or "" when the workbook does not say. */
  school: string;
  provisions: Provision[];
  pupils: Pupil[];
  pupilProvisions: PupilProvision[];
  /** What the school's own logs say took place; [] = no log. */
  sessions: LoggedSession[];
  /** What Section F of EHC plans specifies, line by line; [] = no such sheet. */
  specified: SpecifiedProvision[];
  /** What a session that was cut short counts for, where the school was asked. */
  partSession: number | null;
  staffRates: StaffRate[];
  /** What the school's own term dates say; [] = use the dated example. */
  terms: TermDates[];
  /** The list that areas of need are taken from where a sheet does not say. */
  programmes: readonly ProgrammeArea[];
  /** Where each value came from, and what went nowhere: the Import report. */
  sources: SourceLine[];
}

export interface Provision {
  /** Short reference that survives sorting and reads well; unique. "Precision Teaching Y2" */
  ref: string;
  provision: string;
  wave: Wave | null;
  areaOfNeed: AreaOfNeed | null;
  yearGroups: string[];
  className: string | null;
  ledBy: string | null;
  /** The staff rate that costs it ("TA"), or null when the sheet does not say. */
  role: string | null;
  adults: number | null;
  /** A range stays in `notes`; the map holds the midpoint and says so. */
  groupSize: number | null;
  /** Pupils who are in it and share the cost, but are named nowhere; null = none. */
  others: number | null;
  sessionsPerWeek: number | null;
  minutesPerSession: number | null;
  /** Only when the sheet states the weeks and not the dates. */
  weeksStated: number | null;
  startDate: string | null;
  endDate: string | null;
  reviewDate: string | null;
  term: string | null;
  /** Pounds for things and for services that are bought: no staff time. */
  resources: number | null;
  external: number | null;
  /** The school's own figure, kept beside the calculated one. */
  statedCost: number | null;
  funding: string | null;
  plannedSessions: number | null;
  deliveredSessions: number | null;
  notes: string | null;
  source: string;
}

export interface Pupil {
  name: string;
  yearGroup: string | null;
  className: string | null;
  senStatus: "N" | "K" | "E" | null;
  primaryNeed: string | null;
  areaOfNeed: AreaOfNeed | null;
  flags: string[];
  notes: string | null;
  source: string;
}

export interface PupilProvision {
  pupil: string;
  /** A `Provision.ref`. */
  provision: string;
  /** The term or the time in which this row ran ("Autumn 1"); null where the sheets name none. */
  cycle: string | null;
  /** ISO dates of the cycle, where the sheets state them. */
  start: string | null;
  end: string | null;
  measure: string | null;
  entry: string | null;
  target: string | null;
  exit: string | null;
  outcome: Outcome | null;
  notes: string | null;
  source: string;
}

/** One session, of a whole group or of one pupil of it. */
export interface LoggedSession {
  date: string | null;
  /** A `Provision.ref`, or the log's own words where none could be told. */
  provision: string;
  /** As the Pupils sheet writes it; null = the whole group. */
  pupil: string | null;
  delivered: TookPlace | null;
  minutes: number | null;
  why: string | null;
  adult: string | null;
  notes: string | null;
  /** The cell that its line is known by; no two sessions have the same. */
  source: string;
}

/** One provision that an EHC plan specifies. */
export interface SpecifiedProvision {
  pupil: string;
  /** "F1", where the sheet numbers them. */
  reference: string | null;
  wording: string;
  hoursPerWeek: number | null;
  /** `Provision.ref`s that the wording names: at most two; null where none can be told. */
  metBy: string | null;
  andBy: string | null;
  notes: string | null;
  source: string;
}

export interface StaffRate {
  role: string;
  /** Pounds per hour. */
  hourlyRate: number | null;
  /** What else the school's sheet says of it, each under its heading. */
  also?: string[];
  source: string;
}

export interface TermDates {
  /** "Autumn 1" … "Summer 2" */
  halfTerm: string;
  /** "2026-27" */
  academicYear: string;
  first: string;
  last: string;
}

/** What became of a cell of the school's own sheets, of a run of cells alike, or of a comment; or a question about one. */
export interface SourceLine {
  /** "Autumn!B5", or "Autumn!F5:F900" for a run of cells down a column. */
  from: string;
  /** What stood there, as displayed. */
  text: string;
  became: Became;
  /** Where it went ("Provision map · Toe by Toe Y3 · Minutes"), or what was taken; null = nowhere. */
  to: string | null;
  /** The row of the map that it went to, where it is one. */
  row: MapRow | null;
  /** Why, or how it was understood. */
  because: string;
  /** How many cells it speaks of: 0 for a question or a comment. */
  cells: number;
}

/** `news`: not about a cell, but what structuring again did with a row of the map. */
export type Became = "used" | "notes" | "heading" | "leftOut" | "question" | "news";

/** A row of one of our sheets, found by what stands in its key column. */
export interface MapRow {
  sheet:
    | "provisions"
    | "pupils"
    | "pupilProvision"
    | "deliveryLog"
    | "sectionF"
    | "staffRates"
    | "schoolWeeks";
  key: string;
}
