import { LAST_ROW, type Rect } from "../../emulated-excel/book/cell";
import type { EmulatedExcel } from "../../emulated-excel/emulated-excel";
import { loseSheet, renameSheet } from "../../emulated-excel/object-model/references";
import type { Sheet } from "../../emulated-excel/book/sheet";

/** What somebody else does in the same workbook, while the pane is open. Rows and columns count from 0. */
export type Act =
  | { does: "deletes" | "protects" }
  | { does: "renames"; to: string }
  | { does: "insertsColumn" | "deletesColumn"; column: number }
  /** Tabs lead to the next cell. */
  | { does: "types"; row: number; column: number; text: string };

type Doing = {
  [K in Act["does"]]: (excel: EmulatedExcel, sheet: Sheet, act: Extract<Act, { does: K }>) => void;
};

const DOING: Doing = {
  deletes: (excel, sheet) => {
    const { book } = excel;
    const other = book.sheets.find((each) => each !== sheet);
    if (other && excel.selection.sheet === sheet) excel.activate(other);
    loseSheet(book, sheet);
    book.removeSheet(sheet);
  },
  protects: (_, sheet) => {
    sheet.protected = true;
  },
  renames: ({ book }, sheet, { to }) => {
    renameSheet(book, sheet, to);
    sheet.partChanged("name");
  },
  insertsColumn: ({ hand }, sheet, { column }) => {
    hand.insert(sheet, wholeColumn(column), "columns");
  },
  deletesColumn: ({ hand }, sheet, { column }) => {
    hand.remove(sheet, wholeColumn(column), "columns");
  },
  types: ({ hand }, sheet, { row, column, text }) => {
    hand.paste(sheet, { top: row, left: column, bottom: row, right: column }, text);
  },
};

/** @throws Error by name of a sheet that is not there */
export function colleagueDoes(excel: EmulatedExcel, on: string, act: Act): void {
  const sheet = excel.book.sheet(on);
  if (!sheet) throw new Error(`There is no sheet ${on}.`);
  const doing = DOING[act.does] as (excel: EmulatedExcel, sheet: Sheet, act: Act) => void;
  doing(excel, sheet, act);
}

function wholeColumn(column: number): Rect {
  return { top: 0, left: column, bottom: LAST_ROW, right: column };
}
