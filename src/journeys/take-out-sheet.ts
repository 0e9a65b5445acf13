import { renderRemoval, sheetsThatNeed } from "../templates/insert/render-insertion";
import { standingSheets } from "../templates/insert/standing-sheets";
import { checkEdits } from "../workbook/check-edits";
import type { Edit } from "../workbook/edit";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { sameName } from "../workbook/name-rules";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { removeWhatWasAdded } from "./take-back";
import { orProblem, WorkbookProblem, type ProblemKind } from "../workbook/workbook-problem";

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
  const edits = orProblem(() => renderRemoval(leaving, standing));
  if ("kind" in edits) return { edits: [], problems: [edits] };
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

/**
 * Takes out sheets that came together: each as soon as no other needs it. Where nothing else of ours stands they may
 * need each other, and go all at once.
 * @throws WorkbookProblem stillNeeded, when another sheet has come to need one of them
 */
export async function takeOutSheets(
  gateway: WorkbookGateway,
  sheets: readonly string[],
  watch?: Watch,
): Promise<void> {
  let left = [...sheets];
  while (left.length > 0) {
    const outline = await gateway.readOutline(watch);
    const ours = outline.sheets.filter(({ stamp }) => stamp !== null);
    left = left.filter((sheet) => ours.some(({ name }) => sameName(name, sheet)));
    if (ours.every(({ name }) => left.some((sheet) => sameName(name, sheet)))) {
      await removeWhatWasAdded(gateway, watch);
      return;
    }
    const plans = left.map((sheet) => ({ sheet, plan: planTakingOut(outline, sheet) }));
    const next = plans.find(({ plan }) => plan.problems.length === 0) ?? plans[0];
    if (!next) return;
    await takeOutSheet(gateway, next.plan, watch);
    left = left.filter((sheet) => sheet !== next.sheet);
  }
}
