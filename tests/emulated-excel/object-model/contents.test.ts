import type { OpenOffice } from "../../support/office";
import { codeOf, openInOffice } from "../../support/office";

let office: OpenOffice;
beforeAll(async () => {
  office = await openInOffice();
});
afterAll(() => office.close());

/** Works on a fresh sheet and brings back what the work returns. */
function onNewSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run(async (context) => work(context.workbook.worksheets.add(), context));
}

async function written(value: unknown, numberFormat?: string) {
  return onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load({ values: true, formulas: true, text: true, numberFormat: true, valueTypes: true });
    await context.sync();
    const { values, formulas, text, numberFormat: format, valueTypes } = cell;
    return {
      value: values[0]?.[0] as unknown,
      formula: formulas[0]?.[0] as unknown,
      text: text[0]?.[0],
      format: format[0]?.[0] as unknown,
      type: valueTypes[0]?.[0],
    };
  });
}

describe("texts written through values", () => {
  test("a text that begins with = becomes a formula", async () => {
    expect(await written("=1+1")).toMatchObject({ value: 2, formula: "=1+1", type: "Double" });
  });

  test.each(["-Reading", "+Reading", "@Reading"])("%s becomes a formula too", async (text) => {
    expect(await written(text)).toMatchObject({ value: "#NAME?", type: "Error" });
  });

  test("an apostrophe in front marks text and disappears, also when it is read back", async () => {
    expect(await written("'=1+1")).toMatchObject({
      value: "=1+1",
      formula: "=1+1",
      type: "String",
    });
    expect(await written("'07700 900123")).toMatchObject({ value: "07700 900123" });
  });

  test("03/04/2026 is read as the Americans do: 4 March", async () => {
    const cell = await written("03/04/2026");
    expect(cell).toMatchObject({ value: 46085, type: "Double" });
    expect(cell.format).not.toBe("General");
  });

  test("in a workbook that counts days from 1904, a date becomes its day there", async () => {
    const { book } = office.excel;
    book.date1904 = true;
    try {
      expect(await written("03/04/2026", "dd/mm/yyyy")).toMatchObject({
        value: 46085 - 1462,
        text: "04/03/2026",
      });
    } finally {
      book.date1904 = false;
    }
  });

  test("12% and 1,200 become numbers; £ and words stay with their format", async () => {
    expect(await written("12%")).toMatchObject({ value: 0.12, format: "0%" });
    expect(await written("1,200")).toMatchObject({ value: 1200 });
    expect(await written("Year 2")).toMatchObject({ value: "Year 2", type: "String" });
    expect(await written("TRUE")).toMatchObject({ value: true, type: "Boolean" });
  });

  test("a cell formatted as text takes everything as text", async () => {
    expect(await written("=1+1", "@")).toMatchObject({ value: "=1+1", type: "String" });
    expect(await written("03/04/2026", "@")).toMatchObject({ value: "03/04/2026" });
  });

  test("what cannot be read as a formula is refused", async () => {
    expect(await codeOf(written("=SUM("))).toBe("InvalidArgument");
    expect(await codeOf(written("+44 7700 900123"))).toBe("InvalidArgument");
  });

  test("a formula that names a table or sheet that is not there is refused", async () => {
    expect(await codeOf(written("=SUM(Nowhere[Cost])"))).toBe("InvalidArgument");
    expect(await codeOf(written("=Nowhere!A1"))).toBe("InvalidArgument");
    expect(await codeOf(written("=[@Cost]*2"))).toBe("InvalidArgument");
  });

  test("functions and addresses come back in capitals, without the file's prefixes", async () => {
    expect(await written("=_xlfn.concat(b1,a$2)")).toMatchObject({ formula: "=CONCAT(B1,A$2)" });
  });
});

describe("blocks", () => {
  test("null leaves a cell alone, an empty text empties it", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "d"]];
      const types = range.load({ values: true, valueTypes: true });
      await context.sync();
      expect(types.values).toEqual([["a", "", "d"]]);
      expect(types.valueTypes).toEqual([["String", "Empty", "String"]]);
    });
  });

  test("one value fills all cells; a block of another size is refused", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
    const wrong = onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["x"]];
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe("InvalidArgument");
  });

  test("whole columns have no values to give and take none", async () => {
    await onNewSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load({ values: true, address: true });
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toMatch(/!A:A$/);
    });
    const tooMuch = onNewSheet(async (sheet, context) => {
      sheet.getRange("A:A").values = "x" as unknown as string[][];
      await context.sync();
    });
    expect(await codeOf(tooMuch)).toBe("InvalidArgument");
  });

  test("cells under a merged area take nothing", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.merge();
      range.values = [
        ["Autumn", "lost"],
        ["lost", "lost"],
      ];
      range.load({ values: true });
      const merged = range.getMergedAreasOrNullObject().load({ address: true });
      const none = sheet.getRange("D4:E9").getMergedAreasOrNullObject();
      await context.sync();
      expect(range.values).toEqual([
        ["Autumn", ""],
        ["", ""],
      ]);
      expect(merged.address).toMatch(/!A1:B2$/);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("20,000 cells are written and read back within a second", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) => i * j),
    );
    const started = performance.now();
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:T1000").values = rows;
      const back = sheet.getRange("A1:T1000").load({ values: true });
      await context.sync();
      expect(back.values[999]?.[19]).toBe(999 * 19);
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the used range", () => {
  test("of an empty sheet is nothing, or its first cell", async () => {
    await onNewSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load({ address: true });
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toMatch(/!A1$/);
    });
  });

  test("counts looks unless only values are asked for", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRangeOrNullObject().load({ address: true });
      const values = sheet.getUsedRangeOrNullObject(true).load({ address: true });
      const within = sheet.getRange("C1:D20").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(all.address).toMatch(/!B2:D9$/);
      expect(values.address).toMatch(/!B2$/);
      expect(within.isNullObject).toBe(true);
    });
  });
});

test("calculation waits when it is suspended, and catches up with the next batch", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    const stale = sheet.getRange("A2").load({ values: true });
    await context.sync();
    expect(stale.values).toEqual([[10]]);
    const fresh = sheet.getRange("A2").load({ values: true });
    await context.sync();
    expect(fresh.values).toEqual([[50]]);
  });
});
