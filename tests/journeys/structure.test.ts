import { isDeepStrictEqual } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { spoiledCells } from "../support/spoiled-cells";
import { rowsOfTable, valueOfName } from "../support/table-in-book";
import { practiceWorkbook, Senco, SMALL_MAP, workbookOf } from "../support/senco";
import { WorkbookProblem } from "../../src/workbook/workbook-problem";

let senco: Senco | undefined;
afterEach(() => senco?.leaves());

const DEMO = "14-oakfield-primary";

describe("structuring the demonstration workbook", () => {
  const bytes = practiceWorkbook(DEMO);
  let built: Senco;
  let own: string[];
  let added: string[];
  let saved: Uint8Array;

  beforeAll(async () => {
    built = await Senco.opens(bytes);
    own = built.sheetNames;
    added = await built.builds();
    saved = built.saves();
  });
  afterAll(() => built.leaves());

  test("adds sheets with tables beside the school's own, which stay byte for byte", () => {
    expect(built.sheetNames).toEqual([...own, ...added]);
    const before = unzipSync(bytes);
    const after = unzipSync(saved);
    const mayChange =
      /^\[Content_Types\]|^xl\/workbook\.xml$|^xl\/_rels\/workbook|^xl\/styles|^xl\/calcChain/;
    const changed = Object.entries(before)
      .filter(([part]) => !mayChange.test(part))
      .filter(([part, content]) => !Buffer.from(content).equals(after[part] ?? Buffer.alloc(0)))
      .map(([part]) => part);
    expect(changed).toEqual([]);
  });

  test("shows no error value anywhere on the new sheets", () => {
    const spoiled = built.book.sheets
      .filter((sheet) => added.includes(sheet.name))
      .flatMap((sheet) => spoiledCells(sheet));
    expect(spoiled).toEqual([]);
  });

  test("the saved workbook opens again with the same values", async () => {
    const again = await Senco.opens(saved);
    const differences: unknown[] = [];
    for (const sheet of built.book.sheets) {
      const reopened = again.book.sheet(sheet.name);
      sheet.cells.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const value = cell?.value ?? null;
          const now = reopened?.value(row, column);
          if (!isDeepStrictEqual(now, value))
            differences.push([sheet.name, row, column, value, now]);
        }),
      );
    }
    again.leaves();
    expect(differences).toEqual([]);
  });

  test("changing the minutes in the sheet changes the cost", () => {
    const rows = built.cellOf("ProvisionMap", "Minutes").sheet.tables[0]!.area;
    const costed = Array.from({ length: rows.bottom - rows.top }, (_, row) => row).find((row) => {
      const cost = built.valueOf("ProvisionMap", "Cost", row);
      return typeof cost === "number" && cost > 0 && built.valueOf("ProvisionMap", "Minutes", row);
    });
    expect(costed).toBeDefined();
    const minutes = Number(built.valueOf("ProvisionMap", "Minutes", costed));
    const cost = Number(built.valueOf("ProvisionMap", "Staff cost", costed));
    built.types("ProvisionMap", "Minutes", costed!, String(minutes * 2));
    expect(built.valueOf("ProvisionMap", "Staff cost", costed)).toBeCloseTo(cost * 2, 2);
  });
});

test("a pupil's own plan of a group of three costs the pupil a third; the others bear the rest", async () => {
  senco = await Senco.opens(
    workbookOf([
      [
        "Pupil",
        "Provision",
        "Group size",
        "Sessions per week",
        "Minutes",
        "Weeks",
        "Led by",
        "Cost",
      ],
      ["Tilly Reed", "Attention Autism", 3, 1, 50, 39, "TA", 178.75],
      ["Tilly Reed", "Lego Therapy", 1, 1, 30, 39, "TA", 321.75],
    ]).save(),
  );
  await senco.builds();
  const [group, alone] = rowsOfTable(senco.book, "ProvisionMap");
  const [whole, own] = [Number(group?.["Cost"]), Number(alone?.["Cost"])];
  expect(whole).toBeGreaterThan(0);
  expect([group?.["Others in it"], group?.["Shared by"], alone?.["Shared by"]]).toEqual([2, 3, 1]);
  expect(Number(group?.["Cost per pupil"])).toBeCloseTo(whole / 3, 6);
  expect(group?.["Notes"]).toContain("2 others are in the group and not named");
  const costs = new Map(
    rowsOfTable(senco.book, "CostByPupil").map((row) => [row["Pupil"], row["Cost"]]),
  );
  expect(Number(costs.get("Tilly Reed"))).toBeCloseTo(whole / 3 + own, 6);
  expect(Number(costs.get("No pupil named"))).toBeCloseTo((whole * 2) / 3, 6);
  expect(valueOfName(senco.book, "TotalOnYourSheets")).toBe(500.5);
  expect(Number(valueOfName(senco.book, "TotalOfTheSame"))).toBeCloseTo(whole / 3 + own, 6);
});

