import type { Sheet } from "../../src/emulated-excel/book/sheet";
import type { UpdatePlan } from "../../src/journeys/structure";
import { OUR_ROWS } from "./school-at-work";
import { OUR_HEADERS, Senco, workbookOf } from "./senco";
import { rowsOfTable, tableIn } from "./table-in-book";

type Cell = string | number | null;

const LOG_HEADERS = ["Date", "Intervention", "Pupils", "Adult", "Done?", "Mins", "Why not"];
/** 2 to 6 November 2026. */
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY] = [46328, 46329, 46330, 46331];

/** A class's log as a TA keeps it: a name cut short, a name that nothing on the map has, a group. */
export const LOG_ROWS: readonly (readonly Cell[])[] = [
  [MONDAY, "Toe by Toe", "Ben C", "Mrs Doyle", "Y", 20, null],
  [TUESDAY, "Toe by Toe", "Ben C", "Mrs Doyle", "N", null, "Trip"],
  [WEDNESDAY, "Toe by Toe", "Ben C", "Mrs Doyle", "Part", 10, "Fire drill"],
  [WEDNESDAY, "Prec Teaching - Ada", "Ada B", "Mrs Doyle", "Y", 10, null],
  [WEDNESDAY, "Lang group", "Kofi A, Zara Q + 2", "Mr Khan", "Y", 30, null],
  [THURSDAY, "Drumming", "Tom P", "Mr Khan", "Y", 30, null],
  [THURSDAY, "Group", "", "Mr Khan", "N", null, "Hall in use"],
];

const PLAN_HEADERS = ["Pupil", "Ref", "Section F wording", "Hours specified", "Comment"];
export const PLAN_ROWS: readonly (readonly Cell[])[] = [
  ["Ada B", "F1", "Precision Teaching three times a week", 0.5, "Reading"],
  ["Ada B", "F2", "Access to a quiet space as appropriate", null, "Ask at the review"],
  ["Tom P", "F1", "Weekly time with a trained adult", 1, null],
];

const TERM_HEADERS = ["Half-term", "First day", "Last day"];
/** 2026-27, as words, which is how schools paste them. */
const TERM_ROWS: readonly (readonly Cell[])[] = [
  ["Autumn 1", "01/09/2026", "23/10/2026"],
  ["Autumn 2", "02/11/2026", "18/12/2026"],
  ["Spring 1", "04/01/2027", "12/02/2027"],
  ["Spring 2", "22/02/2027", "25/03/2027"],
  ["Summer 1", "12/04/2027", "28/05/2027"],
  ["Summer 2", "07/06/2027", "21/07/2027"],
];

const built = new Map<boolean, Promise<Uint8Array>>();

function sheetOf(book: Senco["book"], name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const sheet = book.sheet(name) ?? book.addSheet(name);
  const dates = book.styles.intern({ ...book.styles.get(0), numberFormat: "dd/mm/yyyy" });
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.setValue(at, column, value);
      if (column === 0 && typeof value === "number") sheet.setStyle(at, column, dates);
    }),
  );
  return sheet;
}

async function buildAndSave(withLog: boolean): Promise<Uint8Array> {
  const file = workbookOf([OUR_HEADERS, ...OUR_ROWS], "Our list");
  if (withLog) {
    sheetOf(file.book, "Our log", [LOG_HEADERS, ...LOG_ROWS]);
    sheetOf(file.book, "EHC plans", [PLAN_HEADERS, ...PLAN_ROWS]);
    sheetOf(file.book, "Term dates 2026-27", [TERM_HEADERS, ...TERM_ROWS]);
  }
  const senco = await Senco.opens(file.save());
  await senco.builds();
  const bytes = senco.saves();
  senco.leaves();
  return bytes;
}

/** A SENCO whose workbook has its map, and whose school keeps a log and a sheet of EHC plans. */
export class SchoolWithALog {
  private constructor(readonly senco: Senco) {}

  /** @param withLog false: the map was built before there was a log */
  static async withMap(withLog = true): Promise<SchoolWithALog> {
    const bytes = built.get(withLog) ?? buildAndSave(withLog);
    built.set(withLog, bytes);
    return new SchoolWithALog(await Senco.opens(await bytes));
  }

  beginsALog(): void {
    sheetOf(this.senco.book, "Our log", [LOG_HEADERS, ...LOG_ROWS]);
  }

  /** Row 1 is the first below the headers; blank cells are cleared. */
  logs(row: number, cells: readonly Cell[]): void {
    const sheet = this.sheet("Our log");
    cells.forEach((value, column) => {
      sheet.setValue(row, column, value ?? "");
      if (column === 0) sheet.setStyle(row, 0, sheet.cells[1]?.[0]?.style ?? 0);
    });
  }

  writesInPlans(row: number, header: string, value: Cell): void {
    this.sheet("EHC plans").setValue(row, PLAN_HEADERS.indexOf(header), value ?? "");
  }

  /** @param row 1 = Autumn 1 */
  movesTerm(row: number, header: "First day" | "Last day", day: string): void {
    this.sheet("Term dates 2026-27").setValue(row, TERM_HEADERS.indexOf(header), day);
  }

  sheet(name: string): Sheet {
    const sheet = this.senco.book.sheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  rows(table: string): ReturnType<typeof rowsOfTable> {
    return rowsOfTable(this.senco.book, table);
  }

  types(table: string, row: number, header: string, value: Cell): void {
    const { sheet, row: at, column } = this.senco.cellOf(table, header, row);
    sheet.setValue(at, column, value ?? "");
  }

  deletes(table: string, row: number): void {
    const { sheet, table: found } = tableIn(this.senco.book, table);
    const at = found.area.top + 1 + row;
    this.senco.office.excel.hand.remove(sheet, { ...found.area, top: at, bottom: at }, "rows");
  }

  async looks(): Promise<UpdatePlan> {
    const plan = await this.senco.plans();
    if (plan.kind !== "update") throw new Error("The workbook has no map.");
    return plan;
  }

  async catchesUp(): Promise<UpdatePlan> {
    const plan = await this.looks();
    await this.senco.applies(plan);
    return plan;
  }

  /** Answers the question that holds these words, and brings the map up to date. */
  async answers(words: string, option: string): Promise<void> {
    const { report } = await this.senco.reads();
    const asked = report.questions.find(({ text }) => text.includes(words));
    if (!asked) throw new Error(`Nothing was asked about ${words}.`);
    await this.senco.applies(await this.senco.plans({ [asked.about]: option }));
  }

  leaves(): void {
    this.senco.leaves();
  }
}
