import { EXAMPLE_TERMS } from "../../src/domain/example-terms";
import { excelGateway } from "../../src/excel/excel-gateway";
import { renderCoreWorkbook } from "../../src/templates/core-workbook";
import { checkEdits } from "../../src/workbook/check-edits";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { coreInOffice } from "../support/core-in-office";
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
    return office.excel.typeInto(sheet, table.area.top + 1, table.area.left + at, text).kind;
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

it("a second map beside the first works on its own, and each can be told from the other", async () => {
  const small = {
    ...EXAMPLE_MAP,
    terms: EXAMPLE_TERMS.slice(0, 2),
    provisions: EXAMPLE_MAP.provisions.slice(0, 3),
  };
  const office = await coreInOffice(small, TODAY);
  const gateway = excelGateway(office);
  const outline = await gateway.readOutline();
  const { edits, sheets } = renderCoreWorkbook(
    { ...small, school: "The other school", provisions: EXAMPLE_MAP.provisions.slice(0, 2) },
    {
      taken: {
        sheets: outline.sheets.map((sheet) => sheet.name),
        tables: outline.tables.map((table) => table.name),
        names: outline.names.map((name) => name.name),
      },
      today: TODAY,
      added: "2026-11-22T09:00:00Z",
    },
  );
  expect(checkEdits(outline, edits)).toEqual([]);
  await gateway.applyEdits(edits);
  expect(sheets[0]).toMatchObject({ name: "Provision map (2)", rows: 2 });
  const { book } = office.excel;
  expect(valueOfName(book, "TotalProvisions")).toBe(3);
  expect(valueOfName(book, "TotalProvisions2")).toBe(2);
  expect(book.sheet("Pupils (2)")?.value(0, 0)).toBe("The other school · Pupils");
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
