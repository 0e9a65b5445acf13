import type { Book } from "../../../src/emulated-excel/book/book";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";

/** Does to a book what a person would do who inserts a sheet with a small table, a look and a rule. */
export function addTableSheet(book: Book): Sheet {
  const name = ["Added", "Added 2", "Added 3"].find((one) => !book.sheet(one)) ?? "Added 9";
  const sheet = book.addSheet(name);
  const style = book.styles.intern({
    ...book.styles.get(0),
    numberFormat: '"£"#,##0.00',
    fill: "#E2EFDA",
    font: { ...book.styles.get(0).font, bold: true },
  });
  ["Item", "Hours a week", "Rate", "Cost"].forEach((text, column) =>
    sheet.setValue(0, column, text),
  );
  for (let row = 1; row <= 3; row++) {
    sheet.setValue(row, 0, `Group ${String(row)}`);
    sheet.setValue(row, 1, row * 1.5);
    sheet.setValue(row, 2, 14.5);
    sheet.setFormula(row, 3, "[@[Hours a week]]*[@Rate]");
    sheet.setResult(row, 3, row * 1.5 * 14.5);
    sheet.setStyle(row, 3, style);
  }
  const id = book.unusedTableId();
  const taken = new Set(book.sheets.flatMap((s) => s.tables.map((t) => t.name.toLowerCase())));
  sheet.tables.push({
    id,
    name: taken.has("tbladded") ? `tblAdded${String(id)}` : "tblAdded",
    area: { top: 0, left: 0, bottom: 3, right: 3 },
    hasHeader: true,
    hasTotals: false,
    columns: [
      { id: 1, name: "Item" },
      { id: 2, name: "Hours a week" },
      { id: 3, name: "Rate" },
      { id: 4, name: "Cost", formula: "[@[Hours a week]]*[@Rate]" },
    ],
    style: "TableStyleLight1",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
  });
  sheet.partChanged("tables");
  const table = sheet.tables[0]?.name ?? "";
  sheet.setFormula(5, 3, `SUM(${table}[Cost])`);
  sheet.setResult(5, 3, 130.5);
  return sheet;
}
