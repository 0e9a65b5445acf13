import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { parseRect } from "../../../src/emulated-excel/file/cells/cell-address";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { addTableSheet } from "./add-table-sheet";
import { difference } from "./book-contents";
import { changedParts } from "./part-texts";

const FOLDER = resolve(__dirname, "../../workbooks");
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

interface Expected {
  nonEmptyCells?: number;
  sheets: { name?: string; sheet?: string }[];
  provisions?: { source?: string; provision?: string | { anyOf?: string[] } }[];
}

function read(name: string) {
  const bytes = readFileSync(join(FOLDER, name));
  const expected = JSON.parse(
    readFileSync(join(FOLDER, name.replace(".xlsx", ".expected.json")), "utf8"),
  ) as Expected;
  return { bytes, expected, book: WorkbookFile.open(bytes, name).book };
}

/** Cells with content; a merged range counts once because only its first cell has any. */
function filledCells(sheets: readonly Sheet[]): number {
  let count = 0;
  for (const sheet of sheets)
    sheet.cells.forEach((row) => {
      row.forEach((cell) => {
        if (cell && (cell.value !== null || cell.formula !== undefined)) count++;
      });
    });
  return count;
}

describe.each(names)("%s", (name) => {
  it("is read whole: its sheets in order and every cell with content", () => {
    const { book, expected } = read(name);
    const sheets = expected.sheets.map((sheet) => sheet.name ?? sheet.sheet);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    if (expected.nonEmptyCells !== undefined)
      expect(filledCells(book.sheets)).toBe(expected.nonEmptyCells);
  });

  it("has the name of each provision in the cell that the expected file points to", () => {
    const { book, expected } = read(name);
    for (const { source, provision: stated } of expected.provisions ?? []) {
      const provision = typeof stated === "string" ? stated : stated?.anyOf?.[0];
      if (!source || !provision) continue;
      const bang = source.lastIndexOf("!");
      const area = parseRect(source.slice(bang + 1).split(":")[0] ?? "");
      const sheet = book.sheet(source.slice(0, bang));
      const text = String(sheet?.value(area?.top ?? -1, area?.left ?? -1) ?? "");
      const first = /[\p{L}\d]+/u.exec(provision)?.[0] ?? "";
      expect(text.toLowerCase()).toContain(first.toLowerCase());
    }
  });

  it("is the same, part for part, when saved unchanged", () => {
    const { bytes } = read(name);
    expect(changedParts(bytes, WorkbookFile.open(bytes, name).save())).toEqual([]);
  });

  it("says the same, and more, after a sheet was added, saved and opened again", () => {
    const { bytes } = read(name);
    const file = WorkbookFile.open(bytes, name);
    addTableSheet(file.book);
    const again = WorkbookFile.open(file.save(), name).book;
    expect(difference(file.book, again)).toBeNull();
  });
});
