import { cellKey, type Cell } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import type { SaveContext } from "../saving/save-context";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import { columnOf } from "./cell-address";
import { typeAttribute, valueElement, writeCell } from "./cell-writer";
import { readCellElement } from "./cells-reader";
import { readRowLook, rowLookAttributes, sameRowLook } from "./row-looks";

/** One row of the file, with the edited cells written anew and everything else as it stood. */
export function patchRow(
  xml: string,
  row: number,
  changed: ReadonlySet<number>,
  sheet: Sheet,
  prefix: string,
  rowLooks: boolean,
  context: SaveContext,
): string {
  const element = XmlDocument.parse(xml).root;
  if (element.get("r") === undefined) element.set("r", row + 1);
  if (rowLooks) patchLook(element, row, sheet, context);
  if (changed.size > 0) patchCells(element, row, changed, sheet, prefix, context);
  return element.toXml();
}

function patchLook(element: XmlElement, row: number, sheet: Sheet, context: SaveContext): void {
  const before = readRowLook({ attribute: (name) => element.get(name) }, context.source.styleOf);
  const look = sheet.rows.get(row);
  if (sameRowLook(before, look)) return;
  for (const [name, value] of rowLookAttributes(look ?? {}, context.cellFormatOf))
    element.set(name, value);
}

function patchCells(
  element: XmlElement,
  row: number,
  changed: ReadonlySet<number>,
  sheet: Sheet,
  prefix: string,
  context: SaveContext,
): void {
  const left = new Set(changed);
  let column = -1;
  for (const source of element.elements()) {
    if (source.name !== "c") continue;
    const address = source.get("r");
    column = address === undefined ? column + 1 : columnOf(address);
    for (const added of [...left].filter((c) => c < column).sort((a, b) => a - b)) {
      left.delete(added);
      addCell(element, source, row, added, sheet, prefix, context);
    }
    if (!left.delete(column)) continue;
    const cell = sheet.cell(row, column);
    if (cell) patchCell(source, cell, sheet, row, column, prefix, context);
    else element.remove(source);
  }
  for (const added of [...left].sort((a, b) => a - b))
    addCell(element, undefined, row, added, sheet, prefix, context);
}

function addCell(
  rowElement: XmlElement,
  before: XmlElement | undefined,
  row: number,
  column: number,
  sheet: Sheet,
  prefix: string,
  context: SaveContext,
): void {
  const cell = sheet.cell(row, column);
  if (!cell) return;
  if (cell.formula !== undefined) context.formulasChanged = true;
  const xml = writeCell(cell, sheet, row, column, prefix, context);
  if (xml === "") return;
  rowElement.insert(rowElement.create("c"), before).replaceWith(xml);
  const spans = rowElement.get("spans");
  // "spans" only hints at the columns used; a wrong hint is worse than none.
  if (spans !== undefined && !inSpans(spans, column + 1)) rowElement.set("spans", undefined);
}

function inSpans(spans: string, column: number): boolean {
  return spans.split(/\s+/).some((span) => {
    const [first = 0, last = 0] = span.split(":").map(Number);
    return column >= first && column <= last;
  });
}

/** A cell that stood in the file: what is still so stays, down to the formula's own spelling. */
function patchCell(
  element: XmlElement,
  cell: Cell,
  sheet: Sheet,
  row: number,
  column: number,
  prefix: string,
  context: SaveContext,
): void {
  const before = readCellElement(element, context.source);
  const f = element.child("f");
  const sameValue = Object.is(before.value, cell.value);
  const rewritten = sheet.rewrittenCells.has(cellKey(row, column));
  const sameContent = !rewritten || (sameValue && cell.formula === undefined && !f);
  if (!sameContent) {
    if (f || cell.formula !== undefined) context.formulasChanged = true;
    const xml = writeCell(cell, sheet, row, column, prefix, context);
    element.replaceWith(xml);
    return;
  }
  if (before.style !== cell.style) {
    const format = context.cellFormatOf(cell.style);
    element.set("s", format === 0 ? undefined : format);
  }
  if (sameValue) return;
  // A new result only: the formula, if there is one, stays as the file spells it.
  if (!f) {
    element.replaceWith(writeCell(cell, sheet, row, column, prefix, context));
    return;
  }
  element.set("t", /"(.*)"/.exec(typeAttribute(cell.value))?.[1]);
  for (const old of element.elements()) if (old !== f) element.remove(old);
  const xml = valueElement(cell.value, prefix);
  if (xml !== "") element.insert(element.create("v")).replaceWith(xml);
}
