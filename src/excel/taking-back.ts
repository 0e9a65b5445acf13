import type { Edit } from "../workbook/edit";
import { nameKey } from "../workbook/name-rules";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookProblem } from "../workbook/workbook-problem";
import type { ExcelHost } from "./excel-host";
import { sheetsChanged } from "./put-back";
import { type Standing, takeBackWhatWasDone, whatOfTheseStands } from "./undo-added";

/**
 * The problem to report once everything possible has been taken back.
 * @param before the workbook as it was before the first write
 */
export async function afterTakingBack(
  host: ExcelHost,
  edits: readonly Edit[],
  before: WorkbookSnapshot,
  thrown: WorkbookProblem,
): Promise<WorkbookProblem> {
  try {
    const was = await takeBackWhatWasDone(host, edits, before);
    const lost = removedFrom(was, edits);
    if (lost.length > 0) return halfDone(thrown, [], lost);
    return was.now.structureProtected ? structureProtected(thrown) : thrown;
  } catch {
    return afterFailingToTakeBack(host, edits, thrown);
  }
}

async function afterFailingToTakeBack(
  host: ExcelHost,
  edits: readonly Edit[],
  thrown: WorkbookProblem,
): Promise<WorkbookProblem> {
  try {
    const is = await whatOfTheseStands(host, edits);
    const standing = [...is.sheets, ...is.names];
    const lost = removedFrom(is, edits);
    const changed = sheetsChanged(edits);
    return standing.length + lost.length + changed.length > 0
      ? halfDone(thrown, standing, lost, changed)
      : thrown;
  } catch {
    // Excel does not even say what there is: everything that the edits touch is in doubt.
    return halfDone(
      thrown,
      edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])),
      removals(edits),
      sheetsChanged(edits),
    );
  }
}

/** Somebody protected the workbook in the meantime: a plainer reason than Excel's own code. */
function structureProtected(thrown: WorkbookProblem): WorkbookProblem {
  return thrown.problem.kind === "unexpected"
    ? new WorkbookProblem({ kind: "structureProtected" }, { cause: thrown })
    : thrown;
}

/** Sheets and names that these edits removed before they failed; what they added under the same name does not count. */
function removedFrom({ now, sheets, names }: Standing, edits: readonly Edit[]): string[] {
  const kept = new Set(
    [
      ...now.sheets.filter((sheet) => !sheets.includes(sheet.name)),
      ...now.names.filter((name) => !names.includes(name.name)),
    ].map((thing) => nameKey(thing.name)),
  );
  return removals(edits).filter((name) => !kept.has(nameKey(name)));
}

function removals(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "removeSheet") return [edit.sheet];
    return edit.kind === "removeName" ? [edit.name] : [];
  });
}

function halfDone(
  thrown: WorkbookProblem,
  standing: string[],
  gone: string[],
  changed: string[] = [],
): WorkbookProblem {
  const { problem } = thrown;
  const cause = problem.kind === "unexpected" ? problem.code : problem.kind;
  return new WorkbookProblem(
    {
      kind: "halfDone",
      standing,
      cause,
      ...(gone.length > 0 ? { gone } : undefined),
      ...(changed.length > 0 ? { changed } : undefined),
    },
    { cause: thrown },
  );
}
