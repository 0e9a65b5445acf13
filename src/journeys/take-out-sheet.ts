import { renderRemoval, sheetsThatNeed } from "../templates/insert/render-insertion";
import { standingSheets } from "../templates/insert/standing-sheets";
import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { sameName } from "../workbook/name-rules";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";

/** What taking one sheet of ours out again would do, checked. */
export interface TakeOutPlan {
  edits: Edit[];
  problems: ProblemKind[];
}

/** Totals and look-ups that counted the sheet in are written anew; a sheet that others stand on stays. */
export function planTakingOut(outline: WorkbookSnapshot, sheet: string): TakeOutPlan {
  const stamped = outline.sheets.find((each) => sameName(each.name, sheet));
  if (!stamped) return { edits: [], problems: [{ kind: "missing", what: sheet }] };
  if (stamped.stamp === null)
    return { edits: [], problems: [{ kind: "notOurs", sheet: stamped.name }] };
  const standing = standingSheets(outline);
  const leaving = standing.find((each) => each.sheet === stamped.name);
  if (!leaving) {
    const edits: Edit[] = [{ kind: "removeSheet", sheet: stamped.name }];
    return { edits, problems: checkEdits(outline, edits) };
  }
  const needing = sheetsThatNeed(leaving, standing).map((each) => each.sheet);
  if (needing.length > 0)
    return {
      edits: [],
      problems: [{ kind: "stillNeeded", sheet: leaving.sheet, by: needing }],
    };
  const edits = renderRemoval(leaving, standing);
  return { edits, problems: checkEdits(outline, edits) };
}

/** @throws WorkbookProblem */
export async function takeOutSheet(
  gateway: WorkbookGateway,
  plan: TakeOutPlan,
  watch?: Watch,
): Promise<void> {
  const [problem] = plan.problems;
  if (problem) throw new WorkbookProblem(problem);
  await gateway.applyEdits(plan.edits, watch);
}
