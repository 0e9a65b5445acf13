import type { Edit, SaveSettings } from "../workbook/edit";
import { nameKey } from "../workbook/name-rules";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { addingSteps, changeSteps, droppingStep } from "./change-tables";
import { settingSteps } from "./own-settings";
import type { WriteStep } from "./write-step";

/** Sheets of ours that stood before and that these edits change. */
export function sheetsChanged(edits: readonly Edit[]): string[] {
  const changed = edits.flatMap((edit) =>
    edit.kind === "changeCells" || edit.kind === "appendRows" || edit.kind === "dropRows"
      ? [edit.sheet]
      : [],
  );
  return [...new Set(changed)];
}

/**
 * What puts tables and settings back as they were. Nobody knows how far the edits came: a table's length tells whether
 * its rows were added or taken off, and cells and settings get their old content whether they had changed or not.
 * @param before the workbook as it was checked
 * @param now as it is after the failure
 */
export function puttingBack(
  edits: readonly Edit[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): WriteStep[] {
  const rowsNow = new Map(
    now.tables.map(({ name, area, hasTotals }) => [nameKey(name), area.rows - (hasTotals ? 2 : 1)]),
  );
  return edits.flatMap((edit): WriteStep[] => {
    switch (edit.kind) {
      case "appendRows": {
        const more = (rowsNow.get(nameKey(edit.table)) ?? edit.after) - edit.after;
        return more > 0 ? [droppingStep(edit.sheet, edit.table, edit.after, more)] : [];
      }
      case "dropRows": {
        const gone = edit.first + edit.was.length - (rowsNow.get(nameKey(edit.table)) ?? Infinity);
        return gone > 0 ? addingSteps(edit.sheet, edit.table, edit.was.slice(-gone)) : [];
      }
      case "changeCells":
        return changeSteps({
          ...edit,
          changes: edit.changes.map(({ row, was, to }) => ({ row, was: to, to: was })),
        });
      case "saveSettings":
        return settingSteps(settingsBefore(edit, before));
      default:
        return [];
    }
  });
}

function settingsBefore(edit: SaveSettings, before: WorkbookSnapshot): SaveSettings {
  const values = Object.keys(edit.values).map((name) => [name, before.settings?.[name] ?? null]);
  return { kind: "saveSettings", values: Object.fromEntries(values) as SaveSettings["values"] };
}
