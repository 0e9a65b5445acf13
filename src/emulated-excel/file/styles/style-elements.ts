import type { Border, Style } from "../../book/style";
import { childOf, insertInOrder } from "../sheet/child-order";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import { argb } from "./differential-formats";

/** A copy that may be changed and put elsewhere. */
export function copyOf(element: XmlElement): XmlElement {
  return XmlDocument.parse(element.toXml()).root;
}

/** The base font with what differs changed; theme, family and script of the base stay. */
export function changedFont(
  base: XmlElement,
  before: Style["font"],
  after: Style["font"],
): XmlElement {
  const font = copyOf(base);
  if (after.name !== before.name) {
    childOf(font, "name").set("val", after.name);
    for (const name of ["scheme", "charset", "family"]) removeChild(font, name);
  }
  if (after.size !== before.size) childOf(font, "sz").set("val", after.size);
  toggle(font, "b", before.bold, after.bold);
  toggle(font, "i", before.italic, after.italic);
  toggle(font, "u", before.underline, after.underline);
  toggle(font, "strike", before.strikethrough, after.strikethrough);
  if (after.colour !== before.colour) {
    removeChild(font, "color");
    insertInOrder(font, font.create("color", { rgb: argb(after.colour) }));
  }
  return font;
}

export function solidFill(root: XmlElement, colour: string): XmlElement {
  const fill = root.create("fill");
  const pattern = fill.append("patternFill", { patternType: "solid" });
  pattern.append("fgColor", { rgb: argb(colour) });
  pattern.append("bgColor", { indexed: 64 });
  return fill;
}

const SIDES = ["left", "right", "top", "bottom"] as const;

/** A border element as the format wants it: all sides in order, diagonal last. */
export function changedBorder(
  base: XmlElement,
  before: Style["borders"],
  after: Style["borders"],
): XmlElement {
  const border = base.create("border");
  for (const side of SIDES) {
    const stood =
      base.child(side) ?? base.child(side === "left" ? "start" : side === "right" ? "end" : side);
    if (sameBorder(before[side], after[side])) {
      border.insert(stood ? copyOf(stood) : border.create(side));
      continue;
    }
    const line = after[side];
    const element = border.append(side, { style: line?.style });
    if (line) element.append("color", { rgb: argb(line.colour) });
  }
  const diagonal = base.child("diagonal");
  border.insert(diagonal ? copyOf(diagonal) : border.create("diagonal"));
  return border;
}

export function changeAlignment(xf: XmlElement, before: Style, after: Style): void {
  const changes: [string, string | number | undefined][] = [];
  const add = (name: string, from: unknown, to: string | number, none: string | number) => {
    if (from !== to) changes.push([name, to === none ? undefined : to]);
  };
  add("horizontal", before.horizontal, after.horizontal, "general");
  add("vertical", before.vertical, after.vertical, "bottom");
  if (before.wrap !== after.wrap) changes.push(["wrapText", after.wrap ? 1 : undefined]);
  add("indent", before.indent, after.indent, 0);
  add("textRotation", before.rotation, after.rotation, 0);
  if (changes.length === 0) return;
  const alignment = childOf(xf, "alignment");
  for (const [name, value] of changes) alignment.set(name, value);
  xf.set("applyAlignment", 1);
}

export function changeProtection(xf: XmlElement, before: Style, after: Style): void {
  if (before.locked === after.locked) return;
  childOf(xf, "protection").set("locked", after.locked ? undefined : 0);
  xf.set("applyProtection", 1);
}

function sameBorder(a: Border | undefined, b: Border | undefined): boolean {
  return a?.style === b?.style && a?.colour === b?.colour;
}

function toggle(font: XmlElement, name: string, before: boolean, after: boolean): void {
  if (before === after) return;
  removeChild(font, name);
  if (after) insertInOrder(font, font.create(name));
}

function removeChild(parent: XmlElement, name: string): void {
  const child = parent.child(name);
  if (child) parent.remove(child);
}
