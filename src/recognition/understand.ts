import type { StaffRate, TermDates } from "../domain/provision-map";
import type { RecognitionReport, SheetReport, UnusedCell } from "../domain/recognition-report";
import type { Progress } from "../workbook/progress";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { Desk, type LogEntry, type SectionFLine } from "./desk";
import { readCommentsAndStrikes } from "./comments-and-strikes";
import { bestLayout } from "./layouts/layouts";
import type { Leftover } from "./readers/line-draft";
import { SheetView } from "./sheet-view";
import { Study } from "./study";
import { askAboutHidden, leavesOut } from "./hidden";
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
}

/** Looks at every sheet of a workbook and says what it is and what it says. Sheets that the add-in put there are passed over. */
export function understand(snapshot: WorkbookSnapshot, options: UnderstandOptions): Understanding {
  const desk = new Desk(options.today, options.answers ?? {});
  const sheets: SheetReport[] = [];
  const unused: UnusedCell[] = [];
  let nonEmptyCells = 0;
  const ours = snapshot.sheets.filter((sheet) => sheet.stamp === null);
  const studies = ours.map((sheet, done) => {
    options.progress?.({ step: "recognising", sheet: sheet.name, done, of: ours.length });
    return new Study(new SheetView(sheet));
  });
  desk.schoolYear = sheetsThatSaySchoolYear(studies);
  for (const study of studies) {
    const layout = bestLayout(study);
    const lines = desk.lines.length;
    const reading = layout.read(study, desk);
    readCommentsAndStrikes(study, desk, layout.layout, lines);
    askAboutHidden(study, desk, layout.layout);
    if (leavesOut(study, desk, layout.layout, lines)) study.ledger.forget();
    desk.school ??= study.school;
    const { nonEmpty, unused: left } = study.ledger.settle("notAMap");
    nonEmptyCells += nonEmpty;
    unused.push(...left);
    sheets.push({
      name: study.view.name,
      layout: layout.layout,
      headerRows: reading.headerRows.map((row) => row + 1),
      columns: reading.columns,
      hidden: study.view.hidden,
    });
  }
  const report: RecognitionReport = {
    sheets,
    provisions: desk.lines.map(({ line }) => line),
    pupils: desk.pupils,
    questions: desk.questions.list(),
    unused,
    accounted: { nonEmptyCells, used: nonEmptyCells - unused.length, unused: unused.length },
  };
  return {
    report,
    school: desk.school,
    schoolYear: desk.schoolYear?.label ?? null,
    staffRates: desk.staffRates,
    terms: desk.terms,
    deliveryLog: desk.deliveryLog,
    sectionF: desk.sectionF,
    leftovers: desk.lines.map(({ leftovers }) => leftovers),
  };
}
