import fc from "fast-check";
import type { Book } from "../../src/emulated-excel/book/book";
import { excelGateway } from "../../src/excel/excel-gateway";
import { planSheet, whatIsWrong } from "../../src/journeys/insert-sheet";
import { removeWhatWasAdded } from "../../src/journeys/take-back";
import { planTakingOut } from "../../src/journeys/take-out-sheet";
import { inserted, NOW, takenOut, TODAY, typeRow } from "../support/inserting";
import { makeFile, makeTable } from "../support/make-book";
import { openInOffice, type OpenOffice } from "../support/office";
import { spoiledCells } from "../support/spoiled-cells";
import { rowsOfTable, tableIn, valueOfName } from "../support/table-in-book";

jest.setTimeout(400_000);

const desk = (bytes: Uint8Array | null = null) => openInOffice(bytes, { now: NOW });

function tablesLikeMap(book: Book): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => table.columns.some((column) => column.name === "Cost per pupil"))
      .map((table) => table.name),
  );
}

/** Everything that the workbook holds, sheet by sheet, for comparison. */
function contents(book: Book): unknown {
  return {
    names: book.names.map(({ name, formula }) => [name, formula]),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.map((table) => table.name),
      formulas: sheet.cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null)),
    })),
  };
}

/** A school's own workbook: a table at A1, merged cells, a protected sheet, and names that we would like ourselves. */
function schoolsOwn(): Uint8Array {
  return makeFile(
    {
      Pupils: [
        ["Name", "Year"],
        ["Ada B", "Y2"],
      ],
      Settings: [["Head teacher"], ["Ms Oak"], [null], ["=COUNTA(A1:A2)"]],
    },
    (book) => {
      const [pupils, settings] = book.sheets;
      if (!pupils || !settings) throw new Error("two sheets");
      makeTable(pupils, "Pupils", 0, 0, 2);
      settings.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
      settings.partChanged("merges");
      settings.protected = true;
      settings.partChanged("protection");
      book.names.push({
        name: "MapToday",
        formula: "Settings!$A$2",
        sheet: null,
        comment: "",
        visible: true,
      });
      book.namesChanged();
    },
  ).save();
}

describe("into a school's own workbook", () => {
  it("a sheet comes with names of its own, and leaves again without a trace", async () => {
    const office = await desk(schoolsOwn());
    const { book } = office.excel;
    const before = contents(book);
    const added = await inserted(office, "pupil-provision");
    expect(added).toEqual(expect.arrayContaining(["Pupils (2)", "Settings (2)"]));
    expect(tableIn(book, "Pupils").sheet.name).toBe("Pupils");
    expect(tableIn(book, "Pupils2").sheet.name).toBe("Pupils (2)");
    expect(book.sheets.flatMap(spoiledCells)).toEqual([]);
    await removeWhatWasAdded(excelGateway(office));
    expect(contents(book)).toEqual(before);
    office.close();
  });

  it("nothing comes, and the reason is said, while its structure is protected", async () => {
    const office = await desk(schoolsOwn());
    office.excel.book.structureProtected = true;
    await expect(inserted(office, "wave-map")).rejects.toMatchObject({
      problem: { kind: "structureProtected" },
    });
    expect(office.excel.book.sheets).toHaveLength(2);
    office.close();
  });
});

