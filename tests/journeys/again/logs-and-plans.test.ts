import { differences } from "../../support/second-opinion";
import { libreOffice } from "../../support/libreoffice";
import { SchoolWithALog } from "../../support/school-with-a-log";
import { namedCell } from "../../support/table-in-book";

jest.setTimeout(180_000);

/** 2 November 2026. */
const MONDAY_2_NOVEMBER = 46328;

let school: SchoolWithALog;
afterEach(() => school.leaves());

const told = ({ news }: Awaited<ReturnType<SchoolWithALog["looks"]>>) =>
  news.items.map(({ about, kind, name }) => `${kind} ${about}: ${name}`);
const sessions = () =>
  school
    .rows("DeliveryLog")
    .map((row) => [row["Provision"], row["Pupil"], row["Took place"], row["To look at"]]);
const held = (reference: string) => {
  const row = school.rows("ProvisionMap").find((each) => each["Reference"] === reference);
  return [row?.["Sessions held"], row?.["Sessions due by now"]];
};

describe("a school's log and its EHC plans", () => {
  test("fill the Delivery log and Section F, which the map counts", async () => {
    school = await SchoolWithALog.withMap();
    expect(sessions()).toEqual([
      ["Toe by Toe Y3", "Ben C", "Yes", ""],
      ["Toe by Toe Y3", "Ben C", "No", ""],
      ["Toe by Toe Y3", "Ben C", "Part", ""],
      ["Precision Teaching Y2", "Ada B", "Yes", ""],
      ["Language group Y5", null, "Yes", ""],
      ["Drumming", "Tom P", "Yes", "Not on the map"],
      ["Group", null, "No", "Not on the map"],
    ]);
    expect(school.rows("DeliveryLog")[4]).toMatchObject({
      Date: 46330,
      Minutes: 30,
      Adult: "Mr Khan",
      Notes: "With Kofi A, Zara Q + 2",
      "Read from": "Our log!A6",
      Source: "Go there",
    });
    expect(held("Toe by Toe Y3")).toEqual([1.5, 3]);
    expect(held("Language group Y5")).toEqual([1, 1]);
    expect(
      school
        .rows("SectionF")
        .map((row) => [row["F reference"], row["Hours a week specified"], row["Met by"]]),
    ).toEqual([
      ["F1", 0.5, "Precision Teaching Y2"],
      ["F2", null, null],
      ["F1", 1, null],
    ]);
    expect(school.rows("SectionF")[1]).toMatchObject({
      Pupil: "Ada B",
      "To look at": "Say what meets this",
      "Not specific": "as appropriate",
      Notes: "Comment: Ask at the review",
    });
    expect((await school.looks()).edits).toEqual([]);
    const { sheet, row, column } = namedCell(school.senco.book, "MapToday");
    sheet.setValue(row, column, 46347);
    school.senco.office.excel.calculator.calculate();
    if (libreOffice === null) return;
    const { different } = await differences(school.senco.book, school.senco.saves());
    expect(different).toEqual([]);
  });

  test("every cell of theirs leads to its row", async () => {
    school = await SchoolWithALog.withMap();
    const rows = school
      .rows("ImportReport")
      .filter((row) => row["Sheet"] === "Our log" && row["What became of it"] === "Used");
    expect(rows.find((row) => row["Address"] === "A2")).toMatchObject({
      "Where it went": "Delivery log · Toe by Toe Y3 · 02/11/2026 · Date",
      Link: "#'Delivery log'!A5",
    });
    expect(rows.every((row) => row["Go there"] === "Go there")).toBe(true);
  });
});

