import type { Edit, Typed } from "../../src/workbook/edit";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { rowsOfTable, tableIn, typeIntoTable } from "../support/table-in-book";
import { aBuild } from "./a-build";
import { type Desk, problemOf, sitDown } from "./desk";

const MAP = { sheet: "Provision map", table: "ProvisionMap" };
const COLUMNS = ["Provision", "Year groups", "Minutes", "Sessions", "Starts", "Hours", "Cost"];

/** Everything that an update does to a map of three rows: other minutes, two new rows, and what is remembered. */
function anUpdate(): Edit[] {
  const row = (name: string): Typed[] => [name, "Y4", 40, 2, 46_300, null, null];
  return [
    {
      kind: "changeCells",
      ...MAP,
      column: "Minutes",
      changes: [
        { row: 0, was: 20, to: 15 },
        { row: 2, was: 30, to: null },
      ],
    },
    {
      kind: "changeCells",
      ...MAP,
      column: "Starts",
      dates: true,
      changes: [{ row: 1, was: 46_267, to: 46_270 }],
    },
    {
      kind: "appendRows",
      ...MAP,
      after: 3,
      columns: COLUMNS,
      dates: ["Starts"],
      rows: [row("=ELSA"), row("1-4")],
    },
    { kind: "saveSettings", values: { answers: '{"a":1}', broughtIn: "x".repeat(70_000) } },
  ];
}

async function mappedDesk(options: Parameters<typeof sitDown>[0] = {}): Promise<Desk> {
  const desk = await sitDown(options);
  await desk.gateway.readSnapshot();
  await desk.gateway.applyEdits(aBuild());
  return desk;
}

