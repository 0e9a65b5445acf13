import { placeName } from "../workbook/address";

/** The first cell of a sheet, as a place to go to. */
export function topOf(sheet: string): string {
  return placeName(sheet, { row: 0, column: 0 });
}
