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
 */
export function planReading(used: readonly (Area | null)[], cellsPerTrip: number): Chunk[][] {
  const trips: Chunk[][] = [];
  let room = 0;
  used.forEach((area, sheet) => {
    if (!area) return;
    for (let done = 0; done < area.rows;) {
      if (room < area.columns) {
        trips.push([]);
        room = cellsPerTrip;
      }
      // A single row is always read whole, even one that is wider than a trip.
      const rows = Math.max(1, Math.min(area.rows - done, Math.floor(room / area.columns)));
      trips
        .at(-1)
        ?.push({ sheet, area: { ...area, row: area.row + done, rows }, first: done === 0 });
      room -= rows * area.columns;
      done += rows;
    }
  });
  return trips;
}
