import type { OpenOffice } from "../../support/office";
import { codeOf, openInOffice } from "../../support/office";

let office: OpenOffice;
let n = 0;
/** Office.js takes null for "leave this cell alone", whatever its types say. */
const untouched = null as unknown as string;
beforeAll(async () => {
  office = await openInOffice();
});
afterAll(() => office.close());

/** A sheet with a table of three provisions, A1:C4; the third column doubles the second. */
function withTable<T>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:C4").values = [
      ["Provision", "Hours", "Twice"],
      ["Phonics", 1, ""],
      ["Maths", 2, ""],
      ["Talk", 3, ""],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = `Provision${++n}`;
    table.columns.getItem("Twice").getDataBodyRange().formulas = [
      ["=[@Hours]*2"],
      ["=[@Hours]*2"],
      ["=[@Hours]*2"],
    ];
    return work(table, sheet, context);
  });
}

test("a formula down the whole column is the column's: a row written below the table gets it", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("A5:B5").values = [["Forest school", 4]];
    const all = table.getRange().load({ values: true, formulas: true, address: true });
    await context.sync();
    expect(all.address).toMatch(/!A1:C5$/);
    expect(all.values[4]).toEqual(["Forest school", 4, 8]);
    expect(all.formulas[4]?.[2]).toBe("=[@Hours]*2");
  });
});

test("so does a formula with ordinary references, as if filled down", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("C2:C4").formulas = [["=B2*$B$2"], ["=B3*$B$2"], ["=B4*$B$2"]];
    sheet.getRange("A5:B5").values = [["Forest school", 4]];
    const cell = sheet.getRange("C5").load({ formulas: true });
    await context.sync();
    expect(cell.formulas).toEqual([["=B5*$B$2"]]);
    table.load({ name: true });
  });
});

test("rows can be added at the end or between, with the cells below moving down", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("A7").values = [["Note"]];
    table.rows.add(undefined, [["Forest school", 4, untouched]]);
    table.rows.add(0, [["Lunch club", 9, untouched]]);
    const count = table.rows.getCount();
    const all = table.getDataBodyRange().load({ values: true });
    const used = sheet.getUsedRange(true).load({ values: true });
    await context.sync();
    expect(count.value).toBe(5);
    expect(all.values).toEqual([
      ["Lunch club", 9, 18],
      ["Phonics", 1, 2],
      ["Maths", 2, 4],
      ["Talk", 3, 6],
      ["Forest school", 4, 8],
    ]);
    expect(used.values.flat()).toContain("Note");
  });
});

test("the table takes its rules, lists and looks along when it grows", async () => {
  await withTable(async (table, sheet, context) => {
    const hours = table.columns.getItem("Hours").getDataBodyRange();
    hours.dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 30, operator: "Between" },
    };
    hours.numberFormat = [["0.0"], ["0.0"], ["0.0"]];
    const rule = hours.conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$B2>25";
    rule.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("A5:B5").values = [["Forest school", 4]];
    const cell = sheet.getRange("B5").load({ numberFormat: true, dataValidation: { type: true } });
    const rules = sheet.getRange("B5").conditionalFormats.getCount();
    await context.sync();
    expect(cell.numberFormat).toEqual([["0.0"]]);
    expect(cell.dataValidation.type).toBe("WholeNumber");
    expect(rules.value).toBe(1);
  });
});

test("headers are texts, never blank and never twice", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:D1").values = [["Cost", "", "cost", 2026]];
    const table = sheet.tables.add("A1:D3", true);
    const header = table.getHeaderRowRange().load({ values: true });
    await context.sync();
    expect(header.values).toEqual([["Cost", "Column2", "cost2", "2026"]]);
  });
});

