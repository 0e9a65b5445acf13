import fc from "fast-check";
import type { Value } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";
import { FormulaBook, NOW } from "./formula-book";

const FORMULAS = [
  "=SUM(Groups[Minutes])",
  "=SUM(Pupils[Minutes])",
  "=SUM(Pupils[Hours])",
  "=IFERROR(ROWS(Groups),-1)",
  "=Rates!B1+1",
  "='Old rates'!B1",
  "=Rate*2",
  "=SUM(Chosen)",
  "=COUNTA(Groups[[#Headers],[Minutes]])",
];

type Step = (book: FormulaBook) => void;

const tableName = fc.constantFrom("Groups", "Pupils");
const step: fc.Arbitrary<Step> = fc.oneof(
  tableName.map((name): Step => (book) => {
    if (tablesOf(book).some((table) => table.name === name)) return;
    book.table(name, [["Minutes", "Double"], ...minutes()], name === "Groups" ? 20 : 40, 0);
    for (let row = 1; row <= 3; row++)
      book.fill([["=[@Minutes]*2"]], (name === "Groups" ? 20 : 40) + row, 1);
  }),
  tableName.map((name): Step => (book) => {
    const at = tablesOf(book).findIndex((table) => table.name === name);
    if (at < 0) return;
    book.sheet.tables.splice(at, 1);
    book.sheet.partChanged("tables");
  }),
  fc.tuple(tableName, fc.integer({ min: 3, max: 6 })).map(([name, rows]): Step => (book) => {
    const table = tablesOf(book).find((each) => each.name === name);
    if (!table) return;
    table.area = { ...table.area, bottom: table.area.top + rows };
    book.sheet.partChanged("tables");
  }),
  fc.tuple(tableName, fc.constantFrom("Minutes", "Hours")).map(([name, header]): Step => (book) => {
    const column = tablesOf(book).find((each) => each.name === name)?.columns[0];
    if (!column) return;
    column.name = header;
    book.sheet.partChanged("tables");
  }),
  fc.constantFrom("Rates", "Old rates").map((name): Step => (book) => {
    const sheet = book.book.sheet(name);
    if (sheet) book.book.removeSheet(sheet);
    else book.fill([[null, name.length]], 0, 0, book.book.addSheet(name));
  }),
  fc.constant<Step>((book) => {
    const sheet = book.book.sheet("Rates");
    if (!sheet || book.book.sheet("Old rates")) return;
    sheet.name = "Old rates";
    sheet.partChanged("name");
  }),
  fc.constantFrom("7", "Sheet1!$A$1", "SUM(Groups[Minutes])").map((formula): Step => (book) => {
    define(book, "Rate", formula);
  }),
  fc.constantFrom("Groups[Minutes]", "Pupils[Minutes]").map((formula): Step => (book) => {
    define(book, "Chosen", formula);
  }),
  fc.tuple(fc.nat(5), fc.constantFrom(...FORMULAS)).map(([row, formula]): Step => (book) => {
    book.fill([[formula]], row, 5);
  }),
  fc
    .tuple(fc.constantFrom(21, 22, 41, 43), fc.integer({ min: 0, max: 90 }))
    .map(([row, value]): Step => (book) => {
      book.fill([[value]], row, 0);
    }),
);

const minutes = (): Value[][] => [
  [20, null],
  [30, null],
  [15, null],
];

function tablesOf(book: FormulaBook) {
  return book.sheet.tables;
}

function define(book: FormulaBook, name: string, formula: string): void {
  const known = book.book.names.find((each) => each.name === name);
  if (known) known.formula = formula;
  else book.define(name, formula);
  book.book.namesChanged();
}

function everything(book: FormulaBook): Value[] {
  const sheets: Sheet[] = book.book.sheets;
  return sheets.flatMap((sheet) =>
    Array.from({ length: 50 * 6 }, (_, at) => book.at(Math.floor(at / 6), at % 6, sheet)),
  );
}

/** What Excel had stored would stand; here every result is wanted anew. */
function forgetResults(book: FormulaBook): void {
  for (const sheet of book.book.sheets) {
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula !== undefined) sheet.setResult(row, column, null);
      });
    });
  }
}

test("after tables, names and sheets came and went, formulas say what they would say in a workbook opened anew", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const book = new FormulaBook();
      book.fill(
        FORMULAS.map((formula) => [formula]),
        10,
        4,
      );
      book.calculate();
      for (const change of steps) {
        change(book);
        book.calculate();
      }
      const followed = everything(book);
      book.calculator.dispose();
      forgetResults(book);
      new Calculator(book.book, { now: () => NOW }).calculateAll();
      expect(followed).toEqual(everything(book));
    }),
    { numRuns: 400 },
  );
});