describe.each(["web", "desktop"] as const)("an update in Excel on the %s", (transport) => {
  it("adds rows whose formulas, looks, lists and rules continue, and changes only the cells it names", async () => {
    const { gateway, book, excel } = await mappedDesk({ transport });
    await gateway.applyEdits(anUpdate());
    expect([...excel.missing]).toEqual([]);
    const { sheet, table } = tableIn(book, "ProvisionMap");
    expect(table.area.bottom - table.area.top).toBe(5);
    expect(rowsOfTable(book, "ProvisionMap").map((row) => Object.values(row))).toEqual([
      ["Precision Teaching 1", "Y2-Y3", 15, 3, 46_266, 0.75, 10.875],
      ["Precision Teaching 2", "Y2-Y3", 25, 3, 46_270, 1.25, 18.125],
      ["Precision Teaching 3", "Y2-Y3", null, 3, 46_268, 0, 0],
      ["=ELSA", "Y4", 40, 2, 46_300, 40 / 30, (40 / 30) * 14.5],
      ["1-4", "Y4", 40, 2, 46_300, 40 / 30, (40 / 30) * 14.5],
    ]);
    expect(sheet.cell(6, 0)?.formula).toBeUndefined();
    expect(book.styles.get(sheet.cell(7, 4)!.style).numberFormat).toBe("dd/mm/yyyy");
    // The lists go down to the new rows; the explanation of a head stays with its head.
    expect(sheet.validations.map(({ areas }) => areas[0]?.bottom)).toEqual([7, 7, 7, 2]);
    expect(sheet.conditionalFormats[0]?.areas[0]?.bottom).toBe(7);
  });

  it("remembers in the workbook, and forgets when everything is removed", async () => {
    const { gateway, book } = await mappedDesk({ transport });
    await gateway.applyEdits(anUpdate());
    expect((await gateway.readSnapshot()).settings).toEqual({
      answers: '{"a":1}',
      broughtIn: "x".repeat(70_000),
    });
    await gateway.applyEdits([{ kind: "saveSettings", values: { broughtIn: "short" } }]);
    expect((await gateway.readOutline()).settings).toEqual({
      answers: '{"a":1}',
      broughtIn: "short",
    });
    await gateway.applyEdits(editsToRemoveWhatWasAdded(await gateway.readOutline()));
    expect([...book.settings.keys()]).toEqual([]);
  });

  it("leaves settings of other kinds alone", async () => {
    const { gateway, book } = await mappedDesk({ transport });
    book.settings.set("Office.AutoShowTaskpaneWithDocument", true);
    await gateway.applyEdits(anUpdate());
    await gateway.applyEdits(editsToRemoveWhatWasAdded(await gateway.readOutline()));
    expect([...book.settings]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
  });
});

describe("what people did in the meantime", () => {
  it("refuses the whole update when a cell that it would change holds something else", async () => {
    const { gateway, book } = await mappedDesk();
    typeIntoTable(book, "ProvisionMap", 2, "Minutes", 45);
    const before = await gateway.readSnapshot();
    expect(await problemOf(gateway.applyEdits(anUpdate()))).toEqual({
      kind: "changedSince",
      sheet: "Provision map",
    });
    expect(await gateway.readSnapshot()).toEqual(before);
  });

  it("refuses it when the table has other rows or columns than the plan was made for", async () => {
    const { gateway, book } = await mappedDesk();
    const { table } = tableIn(book, "ProvisionMap");
    table.columns[3]!.name = "Sessions a week";
    expect(await problemOf(gateway.applyEdits(anUpdate()))).toMatchObject({ kind: "changedSince" });
    table.columns[3]!.name = "Sessions";
    table.area = { ...table.area, bottom: table.area.bottom + 1 };
    expect(await problemOf(gateway.applyEdits(anUpdate()))).toMatchObject({ kind: "changedSince" });
  });

  it("counts dates in a workbook from 1904 as the workbook does", async () => {
    const { gateway, book } = await mappedDesk();
    book.date1904 = true;
    for (const [row, start] of [44_804, 44_805, 44_806].entries())
      typeIntoTable(book, "ProvisionMap", row, "Starts", start);
    const { tables, dates1904 } = await gateway.readSnapshot();
    expect([tables.length, dates1904]).toEqual([1, true]);
    await gateway.applyEdits(anUpdate());
    expect(rowsOfTable(book, "ProvisionMap").map((row) => row["Starts"])).toEqual([
      44_804, 44_808, 44_806, 44_838, 44_838,
    ]);
  });
});

describe("an update that fails", () => {
  const dropping: Edit = {
    kind: "dropRows",
    ...MAP,
    first: 1,
    columns: COLUMNS,
    was: [
      ["Precision Teaching 2", "Y2-Y3", 25, 3, 46_267, null, null],
      ["Precision Teaching 3", "Y2-Y3", 30, 3, 46_268, null, null],
    ],
  };

  it("takes rows off a table and keeps what stands below", async () => {
    const { gateway, book } = await mappedDesk();
    tableIn(book, "ProvisionMap").sheet.setValue(7, 0, "Our own note");
    await gateway.applyEdits([dropping]);
    const { sheet, table } = tableIn(book, "ProvisionMap");
    expect(table.area.bottom - table.area.top).toBe(1);
    expect(sheet.value(5, 0)).toBe("Our own note");
  });

  it.each([
    ["that adds and changes", anUpdate()],
    ["that takes rows off", [dropping]],
  ])("%s, at any step, leaves tables and settings as they were", async (_, update) => {
    const desk = await mappedDesk({ requestBytes: 3_000 });
    await desk.gateway.applyEdits([
      { kind: "saveSettings", values: { answers: "{}", broughtIn: "y".repeat(40_000) } },
    ]);
    const before = await desk.gateway.readSnapshot();
    let failures = 0;
    for (let batch = 1; batch <= 12; batch++) {
      desk.excel.misbehave.refuseBatch(batch);
      const problem = await problemOf(desk.gateway.applyEdits(update));
      desk.excel.misbehave.behave();
      if (problem === null) break;
      expect(problem).toMatchObject({ kind: "unexpected", code: "GeneralException" });
      expect(await desk.gateway.readSnapshot()).toEqual(before);
      failures++;
    }
    expect(failures).toBeGreaterThanOrEqual(3);
    const whole = await mappedDesk();
    const stood = await whole.gateway.readSnapshot();
    for (let action = 1, failed = true; failed; action++) {
      whole.excel.misbehave.failAction(update.length > 1 ? 4 : 3, action);
      const problem = await problemOf(whole.gateway.applyEdits(update));
      whole.excel.misbehave.behave();
      failed = problem !== null;
      expect([action > 10, failed]).toContain(true);
      if (failed) expect(await whole.gateway.readSnapshot()).toEqual(stood);
    }
  });

  it("and cannot be taken back says which sheets may hold part of it", async () => {
    const desk = await mappedDesk();
    desk.excel.misbehave.failAction(4, 12);
    for (const batch of [5, 6, 7, 8]) desk.excel.misbehave.refuseBatch(batch);
    expect(await problemOf(desk.gateway.applyEdits(anUpdate()))).toMatchObject({
      kind: "halfDone",
      standing: [],
      changed: ["Provision map"],
    });
  });
});

describe("round trips of an update", () => {
  it.each([10, 1_000])("to a map of %i rows are four", async (rows) => {
    const { gateway, tripsOf } = await sitDown();
    await gateway.applyEdits(aBuild(rows));
    const changes = Array.from({ length: rows }, (_, row) => ({
      row,
      was: 20 + (row % 3) * 5,
      to: 7,
    }));
    const added = Array.from({ length: rows }, (_, n): Typed[] => [
      `New ${n}`,
      "Y1",
      20,
      1,
      46_300,
      null,
      null,
    ]);
    const edits: Edit[] = [
      { kind: "changeCells", ...MAP, column: "Minutes", changes },
      { kind: "appendRows", ...MAP, after: rows, columns: COLUMNS, dates: [], rows: added },
    ];
    expect(await tripsOf(() => gateway.applyEdits(edits))).toBe(4);
  });
});
