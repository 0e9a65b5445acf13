import type { Edit } from "./edit";
import { nameKey } from "./name-rules";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * What takes out exactly what the add-in put in: the sheets that carry its stamp (their tables go with them), the
 * defined names that the stamps list and that still stand, and what it remembers in the workbook. Names first: a name
 * whose sheet is gone points nowhere.
 */
export function editsToRemoveWhatWasAdded(snapshot: WorkbookSnapshot): Edit[] {
  const ours = snapshot.sheets.filter((sheet) => sheet.stamp !== null);
  const listed = new Set(ours.flatMap((sheet) => sheet.stamp?.names ?? []).map(nameKey));
  const names = snapshot.names.filter(
    (name) => name.sheet === null && listed.has(nameKey(name.name)),
  );
  const kept = Object.keys(snapshot.settings ?? {});
  return [
    ...names.map((name): Edit => ({ kind: "removeName", name: name.name })),
    ...ours.map((sheet): Edit => ({ kind: "removeSheet", sheet: sheet.name })),
    ...(kept.length > 0
      ? [
          {
            kind: "saveSettings" as const,
            values: Object.fromEntries(kept.map((name) => [name, null])),
          },
        ]
      : []),
  ];
}
