import { typed } from "../../../src/recognition/notation/cell-text";
import { readWeeks } from "../../../src/recognition/notation/weeks";
import { excel, number } from "./cells";

describe("the length of a block", () => {
  it.each([
    ["12 weeks", { weeks: 12 }, ""],
    ["6 wks", { weeks: 6 }, ""],
    ["6wks", { weeks: 6 }, ""],
    ["ten weeks", { weeks: 10 }, ""],
    ["six week block", { weeks: 6 }, ""],
    ["12-20 weeks", { weeks: { min: 12, max: 20 } }, ""],
    ["16 weeks (3 modules)", { weeks: 16 }, "(3 modules)"],
    ["Max. 32 (4 modules x 8 weeks)", { weeks: { min: 1, max: 32 } }, ""],
    ["30 Lessons", { weeks: null, plannedSessions: 30 }, ""],
    ["12 sessions", { weeks: null, plannedSessions: 12 }, ""],
    ["6 wks (Aut 1)", { weeks: 6, term: "Autumn 1" }, ""],
    ["Aut 1 - Aut 2", { term: "Autumn 1-Autumn 2" }, ""],
    ["All yr", { term: "All year" }, ""],
    ["3 terms", { term: "All year" }, ""],
    ["Spring Term", { term: "Spring" }, ""],
    ["ongoing", { weeks: null, open: true }, ""],
    ["Continuous, as appropriate", { open: true }, "as appropriate"],
    ["Continue as req.", { open: true }, "as req."],
  ])("%s", (text, value, rest) => {
    expect(readWeeks(typed(text))).toMatchObject({ value, rest });
    expect(readWeeks(typed(text))?.alternatives).toBeUndefined();
  });

  it("asks about units, half a term and T1/2", () => {
    expect(readWeeks(typed("10 Units"))).toMatchObject({
      value: { weeks: null, plannedSessions: null },
      rest: "10 Units",
    });
    expect(readWeeks(typed("10 Units"))?.alternatives).toHaveLength(3);
    expect(readWeeks(typed("half a term"))?.alternatives?.map(({ value }) => value.weeks)).toEqual([
      6,
      null,
    ]);
    expect(readWeeks(typed("1 term"))?.alternatives?.map(({ value }) => value.weeks)).toEqual([
      12,
      null,
    ]);
    expect(readWeeks(typed("T1/2"))?.alternatives?.length).toBeGreaterThan(2);
  });

  it("reads bare numbers by the heading, and 6-8 that became 6 August", () => {
    expect(readWeeks(number(12), { heading: "weeks" })?.value.weeks).toBe(12);
    expect(readWeeks(number(12), { heading: "sessions" })?.value.plannedSessions).toBe(12);
    expect(readWeeks(excel(46240, "06-Aug", "d-mmm"))?.value.weeks).toEqual({ min: 6, max: 8 });
  });
});

describe("weeks in everybody's own words", () => {
  it.each<[string, unknown]>([
    ["12/52", 12],
    ["10 school weeks", 10],
    ["wks 1-6", 6],
    ["Weeks 3 - 9", 7],
    ["6-8", { min: 6, max: 8 }],
    ["6 wekes", 6],
    ["7 wks, Aut 2", 7],
  ])("“%s”", (text, weeks) => {
    expect(readWeeks(typed(text))?.value.weeks).toEqual(weeks);
  });

  it("the number of a half-term is none of weeks", () => {
    expect(readWeeks(typed("Aut 1 - 7 weeks"))?.value).toMatchObject({
      weeks: 7,
      term: "Autumn 1",
    });
  });

  it.each(["1 visit each half term", "2 sessions per term", "4 lessons per half-term"])(
    "“%s” says how often, and not how many there are",
    (text) => {
      expect(readWeeks(typed(text), { heading: "weeks" })).toBeNull();
    },
  );

  it.each(["2 x 6 weeks", "6 weeks x 2"])("asks whether “%s” are one after the other", (text) => {
    expect(readWeeks(typed(text))?.alternatives?.map(({ label }) => label)).toEqual([
      "12 weeks",
      "6 weeks",
    ]);
  });
});
