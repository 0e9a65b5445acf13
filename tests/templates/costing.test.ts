import { EXAMPLE_TERMS } from "../../src/domain/example-terms";
import type { Provision, ProvisionMap } from "../../src/domain/provision-map";
import type { Value } from "../../src/emulated-excel/book/cell";
import { coreInOffice } from "../support/core-in-office";
import type { OpenOffice } from "../support/office";
import { namedCell, rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, takesPart, TODAY } from "./example-map";

jest.setTimeout(120_000);

/** Pounds an hour, as the school of these cases states them. */
const RATES = { TA: 17.2, HLTA: 23.45, Teacher: 50.92, ELSA: 19.99 };

type Case = Partial<Provision> & { weeks: number };

/** What is known of each case; `weeks` is counted by hand from the dates or stated. */
const CASES: Record<string, Case> = {
  "3 × 20 minutes for 12 weeks": { ...ta(3, 20), weeksStated: 12, weeks: 12 },
  "the same by a teacher": { ...ta(3, 20), role: "Teacher", weeksStated: 12, weeks: 12 },
  "daily for 6 weeks": { ...ta(5, 15), weeksStated: 6, weeks: 6 },
  "once a fortnight": { ...ta(0.5, 45), weeksStated: 20, weeks: 20 },
  "two adults": { ...ta(5, 10), adults: 2, weeksStated: 38, weeks: 38 },
  "half an adult": { ...ta(5, 30), adults: 0.5, weeksStated: 10, weeks: 10 },
  "a rate that does not divide": { ...ta(3, 7), role: "ELSA", weeksStated: 11, weeks: 11 },
  "one hour a week for a year": { ...ta(1, 60), ...year(), weeks: 38 },
  "15 hours a week for a year": { ...ta(5, 180), ...year(), weeks: 38 },
  "Autumn 1 by its dates": { ...ta(2, 20), ...dates("2026-09-01", "2026-10-23"), weeks: 7 },
  "14 September to 11 December": { ...ta(5, 15), ...dates("2026-09-14", "2026-12-11"), weeks: 12 },
  "over the half-term holiday": { ...ta(1, 30), ...dates("2026-10-19", "2026-11-06"), weeks: 2 },
  "one day": { ...ta(1, 30), ...dates("2026-11-18", "2026-11-18"), weeks: 1 },
  "from a Friday to the Monday after": {
    ...ta(1, 30),
    ...dates("2026-11-13", "2026-11-16"),
    weeks: 2,
  },
  "over Christmas": { ...ta(2, 25), ...dates("2026-12-14", "2027-01-08"), weeks: 2 },
  "over Easter": { ...ta(2, 25), ...dates("2027-03-22", "2027-04-16"), weeks: 2 },
  "into the next school year": { ...ta(1, 20), ...dates("2027-06-28", "2027-09-24"), weeks: 6 },
  "dates before stated weeks": {
    ...ta(1, 20),
    ...dates("2026-11-02", "2026-11-13"),
    weeksStated: 30,
    weeks: 2,
  },
  "a start and stated weeks": { ...ta(1, 20), startDate: "2026-11-02", weeksStated: 5, weeks: 5 },
  "a named half-term": { ...ta(4, 15), term: "Spring 2", weeks: 5 },
  "a named term": { ...ta(4, 15), term: "Autumn", weeks: 14 },
  "all year by name": { ...ta(4, 15), term: "All year", weeks: 38 },
  "from one half-term to another": { ...ta(4, 15), term: "Autumn 2-Spring 1", weeks: 13 },
  "a start within a named term": {
    ...ta(4, 15),
    term: "Autumn",
    startDate: "2026-09-28",
    weeks: 11,
  },
  "a named term with an end": { ...ta(4, 15), term: "All year", endDate: "2026-10-23", weeks: 7 },
  "a very small sum": { ...ta(0.5, 5), weeksStated: 1, weeks: 1 },
  "resources on top": { ...ta(2, 30), weeksStated: 10, resources: 99.99, weeks: 10 },
};

function ta(sessionsPerWeek: number, minutesPerSession: number): Partial<Provision> {
  return { role: "TA", sessionsPerWeek, minutesPerSession };
}

function dates(startDate: string, endDate: string): Partial<Provision> {
  return { startDate, endDate };
}

function year(): Partial<Provision> {
  return dates("2026-09-01", "2027-07-21");
}

/** In whole numbers only: hundredths of sessions and adults, pence, then one division and one rounding. */
function penceByHand(known: Case): number {
  const rate = Math.round((RATES[known.role as keyof typeof RATES] ?? 0) * 100);
  const sessions = Math.round((known.sessionsPerWeek ?? 0) * 100);
  const adults = Math.round((known.adults ?? 1) * 100);
  const parts = BigInt(rate * (known.minutesPerSession ?? 0)) * BigInt(sessions * known.weeks);
  const staff = (parts * BigInt(adults) * 2n + 600_000n) / (2n * 600_000n);
  return Number(staff) + Math.round((known.resources ?? 0) * 100);
}

