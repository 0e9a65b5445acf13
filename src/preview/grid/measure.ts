import type { Style } from "../../emulated-excel/book/style";

/** Calibri where it is installed; Carlito has the same widths. */
export function fontFamily(name: string): string {
  return `"${name}", Carlito, "Segoe UI", Arial, sans-serif`;
}

/** Points to pixels on a 96 dpi screen. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}

/** Characters as the Column Width box shows them → pixels, with Calibri 11's digits of 7 pixels. */
export function columnPixels(characters: number): number {
  return characters < 1 ? Math.round(characters * 12) : Math.round(characters * 7 + 5);
}

export function fontOf(font: Style["font"]): string {
  const looks = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  return `${looks}${String(pixels(font.size))}px ${fontFamily(font.name)}`;
}

/** Height of one line of text, as Excel spaces it: 15 points at 11. */
export function linePixels(size: number): number {
  return Math.round(pixels(size) * 1.36);
}

let pen: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, Map<string, number>>();

/** Width of one line of text in pixels. */
export function textWidth(text: string, font: string): number {
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map<string, number>()));
  let width = known.get(text);
  if (width === undefined) {
    pen ??= document.createElement("canvas").getContext("2d");
    if (!pen) return text.length * 7;
    pen.font = font;
    width = pen.measureText(text).width;
    known.set(text, width);
  }
  return width;
}

/** How many lines a text takes in a column of this width when it wraps at words. */
export function wrappedLines(text: string, font: string, available: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(/(?<=\s|-)/)) {
      const width = textWidth(word, font);
      if (used > 0 && used + width > available) {
        lines++;
        used = 0;
      }
      if (width > available) lines += Math.ceil(width / available) - 1;
      used += width;
    }
  }
  return lines;
}
