import type { ProvisionLine } from "../../domain/recognition-report";
import { emptyLine } from "../draft";
import type { PupilNameForm } from "../notation/pupils";
import type { Reading } from "../notation/reading";
import type { SchoolYear } from "../notation/school-year";
import type { Questions } from "../questions";
import { placeOf, type CellView } from "../sheet-view";
import { HARDLY_A_GUESS, takeReading } from "./take-reading";

/** What a reader may know beside the cell itself. */
export interface Sense {
  questions: Questions;
  /** The school year that the sheet or the workbook states, or null. */
  schoolYear: SchoolYear | null;
  /** ISO yyyy-mm-dd */
  today: string;
  /** How names stand in the pupil column: "Bell, Ada" may be one pupil or two. */
  nameForm: PupilNameForm | null;
  /** Its waves are named as four tiers: "Specialist" above "Targeted Plus". */
  fourTiers: boolean;
  /** What "5 x TA" counts in this table. */
  staffCounts: "sessions" | "adults" | null;
  /** Some column of the table gives sessions or minutes. */
  hasTimes: boolean;
  /** One column, headed "Outcome", holds targets on some rows and outcomes on others. */
  outcomeMixed: boolean;
}

/** Words of a cell that no field took. */
export interface Leftover {
  /** "Autumn!B5" */
  from: string;
  text: string;
  /** Understood, and no part of a provision: it stays out of the notes. */
  aside?: true;
}

/** A provision line while its cells are being read. */
export class LineDraft {
  readonly line: ProvisionLine;
  readonly leftovers: Leftover[] = [];
  readonly notes: string[] = [];
  /** A question about the times is open: nothing else may fill them. */
  timesAsked = false;
  /** "Ongoing": no term of the sheet may close it. */
  open = false;
  /** Where a pupil's name stands in two columns. */
  surname: string | null = null;
  forename: string | null = null;
  leadTeacher: { cell: CellView; text: string } | null = null;

  constructor(
    provision: string,
    readonly named: CellView,
    readonly sense: Sense,
  ) {
    this.line = emptyLine(provision, placeOf(named));
  }

  /**
   * The value of a reading: the likeliest or, where someone has answered, theirs. What could be two things is asked
   * about; a mere guess is not taken. What was not understood is kept.
   */
  take<T>(read: Reading<T> | null, cell: CellView): T | null {
    if (!read) {
      this.keep(cell, cell.text);
      return null;
    }
    if (!read.alternatives && read.confidence < HARDLY_A_GUESS) {
      this.keep(cell, cell.text);
      return null;
    }
    if (read.rest !== "") this.keep(cell, read.rest);
    return takeReading(this.sense, read, cell);
  }

  keep(cell: CellView, text: string): void {
    if (text.trim() !== "") this.leftovers.push({ from: placeOf(cell), text: text.trim() });
  }

  /** Understood, but no field of a line: a unit price, a pupil's number. */
  aside(cell: CellView, text: string): void {
    this.leftovers.push({ from: placeOf(cell), text, aside: true });
  }

  note(text: string): void {
    if (text.trim() !== "") this.notes.push(text.trim());
  }
}
