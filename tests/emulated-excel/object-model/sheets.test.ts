import type { OpenOffice } from "../../support/office";
import { codeOf, openInOffice } from "../../support/office";

let office: OpenOffice;
beforeEach(async () => {
  office = await openInOffice();
});
afterEach(() => office.close());

function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });
}

test.each([
  ["taken, capitals apart", "sheet1", "ItemAlreadyExists"],
  ["longer than 31 characters", "x".repeat(32), "InvalidArgument"],
  ["with a slash", "Autumn/Spring", "InvalidArgument"],
  ["with an apostrophe at its end", "Pupils'", "InvalidArgument"],
  ["that Excel keeps for itself", "History", "InvalidArgument"],
])("a sheet's name %s is refused", async (_, name, code) => {
  const add = run((context) => Promise.resolve(context.workbook.worksheets.add(name)));
  expect(await codeOf(add)).toBe(code);
  expect(office.excel.book.sheets).toHaveLength(1);
});

test("a renamed sheet is renamed in every formula and name", async () => {
  const seen = await run<unknown>(async (context) => {
    const { worksheets, names } = context.workbook;
    const rates = worksheets.add("Rates");
    rates.getRange("A1").values = [[12]];
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Rates!A1*2+SUM('Rates'!A:A,Rates:Rates!A1)"]];
    const name = names.add("Hourly", rates.getRange("A1"));
    rates.name = "Staff rates";
    cell.load({ formulas: true, values: true });
    name.load({ formula: true });
    await context.sync();
    return [cell.formulas, cell.values, name.formula] as unknown[];
  });
  expect(seen).toEqual([
    [["='Staff rates'!A1*2+SUM('Staff rates'!A:A,'Staff rates:Staff rates'!A1)"]],
    [[48]],
    "='Staff rates'!$A$1",
  ]);
});

test("a deleted sheet leaves #REF! in what pointed at it or at its tables", async () => {
  const seen = await run<unknown>(async (context) => {
    const { worksheets, names } = context.workbook;
    const rates = worksheets.add("Rates");
    rates.getRange("A1:A2").values = [["Rate"], [12]];
    rates.tables.add("A1:A2", true).name = "StaffRates";
    const cells = worksheets.getItem("Sheet1").getRange("A1:A2");
    cells.formulas = [["=Rates!A2"], ["=SUM(StaffRates[Rate])"]];
    names.add("Hourly", "=StaffRates[Rate]");
    rates.delete();
    cells.load({ formulas: true, values: true });
    const name = names.getItem("Hourly").load({ formula: true, type: true });
    await context.sync();
    return [cells.formulas, cells.values, name.formula, name.type] as unknown[];
  });
  expect(seen).toEqual([[["=#REF!"], ["=SUM(#REF!)"]], [["#REF!"], ["#REF!"]], "=#REF!", "Error"]);
});

test("going to another sheet calculates nothing anew", async () => {
  const [before, gone, edited] = await run<unknown[]>(async (context) => {
    const { worksheets } = context.workbook;
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    const drawn = () => cell.getResizedRange(0, 0).load({ values: true });
    cell.formulas = [["=RAND()"]];
    const other = worksheets.add("Other");
    const readings = [drawn()];
    other.activate();
    readings.push(drawn());
    other.getRange("A1").values = [[2]];
    readings.push(drawn());
    await context.sync();
    return readings.map(({ values }) => values[0]?.[0] as unknown);
  });
  expect(gone).toBe(before);
  expect(edited).not.toBe(before);
});

test("the last visible sheet stays", async () => {
  const remove = run((context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    return Promise.resolve();
  });
  expect(await codeOf(remove)).toBe("InvalidArgument");
});

test("rows put in move everything below: formulas, names, tables, lists, merged cells, links", async () => {
  const seen = await run<unknown>(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A3:B5").values = [
      ["Pupil", "Hours"],
      ["AB", 1],
      ["CD", 2],
    ];
    sheet.tables.add("A3:B5", true).name = "Pupils";
    sheet.getRange("D1").formulas = [["=SUM(B4:B5)+$B$5+SUM(Pupils[Hours])"]];
    sheet.getRange("B4:B5").dataValidation.rule = { custom: { formula: "=B4>0" } };
    sheet.getRange("D4:E5").merge();
    names.add("First", sheet.getRange("A4"));
    sheet.getRange("2:3").insert("Down");
    const sum = sheet.getRange("D1").load({ formulas: true, values: true });
    const table = sheet.tables.getItem("Pupils").getRange().load({ address: true });
    const rule = sheet.getRange("B6:B7").dataValidation.load({ rule: true });
    const merged = sheet.getRange("D6").getMergedAreasOrNullObject().load({ address: true });
    const name = names.getItem("First").load({ formula: true });
    await context.sync();
    return [
      sum.formulas,
      sum.values,
      table.address,
      rule.rule,
      merged.address,
      name.formula,
    ] as unknown[];
  });
  expect(seen).toEqual([
    [["=SUM(B6:B7)+$B$7+SUM(Pupils[Hours])"]],
    [[8]],
    "Sheet1!A5:B7",
    { custom: { formula: "=B6>0" } },
    "Sheet1!D6:E7",
    "=Sheet1!$A$6",
  ]);
});

