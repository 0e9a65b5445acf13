import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/sheet-parts";
import { areaAddress, quotedSheetName, readArea, sameArea, splitAddress } from "./addresses";
import type { ExcelState } from "./excel-state";
import { relocate } from "./formula-text";
import { usedWithin } from "./read-cells";
import { bodyArea } from "./table-lookup";

/** The table that takes in what is written directly below it (Excel's "Include new rows and columns in table"). */
export function tableGrownBy(sheet: Sheet, written: Rect): Table | null {
  const above = sheet.tables.find(
    ({ area, hasTotals }) =>
      !hasTotals &&
      written.top === area.bottom + 1 &&
      written.left >= area.left &&
      written.right <= area.right,
  );
  if (!above) return null;
  const strip = { ...written, left: above.area.left, right: above.area.right };
  const free =
    usedWithin(sheet, strip, true) === null &&
    sheet.tables.every((table) => table === above || !overlaps(table.area, strip));
  return free ? above : null;
}

export function growTable(state: ExcelState, sheet: Sheet, table: Table, written: Rect): void {
  extendTable(state, sheet, table, written.bottom);
}

/** Makes a table longer: the new rows get the calculated columns, the looks, the lists and the rules of the rows above. */
export function extendTable(state: ExcelState, sheet: Sheet, table: Table, bottom: number): void {
  const before = bodyArea(table);
  const first = (before?.bottom ?? table.area.top) + 1;
  const last = bottom - (table.hasTotals ? 1 : 0);
  table.area = { ...table.area, bottom };
  if (before) {
    const template = before.bottom;
    for (let row = first; row <= last; row++) copyRowLook(sheet, table.area, template, row);
    extendAreas(sheet, before, last);
    extendCharts(sheet, before, last);
  }
  fillCalculatedColumns(sheet, table, first, last);
  if (sheet.filter && sameArea({ ...sheet.filter.area, bottom }, table.area))
    sheet.filter.area = { ...table.area };
  sheet.partChanged("tables");
  state.guardAlive(sheet);
}

export function fillCalculatedColumns(
  sheet: Sheet,
  table: Table,
  first: number,
  last: number,
): void {
  const top = bodyArea(table)?.top ?? first;
  table.columns.forEach(({ formula }, i) => {
    if (formula === undefined) return;
    const column = table.area.left + i;
    for (let row = first; row <= last; row++)
      sheet.setFormula(row, column, relocate(formula, { row: top, column }, { row, column }));
  });
}

function copyRowLook(sheet: Sheet, area: Rect, from: number, to: number): void {
  for (let column = area.left; column <= area.right; column++) {
    const style = sheet.cell(from, column)?.style ?? 0;
    const own = sheet.cell(to, column)?.style ?? 0;
    if (style !== own && own === 0) sheet.setStyle(to, column, style);
  }
}

/** Lists and rules that covered the column down to its last row cover the new rows too. */
function extendAreas(sheet: Sheet, body: Rect, bottom: number): void {
  const grow = (areas: Rect[]): boolean => {
    let grew = false;
    for (const area of areas) {
      const along =
        area.left >= body.left && area.right <= body.right && area.bottom === body.bottom;
      if (!along || area.top > body.bottom) continue;
      area.bottom = bottom;
      grew = true;
    }
    return grew;
  };
  const validations = sheet.validations.filter(({ areas }) => grow(areas));
  if (validations.length > 0) sheet.partChanged("validations");
  const rules = sheet.conditionalFormats.filter(({ areas }) => grow(areas));
  if (rules.length > 0) sheet.partChanged("conditionalFormats");
}

/** Series over whole columns of the table, on whatever sheet their chart stands, draw the new rows too. */
function extendCharts(home: Sheet, body: Rect, bottom: number): void {
  const grown = (reference: string): string => {
    const { sheet, local } = splitAddress(reference);
    const area = readArea(local);
    const whole =
      sheet?.toLowerCase() === home.name.toLowerCase() &&
      area !== null &&
      area.left >= body.left &&
      area.right <= body.right &&
      area.top === body.top &&
      area.bottom === body.bottom;
    if (!whole) return reference;
    return `${quotedSheetName(home.name)}!${areaAddress({ ...area, bottom }, true)}`;
  };
  for (const sheet of home.book.sheets)
    for (const { series } of sheet.charts)
      for (const one of series) {
        const before = JSON.stringify(one);
        one.values = grown(one.values);
        one.categories = one.categories === null ? null : grown(one.categories);
        if (JSON.stringify(one) !== before) sheet.partChanged("charts");
      }
}
