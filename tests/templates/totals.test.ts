import fc from "fast-check";
import { AREA_LABELS } from "../../src/domain/area-of-need";
import { ErrorValue, type Value } from "../../src/emulated-excel/book/cell";
import { coreInOffice } from "../support/core-in-office";
import type { OpenOffice } from "../support/office";
import { rowsOfTable, typeIntoTable, valueOfName } from "../support/table-in-book";
import { EMPTY_MAP, EXAMPLE_MAP, provision, pupil, takesPart, TODAY } from "./example-map";

jest.setTimeout(180_000);

const ROWS = 6;
const PERIODS = ["HalfTerm", "AcademicYear", "FinancialYear"];
const WAYS = ["Wave", "Area", "Funding", "Role", "Year", ...PERIODS];
const DIVISIONS = WAYS.map((by) => `CostBy${by}`);
const CHECKS = [...WAYS, "Pupil"].map((by) => `CheckBy${by}`);

function sum(values: (Value | undefined)[]): number {
  return values.reduce<number>(
    (total, value) => total + (typeof value === "number" ? value : 0),
    0,
  );
}

/** Each a whole number of pence, added up. */
function inPence(...amounts: (Value | undefined)[]): number {
  return amounts.reduce<number>((total, amount) => {
    const pence = Number(amount) * 100;
    expect(pence).toBeCloseTo(Math.round(pence), 6);
    expect(pence).toBeGreaterThanOrEqual(0);
    return total + Math.round(pence);
  }, 0);
}

/** What a person may type into a row of the map, sensible or not. */
const typedRow = fc.record({
  Wave: fc.constantFrom("Wave 1", "Wave 2", "Wave 3", "wave 2", "Tier 9", null),
  "Area of need": fc.constantFrom(...Object.values(AREA_LABELS), "EAL", null),
  Years: fc.constantFrom("Y1", "R", "Y1, Y2", "Nurture", 3, null),
  Funding: fc.constantFrom("Notional SEN", "Top-up", "Friends of the school", null),
  "Part it pays": fc.constantFrom(0.6, 1 / 3, 0, "half", null),
  "Funding 2": fc.constantFrom("Pupil premium", "Top-up", "A raffle", null),
  "Part 2 pays": fc.constantFrom(0.4, 1, 0.005, null),
  "Rate for": fc.constantFrom("TA", "HLTA", "Nobody", null),
  "Role 2": fc.constantFrom("Teacher", "TA", "Nobody", null),
  "Adults 2": fc.constantFrom(2, 0.5, "a few", null),
  "Preparation a week": fc.constantFrom(15, 7, "some", null),
  Training: fc.constantFrom(100, "free", null),
  "Years of use": fc.constantFrom(3, 0, "long", null),
  Start: fc.constantFrom(46_270, 46_300, 46_900, "after half-term", null),
  End: fc.constantFrom(46_332, 46_470, 46_700, "summer", null),
  Term: fc.constantFrom("Autumn 2", "Spring", "Hilary", null),
  "Sessions a week": fc.constantFrom(0.5, 1, 3, 5, "daily", null),
  Minutes: fc.constantFrom(10, 15, 20, 45, "half an hour", null),
  "Weeks stated": fc.constantFrom(6, 12, 38, "a term", null),
  Resources: fc.constantFrom(0, 12.34, 99.99, "free", null),
  "Group size": fc.constantFrom(1, 3, 4, 0, "small", null),
  "Others in it": fc.constantFrom(1, 2, "some", null),
  Provision: fc.constantFrom("Reading", "Talk", null),
});

