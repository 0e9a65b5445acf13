import fc from "fast-check";
import { EmulatedExcel } from "../../../src/emulated-excel/emulated-excel";
import type { Rect } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { makeFile, makeTable, putRows } from "../../support/make-book";

const NOW = () => new Date(2026, 10, 22);
const at = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

function open(): { excel: EmulatedExcel; sheet: Sheet } {
  const rows = [
    ["Provision", "Minutes", "Double", null],
    ["Toe by Toe", 20, "=[@Minutes]*2", "note"],
    ["Talk Boost", 30, "=[@Minutes]*2", null],
    [],
    ["Total", "=SUM(Groups[Minutes])"],
  ];
  const file = makeFile({ Map: [], Other: [[1, "=Map!B2+A1"]] }, (book) => {
    const [sheet] = book.sheets;
    if (!sheet) return;
    putRows(sheet, 0, 0, rows);
    const table = makeTable(sheet, "Groups", 0, 0, 3);
    const double = table.columns[2];
    if (double) double.formula = "[@Minutes]*2";
    book.names.push({
      name: "First",
      sheet: null,
      formula: "Map!$B$2",
      comment: "",
      visible: true,
    });
    book.namesChanged();
  });
  const excel = new EmulatedExcel({ file, now: NOW });
  return { excel, sheet: excel.book.sheets[0] as Sheet };
}

function everything(excel: EmulatedExcel): unknown {
  return {
    names: excel.book.names.map(({ name, formula }) => [name, formula]),
    sheets: excel.book.sheets.map((sheet) => ({
      cells: sheet.cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell && (cell.value !== null || cell.formula !== undefined || cell.style !== 0)
            ? [[r, c, cell.value, cell.formula, cell.style]]
            : [],
        ),
      ),
      tables: structuredClone(sheet.tables),
      merges: structuredClone(sheet.merges),
      rows: structuredClone(sheet.rows),
    })),
  };
}

