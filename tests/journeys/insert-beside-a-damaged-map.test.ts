import { excelGateway } from "../../src/excel/excel-gateway";
import { planSheet } from "../../src/journeys/insert-sheet";
import { planTakingOut } from "../../src/journeys/take-out-sheet";
import { problemWords } from "../../src/taskpane/words/problem-words";
import { PROVISIONS } from "../../src/templates/tables/provisions";
import { inserted, NOW, TODAY } from "../support/inserting";
import { openInOffice, type OpenOffice } from "../support/office";
import { rowsOfTable, tableIn, typeIntoTable, valueOfName } from "../support/table-in-book";

jest.setTimeout(180_000);

const PAID = PROVISIONS.headers.paid;

let office: OpenOffice;
beforeAll(async () => {
  office = await openInOffice(null, { now: NOW });
  await inserted(office, "provision-map");
  await inserted(office, "funding");
});
afterAll(() => office.close());

const outline = () => excelGateway(office).readOutline();
const planned = async (id: string) =>
  planSheet(await outline(), { id, options: {} }, { today: TODAY, now: "" });
const renamed = (table: string, header: string, to: string) =>
  office.Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(header).name = to;
    await context.sync();
  });

describe("where a column of the map was renamed", () => {
  afterAll(() => renamed("ProvisionMap", "Ref", "Reference"));

  it("a sheet that looks it up says which one is missing, and what to do about it", async () => {
    await renamed("ProvisionMap", "Reference", "Ref");
    const { problems } = await planned("pupil-provision");
    expect(problems).toEqual([
      { kind: "lacks", sheet: "Provision map", part: "column", called: "Reference" },
    ]);
    const words = problemWords(problems[0] ?? { kind: "editing" });
    expect(words.what).toBe("“Provision map” lacks the column “Reference”.");
    expect(words.next).toContain("Give the column its heading back");
  });

  it("a sheet that does not is inserted all the same", async () => {
    expect((await planned("measures")).problems).toEqual([]);
  });

  it("taking out a sheet whose totals cannot be written anew says so, too", async () => {
    await renamed("ProvisionMap", "Ref", "Reference");
    const [wave = ""] = await inserted(office, "wave-map", { wave: "3" });
    await renamed("ProvisionMap", PAID, "Bezahlt");
    expect(planTakingOut(await outline(), wave).problems).toEqual([
      { kind: "lacks", sheet: "Provision map", part: "column", called: PAID },
    ]);
    await renamed("ProvisionMap", "Bezahlt", PAID);
    await renamed("ProvisionMap", "Reference", "Ref");
  });
});

it("a table that was turned into plain cells is not put beside itself", async () => {
  const { sheet, table } = tableIn(office.excel.book, "StaffRates");
  const at = sheet.tables.indexOf(table);
  sheet.tables.splice(at, 1);
  expect((await planned("wave-map")).problems).toEqual([
    { kind: "lacks", sheet: "Staff rates", part: "table", called: "StaffRates" },
  ]);
  sheet.tables.splice(at, 0, table);
});

it("names that were deleted come back where it is certain what they stood for", async () => {
  const { book } = office.excel;
  const before = book.sheets.length;
  const of = (name: string) => book.names.find((each) => each.name === name)?.formula;
  const stood = [of("MapToday"), of("ListAreas")];
  expect(stood).not.toContain(undefined);
  await office.Excel.run(async (context) => {
    for (const name of ["MapToday", "ListAreas"]) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
  expect([of("MapToday"), of("ListAreas")]).toEqual([undefined, undefined]);
  await inserted(office, "year-map", { year: "Y4" });
  expect([of("MapToday"), of("ListAreas")]).toEqual(stood);
  expect(valueOfName(book, "MapToday")).toBe(46347);
  expect(book.sheets).toHaveLength(before + 1);
});

it("a name that nobody can tell is told, and no second Settings comes", async () => {
  await office.Excel.run(async (context) => {
    for (const name of ["MapToday", "MapSchool"]) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
  expect((await planned("class-map")).problems).toMatchObject([
    { kind: "lacks", sheet: "Settings", part: "name" },
  ]);
});

describe("the health check of a workbook with maps", () => {
  let school: OpenOffice;
  beforeAll(async () => {
    school = await openInOffice(null, { now: NOW });
    await inserted(school, "provision-map");
    await inserted(school, "wave-map", { wave: "3" });
    for (const [table, name] of [
      ["ProvisionMap", "NELI"],
      ["Wave3", "Precision"],
    ] as const)
      for (const header of ["Provision", "Reference"])
        typeIntoTable(school.excel.book, table, 0, header, name);
    school.excel.calculator.calculate();
  });
  afterAll(() => school.close());
  const rows = () =>
    rowsOfTable(school.excel.book, "HealthCheck").map((row) => [
      row["Provision"],
      row["What runs"],
    ]);

  it("begins with the provisions of all of them, within the usual round trips", async () => {
    const from = school.excel.counts.roundTrips;
    await inserted(school, "health-check");
    expect(school.excel.counts.roundTrips - from).toBeLessThanOrEqual(4);
    expect(rows()).toEqual([
      ["NELI", ""],
      ["Precision", "Wave 3"],
    ]);
    expect(valueOfName(school.excel.book, "HealthNotHere")).toBe(0);
  });

  it("keeps a judgement beside its provision when the map is sorted, and names what is new", () => {
    const { book, calculator } = school.excel;
    typeIntoTable(book, "HealthCheck", 0, "Decision", "Stop");
    for (const header of ["Provision", "Reference"])
      typeIntoTable(book, "ProvisionMap", 0, header, "Lego");
    for (const header of ["Provision", "Reference"])
      typeIntoTable(book, "Wave3", 0, header, "NELI");
    calculator.calculate();
    expect(rowsOfTable(book, "HealthCheck")[0]).toMatchObject({
      Provision: "NELI",
      "What runs": "Wave 3",
      Decision: "Stop",
    });
    expect(valueOfName(book, "HealthNotHere")).toBe(1);
    expect(rowsOfTable(book, "HealthMissing")[0]?.["On the maps, not here yet"]).toBe("Lego");
  });
});
