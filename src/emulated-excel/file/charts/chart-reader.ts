import type { Chart, ChartAxis, ChartKind } from "../../book/chart";
import type { XmlElement } from "../xml/xml-element";
import { fontIn, lineColour } from "./chart-looks";
import { readLabels, readSeries } from "./series-reader";

/** What a chart part says, without the place and the name that the drawing gives it. */
export function readChart(root: XmlElement): Omit<Chart, "id" | "name" | "place"> {
  const chart = root.child("chart");
  const plot = chart?.child("plotArea");
  const groups = groupsOf(root);
  const [group] = groups;
  const kind = group && groups.length === 1 ? kindOf(group) : "other";
  const shared = group?.child("dLbls");
  const sharedLabels = shared ? readLabels(shared) : null;
  return {
    kind,
    title: titleOf(chart?.child("title")),
    titleFont: fontIn(chart?.child("title")),
    series: seriesElements(root).map((element) => {
      const series = readSeries(element);
      return { ...series, labels: series.labels ?? sharedLabels };
    }),
    legend: readLegend(chart?.child("legend")),
    categoryAxis: readAxis(plot?.child("catAx") ?? plot?.child("dateAx")),
    valueAxis: readAxis(plot?.child("valAx")),
    gapWidth: Number(group?.child("gapWidth")?.get("val") ?? 150),
    border: lineColour(root.child("spPr")),
  };
}

export function seriesElements(root: XmlElement): XmlElement[] {
  return groupsOf(root).flatMap((group) => group.elements("ser"));
}

/** What is drawn in one way; several make a combined chart. */
function groupsOf(root: XmlElement): XmlElement[] {
  const plot = root.child("chart")?.child("plotArea");
  return plot?.elements().filter((one) => one.name.endsWith("Chart")) ?? [];
}

function kindOf(group: XmlElement): ChartKind | "other" {
  const grouping = group.child("grouping")?.get("val") ?? "clustered";
  if (group.name === "pieChart") return "pie";
  if (group.name === "lineChart") return grouping === "standard" ? "line" : "other";
  if (group.name !== "barChart") return "other";
  const lying = group.child("barDir")?.get("val") === "bar";
  if (grouping === "clustered") return lying ? "bar" : "column";
  if (grouping === "stacked") return lying ? "stackedBar" : "stackedColumn";
  return "other";
}

/** Typed, or as the cell that it comes from was last seen. */
function titleOf(title: XmlElement | undefined): string | null {
  if (!title) return null;
  const text = title.child("tx");
  const runs = text?.child("rich")?.elements("p") ?? [];
  if (runs.length > 0)
    return runs
      .map((paragraph) =>
        paragraph
          .all("t")
          .map((run) => run.text)
          .join(""),
      )
      .join("\n");
  return text?.all("v")[0]?.text ?? null;
}

function readLegend(legend: XmlElement | undefined): Chart["legend"] {
  if (!legend) return null;
  const sides: Record<string, "top" | "bottom" | "left" | "right"> = {
    t: "top",
    b: "bottom",
    l: "left",
    r: "right",
  };
  const position = sides[legend.child("legendPos")?.get("val") ?? "r"] ?? "right";
  return { position, font: fontIn(legend) };
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const format = axis?.child("numFmt");
  const gridlines = axis?.child("majorGridlines");
  return {
    visible: axis?.child("delete")?.get("val") !== "1",
    reversed: axis?.child("scaling")?.child("orientation")?.get("val") === "maxMin",
    numberFormat: format?.get("sourceLinked") === "0" ? (format.get("formatCode") ?? null) : null,
    gridlines: gridlines ? (lineColour(gridlines.child("spPr")) ?? "") : null,
    line: lineColour(axis?.child("spPr")),
    font: fontIn(axis),
  };
}
