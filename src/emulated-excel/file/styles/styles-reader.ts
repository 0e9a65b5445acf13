import { DEFAULT_STYLE, type Border, type Style } from "../../book/style";
import { isTrue } from "../cells/row-looks";
import type { XmlElement } from "../xml/xml-element";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { resolveColour, type Palette } from "./colours";

/** Every cell format of a styles part, in order; `basedOn` is its index. */
export function readStyles(root: XmlElement, palette: Palette): Style[] {
  const formats = readNumberFormats(root);
  const list = (group: string, item: string) => root.child(group)?.elements(item) ?? [];
  const fonts = list("fonts", "font").map((font) => readFont(font, palette));
  const fills = list("fills", "fill").map((fill) => readFill(fill, palette));
  const borders = list("borders", "border").map((border) => readBorders(border, palette));
  return list("cellXfs", "xf").map((xf, index) => {
    const number = (name: string) => Number(xf.get(name) ?? 0);
    return {
      numberFormat: formats.get(number("numFmtId")) ?? "General",
      font: fonts[number("fontId")] ?? DEFAULT_STYLE.font,
      fill: fills[number("fillId")] ?? null,
      ...readAlignment(xf.child("alignment")),
      borders: borders[number("borderId")] ?? {},
      locked: xf.child("protection")?.get("locked") !== "0",
      basedOn: index,
    };
  });
}

/** Format codes by id: Excel's own and the workbook's. */
export function readNumberFormats(root: XmlElement): Map<number, string> {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const format of root.child("numFmts")?.elements("numFmt") ?? []) {
    const id = Number(format.get("numFmtId"));
    const code = format.get("formatCode");
    if (code !== undefined && !Number.isNaN(id)) formats.set(id, code);
  }
  return formats;
}

export function readFont(font: XmlElement, palette: Palette): Style["font"] {
  const on = (name: string) => {
    const element = font.child(name);
    return (
      element !== undefined && (element.get("val") === undefined || isTrue(element.get("val")))
    );
  };
  const underline = font.child("u");
  return {
    name: font.child("name")?.get("val") ?? DEFAULT_STYLE.font.name,
    size: Number(font.child("sz")?.get("val") ?? DEFAULT_STYLE.font.size),
    bold: on("b"),
    italic: on("i"),
    underline: underline !== undefined && underline.get("val") !== "none",
    strikethrough: on("strike"),
    colour: resolveColour(font.child("color"), palette) ?? "#000000",
  };
}

/** Patterns count as their background colour being seen through: their main colour is what a person would name. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = fill.child("patternFill");
  if (pattern) {
    const kind = pattern.get("patternType") ?? "none";
    if (kind === "none") return null;
    return (
      resolveColour(pattern.child("fgColor"), palette) ?? (kind === "solid" ? "#000000" : null)
    );
  }
  const [stop] = fill.child("gradientFill")?.elements("stop") ?? [];
  return resolveColour(stop?.child("color"), palette);
}

/** The file's thirteen line styles as the seven that we tell apart. */
const LINES: Record<string, Border["style"]> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
};

/** Strict files say start and end for left and right. */
const SIDES = {
  top: ["top"],
  bottom: ["bottom"],
  left: ["left", "start"],
  right: ["right", "end"],
} as const;

function readBorders(border: XmlElement, palette: Palette): Style["borders"] {
  const borders: Style["borders"] = {};
  for (const side of ["top", "bottom", "left", "right"] as const)
    for (const name of SIDES[side]) {
      const element = border.child(name);
      const style = LINES[element?.get("style") ?? "none"];
      if (element && style)
        borders[side] = {
          style,
          colour: resolveColour(element.child("color"), palette) ?? "#000000",
        };
    }
  return borders;
}

const HORIZONTAL = "general left center right fill justify centerContinuous distributed".split(" ");
const VERTICAL = "top center bottom justify distributed".split(" ");

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<Style, "horizontal" | "vertical" | "wrap" | "indent" | "rotation"> {
  const horizontal = alignment?.get("horizontal") ?? "";
  const vertical = alignment?.get("vertical") ?? "";
  return {
    horizontal: HORIZONTAL.includes(horizontal) ? (horizontal as Style["horizontal"]) : "general",
    vertical: VERTICAL.includes(vertical) ? (vertical as Style["vertical"]) : "bottom",
    wrap: isTrue(alignment?.get("wrapText")),
    indent: Number(alignment?.get("indent") ?? 0),
    rotation: Number(alignment?.get("textRotation") ?? 0),
  };
}
