import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/emulated-excel/book/book";
import { ErrorValue } from "../../src/emulated-excel/book/cell";
import type { Sheet } from "../../src/emulated-excel/book/sheet";
import { cellAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../support/snapshot-of";
import { sitDown } from "./desk";

const PRACTICE = join(__dirname, "../workbooks");

/** Contents only: what a reader of the file sees, cell by cell. */
function contentsOf(snapshot: WorkbookSnapshot) {
  return snapshot.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    rowsHidden: [...sheet.rowsHiddenByHand, ...sheet.rowsHiddenByFilter].sort((a, b) => a - b),
    hiddenColumns: sheet.hiddenColumns.sort((a, b) => a - b),
    cells: sheet.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (!cell || (cell.value === null && cell.formula === undefined)) return [];
        const { value, text, numberFormat, formula, error, bold, struckThrough } = cell;
        return [{ r, c, value, text, numberFormat, formula, error, bold, struckThrough }];
      }),
    ),
  }));
}

const style = (book: Book, sheet: Sheet, row: number, column: number, change: object) => {
  const now = book.styles.get(sheet.cell(row, column)?.style ?? 0);
  sheet.setStyle(row, column, book.styles.intern({ ...now, ...change }));
};

describe("reading a workbook", () => {
  const files = readdirSync(PRACTICE).filter((name) => name.endsWith(".xlsx"));

  it.each(files)("%s: every cell comes through Excel as it stands in the file", async (name) => {
    const { gateway, book, excel } = await sitDown({ bytes: readFileSync(join(PRACTICE, name)) });
    const read = await gateway.readSnapshot();
    const file = snapshotOf(book);
    expect(contentsOf(read)).toEqual(contentsOf(file));
    expect(read.tables).toEqual(file.tables);
    expect(read.names).toEqual(file.names);
    expect([...excel.missing]).toEqual([]);
  });

  it("tells rows that a filter hides from rows that were hidden by hand", async () => {
    const { gateway } = await sitDown({
      prepare({ sheets: [sheet] }) {
        for (let row = 0; row < 10; row++) sheet!.setValue(row, 1, `row ${row}`);
        sheet!.filter = { area: { top: 2, left: 1, bottom: 6, right: 1 }, active: true };
        for (const row of [0, 4, 8]) sheet!.rows.set(row, { hidden: true });
        sheet!.columns.set(1, { hidden: true });
      },
    });
    const [sheet] = (await gateway.readSnapshot()).sheets;
    expect(sheet).toMatchObject({
      rowsHiddenByHand: [0, 8],
      rowsHiddenByFilter: [4],
      hiddenColumns: [1],
    });
  });

  it("counts rows as hidden by hand while no filter is on", async () => {
    const { gateway } = await sitDown({
      prepare({ sheets: [sheet] }) {
        for (let row = 0; row < 4; row++) sheet!.setValue(row, 0, row);
        sheet!.filter = { area: { top: 0, left: 0, bottom: 3, right: 0 }, active: false };
        sheet!.rows.set(2, { hidden: true });
      },
    });
    expect((await gateway.readSnapshot()).sheets[0]).toMatchObject({
      rowsHiddenByHand: [2],
      rowsHiddenByFilter: [],
    });
  });

  it("sees hidden and very hidden sheets, protected ones, and the protected structure", async () => {
    const { gateway } = await sitDown({
      prepare(book) {
        for (const visibility of ["hidden", "veryHidden"] as const) {
          const sheet = book.addSheet(visibility);
          sheet.visibility = visibility;
          sheet.setValue(0, 0, "Ada");
          sheet.protected = true;
        }
        book.structureProtected = true;
      },
    });
    const read = await gateway.readSnapshot();
    expect(read.structureProtected).toBe(true);
    expect(read.sheets.slice(1)).toMatchObject([
      { visibility: "hidden", protected: true, cells: [[{ value: "Ada" }]] },
      { visibility: "veryHidden", protected: true, cells: [[{ value: "Ada" }]] },
    ]);
  });

  it("has nothing to say about an empty workbook, nor about one of charts only", async () => {
    const empty = await sitDown();
    expect(await empty.gateway.readSnapshot()).toMatchObject({
      sheets: [{ name: "Sheet1", used: null, cells: [], merges: [] }],
    });
    const charts = await sitDown({ prepare: (book) => (book.sheets = []) });
    expect(await charts.gateway.readSnapshot()).toEqual({
      sheets: [],
      tables: [],
      names: [],
      structureProtected: false,
    });
  });

  it("keeps formulas with their results, and says which results are errors", async () => {
    const { gateway } = await sitDown({
      prepare({ sheets: [sheet] }) {
        sheet!.setValue(0, 0, 30);
        sheet!.setFormula(0, 1, "A1*2");
        sheet!.setFormula(0, 2, "A1/0");
        sheet!.setValue(0, 3, ErrorValue.of("#N/A"));
        sheet!.setValue(0, 4, "#N/A");
        sheet!.setFormula(0, 5, '""');
      },
    });
    const [sheet] = (await gateway.readSnapshot()).sheets;
    expect(sheet?.cells).toEqual([
      [
        { value: 30, text: "30", numberFormat: "General" },
        { value: 60, text: "60", numberFormat: "General", formula: "=A1*2" },
        {
          value: "#DIV/0!",
          text: "#DIV/0!",
          numberFormat: "General",
          formula: "=A1/0",
          error: true,
        },
        { value: "#N/A", text: "#N/A", numberFormat: "General", error: true },
        { value: "#N/A", text: "#N/A", numberFormat: "General" },
        { value: null, text: "", numberFormat: "General", formula: '=""' },
      ],
    ]);
  });

  it("keeps fills, bold, struck-through text and formatted blanks, and starts where the sheet starts", async () => {
    const { gateway } = await sitDown({
      prepare(book) {
        const sheet = book.sheets[0]!;
        sheet.setValue(4, 2, "Wave 2");
        style(book, sheet, 4, 2, {
          fill: "#ffcc00",
          font: { ...book.styles.get(0).font, bold: true, strikethrough: true },
        });
        style(book, sheet, 4, 3, { fill: "#FFFFFF" });
        style(book, sheet, 4, 4, { fill: "#123456" });
        sheet.setValue(4, 5, 0.5);
        style(book, sheet, 4, 5, { numberFormat: "0%" });
      },
    });
    const [sheet] = (await gateway.readSnapshot()).sheets;
    expect(sheet?.used).toEqual({ row: 4, column: 2, rows: 1, columns: 4 });
    expect(sheet?.cells).toEqual([
      [
        {
          value: "Wave 2",
          text: "Wave 2",
          numberFormat: "General",
          fill: "#FFCC00",
          bold: true,
          struckThrough: true,
        },
        null,
        { value: null, text: "", numberFormat: "General", fill: "#123456" },
        { value: 0.5, text: "50%", numberFormat: "0%" },
      ],
    ]);
  });

  it("reads 400 columns", async () => {
    const { gateway } = await sitDown({
      prepare({ sheets: [sheet] }) {
        for (let column = 0; column < 400; column++) sheet!.setValue(2, column, `c${column}`);
      },
    });
    const [sheet] = (await gateway.readSnapshot()).sheets;
    expect(sheet && cellAt(sheet, 2, 399)?.value).toBe("c399");
  });

  it("reads comments; notes only where Excel and its office.js both give them", async () => {
    const prepare = (book: Book) => {
      const sheet = book.addSheet("Kit O'D");
      sheet.setValue(0, 0, "Ada");
      sheet.comments.push(
        { row: 0, column: 0, author: "SENCO", text: "ask Mum", kind: "threaded" },
        { row: 3, column: 1, author: "TA", text: "absent", kind: "note" },
      );
    };
    // The office.js of the npm package knows no notes yet, whatever the Excel beside it supports.
    for (const ExcelApi of ["1.13", "1.18"]) {
      const { gateway } = await sitDown({ prepare, requirements: { ExcelApi } });
      expect((await gateway.readSnapshot()).sheets[1]?.comments).toEqual([
        { row: 0, column: 0, text: "ask Mum" },
      ]);
    }
  });

  it("tells names of one sheet from names of the workbook", async () => {
    const { gateway } = await sitDown({
      prepare(book) {
        const sheet = book.addSheet("Autumn");
        const name = { formula: "Autumn!$A$1", comment: "", visible: true };
        book.names.push({ ...name, name: "Pupils", sheet: null }, { ...name, name: "Area", sheet });
      },
    });
    expect((await gateway.readOutline()).names).toEqual([
      { name: "Pupils", sheet: null, formula: "=Autumn!$A$1" },
      { name: "Area", sheet: "Autumn", formula: "=Autumn!$A$1" },
    ]);
  });

  it("tells how far it is", async () => {
    const { gateway } = await sitDown({
      prepare: ({ sheets: [sheet] }) => sheet!.setValue(0, 0, 1),
    });
    const steps: unknown[] = [];
    await gateway.readSnapshot({ progress: (step) => steps.push(step) });
    expect(steps).toEqual([{ step: "reading", sheet: "Sheet1", done: 1, of: 1 }]);
  });
});

describe("reading named cells", () => {
  it("gives value, text and formula by name, whatever the case, and null for a name that is gone", async () => {
    const { gateway, tripsOf } = await sitDown({
      prepare({ sheets: [sheet], names }) {
        sheet!.setValue(2, 1, 14);
        sheet!.setFormula(3, 1, "1+B3");
        for (const [name, row] of [
          ["MapDays", 3],
          ["MapMore", 4],
        ] as const)
          names.push({
            name,
            sheet: null,
            formula: `=Sheet1!$B$${row}`,
            comment: "",
            visible: true,
          });
      },
    });
    const asked = ["mapdays", "MapMore", "MapGone"];
    const cells = await gateway.readNames(asked);
    expect(cells.get("mapdays")).toEqual({ value: 14, text: "14" });
    expect(cells.get("MapMore")).toMatchObject({ formula: "=1+B3" });
    expect(cells.get("MapGone")).toBeNull();
    expect(await tripsOf(() => gateway.readNames(asked))).toBe(2);
  });
});
