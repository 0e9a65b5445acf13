import { excelGateway } from "../../src/excel/excel-gateway";
import { GALLERY, type GalleryEntry } from "../../src/journeys/insert-sheet";
import { removeWhatWasAdded } from "../../src/journeys/take-back";
import { changedParts } from "../emulated-excel/file/part-texts";
import { inserted, NOW, typeRow } from "../support/inserting";
import { openInOffice, type OpenOffice } from "../support/office";
import { SMALL_MAP, workbookOf } from "../support/senco";
import { spoiledCells } from "../support/spoiled-cells";
import { namedCell, rowsOfTable, typeIntoTable, valueOfName } from "../support/table-in-book";

jest.setTimeout(180_000);

/** Parts of the file that list what is in it, or that every sheet shares. */
const SHARED = /^(\[Content_Types\]|xl\/workbook|xl\/_rels|xl\/styles|docProps)/;

const school = workbookOf(SMALL_MAP).save();
let office: OpenOffice;
const tabs = new Map<string, string[]>();

const GROUND = ["lists", "settings", "school-weeks", "measures", "staff-rates"];
const rank = ({ id, group }: GalleryEntry) => (GROUND.includes(id) ? 0 : group === "map" ? 1 : 2);
/** What others look things up in comes last in the list, and first here: little is brought along unasked. */
const ORDER = [...GALLERY].reverse().sort((a, b) => rank(a) - rank(b));

/** Of the pages about one pupil or class, one stands for the others. */
const isTwice = ({ id, group }: GalleryEntry) =>
  (group === "map" && id !== "provision-map") || id === "costed-pupil-map";

/** What each that may stand several times is to stand for. */
function twice({ option }: GalleryEntry): Record<string, string>[] {
  if (option === null) return [{}, {}];
  const values = option.choices?.slice(-2).map(({ value }) => value) ?? ["Ada B", "Tom P"];
  return values.map((value) => ({ [option.key]: value }));
}

beforeAll(async () => {
  office = await openInOffice(school, { now: NOW });
  for (const entry of ORDER)
    for (const options of isTwice(entry) ? twice(entry) : [{}]) {
      const outline = await excelGateway(office).readOutline();
      const stands = outline.sheets.filter(({ stamp }) => stamp?.template === entry.id);
      const [tab] =
        stands.length > 0 && !isTwice(entry)
          ? [stands[0]?.name]
          : await inserted(office, entry.id, options);
      tabs.set(entry.id, [...(tabs.get(entry.id) ?? []), tab ?? ""]);
    }
});
afterAll(() => office.close());

it("every sheet of the list stands, maps and costed maps twice, and no cell is spoiled", () => {
  const { book } = office.excel;
  for (const entry of GALLERY) {
    const { id } = entry;
    const those = tabs.get(id) ?? [];
    expect([id, new Set(those).size]).toEqual([id, isTwice(entry) ? 2 : 1]);
    for (const tab of those) expect(book.sheet(tab)?.name).toBe(tab);
  }
  expect(book.sheets.flatMap(spoiledCells)).toEqual([]);
});

it("two costed maps are each about their own pupil, and the totals count every map once", () => {
  const { book, calculator } = office.excel;
  ["Ada B", "Tom P"].forEach((Pupil, at) =>
    typeRow(office, "Pupils", at, { Pupil, "SEN status": "K" }),
  );
  const maps = book.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ columns }) => columns.some(({ name }) => name === "For one pupil"))
    .map(({ name }) => name);
  expect(maps).toHaveLength(11);
  maps.forEach((table, at) => {
    const typed = {
      Provision: `Group ${at}`,
      Reference: `Group ${at}`,
      "For one pupil": at % 2 === 0 ? "Ada B" : "Tom P",
      Resources: 10 ** (at % 3) * (at + 1),
    };
    for (const [header, value] of Object.entries(typed))
      typeIntoTable(book, table, 0, header, value);
  });
  calculator.calculate();
  const cost = (pupil: string) =>
    rowsOfTable(book, "Pupils").find((row) => row["Pupil"] === pupil)?.["Cost"];
  const costed = (name: string) => {
    const { sheet, row, column } = namedCell(book, name);
    return String(sheet.value(row, column));
  };
  const names = book.names.map(({ name }) => name).filter((name) => /^CostedPupil\d*$/.test(name));
  const pupils = names.map((name) => [
    costed(name),
    valueOfName(book, name.replace("Pupil", "Sum")),
  ]);
  expect(pupils.sort()).toEqual([
    ["Ada B", cost("Ada B")],
    ["Tom P", cost("Tom P")],
  ]);
  expect(valueOfName(book, "TotalCost")).toBe(Number(cost("Ada B")) + Number(cost("Tom P")));
  for (const by of ["Wave", "Area", "Funding", "Role", "Year", "Pupil"])
    expect(valueOfName(book, `CheckBy${by}`)).toBe("Yes");
});

it("all of them leave again, and the school's sheet is byte for byte what it was", async () => {
  await removeWhatWasAdded(excelGateway(office));
  expect(office.excel.book.sheets.map(({ name }) => name)).toEqual(["Provision map 26-27"]);
  expect(office.excel.book.names).toEqual([]);
  expect(changedParts(school, office.excel.save()).filter((part) => !SHARED.test(part))).toEqual(
    [],
  );
});
