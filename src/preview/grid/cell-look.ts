import type { CSSProperties } from "react";
import type { Border, Style } from "../../emulated-excel/book/style";
import { fontFamily, pixels } from "./measure";

/** What a cell shows, conditional formats and table style already laid over its own style. */
export interface CellLook {
  text: string;
  /** Numbers and dates: right-aligned by default, and "####" instead of spilling over. */
  numeric: boolean;
  style: Style;
  /** A comment or a link's tip, or "". */
  tip: string;
  hasComment: boolean;
  hasLink: boolean;
}

const HORIZONTAL: Record<Style["horizontal"], "left" | "center" | "right" | null> = {
  general: null,
  left: "left",
  center: "center",
  right: "right",
  fill: "left",
  justify: "left",
  centerContinuous: "center",
  distributed: "center",
};

const VERTICAL: Record<Style["vertical"], string> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

const BORDER_WIDTH: Record<Border["style"], string> = {
  hair: "1px dotted",
  thin: "1px solid",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

/** Pixels that one step of indent takes. */
const INDENT = 9;

export function alignment({ style, numeric }: CellLook): "left" | "center" | "right" {
  return HORIZONTAL[style.horizontal] ?? (numeric ? "right" : "left");
}

export function textCss(look: CellLook): CSSProperties {
  const { font, indent, vertical, wrap, rotation } = look.style;
  const side = alignment(look);
  const decoration = [font.underline && "underline", font.strikethrough && "line-through"];
  return {
    fontFamily: fontFamily(font.name),
    fontSize: pixels(font.size),
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: decoration.filter(Boolean).join(" ") || "none",
    color: font.colour,
    textAlign: side,
    justifyContent: side === "left" ? "flex-start" : side === "right" ? "flex-end" : "center",
    alignItems: VERTICAL[vertical],
    whiteSpace: wrap ? "pre-wrap" : "pre",
    paddingLeft: side === "left" ? 3 + indent * INDENT : 3,
    paddingRight: side === "right" ? 3 + indent * INDENT : 3,
    ...turned(rotation),
  };
}

/** Degrees as in the file: 1–90 turn upwards, 91–180 downwards, 255 stacks the letters. */
function turned(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (rotation > 60 && rotation <= 90)
    return { writingMode: "vertical-rl", transform: "rotate(180deg)" };
  if (rotation > 150) return { writingMode: "vertical-rl" };
  return { transform: `rotate(${String(rotation <= 90 ? -rotation : rotation - 90)}deg)` };
}

/** The cell's own borders as CSS; null when it has none. */
export function borderCss({ borders }: Style): CSSProperties | null {
  const { top, right, bottom, left } = borders;
  if (!top && !right && !bottom && !left) return null;
  const line = (border: Border | undefined) =>
    border ? `${BORDER_WIDTH[border.style]} ${border.colour}` : "none";
  return {
    borderTop: line(top),
    borderRight: line(right),
    borderBottom: line(bottom),
    borderLeft: line(left),
  };
}
