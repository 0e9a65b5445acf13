import type { Book } from "../../src/emulated-excel/book/book";
import { inserted, NOW, takenOut, typeRow } from "../support/inserting";
import { openInOffice, type OpenOffice } from "../support/office";
import { rowsOfTable, valueOfName } from "../support/table-in-book";

jest.setTimeout(300_000);

const blank = () => openInOffice(null, { now: NOW });

const COSTED = { Start: "1/9/26", End: "18/12/2026", "Sessions a week": "3", Minutes: "20" };

function tablesLikeMap(book: Book): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => table.columns.some((column) => column.name === "Cost per pupil"))
      .map((table) => table.name),
  );
}

describe("a provision map for a wave, in a workbook with nothing in it", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await blank();
    await inserted(office, "wave-map", { wave: "2" });
  });
  afterAll(() => office.close());

  it("brings along what it speaks of, and nothing else", () => {
    expect(office.excel.book.sheets.map((sheet) => sheet.name)).toEqual([
      "Sheet1",
      "Wave 2",
      "Staff rates",
      "School weeks",
      "Settings",
      "Lists",
    ]);
    expect(office.excel.book.sheet("Wave 2")?.value(0, 0)).toBe("Wave 2 provision map");
  });

  it("fills in the wave for each provision that is typed, and costs it", () => {
    typeRow(office, "Wave2", 0, { Provision: "NELI", "Rate for": "TA", ...COSTED });
    typeRow(office, "Wave2", 1, { Provision: "Talk Boost", "Rate for": "TA", ...COSTED });
    const rows = rowsOfTable(office.excel.book, "Wave2");
    expect(rows.map((row) => [row["Wave"], row["Wave label"], row["Cost"]])).toEqual([
      [2, "Wave 2", 274.12],
      [2, "Wave 2", 274.12],
    ]);
  });

  it("lets another wave be typed over it", () => {
    typeRow(office, "Wave2", 1, { Wave: "3" });
    const rows = rowsOfTable(office.excel.book, "Wave2");
    expect(rows.map((row) => row["Wave label"])).toEqual(["Wave 2", "Wave 3"]);
  });

  it("follows when the school calls its waves something else", () => {
    typeRow(office, "Waves", 1, { "What you call it": "Targeted" });
    const rows = rowsOfTable(office.excel.book, "Wave2");
    expect(rows.map((row) => row["Wave label"])).toEqual(["Targeted", "Wave 3"]);
    expect(office.excel.book.sheet("Wave 2")?.value(0, 0)).toBe("Targeted provision map");
  });
});

describe("several provision maps in one workbook", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await blank();
    await inserted(office, "cost-check");
    await inserted(office, "pupil-provision");
    await inserted(office, "wave-map", { wave: "3" });
    await inserted(office, "pupil-map", { pupil: "Ada B" });
  });
  afterAll(() => office.close());

  it("are added up together, each row once", () => {
    const row = { "Rate for": "TA", ...COSTED };
    typeRow(office, "ProvisionMap", 0, { Provision: "NELI", Reference: "NELI", Wave: "1", ...row });
    typeRow(office, "Wave3", 0, { Provision: "Precision", Reference: "Precision", ...row });
    typeRow(office, "PupilAdaBMap", 0, { Provision: "Nurture", Reference: "Nurture", ...row });
    const { book } = office.excel;
    expect(valueOfName(book, "TotalProvisions")).toBe(3);
    expect(valueOfName(book, "TotalCost")).toBeCloseTo(822.36, 6);
    for (const by of ["Wave", "Area", "Funding", "Role", "Year", "Pupil"])
      expect(valueOfName(book, `CheckBy${by}`)).toBe("Yes");
    const byWave = rowsOfTable(book, "CostByWave");
    expect(byWave.slice(0, 4).map((line) => [line["Wave"], line["Cost"]])).toEqual([
      ["Wave 1", 274.12],
      ["Wave 2", 0],
      ["Wave 3", 274.12],
      ["Not stated", 274.12],
    ]);
  });

  it("can all be chosen from one list", () => {
    const list = rowsOfTable(office.excel.book, "ProvisionList").map(
      (row) => row["Provisions on the maps"],
    );
    expect(list.slice(0, 4)).toEqual(["NELI", "Precision", "Nurture", ""]);
  });

  it("are looked up wherever a pupil's provision stands", () => {
    typeRow(office, "PupilProvision", 0, { Pupil: "Kit", Provision: "NELI" });
    typeRow(office, "PupilProvision", 1, { Pupil: "Kit", Provision: "Precision" });
    typeRow(office, "PupilProvision", 2, { Pupil: "Kit", Provision: "Nothing such" });
    const rows = rowsOfTable(office.excel.book, "PupilProvision");
    expect(rows.map((row) => [row["Map"], row["Share of cost"], row["Impact"]])).toEqual([
      // What everyone has (wave 1) needs no baseline.
      [1, 274.12, ""],
      [2, 274.12, "No baseline: no entry"],
      ["", "", "Not on the map"],
    ]);
    expect(rowsOfTable(office.excel.book, "Wave3")[0]?.["Pupils named"]).toBe(1);
  });

  it("count a pupil's own map for the pupil, without a line on Pupil provision", () => {
    typeRow(office, "Pupils", 0, { Pupil: "Ada B", "SEN status": "K" });
    const [ada] = rowsOfTable(office.excel.book, "Pupils");
    expect([ada?.["Provisions"], ada?.["Cost"], ada?.["To look at"]]).toEqual([1, 274.12, ""]);
    typeRow(office, "PupilProvision", 2, { Pupil: "Ada B", Provision: "Nurture" });
    const [still] = rowsOfTable(office.excel.book, "Pupils");
    expect([still?.["Provisions"], still?.["Cost"]]).toEqual([1, 274.12]);
    expect(valueOfName(office.excel.book, "CheckByPupil")).toBe("Yes");
  });

  it("notice a reference that is used on another map", () => {
    typeRow(office, "Wave3", 0, { Reference: "NELI" });
    expect(rowsOfTable(office.excel.book, "ProvisionMap")[0]?.["To look at"]).toBe(
      "Reference used twice",
    );
    typeRow(office, "Wave3", 0, { Reference: "Precision" });
  });

  it("are counted no more when one is taken out", async () => {
    await takenOut(office, "Wave 3");
    const { book } = office.excel;
    expect(valueOfName(book, "TotalProvisions")).toBe(2);
    expect(valueOfName(book, "TotalCost")).toBeCloseTo(548.24, 6);
    expect(rowsOfTable(book, "PupilProvision")[1]?.["Impact"]).toBe("Not on the map");
    expect(tablesLikeMap(book)).toEqual(["ProvisionMap", "PupilAdaBMap"]);
  });
});
