import type { Sheet } from "../../src/emulated-excel/book/sheet";
import { contains } from "../../src/emulated-excel/book/cell";
import { cellsOf, valuesOf } from "../../src/emulated-excel/file/charts/chart-cells";
import { coreInOffice } from "../support/core-in-office";
import type { OpenOffice } from "../support/office";
import { rowsOfTable } from "../support/table-in-book";
import { EXAMPLE_MAP, TODAY } from "./example-map";

jest.setTimeout(60_000);

describe("the charts on Cost check", () => {
  let office: OpenOffice;
  let sheet: Sheet;
  beforeAll(async () => {
    office = await coreInOffice(EXAMPLE_MAP, TODAY);
    const found = office.excel.book.sheet("Cost check");
    if (!found) throw new Error("no Cost check");
    sheet = found;
  });
  afterAll(() => office.close());

  it("show the cost by wave, area of need, half-term and funding, the numbers of the tables below them", () => {
    const { book } = office.excel;
    expect(sheet.charts.map(({ title }) => title)).toEqual([
      "Cost by wave",
      "Cost by area of need",
      "Cost by half-term",
      "Cost by funding",
    ]);
    const drawn = sheet.charts.map(({ series: [one] }) => {
      const cells = cellsOf(book, one?.values ?? "");
      return cells && valuesOf(cells);
    });
    expect(drawn).toEqual(
      ["CostByWave", "CostByArea", "CostByHalfTerm", "CostByFunding"].map((table) =>
        rowsOfTable(book, table).map((row) => row["Cost"]),
      ),
    );
  });

  it("cover no cell that holds anything", () => {
    for (const { place } of sheet.charts)
      sheet.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const under = contains(
            {
              top: place.from.row,
              left: place.from.column,
              bottom: place.to.row - 1,
              right: place.to.column - 1,
            },
            r,
            c,
          );
          if (under) expect(cell?.value ?? null).toBeNull();
        }),
      );
  });

  it("label every bar with its amount, and leave out bars of nothing", () => {
    for (const chart of sheet.charts) {
      expect(chart.kind).toBe("bar");
      expect(chart.series[0]?.labels).toMatchObject({
        value: true,
        numberFormat: '"£"#,##0;-"£"#,##0;',
      });
    }
  });
});
