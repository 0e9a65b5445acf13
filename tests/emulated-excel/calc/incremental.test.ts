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

const TALL = 14;
const WIDE = "CAFDBE";
/** A formula that reads columns which stand before its own in `WIDE`, so that nothing ever goes round in a circle. */
const forward = fc
  .record({
    at: fc.integer({ min: 1, max: WIDE.length - 1 }),
    row: fc.nat(TALL - 1),
    from: fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 }),
    rows: fc.array(fc.nat(TALL - 1), { minLength: 3, maxLength: 3 }),
    kind: fc.nat(7),
  })
  .map(({ at, row, from, rows, kind }) => {
    const before = from.map((n) => WIDE[n % at] ?? "C");
    const [one, two, three] = before.map((column, n) => `${column}${String((rows[n] ?? 0) + 1)}`);
    const column = `${before[0] ?? "C"}1:${before[0] ?? "C"}${String(TALL)}`;
    const formula = [
      `=IF(${one}>2,${two},${three})`,
      `=IF(${two}="",0,COUNTIF(${column},">"&${three}))`,
      `=SUMIFS(${column},${column},">=1")+${two}`,
      `=IFERROR(INDEX(${column},MATCH(${two},${column},0)),${three})`,
      `=MIN(3,SUM(${one},${two}))`,
      `=IFERROR(LARGE(${column},MAX(1,${three})),"none")`,
      `=COUNTIFS(${column},${two})`,
      `=SUM(${column})>${two}`,
    ][kind] as string;
    return { row, column: (WIDE[at] ?? "E").charCodeAt(0) - 65, content: formula };
  });
const typed = fc.record({
  row: fc.nat(TALL - 1),
  column: fc.constant(WIDE.charCodeAt(0) - 65),
  content: fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom("TA", "", "3", null)),
});

const at = (name: string, content: Value) => ({
  row: Number(name.slice(1)) - 1,
  column: name.charCodeAt(0) - 65,
  content,
});
/** A cell that was passed over is concerned after all when others of its range have told their readers already. */
const TOLD_TWICE: [ReturnType<typeof at>[], ReturnType<typeof at>[]] = [
  [
    at("A1", "=IF(C1>2,C1,C1)"),
    at("C1", 0),
    at("E1", '=IFERROR(LARGE(B1:B14,MAX(1,C1)),"none")'),
    at("B1", '=SUMIFS(A1:A14,A1:A14,">=1")+A10'),
    at("C4", 1),
    at("B2", '=IF(C1="",0,COUNTIF(C1:C14,">"&C1))'),
  ],
  [
    at("A1", '=IFERROR(LARGE(C1:C14,MAX(1,C1)),"none")'),
    at("E2", '=IF(C1="",0,COUNTIF(B1:B14,">"&C1))'),
    at("C4", "TA"),
  ],
];

test("what is typed reaches all that it concerns, whatever else turns out to be unchanged", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(typed, forward), { minLength: 10, maxLength: 80 }),
      fc.array(fc.oneof({ weight: 4, arbitrary: typed }, { weight: 1, arbitrary: forward }), {
        minLength: 1,
        maxLength: 25,
      }),
      (start, edits) => {
        const book = new FormulaBook();
        for (const { row, column, content } of start) book.fill([[content]], row, column);
        book.calculate();
        const values = () =>
          Array.from({ length: TALL }, (_, row) => [0, 1, 2, 3, 4, 5].map((c) => book.at(row, c)));
        for (const { row, column, content } of edits) {
          book.fill([[content]], row, column).calculate();
          const step = values();
          const whole = new FormulaBook();
          for (let r = 0; r < TALL; r++)
            for (let c = 0; c < WIDE.length; c++) {
              const cell = book.sheet.cell(r, c);
              if (cell?.formula !== undefined) whole.sheet.setFormula(r, c, cell.formula);
              else if (cell) whole.sheet.setValue(r, c, cell.value);
            }
          whole.calculator.calculateAll();
          expect(step).toEqual(
            Array.from({ length: TALL }, (_, r) => [0, 1, 2, 3, 4, 5].map((c) => whole.at(r, c))),
          );
        }
      },
    ),
    { numRuns: 100, examples: [TOLD_TWICE] },
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
