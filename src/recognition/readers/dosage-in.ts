import { typed } from "../notation/cell-text";
import { readDosageText, type Dosage } from "../notation/dosage";
import type { Read } from "../notation/reading";
import { remembering } from "./remember";

const remembered = remembering(({ text }) => readDosageText(text));

/** How often and how long, out of a piece of text that several readers look at. */
export function dosageIn(text: string): Read<Dosage> {
  return remembered(typed(text));
}
