import { isoOf, serialOf } from "../../src/domain/calendar-date";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { coreInOffice } from "../support/core-in-office";
import { inserted, typeRow } from "../support/inserting";
import { libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import { differences } from "../support/second-opinion";
import { spoiledCells } from "../support/spoiled-cells";
import { namedCell, rowsOfTable, valueOfName } from "../support/table-in-book";
import { EMPTY_MAP, provision, pupil, takesPart, TODAY } from "./example-map";

jest.setTimeout(180_000);

const group = (name: string, known: object) =>
  provision({ provision: name, minutesPerSession: 20, wave: 2, ...known });
const SCHOOL: ProvisionMap = {
  ...EMPTY_MAP,
  provisions: [
    group("NELI", {
      sessionsPerWeek: 3,
      startDate: "2026-09-07",
      endDate: "2027-03-26",
      groupSize: 2,
      ledBy: "Mrs Parr",
    }),
    group("ELSA", { sessionsPerWeek: 1, startDate: "2026-11-16", ledBy: "Mr Okafor" }),
    group("Toe by Toe", { sessionsPerWeek: 5, startDate: "2026-09-07", endDate: "2026-10-23" }),
    group("Lego", { sessionsPerWeek: 2, startDate: "2026-09-07", endDate: "2027-03-26" }),
    group("Fluency", {
      sessionsPerWeek: 2,
      startDate: "2026-11-02",
      endDate: "2026-12-18",
      plannedSessions: 10,
    }),
    group("Drop-in", { startDate: "2026-09-07" }),
  ],
  pupils: [pupil({ name: "Ada" }), pupil({ name: "Bo" })],
  pupilProvisions: [
    takesPart("Ada", "NELI", { measure: "Words read" }),
    takesPart("Ada", "NELI", { measure: "Words spelt" }),
    takesPart("Bo", "NELI"),
    takesPart("Bo", "ELSA"),
  ],
};
/** The calendar: Autumn 1 to 23 October, Autumn 2 from 2 November to 18 December, Spring 1 from 4 January. */
const LOG: [string, string, string, string?][] = [
  ["2026-09-14", "NELI", "Yes"],
  ["2026-09-15", "NELI", "Yes"],
  ["2026-09-16", "NELI", "Yes"],
  ["2026-09-21", "NELI", "Yes"],
  ["2026-09-22", "NELI", "Yes"],
  ["2026-09-14", "Toe by Toe", "Yes"],
  ["2026-11-02", "NELI", "Yes"],
  ["2026-11-03", "NELI", "Yes"],
  ["2026-11-05", "NELI", "No"],
  ["2026-11-09", "NELI", "Yes", "Ada"],
  ["2026-11-09", "NELI", "No", "Bo"],
  ["2026-11-12", "NELI", "Part"],
  ["2026-11-18", "ELSA", "Yes"],
  ["2026-11-02", "Fluency", "Yes"],
  ["2026-11-03", "Fluency", "Yes"],
  ["2026-11-09", "Fluency", "Yes"],
  ["2026-11-10", "Fluency", "Yes"],
  ["2026-11-04", "Drop-in", "Yes"],
  ["2026-11-11", "Drop-in", "No"],
  ["2027-01-05", "NELI", "Yes"],
  ["2027-01-06", "NELI", "Yes"],
];

let office: OpenOffice;
beforeAll(async () => {
  office = await coreInOffice(SCHOOL, TODAY);
  for (const id of ["delivery-log", "matrix"]) await inserted(office, id);
  LOG.forEach(([iso, name, took, who], at) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    typeRow(office, "DeliveryLog", at, {
      Date: `${day}/${month}/${year}`,
      Provision: name,
      "Took place": took,
      ...(who === undefined ? {} : { Pupil: who }),
    });
  });
});
afterAll(() => office.close());

/** Looks at the workbook on another day. */
function on(iso: string): void {
  const { sheet, row, column } = namedCell(office.excel.book, "MapToday");
  sheet.setValue(row, column, serialOf(iso));
  office.excel.calculator.calculate();
}
const rows = (table: string) => rowsOfTable(office.excel.book, table);
const halfTerm = (row: Record<string, unknown> | undefined) => [
  row?.["Planned this half-term"],
  row?.["Held this half-term"],
];
const ofProvision = (name: string) =>
  halfTerm(rows("ProvisionMap").find((row) => row["Reference"] === name));

