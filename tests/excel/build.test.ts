import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { aBuild } from "./a-build";
import { sitDown } from "./desk";

describe.each(["web", "desktop"] as const)("a build in Excel on the %s", (transport) => {
  it("adds its sheets after the school's own, stamped, and shows the first", async () => {
    const { gateway, book } = await sitDown({ transport });
    await gateway.applyEdits(aBuild());
    const { sheets } = await gateway.readOutline();
    expect(sheets.map((sheet) => [sheet.name, sheet.stamp?.template])).toEqual([
      ["Sheet1", undefined],
      ["Provision map", "provision-map"],
      ["Staff rates", "staff-rates"],
    ]);
    expect(sheets[2]?.stamp).toEqual({
      template: "staff-rates",
      version: 1,
      names: ["YearGroups", "HourlyRate", "Refs"],
      added: "2026-09-01T08:00:00.000Z",
    });
    expect(book.active?.name).toBe("Provision map");
  });

  it("calculates, over a table and by names", async () => {
    const { gateway } = await sitDown({ transport });
    await gateway.applyEdits(aBuild());
    const tables = await gateway.readTables(["provisionmap"]);
    expect(tables.get("provisionmap")).toMatchObject({
      columns: ["Provision", "Year groups", "Minutes", "Sessions", "Starts", "Hours", "Cost"],
      values: [
        ["Precision Teaching 1", "Y2-Y3", 20, 3, 46_266, 1, 14.5],
        ["Precision Teaching 2", "Y2-Y3", 25, 3, 46_267, 1.25, 18.125],
        ["Precision Teaching 3", "Y2-Y3", 30, 3, 46_268, 1.5, 21.75],
      ],
    });
    expect(tables.get("provisionmap")?.texts[0]?.[4]).toBe("01/09/2026");
  });

  it("is taken out again to the last name", async () => {
    const { gateway } = await sitDown({ transport });
    const before = await gateway.readSnapshot();
    await gateway.applyEdits(aBuild());
    await gateway.applyEdits(editsToRemoveWhatWasAdded(await gateway.readOutline()));
    expect(await gateway.readSnapshot()).toEqual(before);
  });
});

describe("what a build looks like in Excel", () => {
  it("has every part in its place", async () => {
    const { gateway, book, excel } = await sitDown();
    await gateway.applyEdits(aBuild());
    expect([...excel.missing]).toEqual([]);
    const map = book.sheet("Provision map")!;
    const rates = book.sheet("Staff rates")!;
    const look = (row: number, column: number) => book.styles.get(map.cell(row, column)!.style);

    expect(map.tabColour).toBe("#2F5D50");
    expect(map.tables[0]).toMatchObject({ name: "ProvisionMap", style: "TableStyleLight1" });
    expect(map.tables[0]?.columns.map((column) => column.formula)).toEqual([
      ...Array<undefined>(5).fill(undefined),
      "[@Minutes]*[@Sessions]/60",
      "[@Hours]*HourlyRate",
    ]);
    expect(map.value(1, 0)).toBe(3);
    expect(look(0, 0)).toMatchObject({
      fill: "#2F5D50",
      font: { bold: true, size: 16, colour: "#FFFFFF" },
      vertical: "center",
      indent: 1,
    });
    expect(look(3, 4)).toMatchObject({ numberFormat: "dd/mm/yyyy", horizontal: "left" });
    expect(map.columns.get(0)?.width).toBeCloseTo(32, 1);
    expect(map.columns.get(5)).toMatchObject({ level: 1, hidden: true });
    expect(map.rows.get(0)?.height).toBe(30);
    expect(map.frozen).toEqual({ rows: 3, columns: 1 });
    expect(map.showGridlines).toBe(false);
    expect(map.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      titleRows: { first: 2, last: 2 },
      titleColumns: { first: 0, last: 0 },
      footer: "&L&A&CConfidential&R&P of &N",
    });
    expect(map.validations).toMatchObject([
      {
        type: "list",
        formula1: "YearGroups",
        prompt: { title: "Year groups" },
        error: { style: "warning" },
      },
      { type: "wholeNumber", formula1: "1", formula2: "300", error: { style: "stop" } },
      { type: "date", operator: "greaterThanOrEqual", formula1: "45000" },
      { type: "custom", formula1: "TRUE", prompt: { title: "Sessions" }, error: null },
    ]);
    expect(map.charts).toMatchObject([
      { kind: "bar", title: "Hours by provision", legend: null, series: [{ name: "Hours" }] },
    ]);
    expect(map.conditionalFormats).toMatchObject([
      {
        rule: { type: "custom", formula: "$C4>25" },
        format: { fill: "#FDE9D9", colour: "#9C4A00", bold: true },
      },
    ]);
    expect(rates.value(4, 0)).toBe("=back to the map");
    expect(rates.hyperlinks).toMatchObject([
      { location: "'Provision map'!A3:G3", tip: "The provision map" },
    ]);
    expect(book.names).toMatchObject([
      { name: "HourlyRate", comment: "What an hour of a TA costs" },
      { name: "YearGroups", formula: "'Staff rates'!$B$2:$B$3" },
      { name: "Refs", formula: "ProvisionMap[Provision]" },
    ]);
  });
});
