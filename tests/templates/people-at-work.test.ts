import type { Value } from "../../src/emulated-excel/book/cell";
import { GALLERY } from "../../src/templates/insert/gallery";
import { coreInOffice } from "../support/core-in-office";
import { inserted, typeRow } from "../support/inserting";
import { libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import { differences } from "../support/second-opinion";
import { spoiledCells } from "../support/spoiled-cells";
import {
  namedCell,
  rowsOfTable,
  tableIn,
  typeIntoTable,
  valueOfName,
} from "../support/table-in-book";
import { EXAMPLE_MAP, TODAY } from "./example-map";

jest.setTimeout(180_000);

const PUPIL = "Ada Pym";
const REF = "Precision Teaching Y2";

let office: OpenOffice;
beforeAll(async () => {
  office = await coreInOffice(EXAMPLE_MAP, TODAY);
  for (const id of ["delivery-log", "section-f", "costed-pupil-map"]) await inserted(office, id);
  const { book, calculator } = office.excel;
  const say = (name: string, value: string | number) => {
    const { sheet, row, column } = namedCell(book, name);
    sheet.setValue(row, column, value);
  };
  say("MapToday", 46347);
  say("CostedPupil", PUPIL);
  [
    { Date: "7/9/26", Provision: REF, "Took place": "Yes", Minutes: "20" },
    { Date: "9/9/26", Provision: REF, Pupil: PUPIL, "Took place": "No" },
    { Date: "8/9/26", Provision: "NELI", "Took place": "Yes" },
    { Date: "14/9/26", Provision: REF, "Took place": "Part" },
  ].forEach((row, at) => typeRow(office, "DeliveryLog", at, row));
  [
    {
      Pupil: PUPIL,
      "Wording in the plan": "Daily reading",
      "Hours a week specified": "2",
      "Met by": REF,
    },
    { Pupil: "Cai Moss", "Wording in the plan": "Access to a quiet space" },
    {
      Pupil: PUPIL,
      "Wording in the plan": "Language group",
      "Hours a week specified": "0.5",
      "Met by": "NELI",
    },
  ].forEach((row, at) => typeRow(office, "SectionF", at, row));
  calculator.calculate();
});
afterAll(() => office.close());

/** Columns of a table that people see, apart from those that they type into. */
const SHOWN = new Map(
  GALLERY.flatMap((entry) => entry.make(entry.option?.usual ?? "").bands.flat()).flatMap((block) =>
    block.kind === "table"
      ? [
          [
            block.references.table,
            block.columns
              .filter(({ kind, group }) => kind === "formula" && group === undefined)
              .map(({ header }) => header),
          ] as const,
        ]
      : [],
  ),
);

/** What the workbook says in all: nothing of it may depend on the order of rows. */
function said() {
  const { book } = office.excel;
  const rows = (table: string, of: string[]) =>
    rowsOfTable(book, table)
      .map((row) => [...of, ...(SHOWN.get(table) ?? [])].map((header) => row[header]).join(" | "))
      .sort();
  const totals = ["TotalCost", "TotalCostToDate", "CostedSum", "CostedTotal", "TotalPerProgress"];
  return {
    totals: totals
      .filter((name) => book.names.some((each) => each.name === name))
      .map((name) => [name, valueOfName(book, name)]),
    adds: ["Wave", "Area", "Funding", "Role", "Year", "Pupil"].map((by) =>
      valueOfName(book, `CheckBy${by}`),
    ),
    map: rows("ProvisionMap", ["Reference", "Sessions planned", "Sessions held"]),
    pupils: rows("Pupils", ["Pupil"]),
    results: rows("PupilProvision", ["Pupil", "Provision", "Measure"]),
    log: rows("DeliveryLog", ["Date", "Provision", "Pupil"]),
    plans: rows("SectionF", ["Pupil", "Wording in the plan"]),
    costed: rowsOfTable(book, "CostedLines")
      .map((row) => Math.round(Number(row["A year"]) * 100))
      .sort(),
  };
}

/** Sorts as Excel does: what was typed goes along with its row, formulas stay and calculate anew. */
function sorted(table: string, header: string): void {
  const { book, calculator } = office.excel;
  const { sheet, table: found } = tableIn(book, table);
  const { top, left } = found.area;
  const typed = found.columns.flatMap((column, at) =>
    column.formula === undefined ? [left + at] : [],
  );
  const lines = rowsOfTable(book, table).map((row, at) => ({
    by: String(row[header] ?? "\uffff"),
    cells: typed.map((column) => sheet.value(top + 1 + at, column)),
  }));
  lines.sort((a, b) => (a.by < b.by ? 1 : -1));
  lines.forEach(({ cells }, at) =>
    cells.forEach((value: Value, n) => sheet.setValue(top + 1 + at, typed[n] ?? 0, value)),
  );
  calculator.calculate();
}

const TABLES = [
  ["PupilProvision", "Measure"],
  ["DeliveryLog", "Took place"],
  ["SectionF", "Met by"],
  ["Pupils", "SEN status"],
  ["ProvisionMap", "Led by"],
] as const;

describe.each(TABLES)("%s", (table, other) => {
  it(`says the same when it is sorted by ${other}`, () => {
    const before = said();
    sorted(table, other);
    expect(said()).toEqual(before);
  });

  it("says the same when a filter leaves a single row to be seen", async () => {
    const { book, calculator } = office.excel;
    const before = said();
    const { sheet, table: found } = tableIn(book, table);
    const others = `${found.area.top + 3}:${found.area.bottom + 1}`;
    const hides = (hidden: boolean) =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet.name).getRange(others).rowHidden = hidden;
        await context.sync();
      });
    await hides(true);
    calculator.calculate();
    expect(said()).toEqual(before);
    await hides(false);
  });

  it("takes in two lines that are pasted below the last, and adds up; without them it says what it said", () => {
    const { book, hand, calculator } = office.excel;
    const before = said();
    const { sheet, table: found } = tableIn(book, table);
    const all = rowsOfTable(book, table);
    const { left, bottom } = found.area;
    const pasted = { top: bottom + 1, bottom: bottom + 1, left, right: left };
    const line = table === "DeliveryLog" ? "21/09/2026" : "Zed Pasted";
    expect(hand.paste(sheet, pasted, `${line}\n${line}`)).toEqual({ kind: "entered" });
    calculator.calculate();
    expect(rowsOfTable(book, table)).toHaveLength(all.length + 2);
    expect(said()).not.toEqual(before);
    expect(said().adds).toEqual(Array(6).fill("Yes"));
    expect(book.sheets.flatMap(spoiledCells)).toEqual([]);
    hand.remove(sheet, { ...found.area, top: bottom + 1, bottom: bottom + 2 }, "rows");
    calculator.calculate();
    expect(said()).toEqual(before);
  });

  it("says the same when a row in the middle is deleted and typed anew below the last", () => {
    const { book, hand, calculator } = office.excel;
    const before = said();
    const { sheet, table: found } = tableIn(book, table);
    const all = rowsOfTable(book, table);
    const at = Math.floor(all.length / 2);
    const gone = all[at] ?? {};
    const top = found.area.top + 1 + at;
    hand.remove(sheet, { ...found.area, top, bottom: top }, "rows");
    calculator.calculate();
    expect(rowsOfTable(book, table)).toHaveLength(all.length - 1);
    expect(said()).not.toEqual(before);
    expect(said().adds).toEqual(Array(6).fill("Yes"));
    const typed = found.columns.filter(({ formula }) => formula === undefined);
    const [first] = typed.filter(({ name }) => typeof gone[name] === "string");
    typeRow(office, table, all.length - 1, {
      [first?.name ?? ""]: String(gone[first?.name ?? ""]),
    });
    for (const { name } of typed)
      typeIntoTable(
        book,
        table,
        all.length - 1,
        name,
        (gone[name] ?? null) as string | number | null,
      );
    calculator.calculate();
    expect(rowsOfTable(book, table)).toHaveLength(all.length);
    expect(said()).toEqual(before);
  });
});

it("after all of that no cell is spoiled, and LibreOffice says the same", async () => {
  const { book } = office.excel;
  expect(book.sheets.flatMap(spoiledCells)).toEqual([]);
  if (libreOffice === null) return;
  // Rates and weeks as schools change them: the fund's own pension, an award, few hours below the threshold, 38.6 weeks.
  typeIntoTable(book, "StaffRates", 0, "Employer pension", 0.294);
  typeIntoTable(book, "StaffRates", 1, "Hours a week", 5);
  typeIntoTable(book, "SchoolWeeks", 0, "Provision runs", "Yes");
  typeIntoTable(book, "SchoolWeeks", 0, "Days open", 3);
  const award = namedCell(book, "MapPayAward");
  award.sheet.setValue(award.row, award.column, 0.033);
  office.excel.calculator.calculate();
  expect((await differences(book, office.excel.save())).different).toEqual([]);
});
