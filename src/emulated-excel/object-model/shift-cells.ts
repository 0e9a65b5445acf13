import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { areaAddress, encloses, wholeColumns, wholeRows } from "./addresses";
import { cellsChanged } from "./events";
import type { ExcelState } from "./excel-state";
import { shiftFormulas } from "./shift-formulas";
import { moveCells } from "./shift-contents";
import { shiftParts } from "./shift-parts";
import type { Shift } from "./shift-span";

/** Puts empty cells in; what stood there moves down ("rows") or right ("columns"). `growing` is moved by its caller. */
export function insertCells(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  along: Shift["along"],
  growing?: Table,
): void {
  const by = along === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  shiftCells(state, sheet, area, along, by, growing);
  cellsChanged(
    state,
    sheet,
    areaAddress(area),
    area,
    along === "rows" ? "RowInserted" : "ColumnInserted",
  );
}

/** Takes cells out; what stands below ("rows") or right ("columns") of them moves up. */
export function deleteCells(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  along: Shift["along"],
): void {
  const by = along === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  shiftCells(state, sheet, area, along, -by);
  cellsChanged(
    state,
    sheet,
    areaAddress(area),
    area,
    along === "rows" ? "RowDeleted" : "ColumnDeleted",
  );
}

function shiftCells(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  given: Shift["along"],
  by: number,
  growing?: Table,
): void {
  state.guardSheet(sheet);
  const along = wholeRows(area) ? "rows" : wholeColumns(area) ? "columns" : given;
  const shift: Shift =
    along === "rows"
      ? { along, at: area.top, by, strip: [area.left, area.right] }
      : { along, at: area.left, by, strip: [area.top, area.bottom] };
  guardTables(sheet, area, shift, growing);
  shiftFormulas(sheet.book, sheet, shift);
  moveCells(sheet, shift);
  shiftParts(state, sheet, shift);
}

/** A strip may not cut a table in two, nor take its header away from under its rows. @throws InvalidArgument */
function guardTables(sheet: Sheet, area: Rect, shift: Shift, growing?: Table): void {
  const [first, last] = shift.strip;
  for (const table of sheet.tables) {
    if (table === growing) continue;
    const beyond =
      shift.along === "rows" ? table.area.bottom >= shift.at : table.area.right >= shift.at;
    if (!beyond) continue;
    const { top, left, bottom, right } = table.area;
    const [crossFirst, crossLast] = shift.along === "rows" ? [left, right] : [top, bottom];
    const apart = crossLast < first || crossFirst > last;
    const inside = crossFirst >= first && crossLast <= last;
    if (!apart && !inside) throw invalidArgument("This would move cells in a table.");
    const header = { ...table.area, bottom: table.area.top };
    const headerGoes = shift.by < 0 && shift.along === "rows" && overlaps(area, header);
    if (headerGoes && !encloses(area, table.area)) throw invalidArgument();
  }
}
