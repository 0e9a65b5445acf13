import type { AddSheet, RemoveSheet } from "../edit";
import { isSheetName, sameName } from "../name-rules";
import type { ProblemKind } from "../workbook-problem";
import { checkColour } from "./look-check";
import { type Standing, badEdit, of } from "./standing";

/** The name is legal and free, also among the sheets that these edits add. */
export function checkNewSheet(edit: AddSheet, standing: Standing, nth: number): ProblemKind[] {
  if (standing.before.structureProtected) return [{ kind: "structureProtected" }];
  if (!isSheetName(edit.sheet)) return [{ kind: "badSheetName", sheet: edit.sheet }];
  const earlier = of(standing.edits.slice(0, nth), "addSheet");
  if (standing.sheetKept(edit.sheet) || earlier.some((other) => sameName(other.sheet, edit.sheet)))
    return [{ kind: "sheetExists", sheet: edit.sheet }];
  return checkColour(edit.tabColour, edit.sheet);
}

/** Only sheets that carry our stamp are ever removed, and a workbook keeps at least one sheet that shows. */
export function checkSheetToRemove(edit: RemoveSheet, standing: Standing): ProblemKind[] {
  if (standing.before.structureProtected) return [{ kind: "structureProtected" }];
  const sheet = standing.before.sheets.find((there) => sameName(there.name, edit.sheet));
  if (!sheet) return [{ kind: "missing", what: edit.sheet }];
  if (sheet.stamp === null) return [{ kind: "notOurs", sheet: sheet.name }];
  const stays = standing.before.sheets.some(
    (there) => there.visibility === "visible" && standing.sheetKept(there.name),
  );
  return stays ? [] : [badEdit("a workbook must keep at least one sheet that can be seen")];
}
