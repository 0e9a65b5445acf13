/** Where a chart draws, in pixels. */
export interface PlotBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pixels that a letter of a chart takes on average. */
export const LETTER = 5.6;

export function shortened(text: string, width: number): string {
  const letters = Math.max(3, Math.floor(width / LETTER));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}