function pence(value: Value | undefined): number {
  return Math.round(Number(value) * 100);
}

const MAP: ProvisionMap = {
  ...EMPTY_MAP,
  terms: [...EXAMPLE_TERMS],
  staffRates: Object.entries(RATES).map(([role, hourlyRate]) => ({ role, hourlyRate, source: "" })),
  provisions: Object.entries(CASES).map(([name, { weeks: _counted, ...known }]) =>
    provision({ provision: name, ...known }),
  ),
};

describe("what a provision costs", () => {
  let office: OpenOffice;
  let rows: Map<string, Record<string, Value>>;
  beforeAll(async () => {
    office = await coreInOffice(MAP, TODAY);
    rows = new Map(
      rowsOfTable(office.excel.book, "ProvisionMap").map((row) => [String(row["Provision"]), row]),
    );
  });
  afterAll(() => office.close());

  it.each(Object.keys(CASES))("%s, to the penny", (name) => {
    const known = CASES[name] as Case;
    const row = rows.get(name);
    expect(row?.["Weeks"]).toBe(known.weeks);
    expect(pence(row?.["Cost"])).toBe(penceByHand(known));
  });

  it("is £206.40 for 3 × 20 minutes over 12 weeks at £17.20", () => {
    expect(rows.get("3 × 20 minutes for 12 weeks")?.["Cost"]).toBe(206.4);
  });

  it("is £653.60 for a weekly hour over a school year at £17.20", () => {
    expect(rows.get("one hour a week for a year")?.["Cost"]).toBe(653.6);
  });

  it("follows when minutes are changed, at once", () => {
    const { book } = office.excel;
    typeIntoTable(book, "ProvisionMap", 0, "Minutes", 40);
    office.excel.calculator.calculate();
    expect(rowsOfTable(book, "ProvisionMap")[0]?.["Cost"]).toBe(412.8);
    typeIntoTable(book, "ProvisionMap", 0, "Minutes", 20);
    office.excel.calculator.calculate();
  });

  it("is blank, not nought, where minutes, a rate or weeks are not known", () => {
    const { book } = office.excel;
    typeIntoTable(book, "ProvisionMap", 0, "Minutes", null);
    office.excel.calculator.calculate();
    const [row] = rowsOfTable(book, "ProvisionMap");
    expect([row?.["Cost"], row?.["Staff hours"], row?.["Costing"]]).toEqual([
      "",
      "",
      "Needs minutes",
    ]);
    typeIntoTable(book, "ProvisionMap", 0, "Minutes", 20);
    office.excel.calculator.calculate();
  });

  it("needs nothing more where something is bought and takes nobody's time", () => {
    const { book } = office.excel;
    const before = rowsOfTable(book, "ProvisionMap")[0] ?? {};
    const bought = { "Rate for": null, "Sessions a week": null, Minutes: null, Resources: 18.99 };
    const type = (values: Readonly<Record<string, string | number | null>>) => {
      for (const [header, value] of Object.entries(values))
        typeIntoTable(book, "ProvisionMap", 0, header, value);
      office.excel.calculator.calculate();
      return rowsOfTable(book, "ProvisionMap")[0];
    };
    expect(type(bought)).toMatchObject({ Cost: 18.99, Costing: "Costed" });
    expect(type({ ...bought, Minutes: 20 })?.["Costing"]).toMatch(/^Needs who it is costed as/);
    type({
      "Rate for": String(before["Rate for"]),
      "Sessions a week": Number(before["Sessions a week"]),
      Minutes: Number(before["Minutes"]),
      Resources: null,
    });
  });

  it("follows the school's calendar when a week is given up", () => {
    const { book } = office.excel;
    const at = rowsOfTable(book, "SchoolWeeks").findIndex(
      (week) => week["Half-term"] === "Spring 2",
    );
    typeIntoTable(book, "SchoolWeeks", at, "Provision runs", "No");
    office.excel.calculator.calculate();
    const after = rowsOfTable(book, "ProvisionMap");
    expect(after.find((row) => row["Provision"] === "a named half-term")?.["Weeks"]).toBe(4);
    expect(after.find((row) => row["Provision"] === "all year by name")?.["Weeks"]).toBe(37);
    typeIntoTable(book, "SchoolWeeks", at, "Provision runs", "Yes");
    office.excel.calculator.calculate();
  });
});

