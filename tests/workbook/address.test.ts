import fc from "fast-check";
import {
  areaName,
  columnLetters,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseAreas,
  parsePlace,
  parseReference,
  placeName,
  quotedSheetName,
  reference,
} from "../../src/workbook/address";

const anyArea = fc.record({
  row: fc.nat(MAX_ROWS - 50),
  column: fc.nat(MAX_COLUMNS - 50),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});
const anySheet = fc
  .string({ minLength: 1, maxLength: 31 })
  .filter((name) => !/[\\/?*:[\]]|^'|'$/.test(name) && name.trim() !== "");

describe("addresses", () => {
  it("count columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    expect(["A", "z", "XFD"].map(columnNumber)).toEqual([0, 25, 16_383]);
  });

  it("are read back as they are written, whatever the sheet is called", () => {
    fc.assert(
      fc.property(anySheet, anyArea, (sheet, area) => {
        expect(parseArea(areaName(area))).toEqual(area);
        expect(parsePlace(placeName(sheet, area))).toEqual({ sheet, area });
        expect(parseReference(reference(sheet, area))).toEqual({ sheet, area });
      }),
    );
  });

  it("beyond the edge of a sheet are none", () => {
    expect(["XFE1", "A1048577", "A0", "Autumn", ""].map(parseArea)).toEqual(Array(5).fill(null));
  });

  it.each([
    ["Autumn", "Autumn"],
    ["Autumn 1", "'Autumn 1'"],
    ["Kit O'D", "'Kit O''D'"],
    ["Y4", "'Y4'"],
    ["2026", "'2026'"],
    ["R1C1", "'R1C1'"],
  ])("the sheet %s is %s in a formula", (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });

  it("of several areas on a sheet are taken apart, commas in its name or not", () => {
    const text = "'Maths, English'!A1:C1,'Maths, English'!$A$4:$A$9, 'Maths, English'!F2";
    expect(parseAreas(text).map(areaName)).toEqual(["A1:C1", "A4:A9", "F2"]);
  });
});
