import { codeOf, openInOffice } from "../../support/office";

test("reads and writes through Microsoft's own office.js", async () => {
  const { Excel, close } = await openInOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Model");
    sheet.getRange("A1:C1").values = [["Item", "Qty", "Double"]];
    const body = sheet.getRange("A2:C4");
    body.formulas = [
      ["a", 1, "=B2*2"],
      ["b", 2, "=B3*2"],
      ["c", 3, "=SUM(B2:B4)"],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Inputs";
    table.load({ id: true, name: true });
    const used = sheet.getUsedRangeOrNullObject(true).load({ address: true, values: true });
    await context.sync();
    expect(table.name).toBe("Inputs");
    expect(used.address).toBe("Model!A1:C4");
    expect(used.values[3]).toEqual(["c", 3, 6]);
  });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nope").load({ name: true });
        await context.sync();
      }),
    ),
  ).toBe("ItemNotFound");
  close();
});
