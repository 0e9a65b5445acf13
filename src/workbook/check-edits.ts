import { checkCells } from "./check/cell-check";
import { checkChart } from "./check/chart-check";
import { checkColumns, checkFormat, checkLinks, checkRows } from "./check/look-check";
import { checkName, checkNameToRemove } from "./check/name-check";
import { checkChoices, checkExplanations, checkRule } from "./check/rule-check";
import { checkNewSheet, checkSheetToRemove } from "./check/sheet-check";
import { Standing } from "./check/standing";
import { checkAppending, checkChanging, checkDropping } from "./check/row-check";
import { checkSettings } from "./check/settings-check";
import { checkCopying, checkFilling, checkTable } from "./check/table-check";
import type { Edit } from "./edit";
import { EDIT_KINDS } from "./edit-kinds";
import type { WorkbookSnapshot } from "./snapshot";
import type { ProblemKind } from "./workbook-problem";

type Checks = {
  [K in Edit["kind"]]: (
    edit: Extract<Edit, { kind: K }>,
    standing: Standing,
    /** Its place among the edits, for what may stand only once. */
    nth: number,
  ) => ProblemKind[];
};

const CHECKS: Checks = {
  addSheet: checkNewSheet,
  writeCells: checkCells,
  addTable: checkTable,
  fillColumns: checkFilling,
  copyColumn: checkCopying,
  defineName: checkName,
  formatCells: checkFormat,
  setColumns: checkColumns,
  setRows: checkRows,
  addChoices: checkChoices,
  addRule: checkRule,
  addExplanations: checkExplanations,
  addChart: checkChart,
  addLinks: checkLinks,
  setUpSheet: () => [],
  removeSheet: checkSheetToRemove,
  removeName: checkNameToRemove,
  showSheet: (edit, standing) =>
    standing.hasSheet(edit.sheet) ? [] : [{ kind: "missing", what: edit.sheet }],
  changeCells: checkChanging,
  appendRows: checkAppending,
  dropRows: checkDropping,
  saveSettings: checkSettings,
};

/**
 * What would go wrong if these edits were applied to this workbook; [] = nothing. Works on a full snapshot and on an
 * outline alike. Removals come before everything else, so a sheet may be removed and added anew under its name.
 */
export function checkEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): ProblemKind[] {
  const standing = new Standing(snapshot, edits);
  const problems = edits.flatMap((edit, nth) => {
    const refused =
      EDIT_KINDS[edit.kind].altersSheet && "sheet" in edit ? standing.whyNotTouch(edit.sheet) : [];
    return refused.length > 0 ? refused : checkOne(edit, standing, nth);
  });
  const each = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...each.values()];
}

function checkOne<K extends Edit["kind"]>(
  edit: Extract<Edit, { kind: K }>,
  standing: Standing,
  nth: number,
): ProblemKind[] {
  const check: Checks[K] = CHECKS[edit.kind];
  return check(edit, standing, nth);
}
