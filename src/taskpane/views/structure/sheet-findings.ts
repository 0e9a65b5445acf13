import type { RecognitionReport, SheetReport } from "../../../domain/recognition-report";
import { parsePlace } from "../../../workbook/address";

/** What the report says about one sheet, as the pane lists it. */
export interface SheetFinding {
  sheet: SheetReport;
  status: "understood" | "unsure" | "leftAlone";
  provisions: number;
  pupils: number;
  questions: number;
}

/** Sheet by sheet, in the workbook's order. */
export function sheetFindings(report: RecognitionReport): SheetFinding[] {
  const provisions = countBySheet(report.provisions.map((line) => line.source));
  const pupils = countBySheet(report.pupils.map((line) => line.source));
  const questions = countBySheet(report.questions.map((question) => question.about));
  return report.sheets.map((sheet) => {
    const asked = questions.get(sheet.name) ?? 0;
    return {
      sheet,
      status: asked > 0 ? "unsure" : sheet.layout === "notAMap" ? "leftAlone" : "understood",
      provisions: provisions.get(sheet.name) ?? 0,
      pupils: pupils.get(sheet.name) ?? 0,
      questions: asked,
    };
  });
}

/** A place may be a whole sheet ("Autumn") or a cell on it ("Autumn!F4"). */
function countBySheet(places: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const sheet = parsePlace(place)?.sheet ?? place;
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return counts;
}
