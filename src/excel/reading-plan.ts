import type { Area } from "../workbook/address";

/** A block of rows of one sheet that is read in one go. */
export interface Chunk {
  /** Place of the sheet in the workbook. */
  sheet: number;
  area: Area;
  /** The first block of its sheet, with which the sheet's columns and merged areas are read. */
  first: boolean;
}

/**
 * Cuts used areas into round trips of at most `cellsPerTrip` cells, by whole rows; small sheets share a trip, so that
 * trips grow with the bytes and not with the rows or the sheets.
 * @param weightOf how much room a cell of a sheet takes, by the sheet's place; 1 when absent
 */
export function planReading(
  used: readonly (Area | null)[],
  cellsPerTrip: number,
  weightOf: (sheet: number) => number = () => 1,
): Chunk[][] {
  const trips: Chunk[][] = [];
  let room = 0;
  used.forEach((area, sheet) => {
    if (!area) return;
    const width = area.columns * weightOf(sheet);
    for (let done = 0; done < area.rows;) {
      if (room < width) {
        trips.push([]);
        room = cellsPerTrip;
      }
      // A single row is always read whole, even one that is wider than a trip.
      const rows = Math.max(1, Math.min(area.rows - done, Math.floor(room / width)));
      trips
        .at(-1)
        ?.push({ sheet, area: { ...area, row: area.row + done, rows }, first: done === 0 });
      room -= rows * width;
      done += rows;
    }
  });
  return trips;
}
