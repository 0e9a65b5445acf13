import type { Rect } from "../book/cell";
import { LAST_ROW, overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { nameIsTaken } from "./defined-names";
import type { ExcelState } from "./excel-state";
import { insertCells } from "./shift-cells";
import { allTables } from "./table-lookup";
import { nameColumns } from "./table-headers";

/** Excel's own choice for a new table. */
const NEW_STYLE = "TableStyleMedium2";

/**
 * Makes a table of an area. Without headers, a row of them is put above, pushing the cells down; a table of nothing
 * but headers gets an empty row. Merged cells come apart, header formulas become text.
 * @throws InvalidArgument over another table
 */
export function createTable(
  state: ExcelState,
  sheet: Sheet,
  given: Rect,
  hasHeaders: boolean,
): Table {
  state.guardSheet(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, given)))
    throw invalidArgument("A table can't overlap another table.");
  let area = { ...given };
  if (!hasHeaders) {
    insertCells(state, sheet, { ...area, bottom: area.top }, "rows");
    area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) area.bottom = Math.min(area.top + 1, LAST_ROW);
  const merges = sheet.merges.filter((merged) => !overlaps(merged, area));
  if (merges.length < sheet.merges.length) {
    sheet.merges = merges;
    sheet.partChanged("merges");
  }
  if (sheet.filter && overlaps(sheet.filter.area, area)) sheet.filter = null;
  freezeHeaderFormulas(state, sheet, area);
  const table = newTable(state, area);
  sheet.tables.push(table);
  nameColumns(sheet, table);
  sheet.partChanged("tables");
  return table;
}

function newTable(state: ExcelState, area: Rect): Table {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
    id: i + 1,
    name: "",
  }));
  return {
    id: Math.max(0, ...allTables(state.book).map(({ table }) => table.id)) + 1,
    name: freeTableName(state),
    area,
    hasHeader: true,
    hasTotals: false,
    columns,
    style: NEW_STYLE,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
  };
}

function freeTableName(state: ExcelState): string {
  for (let n = 1; ; n++) if (!nameIsTaken(state.book, null, `Table${n}`)) return `Table${n}`;
}

function freezeHeaderFormulas(state: ExcelState, sheet: Sheet, area: Rect): void {
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.cell(area.top, column)?.formula === undefined) continue;
    state.catchUp();
    sheet.setValue(area.top, column, sheet.value(area.top, column));
  }
}
