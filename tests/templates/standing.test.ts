import { excelGateway } from "../../src/excel/excel-gateway";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { coreInOffice } from "../support/core-in-office";
import { openInOffice } from "../support/office";
import { rowsOfTable, tableIn, valueOfName } from "../support/table-in-book";
import { EMPTY_MAP, EXAMPLE_MAP, TODAY } from "./example-map";

jest.setTimeout(180_000);

it("an empty map shows nothing but room for the first row", async () => {
  const office = await coreInOffice(EMPTY_MAP, TODAY);
  const { book } = office.excel;
  for (const name of ["ProvisionMap", "Pupils", "PupilProvision", "ImportReport"]) {
    const { sheet, table } = tableIn(book, name);
    expect(table.area.bottom - table.area.top).toBe(1);
    const [row] = rowsOfTable(book, name);
    for (const value of Object.values(row ?? {})) expect(value === null || value === "").toBe(true);
    expect(String(sheet.value(1, 0)).length).toBeGreaterThan(20);
  }
  expect(valueOfName(book, "TotalCost")).toBe(0);
  expect(valueOfName(book, "MapAcademicYear")).toBe("2026-27");
  office.close();
});

it("a first provision typed into the empty map is costed from the examples", async () => {
  const office = await coreInOffice(EMPTY_MAP, TODAY);
  const { book } = office.excel;
  const { sheet, table } = tableIn(book, "ProvisionMap");
  const type = (header: string, text: string) => {
    const at = table.columns.findIndex((column) => column.name === header);
    return office.excel.hand.type(sheet, table.area.top + 1, table.area.left + at, text).kind;
  };
  expect(type("Provision", "Reading aloud")).toBe("entered");
  expect(type("Start", "1/9/26")).toBe("entered");
  expect(type("End", "18/12/2026")).toBe("entered");
  expect(type("Sessions a week", "3")).toBe("entered");
  expect(type("Minutes", "20")).toBe("entered");
  expect(type("Rate for", "TA")).toBe("entered");
  const [row] = rowsOfTable(book, "ProvisionMap");
  expect([row?.["Weeks"], row?.["Cost"], row?.["Costing"]]).toEqual([14, 274.12, "Example rate"]);
  expect(row?.["To look at"]).toBe("No reference");
  expect(type("Minutes", "a while")).toBe("refused");
  office.close();
});

it("a workbook that uses our names already keeps its own, and the map works beside it", async () => {
  const theirs = await openInOffice();
  const stamp = {
    template: "theirs",
    version: 1,
    names: ["maptoday"],
    added: "2026-09-01T09:00:00Z",
  };
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  await excelGateway(theirs).applyEdits([
    { kind: "addSheet", sheet: "Pupils", stamp, tabColour: "#112233" },
    { kind: "writeCells", sheet: "Pupils", at: area, cells: [["Rate used"], ["7"]] },
    {
      kind: "addTable",
      sheet: "Pupils",
      area,
      name: "StaffRates",
      formulas: {},
      style: null,
      bandedRows: false,
    },
    { kind: "defineName", name: "maptoday", refersTo: { sheet: "Pupils", area }, comment: "" },
  ]);
  const bytes = theirs.excel.save();
  theirs.close();
  const office = await coreInOffice(EXAMPLE_MAP, TODAY, bytes);
  const { book } = office.excel;
  expect(book.sheet("Pupils")?.value(1, 0)).toBe("7");
  expect(book.sheet("Pupils (2)")?.value(0, 0)).toBe("Larkfield Primary School · Pupils");
  expect(rowsOfTable(book, "StaffRates")).toEqual([{ "Rate used": "7" }]);
  expect(rowsOfTable(book, "StaffRates2")[0]).toMatchObject({ Role: "TA", "Rate used": 17.2 });
  expect(valueOfName(book, "TotalCost")).toBe(14029.43);
  expect(valueOfName(book, "MapToday2")).toBe(46347);
  office.close();
});

it("everything that was added can be taken out again, and nothing else", async () => {
  const office = await coreInOffice(EXAMPLE_MAP, TODAY);
  const gateway = excelGateway(office);
  await gateway.applyEdits(editsToRemoveWhatWasAdded(await gateway.readOutline()));
  const { book } = office.excel;
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  expect(book.names).toEqual([]);
  office.close();
});
