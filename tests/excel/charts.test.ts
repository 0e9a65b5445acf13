import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import type { ChartKind } from "../../src/workbook/chart";
import { partBytes, partText } from "../emulated-excel/file/part-texts";
import { aChart, aSheetWithCharts, CHARTS_SHEET } from "./charted";
import { sitDown, type Desk } from "./desk";

const KINDS: readonly ChartKind[] = ["bar", "stackedBar", "column", "stackedColumn", "line", "pie"];

async function charted(kinds: readonly ChartKind[], prepare = {}): Promise<Desk> {
  const desk = await sitDown(prepare);
  const charts = kinds.map((kind, n) => aChart(kind, n * 16));
  await desk.gateway.applyEdits(aSheetWithCharts(charts));
  return desk;
}

const chartsOf = ({ book }: Pick<Desk, "book">) => book.sheet(CHARTS_SHEET)?.charts ?? [];
const reopen = (bytes: Uint8Array) => WorkbookFile.open(bytes, "Book1.xlsx");

describe("charts put in by the gateway", () => {
  it("stand over the cells that the edit says, with its words and colours", async () => {
    const [chart] = chartsOf(await charted(["bar"]));
    expect(chart).toMatchObject({
      name: "Cost by area, bar",
      kind: "bar",
      title: "Cost by area of need (bar)",
      place: { from: { row: 0, column: 4 }, to: { row: 15, column: 12 } },
      legend: { position: "bottom" },
      valueAxis: { visible: false, gridlines: null },
      categoryAxis: { reversed: true },
    });
    expect(chart?.series.map(({ name, colour, values }) => ({ name, colour, values }))).toEqual([
      { name: "Autumn", colour: "#0F4C52", values: "'Cost check 26-27'!$B$2:$B$6" },
      { name: "Spring", colour: "#8FC3C4", values: "'Cost check 26-27'!$C$2:$C$6" },
    ]);
    expect(chart?.series[0]?.labels).toMatchObject({ value: true, position: "outEnd" });
  });

  it("are the same when the saved file is opened again, and saving it again changes nothing", async () => {
    const desk = await charted(KINDS);
    const saved = desk.excel.save();
    const again = reopen(saved);
    expect(again.book.sheet(CHARTS_SHEET)?.charts).toEqual(chartsOf(desk));
    expect(partBytes(again.save())).toEqual(partBytes(saved));
  });

  it("carry their values in the file, for viewers that do not calculate", async () => {
    const { excel } = await charted(["column"]);
    const xml = partText(excel.save(), "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>'Cost check 26-27'!$A$2:$A$6</c:f>");
    expect(xml).toContain('<c:pt idx="2"><c:v>Social, emotional &amp; mental health</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="0"><c:v>4120.5</c:v></c:pt>');
    expect(xml).not.toContain('<c:pt idx="4"><c:v>0</c:v></c:pt>');
  });

  it("tell several lines apart by their markers, and a single one by its labels", async () => {
    const two = aChart("line", 0);
    const one = aChart("line", 16, { name: "Autumn only", series: two.series.slice(0, 1) });
    const desk = await sitDown();
    await desk.gateway.applyEdits(aSheetWithCharts([two, one]));
    const [several, single] = chartsOf(desk);
    expect(several?.series.map(({ marker }) => marker?.style)).toEqual(["circle", "square"]);
    expect(several?.series.map(({ labels }) => labels)).toEqual([null, null]);
    expect(single?.series[0]?.labels).toMatchObject({ value: true, position: "t" });
  });

  it("draw the rows that are added to their table, also after the file was closed", async () => {
    const desk = await charted(["bar"]);
    const sheet = desk.book.sheet(CHARTS_SHEET);
    if (!sheet) throw new Error("no sheet");
    desk.excel.hand.type(sheet, 6, 0, "Not in the list");
    expect(chartsOf(desk)[0]?.series[0]?.values).toBe("'Cost check 26-27'!$B$2:$B$7");

    const later = await sitDown({ bytes: desk.excel.save() });
    const [again] = later.book.sheets.filter(({ name }) => name === CHARTS_SHEET);
    if (!again) throw new Error("no sheet");
    later.excel.hand.type(again, 7, 0, "One more");
    later.excel.hand.type(again, 7, 1, "333");
    const xml = partText(later.excel.save(), "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>'Cost check 26-27'!$B$2:$B$8</c:f>");
    expect(xml).toContain('<c:pt idx="6"><c:v>333</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="6"><c:v>One more</c:v></c:pt>');
  });

  it("are as they were when the person takes typing back", async () => {
    const desk = await sitDown({ bytes: (await charted(["bar"])).excel.save() });
    const before = desk.excel.save();
    const sheet = desk.book.sheet(CHARTS_SHEET);
    if (!sheet) throw new Error("no sheet");
    desk.excel.hand.type(sheet, 6, 0, "Not in the list");
    desk.excel.hand.undo();
    expect(chartsOf(desk)[0]?.series[0]?.values).toBe("'Cost check 26-27'!$B$2:$B$6");
    const drawing = (zip: Uint8Array) => partText(zip, "xl/drawings/drawing1.xml");
    expect(drawing(desk.excel.save())).toBe(drawing(before));
  });

  it("go with their sheet, and leave nothing in the file", async () => {
    const desk = await charted(["bar", "pie"]);
    const saved = desk.excel.save();
    const later = await sitDown({ bytes: saved });
    await later.gateway.applyEdits([{ kind: "removeSheet", sheet: CHARTS_SHEET }]);
    const left = later.excel.save();
    expect([...partBytes(left).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(partText(left, "[Content_Types].xml")).not.toMatch(/chart|drawing/);
  });

  it("are refused where something stands", async () => {
    const over = aChart("bar", 0, { area: { row: 3, column: 2, rows: 10, columns: 6 } });
    const { gateway, book } = await sitDown();
    await expect(gateway.applyEdits(aSheetWithCharts([over]))).rejects.toMatchObject({
      problem: { kind: "badEdit", why: expect.stringContaining("would cover") as string },
    });
    expect(book.sheet(CHARTS_SHEET)).toBeUndefined();
  });
});
