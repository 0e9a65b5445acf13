import fc from "fast-check";
import { needsApostrophe } from "../../src/excel/cell-text";
import type { Content, Edit } from "../../src/workbook/edit";
import { type Desk, sitDown } from "./desk";

const STAMP = { template: "import-report", version: 1, names: [], added: "2026-09-01T08:00:00Z" };

/** Writes a column of contents onto a sheet of ours and reads it back. */
async function roundTrip({ gateway }: Desk, sheet: string, contents: Content[]) {
  const edits: Edit[] = [
    { kind: "addSheet", sheet, stamp: STAMP, tabColour: "#336699" },
    {
      kind: "writeCells",
      sheet,
      at: { row: 0, column: 0 },
      cells: [["first", ...contents, "last"]],
    },
  ];
  await gateway.applyEdits(edits);
  const { sheets } = await gateway.readSnapshot();
  return sheets.find(({ name }) => name === sheet)?.cells[0]?.slice(1, -1) ?? [];
}

const TRAPS = [
  "=cmd|' /C calc'!A0",
  "=SUM(A1:A9)",
  "+44 20 7946 0000",
  "-none-",
  "- as above",
  "@home",
  "\t1",
  "\r2",
  "'quoted'",
  "1-4",
  "3/4",
  "007",
  "TRUE",
  "false",
  "1e5",
  "12%",
  "£5",
  "(5)",
  "1,000",
  " 5 ",
  "10:30",
  "9 pm",
  "5 Jan",
  "Sept 2026",
  "03/04/2026",
  "2026-09-01",
  "#N/A",
  "#REF!",
  "½",
  "3 x 20 min",
  "Y2",
  "Ada\nLovelace",
];

describe("text stays text", () => {
  it("whatever it looks like", async () => {
    const desk = await sitDown();
    const read = await roundTrip(desk, "Report", TRAPS);
    expect(read.map((cell) => cell?.value)).toEqual(TRAPS);
    expect(read.filter((cell) => cell?.formula !== undefined || cell?.error)).toEqual([]);
    expect(read.map((cell) => cell?.numberFormat)).toEqual(TRAPS.map(() => "General"));
  });

  it("any text at all comes back as the same text and as no formula", async () => {
    const desk = await sitDown();
    let sheets = 0;
    const nasty = fc.constantFrom(..."=+-@'\t\r\"#/:.,%£$€()0123456789eE ", "Jan", "pm", "TRUE");
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.array(nasty, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
        const read = await roundTrip(desk, `Sheet ${sheets++} of texts`, texts);
        expect(read.map((cell) => cell?.value)).toEqual(texts);
        expect(read.some((cell) => cell?.formula !== undefined || cell?.error)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("in links too", async () => {
    const desk = await sitDown();
    await roundTrip(desk, "Report", ["x"]);
    const at = { row: 4, column: 0 };
    const to = { ...at, rows: 1, columns: 1 };
    const link = { at, to, toSheet: "Sheet1", text: "=Sheet1", tip: "" };
    await desk.gateway.applyEdits([{ kind: "addLinks", sheet: "Report", links: [link] }]);
    expect(desk.book.sheet("Report")?.cell(4, 0)).toMatchObject({ value: "=Sheet1" });
    expect(desk.book.sheet("Report")?.cell(4, 0)?.formula).toBeUndefined();
  });

  it("in a column that is formatted as text", async () => {
    const desk = await sitDown();
    const sheet = "Report";
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    await desk.gateway.applyEdits([
      { kind: "addSheet", sheet, stamp: STAMP, tabColour: "#336699" },
      { kind: "formatCells", sheet, area, format: { numberFormat: "@" } },
      { kind: "writeCells", sheet, at: area, cells: [["=1"], ["007"], [{ formula: "=1+1" }]] },
    ]);
    const [, report] = (await desk.gateway.readSnapshot()).sheets;
    expect(report?.cells.flat().map((cell) => cell?.value)).toEqual(["=1", "007", 2]);
  });
});

describe("the apostrophe", () => {
  it.each(["Y2", "Wave 2", "KS1 & KS2", "3 x 20 min", "Ada", "Precision Teaching 1", "Room 12b"])(
    "is not needed for %s",
    (text) => expect(needsApostrophe(text)).toBe(false),
  );
});

describe("numbers, dates, blanks", () => {
  it("arrive as they are: a date is its serial number, in the format of its column", async () => {
    const { gateway } = await sitDown();
    const sheet = "Pupil provision";
    await gateway.applyEdits([
      { kind: "addSheet", sheet, stamp: STAMP, tabColour: "#336699" },
      {
        kind: "writeCells",
        sheet,
        at: { row: 0, column: 0 },
        cells: [[46_115, 0.1, -2, true, null, "end"]],
      },
      {
        kind: "formatCells",
        sheet,
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        format: { numberFormat: "dd/mm/yyyy" },
      },
    ]);
    const [, read] = (await gateway.readSnapshot()).sheets;
    expect(read?.cells[0]?.map((cell) => cell && [cell.value, cell.text])).toEqual([
      [46_115, "03/04/2026"],
      [0.1, "0.1"],
      [-2, "-2"],
      [true, "TRUE"],
      null,
      ["end", "end"],
    ]);
  });
});
