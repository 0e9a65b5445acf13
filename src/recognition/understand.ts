import type { StaffRate, TermDates } from "../domain/provision-map";
import type {
  RecognitionReport,
  SheetReport,
  UnusedCell,
  UnusedReason,
} from "../domain/recognition-report";
import type { Progress } from "../workbook/progress";
import { isOfTheMap } from "../workbook/sample-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { takeClassesOfTabs } from "./class-tabs";
import { Desk, type LogEntry, type SectionFLine } from "./desk";
import type { Leftover } from "./readers/line-draft";
import type { StatedOfPupil } from "./readers/of-the-pupil";
import { readSheet } from "./read-sheet";
import { takeRoomsOfTabs } from "./rooms-of-tabs";
import { SheetView } from "./sheet-view";
import { Study } from "./study";
import type { CommentOn, SheetTrail } from "./trail";
import { askAboutHidden, leavesOut } from "./hidden";
import { takePupilsOfSheets } from "./whose-sheet";
import { sheetsThatSaySchoolYear } from "./workbook-year";

export interface UnderstandOptions {
  /** ISO yyyy-mm-dd */
  today: string;
  /** Question.about → the option chosen. */
  answers?: Readonly<Record<string, string>>;
  progress?: Progress;
}

/** The report, and what a map needs beyond it. */
export interface Understanding {
  report: RecognitionReport;
  /** The school's name, or null when no sheet states it. */
  school: string | null;
  /** "2026-27", or null when no sheet states it. */
  schoolYear: string | null;
  staffRates: StaffRate[];
  terms: TermDates[];
  deliveryLog: LogEntry[];
  sectionF: SectionFLine[];
  /** By the line's place in `report.provisions`: words of its cells that no field took. */
  leftovers: Leftover[][];
  /** By the line's place: what it states of its pupil rather than of the provision. */
  ofPupils: StatedOfPupil[];
  /** By the pupil's place in `report.pupils`: words of its row that no field took. */
  pupilWords: Leftover[][];
  /** Sheet by sheet: what became of every cell. No part of the report: it is for the people who want to follow a value. */
  trail: SheetTrail[];
}

/** Looks at every sheet of a workbook and says what it is and what it says. Sheets that the add-in put there are passed over. */
export function understand(snapshot: WorkbookSnapshot, options: UnderstandOptions): Understanding {
  const unread = new Set<string>();
  let looked = look(snapshot, options, unread);
  // What is not asked is read again without it, so that nothing doubtful is taken unasked.
  for (let again = 0; again < 3 && looked.beyondMost.length > 0; again++) {
    for (const key of looked.beyondMost) unread.add(key);
    looked = look(snapshot, { ...options, progress: () => undefined }, unread);
  }
  return looked.understanding;
}

function look(
  snapshot: WorkbookSnapshot,
  options: UnderstandOptions,
  unread: ReadonlySet<string>,
): { understanding: Understanding; beyondMost: string[] } {
  const desk = new Desk(options.today, options.answers ?? {}, unread);
  const sheets: SheetReport[] = [];
  const comments: CommentOn[][] = [];
  const leftOut = new Set<Study>();
  const unused: UnusedCell[] = [];
  let nonEmptyCells = 0;
  const ours = snapshot.sheets.filter((sheet) => !isOfTheMap(sheet));
  const studies = ours.map((sheet, done) => {
    options.progress?.({ step: "recognising", sheet: sheet.name, done, of: ours.length });
    return new Study(new SheetView(sheet));
  });
  desk.schoolYear = sheetsThatSaySchoolYear(studies);
  takeRoomsOfTabs(studies);
  takePupilsOfSheets(studies, desk);
  takeClassesOfTabs(studies.filter(({ pupil }) => pupil === null));
  for (const study of studies) {
    const [lines, pupils] = [desk.lines.length, desk.pupils.length];
    const read = readSheet(study, desk);
    comments.push(read.comments);
    askAboutHidden(study, desk, read.sheet.layout);
    if (leavesOut(study, desk, read.sheet.layout, lines)) {
      study.ledger.forget();
      leftOut.add(study);
      desk.pupils.splice(pupils);
    }
    desk.school ??= study.school;
    sheets.push(read.sheet);
  }
  const indexes = desk.indexes();
  const trail = studies.map((study, at): SheetTrail => {
    const otherwise = reasonBeside(leftOut.has(study) ? undefined : sheets[at]);
    const settled = study.ledger.settle(otherwise, indexes);
    nonEmptyCells += settled.nonEmpty;
    for (const cell of settled.unused) unused.push(cell);
    return { ...settled.trail, comments: comments[at] ?? [] };
  });
  const report: RecognitionReport = {
    sheets,
    provisions: desk.lines.map(({ line }) => line),
    pupils: desk.pupils,
    questions: desk.questions.list(),
    unused,
    accounted: { nonEmptyCells, used: nonEmptyCells - unused.length, unused: unused.length },
  };
  const understanding: Understanding = {
    report,
    school: desk.school,
    schoolYear: desk.schoolYear?.label ?? null,
    staffRates: desk.staffRates,
    terms: desk.terms,
    deliveryLog: desk.deliveryLog,
    sectionF: desk.sectionF,
    leftovers: desk.lines.map(({ leftovers }) => leftovers),
    ofPupils: desk.lines.map(({ ofPupil }) => ofPupil),
    pupilWords: desk.pupils.map((pupil) => desk.wordsOfPupils.get(pupil) ?? []),
    trail,
  };
  return { understanding, beyondMost: desk.questions.beyondMost() };
}

/** Why a cell is left that no layout spoke of: titles above a map, notes beside and below it. */
function reasonBeside(sheet: SheetReport | undefined): (row: number) => UnusedReason {
  if (!sheet || sheet.layout === "notAMap") return () => "notAMap";
  const [header = 0] = sheet.headerRows;
  return (row) => (row + 1 < header ? "banner" : "note");
}
