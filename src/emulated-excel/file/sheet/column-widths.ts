/** Widest digit of Calibri 11 in pixels at 100 %, and the margin that a column adds to its characters. */
const DIGIT = 7;
const MARGIN = 5;

/** Width in the file (digits with margin) → as Excel's Column Width box shows it (ECMA-376 Part 1, 18.3.1.13). */
export function shownWidth(inFile: number): number {
  const pixels = Math.trunc(inFile * DIGIT + 0.5);
  const characters =
    pixels < DIGIT + MARGIN ? pixels / (DIGIT + MARGIN) : (pixels - MARGIN) / DIGIT;
  return Math.round(characters * 100) / 100;
}

export function fileWidth(shown: number): number {
  const pixels = Math.round(shown < 1 ? shown * (DIGIT + MARGIN) : shown * DIGIT + MARGIN);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
