import fc from "fast-check";
import { recognise } from "../../src/recognition/recognise";
import type { RecognitionReport } from "../../src/domain/recognition-report";
import { parsePlace, placeName } from "../../src/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { damagedSheet, damagedWorkbook, workbookOf } from "../support/damaged-workbook";

const TODAY = { today: "2026-11-21" };
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