describe("what a person does in the grid", () => {
  it("takes back an entry and does it again", () => {
    const { excel, sheet } = open();
    excel.hand.type(sheet, 1, 1, "45");
    expect(sheet.value(4, 1)).toBe(75);
    excel.hand.undo();
    expect([sheet.value(1, 1), sheet.value(4, 1)]).toEqual([20, 50]);
    excel.hand.redo();
    expect(sheet.value(4, 1)).toBe(75);
    expect([excel.hand.canUndo, excel.hand.canRedo]).toEqual([true, false]);
  });

  it("takes back a row that a table grew by", () => {
    const { excel, sheet } = open();
    excel.hand.type(sheet, 3, 0, "Nessy");
    expect(sheet.tables[0]?.area.bottom).toBe(3);
    expect(sheet.cell(3, 2)?.formula).toBe("[@Minutes]*2");
    excel.hand.undo();
    expect(sheet.tables[0]?.area.bottom).toBe(2);
    expect(sheet.cell(3, 2)?.formula).toBeUndefined();
  });

  it("copies formulas with their neighbours and other text as it stands", () => {
    const { excel, sheet } = open();
    const text = excel.hand.copy(sheet, at(0, 0, 2, 2));
    expect(text).toBe("Provision\tMinutes\r\nToe by Toe\t20");
    excel.hand.type(sheet, 6, 0, "=B2*2");
    excel.hand.paste(sheet, at(6, 1), excel.hand.copy(sheet, at(6, 0)));
    expect(sheet.cell(6, 1)?.formula).toBe("C2*2");
    excel.hand.paste(sheet, at(8, 0), 'Ada B\t03/11/2026\r\n"two\nlines"\t15\r\n');
    expect([sheet.value(8, 0), sheet.value(9, 0), sheet.value(9, 1)]).toEqual([
      "Ada B",
      "two\nlines",
      15,
    ]);
    expect(typeof sheet.value(8, 1)).toBe("number");
    excel.hand.undo();
    expect(sheet.value(9, 0)).toBeNull();
  });

  it("formulas that fill cells as arrays fill the cells that they filled, where they are now", () => {
    const { excel, sheet } = open();
    sheet.setFormula(6, 1, "Map!B2:B3*2", at(6, 1, 2));
    excel.hand.remove(sheet, at(3, 0, 1, 16_384), "rows");
    expect(sheet.cell(5, 1)?.array).toEqual(at(5, 1, 2));
    excel.hand.insert(sheet, at(0, 0, 2, 16_384), "rows");
    expect(sheet.cell(7, 1)?.array).toEqual(at(7, 1, 2));
  });

  it("grows a table by the rows that are pasted below it", () => {
    const { excel, sheet } = open();
    excel.hand.remove(sheet, at(3, 0, 2, 16_384), "rows");
    excel.hand.paste(sheet, at(3, 0), excel.hand.copy(sheet, at(1, 0, 2, 2)));
    expect(sheet.tables[0]?.area.bottom).toBe(4);
    expect(sheet.value(4, 2)).toBe(60);
  });

  it("puts rows in and takes them out, and formulas follow", () => {
    const { excel, sheet } = open();
    const other = excel.book.sheets[1] as Sheet;
    excel.hand.insert(sheet, at(1, 0, 2, 16_384), "rows");
    expect(other.cell(0, 1)?.formula).toBe("Map!B4+A1");
    excel.hand.undo();
    expect(other.cell(0, 1)?.formula).toBe("Map!B2+A1");
    excel.hand.remove(sheet, at(1, 0, 1, 16_384), "rows");
    expect(sheet.value(3, 1)).toBe(30);
    excel.hand.undo();
    expect(sheet.value(4, 1)).toBe(50);
  });

  it("refuses what Excel refuses, in words, and changes nothing", () => {
    const { excel, sheet } = open();
    const before = everything(excel);
    expect(excel.hand.remove(sheet, at(0, 0, 1, 16_384), "rows")).toMatchObject({
      kind: "refused",
    });
    sheet.protected = true;
    expect(excel.hand.clear(sheet, at(1, 1))).toMatchObject({ kind: "refused" });
    expect(everything(excel)).toEqual(before);
    expect(excel.hand.canUndo).toBe(false);
  });

  it("offers the entries of a list, wherever the list stands", () => {
    const { excel, sheet } = open();
    const rule = {
      operator: "",
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: null,
      error: null,
    };
    sheet.validations.push(
      { ...rule, type: "list", areas: [at(1, 3, 2)], formula1: '"Met, Partly met"' },
      { ...rule, type: "list", areas: [at(5, 3)], formula1: "$A$2:$A$4" },
    );
    expect(excel.hand.choices(sheet, 2, 3)).toEqual(["Met", "Partly met"]);
    expect(excel.hand.choices(sheet, 5, 3)).toEqual(["Toe by Toe", "Talk Boost"]);
    expect(excel.hand.choices(sheet, 0, 0)).toBeNull();
  });

  it("forgets what could be taken back when an add-in writes", () => {
    const { excel, sheet } = open();
    excel.hand.type(sheet, 1, 1, "45");
    sheet.setValue(1, 3, "by the add-in");
    expect(excel.hand.canUndo).toBe(false);
  });
});

type Act = (excel: EmulatedExcel, sheet: Sheet) => void;
const place = fc.tuple(fc.nat(7), fc.nat(4));
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(place, fc.constantFrom("5", "x", "=B2", "=SUM(B1:B3)", "")).map(
    ([[row, column], text]): Act =>
      (excel, sheet) =>
        excel.hand.type(sheet, row, column, text),
  ),
  place.map(
    ([row, column]): Act =>
      (excel, sheet) =>
        excel.hand.clear(sheet, at(row, column, 2, 2)),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Act =>
      (excel, sheet) =>
        excel.hand.paste(
          sheet,
          at(to[0], to[1]),
          excel.hand.copy(sheet, at(from[0], from[1], 2, 2)),
        ),
  ),
  fc.tuple(fc.nat(6), fc.boolean()).map(
    ([line, rows]): Act =>
      (excel, sheet) =>
        rows
          ? excel.hand.insert(sheet, at(line, 0, 1, 16_384), "rows")
          : excel.hand.insert(sheet, at(0, line, 1_048_576, 1), "columns"),
  ),
  fc.tuple(fc.nat(6), fc.boolean()).map(
    ([line, rows]): Act =>
      (excel, sheet) =>
        rows
          ? excel.hand.remove(sheet, at(line, 0, 1, 16_384), "rows")
          : excel.hand.remove(sheet, at(0, line, 1_048_576, 1), "columns"),
  ),
);

test("whatever was done, taking all of it back gives what was there, and doing it again what there was then", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
      const { excel, sheet } = open();
      const before = everything(excel);
      for (const one of acts) one(excel, sheet);
      const after = everything(excel);
      while (excel.hand.canUndo) excel.hand.undo();
      expect(everything(excel)).toEqual(before);
      while (excel.hand.canRedo) excel.hand.redo();
      expect(everything(excel)).toEqual(after);
    }),
    { numRuns: 60 },
  );
});