describe("taking back", () => {
  test("removes exactly what was added: the file's parts are as they were", async () => {
    const bytes = practiceWorkbook(DEMO);
    senco = await Senco.opens(bytes);
    const own = senco.sheetNames;
    const names = senco.book.names.map((name) => name.name);
    const added = await senco.builds();
    expect(await senco.removes()).toEqual(added);
    expect(senco.sheetNames).toEqual(own);
    expect(senco.book.names.map((name) => name.name)).toEqual(names);
    const sheetParts = (file: Uint8Array) =>
      Object.keys(unzipSync(file)).filter((part) => /worksheets\/|tables\//.test(part));
    expect(sheetParts(senco.saves())).toEqual(sheetParts(bytes));
  });

  test("works on a workbook that was saved, closed and opened again", async () => {
    const first = await Senco.opens(workbookOf(SMALL_MAP).save());
    const own = first.sheetNames;
    await first.builds();
    senco = await Senco.opens(first.saves());
    first.leaves();
    await senco.removes();
    expect(senco.sheetNames).toEqual(own);
  });

  test("structured a second time there is still one map; taken back, it can be built anew", async () => {
    senco = await Senco.opens(workbookOf(SMALL_MAP).save());
    const added = await senco.builds();
    const names = senco.sheetNames;
    expect(await senco.builds()).toEqual([]);
    expect(senco.sheetNames).toEqual(names);
    await senco.removes();
    expect(await senco.builds()).toEqual(added);
  });

  test("what is left of a map whose heart was deleted is said, and not built upon", async () => {
    senco = await Senco.opens(workbookOf(SMALL_MAP).save());
    const [map, ...others] = await senco.builds();
    await senco.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(map ?? "").delete();
      await context.sync();
    });
    await expect(senco.builds()).rejects.toMatchObject({
      problem: { kind: "alreadyMapped", sheets: others },
    });
  });
});

