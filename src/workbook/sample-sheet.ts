import type { SheetSnapshot } from "./snapshot";

/**
 * Kept in the stamp of the sample: an invented school's own sheet, put in to try the add-in with. It is taken out like
 * every sheet of ours, and read like every sheet of a school's.
 */
export const SAMPLE = "sample";

export function isSample({ stamp }: Pick<SheetSnapshot, "stamp">): boolean {
  return stamp?.template === SAMPLE;
}

/** Sheets that the add-in made of what it read; the sample is what it read. */
export function isOfTheMap({ stamp }: Pick<SheetSnapshot, "stamp">): boolean {
  return stamp !== null && stamp.template !== SAMPLE;
}
