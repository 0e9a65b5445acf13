import type { ConditionalFormat } from "../../../src/emulated-excel/book/sheet-parts";
import { conditionalFormatsAt } from "../../../src/emulated-excel/calc/conditional-format";
import { FormulaBook } from "./formula-book";

const COLUMN_C = { top: 1, left: 2, bottom: 5, right: 2 };

function format(
  id: string,
  rule: ConditionalFormat["rule"],
  extra: Partial<ConditionalFormat> = {},
): ConditionalFormat {
  return { id, areas: [COLUMN_C], rule, priority: 1, stopIfTrue: false, format: {}, ...extra };
}

function applying(formats: ConditionalFormat[], fill: (book: FormulaBook) => void): string[][] {
  const book = new FormulaBook();
  fill(book);
  book.sheet.conditionalFormats = formats;
  book.calculate();
  return [1, 2, 3, 4].map((row) =>
    conditionalFormatsAt(book.calculator, book.sheet, row, 2).map(({ id }) => id),
  );
}

test("a formula is read from each cell's own row", () => {
  const late = format("late", { type: "custom", formula: 'AND($B2<TODAY(),C2="")' });
  const rows = applying([late], (book) => {
    book.fill(
      [
        [40_000, null],
        [60_000, null],
        [40_000, "done"],
        [40_000, null],
      ],
      1,
      1,
    );
  });
  expect(rows).toEqual([["late"], [], [], ["late"]]);
});

test("a value is compared; a blank counts as 0, and a text is no small number", () => {
  const low = format("low", { type: "cellValue", operator: "lessThan", formula1: "5" });
  const rows = applying([low], (book) => book.fill([[3], [7], ["few"], [null]], 1, 2));
  expect(rows).toEqual([["low"], [], [], ["low"]]);
});

test("between takes its limits in either order", () => {
  const near = format("near", {
    type: "cellValue",
    operator: "between",
    formula1: "9",
    formula2: "5",
  });
  expect(applying([near], (book) => book.fill([[5], [9], [10], [7]], 1, 2))).toEqual([
    ["near"],
    ["near"],
    [],
    ["near"],
  ]);
});

test("a text is found whatever its case", () => {
  const flag = format("flag", {
    type: "containsText",
    operator: "containsText",
    text: "IMPACT",
    formula: "",
  });
  const rows = applying([flag], (book) =>
    book.fill([["no impact"], ["met"], [null], ["Impact?"]], 1, 2),
  );
  expect(rows).toEqual([["flag"], [], [], ["flag"]]);
});

test("the more important format comes first and may stop the others", () => {
  const any = format("any", { type: "custom", formula: "C2>0" }, { priority: 2 });
  const big = format("big", { type: "custom", formula: "C2>5" }, { priority: 1, stopIfTrue: true });
  const rows = applying([any, big], (book) => book.fill([[1], [9], [0], [6]], 1, 2));
  expect(rows).toEqual([["any"], ["big"], [], ["big"]]);
});
