import { ErrorValue } from "../../../src/emulated-excel/book/cell";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";
import { FormulaBook, NOW, TODAY } from "./formula-book";

test("a formula follows the cells that it reads", () => {
  const book = new FormulaBook()
    .fill([[2], ["=A1*3+SUM(A1:A1)"], ['=IF(A2>7,"many","few")']])
    .calculate();
  expect(book.column(0, 1, 2)).toEqual([8, "many"]);
  book.fill([[1]]).calculate();
  expect(book.column(0, 1, 2)).toEqual([4, "few"]);
});

test("nothing is calculated until it is asked for", () => {
  const book = new FormulaBook().fill([[2, "=A1*2"]]).calculate();
  book.sheet.setValue(0, 0, 5);
  expect(book.at(0, 1)).toBe(4);
  book.calculate();
  expect(book.at(0, 1)).toBe(10);
});

test("a chain of 10,000 formulas is calculated from either end", () => {
  const book = new FormulaBook();
  const last = 10_000;
  book.sheet.setFormula(0, 0, "A2+1");
  for (let row = 1; row < last; row++) book.sheet.setFormula(row, 0, `A${String(row + 2)}+1`);
  book.sheet.setValue(last, 0, 1);
  book.calculate();
  expect(book.at(0, 0)).toBe(last + 1);
  book.sheet.setValue(last, 0, 2);
  book.calculate();
  expect(book.at(0, 0)).toBe(last + 2);
});

describe("formulas that depend on themselves", () => {
  test("show 0 and are remembered, and what reads them goes on", () => {
    const book = new FormulaBook().fill([["=B1+1", "=A1+1", "=A1+5"]]).calculate();
    expect([book.at(0, 0), book.at(0, 1), book.at(0, 2)]).toEqual([0, 0, 5]);
    expect(book.calculator.circularCells()).toHaveLength(2);
  });

  test("are right again once the circle is broken", () => {
    const book = new FormulaBook().fill([["=B1+1", "=A1+1"]]).calculate();
    book.fill([[4]]).calculate();
    expect(book.at(0, 1)).toBe(5);
    expect(book.calculator.circularCells()).toHaveLength(0);
  });

  test("are found when a switch closes the circle", () => {
    const book = new FormulaBook();
    book.fill([["=IF(C1,B1,5)", "=A1", false]]).calculate();
    expect([book.at(0, 0), book.at(0, 1)]).toEqual([5, 5]);
    book.fill([[true]], 0, 2).calculate();
    expect([book.at(0, 0), book.at(0, 1)]).toEqual([0, 0]);
    expect(book.calculator.circularCells()).toHaveLength(2);
    book.fill([[false]], 0, 2).calculate();
    expect([book.at(0, 0), book.at(0, 1)]).toEqual([5, 5]);
  });

  test("are found where a formula comes to its own cell", () => {
    const book = new FormulaBook();
    book.fill([['=IF(B1>2,A1,"small")', 1]]).calculate();
    expect(book.at(0, 0)).toBe("small");
    book.fill([[3]], 0, 1).calculate();
    expect(book.at(0, 0)).toBe(0);
    expect(book.calculator.circularCells()).toHaveLength(1);
  });

  test("end even in a circle of 1,000 cells", () => {
    const book = new FormulaBook();
    for (let row = 0; row < 1000; row++) {
      book.sheet.setFormula(row, 0, `A${String(((row + 1) % 1000) + 1)}+1`);
    }
    book.calculate();
    expect(book.at(500, 0)).toBe(0);
  });
});

