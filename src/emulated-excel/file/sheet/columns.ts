import { LAST_COLUMN } from "../../book/cell";
import type { ColumnLook } from "../../book/sheet-parts";
import { isTrue } from "../cells/row-looks";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import type { XmlElement } from "../xml/xml-element";
import { insertInOrder, childOf } from "./child-order";
import { fileWidth, shownWidth } from "./column-widths";
import type { SheetReading } from "./sheet-reading";

export function readColumns({ root, sheet, styleOf }: SheetReading): void {
  const defaults = root.child("sheetFormatPr");
  const width = Number(defaults?.get("defaultColWidth") ?? NaN);
  const height = Number(defaults?.get("defaultRowHeight") ?? NaN);
  if (width > 0) sheet.defaultColumnWidth = shownWidth(width);
  if (height > 0) sheet.defaultRowHeight = height;
  for (const { first, last, element } of spans(root))
    for (let column = first; column <= last; column++) {
      const look = readLook(element, styleOf);
      if (look) sheet.columns.set(column, look);
    }
}

/** Columns that look as they did keep every attribute they had; the others are written from the book. */
export function writeColumns(target: SheetTarget, context: SaveContext): void {
  const { root, sheet } = target;
  const stood = spans(root);
  const at = (column: number) => stood.find(({ first, last }) => column >= first && column <= last);
  const columns = new Set<number>([...sheet.columns.keys()].sort((a, b) => a - b));
  for (const { first, last } of stood) for (let c = first; c <= last; c++) columns.add(c);

  const cols = childOf(root, "cols");
  const parts: { first: number; last: number; attributes: Record<string, string>; key: string }[] =
    [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const element = at(column)?.element;
    const look = sheet.columns.get(column);
    const attributes = columnAttributes(element, look, sheet.defaultColumnWidth, context);
    if (Object.keys(attributes).length === 0) continue;
    const key = JSON.stringify(attributes);
    const previous = parts.at(-1);
    if (previous && previous.last === column - 1 && previous.key === key) previous.last = column;
    else parts.push({ first: column, last: column, attributes, key });
  }
  cols.clear();
  for (const { first, last, attributes } of parts)
    cols.append("col", { min: first + 1, max: last + 1, ...attributes });
  if (parts.length === 0) root.remove(cols);
  writeOutlineDepth(
    target,
    parts.map(({ attributes }) => Number(attributes["outlineLevel"] ?? 0)),
  );
}

/** How deep groups go decides the room Excel leaves for their buttons. */
function writeOutlineDepth({ root, sheet }: SheetTarget, columnLevels: number[]): void {
  const rowLevels = [...sheet.rows.values()].map((look) => look.level ?? 0);
  const format = root.child("sheetFormatPr");
  const column = Math.max(0, ...columnLevels);
  const row = rowLevels.reduce((deepest, level) => Math.max(deepest, level), 0);
  if (column > 0 || format?.get("outlineLevelCol") !== undefined)
    outlineFormat(root).set("outlineLevelCol", column || undefined);
  if (row > 0 || format?.get("outlineLevelRow") !== undefined)
    outlineFormat(root).set("outlineLevelRow", row || undefined);
}

function outlineFormat(root: XmlElement): XmlElement {
  return (
    root.child("sheetFormatPr") ??
    insertInOrder(root, root.create("sheetFormatPr", { defaultRowHeight: 15 }))
  );
}

interface Span {
  first: number;
  last: number;
  element: XmlElement;
}

function spans(root: XmlElement): Span[] {
  return root
    .elements("cols")
    .flatMap((cols) => cols.elements("col"))
    .map((element) => ({
      first: Number(element.get("min") ?? 0) - 1,
      last: Math.min(LAST_COLUMN, Number(element.get("max") ?? 0) - 1),
      element,
    }))
    .filter(({ first, last }) => first >= 0 && last >= first);
}

function readLook(element: XmlElement, styleOf: (format: string) => number): ColumnLook | null {
  const look: ColumnLook = {};
  const width = Number(element.get("width") ?? NaN);
  if (width >= 0) look.width = shownWidth(width);
  if (isTrue(element.get("hidden"))) look.hidden = true;
  const level = Number(element.get("outlineLevel") ?? 0);
  if (level > 0) look.level = level;
  if (isTrue(element.get("collapsed"))) look.collapsed = true;
  const style = element.get("style");
  if (style !== undefined) look.style = styleOf(style);
  return Object.keys(look).length === 0 ? null : look;
}

function columnAttributes(
  element: XmlElement | undefined,
  look: ColumnLook | undefined,
  defaultWidth: number,
  context: SaveContext,
): Record<string, string> {
  const before = element && readLook(element, context.source.styleOf);
  if (element && sameLook(before ?? {}, look ?? {})) {
    const kept = element.attributes.filter(([name]) => name !== "min" && name !== "max");
    return Object.fromEntries(kept.map(([name]) => [name, element.get(name) ?? ""]));
  }
  const attributes: Record<string, string> = {};
  if (!look) return attributes;
  // A column without a width would be taken as having none.
  attributes["width"] = String(fileWidth(look.width ?? defaultWidth));
  if (look.style !== undefined) attributes["style"] = String(context.cellFormatOf(look.style));
  if (look.hidden) attributes["hidden"] = "1";
  if (look.width !== undefined) attributes["customWidth"] = "1";
  if (look.level) attributes["outlineLevel"] = String(look.level);
  if (look.collapsed) attributes["collapsed"] = "1";
  return attributes;
}

function sameLook(a: ColumnLook, b: ColumnLook): boolean {
  return (
    a.width === b.width &&
    (a.hidden ?? false) === (b.hidden ?? false) &&
    (a.level ?? 0) === (b.level ?? 0) &&
    (a.collapsed ?? false) === (b.collapsed ?? false) &&
    a.style === b.style
  );
}
