import type { ProvisionMap } from "../../src/domain/provision-map";
import type { Book } from "../../src/emulated-excel/book/book";
import { ErrorValue, type Value } from "../../src/emulated-excel/book/cell";
import { coreInOffice } from "../support/core-in-office";
import { calculateWithLibreOffice, libreOffice } from "../support/libreoffice";
import { namedCell, typeIntoTable } from "../support/table-in-book";
import { EMPTY_MAP, EXAMPLE_MAP, provision, TODAY } from "./example-map";
import { manyRows } from "./many-rows";

jest.setTimeout(300_000);

/** Freezes today, so that both engines look at the same day. */
function freezeToday(book: Book): void {
  const { sheet, row, column } = namedCell(book, "MapToday");
  sheet.setValue(row, column, 46347);
}

/** LibreOffice's own writing of a value: dates day first, times with hours over 24, percentages with their sign. */
function same(ours: Value, theirs: string): boolean {
  if (ours === null) return theirs === "";
  if (ours instanceof ErrorValue) return false;
  if (typeof ours === "string") return ours === theirs;
  if (typeof ours === "boolean") return String(ours).toUpperCase() === theirs;
  const number = numberFrom(theirs);
  return number !== null && Math.abs(number - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function numberFrom(text: string): number | null {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (date) {
    const time = Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]));
    return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  }
  const time = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  if (time) return (Number(time[1]) + Number(time[2]) / 60 + Number(time[3]) / 3600) / 24;
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

const MESSY: ProvisionMap = {
  ...EXAMPLE_MAP,
  provisions: EXAMPLE_MAP.provisions.map((each) => provision({ ...each, startDate: each.endDate })),
};

const WORKBOOKS: [string, ProvisionMap, (book: Book) => void][] = [
  ["an empty map", EMPTY_MAP, () => undefined],
  [
    "a single provision",
    { ...EMPTY_MAP, provisions: [provision({ provision: "NELI" })] },
    () => undefined,
  ],
  ["a map of a school", EXAMPLE_MAP, () => undefined],
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
  ["400 provisions and 400 pupils", manyRows(400), () => undefined],
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
      const theirs = await calculateWithLibreOffice(office.excel.save());
      const different: string[] = [];
      let compared = 0;
      for (const sheet of book.sheets)
        sheet.cells.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if (cell?.formula === undefined) return;
            compared++;
            const their = theirs.get(sheet.name)?.[row]?.[column] ?? "";
            if (!same(cell.value, their))
              different.push(
                `${sheet.name} ${row + 1},${column + 1}: ${String(cell.value)} / ${their}: ${cell.formula.slice(0, 80)}`,
              );
          });
        });
      office.close();
      expect(different.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    });
  },
);
