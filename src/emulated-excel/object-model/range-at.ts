import type { Sheet } from "../book/sheet";
import { invalidArgument, itemNotFound } from "../wire/host-error";
import { readArea, splitAddress } from "./addresses";
import type { ExcelState } from "./excel-state";
import { namedArea } from "./named-areas";
import { Range } from "./range";

/** Finds the range that an address ("B2:C3", "'My Sheet'!A1") or a defined name stands for. */
export function rangeAt(state: ExcelState, home: Sheet, address: string): Range {
  const { sheet: named, local } = splitAddress(address);
  const sheet = named === null ? home : state.book.sheet(named);
  if (!sheet) throw itemNotFound();
  const area = readArea(local);
  if (area) return new Range(state, sheet, area);
  const place = namedArea(state.book, sheet, local);
  if (!place) throw invalidArgument();
  return new Range(state, place.sheet, place.area);
}
