import type { Sheet, SheetPart } from "../../book/sheet";
import { patchRows, skipCells, writeNewRows } from "../cells/cells-writer";
import { declareContentType, dropPart } from "../package/content-types";
import { DECLARATION } from "../package/namespaces";
import type { Package } from "../package/package";
import { relationships } from "../package/relationships";
import { updateDimension } from "../sheet/dimension";
import { SHEET_WRITERS } from "../sheet/sheet-writers";
import type { SheetSource } from "../workbook/workbook-source";
import { XmlDocument } from "../xml/xml-document";
import { writeSelected } from "./front-sheet";
import type { SaveContext, SheetTarget } from "./save-context";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const PARTS = Object.keys(SHEET_WRITERS) as SheetPart[];

/** Rewrites what changed in a sheet of the file. */
export function patchSheet(sheet: Sheet, source: SheetSource, context: SaveContext): void {
  const text = context.pack.text(source.part);
  const document = XmlDocument.parse(text, (scanner) => {
    if (scanner.name !== "sheetData") return false;
    skipCells(scanner, source.cellsEnd);
    return true;
  });
  const { root } = document;
  const data = root.child("sheetData");
  if (data && (sheet.changedCells.size > 0 || sheet.changedParts.has("rows"))) {
    const prefix = prefixOf(data.prefix);
    const rows = patchRows(text, source.cells, sheet, prefix, context);
    data.replaceWith(`<${prefix}sheetData>${rows}</${prefix}sheetData>`);
  }
  const target: SheetTarget = { sheet, part: source.part, root, source };
  for (const part of PARTS)
    if (sheet.changedParts.has(part)) SHEET_WRITERS[part]?.(target, context);
  writeSelected(root, sheet, context);
  updateDimension(root, sheet);
  if (document.changed) context.pack.write(source.part, document.toXml());
}

/** Writes a sheet that was not in the file and returns its part. The list of sheets is the caller's. */
export function addSheet(sheet: Sheet, context: SaveContext): string {
  const { pack, namespaces } = context;
  const part = pack.unused("xl/worksheets/sheet", ".xml");
  pack.write(part, "");
  declareContentType(pack, part, SHEET_TYPE);
  const document = XmlDocument.parse(
    `${DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
      `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  );
  const { root } = document;
  const rows = writeNewRows(sheet, "", context);
  root.child("sheetData")?.replaceWith(`<sheetData>${rows}</sheetData>`);
  const target: SheetTarget = { sheet, part, root, source: null };
  for (const one of PARTS) SHEET_WRITERS[one]?.(target, context);
  writeSelected(root, sheet, context);
  updateDimension(root, sheet);
  pack.write(part, document.toXml());
  return part;
}

/** Parts that belong to one sheet alone and leave with it; others may be shared and stay behind. */
const OWNED = new Set([
  "table",
  "comments",
  "vmlDrawing",
  "threadedComment",
  "customProperty",
  "printerSettings",
  "drawing",
]);

export function removeSheet(sheet: Sheet, source: SheetSource, context: SaveContext): void {
  for (const relationship of relationships(context.pack, source.part))
    if (!relationship.external && OWNED.has(relationship.kind))
      dropWithCharts(context.pack, relationship.target);
  dropPart(context.pack, source.part);
  if (sheet.cells.some((row) => row.some((cell) => cell?.formula !== undefined)))
    context.formulasChanged = true;
}

/** A drawing's charts, and what a chart has of its own, belong to nothing else; pictures may. */
const OWNED_BY_DRAWING = new Set(["chart", "chartEx", "chartStyle", "chartColorStyle"]);

function dropWithCharts(pack: Package, part: string): void {
  for (const { kind, target, external } of relationships(pack, part))
    if (!external && OWNED_BY_DRAWING.has(kind)) dropWithCharts(pack, target);
  dropPart(pack, part);
}

function prefixOf(prefix: string): string {
  return prefix === "" ? "" : `${prefix}:`;
}
