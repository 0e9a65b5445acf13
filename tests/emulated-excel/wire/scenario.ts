/** What an ordinary add-in does, knowing nothing of the emulation. Returns what it saw. */
export async function scenario(
  Excel: typeof globalThis.Excel,
  Office: typeof globalThis.Office,
): Promise<Record<string, unknown>> {
  const saw: Record<string, unknown> = {};
  saw["sets"] = ["1.13", "1.14"].map((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Groups");
    sheet.getRange("A1:C1").values = [["Group", "Pupils", "Cost"]];
    const body = sheet.getRange("A2:C4");
    body.formulas = [
      ["Phonics", 4, "=B2*2.5"],
      ["Maths", 6, "=B3*2.5"],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)"],
    ];
    body.format.fill.color = "#ffff00";
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Groups_2026";
    table.load({ id: true, name: true, style: true });
    const header = table.getHeaderRowRange().load("values");
    const nothing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const below = nothing.getRange("A1").load({ address: true });
    const empty = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
    const used = sheet.getUsedRangeOrNullObject(true).load("address,values,formulas");
    const sheets = context.workbook.worksheets.load({ name: true, visibility: true });
    const byPath = context.workbook.tables.load("items/name,items/worksheet/name");
    const looks = body.load({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    saw["table"] = [table.id, table.name, table.style, header.values];
    saw["null objects"] = [nothing.isNullObject, below.isNullObject, empty.isNullObject];
    saw["used"] = [used.isNullObject, used.address, used.values, used.formulas[3]];
    saw["sheets"] = [sheets.items.map((item) => item.name), count.value];
    saw["tables"] = byPath.items.map((item) => [item.name, item.worksheet.name]);
    saw["looks"] = [looks.address, looks.format.fill.color, looks.format.font.bold];

    // items of a loaded collection can be worked with
    const later = sheets.items.at(-1)?.getRange("E1");
    if (later) later.values = [["later"]];
    const same = body.getBoundingRect(sheet.getRange("E1")).load("address");
    const bare = sheet.getRange("B2").load();
    await context.sync();
    saw["proxy as argument"] = same.address;
    saw["bare load"] = [bare.address, bare.values, bare.rowCount, bare.text];
    const first = context.workbook.worksheets.load({ $top: 1, name: true });
    await context.sync();
    saw["first sheet"] = first.items.map((item) => item.name);
    body.set({ format: { font: { bold: true } } });
    body.load({ format: { font: { bold: true } } });
    await context.sync();
    saw["set"] = body.format.font.bold;
  });

  const fails = async (work: (context: Excel.RequestContext) => unknown): Promise<unknown> => {
    try {
      await Excel.run(async (context) => {
        await work(context);
        await context.sync();
      });
      return "no error";
    } catch (thrown) {
      const error = thrown as OfficeExtension.Error;
      return [error.code, (error.debugInfo as { errorLocation?: string }).errorLocation];
    }
  };
  const groups = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Groups");
  saw["errors"] = [
    await fails((context) => context.workbook.worksheets.getItem("Nowhere").load("name")),
    await fails((context) => (groups(context).getRange("A1:B1").values = [[1]])),
    await fails((context) => context.workbook.worksheets.add("groups")),
    await fails((context) => groups(context).getRange("A1").getSurroundingRegion().load("address")),
    await fails((context) => groups(context).getRange("A1").autoFill("A1:A2")),
  ];
  saw["what ran before an error"] = await fails((context) => {
    groups(context).getRange("G1").values = [["stays"]];
    groups(context).getRange("not an address").values = [[1]];
    groups(context).getRange("G2").values = [["never written"]];
  });

  // a proxy kept from one batch to another, and through an insertion above it
  const kept = await Excel.run(async (context) => {
    const range = groups(context).getRange("G1:G2");
    context.trackedObjects.add(range);
    await context.sync();
    groups(context).getRange("6:7").insert("Down");
    groups(context).getRange("1:1").insert("Down");
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.load({ values: true, address: true });
    await context.sync();
    saw["kept"] = [kept.address, kept.values];
    context.trackedObjects.remove(kept);
    await context.sync();
  });
  const [code] = (await fails(async () => {
    kept.load({ address: true });
    await kept.context.sync();
  })) as string[];
  saw["released"] = code;

  saw["events"] = await new Promise((resolve) => {
    const heard: unknown[] = [];
    const hear = (event: { type: string; address?: string }): Promise<void> => {
      heard.push([event.type, event.address]);
      if (heard.length === 3) resolve(heard);
      return Promise.resolve();
    };
    void Excel.run(async (context) => {
      const sheet = groups(context);
      context.workbook.worksheets.onActivated.add((event) => hear(event));
      sheet.onChanged.add((event) => hear(event));
      sheet.onSelectionChanged.add((event) => hear(event));
      await context.sync();
      sheet.activate();
      sheet.getRange("H9").values = [[42]];
      sheet.getRange("H9").select();
      await context.sync();
    });
  });

  Office.context.document.settings.set("seen", { version: 2 });
  saw["saved"] = await new Promise((resolve) =>
    Office.context.document.settings.saveAsync((result) => resolve(result.status)),
  );
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("seen").load("value");
    const none = context.workbook.settings.getItemOrNullObject("nothing");
    await context.sync();
    saw["settings"] = [setting.value, none.isNullObject];
  });
  return saw;
}
