import fc from "fast-check";
import type { ProvisionMap } from "../../src/domain/provision-map";
import type { Value } from "../../src/emulated-excel/book/cell";
import { coreInOffice } from "../support/core-in-office";
import { libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import { differences } from "../support/second-opinion";
import { namedCell, rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, takesPart, TODAY } from "./example-map";
import { PENCE_CASES, RATES } from "./pence-cases";

jest.setTimeout(180_000);

const NAMES = Object.keys(PENCE_CASES);

const NAMED = NAMES.flatMap((name) =>
  (PENCE_CASES[name]?.named ?? []).map((one) => ({ ...one, provision: name })),
);
const LOGGED = NAMED.filter(({ provision: name }) => PENCE_CASES[name]?.held !== undefined);

const MAP: ProvisionMap = {
  ...EMPTY_MAP,
  staffRates: Object.entries(RATES).map(([role, pence]) => ({
    role,
    hourlyRate: pence / 100,
    source: "",
  })),
  provisions: NAMES.map((name) => provision({ provision: name })),
  pupilProvisions: NAMED.map(({ pupil, provision: name, cycle = null }) =>
    takesPart(pupil, name, { cycle }),
  ),
  sessions: LOGGED.map(({ pupil, provision: name }, at) => ({
    ...{ date: "2026-11-18", provision: name, pupil, delivered: "yes" as const, minutes: null },
    ...{ why: null, adult: null, notes: null, source: `Log!A${at + 2}` },
  })),
};

/** Of an amount that must be whole pence. */
function pence(amount: Value | undefined): number {
  const exact = Number(amount) * 100;
  expect(exact).toBeCloseTo(Math.round(exact), 6);
  return Math.round(exact);
}

describe("on paper and in the workbook", () => {
  let office: OpenOffice;
  let rows: Record<string, Value>[];
  beforeAll(async () => {
    office = await coreInOffice(MAP, TODAY);
    const { book, calculator } = office.excel;
    NAMES.forEach((name, at) => {
      for (const [header, value] of Object.entries(PENCE_CASES[name]?.typed ?? {}))
        typeIntoTable(book, "ProvisionMap", at, header, value);
    });
    NAMED.forEach(({ part = null }, at) =>
      typeIntoTable(book, "PupilProvision", at, "Part of the cost", part),
    );
    const today = namedCell(book, "MapToday");
    today.sheet.setValue(today.row, today.column, 46_347);
    calculator.calculate();
    rows = rowsOfTable(book, "ProvisionMap");
  });
  afterAll(() => office.close());

  it("are at least sixty cases", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(NAMES)("%s", (name) => {
    const { cost, role2, paid, perPupil, named, held } = PENCE_CASES[name] ?? { cost: NaN };
    const row = rows[NAMES.indexOf(name)] ?? {};
    expect(row["Provision"]).toBe(name);
    expect(pence(row["Cost"])).toBe(cost);
    if (role2 !== undefined) expect(pence(row["Cost of role 2"])).toBe(role2);
    if (perPupil !== undefined)
      expect(Math.round(Number(row["Cost per pupil"]) * 100)).toBe(perPupil);
    if (held !== undefined) expect(row["Sessions held"]).toBe(held);
    expect(
      rowsOfTable(office.excel.book, "PupilProvision")
        .filter((taking) => taking["Provision"] === name)
        .map((taking) => Math.round(Number(taking["Share of cost"]) * 100)),
    ).toEqual((named ?? []).map(({ bears }) => bears));
    if (paid !== undefined)
      expect(
        ["Paid by funding 1", "Paid by funding 2", "Not funded"].map((head) => pence(row[head])),
      ).toEqual(paid);
  });

  it("add up to the pence of all of them", () => {
    const total = Object.values(PENCE_CASES).reduce((sum, { cost }) => sum + cost, 0);
    const { sheet, row, column } = namedCell(office.excel.book, "TotalCost");
    expect(pence(sheet.value(row, column))).toBe(total);
  });

  (libreOffice === null ? it.skip : it)("are the same in LibreOffice", async () => {
    const { different, compared } = await differences(office.excel.book, office.excel.save());
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(NAMES.length * 40);
  });
});

describe("whatever is typed", () => {
  const PUPILS = ["Ada", "Bo", "Cai", "Dot"];
  let office: OpenOffice;
  beforeAll(async () => {
    office = await coreInOffice(
      {
        ...EMPTY_MAP,
        staffRates: [
          { role: "TA", hourlyRate: 17.2, source: "" },
          { role: "Teacher", hourlyRate: 50.92, source: "" },
        ],
        provisions: [provision({ provision: "Reading", role: "TA", weeksStated: 7 })],
        pupilProvisions: PUPILS.map((name) => takesPart(name, "Reading")),
      },
      TODAY,
    );
  });
  afterAll(() => office.close());

  const type = (table: string, at: number, typed: Record<string, string | number | null>) => {
    for (const [header, value] of Object.entries(typed))
      typeIntoTable(office.excel.book, table, at, header, value);
  };
  const calculated = () => {
    office.excel.calculator.calculate();
    const { book } = office.excel;
    return {
      row: rowsOfTable(book, "ProvisionMap")[0] ?? {},
      shares: rowsOfTable(book, "PupilProvision").map((row) => row["Share of cost"]),
      said: rowsOfTable(book, "PupilProvision").map((row) => row["Parts in all"]),
    };
  };

  const parts = fc.array(fc.constantFrom(null, 0, 1, 0.25, 1 / 3, 0.5), {
    minLength: PUPILS.length,
    maxLength: PUPILS.length,
  });

  it("no penny of a cost is lost over its pupils, and none is handed out twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), parts, (minutes, stated) => {
        type("ProvisionMap", 0, { "Sessions a week": 3, Minutes: minutes });
        stated.forEach((part, at) => type("PupilProvision", at, { "Part of the cost": part }));
        const { row, shares, said } = calculated();
        const inAll = stated.reduce<number>((sum, part) => sum + (part ?? 0), 0);
        const handedOut = shares.reduce<number>((sum, share) => sum + Number(share), 0);
        const whole = stated.includes(null) ? 1 : Math.min(1, inAll);
        expect(handedOut).toBeCloseTo(Number(row["Cost"]) * whole, 6);
        const over = inAll > 1.0001;
        expect(said.every((words) => (words !== "") === over)).toBe(true);
        expect(String(row["To look at"]).includes("Pupils' parts over 100%")).toBe(over);
        if (!over)
          stated.forEach((part, at) => {
            if (part !== null)
              expect(Number(shares[at])).toBeCloseTo(Number(row["Cost"]) * part, 6);
          });
      }),
      { numRuns: 25, seed: 20_261_121 },
    );
    PUPILS.forEach((_, at) => type("PupilProvision", at, { "Part of the cost": null }));
  });

  it("more minutes, sessions, adults or preparation never cost less", () => {
    const dose = fc.record({
      "Sessions a week": fc.constantFrom(0.5, 1, 3, 5),
      Minutes: fc.integer({ min: 0, max: 120 }),
      Adults: fc.constantFrom(0, 0.5, 1, 2),
      "Preparation a week": fc.integer({ min: 0, max: 60 }),
      "Role 2": fc.constantFrom("Teacher", null),
      "Adults 2": fc.constantFrom(1, 2),
      Training: fc.constantFrom(100, null),
    });
    const more = fc.constantFrom("Sessions a week", "Minutes", "Adults", "Preparation a week");
    fc.assert(
      fc.property(dose, more, fc.integer({ min: 1, max: 9 }), (typed, header, by) => {
        type("ProvisionMap", 0, typed);
        const before = Number(calculated().row["Cost"]);
        type("ProvisionMap", 0, { [header]: Number(typed[header as "Minutes"]) + by });
        expect(Number(calculated().row["Cost"])).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 25, seed: 20_261_121 },
    );
  });

  it.each(["Rate for", "Sessions a week", "Minutes", "Weeks stated"])(
    "a blank %s leaves cost, hours and funding blank, not nought",
    (header) => {
      type("ProvisionMap", 0, {
        "Rate for": "TA",
        "Role 2": null,
        Training: null,
        "Sessions a week": 3,
        Minutes: 20,
        Funding: "Notional SEN",
      });
      type("ProvisionMap", 0, { [header]: null });
      const { row, shares } = calculated();
      for (const head of [
        "Cost",
        "Cost per pupil",
        "Cost to date",
        "Paid by funding 1",
        "Not funded",
      ])
        expect([head, row[head]]).toEqual([head, ""]);
      expect(shares).toEqual(["", "", "", ""]);
      expect(String(row["Costing"])).toMatch(/^Needs /);
      type("ProvisionMap", 0, { "Rate for": "TA", "Weeks stated": 7 });
    },
  );

  it("a second role without a rate leaves the cost blank and says so", () => {
    type("ProvisionMap", 0, { "Sessions a week": 3, Minutes: 20, "Role 2": "Volunteer" });
    const { row } = calculated();
    expect([row["Cost"], row["Costing"]]).toEqual(["", "Needs a rate for Volunteer"]);
    type("ProvisionMap", 0, { "Role 2": null });
  });
});
