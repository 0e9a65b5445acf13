import { isoOf } from "../../src/domain/calendar-date";
import type { Value } from "../../src/emulated-excel/book/cell";
import { coreInOffice } from "../support/core-in-office";
import type { OpenOffice } from "../support/office";
import { namedCell, rowsOfTable, typeIntoTable, valueOfName } from "../support/table-in-book";
import { EXAMPLE_MAP, TODAY } from "./example-map";

jest.setTimeout(120_000);

let office: OpenOffice;
beforeAll(async () => {
  office = await coreInOffice(EXAMPLE_MAP, TODAY);
});
afterAll(() => office.close());

type Row = Record<string, Value>;

function provisionCalled(name: string): Row {
  const row = rowsOfTable(office.excel.book, "ProvisionMap").find(
    (each) => each["Provision"] === name,
  );
  if (!row) throw new Error(`${name} is not on the map.`);
  return row;
}

describe("the review of a provision", () => {
  it.each([
    ["Precision Teaching", "Overdue 2 weeks"],
    ["Lego Therapy", "Overdue 1 week"],
    ["Booster group last year", "Overdue 28 weeks"],
    ["NELI", "Due soon"],
    ["Toe by Toe", "Planned"],
    ["Homework club", "No review date"],
  ])("%s: %s", (name, review) => {
    expect(provisionCalled(name)["Review"]).toBe(review);
  });

  it("is done when its date is filled in", () => {
    const { book, calculator } = office.excel;
    typeIntoTable(book, "ProvisionMap", 0, "Reviewed on", 46335);
    calculator.calculate();
    expect(isoOf(46335)).toBe("2026-11-09");
    expect(provisionCalled("Precision Teaching")["Review"]).toBe("Reviewed");
    typeIntoTable(book, "ProvisionMap", 0, "Reviewed on", null);
    calculator.calculate();
  });

  it("can be looked at for another day, by typing it over today", () => {
    const { book, calculator } = office.excel;
    const today = namedCell(book, "MapToday");
    expect(today.sheet.value(today.row, today.column)).toBe(46347);
    today.sheet.setValue(today.row, today.column, 46333);
    calculator.calculate();
    expect(provisionCalled("Precision Teaching")["Review"]).toBe("Overdue 1 day");
    expect(provisionCalled("Toe by Toe")["Weeks so far"]).toBe(8);
    today.sheet.setFormula(today.row, today.column, "TODAY()");
    calculator.calculate();
    expect(provisionCalled("Toe by Toe")["Weeks so far"]).toBe(10);
  });
});

describe("what the map points out in a row", () => {
  it("sessions that did not take place", () => {
    expect(provisionCalled("NELI")["To look at"]).toBe("Not as planned: 21 of 45 sessions");
  });

  it("a reference used twice, or missing", () => {
    const { book, calculator } = office.excel;
    typeIntoTable(book, "ProvisionMap", 3, "Reference", "neli");
    typeIntoTable(book, "ProvisionMap", 4, "Reference", null);
    calculator.calculate();
    expect(provisionCalled("NELI")["To look at"]).toBe(
      "Reference used twice; Not as planned: 21 of 45 sessions",
    );
    expect(provisionCalled("Sensory circuits")["To look at"]).toBe("No reference");
    typeIntoTable(book, "ProvisionMap", 3, "Reference", "Toe by Toe Y4");
    typeIntoTable(book, "ProvisionMap", 4, "Reference", "Sensory circuits Y3–Y6");
    calculator.calculate();
  });

  it("what is still needed for its cost", () => {
    expect(provisionCalled("Play therapy")["Costing"]).toBe("Needs a rate for Play therapist");
    expect(provisionCalled("Booster group last year")["Costing"]).toBe(
      "Needs school weeks for its dates",
    );
    expect(provisionCalled("Homework club")["Costing"]).toBe(
      "Needs who it is costed as, sessions a week, minutes, an end date or weeks",
    );
  });

  it("nothing on an empty row", () => {
    const map = rowsOfTable(office.excel.book, "ProvisionMap");
    expect(map.some((row) => row["To look at"] !== "" && row["Provision"] === "Toe by Toe")).toBe(
      false,
    );
  });
});

