import { loadOffice } from "../../../src/emulated-excel/node/load-office";
import { openInOffice } from "../../support/office";

function name(sheet: string) {
  return async (context: Excel.RequestContext): Promise<string[]> => {
    context.workbook.worksheets.add(sheet);
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map((item) => item.name);
  };
}

test("two workbooks stand open at the same time without knowing of each other", async () => {
  const [one, two] = await Promise.all([
    openInOffice(),
    openInOffice(null, { transport: "desktop" }),
  ]);
  const [inOne, inTwo] = await Promise.all([
    one.Excel.run(name("One")),
    two.Excel.run(name("Two")),
  ]);
  expect([inOne, inTwo]).toEqual([
    ["Sheet1", "One"],
    ["Sheet1", "Two"],
  ]);
  one.close();
  two.close();
});

test("two panes beside one workbook see each other's work", async () => {
  const office = await openInOffice();
  const other = await loadOffice(office.excel, { transport: "desktop" });
  const heard = new Promise((resolve) => {
    void other.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(resolve(event.address)));
      await context.sync();
      await office.Excel.run(async (mine) => {
        mine.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["hello"]];
        await mine.sync();
      });
    });
  });
  expect(await heard).toBe("C3");
  other.close();
  office.close();
});

test("what was done and set is in the saved file", async () => {
  const first = await openInOffice();
  await first.Excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    const sheet = worksheets.add("Pupils");
    sheet.getRange("A1:B2").values = [
      ["Pupil", "Hours"],
      ["AB", 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Pupils";
    sheet.getRange("D1").formulas = [["=SUM(Pupils[Hours])"]];
    settings.add("view", { wave: 2 });
    await context.sync();
  });
  const bytes = first.excel.save();
  first.close();
  const again = await openInOffice(bytes);
  await again.Excel.run(async (context) => {
    const sum = context.workbook.worksheets.getItem("Pupils").getRange("D1");
    sum.load({ values: true, formulas: true });
    const setting = context.workbook.settings.getItemOrNullObject("view").load({ value: true });
    await context.sync();
    expect([sum.values, sum.formulas]).toEqual([[[2]], [["=SUM(Pupils[Hours])"]]]);
    expect(setting.isNullObject ? null : setting.value).toEqual({ wave: 2 });
  });
  again.close();
});

test("a ribbon button runs its function and hears when it is done", async () => {
  const office = await openInOffice();
  let ran = false;
  office.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    ran = true;
    event.completed();
  });
  await office.excel.invokeCommand("check");
  expect(ran).toBe(true);
  office.close();
});