describe("tables", () => {
  function school() {
    const book = new FormulaBook();
    const table = book.table("Provision", [
      ["Name", "Minutes", "Hours"],
      ["Maths", 30, "=[@Minutes]/60"],
      ["Speech", 60, "=[@Minutes]/60"],
    ]);
    book.fill([["=SUM(Provision[Hours])"]], 0, 5).calculate();
    return { book, table };
  }

  test("a column's total takes in the rows that the table grows by", () => {
    const { book, table } = school();
    expect(book.at(0, 5)).toBe(1.5);
    book.fill([["Reading", 90, "=[@Minutes]/60"]], 3, 0);
    table.area = { ...table.area, bottom: 3 };
    book.sheet.partChanged("tables");
    expect(book.calculate().at(0, 5)).toBe(3);
    book.fill([[120]], 3, 1);
    expect(book.calculate().at(0, 5)).toBe(3.5);
  });

  test("this row outside the table is #VALUE!, and an unknown column is #REF!", () => {
    const { book } = school();
    book.fill(
      [["=Provision[@Minutes]"], [null], [null], [null], [null], ["=Provision[Weeks]"]],
      10,
      7,
    );
    book.calculate();
    expect([book.at(10, 7), book.at(15, 7)]).toEqual(["#VALUE!", "#REF!"]);
  });
});

describe("sheets and names", () => {
  test("a formula on a sheet that is gone is #REF! until there is one of that name", () => {
    const book = new FormulaBook();
    const weeks = book.book.addSheet("Weeks");
    book
      .fill([[3]], 0, 0, weeks)
      .fill([["=Weeks!A1*2"]])
      .calculate();
    book.book.removeSheet(weeks);
    expect(book.calculate().at(0, 0)).toBe("#REF!");
    book.fill([[4]], 0, 0, book.book.addSheet("Weeks"));
    expect(book.calculate().at(0, 0)).toBe(8);
  });

  test("a name may stand for a formula, and the sheet's own name comes first", () => {
    const book = new FormulaBook()
      .define("Weeks", "39")
      .define("Double", "Weeks*2")
      .fill([["=Double+Weeks"]]);
    expect(book.calculate().at(0, 0)).toBe(117);
    book.define("Weeks", "30", book.sheet);
    expect(book.calculate().at(0, 0)).toBe(90);
  });

  test("a formula on a name not yet defined is #NAME? until it is", () => {
    const book = new FormulaBook().fill([["=Cadence*2"]]).calculate();
    expect(book.at(0, 0)).toBe("#NAME?");
    book.define("Cadence", "6");
    expect(book.calculate().at(0, 0)).toBe(12);
  });
});

describe("arrays", () => {
  test("a formula spills, gives way, and shrinks", () => {
    const book = new FormulaBook().fill([[1], [2], [3]]).fill([["=FILTER(A1:A3,A1:A3>1)"]], 0, 2);
    book.calculate();
    expect(book.column(2, 0, 2)).toEqual([2, 3, null]);
    expect(book.sheet.cell(0, 2)?.array).toEqual({ top: 0, left: 2, bottom: 1, right: 2 });
    book.fill([["mine"]], 1, 2).calculate();
    expect(book.column(2, 0, 1)).toEqual(["#SPILL!", "mine"]);
    book.sheet.setValue(1, 2, null);
    book.calculate();
    expect(book.column(2, 0, 1)).toEqual([2, 3]);
    book.fill([[0]], 2, 0).calculate();
    expect(book.column(2, 0, 1)).toEqual([2, null]);
  });

  test("what reads a spill follows it", () => {
    const book = new FormulaBook().fill([["=SUM(C1:C5)", "=SUM(C1#)", "=SEQUENCE(3)"]]).calculate();
    expect([book.at(0, 0), book.at(0, 1)]).toEqual([6, 6]);
    book.fill([["=SEQUENCE(4)"]], 0, 2).calculate();
    expect([book.at(0, 0), book.at(0, 1)]).toEqual([10, 10]);
  });

  test("a formula of an opened file takes the value in its own row", () => {
    const book = new FormulaBook().fill([[1], [2], [3]]);
    book.calculator.dispose();
    book.sheet.setFormula(1, 2, "A1:A3*10");
    book.sheet.setFormula(1, 3, "SUM(A1:A3*10)", { top: 1, left: 3, bottom: 1, right: 3 });
    const opened = new Calculator(book.book, { now: () => NOW });
    opened.calculateAll();
    expect([book.at(1, 2), book.at(1, 3)]).toEqual([20, 60]);
  });
});

