import type { Edit } from "../workbook/edit";
import { EDIT_KINDS } from "../workbook/edit-kinds";
import { nameKey } from "../workbook/name-rules";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ExcelHost } from "./excel-host";
import { readList, snapshotOfList, type WorkbookList } from "./outline-list";
import type { Trip } from "./round-trip";
import { stampFrom } from "./stamp-properties";

/** The sheets that stand and that the edits touch, when their names are all that the check needs; else null. */
export function sheetsTouched(edits: readonly Edit[]): string[] | null {
  if (!edits.every((edit) => EDIT_KINDS[edit.kind].byName)) return null;
  const added = new Set(
    edits.flatMap((edit) => (edit.kind === "addSheet" ? [nameKey(edit.sheet)] : [])),
  );
  const touched = edits.flatMap((edit) => {
    if (edit.kind === "defineName") return edit.stampedOn === undefined ? [] : [edit.stampedOn];
    return edit.kind === "removeSheet" ||
      ("sheet" in edit && edit.kind !== "showSheet" && !added.has(nameKey(edit.sheet)))
      ? [edit.sheet]
      : [];
  });
  return [...new Set(touched)];
}

/**
 * The list of contents, and the stamps and protection of some sheets, in one round trip: enough to check edits that
 * add, take out, and write formulas anew. A sheet that is gone is an `ItemNotFound`.
 */
export async function readTouched(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
  names: readonly string[],
): Promise<{ snapshot: WorkbookSnapshot; list: WorkbookList }> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      name,
      protection: sheet.protection.load({ protected: true }),
      properties: sheet.customProperties.load({ key: true, value: true }),
      tables: sheet.tables.load({ name: true, columns: { name: true } }),
    };
  });
  const list = await readList(context, trip, host);
  const snapshot = snapshotOfList(list);
  const touched = new Map(asked.map((each) => [nameKey(each.name), each]));
  const homes = new Map(
    asked.flatMap(({ name, tables }) =>
      tables.items.map((table) => [
        nameKey(table.name),
        { sheet: name, columns: table.columns.items.map((column) => column.name) },
      ]),
    ),
  );
  return {
    list,
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => {
        const each = touched.get(nameKey(sheet.name));
        if (!each) return sheet;
        const stamp = stampFrom(each.properties.items);
        return { ...sheet, protected: each.protection.protected, stamp };
      }),
      tables: snapshot.tables.map((table) => ({ ...table, ...homes.get(nameKey(table.name)) })),
    },
  };
}
