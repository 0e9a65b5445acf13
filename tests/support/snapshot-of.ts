import { readFileSync } from "node:fs";
import { join } from "node:path";
import { displayText } from "../../src/emulated-excel/calc/display-text";
import type { Book } from "../../src/emulated-excel/book/book";
import { ErrorValue, type Rect } from "../../src/emulated-excel/book/cell";
import type { Sheet } from "../../src/emulated-excel/book/sheet";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import type { Area } from "../../src/workbook/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A practice workbook as recognition sees it. */
export function practiceSnapshot(name: string): WorkbookSnapshot {
  const bytes = readFileSync(join(__dirname, "../workbooks", name));
  return snapshotOf(WorkbookFile.open(bytes, name).book);
}

/** A snapshot of an open book without Excel in between. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((sheet) => sheetOf(book, sheet)),
    tables: book.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        name: table.name,
        sheet: sheet.name,
        area: areaOf(table.area),
        columns: table.columns.map((column) => column.name),
        hasTotals: table.hasTotals,
      })),
    ),
    names: book.names.map((name) => ({
      name: name.name,
      sheet: name.sheet?.name ?? null,
      formula: `=${name.formula}`,
    })),
    structureProtected: book.structureProtected,
  };
}

function sheetOf(book: Book, sheet: Sheet): SheetSnapshot {
  const rect = sheet.usedArea(true);
  const used = rect && areaOf(rect);
  const filters = [sheet.filter, ...sheet.tables.map(() => null)].filter(
    (filter) => filter?.active,
  );
  const rowsHiddenByHand: number[] = [];
  const rowsHiddenByFilter: number[] = [];
  sheet.rows.forEach((look, row) => {
    if (!look.hidden) return;
    const byFilter = filters.some(
      (filter) => filter && row > filter.area.top && row <= filter.area.bottom,
    );
    (byFilter ? rowsHiddenByFilter : rowsHiddenByHand).push(row);
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    stamp: null,
    used,
    cells: used
      ? Array.from({ length: used.rows }, (_, i) =>
          Array.from({ length: used.columns }, (__, j) =>
            cellOf(book, sheet, used.row + i, used.column + j),
          ),
        )
      : [],
    merges: sheet.merges.map(areaOf),
    rowsHiddenByHand,
    rowsHiddenByFilter,
    hiddenColumns: [...sheet.columns].filter(([, look]) => look.hidden).map(([column]) => column),
    comments: sheet.comments.map(({ row, column, text }) => ({ row, column, text })),
  };
}

function cellOf(book: Book, sheet: Sheet, row: number, column: number): CellSnapshot | null {
  const cell = sheet.cell(row, column);
  if (!cell) return null;
  const style = book.styles.get(cell.style);
  const error = cell.value instanceof ErrorValue;
  const value = cell.value instanceof ErrorValue ? cell.value.code : cell.value;
  if (value === null && cell.formula === undefined && style.fill === null) return null;
  return {
    value,
    text: displayText(cell.value, style.numberFormat, { date1904: book.date1904 }),
    numberFormat: style.numberFormat,
    ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
    ...(error ? { error: true as const } : {}),
    ...(style.fill === null ? {} : { fill: style.fill }),
    ...(style.font.bold ? { bold: true as const } : {}),
    ...(style.font.strikethrough ? { struckThrough: true as const } : {}),
  };
}

function areaOf({ top, left, bottom, right }: Rect): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