test("a formula that is only respelt keeps its kind and its result", () => {
  const book = new FormulaBook().fill([[1], [2], [3]]);
  book.calculator.dispose();
  book.sheet.setFormula(1, 2, "Sheet1!A1:A3*10");
  book.calculator = new Calculator(book.book, { now: () => NOW });
  book.calculator.calculateAll();
  book.sheet.respellFormula(1, 2, "$A$1:$A$3*10");
  book.sheet.respellFormula(1, 2, "$A$1:$A$3*100");
  expect(book.at(1, 2)).toBe(20);
  expect([book.calculate().at(1, 2), book.at(2, 2)]).toEqual([200, null]);
  expect(
    book
      .fill([[5]], 1, 0)
      .calculate()
      .at(1, 2),
  ).toBe(500);
});

describe("values that Excel had stored in the file", () => {
  function opened(formula: string, stored: number | string) {
    const book = new FormulaBook();
    book.calculator.dispose();
    book.sheet.setValue(0, 0, 2);
    book.sheet.setFormula(0, 1, formula);
    book.sheet.setResult(0, 1, stored);
    book.sheet.setFormula(0, 2, 'B1&"!"');
    book.calculator = new Calculator(book.book, { now: () => NOW });
    book.sheet.changedCells.clear();
    book.calculator.calculateAll();
    return book;
  }

  test("stay when we do not know the function, and spoil nothing that depends on them", () => {
    const book = opened("SCHOOL.ADDIN(A1)", 17);
    expect([book.at(0, 1), book.at(0, 2)]).toEqual([17, "17!"]);
    expect([...book.calculator.unsupported]).toEqual(["SCHOOL.ADDIN"]);
    book.sheet.setValue(0, 0, 3);
    expect(book.calculate().at(0, 1)).toBe(17);
  });

  test("stay when ours differ, until ours change", () => {
    const book = opened("A1*2", 5);
    expect(book.at(0, 1)).toBe(5);
    expect(book.sheet.changedCells.get(0)?.has(1)).not.toBe(true);
    book.sheet.setValue(0, 0, 4);
    expect(book.calculate().at(0, 1)).toBe(8);
  });

  test("give way at once when they depend on today", () => {
    expect(opened("TODAY()+A1", 40_000).at(0, 1)).toBe(TODAY + 2);
  });

  test("stay for a link to another workbook", () => {
    expect(opened("[1]Sheet1!A1", 8).at(0, 1)).toBe(8);
  });
});

test("the next day only what depends on today is calculated anew", () => {
  const book = new FormulaBook().fill([["=TODAY()", "=A1+14"]]).calculate();
  book.clock = new Date(2026, 8, 2);
  book.calculate();
  expect([book.at(0, 0), book.at(0, 1)]).toEqual([TODAY + 1, TODAY + 15]);
});

test("OFFSET and INDIRECT follow the cells that they found", () => {
  const book = new FormulaBook()
    .fill([[1, "=OFFSET(A1,2,0)", '=INDIRECT("A"&3)'], [2], [3]])
    .calculate();
  book.fill([[30]], 2, 0).calculate();
  expect([book.at(0, 1), book.at(0, 2)]).toEqual([30, 30]);
});

test("SUBTOTAL leaves out rows that a filter hides", () => {
  const book = new FormulaBook().fill([
    ["n"],
    [1],
    [2],
    [4],
    ["=SUBTOTAL(9,A2:A4)"],
    ["=SUBTOTAL(109,A2:A4)"],
  ]);
  book.calculate();
  expect(book.column(0, 4, 5)).toEqual([7, 7]);
  book.sheet.rows.set(2, { hidden: true });
  book.sheet.partChanged("rows");
  expect(book.calculate().column(0, 4, 5)).toEqual([7, 5]);
  book.sheet.filter = { area: { top: 0, left: 0, bottom: 3, right: 0 }, active: true };
  book.sheet.partChanged("rows");
  expect(book.calculate().column(0, 4, 5)).toEqual([5, 5]);
});

test("an error that a person types as text stays text", () => {
  const book = new FormulaBook()
    .fill([["#N/A", ErrorValue.of("#N/A"), "=ISNA(A1)", "=ISNA(B1)"]])
    .calculate();
  expect([book.at(0, 2), book.at(0, 3)]).toEqual([false, true]);
});
