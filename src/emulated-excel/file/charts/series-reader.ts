import type { ChartLabels, ChartSeries, MarkerStyle } from "../../book/chart";
import { displayFormula } from "../formulas/display-grammar";
import type { XmlElement } from "../xml/xml-element";
import { fontIn, lineColour, solidColour } from "./chart-looks";

export function readSeries(element: XmlElement): ChartSeries {
  const look = element.child("spPr");
  const name = element.child("tx");
  const labels = element.child("dLbls");
  const nameFormula = name?.child("strRef")?.child("f")?.text;
  return {
    name: name?.all("v")[0]?.text ?? "",
    nameFormula: nameFormula === undefined ? null : displayFormula(nameFormula, null),
    values: formulaIn(element.child("val") ?? element.child("yVal")) ?? "",
    categories: formulaIn(element.child("cat") ?? element.child("xVal")),
    colour: solidColour(look) ?? lineColour(look),
    points: Object.fromEntries(
      element.elements("dPt").flatMap((point) => {
        const colour = solidColour(point.child("spPr"));
        return colour === null ? [] : [[Number(point.child("idx")?.get("val") ?? 0), colour]];
      }),
    ),
    marker: readMarker(element.child("marker")),
    labels: labels ? readLabels(labels) : null,
  };
}

/** Only plain references are followed; lists of several areas and typed values stay as they are. */
export function referenceIn(holder: XmlElement | undefined): XmlElement | null {
  return holder?.child("numRef") ?? holder?.child("strRef") ?? null;
}

function formulaIn(holder: XmlElement | undefined): string | null {
  const formula = referenceIn(holder)?.child("f")?.text;
  return formula === undefined ? null : displayFormula(formula, null);
}

const MARKERS: readonly string[] = ["circle", "square", "diamond", "triangle"];

function readMarker(marker: XmlElement | undefined): ChartSeries["marker"] {
  const style = marker?.child("symbol")?.get("val") ?? "";
  const colour = solidColour(marker?.child("spPr"));
  if (!MARKERS.includes(style) || colour === null) return null;
  return { style: style as MarkerStyle, colour };
}

export function readLabels(labels: XmlElement): ChartLabels | null {
  const shows = (name: string) => labels.child(name)?.get("val") === "1";
  const format = labels.child("numFmt");
  const [value, category] = [shows("showVal"), shows("showCatName")];
  if (!value && !category) return null;
  return {
    value,
    category,
    position: labels.child("dLblPos")?.get("val") ?? null,
    numberFormat: format?.get("sourceLinked") === "0" ? (format.get("formatCode") ?? null) : null,
    separator: labels.child("separator")?.text ?? null,
    font: fontIn(labels),
  };
}
