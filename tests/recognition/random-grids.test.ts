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
        expect(JSON.stringify(recognise(workbook, TODAY))).toBe(JSON.stringify(report));
      }),
      { numRuns: 40 },
    );
  }, 90_000);

  it("says the same when everything moves down and to the right, but for the addresses", () => {
    fc.assert(
      fc.property(damagedSheet, fc.nat(30), fc.nat(20), (sheet, down, right) => {
        const here = recognise(workbookOf(sheet), TODAY);
        const there = recognise(workbookOf(moved(sheet, down, right)), TODAY);
        expect(movedBack(there, down, right)).toEqual(sayingOf(here));
      }),
      { numRuns: 40 },
    );
  });

  it("is not changed by a sheet that has nothing to do with it", () => {
    fc.assert(
      fc.property(damagedSheet, (sheet) => {
        const alone = recognise(workbookOf(sheet), TODAY);
        for (const [name, rows] of Object.entries(UNRELATED)) {
          const other = unrelated(sheet, name, rows);
          for (const sheets of [
            [sheet, other],
            [other, sheet],
          ]) {
            const together = recognise({ ...workbookOf(sheet), sheets }, TODAY);
            expect(together.provisions).toEqual(alone.provisions);
            expect(together.pupils).toEqual(alone.pupils);
            expect(together.questions).toEqual(alone.questions);
            expect(together.sheets.filter((one) => one.name !== name)).toEqual(alone.sheets);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("says of a sheet that stands there twice the same twice", () => {
    fc.assert(
      fc.property(damagedSheet, (sheet) => {
        const visible: SheetSnapshot = { ...sheet, visibility: "visible" };
        const copy = { ...visible, name: `${sheet.name} (2)` };
        const alone = recognise(workbookOf(visible), TODAY);
        const both = recognise({ ...workbookOf(visible), sheets: [visible, copy] }, TODAY);
        // With more than six questions, doubts of one sheet stay unread that the other may ask about.
        fc.pre(alone.questions.length <= 3);
        expect(linesOn(both, copy.name)).toEqual(linesOn(both, visible.name));
      }),
      { numRuns: 40 },
    );
  });
});

function linesOn(report: RecognitionReport, sheet: string): unknown[] {
  return report.provisions
    .filter(({ source }) => parsePlace(source)?.sheet === sheet)
    .map((line) => ({ ...line, source: parsePlace(line.source)?.area }));
}

/** Sheets that have nothing to do with provisions. */
const UNRELATED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "My jottings": [["ring Jo"]],
  "Phone numbers": [
    ["Service", "Name", "Phone"],
    ["EP service", "Dr Lunn", "01632 960101"],
    ["SaLT", "G Otis", "01632 960102"],
  ],
  "Duty rota": [
    ["", "Mon", "Tue", "Wed"],
    ["8.50", "Break duty", "3B English", "Break duty"],
    ["9.10", "5T maths", "PPA cover", "Assembly"],
  ],
};

function unrelated(
  like: SheetSnapshot,
  name: string,
  rows: readonly (readonly string[])[],
): SheetSnapshot {
  return {
    ...like,
    name,
    visibility: "visible",
    cells: rows.map((row) =>
      row.map((text) => (text === "" ? null : { value: text, text, numberFormat: "General" })),
    ),
    used: { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 },
    merges: [],
    comments: [],
    hiddenColumns: [],
    rowsHiddenByHand: [],
    rowsHiddenByFilter: [],
  };
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
  sheets: { layout: string; headerRows: number[]; fields: (string | null)[] }[];
  questions: { about: string; options: string[] }[];
};

function sayingOf(report: RecognitionReport): Saying {
  const { provisions, pupils, unused, sheets, questions } = report;
  return {
    provisions,
    pupils,
    unused,
    sheets: sheets.map(({ layout, headerRows, columns }) => ({
      layout,
      headerRows,
      fields: columns.map(({ field }) => field),
    })),
    questions: questions.map(({ about, options }) => ({ about, options })),
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
    sheets: saying.sheets.map((sheet) => ({
      ...sheet,
      headerRows: sheet.headerRows.map((row) => row - down),
    })),
    questions: saying.questions.map((one) => ({ ...one, about: back(one.about) })),
  };
}
