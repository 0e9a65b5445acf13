import type { Answers } from "../../src/domain/recognition-report";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import { excelGateway } from "../../src/excel/excel-gateway";
import {
  buildMap,
  planMap,
  readWorkbook,
  type Reading,
  type StructurePlan,
} from "../../src/journeys/structure";
import { removeWhatWasAdded } from "../../src/journeys/take-back";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { openInOffice, type OpenOffice } from "./office";

const TODAY = "2026-11-21";

export function practiceWorkbook(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join("tests", "workbooks", `${name}.xlsx`)));
}

/** The bytes of a workbook with one sheet of the given rows. */
export function workbookOf(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  sheetName = "Provision map 26-27",
): WorkbookFile {
  const file = WorkbookFile.blank("school.xlsx");
  const [sheet] = file.book.sheets;
  if (!sheet) throw new Error("A blank workbook has a sheet.");
  sheet.name = sheetName;
  sheet.partChanged("name");
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.setValue(at, column, value);
    }),
  );
  return file;
}

export const OUR_HEADERS = [
  "Year",
  "Area of need",
  "Provision",
  "Pupils",
  "Delivered by",
  "Group size",
  "Sessions per week",
  "Minutes",
  "No of weeks",
] as const;

/** A small map that any school might keep. */
export const SMALL_MAP = [
  OUR_HEADERS,
  ["Y2", "Cognition and learning", "Precision Teaching", "Ada B", "TA", 1, 3, 10, 12],
  ["Y4", "SEMH", "ELSA", "Tom P", "ELSA", 1, 1, 40, 6],
  ["Y5", "Communication and interaction", "Language group", "Kofi A, Zara Q", "TA", 4, 2, 30, 10],
] as const;

/** A SENCO at the desk: a workbook open in Excel, and the journeys. */
export class Senco {
  readonly gateway: WorkbookGateway;

  private constructor(readonly office: OpenOffice) {
    this.gateway = excelGateway(office);
  }

  static async opens(bytes: Uint8Array): Promise<Senco> {
    const now = () => new Date(2026, 10, 21, 9);
    return new Senco(await openInOffice(bytes, { now }));
  }

  get book() {
    return this.office.excel.book;
  }

  get sheetNames(): string[] {
    return this.book.sheets.map((sheet) => sheet.name);
  }

  reads(answers: Answers = {}): Promise<Reading> {
    return readWorkbook(this.gateway, { today: TODAY, answers });
  }

  async plans(answers: Answers = {}): Promise<StructurePlan> {
    return planMap(await this.reads(answers), { today: TODAY, now: `${TODAY}T09:00:00Z` });
  }

  async builds(answers: Answers = {}): Promise<string[]> {
    return this.applies(await this.plans(answers));
  }

  async applies(plan: StructurePlan): Promise<string[]> {
    return (await buildMap(this.gateway, plan)).sheets;
  }

  async removes(): Promise<string[]> {
    return (await removeWhatWasAdded(this.gateway)).sheets;
  }

  /** The cell below a table's header, in the n-th row, by the header's words. */
  cellOf(table: string, header: string, row = 0) {
    for (const sheet of this.book.sheets)
      for (const { name, area, columns } of sheet.tables) {
        const column = columns.findIndex((each) => each.name === header);
        if (name === table && column >= 0)
          return { sheet, row: area.top + 1 + row, column: area.left + column };
      }
    throw new Error(`No column "${header}" in a table "${table}".`);
  }

  /** How many rows a table holds below its header. */
  tableOf(table: string): { rows: number } {
    const { sheet } = this.cellOf(table, "Provision");
    const found = sheet.tables.find(({ name }) => name === table);
    return { rows: found ? found.area.bottom - found.area.top : 0 };
  }

  valueOf(table: string, header: string, row = 0) {
    const { sheet, row: at, column } = this.cellOf(table, header, row);
    return sheet.value(at, column);
  }

  types(table: string, header: string, row: number, text: string): void {
    const { sheet, row: at, column } = this.cellOf(table, header, row);
    this.office.excel.hand.type(sheet, at, column, text);
  }

  saves(): Uint8Array {
    return this.office.excel.save();
  }

  leaves(): void {
    this.office.close();
  }
}
