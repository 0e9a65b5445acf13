import type { ProvisionMap } from "../../src/domain/provision-map";
import type { Book } from "../../src/emulated-excel/book/book";
import { coreInOffice } from "../support/core-in-office";
import { libreOffice } from "../support/libreoffice";
import { differences } from "../support/second-opinion";
import { namedCell, typeIntoTable } from "../support/table-in-book";
import { EXAMPLE_MAP, provision, TODAY } from "./example-map";

jest.setTimeout(300_000);

/** Freezes today, so that both engines look at the same day. */
function freezeToday(book: Book): void {
  const { sheet, row, column } = namedCell(book, "MapToday");
  sheet.setValue(row, column, 46347);
}

const MESSY: ProvisionMap = {
  ...EXAMPLE_MAP,
  provisions: EXAMPLE_MAP.provisions.map((each) => provision({ ...each, startDate: each.endDate })),
};

/** Maps that people spoil; `every-sheet` compares the well-kept ones, from none to 400 rows. */
const WORKBOOKS: [string, ProvisionMap, (book: Book) => void][] = [
  [
    "a map with words where numbers and dates belong",
    MESSY,
    (book) => {
      typeIntoTable(book, "ProvisionMap", 0, "Start", "after half-term");
      typeIntoTable(book, "ProvisionMap", 1, "Minutes", "half an hour");
      typeIntoTable(book, "ProvisionMap", 2, "Review date", "soon");
      typeIntoTable(book, "ProvisionMap", 3, "Group size", "1-4");
      typeIntoTable(book, "ProvisionMap", 4, "Sessions delivered", "most");
      typeIntoTable(book, "StaffRates", 0, "Our own rate", "ask the office");
      typeIntoTable(book, "Measures", 0, "No change within", "a few");
      typeIntoTable(book, "SchoolWeeks", 3, "Half-term", "Winter");
    },
  ],
];

(libreOffice === null ? describe.skip : describe)(
  libreOffice === null
    ? "second opinion: skipped, LibreOffice is not installed"
    : "every formula comes out the same in LibreOffice",
  () => {
    it.each(WORKBOOKS)("%s", async (_what, map, disturb) => {
      const office = await coreInOffice(map, TODAY);
      const { book, calculator } = office.excel;
      freezeToday(book);
      disturb(book);
      calculator.calculate();
      expect([...calculator.unsupported]).toEqual([]);
      const { different, compared } = await differences(book, office.excel.save());
      office.close();
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    });
  },
);
