import type { Book } from "../../book/book";
import type { Chart, ChartAxis, ChartFont } from "../../book/chart";
import { DECLARATION, type Namespaces } from "../package/namespaces";
import { escapeAttribute, escapeText } from "../xml/characters";
import { fontXml, lineXml, textXml } from "./look-writer";
import { seriesXml } from "./series-writer";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** A whole chart part, in the order of elements that CT_ChartSpace demands, without what Excel would leave to itself. */
export function chartXml(chart: Chart, book: Book, namespaces: Namespaces): string {
  const round = chart.kind === "pie";
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    `<c:date1904 val="${book.date1904 ? "1" : "0"}"/><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart) +
    `<c:autoTitleDeleted val="${chart.title === null ? "1" : "0"}"/>` +
    `<c:plotArea><c:layout/>${groupXml(chart, book)}${round ? "" : axesXml(chart)}</c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml(chart.border, 9525)}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>` +
    `</c:chartSpace>`
  );
}

function titleXml({ title, titleFont }: Chart): string {
  if (title === null) return "";
  const look = fontXml("a:defRPr", titleFont);
  const own = fontXml("a:rPr", titleFont, ' lang="en-GB"');
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr>` +
    `<a:r>${own}<a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function groupXml(chart: Chart, book: Book): string {
  const series = chart.series.map((one, n) => seriesXml(one, n, chart.kind, book)).join("");
  const axes = `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/>`;
  const gap = `<c:gapWidth val="${String(chart.gapWidth)}"/>`;
  const bars = (direction: "bar" | "col", grouping: "clustered" | "stacked") =>
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${gap}` +
    `${grouping === "stacked" ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`;
  switch (chart.kind) {
    case "bar":
      return bars("bar", "clustered");
    case "stackedBar":
      return bars("bar", "stacked");
    case "column":
      return bars("col", "clustered");
    case "stackedColumn":
      return bars("col", "stacked");
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "other":
      return "";
  }
}

/** Bars have their categories at the left, everything else at the bottom. */
function axesXml({ kind, categoryAxis, valueAxis }: Chart): string {
  const lying = kind === "bar" || kind === "stackedBar";
  const category =
    axisStart(CATEGORY_AXIS, categoryAxis, lying ? "l" : "b") +
    axisEnd(categoryAxis, VALUE_AXIS) +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`;
  const value =
    axisStart(VALUE_AXIS, valueAxis, lying ? "b" : "l") +
    axisEnd(valueAxis, CATEGORY_AXIS) +
    `<c:crossBetween val="between"/>`;
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

function axisStart(id: number, axis: ChartAxis, side: string): string {
  const grid = axis.gridlines;
  const gridlines =
    grid === null
      ? ""
      : grid === ""
        ? "<c:majorGridlines/>"
        : `<c:majorGridlines><c:spPr>${lineXml(grid, 9525)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:axId val="${String(id)}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="${axis.visible ? "0" : "1"}"/><c:axPos val="${side}"/>${gridlines}`
  );
}

function axisEnd(axis: ChartAxis, crossed: number): string {
  const format =
    axis.numberFormat === null
      ? `formatCode="General" sourceLinked="1"`
      : `formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"`;
  return (
    `<c:numFmt ${format}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    (axis.line === null ? "" : `<c:spPr>${lineXml(axis.line, 9525)}</c:spPr>`) +
    fontPart(axis.font) +
    `<c:crossAx val="${String(crossed)}"/><c:crosses val="autoZero"/>`
  );
}

function legendXml({ legend }: Chart): string {
  if (!legend) return "";
  return (
    `<c:legend><c:legendPos val="${legend.position.charAt(0)}"/><c:overlay val="0"/>` +
    `${fontPart(legend.font)}</c:legend>`
  );
}

function fontPart(font: ChartFont): string {
  return Object.keys(font).length === 0 ? "" : textXml(font);
}
