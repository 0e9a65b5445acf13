import { Book } from "../../../src/emulated-excel/book/book";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";

const now = () => new Date(2026, 8, 1, 9, 30);

test("a formula follows the cells that it reads", () => {
  const book = Book.empty();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const calculator = new Calculator(book, { now });
  sheet.setValue(0, 0, 2);
  sheet.setFormula(1, 0, "A1*3+SUM(A1:A1)");
  sheet.setFormula(2, 0, 'IF(A2>7,"many","few")');
  calculator.calculate();
  expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual([8, "many"]);
  sheet.setValue(0, 0, 1);
  calculator.calculate();
  expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual([4, "few"]);
});
