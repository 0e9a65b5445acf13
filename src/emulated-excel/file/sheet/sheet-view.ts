import { cellAddress } from "../cells/cell-address";
import { isTrue } from "../cells/row-looks";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { argb } from "../styles/differential-formats";
import { resolveColour } from "../styles/colours";
import type { XmlElement } from "../xml/xml-element";
import { childOf, removeIfEmpty } from "./child-order";
import type { SheetReading } from "./sheet-reading";

export function readView({ root, sheet, palette }: SheetReading): void {
  sheet.tabColour = resolveColour(root.child("sheetPr")?.child("tabColor"), palette);
  const view = root.child("sheetViews")?.child("sheetView");
  if (!view) return;
  sheet.showGridlines =
    view.get("showGridLines") === undefined || isTrue(view.get("showGridLines"));
  sheet.frozen = readFrozen(view);
}

function readFrozen(view: XmlElement): { rows: number; columns: number } {
  const pane = view.child("pane");
  if (!pane?.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(pane.get("ySplit") ?? 0), columns: Number(pane.get("xSplit") ?? 0) };
}

export function writeView({ root, sheet }: SheetTarget): void {
  const view = childOfView(root);
  const shown = view.get("showGridLines") === undefined || isTrue(view.get("showGridLines"));
  if (shown !== sheet.showGridlines) view.set("showGridLines", sheet.showGridlines ? undefined : 0);
}

export function writeFrozen({ root, sheet }: SheetTarget): void {
  const view = childOfView(root);
  const before = readFrozen(view);
  const { rows, columns } = sheet.frozen;
  if (before.rows === rows && before.columns === columns) return;
  for (const name of ["pane", "selection"]) for (const old of view.elements(name)) view.remove(old);
  if (rows === 0 && columns === 0) return;
  const [next] = view.elements();
  const corner = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const pane = view.create("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: corner,
    state: "frozen",
  });
  view.insert(pane, next);
  const panes = corner === "bottomRight" ? ["topRight", "bottomLeft", corner] : [corner];
  for (const name of panes) view.insert(view.create("selection", { pane: name }), next);
}

export function writeTabColour({ root, sheet }: SheetTarget, { source }: SaveContext): void {
  const properties = root.child("sheetPr");
  const old = properties?.child("tabColor");
  if (resolveColour(old, source.palette) === sheet.tabColour) return;
  if (old) properties?.remove(old);
  if (sheet.tabColour !== null)
    childOf(childOf(root, "sheetPr"), "tabColor").set("rgb", argb(sheet.tabColour));
  else if (properties && properties.attributes.length === 0) removeIfEmpty(root, properties);
}

function childOfView(root: XmlElement): XmlElement {
  const views = childOf(root, "sheetViews");
  return views.child("sheetView") ?? views.append("sheetView", { workbookViewId: 0 });
}
