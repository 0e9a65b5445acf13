import type { Rect } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { intersection } from "./addresses";
import type { ExcelState } from "./excel-state";

/** Numbers of the events as office.js knows them. */
const WORKSHEET_CHANGED = 10;
const WORKSHEET_ACTIVATED = 11;
const WORKSHEET_SELECTION_CHANGED = 14;
const TABLE_CHANGED = 101;

/** Worksheet ids as Excel on the web writes them. */
export function sheetId(sheet: Sheet): string {
  const n = (sheet.id - 1).toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${n}-000000000000}`;
}

export function cellsChanged(
  state: ExcelState,
  sheet: Sheet,
  address: string,
  area: Rect,
  changeType = "RangeEdited",
): void {
  const worksheetId = sheetId(sheet);
  const args = {
    changeType,
    source: "Local",
    worksheetId,
    address,
    triggerSource: "ThisLocalAddin",
  };
  emit(state, WORKSHEET_CHANGED, worksheetId, { type: "WorksheetChanged", ...args });
  for (const table of sheet.tables) {
    const tableId = String(table.id);
    if (intersection(table.area, area))
      emit(state, TABLE_CHANGED, tableId, { type: "TableChanged", tableId, ...args });
  }
}

export function sheetActivated(state: ExcelState, sheet: Sheet): void {
  const worksheetId = sheetId(sheet);
  emit(state, WORKSHEET_ACTIVATED, worksheetId, { type: "WorksheetActivated", worksheetId });
}

export function selectionMoved(state: ExcelState, sheet: Sheet, address: string): void {
  const worksheetId = sheetId(sheet);
  const args = { type: "WorksheetSelectionChanged", address, worksheetId };
  emit(state, WORKSHEET_SELECTION_CHANGED, worksheetId, args);
}

/** To those who listen to the one object, and to those who listen to all of its kind. */
function emit(state: ExcelState, eventId: number, id: string, args: object): void {
  for (const targetId of [id, "Workbook"]) state.emit({ eventId, targetId, args });
}
