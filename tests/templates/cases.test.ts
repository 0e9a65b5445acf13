import { EXAMPLE_TERMS } from "../../src/domain/example-terms";
import { serialOf } from "../../src/domain/calendar-date";
import type { ProvisionMap } from "../../src/domain/provision-map";
import type { Book } from "../../src/emulated-excel/book/book";
import { coreInOffice } from "../support/core-in-office";
import { calculateAllWithLibreOffice, libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import { differencesFrom } from "../support/second-opinion";
import { namedCell, rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { IMPACT_CASES, type ImpactCase } from "./cases/impact-cases";
import { ANNUAL_CASES, CLOCKS, REVIEW_CASES } from "./cases/review-cases";
import { EMPTY_MAP, provision, pupil, takesPart } from "./example-map";

jest.setTimeout(180_000);

/** What the impact cases take part in. Done was delivered, Seldom was not. */
const CASE_PROVISIONS = [
  { name: "Done", startDate: "2027-09-06", endDate: "2027-12-17", held: [30, 28] },
  { name: "Seldom", startDate: "2027-09-06", endDate: "2027-12-17", held: [24, 9] },
  { name: "Year end", startDate: "2027-09-06", endDate: "2027-12-31", held: null },
  { name: "Spring", startDate: "2028-01-04", endDate: "2028-03-31", held: null },
  { name: "Leap", startDate: "2028-01-04", endDate: "2028-02-29", held: null },
  { name: "No dates", startDate: null, endDate: null, held: null },
];

const SCHOOL: ProvisionMap = {
  ...EMPTY_MAP,
  terms: EXAMPLE_TERMS.filter(({ academicYear }) => academicYear === "2027-28"),
  provisions: [
    ...CASE_PROVISIONS.map(({ name, startDate, endDate, held }) =>
      provision({
        provision: name,
        startDate,
        endDate,
        plannedSessions: held?.[0] ?? null,
        deliveredSessions: held?.[1] ?? null,
      }),
    ),
    ...REVIEW_CASES.map(({ date, start, end }, at) =>
      provision({
        provision: `Review ${at}`,
        reviewDate: date ?? null,
        startDate: start ?? null,
        endDate: end ?? null,
      }),
    ),
  ],
  pupils: ANNUAL_CASES.map(({ status }, at) =>
    pupil({ name: `Plan ${at}`, senStatus: status ?? "E" }),
  ),
  pupilProvisions: IMPACT_CASES.map(({ in: ref = "Done", measure = null, cycle = null }, at) =>
    takesPart(`Case ${at}`, ref, { measure, cycle }),
  ),
};

const IN_CLASS = ["Access", "Regulation", "Communication", "Independence", "Participation"];

function fillIn(book: Book): void {
  IMPACT_CASES.forEach((each, row) => {
    const type = (header: string, value: string | number | undefined) => {
      if (value !== undefined) typeIntoTable(book, "PupilProvision", row, header, value);
    };
    type("Entry", each.entry);
    type("Target", each.target);
    type("Exit", each.exit);
    type("Outcome", each.outcome);
    if (each.from !== undefined) type("Entry date", serialOf(each.from));
    if (each.to !== undefined) type("Exit date", serialOf(each.to));
    each.seen?.forEach((seen, at) => type(`${IN_CLASS[at] ?? ""} in class`, seen));
  });
  REVIEW_CASES.forEach(({ reviewed }, at) => {
    if (reviewed !== undefined)
      typeIntoTable(
        book,
        "ProvisionMap",
        CASE_PROVISIONS.length + at,
        "Reviewed on",
        serialOf(reviewed),
      );
  });
  ANNUAL_CASES.forEach(({ date, held }, row) => {
    if (date !== undefined) typeIntoTable(book, "Pupils", row, "Annual review", serialOf(date));
    if (held !== undefined)
      typeIntoTable(book, "Pupils", row, "Last annual review", serialOf(held));
  });
  onMeasures(book, "Words read in a minute", { "No change within": 3 });
  onMeasures(book, "Our levels", { Kind: "Steps of a scale" });
  onMeasures(book, "Risk", {
    Kind: "Steps of a scale",
    Better: "Lower",
    "Steps, lowest first": "Low < Medium <High",
  });
  onMeasures(book, "A test nobody listed", { Measure: null });
}

function onMeasures(book: Book, measure: string, typed: Record<string, string | number | null>) {
  const row = rowsOfTable(book, "Measures").findIndex((each) => each["Measure"] === measure);
  for (const [header, value] of Object.entries(typed))
    typeIntoTable(book, "Measures", row, header, value);
}

function setClock({ excel }: OpenOffice, day: string): void {
  const { sheet, row, column } = namedCell(excel.book, "MapToday");
  sheet.setValue(row, column, serialOf(day));
  excel.calculator.calculate();
}

const at = (said: ImpactCase["impact"], clock: number) =>
  typeof said === "string" ? said : said[clock];

/** What was expected and what the sheets say, where the two differ. */
function wrong(book: Book, clock: number): unknown[] {
  const impacts = rowsOfTable(book, "PupilProvision");
  const reviews = rowsOfTable(book, "ProvisionMap").slice(CASE_PROVISIONS.length);
  const plans = rowsOfTable(book, "Pupils");
  return [
    ...IMPACT_CASES.map((each, row) => [
      each,
      at(each.impact, clock),
      impacts[row]?.["Impact"] ?? "",
    ]),
    ...REVIEW_CASES.map((each, row) => [each.what, each.review[clock], reviews[row]?.["Review"]]),
    ...ANNUAL_CASES.map((each, row) => [
      each.what,
      each.state[clock],
      plans[row]?.["Annual review state"],
    ]),
  ].filter(([, expected, said]) => expected !== said);
}

describe("impact and reviews, case by case", () => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await coreInOffice(SCHOOL, CLOCKS[0]);
    fillIn(office.excel.book);
  });
  afterAll(() => office.close());

  it("are many: 120 of impact, 40 of reviews, each told apart", () => {
    expect(IMPACT_CASES.length).toBeGreaterThanOrEqual(120);
    expect(REVIEW_CASES.length).toBeGreaterThanOrEqual(40);
    const told = IMPACT_CASES.map((each) => JSON.stringify(each));
    expect(new Set(told).size).toBe(told.length);
  });

  it.each(CLOCKS.map((day, clock): [string, number] => [day, clock]))(
    "say on %s what a SENCO would say",
    (day, clock) => {
      setClock(office, day);
      expect(wrong(office.excel.book, clock)).toEqual([]);
    },
  );

  it("call nothing no impact that has no result", () => {
    for (const row of rowsOfTable(office.excel.book, "PupilProvision"))
      if (String(row["Impact"]).startsWith("No impact"))
        expect([row["Exit"], row["Outcome"], row["Seen in class"]]).not.toEqual([null, null, ""]);
  });

  (libreOffice === null ? it.skip : it)("are the same in LibreOffice at every clock", async () => {
    const saved = CLOCKS.map((day) => {
      setClock(office, day);
      return office.excel.save();
    });
    const theirs = await calculateAllWithLibreOffice(saved);
    for (const [clock, day] of CLOCKS.entries()) {
      setClock(office, day);
      const { different, compared } = differencesFrom(
        office.excel.book,
        theirs[clock] ?? new Map<string, string[][]>(),
      );
      expect([day, different]).toEqual([day, []]);
      expect(compared).toBeGreaterThan(10_000);
    }
  });
});
