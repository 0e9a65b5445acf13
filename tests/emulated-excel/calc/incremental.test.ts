import fc from "fast-check";
import type { Value } from "../../../src/emulated-excel/book/cell";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";
import { FormulaBook, NOW } from "./formula-book";

const ROWS = 12;
const COLUMNS = 4;

/** Formulas of the kinds that schools write, over a small grid. */
const formula = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(7))
  .map(([top, left, bottom, right, kind]) => {
    const name = (row: number, column: number) => `${"ABCD"[column] ?? "A"}${String(row + 1)}`;
    const [one, other] = [name(top, left), name(bottom, right)];
    const column = `${"ABCD"[left] ?? "A"}1:${"ABCD"[left] ?? "A"}${String(ROWS)}`;
    return [
      `=${one}+${other}`,
      `=SUM(${one}:${other})`,
      `=IF(${one}>2,${other},"small")`,
      `=COUNTIF(${column},${other})`,
      `=IFERROR(MATCH(${other},${column},0),-1)`,
      `=SUMIFS(${column},${column},">=1")`,
      `=IFERROR(INDEX(${column},MAX(1,${other})),0)`,
      `=${one}&"|"&${other}`,
    ][kind] as string;
  });
const content: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom("TA", "ta", "", "5", null, true) },
  { weight: 3, arbitrary: formula },
);
const edit = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), content });

function everything(book: FormulaBook): Value[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, at) =>
    book.at(Math.floor(at / COLUMNS), at % COLUMNS),
  );
}

test("calculating only what changed comes to the same as calculating everything", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 40 }),
      fc.array(edit, { maxLength: 12 }),
      (start, edits) => {
        const book = new FormulaBook();
        for (const { row, column, content } of start) book.fill([[content]], row, column);
        book.calculate();
        for (const { row, column, content } of edits)
          book.fill([[content]], row, column).calculate();
        // What is in a circle depends on where the circle is entered, in Excel as here.
        if (book.calculator.circularCells().length > 0) return;
        const step = everything(book);
        const whole = new FormulaBook();
        for (let row = 0; row < ROWS; row++) {
          for (let column = 0; column < COLUMNS; column++) {
            const cell = book.sheet.cell(row, column);
            if (cell?.formula !== undefined) whole.sheet.setFormula(row, column, cell.formula);
            else if (cell) whole.sheet.setValue(row, column, cell.value);
          }
        }
        whole.calculator.calculateAll();
        if (whole.calculator.circularCells().length > 0) return;
        expect(step).toEqual(everything(whole));
      },
    ),
    { numRuns: 300 },
  );
});

test("opening a calculated book and calculating it again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      const book = new FormulaBook();
      for (const { row, column, content } of edits) book.fill([[content]], row, column);
      book.calculate();
      if (book.calculator.circularCells().length > 0) return;
      const before = everything(book);
      book.calculator.dispose();
      book.sheet.changedCells.clear();
      new Calculator(book.book, { now: () => NOW }).calculateAll();
      expect(everything(book)).toEqual(before);
      expect(book.sheet.changedCells.size).toBe(0);
    }),
    { numRuns: 150 },
  );
});

const criterion = fc.oneof(
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom(
    "TA",
    "t*",
    "?A",
    "<>TA",
    ">=2",
    "<3",
    "<>",
    "=",
    "",
    "5",
    "=5",
    "<>5",
    true,
    "TRUE",
    "~*",
  ),
);
const stored: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom("TA", "ta", "Ta ", "", "5", "*", null, true, false, "HLTA"),
);

test("SUMIFS by index comes to the same as looking at every row", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stored, stored), { minLength: 1, maxLength: 20 }),
      criterion,
      criterion,
      (rows, first, second) => {
        const book = new FormulaBook();
        const last = String(rows.length);
        rows.forEach(([a, b], row) => book.fill([[a, b, 2 ** row]], row, 0));
        book.fill([[first, second]], 0, 5);
        // One row at a time cannot use an index worth the name, and adds up to the same.
        const single = rows.map(
          (_, row) =>
            `SUMIFS(C${String(row + 1)}:C${String(row + 1)},A${String(row + 1)}:A${String(row + 1)},F1,B${String(row + 1)}:B${String(row + 1)},G1)`,
        );
        const whole = book.evaluate(`SUMIFS(C1:C${last},A1:A${last},F1,B1:B${last},G1)`);
        expect(whole).toBe(book.evaluate(single.join("+")));
        expect(book.evaluate(`COUNTIFS(A1:A${last},F1)`)).toBe(
          book.evaluate(rows.map((_, row) => `COUNTIF(A${String(row + 1)},F1)`).join("+")),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("counting in a column of formulas waits for those that are out of date", () => {
  const book = new FormulaBook();
  book.fill([['=COUNTIFS(B1:B3,"Wave 1",D1:D3,"?*")', "=C1", null, "Talk"]], 0, 0);
  book.fill([["=C2", null, "Talk"]], 1, 1);
  book.fill([["=C3", null, "Talk"]], 2, 1);
  book.calculate();
  expect(book.at(0, 0)).toBe(0);
  // The count has looked into the column already, and hears of the second change first.
  book.fill([["Wave 1"]], 1, 2).fill([["Reading"]], 0, 3);
  book.calculate();
  expect(book.at(0, 0)).toBe(1);
});
