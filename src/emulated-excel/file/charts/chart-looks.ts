import type { ChartFont } from "../../book/chart";
import type { XmlElement } from "../xml/xml-element";

/** Of the text of a part of a chart: its own (txPr), or that of a typed title. */
export function fontIn(part: XmlElement | undefined): ChartFont {
  const holder = part?.child("txPr") ?? part?.child("tx")?.child("rich");
  const look = holder?.child("p")?.child("pPr")?.child("defRPr");
  const font: ChartFont = {};
  if (!look) return font;
  const [size, bold] = [look.get("sz"), look.get("b")];
  const colour = solidColour(look);
  if (size !== undefined) font.size = Number(size) / 100;
  if (colour !== null) font.colour = colour;
  if (bold !== undefined) font.bold = bold === "1";
  return font;
}

/** Colours that the theme gives are left to the file. */
export function solidColour(holder: XmlElement | undefined): string | null {
  const value = holder?.child("solidFill")?.child("srgbClr")?.get("val");
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

export function lineColour(look: XmlElement | undefined): string | null {
  return solidColour(look?.child("ln"));
}
