import type { Sheet } from "../../src/emulated-excel/book/sheet";
import type { UpdatePlan } from "../../src/journeys/structure";
import { OUR_HEADERS, Senco, workbookOf } from "./senco";
import { rowsOfTable, tableIn, turnRound } from "./table-in-book";

type Cell = string | number | null;

/** A school's sheet as it was when the map was built. */
export const OUR_ROWS: readonly (readonly Cell[])[] = [
  ["Y2", "Cognition and learning", "Precision Teaching", "Ada B", "TA", 1, 3, 10, 12],
  ["Y3", "Cognition and learning", "Toe by Toe", "Ben C", "TA", 1, 5, 20, 12],
  ["Y4", "SEMH", "ELSA", "Tom P", "ELSA", 1, 1, 40, 6],
  ["Y5", "Communication and interaction", "Language group", "Kofi A, Zara Q", "TA", 4, 2, 30, 10],
];

let mapped: Promise<Uint8Array> | undefined;

async function buildAndSave(): Promise<Uint8Array> {
  const senco = await Senco.opens(workbookOf([OUR_HEADERS, ...OUR_ROWS], "Our list").save());
  await senco.builds();
  const bytes = senco.saves();
  senco.leaves();
  return bytes;
}

/** A SENCO whose workbook has its map, who works on in the map and on the school's own sheet. */
export class SchoolAtWork {
  private constructor(readonly senco: Senco) {}

  /** The workbook of `OUR_ROWS` with its map, opened again on another day. */
  static async withMap(): Promise<SchoolAtWork> {
    mapped ??= buildAndSave();
    return new SchoolAtWork(await Senco.opens(await mapped));
  }

  /** The school's own sheet, whatever it is called by now. */
  get list(): Sheet {
    const [sheet] = this.senco.book.sheets;
    if (!sheet) throw new Error("The school's sheet is gone.");
    return sheet;
  }

  /** Types into the school's sheet: row 1 is the first below the headers. */
  typesOnList(row: number, header: string, value: Cell): void {
    const column = this.list.cells[this.headerRow]?.findIndex((cell) => cell?.value === header);
    if (column === undefined || column < 0) throw new Error(`The list has no column ${header}.`);
    this.list.setValue(this.headerRow + row, column, value);
  }

  addsToList(...rows: readonly (readonly Cell[])[]): void {
    let row = this.list.cells.length;
    for (const cells of rows) {
      cells.forEach((value, column) => {
        if (value !== null) this.list.setValue(row, column, value);
      });
      row++;
    }
  }

  insertsOnList(at: number, along: "rows" | "columns", count = 1): void {
    const whole =
      along === "rows"
        ? { top: at, bottom: at + count - 1, left: 0, right: 16_383 }
        : { left: at, right: at + count - 1, top: 0, bottom: 1_048_575 };
    this.senco.office.excel.hand.insert(this.list, whole, along);
  }

  deletesFromList(row: number): void {
    const at = this.headerRow + row;
    const whole = { top: at, bottom: at, left: 0, right: 16_383 };
    this.senco.office.excel.hand.remove(this.list, whole, "rows");
  }

  /** Where a row of a table stands now, by what it says in a column. */
  rowIn(table: string, header: string, value: Cell): number {
    const at = rowsOfTable(this.senco.book, table).findIndex((row) => row[header] === value);
    if (at < 0) throw new Error(`No row of ${table} says ${String(value)} under ${header}.`);
    return at;
  }

  typesInMap(table: string, row: number, header: string, value: Cell): void {
    const { sheet, row: at, column } = this.senco.cellOf(table, header, row);
    sheet.setValue(at, column, value);
  }

  deletesFromMap(table: string, row: number): void {
    const { sheet, table: found } = tableIn(this.senco.book, table);
    const at = found.area.top + 1 + row;
    this.senco.office.excel.hand.remove(sheet, { ...found.area, top: at, bottom: at }, "rows");
  }

  turnsRound(table: string): void {
    turnRound(this.senco.book, table);
  }

  /** A column of people's own at the right end of a table. */
  async addsColumn(table: string, header: string): Promise<void> {
    const { sheet, table: found } = tableIn(this.senco.book, table);
    await this.senco.office.Excel.run(async (context) => {
      const { top, bottom, left, right } = found.area;
      const columns = right - left + 2;
      const area = context.workbook.worksheets
        .getItem(sheet.name)
        .getRangeByIndexes(top, left, bottom - top + 1, columns);
      context.workbook.tables.getItem(table).resize(area);
      area.getCell(0, columns - 1).values = [[header]];
      await context.sync();
    });
  }

  /** What structuring again would do. */
  async looks(): Promise<UpdatePlan> {
    const plan = await this.senco.plans();
    if (plan.kind !== "update") throw new Error("The workbook has no map.");
    return plan;
  }

  /** Structures again. */
  async catchesUp(): Promise<UpdatePlan> {
    const plan = await this.looks();
    await this.senco.applies(plan);
    return plan;
  }

  rows(table: string): ReturnType<typeof rowsOfTable> {
    return rowsOfTable(this.senco.book, table);
  }

  leaves(): void {
    this.senco.leaves();
  }

  private get headerRow(): number {
    const at = this.list.cells.findIndex((row) => row?.some((cell) => cell?.value === "Provision"));
    if (at < 0) throw new Error("The list has no headers.");
    return at;
  }
}
