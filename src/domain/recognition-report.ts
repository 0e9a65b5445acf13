import type { AreaOfNeed } from "./area-of-need";
import type { Wave } from "./wave";

/**
 * What the add-in understood of one workbook, as plain data. The pane shows it, the headless runner
 * prints it, tests compare it. Nothing in it is a guess presented as a fact: what is uncertain is in
 * `questions`, what was left out is in `unused`.
 */
export interface RecognitionReport {
  /** In workbook order, hidden sheets included. */
  sheets: SheetReport[];
  /** One per provision as the source states it. */
  provisions: ProvisionLine[];
  /** From SEN registers, class lists and grid headings. */
  pupils: PupilLine[];
  questions: Question[];
  /** Every non-empty cell that went nowhere, with the reason. */
  unused: UnusedCell[];
  /** used + unused = nonEmptyCells; a merged range counts once. */
  accounted: { nonEmptyCells: number; used: number; unused: number };
}

export const SHEET_LAYOUTS = [
  "list",
  "waveByArea",
  "yearColumns",
  "transposed",
  "pupilByProvision",
  "provisionByPupil",
  "cards",
  "register",
  "staffRates",
  "termDates",
  "deliveryLog",
  "sectionF",
  "notAMap",
] as const;

export type SheetLayout = (typeof SHEET_LAYOUTS)[number];

export interface SheetReport {
  name: string;
  layout: SheetLayout;
  /** 1-based rows; [] where the layout has none. */
  headerRows: number[];
  columns: ColumnReport[];
  hidden: boolean;
}

export interface ColumnReport {
  /** Column letters, e.g. "F". */
  column: string;
  /** As written, parents of a two-level header before it. */
  header: string;
  /** The field it was taken for, or null. */
  field: string | null;
  /** 0 … 1 */
  confidence: number;
  /** The reason in words. */
  because: string;
}

export type NumberOrRange = number | { min: number; max: number };

export type Outcome = "met" | "partlyMet" | "notMet";

export interface ProvisionLine {
  /** As written, trimmed. */
  provision: string;
  areaOfNeed: AreaOfNeed | null;
  /** As written, when it is none of the four ("EAL") or an older label ("BESD"). */
  areaOfNeedText: string | null;
  wave: Wave | null;
  /** "N1","N2","R","Y1".."Y13", ranges expanded ("KS2" = Y3..Y6). */
  yearGroups: string[];
  className: string | null;
  /** As written, one entry a pupil. */
  pupils: string[];
  /** As written. */
  ledBy: string | null;
  adults: number | null;
  groupSize: NumberOrRange | null;
  /** Fortnightly = 0.5, daily = 5. */
  sessionsPerWeek: NumberOrRange | null;
  minutesPerSession: NumberOrRange | null;
  /** Only where the sheet states a weekly total and not the sessions. */
  minutesPerWeek: number | null;
  weeks: NumberOrRange | null;
  /** ISO yyyy-mm-dd */
  startDate: string | null;
  endDate: string | null;
  reviewDate: string | null;
  /** "Autumn 1" .. "Summer 2", "Autumn", "All year", ranges "Autumn 2-Spring 1". */
  term: string | null;
  measure: string | null;
  /** The value as displayed. */
  entry: string | null;
  target: string | null;
  exit: string | null;
  outcome: Outcome | null;
  outcomeText: string | null;
  /** Pounds. */
  cost: number | null;
  /** When it is not a number ("25% of salary"). */
  costText: string | null;
  fundingSource: string | null;
  plannedSessions: number | null;
  deliveredSessions: number | null;
  notes: string | null;
  /** "Autumn!B5" or "Autumn!A5:K5", the cell of the provision's name first. */
  source: string;
}

export interface PupilLine {
  name: string;
  yearGroup: string | null;
  className: string | null;
  senStatus: "N" | "K" | "E" | null;
  /** Census code: SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH NSA. */
  primaryNeed: string | null;
  areaOfNeed: AreaOfNeed | null;
  /** "PP", "LAC", "EAL", … as written. */
  flags: string[];
  source: string;
}

export interface Question {
  /** "Autumn!F4" */
  about: string;
  kind: "whichField" | "whichValue" | "whichLayout" | "confirmReading";
  /** In a teacher's words. */
  text: string;
  /** The best first. */
  options: string[];
  /** What is taken until someone answers. */
  chosen: string | null;
}

/** Answers that people gave: `Question.about` → the option chosen. */
export type Answers = Readonly<Record<string, string>>;

export type UnusedReason = "banner" | "note" | "subtotal" | "decoration" | "notAMap" | "unreadable";

export interface UnusedCell {
  cell: string;
  text: string;
  reason: UnusedReason;
}
