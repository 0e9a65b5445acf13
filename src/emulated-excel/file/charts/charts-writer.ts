import type { Chart, ChartCorner } from "../../book/chart";
import { declareContentType } from "../package/content-types";
import { DECLARATION } from "../package/namespaces";
import { addRelationship } from "../package/relationships";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { insertInOrder } from "../sheet/child-order";
import { relationshipAttribute } from "../sheet/relationship-attribute";
import { escapeAttribute } from "../xml/characters";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import { chartXml } from "./chart-writer";
import { chartAnchors, drawingPart } from "./drawing-reader";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** New charts get parts of their own; those of the file only move with their cells. */
export function writeCharts(target: SheetTarget, context: SaveContext): void {
  const { sheet, source } = target;
  const stood = source?.charts ?? [];
  for (const { chart: was, drawing, relationshipId } of stood) {
    const chart = sheet.charts.find(({ id }) => id === was.id);
    if (chart && JSON.stringify(chart.place) !== JSON.stringify(was.place)) {
      const anchors = chartAnchors(context.pack.document(drawing).root);
      const found = anchors.find((one) => one.relationshipId === relationshipId);
      if (found) movePlace(found.anchor, chart);
    }
  }
  const added = sheet.charts.filter((chart) => !stood.some((one) => one.chart.id === chart.id));
  if (added.length === 0) return;
  const drawing = drawingOf(target, context);
  for (const chart of added) addChart(chart, drawing, context);
}

function addChart(chart: Chart, drawing: string, { pack, namespaces, book }: SaveContext): void {
  const part = pack.unused("xl/charts/chart", ".xml");
  pack.write(part, chartXml(chart, book, namespaces));
  declareContentType(pack, part, CHART_TYPE);
  const id = addRelationship(pack, drawing, `${namespaces.relationships}/chart`, part);
  const { root } = pack.document(drawing);
  const used = root.all("cNvPr").map((one) => Number(one.get("id") ?? 0));
  const { chart: c, relationships: r, sheetDrawing, drawing: a } = namespaces;
  const xml =
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${a}">${cornerXml("from", chart.place.from)}${cornerXml("to", chart.place.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(1 + Math.max(1, ...used))}" name="${escapeAttribute(chart.name)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${r}" r:id="${id}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  root.insert(XmlDocument.parse(xml).root);
}

function cornerXml(name: string, { row, column, x, y }: ChartCorner): string {
  return (
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>${String(x)}</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(y)}</xdr:rowOff></xdr:${name}>`
  );
}

function movePlace(anchor: XmlElement, { place }: Chart): void {
  for (const corner of ["from", "to"] as const) {
    const element = anchor.child(corner);
    const { row, column, x, y } = place[corner];
    const texts = { row, col: column, colOff: x, rowOff: y };
    for (const [name, number] of Object.entries(texts)) {
      const child = element?.child(name);
      if (child && child.text !== String(number)) child.text = String(number);
    }
  }
}

function drawingOf({ part, root }: SheetTarget, { pack, namespaces }: SaveContext): string {
  const stood = drawingPart(pack, part, root);
  if (stood !== null) return stood;
  const drawing = pack.unused("xl/drawings/drawing", ".xml");
  pack.write(
    drawing,
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`,
  );
  declareContentType(pack, drawing, DRAWING_TYPE);
  const added = addRelationship(pack, part, `${namespaces.relationships}/drawing`, drawing);
  insertInOrder(root, root.create("drawing", relationshipAttribute(root, added, namespaces)));
  return drawing;
}
