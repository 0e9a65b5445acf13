import type { RecognitionReport } from "../domain/recognition-report";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { understand, type UnderstandOptions } from "./understand";

/** What the add-in understands of a workbook: deterministic, linear in cells, never throws. */
export function recognise(
  snapshot: WorkbookSnapshot,
  options: UnderstandOptions,
): RecognitionReport {
  return understand(snapshot, options).report;
}