test("deleted rows leave #REF! where a cell itself is gone, and shrink areas", async () => {
  const seen = await run<unknown>(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    const results = sheet.getRange("C1:C2");
    results.formulas = [["=SUM(A1:A4)"], ["=SUM(A1:A4)"]];
    sheet.getRange("E1").formulas = [["=A3"]];
    sheet.getRange("3:3").delete("Up");
    const sum = sheet.getRange("C1").load({ formulas: true, values: true });
    const lost = sheet.getRange("E1").load({ formulas: true });
    await context.sync();
    return [sum.formulas, sum.values, lost.formulas] as unknown[];
  });
  expect(seen).toEqual([[["=SUM(A1:A3)"]], [[7]], [["=#REF!"]]]);
});

test("a strip that would cut a table in two is refused", async () => {
  const cut = run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["a", "b"]];
    sheet.tables.add("A1:B3", true);
    sheet.getRange("A2:A2").insert("Down");
    return Promise.resolve();
  });
  expect(await codeOf(cut)).toBe("InvalidArgument");
});

describe("protection", () => {
  test("a protected sheet takes nothing, and what was there stays", async () => {
    const sheet = office.excel.book.sheets[0];
    sheet?.setValue(0, 0, "before");
    if (sheet) sheet.protected = true;
    for (const change of [
      (s: Excel.Worksheet) => (s.getRange("A1").values = [["after"]]),
      (s: Excel.Worksheet) => (s.getRange("A1").format.font.bold = true),
      (s: Excel.Worksheet) => s.getRange("1:1").insert("Down"),
      (s: Excel.Worksheet) => s.tables.add("A1:B2", true),
      (s: Excel.Worksheet) => s.getRange("A1").clear(),
    ]) {
      const work = run((context) => {
        change(context.workbook.worksheets.getItem("Sheet1"));
        return Promise.resolve();
      });
      expect(await codeOf(work)).toBe("AccessDenied");
    }
    expect(sheet?.value(0, 0)).toBe("before");
  });

  test("unlocked cells of a protected sheet can be written", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B2").values = [["free"]];
      await context.sync();
    });
    expect(office.excel.book.sheets[0]?.value(1, 1)).toBe("free");
  });

  test("a protected structure keeps its sheets as they are", async () => {
    office.excel.book.structureProtected = true;
    const changes: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => context.workbook.worksheets.add("New"),
      (context) => context.workbook.worksheets.getItem("Sheet1").delete(),
      (context) => (context.workbook.worksheets.getItem("Sheet1").name = "Other"),
    ];
    for (const change of changes) {
      const work = run((context) => Promise.resolve(change(context)));
      expect(await codeOf(work)).toBe("AccessDenied");
    }
    expect(office.excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});

test("names must be names, and free", async () => {
  const add = (name: string, formula: string) =>
    codeOf(run((context) => Promise.resolve(context.workbook.names.add(name, formula))));
  expect(await add("Rate_set", "=5")).toBe("no error");
  expect(await add("rate_SET", "=6")).toBe("ItemAlreadyExists");
  expect(await add("AB12", "=5")).toBe("InvalidArgument");
  expect(await add("two words", "=5")).toBe("InvalidArgument");
  expect(await add("Broken", "=SUM(")).toBe("InvalidArgument");
});

test("page set-up, freezing, grouping and widths are kept with the sheet", async () => {
  const seen = await run<unknown>(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintTitleColumns(sheet.getRange("B:C"));
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "School";
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.getRange("A:A").format.columnWidth = 96.75;
    sheet.getRange("D:F").group("ByColumns");
    sheet.getRange("D:F").hideGroupDetails("ByColumns");
    sheet.tabColor = "#00aa88";
    sheet.customProperties.add("Stamp", "provision-map 1");
    const wide = sheet.getRange("A:A").format.load({ columnWidth: true });
    const plain = sheet.getRange("B1").format.load({ columnWidth: true, rowHeight: true });
    const hidden = sheet.getRange("C:G").getColumnProperties({ columnHidden: true });
    const frozen = sheet.freezePanes.getLocationOrNullObject().load({ address: true });
    const stamp = sheet.customProperties.getItemOrNullObject("stamp").load({ value: true });
    await context.sync();
    return {
      widths: [wide.columnWidth, plain.columnWidth, plain.rowHeight],
      hidden: hidden.value.map((column) => column.columnHidden),
      frozen: frozen.address,
      stamp: stamp.value,
    };
  });
  const sheet = office.excel.book.sheets[0];
  expect(seen).toEqual({
    widths: [96.75, 48, 15],
    hidden: [false, true, true, true, false],
    frozen: "Sheet1!A1:B3",
    stamp: "provision-map 1",
  });
  expect(sheet?.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 1, last: 2 },
    footer: "&LSchool&RPage &P of &N",
  });
  expect(sheet?.tabColour).toBe("#00AA88");
});
