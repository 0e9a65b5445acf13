import type { Rect } from "../book/cell";
import type { Chart } from "../book/chart";
import type { Sheet, SheetPart } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import type { ExcelState } from "./excel-state";
import type { Shift } from "./shift-span";
import { shiftedArea, shiftedSpan } from "./shift-span";
import { nameColumns } from "./table-headers";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";

/** Everything on a sheet that stands at a place goes along with its cells. */
export function shiftParts(state: ExcelState, sheet: Sheet, shift: Shift): void {
  const move = (area: Rect): Rect | null => shiftedArea(area, shift);
  const moveAll = (areas: Rect[]): Rect[] => areas.flatMap((area) => move(area) ?? []);

  sheet.merges = moveAll(sheet.merges);
  sheet.tables = sheet.tables.filter((table) => shiftTable(table, shift));
  for (const part of [sheet.validations, sheet.conditionalFormats])
    for (const item of part) item.areas = moveAll(item.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => {
    const area = move(link.area);
    if (area) link.area = area;
    return area !== null;
  });
  sheet.comments = sheet.comments.filter((comment) => {
    const { row, column } = comment;
    const area = move({ top: row, left: column, bottom: row, right: column });
    if (area) Object.assign(comment, { row: area.top, column: area.left });
    return area !== null;
  });
  for (const chart of sheet.charts) shiftChart(chart, move);
  if (sheet.filter) {
    const area = move(sheet.filter.area);
    sheet.filter = area && { ...sheet.filter, area };
  }
  shiftPage(sheet, shift, move);
  for (const part of MOVED_PARTS) sheet.partChanged(part);
  for (const table of sheet.tables) nameColumns(sheet, table);
  for (const range of state.heldRanges(sheet)) range.$area = move(range.$area) ?? range.$area;
}

const MOVED_PARTS: SheetPart[] = [
  "merges",
  "tables",
  "validations",
  "conditionalFormats",
  "hyperlinks",
  "comments",
  "charts",
  "pageSetup",
];

/** @returns false when the table is gone */
function shiftTable(table: Table, shift: Shift): boolean {
  const area = shiftedArea(table.area, shift);
  if (!area) return false;
  if (shift.along === "columns" && area !== table.area) shiftColumns(table, area, shift);
  table.area = area;
  return true;
}

/** Columns put into a table are its own; they get a name with their header cell. */
function shiftColumns(table: Table, area: Rect, shift: Shift): void {
  const first = shift.at - table.area.left;
  if (shift.by > 0 && first > 0 && first < table.columns.length) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const added = Array.from({ length: shift.by }, (_, i) => ({ id: id + i, name: "" }));
    table.columns.splice(first, 0, ...added);
  }
  if (shift.by < 0) {
    const gone = table.columns.length - (area.right - area.left + 1);
    table.columns.splice(Math.max(first, 0), gone);
  }
}

/** A chart moves and stretches with the cells under it, and stays where all of them go. */
function shiftChart({ place }: Chart, move: (area: Rect) => Rect | null): void {
  const { from, to } = place;
  const area = move({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  if (!area) return;
  place.from = { ...from, row: area.top, column: area.left };
  place.to = { ...to, row: area.bottom, column: area.right };
}

function shiftPage(sheet: Sheet, shift: Shift, move: (area: Rect) => Rect | null): void {
  const { pageSetup } = sheet;
  if (pageSetup.printArea) pageSetup.printArea = move(pageSetup.printArea);
  if (pageSetup.titleRows && shift.along === "rows") {
    const { first, last } = pageSetup.titleRows;
    const span = shiftedSpan(first, last, shift, LAST_ROW);
    pageSetup.titleRows = span && { first: span[0], last: span[1] };
  }
  if (pageSetup.titleColumns && shift.along === "columns") {
    const { first, last } = pageSetup.titleColumns;
    const span = shiftedSpan(first, last, shift, LAST_COLUMN);
    pageSetup.titleColumns = span && { first: span[0], last: span[1] };
  }
}