describe("the parts add up to the whole", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await coreInOffice(
      {
        ...EMPTY_MAP,
        provisions: Array.from({ length: ROWS }, (_, n) => provision({ provision: `Group ${n}` })),
        pupils: ["Ada", "Bo", "Cai"].map((name) => pupil({ name })),
        pupilProvisions: ["Ada", "Bo", "Cai", "Dot"].map((name, n) =>
          takesPart(name, `Group ${n}`),
        ),
      },
      TODAY,
    );
  });
  afterAll(() => office.close());

  it("whatever is typed into the map", () => {
    const { book, calculator } = office.excel;
    const people = fc.constantFrom("Ada", "Bo", "Cai", "Somebody else", null);
    const groups = fc.constantFrom(
      ...Array.from({ length: ROWS }, (_, n) => `Group ${n}`),
      "No such group",
      null,
    );
    fc.assert(
      fc.property(
        fc.array(typedRow, { minLength: ROWS, maxLength: ROWS }),
        fc.array(fc.tuple(people, groups), { minLength: 4, maxLength: 4 }),
        fc.array(fc.constantFrom(1, 0, 0.5, 0.3, "all", null), { minLength: 4, maxLength: 4 }),
        (rows, pairs, parts) => {
          rows.forEach((row, at) => {
            for (const [header, value] of Object.entries(row))
              typeIntoTable(book, "ProvisionMap", at, header, value);
          });
          pairs.forEach(([name, group], at) => {
            typeIntoTable(book, "PupilProvision", at, "Pupil", name);
            typeIntoTable(book, "PupilProvision", at, "Provision", group);
            typeIntoTable(book, "PupilProvision", at, "Part of the cost", parts[at] ?? null);
          });
          calculator.calculate();
          const map = rowsOfTable(book, "ProvisionMap");
          for (const row of map)
            for (const value of Object.values(row)) expect(value).not.toBeInstanceOf(ErrorValue);
          const whole = sum(map.map((row) => row["Cost"]));
          for (const division of DIVISIONS)
            expect(sum(rowsOfTable(book, division).map((row) => row["Cost"]))).toBeCloseTo(
              whole,
              6,
            );
          expect(sum(rowsOfTable(book, "CostByPupil").map((row) => row["Cost"]))).toBeCloseTo(
            whole,
            6,
          );
          const toDate = sum(map.map((row) => row["Cost to date"]));
          for (const division of DIVISIONS)
            expect(sum(rowsOfTable(book, division).map((row) => row["Cost to date"]))).toBeCloseTo(
              toDate,
              5,
            );
          const provisions = rows.filter((row) => row.Provision !== null);
          for (const way of ["Wave", "Area", "Year"])
            expect(sum(rowsOfTable(book, `CostBy${way}`).map((row) => row["Provisions"]))).toBe(
              provisions.length,
            );
          for (const row of map)
            if (typeof row["Cost"] === "number")
              expect(
                inPence(row["Paid by funding 1"], row["Paid by funding 2"], row["Not funded"]),
              ).toBe(inPence(row["Cost"]));
          for (const check of CHECKS) expect(valueOfName(book, check)).toBe("Yes");
        },
      ),
      { numRuns: 60, seed: 20_261_121 },
    );
  });
});

describe("moving things about conserves what they cost", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await coreInOffice(EXAMPLE_MAP, TODAY);
  });
  afterAll(() => office.close());

  const cost = () => {
    office.excel.calculator.calculate();
    return sum(rowsOfTable(office.excel.book, "ProvisionMap").map((row) => row["Cost"]));
  };

  it("a pupil who moves to another group", () => {
    const { book } = office.excel;
    const before = cost();
    typeIntoTable(book, "PupilProvision", 3, "Provision", "Toe by Toe Y4");
    expect(cost()).toBe(before);
    for (const check of CHECKS) expect(valueOfName(book, check)).toBe("Yes");
    typeIntoTable(book, "PupilProvision", 3, "Provision", "NELI");
  });

  it("a pupil's second measure, which does not make two pupils of one", () => {
    const row = rowsOfTable(office.excel.book, "ProvisionMap")[0];
    expect([row?.["Provision"], row?.["Pupils named"]]).toEqual(["Precision Teaching", 2]);
    const ada = rowsOfTable(office.excel.book, "Pupils")[0];
    expect([ada?.["Pupil"], ada?.["Provisions"], ada?.["Cost"]]).toEqual(["Ada Pym", 1, 103.2]);
  });

  it("a row added below the map, which is costed and counted like the others", () => {
    const { book, calculator } = office.excel;
    const rows = rowsOfTable(book, "ProvisionMap").length;
    const before = cost();
    const sheet = book.sheet("Provision map");
    const map = sheet?.tables[0];
    if (!sheet || !map) throw new Error("The map is not there.");
    const at = (header: string) =>
      map.area.left + map.columns.findIndex((each) => each.name === header);
    office.excel.hand.type(sheet, map.area.bottom + 1, at("Provision"), "Nurture breakfast");
    expect(rowsOfTable(book, "ProvisionMap")).toHaveLength(rows + 1);
    for (const [header, value] of [
      ["Rate for", "TA"],
      ["Sessions a week", 5],
      ["Minutes", 30],
      ["Weeks stated", 10],
    ] as const)
      typeIntoTable(book, "ProvisionMap", rows, header, value);
    calculator.calculate();
    expect(cost()).toBeCloseTo(before + 17.2 * 25, 6);
    for (const check of CHECKS) expect(valueOfName(book, check)).toBe("Yes");
  });
});
