import type { ConditionalFormat } from "../../book/sheet-parts";
import { isTrue } from "../cells/row-looks";
import type { XmlElement } from "../xml/xml-element";
import { resolveColour, type Palette } from "./colours";

export type RuleLook = ConditionalFormat["format"];

/** What conditional formats put on a cell, by the file's `dxfId`. */
export function readDifferentialFormats(stylesRoot: XmlElement, palette: Palette): RuleLook[] {
  return (stylesRoot.child("dxfs")?.elements("dxf") ?? []).map((dxf) => {
    const look: RuleLook = {};
    const font = dxf.child("font");
    const pattern = dxf.child("fill")?.child("patternFill");
    // Here the background colour is the one that fills the cell, unlike in cell formats.
    const fill =
      resolveColour(pattern?.child("bgColor"), palette) ??
      resolveColour(pattern?.child("fgColor"), palette);
    const colour = resolveColour(font?.child("color"), palette);
    if (fill !== null && pattern?.get("patternType") !== "none") look.fill = fill;
    if (colour !== null) look.colour = colour;
    if (font?.child("b")) look.bold = isOn(font.child("b"));
    if (font?.child("i")) look.italic = isOn(font.child("i"));
    return look;
  });
}

export function differentialFormat(root: XmlElement, look: RuleLook): XmlElement {
  const dxf = root.create("dxf");
  if (look.bold !== undefined || look.italic !== undefined || look.colour !== undefined) {
    const font = dxf.append("font");
    if (look.bold !== undefined) font.append("b", { val: look.bold ? undefined : "0" });
    if (look.italic !== undefined) font.append("i", { val: look.italic ? undefined : "0" });
    if (look.colour !== undefined) font.append("color", { rgb: argb(look.colour) });
  }
  if (look.fill !== undefined)
    dxf
      .append("fill")
      .append("patternFill")
      .append("bgColor", { rgb: argb(look.fill) });
  return dxf;
}

/** "#1F4E79" → "FF1F4E79". */
export function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

function isOn(element: XmlElement | undefined): boolean {
  const value = element?.get("val");
  return value === undefined || isTrue(value);
}
