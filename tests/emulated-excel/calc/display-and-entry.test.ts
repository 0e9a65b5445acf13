import { ErrorValue, type Value } from "../../../src/emulated-excel/book/cell";
import { displayText } from "../../../src/emulated-excel/calc/display-text";
import { readTypedEntry } from "../../../src/emulated-excel/calc/typed-entry";
import { TODAY } from "./formula-book";

const shown: readonly (readonly [Value, string, string])[] = [
  [null, "General", ""],
  ["Maths", "General", "Maths"],
  [true, "0.00", "TRUE"],
  [ErrorValue.of("#N/A"), "0.00", "#N/A"],
  [1 / 3, "General", "0.333333333"],
  [100 / 3, "General", "33.33333333"],
  [123_456_789_012, "General", "1.23457E+11"],
  [12_345_678_901, "General", "12345678901"],
  [0.00001, "General", "0.00001"],
  [0.000012345678, "General", "1.23457E-05"],
  [1e-10, "General", "1E-10"],
  [-0.5, "General", "-0.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1234.5, "£#,##0.00", "£1,234.50"],
  [-3, "£#,##0.00;[Red]-£#,##0.00", "-£3.00"],
  [1234.5, "[$£-809]#,##0", "£1,235"],
  [0.126, "0%", "13%"],
  [TODAY, "m/d/yyyy", "01/09/2026"],
  [TODAY, "mm-dd-yy", "01/09/2026"],
  [TODAY, "dd mmm yyyy", "01 Sep 2026"],
  [TODAY + 0.5, "dd/mm/yyyy hh:mm", "01/09/2026 12:00"],
  [1.5, "[h]:mm", "36:00"],
  [-1, "dd/mm/yyyy", "######"],
  [0, '0;-0;"none"', "none"],
  ["P001", "@", "P001"],
  ["text", "0.00", "text"],
];

test.each(shown)("%p as %s shows %s", (value, format, text) => {
  expect(displayText(value, format, { date1904: false })).toBe(text);
});

test("a book that counts from 1904 shows the same day", () => {
  expect(displayText(TODAY - 1462, "dd/mm/yyyy", { date1904: true })).toBe("01/09/2026");
});

const typed: readonly (readonly [string, string, object])[] = [
  ["", "General", { value: null }],
  ["30", "General", { value: 30 }],
  [" 30 ", "General", { value: 30 }],
  ["1,250", "General", { value: 1250, numberFormat: "#,##0" }],
  ["£4.50", "General", { value: 4.5, numberFormat: "£#,##0.00;[Red]-£#,##0.00" }],
  ["£4.50", "0.00", { value: 4.5 }],
  ["12%", "General", { value: 0.12, numberFormat: "0%" }],
  ["12", "0%", { value: 0.12 }],
  ["(5)", "General", { value: -5 }],
  ["1.5E+3", "General", { value: 1500, numberFormat: "0.00E+00" }],
  ["1 1/2", "General", { value: 1.5, numberFormat: "# ?/?" }],
  ["01/09/2026", "General", { value: TODAY, numberFormat: "m/d/yyyy" }],
  ["1 Sep 2026", "General", { value: TODAY, numberFormat: "d-mmm-yy" }],
  ["2026-09-01", "General", { value: TODAY, numberFormat: "m/d/yyyy" }],
  ["31/02/2026", "General", { value: "31/02/2026" }],
  ["9:30", "General", { value: 9.5 / 24, numberFormat: "h:mm" }],
  ["1:1", "General", { value: 61 / 1440, numberFormat: "h:mm" }],
  ["3x20", "General", { value: "3x20" }],
  ["true", "General", { value: true }],
  ["#N/A", "General", { value: ErrorValue.of("#N/A") }],
  ["'007", "General", { value: "007" }],
  ["007", "@", { value: "007" }],
  ["=A1+1", "General", { formula: "A1+1" }],
  ["=", "General", { value: "=" }],
  ["+A1", "General", { formula: "+A1" }],
  ["-A1*2", "General", { formula: "-A1*2" }],
  ["@SUM(A1)", "General", { formula: "SUM(A1)" }],
  ["-5", "General", { value: -5 }],
  ["- see note", "General", { value: "- see note" }],
];

test.each(typed)("%p typed into a cell of format %s", (text, format, entry) => {
  expect(readTypedEntry(text, format, { date1904: false, order: "dmy" })).toEqual(entry);
});

test("the API reads dates as in the United States", () => {
  expect(readTypedEntry("9/1/2026", "General", { date1904: false, order: "mdy" })).toMatchObject({
    value: TODAY,
  });
  expect(readTypedEntry("13/9/2026", "General", { date1904: false, order: "mdy" })).toEqual({
    value: "13/9/2026",
  });
});

test("a day and a month are a date of this year", () => {
  expect(readTypedEntry("1/9", "General", { date1904: false, order: "dmy", year: 2026 })).toEqual({
    value: TODAY,
    numberFormat: "d-mmm",
  });
});