describe("beside sheets of ours that stand", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await desk();
    await inserted(office, "cost-check");
  });
  afterAll(() => office.close());
  const plan = async (id: string) =>
    planSheet(
      await excelGateway(office).readOutline(),
      { id, options: {} },
      { today: TODAY, now: "" },
    );

  it("a second one of a kind that is needed once is refused", async () => {
    expect((await plan("staff-rates")).problems).toEqual([
      { kind: "alreadyHere", sheet: "Staff rates" },
    ]);
  });

  it("a sheet that others look things up in stays", async () => {
    const outline = await excelGateway(office).readOutline();
    expect(planTakingOut(outline, "Staff rates").problems).toMatchObject([
      { kind: "stillNeeded", by: expect.arrayContaining(["Provision map"]) as unknown },
    ]);
    expect(planTakingOut(outline, "Sheet1").problems).toEqual([
      { kind: "notOurs", sheet: "Sheet1" },
    ]);
    expect(planTakingOut(outline, "Nowhere").problems).toEqual([
      { kind: "missing", what: "Nowhere" },
    ]);
  });

  it("a sheet that would be counted in on a protected one is refused before anything is written", async () => {
    const sheet = office.excel.book.sheet("Cost check");
    if (!sheet) throw new Error("no Cost check");
    sheet.protected = true;
    expect((await plan("wave-map")).problems).toEqual([
      { kind: "sheetProtected", sheet: "Cost check" },
    ]);
    sheet.protected = false;
  });

  it("takes two round trips to read and two to write", async () => {
    const from = office.excel.counts.roundTrips;
    await inserted(office, "wave-map", { wave: "2" });
    expect(office.excel.counts.roundTrips - from).toBeLessThanOrEqual(4);
    await takenOut(office, "Wave 2");
  });

  it("a sheet that people have renamed is found again", async () => {
    const { book } = office.excel;
    const { sheet, table } = tableIn(book, "ProvisionMap");
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).name = "Our map";
      await context.sync();
    });
    expect(table.name).toBe("ProvisionMap");
    await inserted(office, "wave-map", { wave: "3" });
    typeRow(office, "ProvisionMap", 0, { Provision: "NELI", Resources: "10" });
    typeRow(office, "Wave3", 0, { Provision: "Precision", Resources: "5" });
    expect(valueOfName(book, "TotalCost")).toBe(15);
    await takenOut(office, "Wave 3");
    expect(valueOfName(book, "TotalCost")).toBe(10);
  });
});

it("totals are the sum over the maps that stand, whatever is inserted or taken out in any order", async () => {
  const office = await desk();
  await inserted(office, "cost-check");
  const { book } = office.excel;
  const step = fc.record({
    insert: fc.boolean(),
    what: fc.constantFrom<[string, Record<string, string>]>(
      ["wave-map", { wave: "1" }],
      ["wave-map", { wave: "2" }],
      ["year-map", { year: "R" }],
      ["class-map", { class: "Kit O'D's" }],
    ),
    resources: fc.integer({ min: 1, max: 99_999 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 5 }), async (steps) => {
      for (const { insert, what, resources } of steps) {
        const further = tablesLikeMap(book).filter((name) => name !== "ProvisionMap");
        const [last] = further.slice(-1);
        if (insert || last === undefined) {
          const [sheet = ""] = await inserted(office, ...what);
          const name = book.sheet(sheet)?.tables[0]?.name ?? "";
          typeRow(office, name, 0, { Provision: "Group", Resources: String(resources / 100) });
        } else await takenOut(office, tableIn(book, last).sheet.name);
        const rows = tablesLikeMap(book).flatMap((name) => rowsOfTable(book, name));
        const pence = rows.reduce(
          (sum, row) => sum + Math.round((Number(row["Resources"]) || 0) * 100),
          0,
        );
        expect(Math.round(Number(valueOfName(book, "TotalCost")) * 100)).toBe(pence);
        expect(valueOfName(book, "TotalProvisions")).toBe(
          rows.filter((row) => row["Provision"] === "Group").length,
        );
        expect(valueOfName(book, "CheckByWave")).toBe("Yes");
        expect(book.sheets.flatMap(spoiledCells)).toEqual([]);
      }
    }),
    { numRuns: 2 },
  );
  office.close();
});

describe("a wish that cannot be understood is answered by what there is", () => {
  it.each([
    [{ id: "wave", options: {} }, "unknownSheet"],
    [{ id: "pupils", options: { wave: "1" } }, "unknownOption"],
    [{ id: "wave-map", options: { wave: "9" } }, "unknownChoice"],
  ])("%j: %s", (wanted, kind) => {
    expect(whatIsWrong(wanted)?.kind).toBe(kind);
  });

  it("and understood by label, whatever the case", () => {
    expect(whatIsWrong({ id: "area-map", options: { area: "cognition and LEARNING" } })).toBeNull();
  });
});
