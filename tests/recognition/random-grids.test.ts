import fc from "fast-check";
import { recognise } from "../../src/recognition/recognise";
import type { RecognitionReport } from "../../src/domain/recognition-report";
import { parsePlace, placeName } from "../../src/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { practiceSnapshot } from "../support/snapshot-of";

const TODAY = { today: "2026-11-21" };
const NAMES = [
  "01-year-group-list",
  "02-wave-2-two-level-header",
  "03-transposed-maths",
  "04-wave-area-grids",
  "05-stacked-blocks",
  "06-class-maps",
  "07-provision-by-pupil",
  "08-individual-pupils",
  "09-costed-sections",
  "10-costed-wide",
  "11-cards",
  "12-entry-exit-measures",
  "13-register-and-map",
];
const SHEETS = NAMES.flatMap((name) => practiceSnapshot(`${name}.xlsx`).sheets).filter(
  (sheet) => sheet.used !== null,
);

type Cells = SheetSnapshot["cells"];
type Damage = (cells: Cells) => Cells;

/** What people do to a sheet: rows and columns come and go, headers are misspelt. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.filter((_, row) => row !== at % cells.length),
  ),
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.map((row) => row.filter((_, column) => column !== at % row.length)),
  ),
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.toSpliced(
          at % cells.length,
          0,
          (cells[0] ?? []).map(() => null),
        ),
  ),
  fc.nat().map(
    (at): Damage =>
      (cells) =>
        cells.map((row) => row.toSpliced(at % row.length, 0, null)),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Damage => (cells) => {
    const [first, second] = [a % cells.length, b % cells.length];
    return cells.map((row, i) =>
      i === first ? (cells[second] ?? row) : i === second ? (cells[first] ?? row) : row,
    );
  }),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, letter]): Damage =>
      (cells) =>
        cells.map((row, i) =>
          i !== at % Math.min(cells.length, 8) ? row : row.map((cell) => misspell(cell, letter)),
        ),
  ),
);

function misspell(cell: Cells[number][number], letter: number): Cells[number][number] {
  if (!cell || typeof cell.value !== "string" || cell.value.length < 5) return cell;
  const at = 1 + (letter % (cell.value.length - 2));
  const value = `${cell.value.slice(0, at)}${cell.value.slice(at + 1)}`;
  return { ...cell, value, text: value };
}

const damagedSheet = fc
  .tuple(fc.nat(SHEETS.length - 1), fc.array(damage, { maxLength: 5 }))
  .map(([at, damages]): SheetSnapshot => {
    const sheet = SHEETS[at] as SheetSnapshot;
    const cells = damages.reduce<Cells>(
      (current, change) =>
        current.length > 1 && (current[0]?.length ?? 0) > 1 ? change(current) : current,
      sheet.cells,
    );
    const used = sheet.used && {
      ...sheet.used,
      rows: cells.length,
      columns: cells[0]?.length ?? 1,
    };
    return { ...sheet, cells, used, merges: damages.length > 0 ? [] : sheet.merges };
  });

const damagedWorkbook = fc
  .array(damagedSheet, { minLength: 1, maxLength: 3 })
  .map((sheets): WorkbookSnapshot => ({
    sheets: sheets.map((sheet, i) => ({ ...sheet, name: `${sheet.name} ${i}` })),
    tables: [],
    names: [],
    structureProtected: false,
  }));

const cellsIn = (workbook: WorkbookSnapshot): number =>
  workbook.sheets
    .flatMap(({ cells }) => cells.flat())
    .filter(
      (cell) => cell && ((cell.value !== null && cell.value !== "") || cell.formula !== undefined),
    ).length;

describe("whatever becomes of a school's sheet", () => {
  it("is never too much, every cell is accounted for, and the same sheet is read the same way twice", () => {
    fc.assert(
      fc.property(damagedWorkbook, (workbook) => {
        const report = recognise(workbook, TODAY);
        const { nonEmptyCells, used, unused } = report.accounted;
        expect(nonEmptyCells).toBe(cellsIn(workbook));
        expect(used + unused).toBe(nonEmptyCells);
        expect(new Set(report.unused.map(({ cell }) => cell)).size).toBe(unused);
        expect(recognise(workbook, TODAY)).toEqual(report);
      }),
      { numRuns: 120 },
    );
  });

  it("says the same when everything moves down and to the right, but for the addresses", () => {
    fc.assert(
      fc.property(damagedSheet, fc.nat(30), fc.nat(20), (sheet, down, right) => {
        const here = recognise(workbookOf(sheet), TODAY);
        const there = recognise(workbookOf(moved(sheet, down, right)), TODAY);
        expect(movedBack(there, down, right)).toEqual(sayingOf(here));
      }),
      { numRuns: 60 },
    );
  });

  it("is not changed by a sheet that has nothing to do with it", () => {
    fc.assert(
      fc.property(damagedSheet, (sheet) => {
        const alone = recognise(workbookOf(sheet), TODAY);
        const jotting: SheetSnapshot = {
          ...sheet,
          name: "Jottings",
          visibility: "visible",
          cells: [[{ value: "ring Jo", text: "ring Jo", numberFormat: "General" }]],
          used: { row: 0, column: 0, rows: 1, columns: 1 },
          merges: [],
          comments: [],
          hiddenColumns: [],
          rowsHiddenByHand: [],
          rowsHiddenByFilter: [],
        };
        const together = recognise({ ...workbookOf(sheet), sheets: [sheet, jotting] }, TODAY);
        expect(together.provisions).toEqual(alone.provisions);
        expect(together.questions).toEqual(alone.questions);
      }),
      { numRuns: 40 },
    );
  });
});

function workbookOf(sheet: SheetSnapshot): WorkbookSnapshot {
  return { sheets: [sheet], tables: [], names: [], structureProtected: false };
}

function moved(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const shift = <A extends { row: number; column: number }>(at: A): A => ({
    ...at,
    row: at.row + down,
    column: at.column + right,
  });
  return {
    ...sheet,
    used: sheet.used && shift(sheet.used),
    merges: sheet.merges.map(shift),
    comments: sheet.comments.map(shift),
    rowsHiddenByHand: sheet.rowsHiddenByHand.map((row) => row + down),
    rowsHiddenByFilter: sheet.rowsHiddenByFilter.map((row) => row + down),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + right),
  };
}

type Saying = Pick<RecognitionReport, "provisions" | "pupils" | "unused"> & {
  layouts: string[];
  options: string[][];
};

function sayingOf(report: RecognitionReport): Saying {
  const { provisions, pupils, unused, sheets, questions } = report;
  return {
    provisions,
    pupils,
    unused,
    layouts: sheets.map(({ layout }) => layout),
    options: questions.map(({ options }) => options),
  };
}

function movedBack(report: RecognitionReport, down: number, right: number): Saying {
  const back = (place: string): string => {
    const parsed = parsePlace(place);
    if (!parsed) return place;
    const { area, sheet } = parsed;
    return placeName(sheet, { ...area, row: area.row - down, column: area.column - right });
  };
  const saying = sayingOf(report);
  return {
    ...saying,
    provisions: saying.provisions.map((line) => ({ ...line, source: back(line.source) })),
    pupils: saying.pupils.map((pupil) => ({ ...pupil, source: back(pupil.source) })),
    unused: saying.unused.map((cell) => ({ ...cell, cell: back(cell.cell) })),
  };
}
