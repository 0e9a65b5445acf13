import { EXAMPLE_TERMS } from "../../src/domain/example-terms";
import { BUDGET_PERIOD_LABELS } from "../../src/domain/funding";
import type { Provision, ProvisionMap } from "../../src/domain/provision-map";
import { coreInOffice } from "../support/core-in-office";
import { typeRow } from "../support/inserting";
import type { OpenOffice } from "../support/office";
import { namedCell, rowsOfTable, typeIntoTable, valueOfName } from "../support/table-in-book";
import { EMPTY_MAP, provision, TODAY } from "./example-map";

jest.setTimeout(120_000);

/** £10 a week. */
function weekly(name: string, known: Partial<Provision>) {
  const hour = { role: "TA", sessionsPerWeek: 1, minutesPerSession: 60 };
  return provision({ provision: name, wave: 2, ...hour, ...known });
}

const MAP: ProvisionMap = {
  ...EMPTY_MAP,
  terms: [...EXAMPLE_TERMS],
  staffRates: [{ role: "TA", hourlyRate: 10, source: "" }],
  provisions: [
    weekly("autumn", { startDate: "2026-09-07", endDate: "2026-12-18" }),
    weekly("over the summer", { startDate: "2027-06-28", endDate: "2027-09-24" }),
    weekly("over the end of March", { startDate: "2027-03-15", endDate: "2027-04-16" }),
    weekly("five weeks some time", { weeksStated: 5 }),
    weekly("four weeks from mid-November", { startDate: "2026-11-16", weeksStated: 4 }),
  ],
};

describe("what it costs in time", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await coreInOffice(MAP, TODAY);
  });
  afterAll(() => office.close());

  const costs = (table: string, line: string) =>
    Object.fromEntries(
      rowsOfTable(office.excel.book, table)
        .filter((row) => Number(row["Cost"]) > 0)
        .map((row) => [
          String(row[line]),
          ["Cost", "Cost to date", "Still to come"].map((head) => Number(row[head])),
        ]),
    );
  const provisionNamed = (name: string) =>
    rowsOfTable(office.excel.book, "ProvisionMap").find((row) => row["Provision"] === name);
  const setWeek = (monday: number, typed: Record<string, string | number | null>) => {
    const { book, calculator } = office.excel;
    const at = rowsOfTable(book, "SchoolWeeks").findIndex(
      (row) => row["Week commencing"] === monday,
    );
    for (const [header, value] of Object.entries(typed))
      typeIntoTable(book, "SchoolWeeks", at, header, value);
    calculator.calculate();
  };
  const FIRST_WEEK = 46_265; // 31 August 2026
  const LAST_WEEK = 46_587; // 19 July 2027, Monday to Wednesday
  const BEFORE_CHRISTMAS = 46_370; // 14 December 2026

  it("falls on the half-terms of the school year, on other years and on no date at all", () => {
    expect(costs("CostByHalfTerm", "Half-term")).toEqual({
      "Autumn 1": [70, 70, 0],
      "Autumn 2": [110, 40, 70],
      "Spring 2": [20, 0, 20],
      "Summer 1": [10, 0, 10],
      "Summer 2": [30, 0, 30],
      "Other school years": [30, 0, 30],
      "Without dates": [50, 0, 50],
    });
  });

  it("falls on academic and on financial years", () => {
    expect(costs("CostByAcademicYear", "Academic year")).toEqual({
      "2026-27": [240, 110, 130],
      "2027-28": [30, 0, 30],
      "Without dates": [50, 0, 50],
    });
    expect(costs("CostByFinancialYear", "Financial year")).toEqual({
      "2026-27": [200, 110, 90],
      "2027-28": [70, 0, 70],
      "Without dates": [50, 0, 50],
    });
  });

  it("ends on the Friday on which the stated weeks are full", () => {
    const row = provisionNamed("four weeks from mid-November");
    expect([row?.["Until"], row?.["State"], row?.["Weeks so far"]]).toEqual([
      46_367, // Friday 11 December 2026
      "Running",
      1,
    ]);
    expect(provisionNamed("five weeks some time")?.["Until"]).toBe("");
  });

  it("is set against the budgets of the year that Settings names", () => {
    const { book, calculator } = office.excel;
    const { sheet, row, column } = namedCell(book, "MapBudgetPeriod");
    const part = (name: string) => provisionNamed(name)?.["Part in the budget year"];
    expect(part("over the end of March")).toBe(1);
    sheet.setValue(row, column, BUDGET_PERIOD_LABELS.financial);
    calculator.calculate();
    expect(part("over the end of March")).toBeCloseTo(2 / 3, 9);
    expect(part("over the summer")).toBe(0);
    sheet.setValue(row, column, BUDGET_PERIOD_LABELS.academic);
    calculator.calculate();
    expect(part("over the summer")).toBe(0.5);
    expect(part("five weeks some time")).toBe(1);
    sheet.setValue(row, column, BUDGET_PERIOD_LABELS.all);
    calculator.calculate();
  });

  it("counts a week with inset days by its days, and still adds up", () => {
    setWeek(BEFORE_CHRISTMAS, { "Days open": 3 });
    const row = provisionNamed("autumn");
    expect([row?.["Weeks"], row?.["Cost"]]).toEqual([13.6, 136]);
    expect(valueOfName(office.excel.book, "CheckByHalfTerm")).toBe("Yes");
    setWeek(BEFORE_CHRISTMAS, { "Days open": null });
  });

  it.each([
    ["38 weeks as it comes", {}, {}, 38],
    [
      "38.6 with three days of the last week",
      {},
      { "Provision runs": "Yes", "Days open": 3 },
      38.6,
    ],
    ["39 with the first week", { "Provision runs": "Yes" }, {}, 39],
  ])("a school year is %s", (_what, first, last, weeks) => {
    setWeek(FIRST_WEEK, first);
    setWeek(LAST_WEEK, last);
    const terms = rowsOfTable(office.excel.book, "Terms");
    expect(terms.find((row) => row["Term"] === "All year")?.["Weeks of provision"]).toBe(weeks);
    setWeek(FIRST_WEEK, { "Provision runs": "No" });
    setWeek(LAST_WEEK, { "Provision runs": "No", "Days open": null });
  });

  it("has a line for each wave that the school adds, and for all others once there is no more room", () => {
    const { book, calculator } = office.excel;
    const lines = () => rowsOfTable(book, "CostByWave").map((row) => [row["Wave"], row["Cost"]]);
    typeRow(office, "Waves", 3, { Wave: "4", "What you call it": "Outreach" });
    typeIntoTable(book, "ProvisionMap", 0, "Wave", 4);
    calculator.calculate();
    expect(lines().slice(0, 6)).toEqual([
      ["Wave 1", 0],
      ["Wave 2", 180],
      ["Wave 3", 0],
      ["Outreach", 140],
      ["Not stated", 0],
      ["Not in the list", 0],
    ]);
    for (let wave = 5; wave <= 9; wave++)
      typeRow(office, "Waves", wave - 1, {
        Wave: String(wave),
        "What you call it": `Tier ${wave}`,
      });
    typeIntoTable(book, "ProvisionMap", 0, "Wave", 9);
    typeIntoTable(book, "ProvisionMap", 1, "Wave", null);
    typeIntoTable(book, "ProvisionMap", 2, "Wave", "Special");
    calculator.calculate();
    expect(lines().at(-2)).toEqual(["Tier 5", 0]);
    expect(lines().at(-1)).toEqual(["All others", 140 + 60 + 30]);
    expect(valueOfName(book, "CheckByWave")).toBe("Yes");
  });
});