describe("impact", () => {
  const impacts = () =>
    rowsOfTable(office.excel.book, "PupilProvision").map((row) => [
      row["Pupil"],
      row["Gain"],
      row["Impact"],
    ]);

  it("follows the measure's direction and never makes something of a blank", () => {
    expect(impacts()).toEqual([
      ["Ada Pym", "+22", "Good progress: 12 → 34, target 30"],
      ["Bo Lark", "0", "No impact: 15 → 15"],
      ["Ada Pym", "+7 months", "Not judged: 6:04 → 6:11 in how many months?"],
      ["Cai Moss", "+2", "Expected progress: 82 (av) → 84, level within 4"],
      ["Dot Fenn", "-9", "Not a fair test: 21 of 45 sessions"],
      ["Eli Shaw", "7 lower", "Expected progress: 22 → 15, target <15"],
      ["Bo Lark", "", "No evidence: ended without an exit"],
      ["Fay Dunn", "", "Not judged: 6.1 and 7.02 cannot be compared"],
      ["Gus O'Hare", "+3", "Expected progress: 12/20 → 15/20"],
      ["Ivo Tarn", "", "Limited progress: outcome partly met"],
      ["Ivo Tarn", "", "Not judged: which way is better?"],
      ["Jun Park", "", "Not on the map"],
      ["Pia Noone", "", "No baseline: no entry"],
    ]);
  });

  it("is summed up on the map for pupils with a result only", () => {
    expect(provisionCalled("Precision Teaching")["Impact"]).toBe("1 of 2 made progress");
    expect(provisionCalled("NELI")["Impact"]).toBe("1 of 1 made progress");
    expect(provisionCalled("Toe by Toe")["Impact"]).toBe("");
  });

  const READINGS: [string, string | number, string | number, Value, Value][] = [
    ["Salford RA", "6y4m", "6y 11m", 76, 83],
    ["Salford RA", "6-04", "7:02", 76, 86],
    ["Salford RA", 6.04, "7", 76, 84],
    ["Salford RA", (6 * 60 + 4) / 1440, "6:11", 76, 83],
    ["Salford RA", "6:13", "Y2", "", ""],
    ["Salford RA", 6.5, "six", "", ""],
    ["Checklist /20", "14/20", 18, 14, 18],
    ["Checklist /20", "45%", "60 %", 45, 60],
    ["Checklist /20", "2 prompts", "none", 2, ""],
    ["Checklist /20", "1:4", "4-6", "", ""],
    ["Checklist /20", 0, "-2", 0, -2],
  ];
  it.each(READINGS)("%s: %s and %s are read as %s and %s", (measure, entry, exit, from, to) => {
    const { book, calculator } = office.excel;
    typeIntoTable(book, "PupilProvision", 0, "Measure", measure);
    typeIntoTable(book, "PupilProvision", 0, "Entry", entry);
    typeIntoTable(book, "PupilProvision", 0, "Exit", exit);
    calculator.calculate();
    const [row] = rowsOfTable(book, "PupilProvision");
    expect([row?.["Entry as a number"], row?.["Exit as a number"]]).toEqual([from, to]);
  });

  it("does not compare scores out of different totals", () => {
    const { book, calculator } = office.excel;
    typeIntoTable(book, "PupilProvision", 0, "Measure", "Checklist /20");
    typeIntoTable(book, "PupilProvision", 0, "Entry", "12/20");
    typeIntoTable(book, "PupilProvision", 0, "Exit", "30/40");
    calculator.calculate();
    expect(rowsOfTable(book, "PupilProvision")[0]?.["Gain"]).toBe("");
  });

  it("calls a reading age progress when it grew faster than time", () => {
    const { book, calculator } = office.excel;
    const put = (header: string, value: string | number) =>
      typeIntoTable(book, "PupilProvision", 0, header, value);
    put("Measure", "Salford RA");
    put("Entry", "6:04");
    put("Exit", "6:11");
    put("Entry date", 46271);
    put("Exit date", 46362);
    calculator.calculate();
    const [row] = rowsOfTable(book, "PupilProvision");
    expect([row?.["Ratio gain"], row?.["Impact"]]).toEqual([
      2.34,
      "Good progress: 6:04 → 6:11, ratio 2.34 (useful)",
    ]);
    put("Exit", "6:06");
    calculator.calculate();
    expect(rowsOfTable(book, "PupilProvision")[0]?.["Impact"]).toBe(
      "Limited progress: 6:04 → 6:06, ratio 0.67 (doubtful)",
    );
  });
});

describe("a pupil", () => {
  const pupilCalled = (name: string) =>
    rowsOfTable(office.excel.book, "Pupils").find((row) => row["Pupil"] === name);

  it("has hours a week and a share of cost from the map", () => {
    const ivo = pupilCalled("Ivo Tarn");
    expect(ivo).toMatchObject({ Provisions: 2, "Of the notional budget": "£10,106 of £6,000" });
    expect(Number(ivo?.["Hours a week now"]) * 24).toBeCloseTo(16.25, 9);
  });

  it("is pointed out with SEN support and no provision, and not without SEN", () => {
    const { book, calculator } = office.excel;
    expect(pupilCalled("Kit Vale")?.["To look at"]).toBe("");
    typeIntoTable(book, "Pupils", 9, "SEN status", "K");
    calculator.calculate();
    expect(pupilCalled("Kit Vale")?.["To look at"]).toBe("No provision");
  });
});

it("every sheet carries the school's name, which is one cell", () => {
  const { book, calculator } = office.excel;
  expect(valueOfName(book, "MapSchool")).toBe("Larkfield Primary School");
  const { sheet, row, column } = namedCell(book, "MapSchool");
  sheet.setValue(row, column, "Upland School");
  calculator.calculate();
  expect(book.sheet("Pupils")?.value(0, 0)).toBe("Upland School · Pupils");
});