test("renaming a header or the table renames it in the formulas that use it", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("F1").formulas = [[`=SUM(Provision${n}[Hours])`]];
    sheet.getRange("B1").values = [["Hours a week"]];
    table.name = `Interventions${n}`;
    const formulas = [
      sheet.getRange("F1").load({ formulas: true, values: true }),
      sheet.getRange("C2").load({ formulas: true, values: true }),
    ];
    await context.sync();
    expect(
      formulas.map((f) => [f.formulas[0]?.[0] as unknown, f.values[0]?.[0] as unknown]),
    ).toEqual([
      [`=SUM(Interventions${n}[Hours a week])`, 6],
      ["=[@[Hours a week]]*2", 2],
    ]);
  });
});

test("two columns may exchange their names in one go, and texts in quotes stay", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("F1").formulas = [[`="Hours: "&SUM(Provision${n}[Hours])`]];
    sheet.getRange("A1:B1").values = [["Hours", "Provision"]];
    const cells = [sheet.getRange("F1"), sheet.getRange("C2")].map((range) =>
      range.load({ formulas: true, values: true }),
    );
    await context.sync();
    expect(cells.map(({ formulas }) => formulas[0]?.[0] as unknown)).toEqual([
      `="Hours: "&SUM(Provision${n}[Provision])`,
      "=[@Provision]*2",
    ]);
    expect(cells.map(({ values }) => values[0]?.[0] as unknown)).toEqual(["Hours: 6", 2]);
    table.load({ name: true });
  });
});

test.each([
  ["over another table", (sheet: Excel.Worksheet) => sheet.tables.add("C4:D8", true)],
  [
    "with a name that is taken",
    (sheet: Excel.Worksheet) => (sheet.tables.add("F1:G3", true).name = `provision${n}`),
  ],
  [
    "with a name that looks like a cell",
    (sheet: Excel.Worksheet) => (sheet.tables.add("F1:G3", true).name = "AB12"),
  ],
])("a table %s is refused", async (_, add) => {
  const work = withTable(async (_table, sheet, context) => {
    add(sheet);
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test("resizing keeps the header row and fills the new rows", async () => {
  await withTable(async (table, sheet, context) => {
    table.resize("A1:D6");
    const all = table.getRange().load({ values: true });
    await context.sync();
    expect(all.values[0]).toEqual(["Provision", "Hours", "Twice", "Column4"]);
    expect(all.values[5]?.[2]).toBe(0);
    sheet.load({ name: true });
  });
  const moved = withTable(async (table, _sheet, context) => {
    table.resize("A2:C6");
    await context.sync();
  });
  expect(await codeOf(moved)).toBe("InvalidArgument");
});

test("a table made a plain range leaves its cells, and formulas that named it name them", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("F1").formulas = [[`=SUM(Provision${n}[Hours])`]];
    table.convertToRange();
    const left = sheet.getRange("A1:B2").load({ values: true });
    const sum = sheet.getRange("F1").load({ formulas: true, values: true });
    const twice = sheet.getRange("C3").load({ formulas: true, values: true });
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
    expect(left.values[1]).toEqual(["Phonics", 1]);
    expect([sum.formulas, sum.values]).toEqual([[["=SUM($B$2:$B$4)"]], [[6]]]);
    expect([twice.formulas, twice.values]).toEqual([[["=B3*2"]], [[4]]]);
  });
});

test("a table that is deleted takes its cells along, and leaves #REF! behind", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("F1").formulas = [[`=SUM(Provision${n}[Hours])`]];
    table.delete();
    const used = sheet.getUsedRange(true).load({ values: true });
    await context.sync();
    expect(used.values).toEqual([["#REF!"]]);
  });
});

test("a totals row stands below the rows and is no part of them", async () => {
  await withTable(async (table, sheet, context) => {
    table.showTotals = true;
    const body = table.getDataBodyRange().load({ rowCount: true });
    const totals = table.getTotalRowRange().load({ values: true });
    sheet.getRange("A6").values = [["below"]];
    const whole = table.getRange().load({ rowCount: true });
    await context.sync();
    expect([body.rowCount, whole.rowCount, totals.values[0]?.[0]]).toEqual([3, 5, "Total"]);
  });
});
