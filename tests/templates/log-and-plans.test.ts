import fc from "fast-check";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { coreInOffice } from "../support/core-in-office";
import { inserted, NOW, typeRow } from "../support/inserting";
import { openInOffice, type OpenOffice } from "../support/office";
import { rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, pupil, takesPart, TODAY } from "./example-map";

jest.setTimeout(180_000);

describe("sessions in the Delivery log and hours in Section F", () => {
  let office: OpenOffice;
  const first = (table: string) => rowsOfTable(office.excel.book, table)[0] ?? {};
  beforeAll(async () => {
    office = await openInOffice(null, { now: NOW });
    await inserted(office, "provision-map");
    typeRow(office, "ProvisionMap", 0, {
      Provision: "NELI",
      Reference: "NELI",
      Start: "1/9/26",
      End: "18/12/2026",
      "Sessions a week": "3",
      Minutes: "20",
      "Group size": "4",
      "Sessions delivered": "11",
    });
  });
  afterAll(() => office.close());

  it("what is typed on the map counts while there is no log", () => {
    expect(first("ProvisionMap")["Sessions held"]).toBe(11);
  });

  it("the log adds to what is typed from before it: a part as half, pupils for their part of the group", async () => {
    await inserted(office, "delivery-log");
    expect(first("ProvisionMap")["Sessions held"]).toBe(11);
    const log = (at: number, row: Record<string, string>) =>
      typeRow(office, "DeliveryLog", at, { Date: "3/11/2026", Provision: "NELI", ...row });
    log(0, { "Took place": "Yes" });
    log(1, { "Took place": "Part" });
    log(2, { "Took place": "No", "Why not": "Trip" });
    // Due by its weeks, as before the first line: nothing that was typed is lost.
    expect(first("ProvisionMap")).toMatchObject({
      "Sessions due by now": 30,
      "Sessions held": 12.5,
    });
    log(3, { "Took place": "Yes", Pupil: "Ada B" });
    log(4, { "Took place": "Yes", Pupil: "Kit C" });
    expect(first("ProvisionMap")["Sessions held"]).toBe(13);
  });

  it("a line of the log that speaks of nothing known is kept as written, and says so", () => {
    typeRow(office, "DeliveryLog", 5, { Provision: "Drumming", "Took place": "Yes" });
    const rows = rowsOfTable(office.excel.book, "DeliveryLog");
    expect([rows[5]?.["Provision"], rows[5]?.["To look at"]]).toEqual([
      "Drumming",
      "Not on the map",
    ]);
    expect(rows[3]?.["To look at"]).toBe("Not on Pupils");
    expect(first("ProvisionMap")["Sessions held"]).toBe(13);
  });

  it("Section F sees the hours that are mapped and delivered, and what is short", async () => {
    await inserted(office, "section-f");
    typeRow(office, "SectionF", 0, {
      Pupil: "Ada B",
      "Wording in the plan": "Access to small group work, 1.5 hours each week",
      "Hours a week specified": "1.5",
      "Met by": "NELI",
    });
    expect(first("SectionF")).toMatchObject({
      "Hours a week mapped": 1,
      "Hours short": 0.5,
      "To look at": "Below Section F: 0.5 h short",
      "Not specific": "access to",
    });
    const share = Number(first("ProvisionMap")["Delivered"]);
    expect(first("SectionF")["Hours a week delivered"]).toBeCloseTo(
      Math.round(share * 100) / 100,
      2,
    );
    typeRow(office, "SectionF", 0, { "Met by": "Nothing such" });
    expect(first("SectionF")["To look at"]).toBe("Not on the map");
  });
});

describe("whatever is logged", () => {
  const NELI = {
    sessionsPerWeek: 3,
    minutesPerSession: 20,
    startDate: "2026-09-07",
    endDate: "2026-12-18",
  } as const;
  const SCHOOL: ProvisionMap = {
    ...EMPTY_MAP,
    provisions: [
      provision({ ...NELI, provision: "NELI", ledBy: "Mrs Parr", groupSize: 2 }),
      provision({ ...NELI, provision: "ELSA", ledBy: "Mr Okafor and Mrs Parr", groupSize: 1 }),
    ],
    pupils: [pupil({ name: "Ada" }), pupil({ name: "Bo" })],
    pupilProvisions: [takesPart("Ada", "NELI"), takesPart("Bo", "NELI"), takesPart("Bo", "ELSA")],
  };
  const FIELDS = ["Date", "Provision", "Pupil", "Took place"] as const;
  const LINES = 6;
  const line = fc.record({
    // The last is still to come.
    Date: fc.constantFrom(46300, 46340, 46400, null),
    Provision: fc.constantFrom("NELI", "ELSA", "Drumming"),
    Pupil: fc.constantFrom("Ada", "Bo", null),
    "Took place": fc.constantFrom("Yes", "Part", "No", null),
  });
  let office: OpenOffice;
  beforeAll(async () => {
    office = await coreInOffice(SCHOOL, TODAY);
    await inserted(office, "delivery-log");
    await inserted(office, "matrix");
    for (let at = 0; at < LINES; at++) typeRow(office, "DeliveryLog", at, { Provision: "NELI" });
    // Both were logged since September.
    ["NELI", "ELSA"].forEach((name, at) => {
      typeRow(office, "DeliveryLog", LINES + at, {
        Date: "14/9/2026",
        Provision: name,
        "Took place": "Yes",
      });
    });
  });
  afterAll(() => office.close());

  const held = (table: string) =>
    rowsOfTable(office.excel.book, table).flatMap((row) =>
      ["Sessions held", "Held this half-term"].map((header) => Number(row[header] || 0)),
    );
  const everybodys = () =>
    ["ProvisionMap", "Adults", "PupilProvision", "Pupils"].flatMap((table) => held(table));
  /** What is planned this half-term goes by the calendar, so that no line can lower what was delivered of it. */
  const sharesNow = () =>
    ["ProvisionMap", "Adults", "PupilProvision", "Pupils"].flatMap((table) =>
      rowsOfTable(office.excel.book, table).map((row) => row["Delivered this half-term"]),
    );
  const neverLower = (now: readonly unknown[], before: readonly unknown[]) => {
    now.forEach((each, nth) => {
      const was = before[nth];
      if (typeof was === "number") expect(Number(each)).toBeGreaterThanOrEqual(was - 1e-9);
    });
  };
  const shares = () => [
    ...rowsOfTable(office.excel.book, "ProvisionMap").map((row) => row["Delivered"]),
    ...rowsOfTable(office.excel.book, "Adults").map((row) => row["Delivered"]),
    ...rowsOfTable(office.excel.book, "Matrix").flatMap((row) => [row["Share 1"], row["Share 2"]]),
  ];
  const put = (
    at: number,
    cells: Partial<Record<(typeof FIELDS)[number], string | number | null>>,
  ) => {
    for (const field of FIELDS)
      typeIntoTable(office.excel.book, "DeliveryLog", at, field, cells[field] ?? null);
  };

  it("a line more never lowers what was held, and one that took place no part of what was due", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: LINES }), (lines) => {
        for (let at = 0; at < LINES; at++) put(at, {});
        office.excel.calculator.calculate();
        lines.forEach((cells, at) => {
          const before = { held: everybodys(), shares: shares(), now: sharesNow() };
          put(at, cells);
          office.excel.calculator.calculate();
          neverLower(everybodys(), before.held);
          neverLower(sharesNow(), before.now);
          if (cells["Took place"] === "Yes") neverLower(shares(), before.shares);
        });
      }),
      { numRuns: 25 },
    );
  });
});