describe("what an hour costs", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    const map = {
      ...EMPTY_MAP,
      provisions: [
        provision({
          provision: "Catch-up",
          role: "TA",
          ...ta(3, 20),
          weeksStated: 12,
          groupSize: 4,
        }),
        provision({ provision: "Booster", ...ta(1, 60), role: "Teacher", weeksStated: 10 }),
      ],
      pupilProvisions: ["Ada", "Bo", "Cai"].map((name) => takesPart(name, "Booster")),
    };
    office = await coreInOffice(map, TODAY);
  });
  afterAll(() => office.close());

  const rateOf = (role: string) =>
    rowsOfTable(office.excel.book, "StaffRates").find((row) => row["Role"] === role);

  /** Salary with National Insurance and pension over the hours worked, in whole pence. */
  it.each([
    ["TA", 19.58],
    ["TA Level 3", 22.31],
    ["HLTA", 25.5],
    ["Teacher", 50.92],
    ["SENCO", 57.39],
  ])("is worked out from the example salary of a %s as £%d", (role, rate) => {
    expect(rateOf(role)?.["Our actual cost"]).toBe(rate);
  });

  /** The pension fund's own rate, another pay point or a pay award: what a school types over the example. */
  it.each([
    ["a TA on point 3 with a pension fund at 29.4%", "TA", { "Employer pension": 0.294 }, 20.99],
    ["a TA on point 11 at 29.4%", "TA Level 3", { "Employer pension": 0.294 }, 23.91],
    ["an HLTA on point 19 at 29.4%", "HLTA", { "Employer pension": 0.294 }, 27.32],
    ["a teacher on M3", "Teacher", { "Full-time salary": 37_101 }, 41.55],
    ["a role with an award of its own", "HLTA", { "Pay award to add": 0.1 }, 28.12],
    ["somebody paid all year", "TA", { "Weeks paid": 52, "Weeks worked": 44 }, 19.99],
    ["somebody below the National Insurance threshold", "MDSA", { "Hours a week": 5 }, 17.97],
  ])("%s", (_who, role, typed: Record<string, number>, rate) => {
    const { book, calculator } = office.excel;
    const at = rowsOfTable(book, "StaffRates").findIndex((row) => row["Role"] === role);
    const before = rowsOfTable(book, "StaffRates")[at] ?? {};
    for (const [header, value] of Object.entries(typed))
      typeIntoTable(book, "StaffRates", at, header, value);
    calculator.calculate();
    expect(rateOf(role)?.["Our actual cost"]).toBe(rate);
    for (const header of Object.keys(typed))
      typeIntoTable(book, "StaffRates", at, header, before[header] as number | null);
    calculator.calculate();
  });

  it("follows a pay award on Settings in one cell, and leaves rates alone that were typed", () => {
    const { book, calculator } = office.excel;
    const award = namedCell(book, "MapPayAward");
    typeIntoTable(book, "StaffRates", 1, "Our own rate", 21);
    award.sheet.setValue(award.row, award.column, 0.033);
    calculator.calculate();
    const rates = rowsOfTable(book, "StaffRates").map((row) => row["Our actual cost"]);
    // £24,796 × 1.033 × 30 ÷ 37 × 45.45 ÷ (365 ÷ 7) = £18,102.58 a year; with 15% above £5,000 and 20%: £20.25 an hour
    expect(rates.slice(0, 2)).toEqual([20.25, 21]);
    award.sheet.setValue(award.row, award.column, 0);
    typeIntoTable(book, "StaffRates", 1, "Our own rate", null);
    calculator.calculate();
  });

  it("is said to be an example wherever it is used", () => {
    const [row] = rowsOfTable(office.excel.book, "ProvisionMap");
    expect(row?.["Costing"]).toBe("Example rate");
  });

  it("switches the whole map with one cell, and says which roles then have no rate", () => {
    const { book, calculator } = office.excel;
    const { sheet, row, column } = namedCell(book, "MapRateSet");
    sheet.setValue(row, column, "LA unit rate");
    calculator.calculate();
    const [catchUp, booster] = rowsOfTable(book, "ProvisionMap");
    expect(catchUp?.["Cost"]).toBe(206.4);
    expect(catchUp?.["Cost per pupil"]).toBeCloseTo(51.6, 9);
    expect([booster?.["Cost"], booster?.["Costing"]]).toEqual(["", "Needs a rate for Teacher"]);
    sheet.setValue(row, column, "Our actual cost");
    calculator.calculate();
  });

  it("is the school's own rate where it has one", () => {
    const { book, calculator } = office.excel;
    typeIntoTable(book, "StaffRates", 0, "Our own rate", 21);
    calculator.calculate();
    expect(rowsOfTable(book, "ProvisionMap")[0]?.["Rate an hour"]).toBe(21);
    typeIntoTable(book, "StaffRates", 0, "Our own rate", null);
    calculator.calculate();
  });

  it("is shared by the pupils named, and by the group size where none is", () => {
    const [catchUp, booster] = rowsOfTable(office.excel.book, "ProvisionMap");
    expect([catchUp?.["Shared by"], booster?.["Shared by"]]).toEqual([4, 3]);
    expect(Number(booster?.["Cost per pupil"]) * 3).toBeCloseTo(Number(booster?.["Cost"]), 9);
  });
});
