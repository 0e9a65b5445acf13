import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Book } from "../../../src/emulated-excel/book/book";
import { ErrorValue, type Value } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { KNOWN_DIFFERENCES } from "./excel-cached-values.known";

/** Workbooks that Excel itself calculated and saved; not part of this repository. */
const FOLDER = join(__dirname, "../../../../shared/excel-authored/calc");
/** Share of cells that agree, of all that hold a formula or a part of an array. It may only rise. */
const FLOOR = 0.96;

interface Stored {
  sheet: Sheet;
  row: number;
  column: number;
  value: Value;
}

function workbooks(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return workbooks(path);
    return name.endsWith(".xlsx") ? [path] : [];
  });
}

/**
 * Takes the results out of a book, so that every formula has to be calculated from our own. Formulas that ask for one
 * of `unknown` keep theirs, as in life.
 */
function takeOutResults(book: Book, unknown: ReadonlySet<string>): Stored[] {
  const names = [...unknown].map((name) => `${name}(`);
  const stored: Stored[] = [];
  for (const sheet of book.sheets) {
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const formula = cell?.formula?.toUpperCase();
        if (!cell || formula === undefined || names.some((name) => formula.includes(name))) return;
        const { top, left, bottom, right } = cell.array ?? {
          top: row,
          left: column,
          bottom: row,
          right: column,
        };
        for (let r = top; r <= bottom; r++) {
          for (let c = left; c <= right; c++) {
            const value = sheet.value(r, c);
            if (value !== null) stored.push({ sheet, row: r, column: c, value });
          }
        }
      });
    });
  }
  for (const { sheet, row, column } of stored) {
    const cell = sheet.cell(row, column);
    if (cell) cell.value = null;
  }
  return stored;
}

function agree(ours: Value, excels: Value): boolean {
  if (typeof ours === "number" && typeof excels === "number") {
    return Math.abs(ours - excels) <= 1e-9 * Math.max(1e-3, Math.abs(ours), Math.abs(excels));
  }
  // Files store the newer kinds of error as #VALUE!, which every Excel knows.
  if (ours instanceof ErrorValue && /CALC|SPILL/.test(ours.code))
    return String(excels) === "#VALUE!";
  if (ours === null || ours === "") return excels === null || excels === "";
  return ours === excels || (ours instanceof ErrorValue && ours.code === String(excels));
}

const here = existsSync(FOLDER);

(here ? describe : describe.skip)(
  "workbooks that Excel calculated (skipped where they are absent)",
  () => {
    const files = here ? workbooks(FOLDER) : [];
    let all = 0;
    let same = 0;
    const wrong: string[] = [];
    const unknown = new Set<string>();

    beforeAll(() => {
      for (const path of files) {
        const name = relative(FOLDER, path);
        const open = () => WorkbookFile.open(new Uint8Array(readFileSync(path)), name).book;
        const trial = open();
        const every = takeOutResults(trial, new Set()).length;
        const missing = calculated(trial).unsupported;
        for (const each of missing) unknown.add(each);
        const book = open();
        const stored = takeOutResults(book, missing);
        calculated(book);
        all += every;
        for (const { sheet, row, column, value } of stored) {
          const ours = sheet.value(row, column);
          if (agree(ours, value)) {
            same++;
            continue;
          }
          const place = `${name} ${sheet.name} R${String(row + 1)}C${String(column + 1)}`;
          const formula = sheet.cell(row, column)?.formula ?? "(filled)";
          if (!(place in KNOWN_DIFFERENCES)) {
            wrong.push(`${place} =${formula}: ${String(ours)}, Excel ${String(value)}`);
          }
        }
      }
    }, 120_000);

    test("agree with us on nearly all cells", () => {
      const share = same / all;
      process.stdout.write(
        `Excel's own values: ${String(same)} of ${String(all)} agree (${(share * 100).toFixed(2)} %); ` +
          `not calculated: ${[...unknown].sort().join(", ") || "none"}\n`,
      );
      expect(share).toBeGreaterThanOrEqual(FLOOR);
    });

    test("never show another value for a function that we claim to know", () => {
      expect(wrong).toEqual([]);
    });
  },
);

function calculated(book: Book): Calculator {
  const calculator = new Calculator(book, { now: () => new Date(2024, 5, 1) });
  calculator.calculateAll();
  return calculator;
}
