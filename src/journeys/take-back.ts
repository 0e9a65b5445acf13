import { checkEdits } from "../workbook/check-edits";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { editsToRemoveWhatWasAdded } from "../workbook/take-back";
import { WorkbookProblem } from "../workbook/workbook-problem";

/**
 * Takes out exactly the sheets, tables and names that the add-in put into the workbook.
 * @returns the names of the sheets that are gone
 * @throws WorkbookProblem
 */
export async function removeWhatWasAdded(
  gateway: WorkbookGateway,
  watch?: Watch,
): Promise<{ sheets: string[] }> {
  const outline = await gateway.readOutline(watch);
  const edits = editsToRemoveWhatWasAdded(outline);
  const [problem] = checkEdits(outline, edits);
  if (problem) throw new WorkbookProblem(problem);
  if (edits.length > 0) await gateway.applyEdits(edits, watch);
  return { sheets: edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet] : [])) };
}