describe("a log that goes on", () => {
  test("brings in its new sessions, follows what changed and keeps what people changed or deleted", async () => {
    school = await SchoolWithALog.withMap();
    school.logs(8, [46332, "Toe by Toe", "Ben C", "Mrs Doyle", "Y", 20]);
    school.logs(9, [46335, "Toe by Toe", "Ben C", "Mrs Doyle", "Y", 20]);
    school.logs(10, [46335, "Drumming", "Tom P", "Mr Khan", "Y", 20]);
    school.logs(2, [46329, "Toe by Toe", "Ben C", "Mrs Doyle", "Y", 20, "Moved to the afternoon"]);
    school.logs(4, [46330, "Prec Teaching - Ada", "Ada B", "Mrs Doyle", "N", null, "Ill"]);
    school.types("DeliveryLog", 3, "Minutes", 15);
    school.deletes("DeliveryLog", 5);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual([
      "changed sessions: Toe by Toe Y3, 03/11/2026",
      "kept sessions: Precision Teaching Y2, 04/11/2026",
      "new sessions: Toe by Toe Y3: 2 sessions",
      "new sessions: Drumming, 09/11/2026",
    ]);
    expect(held("Toe by Toe Y3")).toEqual([4.5, 5]);
    expect(sessions()).toHaveLength(9);
    expect(school.rows("DeliveryLog")[3]).toMatchObject({ "Took place": "Yes", Minutes: 15 });
    expect((await school.looks()).edits).toEqual([]);
  });

  test("cleared for the next half-term, leaves the last one's sessions where they are", async () => {
    school = await SchoolWithALog.withMap();
    for (let row = 1; row <= 7; row++) school.logs(row, ["", "", "", "", "", "", ""]);
    school.logs(1, [46335, "Toe by Toe", "Ben C", "Mrs Doyle", "Y", 20]);
    const plan = await school.catchesUp();
    expect(plan.news.items.filter(({ kind }) => kind === "changed")).toEqual([]);
    expect(told(plan)).toContain("vanished sessions: Toe by Toe Y3: 3 sessions");
    expect(sessions()).toHaveLength(8);
    expect(held("Toe by Toe Y3")).toEqual([2.5, 4]);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("says on Settings what a session cut short counts for, whenever the answer is changed", async () => {
    school = await SchoolWithALog.withMap();
    const settingsSay = () => {
      const { sheet, row, column } = namedCell(school.senco.book, "MapPartSession");
      return { sheet, row, column, value: sheet.cells[row]?.[column]?.value };
    };
    expect(settingsSay().value).toBe(0.5);
    await school.answers("sessions marked", "As a whole session");
    expect(settingsSay().value).toBe(1);
    expect(held("Toe by Toe Y3")).toEqual([2, 3]);
    expect((await school.looks()).edits).toEqual([]);
    const { sheet, row, column } = settingsSay();
    sheet.setValue(row, column, 0.75);
    expect((await school.looks()).edits).toEqual([]);
    await school.answers("sessions marked", "Not at all");
    expect(settingsSay().value).toBe(0.75);
  });

  test("that is begun after the map was built gets its sheet, once", async () => {
    school = await SchoolWithALog.withMap(false);
    expect(school.senco.sheetNames).not.toContain("Delivery log");
    school.beginsALog();
    const plan = await school.catchesUp();
    expect(told(plan)).toContain("new sessions: Toe by Toe Y3: 3 sessions");
    expect(school.senco.sheetNames).toContain("Delivery log");
    expect(held("Toe by Toe Y3")).toEqual([1.5, 3]);
    const link = school
      .rows("ImportReport")
      .find((row) => row["Sheet"] === "Our log" && row["Address"] === "A2");
    expect(link?.["Link"]).toBe("#'Delivery log'!A5");
    expect((await school.looks()).edits).toEqual([]);
    const { book } = school.senco;
    book.removeSheet(school.sheet("Delivery log"));
    school.logs(8, [46332, "Toe by Toe", "Ben C", "Mrs Doyle", "Y", 20]);
    await school.catchesUp();
    expect(school.senco.sheetNames).not.toContain("Delivery log");
  });
});

test("what meets a line of a plan is people's to say, and its hours still follow the plan", async () => {
  school = await SchoolWithALog.withMap();
  school.types("SectionF", 2, "Met by", "ELSA Y4");
  school.writesInPlans(3, "Hours specified", 1.5);
  expect(told(await school.catchesUp())).toEqual([
    "changed specified: Tom P: Weekly time with a trained adult",
  ]);
  expect(school.rows("SectionF")[2]).toMatchObject({
    "Hours a week specified": 1.5,
    "Met by": "ELSA Y4",
    "Hours short": 0.83,
  });
  expect((await school.looks()).edits).toEqual([]);
});

describe("term dates that change", () => {
  const weeks = () => school.rows("SchoolWeeks").map((row) => row["Week commencing"]);

  test("change the school weeks, and are told by half-term", async () => {
    school = await SchoolWithALog.withMap();
    const before = weeks();
    school.movesTerm(2, "First day", "09/11/2026");
    school.movesTerm(6, "Last day", "28/07/2027");
    const { news } = await school.catchesUp();
    expect(news.items).toMatchObject([
      {
        about: "schoolWeeks",
        kind: "changed",
        cells: [
          {
            header: "Autumn 2 2026-27",
            sheet: "6 weeks from 09/11/2026",
            map: "7 weeks from 02/11/2026",
          },
          { header: "Summer 2 2026-27" },
        ],
      },
    ]);
    expect(weeks()).toHaveLength(before.length);
    expect(weeks()).not.toContain(MONDAY_2_NOVEMBER);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("leave School weeks alone where people changed it, and say so once", async () => {
    school = await SchoolWithALog.withMap();
    school.types("SchoolWeeks", 3, "Provision runs", "No");
    school.movesTerm(2, "First day", "09/11/2026");
    expect(told(await school.catchesUp())).toEqual(["kept schoolWeeks: Term dates"]);
    expect(weeks()).toContain(MONDAY_2_NOVEMBER);
    expect((await school.looks()).edits).toEqual([]);
  });
});