const NOTHING = ["", ""];
/** By day: when the half-term began, and what was planned and held of NELI, ELSA, Toe by Toe and Fluency. */
const DAYS: [string, string, string | null, unknown[], unknown[], unknown[], unknown[]][] = [
  ["before the first term", "2026-08-20", null, NOTHING, NOTHING, NOTHING, NOTHING],
  ["before a log", "2026-09-10", "2026-08-31", NOTHING, NOTHING, NOTHING, NOTHING],
  ["in Autumn 1", "2026-09-30", "2026-08-31", [9, 5], NOTHING, [15, 1], NOTHING],
  ["on its last day", "2026-10-23", "2026-08-31", [18, 5], NOTHING, [30, 1], NOTHING],
  ["in the holidays behind it", "2026-10-28", "2026-08-31", [18, 5], NOTHING, [30, 1], NOTHING],
  ["on the first day of Autumn 2", "2026-11-02", "2026-11-02", [3, 1], NOTHING, NOTHING, [2, 1]],
  ["in its third week", "2026-11-21", "2026-11-02", [9, 3], [1, 1], NOTHING, [6, 4]],
  ["at Christmas", "2026-12-28", "2026-11-02", [21, 3], [5, 1], NOTHING, [10, 4]],
  ["on New Year's Day", "2027-01-01", "2026-11-02", [21, 3], [5, 1], NOTHING, [10, 4]],
  [
    "before anything is logged in spring",
    "2027-01-04",
    "2027-01-04",
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
  ],
  ["in the first week of Spring 1", "2027-01-06", "2027-01-04", [3, 2], [1, 0], NOTHING, NOTHING],
  [
    "when spring has no log any more",
    "2027-03-31",
    "2027-02-22",
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
  ],
];

it.each(DAYS)(
  "says what was planned and held this half-term %s",
  (_when, day, from, neli, elsa, toe, fluency) => {
    on(day);
    const began = valueOfName(office.excel.book, "MapThisHalfTermFrom");
    expect(typeof began === "number" ? isoOf(began) : null).toBe(from);
    expect(["NELI", "ELSA", "Toe by Toe", "Fluency"].map(ofProvision)).toEqual([
      neli,
      elsa,
      toe,
      fluency,
    ]);
    expect(ofProvision("Lego")).toEqual(NOTHING);
    expect(office.excel.book.sheets.flatMap(spoiledCells)).toEqual([]);
  },
);

it("says it of pupils and adults: the group's sessions and their own, once for each provision", () => {
  on("2026-11-21");
  const taking = rows("PupilProvision").map((row) => [row["Pupil"], ...halfTerm(row)]);
  expect(taking).toEqual([
    ["Ada", 9, 3.5],
    ["Ada", "", ""],
    ["Bo", 9, 2.5],
    ["Bo", 1, 1],
  ]);
  expect(rows("Pupils").map(halfTerm)).toEqual([
    [9, 3.5],
    [10, 3.5],
  ]);
  expect(rows("Adults").map((row) => [row["Adult"], ...halfTerm(row)])).toEqual([
    ["Mrs Parr", 9, 3],
    ["Mr Okafor", 1, 1],
  ]);
});

it("goes by the sessions in the log where nobody says how often it should be", () => {
  on("2026-11-21");
  expect(ofProvision("Drop-in")).toEqual([2, 1]);
});

it("flags a provision that was fine to date and is not this half-term; the week that runs is not missed yet", () => {
  const flags = () => {
    const said: Record<string, unknown> = {};
    for (const row of rows("ProvisionMap")) said[String(row["Reference"])] = row["To look at"];
    return said;
  };
  on("2026-11-02");
  expect(flags()).toMatchObject({ NELI: "", Fluency: "No pupils named" });
  on("2026-11-21");
  const [neli] = rows("ProvisionMap");
  expect(neli?.["Delivered"]).toBe(0.8);
  expect(flags()).toMatchObject({
    NELI: "Not as planned this half-term: 3 of 9",
    ELSA: "",
    Lego: "No pupils named",
    Fluency: "Not as planned: 4 of 6 sessions; No pupils named",
  });
  on("2026-12-28");
  expect(flags()["ELSA"]).toBe("Not as planned this half-term: 1 of 5");
});

it("lets the matrix show either, by one cell", () => {
  on("2026-11-21");
  const { sheet, row, column } = namedCell(office.excel.book, "MatrixSessions");
  const neli = () => {
    office.excel.calculator.calculate();
    const said = rows("Matrix").find((each) => each["Provision"] === "NELI");
    return ["Delivered", "Pupil 1", "Pupil 2"].map((header) => said?.[header]);
  };
  expect(neli()).toEqual(["● Most 80%", "● Most 85%", "◐ Some 75%"]);
  sheet.setValue(row, column, "This half-term");
  expect(neli()).toEqual(["○ Few 33%", "○ Few 39%", "○ Few 28%"]);
});

// Every sheet with a log is compared in the autumn elsewhere; here the year has turned.
(libreOffice === null ? it.skip : it)("comes out the same in LibreOffice", async () => {
  on("2027-01-06");
  const { different, compared } = await differences(office.excel.book, office.excel.save());
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});
