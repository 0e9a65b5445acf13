import type { Chart, ChartCorner, ChartPlace } from "../../book/chart";
import { FileProblem } from "../file-problem";
import type { Package } from "../package/package";
import { relationships } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";
import { readChart } from "./chart-reader";

/** A chart as the file has it, and where in the file. */
export interface ChartSource {
  chart: Readonly<Chart>;
  drawing: string;
  part: string;
  /** Which of the drawing's charts it is. */
  relationshipId: string;
}

/** Charts that stand between two cells. Others, and any that cannot be read, are only kept. */
export function readCharts(pack: Package, sheetPart: string, root: XmlElement): ChartSource[] {
  const drawing = drawingPart(pack, sheetPart, root);
  if (drawing === null) return [];
  try {
    const related = relationships(pack, drawing);
    return chartAnchors(pack.document(drawing).root).flatMap(({ anchor, relationshipId }, n) => {
      const part = related.find((one) => one.id === relationshipId)?.target;
      const place = readPlace(anchor);
      if (part === undefined || !pack.has(part) || !place) return [];
      const name = anchor.all("cNvPr")[0]?.get("name") ?? "";
      const chart = { id: n + 1, name, place, ...readChart(pack.document(part).root) };
      return [{ chart, drawing, part, relationshipId }];
    });
  } catch (problem) {
    if (problem instanceof FileProblem) return [];
    throw problem;
  }
}

export function drawingPart(pack: Package, sheetPart: string, root: XmlElement): string | null {
  const id = root.child("drawing")?.getPrefixed("id");
  const found = relationships(pack, sheetPart).find((one) => one.id === id && !one.external);
  return found && pack.has(found.target) ? found.target : null;
}

export function chartAnchors(
  drawing: XmlElement,
): { anchor: XmlElement; relationshipId: string }[] {
  return drawing.elements().flatMap((anchor) => {
    const chart = anchor
      .child("graphicFrame")
      ?.child("graphic")
      ?.child("graphicData")
      ?.child("chart");
    const relationshipId = chart?.getPrefixed("id");
    return relationshipId === undefined ? [] : [{ anchor, relationshipId }];
  });
}

function readPlace(anchor: XmlElement): ChartPlace | null {
  const [from, to] = [anchor.child("from"), anchor.child("to")].map(readCorner);
  return from && to ? { from, to } : null;
}

function readCorner(corner: XmlElement | undefined): ChartCorner | null {
  if (!corner) return null;
  const number = (name: string) => Number(corner.child(name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff"),
    y: number("rowOff"),
  };
}
