import type { SaveSettings } from "../edit";
import type { ProblemKind } from "../workbook-problem";
import { type Standing, badEdit, of, tooLarge } from "./standing";

/** Beyond this a workbook's settings as a whole are refused by Excel on the web (2 MB). */
const MAX_SETTING = 1_500_000;

/**
 * Kept only beside sheets of ours: with the last of them "Remove what was added" takes the settings away, and nobody
 * could find them after that.
 */
export function checkSettings(edit: SaveSettings, standing: Standing): ProblemKind[] {
  const kept = Object.entries(edit.values).filter(([, value]) => value !== null);
  const ours =
    of(standing.edits, "addSheet").length > 0 ||
    standing.before.sheets.some(
      (sheet) => sheet.stamp !== null && standing.sheetKept(sheet.name) !== undefined,
    );
  if (kept.length > 0 && !ours)
    return [badEdit("nothing is kept in a workbook that has no sheet of ours")];
  return Object.entries(edit.values).flatMap(([name, value]) => {
    if (!/^[a-zA-Z]+$/.test(name)) return [badEdit(`"${name}" cannot be the name of a setting`)];
    return (value?.length ?? 0) > MAX_SETTING
      ? [tooLarge("What is remembered in this workbook", `${MAX_SETTING} characters`)]
      : [];
  });
}
