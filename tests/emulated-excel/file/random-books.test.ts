import fc from "fast-check";
import type { Book } from "../../../src/emulated-excel/book/book";
import { ErrorValue, type ErrorCode, type Value } from "../../../src/emulated-excel/book/cell";
import type { Style } from "../../../src/emulated-excel/book/style";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { makeTable, putRows } from "../../support/make-book";
import { difference } from "./book-contents";

/** Any text that a person, a program or a broken import could have put into a cell. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "_",
      "x",
      "0",
      "4",
      "1",
      "\n",
      "\r",
      "\t",
      " ",
      "<",
      "&",
      "\u0007",
      "\ud800",
      "\uffff",
      "]]>",
    ),
  }),
);
const errors: ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constantFrom(...errors).map((code) => ErrorValue.of(code)),
  fc.constant(null),
);
const formula = fc.constantFrom(
  "1+1",
  "SUM(A1:B3)",
  'IF(A1="<&>","_x0041_",XLOOKUP(A1,B:B,C:C))',
  "LET(a,1,b,a+1,a*b)",
  "SUM(Costs[Rate])",
  "ROWS(Costs)",
  "COUNTA(Costs[[#Headers],[Cost per pupil]])",
  "'It''s a sheet'!A1*2",
  "SORT(UNIQUE(A1:A9))",
  "MAP(A1:A3,LAMBDA(x,x+1))",
  "@A1:A3",
  "SUM(A1#)",
);
const colour = fc.constantFrom("#FF0000", "#1F4E79", "#000000", "#FFFFFF");
const style: fc.Arbitrary<Style> = fc.record({
  numberFormat: fc.constantFrom("General", "0.00", "dd/mm/yyyy", '"£"#,##0.00', "@", '0 "h"'),
  font: fc.record({
    name: fc.constantFrom("Calibri", "Arial"),
    size: fc.integer({ min: 6, max: 30 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    colour,
  }),
  fill: fc.option(colour, { nil: null }),
  horizontal: fc.constantFrom("general", "left", "center", "right"),
  vertical: fc.constantFrom("top", "center", "bottom"),
  wrap: fc.boolean(),
  indent: fc.integer({ min: 0, max: 5 }),
  rotation: fc.constantFrom(0, 45, 90),
  borders: fc.record(
    { top: fc.constant({ style: "thin" as const, colour: "#808080" }) },
    { requiredKeys: [] },
  ),
  locked: fc.boolean(),
  basedOn: fc.constant(null),
});
const change = fc.record({
  row: fc.integer({ min: 0, max: 12 }),
  column: fc.integer({ min: 0, max: 6 }),
  value,
  formula: fc.option(formula, { nil: undefined, freq: 3 }),
  style: fc.option(style, { nil: undefined, freq: 3 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(book: Book, changes: Change[]): void {
  const sheet = book.sheets[0];
  for (const { row, column, ...one } of changes) {
    if (one.formula === undefined) sheet?.setValue(row, column, one.value);
    else {
      sheet?.setFormula(row, column, one.formula);
      sheet?.setResult(row, column, one.value);
    }
    if (one.style)
      sheet?.setStyle(row, column, book.styles.intern({ ...one.style, basedOn: null }));
  }
}

/** A second, awkwardly named sheet with a table, for formulas to look at. */
function addCosts(book: Book): void {
  const sheet = book.addSheet("It's a sheet");
  putRows(sheet, 0, 0, [
    ["Rate", "Cost per pupil", "@odd [name]"],
    [1, "=[@Rate]*2", "=[@[Cost per pupil]]+SUM(Costs['@odd '[name']])"],
  ]);
  makeTable(sheet, "Costs", 0, 0, 2);
}

describe("a workbook of anything at all", () => {
  it("is the same when saved and opened, and again after further changes", () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 20 }),
        fc.array(change, { maxLength: 8 }),
        (first, second) => {
          const file = WorkbookFile.blank("Random.xlsx");
          addCosts(file.book);
          apply(file.book, first);
          const reopened = WorkbookFile.open(file.save(), "Random.xlsx");
          expect(difference(file.book, reopened.book)).toBeNull();
          apply(reopened.book, second);
          const saved = reopened.save();
          expect(
            difference(reopened.book, WorkbookFile.open(saved, "Random.xlsx").book),
          ).toBeNull();
          expect(Buffer.compare(saved, reopened.save())).toBe(0);
        },
      ),
      { numRuns: 80 },
    );
  });
});
