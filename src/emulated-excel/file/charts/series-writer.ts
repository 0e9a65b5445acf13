import type { Book } from "../../book/book";
import type { Chart, ChartLabels, ChartSeries } from "../../book/chart";
import { escapeAttribute, escapeExcel, escapeText } from "../xml/characters";
import { numberCache, textCache } from "./chart-cells";
import { fillXml, lineXml, textXml } from "./look-writer";

const LINE_WIDTH = 28575;

export function seriesXml(
  series: ChartSeries,
  nth: number,
  kind: Chart["kind"],
  book: Book,
): string {
  const line = kind === "line";
  const bars = !line && kind !== "pie";
  return (
    `<c:ser><c:idx val="${String(nth)}"/><c:order val="${String(nth)}"/>${nameXml(series, book)}` +
    lookXml(series.colour, line) +
    (bars ? `<c:invertIfNegative val="0"/>` : "") +
    markerXml(series.marker) +
    pointsXml(series.points, bars) +
    labelsXml(series.labels) +
    (series.categories === null
      ? ""
      : `<c:cat><c:strRef>${formulaXml(series.categories)}${textCache(book, series.categories, "c:")}</c:strRef></c:cat>`) +
    `<c:val><c:numRef>${formulaXml(series.values)}${numberCache(book, series.values, "c:")}</c:numRef></c:val>` +
    (line ? `<c:smooth val="0"/>` : "") +
    `</c:ser>`
  );
}

function nameXml({ name, nameFormula }: ChartSeries, book: Book): string {
  if (nameFormula !== null)
    return `<c:tx><c:strRef>${formulaXml(nameFormula)}${textCache(book, nameFormula, "c:")}</c:strRef></c:tx>`;
  return name === "" ? "" : `<c:tx><c:v>${escapeText(escapeExcel(name))}</c:v></c:tx>`;
}

function formulaXml(formula: string): string {
  return `<c:f>${escapeText(formula)}</c:f>`;
}

function lookXml(colour: string | null, line: boolean): string {
  if (colour === null) return "";
  return `<c:spPr>${line ? lineXml(colour, LINE_WIDTH) : fillXml(colour)}</c:spPr>`;
}

function markerXml(marker: ChartSeries["marker"]): string {
  if (!marker) return "";
  const { style, colour } = marker;
  return (
    `<c:marker><c:symbol val="${style}"/><c:size val="7"/>` +
    `<c:spPr>${fillXml(colour)}${lineXml(colour, 9525)}</c:spPr></c:marker>`
  );
}

function pointsXml(points: ChartSeries["points"], bars: boolean): string {
  return Object.entries(points)
    .map(
      ([index, colour]) =>
        `<c:dPt><c:idx val="${index}"/>${bars ? '<c:invertIfNegative val="0"/>' : ""}<c:bubble3D val="0"/>` +
        `<c:spPr>${fillXml(colour)}${lineXml("#FFFFFF", 19050)}</c:spPr></c:dPt>`,
    )
    .join("");
}

function labelsXml(labels: ChartLabels | null): string {
  if (!labels) return "";
  const { value, category, position, numberFormat, separator, font } = labels;
  const flag = (name: string, on: boolean) => `<c:${name} val="${on ? "1" : "0"}"/>`;
  return (
    `<c:dLbls>` +
    (numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    (Object.keys(font).length === 0 ? "" : textXml(font)) +
    (position === null ? "" : `<c:dLblPos val="${position}"/>`) +
    flag("showLegendKey", false) +
    flag("showVal", value) +
    flag("showCatName", category) +
    flag("showSerName", false) +
    flag("showPercent", false) +
    flag("showBubbleSize", false) +
    (separator === null ? "" : `<c:separator>${escapeText(separator)}</c:separator>`) +
    `</c:dLbls>`
  );
}
