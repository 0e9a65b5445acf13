import type { ProvisionMap } from "../../src/domain/provision-map";
import { everySheet } from "../support/every-sheet";
import { libreOffice } from "../support/libreoffice";
import { differences } from "../support/second-opinion";
import { spoiledCells } from "../support/spoiled-cells";
import { namedCell, rowsOfTable, valueOfName } from "../support/table-in-book";
import { EMPTY_MAP, EXAMPLE_MAP, provision } from "./example-map";
import { manyRows } from "./many-rows";

jest.setTimeout(300_000);

const WORKBOOKS: [string, ProvisionMap][] = [
  ["nothing in them", EMPTY_MAP],
  ["a single row", { ...EMPTY_MAP, provisions: [provision({ provision: "NELI" })] }],
  ["a school's map", EXAMPLE_MAP],
  ["400 rows", manyRows(400)],
];

describe.each(WORKBOOKS)("every sheet there is, in one workbook, with %s", (_what, map) => {
  it("shows no error value, adds up, and comes out the same in LibreOffice", async () => {
    const office = await everySheet(map);
    const { book, calculator } = office.excel;
    const today = namedCell(book, "MapToday");
    today.sheet.setValue(today.row, today.column, 46347);
    calculator.calculate();
    expect([...calculator.unsupported]).toEqual([]);
    expect(book.sheets.flatMap(spoiledCells).slice(0, 10)).toEqual([]);
    const cost = (table: string) =>
      rowsOfTable(book, table).reduce((sum, row) => sum + (Number(row["Cost"]) || 0), 0);
    const whole = cost("ProvisionMap") + cost("Wave1");
    for (const total of ["TotalCost", "CoverCost", "FundsCostInAll"])
      expect(valueOfName(book, total)).toBeCloseTo(whole, 6);
    for (const by of ["Wave", "Area", "Funding", "Role", "Year", "Pupil"])
      expect(valueOfName(book, `CheckBy${by}`)).toBe("Yes");
    if (libreOffice !== null) {
      const { different, compared } = await differences(book, office.excel.save());
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(1000);
    }
    office.close();
  });
});
