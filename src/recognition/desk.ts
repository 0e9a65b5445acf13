import type { ProvisionLine, PupilLine } from "../domain/recognition-report";
import type { StaffRate, TermDates } from "../domain/provision-map";
import type { SchoolYear } from "./notation/school-year";
import { Questions } from "./questions";
import type { Leftover } from "./readers/line-draft";
import type { TargetKind } from "./trail";
import type { StatedOfPupil } from "./readers/of-the-pupil";

/** One session that a delivery log records. */
export interface LogEntry {
  date: string | null;
  provision: string;
  pupils: string[];
  /** The cell that names them, as written; null where nobody is named. */
  who: string | null;
  /** Several pupils, named or not: "Ana + 3", "all". */
  isGroup: boolean;
  adult: string | null;
  minutesPlanned: number | null;
  delivered: "yes" | "no" | "part" | null;
  minutes: number | null;
  /** Where a row counts the sessions of a week or a term. */
  sessionsPlanned: number | null;
  sessionsDelivered: number | null;
  why: string | null;
  /** What else its row says, each under its heading. */
  also: string[];
  source: string;
}

/** One provision that an EHC plan specifies. */
export interface SectionFLine {
  pupil: string;
  /** "F1", where the sheet numbers its lines. */
  reference: string | null;
  outcome: string | null;
  wording: string;
  /** As the sheet states it; null where the plan gives none. */
  hoursPerWeek: number | null;
  mappedHours: number | null;
  /** What else its row says, each under its heading. */
  also: string[];
  source: string;
}

/** A provision line with what the contract has no place for. */
export interface ReadLine {
  line: ProvisionLine;
  /** Words of its cells that no field took. */
  leftovers: Leftover[];
  /** What it states of its pupil rather than of the provision. */
  ofPupil: StatedOfPupil;
}

/** Where the layouts put what they read. */
export class Desk {
  readonly lines: ReadLine[] = [];
  readonly pupils: PupilLine[] = [];
  readonly staffRates: StaffRate[] = [];
  readonly terms: TermDates[] = [];
  readonly deliveryLog: LogEntry[] = [];
  readonly sectionF: SectionFLine[] = [];
  /** Words of a pupil's row that no field took, for the pupil's notes. */
  readonly wordsOfPupils = new Map<PupilLine, Leftover[]>();
  readonly questions: Questions;
  school: string | null = null;
  schoolYear: SchoolYear | null = null;

  constructor(
    readonly today: string,
    answers: Readonly<Record<string, string>>,
    unread: ReadonlySet<string> = new Set(),
  ) {
    this.questions = new Questions(answers, unread);
  }

  /** Where everything that was read stands in the Understanding's lists. */
  indexes(): Record<TargetKind, ReadonlyMap<object, number>> {
    const indexOf = (list: readonly object[]): ReadonlyMap<object, number> =>
      new Map(list.map((one, index) => [one, index]));
    return {
      line: indexOf(this.lines.map(({ line }) => line)),
      pupil: indexOf(this.pupils),
      rate: indexOf(this.staffRates),
      term: indexOf(this.terms),
      session: indexOf(this.deliveryLog),
      sectionF: indexOf(this.sectionF),
    };
  }

  /** Keeps words about a pupil that no field takes, for the pupil's notes. */
  sayOfPupil(pupil: PupilLine, words: Leftover): void {
    const known = this.wordsOfPupils.get(pupil) ?? [];
    this.wordsOfPupils.set(pupil, [...known, words]);
  }
}
