import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { aChart, aSheetWithCharts, CHARTS_SHEET } from "../../excel/charted";
import { sitDown } from "../../excel/desk";
import { openInOffice } from "../../support/office";
import { changedParts, partBytes, partText } from "./part-texts";

/** A file with a chart, as a school may have one: the sheet "Cost check 26-27" and its bar chart. */
async function aSchoolsFile(): Promise<Uint8Array> {
  const desk = await sitDown();
  await desk.gateway.applyEdits(aSheetWithCharts([aChart("bar", 0)]));
  return desk.excel.save();
}

const sheetOf = (file: { book: WorkbookFile["book"] }, name = CHARTS_SHEET): Sheet => {
  const sheet = file.book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe("charts that a school's file has", () => {
  it("stay byte for byte when another chart joins them on their sheet", async () => {
    const before = await aSchoolsFile();
    const office = await openInOffice(before);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(CHARTS_SHEET);
      const chart = sheet.charts.add("Pie", sheet.getRangeByIndexes(1, 1, 5, 1), "Columns");
      chart.setPosition("E20", "L34");
      await context.sync();
    });
    const after = office.excel.save();
    office.close();
    expect(changedParts(before, after).filter((part) => part.includes("chart"))).toEqual([]);
    const anchorOf = (zip: Uint8Array) =>
      /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/s.exec(partText(zip, "xl/drawings/drawing1.xml"));
    expect(anchorOf(after)?.[0]).toBe(anchorOf(before)?.[0]);
    const kinds = sheetOf(WorkbookFile.open(after, "")).charts.map(({ kind }) => kind);
    expect(kinds).toEqual(["bar", "pie"]);
  });

  it("stay byte for byte when other cells change, and take new values when theirs do", async () => {
    const before = await aSchoolsFile();
    const file = WorkbookFile.open(before, "");
    sheetOf(file).setValue(40, 0, "A note");
    expect(changedParts(before, file.save())).not.toContain("xl/charts/chart1.xml");
    sheetOf(file).setValue(1, 1, 999);
    const xml = partText(file.save(), "xl/charts/chart1.xml");
    expect(xml).toContain('<c:pt idx="0"><c:v>999</c:v></c:pt>');
    expect(xml).not.toContain("4120.5");
  });

  it("move down with rows put in above them, and follow the cells that they draw", async () => {
    const office = await openInOffice(await aSchoolsFile());
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(CHARTS_SHEET);
      sheet.getRange("1:3").insert("Down");
      sheet.name = "Costs";
      await context.sync();
    });
    const saved = office.excel.save();
    office.close();
    const [chart] = sheetOf(WorkbookFile.open(saved, ""), "Costs").charts;
    expect(chart?.place.from.row).toBe(3);
    expect(chart?.series[0]?.values).toBe("Costs!$B$5:$B$9");
    expect(chart?.series[0]?.categories).toBe("Costs!$A$5:$A$9");
  });

  it("are kept when they cannot be read", async () => {
    const file = WorkbookFile.open(await aSchoolsFile(), "");
    const parts = partBytes(file.save());
    const { zipSync, strToU8 } = await import("fflate");
    parts.set("xl/charts/chart1.xml", strToU8("<chart"));
    const broken = zipSync(Object.fromEntries(parts));
    const opened = WorkbookFile.open(broken, "");
    expect(sheetOf(opened).charts).toEqual([]);
    sheetOf(opened).setValue(0, 20, "x");
    expect(changedParts(broken, opened.save())).not.toContain("xl/charts/chart1.xml");
  });
});

const EXCELS_OWN = resolve(__dirname, "../../../../shared/excel-authored/files/poi");

(existsSync(EXCELS_OWN) ? describe : describe.skip)("charts that Excel itself saved", () => {
  const opened = (name: string) =>
    WorkbookFile.open(readFileSync(join(EXCELS_OWN, `spreadsheet_${name}.xlsx`)), name);

  it("are read: kind, title, what they draw", () => {
    const charts = opened("StructuredRefs-lots-with-lookups").book.sheets.flatMap(
      (sheet) => sheet.charts,
    );
    expect(charts.map(({ kind, title, series }) => [kind, title, series[0]?.values])).toEqual([
      ["line", "Category 1", "Profile!$C$24:$C$37"],
    ]);
  });

  it("stand beside a new one on their sheet, byte for byte", async () => {
    const name = "chartTitle_withTitleFormula";
    const before = readFileSync(join(EXCELS_OWN, `spreadsheet_${name}.xlsx`));
    const office = await openInOffice(before);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      await context.sync();
    });
    const after = office.excel.save();
    office.close();
    expect(changedParts(before, after).filter((part) => part.includes("/charts/"))).toEqual([]);
    const names = sheetOf(WorkbookFile.open(after, ""), "Sheet1").charts.map((one) => one.name);
    expect(names).toEqual(["Chart 1", "Chart 2"]);
  });
});
