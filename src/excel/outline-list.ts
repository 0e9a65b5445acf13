import type { NameSnapshot, Visibility, WorkbookSnapshot } from "../workbook/snapshot";
import type { ExcelHost } from "./excel-host";
import { ownSettings } from "./own-settings";
import type { Trip } from "./round-trip";

/** What a workbook consists of: the answer of the first round trip, still within Excel. */
export interface WorkbookList {
  sheets: Excel.Worksheet[];
  tables: Excel.Table[];
  names: Excel.NamedItem[];
  /** Threaded comments, and legacy notes where they can be read. */
  remarks: (Excel.Comment | Excel.Note)[];
  /** The add-in's settings, those of other versions of it included. */
  settings: { key: string; value: unknown }[];
  structureProtected: boolean;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export async function readList(
  context: Excel.RequestContext,
  trip: Trip,
  host: ExcelHost,
): Promise<WorkbookList> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ name: true, visibility: true });
  const tables = workbook.tables.load({ name: true, showTotals: true });
  const names = workbook.names.load({ name: true, formula: true });
  const settings = workbook.settings.load({ key: true, value: true });
  const protection = workbook.protection.load({ protected: true });
  const comments = workbook.comments.load({ content: true });
  // Asked of the object too: an Excel may be newer than the office.js that an administrator's proxy has cached.
  const canReadNotes = host.canReadNotes && "notes" in workbook;
  const notes = canReadNotes ? workbook.notes.load({ content: true }) : null;
  await trip(() => context.sync());
  return {
    sheets: sheets.items,
    tables: tables.items,
    names: names.items,
    remarks: [...comments.items, ...(notes?.items ?? [])],
    settings: settings.items.map(({ key, value }: { key: string; value: unknown }) => ({
      key,
      value,
    })),
    structureProtected: protection.protected,
  };
}

/**
 * The list alone as a snapshot, in one round trip: enough to check edits that only add. Stamps, protection, used areas
 * and the tables' columns are unknown and left empty.
 */
export function snapshotOfList(list: WorkbookList): WorkbookSnapshot {
  const nowhere = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheets: list.sheets.map(emptySheet),
    tables: list.tables.map((table) => ({
      name: table.name,
      sheet: "",
      area: nowhere,
      columns: [],
      hasTotals: table.showTotals,
    })),
    names: list.names.map((name) => nameFrom(name, null)),
    structureProtected: list.structureProtected,
    ...settingsOf(list),
  };
}

/** Absent where nothing is kept. */
export function settingsOf(list: WorkbookList): Pick<WorkbookSnapshot, "settings"> {
  const settings = ownSettings(list.settings);
  return Object.keys(settings).length > 0 ? { settings } : {};
}

export function emptySheet(sheet: Excel.Worksheet): WorkbookSnapshot["sheets"][number] {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    protected: false,
    stamp: null,
    used: null,
    cells: [],
    merges: [],
    rowsHiddenByHand: [],
    rowsHiddenByFilter: [],
    hiddenColumns: [],
    comments: [],
  };
}

export function nameFrom(name: Excel.NamedItem, sheet: string | null): NameSnapshot {
  return { name: name.name, sheet, formula: String(name.formula) };
}
