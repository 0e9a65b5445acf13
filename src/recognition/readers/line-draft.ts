import type { ProvisionLine } from "../../domain/recognition-report";
import { emptyLine } from "../draft";
import type { PupilNameForm } from "../notation/pupils";
import type { Reading } from "../notation/reading";
import type { SchoolYear } from "../notation/school-year";
import type { Questions } from "../questions";
import type { Keys } from "../keys";
import type { Ledger } from "../ledger";
import { placeOf, type CellView } from "../sheet-view";
import type { FieldOf } from "../trail";
import { nothingStated } from "./of-the-pupil";
import { HARDLY_A_GUESS, takeReading } from "./take-reading";

/** What a reader may know beside the cell itself. */
export interface Sense {
  questions: Questions;
  /** Told what each cell of the line went into. */
  ledger: Ledger;
  /** The school year that the sheet or the workbook states, or null. */
  schoolYear: SchoolYear | null;
  /** Dates typed as text put the month first in this table. */
  monthFirst: boolean;
  /** ISO yyyy-mm-dd */
  today: string;
  /** How names stand in the pupil column: "Bell, Ada" may be one pupil or two. */
  nameForm: PupilNameForm | null;
  /** Its waves are named as four tiers: "Specialist" above "Targeted Plus". */
  fourTiers: boolean;
  /** What the sheet's keys say of letters and numbers. */
  keys: Keys;
  /** What "5 x TA" counts in this table. */
  staffCounts: "sessions" | "adults" | null;
  /** Minutes of a period, where a key on the sheet explains "P". */
  period: number | null;
  /** Some column of the table gives sessions or minutes. */
  hasTimes: boolean;
  /** One column, headed "Outcome", holds targets on some rows and outcomes on others. */
  outcomeMixed: boolean;
  /** What would be a column of a list is a row here: what is open in it is one question all the same. */
  runsAcross: boolean;
  /** Scores at entry have a column and scores at exit none. */
  outcomeMayBeExit: boolean;
}

/** Words of a cell that no field took. */
export interface Leftover {
  /** "Autumn!B5" */
  from: string;
  text: string;
  /** Understood, and no part of a provision: it stays out of the notes. */
  aside?: true;
}

/** Whoever sets these says so. */
const NO_CELLS: ReadonlySet<string> = new Set(["provision", "notes", "source"]);
const UNCHANGED: readonly number[] = [];
/** In the order in which a line holds them. */
const FIELDS = Object.keys(emptyLine("", "")) as (keyof ProvisionLine)[];

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
  /** A cost for each pupil, until it is known how many the line has. */
  costForOne: { pounds: number; cell: CellView } | null = null;
  leadTeacher: { cell: CellView; text: string } | null = null;
  /** The years of pupils from other classes: the line's own where nothing else states them. */
  guestYears: { cell: CellView; yearGroups: readonly string[] } | null = null;
  readonly ofPupil = nothingStated();
  /** How many cells have gone somewhere so far. */
  steps = 0;
  /** The fields as they stood when they were last looked at; of lists the length too, since they grow in place. */
  private readonly seen: unknown[];
  private readonly sizes: number[] = FIELDS.map(() => 0);
  private readonly fedBy: (CellView | undefined)[] = [];

  constructor(
    provision: string,
    readonly named: CellView,
    readonly sense: Sense,
  ) {
    this.line = emptyLine(provision, placeOf(named));
    this.seen = FIELDS.map((field) => this.line[field]);
    this.feeds("provision", named);
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
    const value = takeReading(this.sense, read, cell);
    const left = value === null ? cell.text : read.rest;
    if (left !== "") this.keep(cell, left);
    return value;
  }

  keep(cell: CellView, text: string): void {
    if (text.trim() === "") return;
    this.leftovers.push({ from: placeOf(cell), text: text.trim() });
    this.feeds("notes", cell);
  }

  /** Understood, but no field of a line: a unit price, a pupil's number. */
  aside(cell: CellView, text: string): void {
    this.leftovers.push({ from: placeOf(cell), text, aside: true });
    this.feeds("notes", cell);
  }

  note(text: string, ...cells: CellView[]): void {
    if (text.trim() === "") return;
    this.notes.push(text.trim());
    this.feeds("notes", ...cells);
  }

  /** Says that cells went into a field. What a reader puts into the line itself is noticed without this. */
  feeds(field: FieldOf<"line">, ...cells: CellView[]): void {
    this.sense.ledger.feeds("line", this.line, field, ...cells);
    this.steps += cells.length;
  }

  /**
   * Says that a cell fed whatever has changed in the line since this was last called. The words of a cell whose value
   * has to give way to it are kept.
   */
  feedsWhatChanged(cell: CellView): void {
    for (const i of this.noticeWhatChanged()) {
      const [field, before] = [FIELDS[i], this.fedBy[i]];
      if (field === undefined) continue;
      if (isNothing(this.line[field])) this.fedBy[i] = undefined;
      else {
        this.feeds(field, cell);
        this.fedBy[i] = cell;
      }
      const isList = Array.isArray(this.line[field]);
      if (before && before !== cell && !isList) this.aside(before, before.text);
    }
  }

  /** The places of the fields that have changed since this was last called. */
  noticeWhatChanged(): readonly number[] {
    // Every cell of a list asks, and most have changed one field at most: nothing is made until one has.
    let changed: number[] | null = null;
    let i = -1;
    let field: keyof ProvisionLine;
    for (field in this.line) {
      i++;
      const value = this.line[field];
      const size = Array.isArray(value) ? value.length : 0;
      if (this.seen[i] === value && this.sizes[i] === size) continue;
      this.seen[i] = value;
      this.sizes[i] = size;
      if (!NO_CELLS.has(field)) (changed ??= []).push(i);
    }
    return changed ?? UNCHANGED;
  }

  /** The cell that a field was read from, where one was. */
  cellOf(field: keyof ProvisionLine): CellView | null {
    return this.fedBy[FIELDS.indexOf(field)] ?? null;
  }

  /** The field whose value these very words are. */
  fieldThatSays(text: string): keyof ProvisionLine | null {
    const isSaid = (value: unknown): boolean =>
      value === text || (typeof value === "number" && String(value) === text);
    return (
      FIELDS.find((field) => {
        if (NO_CELLS.has(field)) return false;
        const value = this.line[field];
        return Array.isArray(value) ? value.some(isSaid) : isSaid(value);
      }) ?? null
    );
  }
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
