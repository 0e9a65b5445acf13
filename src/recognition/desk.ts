import type { ProvisionLine, PupilLine } from "../domain/recognition-report";
import type { SourceLine, StaffRate, TermDates } from "../domain/provision-map";
import type { SchoolYear } from "./notation/school-year";
import { Questions } from "./questions";
import type { Leftover } from "./readers/line-draft";

/** One session that a delivery log records. */
export interface LogEntry {
  date: string | null;
  provision: string;
  pupils: string[];
  adult: string | null;
  minutesPlanned: number | null;
  delivered: "yes" | "no" | "part" | null;
  minutes: number | null;
  why: string | null;
  source: string;
}

/** One provision that an EHC plan specifies. */
export interface SectionFLine {
  pupil: string;
  outcome: string | null;
  wording: string;
  /** As the sheet states it; null where the plan gives none. */
  hoursPerWeek: number | null;
  mappedHours: number | null;
  source: string;
}

/** A provision line with what the contract has no place for. */
export interface ReadLine {
  line: ProvisionLine;
  /** Words of its cells that no field took. */
  leftovers: Leftover[];
}

/** Where the layouts put what they read. */
export class Desk {
  readonly lines: ReadLine[] = [];
  readonly pupils: PupilLine[] = [];
  readonly staffRates: StaffRate[] = [];
  readonly terms: TermDates[] = [];
  readonly deliveryLog: LogEntry[] = [];
  readonly sectionF: SectionFLine[] = [];
  /** Where each value went and why: for the Import report. */
  readonly trail: SourceLine[] = [];
  readonly questions: Questions;
  school: string | null = null;
  schoolYear: SchoolYear | null = null;

  constructor(
    readonly today: string,
    answers: Readonly<Record<string, string>>,
  ) {
    this.questions = new Questions(answers);
  }
}
