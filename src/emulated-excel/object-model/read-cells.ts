import { displayText } from "../calc/display-text";
import type { Rect, Value } from "../book/cell";
import { ErrorValue } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { styleAt } from "./excel-state";

/** Reads rectangles of cells as the object model shows them: blanks are "", errors their text. */
export type PlainValue = string | number | boolean;

export function readGrid<T>(area: Rect, read: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(row, column));
    grid.push(line);
  }
  return grid;
}

export function plainValue(value: Value): PlainValue {
  if (value === null) return "";
  return value instanceof ErrorValue ? value.code : value;
}

export function readValues(sheet: Sheet, area: Rect): PlainValue[][] {
  return readGrid(area, (row, column) => plainValue(sheet.value(row, column)));
}

/** Formulas with "=", in English; constants as they are. A leading apostrophe does not come back, as in Excel. */
export function readFormulas(sheet: Sheet, area: Rect): PlainValue[][] {
  return readGrid(area, (row, column) => {
    const cell = sheet.cell(row, column);
    if (!cell) return "";
    return cell.formula === undefined ? plainValue(cell.value) : `=${cell.formula}`;
  });
}

export function readTexts(sheet: Sheet, area: Rect): string[][] {
  const { styles, date1904 } = sheet.book;
  return readGrid(area, (row, column) => {
    const value = sheet.value(row, column);
    if (value === null) return "";
    return displayText(value, styles.get(styleAt(sheet, row, column)).numberFormat, { date1904 });
  });
}

export function readNumberFormats(sheet: Sheet, area: Rect): string[][] {
  const { styles } = sheet.book;
  return readGrid(area, (row, column) => styles.get(styleAt(sheet, row, column)).numberFormat);
}

export function readValueTypes(sheet: Sheet, area: Rect): Excel.RangeValueType[][] {
  return readGrid(area, (row, column) => {
    const value = sheet.value(row, column);
    if (value === null) return "Empty" as Excel.RangeValueType;
    if (value instanceof ErrorValue) return "Error" as Excel.RangeValueType;
    return VALUE_TYPES[typeof value as keyof typeof VALUE_TYPES] as Excel.RangeValueType;
  });
}

const VALUE_TYPES = { string: "String", number: "Double", boolean: "Boolean" } as const;

/** Smallest area within `area` with content (or, unless `valuesOnly`, a look of its own); null when there is none. */
export function usedWithin(sheet: Sheet, area: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  sheet.cells.forEach((cells, row) => {
    if (row < area.top || row > area.bottom) return;
    cells.forEach((cell, column) => {
      if (!cell || column < area.left || column > area.right) return;
      const blank = cell.value === null && cell.formula === undefined;
      if (blank && (valuesOnly || cell.style === 0)) return;
      used = used
        ? {
            ...used,
            bottom: row,
            left: Math.min(used.left, column),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    });
  });
  return used;
}
