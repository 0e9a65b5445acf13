import type { Book } from "../../src/emulated-excel/book/book";
import { isDateFormat } from "../../src/excel/date-system";
import { aBuild } from "./a-build";
import { sitDown } from "./desk";

/** Serial number of 3 April 2026, counted from 1900. */
const THIRD_OF_APRIL = 46_115;

/** A review date on a sheet, in the format the school chose. */
const reviewOn = (serial: number, numberFormat: string, date1904: boolean) => (book: Book) => {
  book.date1904 = date1904;
  const sheet = book.sheets[0]!;
  sheet.setValue(0, 0, serial);
  sheet.setStyle(0, 0, book.styles.intern({ ...book.styles.get(0), numberFormat }));
  sheet.setValue(0, 1, 30);
};

describe("a workbook that counts its days from 1904", () => {
  it.each(["dd/mm/yyyy", "d mmm yy", "dddd d mmmm yyyy", '"Review: "dd.mm.yy'])(
    "is known by its dates (%s), which are read as everybody else's",
    async (format) => {
      const prepare = reviewOn(THIRD_OF_APRIL - 1462, format, true);
      const { gateway } = await sitDown({ prepare });
      const snapshot = await gateway.readSnapshot();
      expect(snapshot.dates1904).toBe(true);
      expect(snapshot.sheets[0]?.cells[0]).toMatchObject([
        { value: THIRD_OF_APRIL },
        { value: 30 },
      ]);
    },
  );

  it("gets the dates of a build in its own reckoning", async () => {
    const prepare = reviewOn(THIRD_OF_APRIL - 1462, "dd/mm/yyyy", true);
    const { gateway, book } = await sitDown({ prepare });
    await gateway.readSnapshot();
    await gateway.applyEdits(aBuild(2));
    const map = book.sheet("Provision map")!;
    expect([map.value(3, 2), map.value(3, 4)]).toEqual([20, 46_266 - 1462]);
    expect(map.validations[2]).toMatchObject({ type: "date", formula1: String(45_000 - 1462) });
    const table = (await gateway.readTables(["ProvisionMap"])).get("ProvisionMap");
    expect(table?.values[0]?.[4]).toBe(46_266);
    expect(table?.texts[0]?.[4]).toBe("01/09/2026");
  });
});

describe("any other workbook", () => {
  it("is left as it is", async () => {
    const prepare = reviewOn(THIRD_OF_APRIL, "dd/mm/yyyy", false);
    const { gateway } = await sitDown({ prepare });
    const snapshot = await gateway.readSnapshot();
    expect(snapshot).not.toHaveProperty("dates1904");
    expect(snapshot.sheets[0]?.cells[0]?.[0]?.value).toBe(THIRD_OF_APRIL);
  });

  it.each([
    ["dd/mm/yyyy", true],
    ["mmm", true],
    ["[$-809]d mmm", true],
    ["h:mm", false],
    ["[h]:mm:ss", false],
    ['0.0" days"', false],
    ["0.00", false],
    ["[Red]0", false],
    ["£#,##0.00", false],
  ])("%s shows a date: %s", (format, date) => expect(isDateFormat(format)).toBe(date));
});
