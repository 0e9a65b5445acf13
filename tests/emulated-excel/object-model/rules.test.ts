import type { OpenOffice } from "../../support/office";
import { codeOf, openInOffice } from "../../support/office";

let office: OpenOffice;
beforeAll(async () => {
  office = await openInOffice();
});
afterAll(() => office.close());

function onNewSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.add(), context);
    await context.sync();
    return result;
  });
}

function refused(rule: Excel.DataValidationRule): Promise<string> {
  return codeOf(
    onNewSheet((sheet) => {
      sheet.getRange("A1").values = [["Area"]];
      sheet.tables.add("A1:A3", true).name = `Areas${office.excel.book.sheets.length}`;
      sheet.getRange("C1").dataValidation.rule = rule;
      return Promise.resolve();
    }),
  );
}

describe("lists and limits", () => {
  test.each<[string, Excel.DataValidationRule]>([
    ["a table's column", { list: { inCellDropDown: true, source: "=Areas2[Area]" } }],
    ["a name that is not there", { list: { inCellDropDown: true, source: "=NoSuchName" } }],
    ["more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    [
      "two rules at once",
      { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } },
    ],
    ["a broken formula", { custom: { formula: "=SUM(" } }],
  ])("%s is refused as a rule", async (_, rule) => {
    expect(await refused(rule)).toBe("InvalidArgument");
  });

  test("come back as they were given, with prompt and alert", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B20");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Wave 1,Wave 2,Wave 3" } };
      dataValidation.prompt = { showPrompt: true, title: "Wave", message: "Pick one" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Wave",
        message: "Not in the list",
      };
      dataValidation.load({ rule: true, prompt: true, errorAlert: true, type: true });
      const part = sheet.getRange("B5").dataValidation.load({ type: true });
      const around = sheet.getRange("A1:B5").dataValidation.load({ type: true });
      await context.sync();
      const { rule, prompt, errorAlert, type } = dataValidation;
      return { rule, prompt, errorAlert, types: [type, part.type, around.type] };
    });
    expect(seen).toEqual({
      rule: { list: { inCellDropDown: true, source: "Wave 1,Wave 2,Wave 3" } },
      prompt: { showPrompt: true, title: "Wave", message: "Pick one" },
      errorAlert: {
        showAlert: true,
        style: "Warning",
        title: "Wave",
        message: "Not in the list",
      },
      types: ["List", "List", "Inconsistent"],
    });
  });
});

describe("conditional formats", () => {
  test("are kept in order, the newest first, and deleted by id", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A2:C9");
      const first = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = "=$C2>10";
      first.custom.format.fill.color = "#FFC7CE";
      const second = range.conditionalFormats.add("ContainsText");
      second.textComparison.rule = { operator: "Contains", text: "late" };
      second.textComparison.format.font.color = "#9C0006";
      const all = range.conditionalFormats.load({ id: true, type: true });
      await context.sync();
      const types = all.items.map((item) => item.type);
      range.conditionalFormats.getItem(all.items[0]?.id ?? "").delete();
      const left = range.conditionalFormats.getCount();
      const formula = first.custom.rule.load({ formula: true });
      await context.sync();
      return [types, left.value, formula.formula];
    });
    expect(seen).toEqual([["ContainsText", "Custom"], 1, "=$C2>10"]);
  });

  test("take no structured references", async () => {
    const work = onNewSheet((sheet) => {
      sheet.getRange("A1").values = [["Area"]];
      sheet.tables.add("A1:A3", true).name = "AreasHere";
      const rule = sheet.getRange("A2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=AreasHere[Area]=1";
      return Promise.resolve();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});

describe("looks", () => {
  test("that differ within a range are null; cell by cell they can be read", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#ff0000";
      sheet.getRange("A1:B1").format.font.bold = true;
      const { format } = sheet.getRange("A1:B1");
      format.load({ fill: { color: true }, font: { bold: true } });
      const cells = sheet
        .getRange("A1:B1")
        .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return [format.fill.color, format.font.bold, cells.value];
    });
    expect(JSON.parse(JSON.stringify(seen))).toEqual([
      null,
      true,
      [
        [
          { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
          { format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
        ],
      ],
    ]);
  });

  test("of a whole column hold for cells written later", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.horizontalAlignment = "Center";
      sheet.getRange("B7").values = [["later"]];
      const { format } = sheet.getRange("B7").load({ format: { horizontalAlignment: true } });
      await context.sync();
      return format.horizontalAlignment;
    });
    expect(seen).toBe("Center");
  });
});

describe("typing into the grid", () => {
  test("reads dates as in England, checks the list and runs the formulas", () => {
    const { excel } = office;
    const sheet = excel.book.addSheet("Typing");
    expect(excel.hand.type(sheet, 0, 0, "03/04/2026")).toEqual({ kind: "entered" });
    expect(sheet.value(0, 0)).toBe(46115);
    excel.hand.type(sheet, 0, 1, "=A1+1");
    expect(sheet.value(0, 1)).toBe(46116);
    sheet.validations.push({
      areas: [{ top: 0, left: 2, bottom: 9, right: 2 }],
      type: "list",
      operator: "between",
      formula1: '"Met,Not met"',
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: null,
      error: { title: "Outcome", message: "Met or Not met", style: "stop" },
    });
    expect(excel.hand.type(sheet, 0, 2, "Perhaps")).toEqual({
      kind: "refused",
      title: "Outcome",
      message: "Met or Not met",
    });
    expect(sheet.value(0, 2)).toBeNull();
    expect(excel.hand.type(sheet, 0, 2, "Met")).toEqual({ kind: "entered" });
  });

  test("a rule by formula judges the cell as it would be", () => {
    const { excel } = office;
    const sheet = excel.book.addSheet("Judged");
    sheet.validations.push({
      areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      type: "custom",
      operator: "between",
      formula1: "COUNTIF($A$1:$A$10,A1)=1",
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: null,
      error: { title: "Ref", message: "Used already", style: "stop" },
    });
    expect(excel.hand.type(sheet, 0, 0, "Phonics Y2")).toEqual({ kind: "entered" });
    expect(excel.hand.type(sheet, 1, 0, "Phonics Y2")).toMatchObject({ kind: "refused" });
    expect(sheet.value(1, 0)).toBeNull();
    expect(excel.hand.type(sheet, 1, 0, "Phonics Y3")).toEqual({ kind: "entered" });
  });
});
