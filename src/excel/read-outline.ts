import { type Area, parseReference } from "../workbook/address";
import type { CommentSnapshot, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { ExcelHost } from "./excel-host";
import { emptySheet, nameFrom, readList, settingsOf } from "./outline-list";
import type { Trip } from "./round-trip";
import { stampFrom } from "./stamp-properties";

/** An outline, with what is needed to read on in the same `Excel.run`. */
export interface Outline {
  snapshot: WorkbookSnapshot;
  /** In the order of `snapshot.sheets`. */
  sheets: Excel.Worksheet[];
  /** For each sheet, the areas whose rows a filter may be hiding. */
  filtered: Area[][];
  settingKeys: ReadonlySet<string>;
}

const AREA = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/**
 * What can be known without reading cells, in two round trips. Merged areas are left out on purpose: asking for them
 * (`getMergedAreasOrNullObject`) empties the person's undo list (office-js #5918), which only a full reading is worth.
 */
export async function readOutline(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
): Promise<Outline> {
  const list = await readList(context, trip, host);
  const sheets = list.sheets.map(askAboutSheet);
  const tables = list.tables.map(askAboutTable);
  const places = list.remarks.map((remark) =>
    remark.getLocation().untrack().load({ address: true }),
  );
  // A workbook of charts only has no worksheets to ask about.
  if (list.sheets.length > 0) await trip(() => context.sync());

  const tableSnapshots = tables.map(tableFrom);
  const comments = commentsBySheet(list.remarks, places);
  return {
    snapshot: {
      sheets: sheets.map((asked) => ({
        ...emptySheet(asked.sheet),
        protected: asked.protection.protected,
        stamp: stampFrom(asked.properties.items),
        used: asked.used.isNullObject ? null : areaOf(asked.used),
        comments: comments.get(asked.sheet.name) ?? [],
      })),
      tables: tableSnapshots,
      names: [
        ...list.names.map((name) => nameFrom(name, null)),
        ...sheets.flatMap(({ sheet, names }) =>
          names.items.map((name) => nameFrom(name, sheet.name)),
        ),
      ],
      structureProtected: list.structureProtected,
      ...settingsOf(list),
    },
    settingKeys: new Set(list.settings.map(({ key }) => key)),
    sheets: list.sheets,
    filtered: sheets.map((asked) => [
      ...(asked.filter.isDataFiltered && !asked.filterArea.isNullObject
        ? [areaOf(asked.filterArea)]
        : []),
      ...tableSnapshots
        .filter((table, n) => tables[n]?.filter.isDataFiltered && table.sheet === asked.sheet.name)
        .map((table) => table.area),
    ]),
  };
}

function askAboutSheet(sheet: Excel.Worksheet) {
  return {
    sheet,
    // Values only: a column coloured to the last row would otherwise be a million rows to read (office-js #4245).
    used: sheet.getUsedRangeOrNullObject(true).untrack().load(AREA),
    protection: sheet.protection.load({ protected: true }),
    properties: sheet.customProperties.load({ key: true, value: true }),
    names: sheet.names.load({ name: true, formula: true }),
    filter: sheet.autoFilter.load({ isDataFiltered: true }),
    filterArea: sheet.autoFilter.getRangeOrNullObject().untrack().load(AREA),
  };
}

function askAboutTable(table: Excel.Table) {
  return {
    table,
    range: table.getRange().untrack().load({ address: true }),
    columns: table.columns.load({ name: true }),
    filter: table.autoFilter.load({ isDataFiltered: true }),
  };
}

function tableFrom({ table, range, columns }: ReturnType<typeof askAboutTable>): TableSnapshot {
  const at = parseReference(range.address);
  return {
    name: table.name,
    sheet: at?.sheet ?? "",
    area: at?.area ?? { row: 0, column: 0, rows: 1, columns: 1 },
    columns: columns.items.map((column) => column.name),
    hasTotals: table.showTotals,
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function commentsBySheet(
  remarks: readonly (Excel.Comment | Excel.Note)[],
  places: readonly Excel.Range[],
): Map<string, CommentSnapshot[]> {
  const bySheet = new Map<string, CommentSnapshot[]>();
  remarks.forEach((remark, n) => {
    const at = parseReference(places[n]?.address ?? "");
    if (!at) return;
    const comments = bySheet.get(at.sheet) ?? [];
    comments.push({ row: at.area.row, column: at.area.column, text: remark.content });
    bySheet.set(at.sheet, comments);
  });
  return bySheet;
}
