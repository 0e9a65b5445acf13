import { Book } from "../../../src/emulated-excel/book/book";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";
import { displayText } from "../../../src/emulated-excel/calc/display-text";
import { readTypedEntry } from "../../../src/emulated-excel/calc/typed-entry";
import { NOW, TODAY } from "./formula-book";

/** What Excel for Macintosh had until 2011, and what workbooks begun there keep: day 0 is 1 January 1904. */
const DAYS_BETWEEN = 1462;
const TODAY_1904 = TODAY - DAYS_BETWEEN;

function macintosh(): Calculator {
  const book = Book.empty();
  book.date1904 = true;
  return new Calculator(book, { now: () => NOW });
}

test.each([
  ["TODAY()", TODAY_1904],
  ["DATE(2026,9,1)", TODAY_1904],
  ["DATE(1904,1,1)", 0],
  ["ISERROR(DATE(1903,12,31))", true],
  ["INT(NOW())", TODAY_1904],
  ["YEAR(44804)&-MONTH(44804)&-DAY(44804)", "2026-9-1"],
  ["YEAR(A1)", 1904],
  ["WEEKDAY(44804,2)", 2],
  ["WEEKNUM(44804,2)", 36],
  ["ISOWEEKNUM(44804)", 36],
  ["EDATE(DATE(2026,8,31),6)-DATE(2027,2,28)", 0],
  ["EOMONTH(DATE(2026,9,1),0)-DATE(2026,9,30)", 0],
  ['DATEDIF(DATE(2026,1,31),DATE(2026,9,1),"m")', 7],
  ['DATEDIF(DATE(2024,2,28),DATE(2025,3,1),"yd")', 1],
  ["DAYS(DATE(2026,9,1),DATE(2026,8,1))", 31],
  ["DAYS360(DATE(2026,1,31),DATE(2026,3,31))", 60],
  ["YEARFRAC(DATE(2026,1,1),DATE(2026,7,1))", 0.5],
  ["NETWORKDAYS(DATE(2026,9,1),DATE(2026,9,7))", 5],
  ["NETWORKDAYS(DATE(2026,9,1),DATE(2026,9,7),DATE(2026,9,2))", 4],
  ["WORKDAY(DATE(2026,9,4),1)-DATE(2026,9,7)", 0],
  ['DATEVALUE("1/9/2026")', TODAY_1904],
  ['"1/9/2026"+0', TODAY_1904],
  ['YEAR("1/9/2026")', 2026],
  ['TEXT(44804,"ddd d mmm yyyy")', "Tue 1 Sep 2026"],
  ['TEXT(1.5,"[h]:mm")', "36:00"],
  ['COUNTIF(B1,"1/9/2026")', 1],
])("in a workbook that counts days from 1904, %s is %s", (formula, value) => {
  const calculator = macintosh();
  const [sheet] = calculator.book.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.setValue(0, 1, TODAY_1904);
  expect(calculator.evaluate(formula, { sheet, row: 5, column: 5 })).toEqual(value);
});

test.each([
  ["01/09/2026", { value: TODAY_1904, numberFormat: "m/d/yyyy" }],
  ["1 Sep 2026 12:00", { value: TODAY_1904 + 0.5 }],
  ["01/09/1903", { value: "01/09/1903" }],
  ["9:30", { value: 9.5 / 24 }],
])("there, %s typed into a cell becomes its day", (text, entry) => {
  const rules = { order: "dmy", date1904: true, year: 2026 } as const;
  expect(readTypedEntry(text, "General", rules)).toMatchObject(entry);
});

test("what is shown is the day, and a length of time stays one", () => {
  expect(displayText(TODAY_1904, "dd/mm/yyyy", { date1904: true })).toBe("01/09/2026");
  expect(displayText(1.5, "[h]:mm", { date1904: true })).toBe("36:00");
});