describe("workbooks that make it hard", () => {
  test("an empty workbook is told so and left alone", async () => {
    senco = await Senco.opens(workbookOf([]).save());
    await expect(senco.builds()).rejects.toMatchObject({ problem: { kind: "nothingToMap" } });
    expect(senco.sheetNames).toEqual(["Provision map 26-27"]);
  });

  test("a workbook that holds only charts is told so and left alone", async () => {
    const parts = unzipSync(workbookOf([]).save());
    const relations = "xl/_rels/workbook.xml.rels";
    const text = strFromU8(parts[relations]!).replace(
      "relationships/worksheet",
      "relationships/chartsheet",
    );
    senco = await Senco.opens(zipSync({ ...parts, [relations]: strToU8(text) }));
    await expect(senco.builds()).rejects.toMatchObject({ problem: { kind: "nothingToMap" } });
  });

  test("a protected workbook structure is said before anything is written", async () => {
    const file = workbookOf(SMALL_MAP);
    senco = await Senco.opens(file.save());
    senco.book.structureProtected = true;
    await expect(senco.builds()).rejects.toMatchObject({ problem: { kind: "structureProtected" } });
    expect(senco.sheetNames).toHaveLength(1);
  });

  test("a protected sheet of the school's is read, since nothing is written to it", async () => {
    const file = workbookOf(SMALL_MAP);
    senco = await Senco.opens(file.save());
    senco.book.sheets[0]!.protected = true;
    expect((await senco.builds()).length).toBeGreaterThan(5);
  });

  test("cells that look like formulas but are text stay text all the way", async () => {
    const rows = SMALL_MAP.map((row) => [...row]) as (string | number)[][];
    rows[1]![2] = "=cmd|' /C calc'!A0";
    rows[2]![2] = "+Reading";
    rows[3]![2] = "@Home club";
    senco = await Senco.opens(workbookOf(rows).save());
    await senco.builds();
    for (const [row, text] of ["=cmd|' /C calc'!A0", "+Reading", "@Home club"].entries()) {
      const { sheet, row: at, column } = senco.cellOf("ProvisionMap", "Provision", row);
      expect(sheet.cell(at, column)).toMatchObject({ value: text });
      expect(sheet.cell(at, column)?.formula).toBeUndefined();
    }
  });

  test("formula errors in the school's cells are read as what they show and never spread", async () => {
    const file = workbookOf(SMALL_MAP);
    file.book.sheets[0]!.setFormula(1, 7, "1/0");
    file.book.sheets[0]!.setFormula(2, 8, "NoSuchName+1");
    senco = await Senco.opens(file.save());
    const added = new Set(await senco.builds());
    const ours = senco.book.sheets.filter((sheet) => added.has(sheet.name));
    expect(ours.flatMap(spoiledCells)).toEqual([]);
  });

  test("400 columns are read and accounted for", async () => {
    const rows = SMALL_MAP.map((row, at) => [
      ...row,
      ...Array.from({ length: 391 }, (_, n) => (at === 0 ? `Extra ${n}` : `x${n}`)),
    ]);
    senco = await Senco.opens(workbookOf(rows).save());
    const { report } = await senco.reads();
    expect(report.accounted.nonEmptyCells).toBe(4 * 400);
    expect(report.accounted.used + report.accounted.unused).toBe(4 * 400);
    expect(report.provisions).toHaveLength(3);
  });

  test("a sheet name with quotes and 31 characters is read and linked to", async () => {
    const name = "Kit O'D's 'map' & more 2026-27!";
    expect(name).toHaveLength(31);
    senco = await Senco.opens(workbookOf(SMALL_MAP, name).save());
    const { report } = await senco.reads();
    expect(report.provisions[0]?.source).toBe(`${name}!C2`);
    await senco.builds();
    await senco.gateway.goTo(`${name}!C2`);
    expect(senco.book.active?.name).toBe(name);
  });

  test("a sheet, table or name that is already called what we want stays, and ours gets another", async () => {
    const file = workbookOf(SMALL_MAP, "Pupils");
    file.book.names.push({
      name: "Today",
      sheet: null,
      formula: "Pupils!$A$1",
      comment: "",
      visible: true,
    });
    file.book.namesChanged();
    senco = await Senco.opens(file.save());
    const added = await senco.builds();
    expect(new Set(senco.sheetNames.map((each) => each.toLowerCase())).size).toBe(
      senco.sheetNames.length,
    );
    expect(added).not.toContain("Pupils");
    expect(
      senco.book.names.find((each) => each.name === "Today" && each.formula === "Pupils!$A$1"),
    ).toBeDefined();
    const ours = senco.book.sheets.filter((sheet) => added.includes(sheet.name));
    expect(ours.flatMap(spoiledCells)).toEqual([]);
  });

  test("dates of a workbook that counts from 1904 mean the same days", async () => {
    const rows = SMALL_MAP.map((row, at) => [...row, at === 0 ? "Review date" : 46000]);
    const file = workbookOf(rows);
    const { styles } = file.book;
    const shortDate = styles.intern({ ...styles.get(0), numberFormat: "dd/mm/yyyy" });
    for (const row of [1, 2, 3]) file.book.sheets[0]!.setStyle(row, 9, shortDate);
    senco = await Senco.opens(file.save());
    senco.book.date1904 = true;
    const { report } = await senco.reads();
    expect(report.provisions.map((line) => line.reviewDate)).toEqual(Array(3).fill("2029-12-10"));
  });
});

describe("a failure half-way through the build", () => {
  test("at whichever request, the workbook is as before or says what stands", async () => {
    senco = await Senco.opens(workbookOf(SMALL_MAP).save());
    const plan = await senco.plans();
    const before = senco.office.excel.counts.roundTrips;
    await senco.builds();
    const requests = senco.office.excel.counts.roundTrips - before;
    expect(plan.problems).toEqual([]);
    senco.leaves();
    for (let n = 1; n <= requests; n++) {
      senco = await Senco.opens(workbookOf(SMALL_MAP).save());
      senco.office.excel.misbehave.refuseBatch(n, "GeneralException");
      const problem: unknown = await senco.builds().catch((reason: unknown) => reason);
      if (problem instanceof WorkbookProblem) {
        if (problem.problem.kind !== "halfDone") expect(senco.sheetNames).toHaveLength(1);
      } else expect(Array.isArray(problem)).toBe(true);
      if (n < requests) senco.leaves();
    }
  });
});
