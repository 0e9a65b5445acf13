import { cellKey } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import type { SaveContext } from "../saving/save-context";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";
import { cellAddress, columnOf } from "./cell-address";
import { typeAttribute, valueElement, writeCell } from "./cell-writer";
import { readCellElement } from "./cells-reader";
import { readRowLook, rowLookAttributes, sameRowLook } from "./row-looks";

/**
 * One row of the file, with the edited cells written anew and everything else as it stood.
 * @param prefix of the sheet's own elements, with its colon: "" or "x:"
 */
export function patchRow(
  xml: string,
  row: number,
  changed: ReadonlySet<number>,
  sheet: Sheet,
  prefix: string,
  rowLooks: boolean,
  context: SaveContext,
): string {
  const scanner = new XmlScanner(xml);
  scanner.next();
  const tag = XmlDocument.parse(xml.slice(0, scanner.end).replace(/\/?>$/, "/>")).root;
  if (tag.get("r") === undefined) tag.set("r", row + 1);
  if (rowLooks) patchLook(tag, row, sheet, context);
  const cells =
    changed.size > 0
      ? patchCells(scanner, { sheet, row, prefix, context }, changed, tag)
      : inside(scanner);
  if (cells === "") return tag.toXml();
  return `${tag.toXml().replace(/\/>$/, ">")}${cells}</${prefix}row>`;
}

interface RowPlace {
  sheet: Sheet;
  row: number;
  prefix: string;
  context: SaveContext;
}

function inside(scanner: XmlScanner): string {
  const start = scanner.end;
  if (scanner.empty) return "";
  scanner.skip();
  return scanner.text.slice(start, scanner.start);
}

function patchLook(tag: XmlElement, row: number, sheet: Sheet, context: SaveContext): void {
  const before = readRowLook({ attribute: (name) => tag.get(name) }, context.source.styleOf);
  const look = sheet.rows.get(row);
  if (sameRowLook(before, look)) return;
  for (const [name, value] of rowLookAttributes(look ?? {}, context.cellFormatOf))
    tag.set(name, value);
}

function patchCells(
  scanner: XmlScanner,
  place: RowPlace,
  changed: ReadonlySet<number>,
  tag: XmlElement,
): string {
  const left = [...changed].sort((a, b) => a - b);
  const out: string[] = [];
  const addUpTo = (column: number) => {
    while ((left[0] ?? Infinity) < column) out.push(newCell(left.shift() ?? 0, place, tag));
  };
  const depth = scanner.depth;
  let column = -1;
  while (!(scanner.empty && scanner.depth === depth)) {
    const kind = scanner.next();
    if (kind === "close" && scanner.depth < depth) break;
    const start = scanner.start;
    const isCell = kind === "open" && scanner.name === "c";
    if (isCell) {
      const address = scanner.attribute("r");
      column = address === undefined ? column + 1 : columnOf(address);
      addUpTo(column);
    }
    if (kind === "open") scanner.skip();
    const stood = scanner.text.slice(start, scanner.end);
    if (isCell && left[0] === column) {
      left.shift();
      out.push(patchCell(stood, column, place));
    } else out.push(stood);
  }
  addUpTo(Infinity);
  return out.join("");
}

function newCell(column: number, place: RowPlace, tag: XmlElement): string {
  const { sheet, row, prefix, context } = place;
  const cell = sheet.cell(row, column);
  if (!cell) return "";
  if (cell.formula !== undefined) context.formulasChanged = true;
  const spans = tag.get("spans");
  // "spans" only hints at the columns used; a wrong hint is worse than none.
  if (spans !== undefined && !inSpans(spans, column + 1)) tag.set("spans", undefined);
  return writeCell(cell, sheet, row, column, prefix, context);
}

function inSpans(spans: string, column: number): boolean {
  return spans.split(/\s+/).some((span) => {
    const [first = 0, last = 0] = span.split(":").map(Number);
    return column >= first && column <= last;
  });
}

/** A cell that stood in the file: what is still so stays, down to the formula's own spelling. */
function patchCell(xml: string, column: number, { sheet, row, prefix, context }: RowPlace): string {
  const element = XmlDocument.parse(xml).root;
  const before = readCellElement(element, context.source);
  const cell = sheet.cell(row, column) ?? { value: null, style: before.style };
  const f = element.child("f");
  const sameValue = Object.is(before.value, cell.value);
  const rewritten = sheet.rewrittenCells.has(cellKey(row, column));
  // A cell that says nothing any more stays as an empty one: cells behind it may count on it.
  const whole = () =>
    writeCell(cell, sheet, row, column, prefix, context) ||
    `<${prefix}c r="${cellAddress(row, column)}"/>`;
  if (rewritten && !(sameValue && cell.formula === undefined && !f)) {
    if (f || cell.formula !== undefined) context.formulasChanged = true;
    return whole();
  }
  if (before.style !== cell.style) {
    const format = context.cellFormatOf(cell.style);
    element.set("s", format === 0 ? undefined : format);
  }
  if (sameValue) return element.toXml();
  // A new result only: the formula, if there is one, stays as the file spells it.
  if (!f) return whole();
  element.set("t", /"(.*)"/.exec(typeAttribute(cell.value))?.[1]);
  for (const old of element.elements()) if (old !== f) element.remove(old);
  const v = valueElement(cell.value, prefix);
  if (v !== "") element.insert(element.create("v")).replaceWith(v);
  return element.toXml();
}
