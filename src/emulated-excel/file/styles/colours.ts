import type { Package } from "../package/package";
import type { XmlElement } from "../xml/xml-element";
import { INDEXED_COLOURS } from "./indexed-colours";

/** The colours that a workbook's styles refer to by number. */
export interface Palette {
  indexed: readonly string[];
  /** In the order that `theme="n"` counts: light 1, dark 1, light 2, dark 2, accents, links. */
  theme: readonly string[];
}

/** Office 2013 and later, used when a workbook has no theme of its own. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72"
    .split(" ")
    .map((hex) => `#${hex}`);

const THEME_ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** @throws FileProblem */
export function readPalette(
  pack: Package,
  stylesRoot: XmlElement | null,
  themePart: string | null,
): Palette {
  const custom = stylesRoot?.child("colors")?.child("indexedColors")?.elements("rgbColor") ?? [];
  const indexed = INDEXED_COLOURS.map((colour, i) => hexColour(custom[i]?.get("rgb")) ?? colour);
  const scheme =
    themePart !== null && pack.has(themePart)
      ? pack.document(themePart).root.child("themeElements")?.child("clrScheme")
      : undefined;
  const theme = THEME_ORDER.map((name, i) => {
    const [colour] = scheme?.child(name)?.elements() ?? [];
    return hexColour(colour?.get("lastClr") ?? colour?.get("val")) ?? OFFICE_THEME[i] ?? "#000000";
  });
  return { indexed, theme };
}

/** A `color`, `fgColor` or `bgColor` element as "#RRGGBB"; null for "automatic" and for none. */
export function resolveColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const base =
    hexColour(element.get("rgb")) ??
    palette.theme[Number(element.get("theme") ?? NaN)] ??
    palette.indexed[Number(element.get("indexed") ?? NaN)];
  if (base === undefined) return null;
  const tint = Number(element.get("tint") ?? 0);
  return tint === 0 || Number.isNaN(tint) ? base : tinted(base, Math.max(-1, Math.min(1, tint)));
}

/** "FF1F4E79" or "1F4E79" → "#1F4E79". */
function hexColour(hex: string | undefined): string | undefined {
  const match = /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(hex ?? "");
  return match?.[1] && `#${match[1].toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens by lightness in hue-saturation-lightness (ECMA-376 Part 1, 18.8.19). */
export function tinted(colour: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return `#${fromHsl(hue, saturation, moved)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
}

function toHsl(red: number, green: number, blue: number) {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sextant =
    high === red
      ? (green - blue) / span
      : high === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: (sextant * 60 + 360) % 360, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((step) => {
    const k = (step + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}
