import type { NotationCell } from "../../../src/recognition/notation/cell-text";

/** A cell whose number Excel shows otherwise: `excel(46177, "04-Jun", "d-mmm")` is what a typed 4-6 became. */
export function excel(value: number, text: string, numberFormat: string): NotationCell {
  return { value, text, numberFormat };
}

/** A plain number, as typed. */
export function number(value: number): NotationCell {
  return { value, text: String(value), numberFormat: "General" };
}
