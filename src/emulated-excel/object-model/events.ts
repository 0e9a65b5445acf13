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
  state.emit({
    eventId: WORKSHEET_CHANGED,
    targetId: worksheetId,
    args: { type: "WorksheetChanged", ...args },
  });
  for (const table of sheet.tables)
    if (intersection(table.area, area))
      state.emit({
        eventId: TABLE_CHANGED,
        targetId: String(table.id),
        args: { type: "TableChanged", tableId: String(table.id), ...args },
      });
}

export function sheetActivated(state: ExcelState, sheet: Sheet): void {
  const worksheetId = sheetId(sheet);
  const args = { type: "WorksheetActivated", worksheetId };
  for (const targetId of [worksheetId, "Workbook"])
    state.emit({ eventId: WORKSHEET_ACTIVATED, targetId, args });
}

export function selectionMoved(state: ExcelState, sheet: Sheet, address: string): void {
  const worksheetId = sheetId(sheet);
  const args = { type: "WorksheetSelectionChanged", address, worksheetId };
  state.emit({ eventId: WORKSHEET_SELECTION_CHANGED, targetId: worksheetId, args });
}
