import type { ChartFont } from "../../book/chart";

/** "#RRGGBB" → DrawingML's fill. */
export function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** @param width in EMU; @param colour null = Excel's own line */
export function lineXml(colour: string | null, width: number): string {
  return colour === null ? "" : `<a:ln w="${String(width)}">${fillXml(colour)}</a:ln>`;
}

/** `a:defRPr` and `a:rPr` take the same. */
export function fontXml(element: string, font: ChartFont, more = ""): string {
  const size = font.size === undefined ? "" : ` sz="${String(Math.round(font.size * 100))}"`;
  const bold = font.bold === undefined ? "" : ` b="${font.bold ? "1" : "0"}"`;
  const fill = font.colour === undefined ? "" : fillXml(font.colour);
  return `<${element}${more}${size}${bold}>${fill}</${element}>`;
}

export function textXml(font: ChartFont): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}
