import { typed } from "../../../src/recognition/notation/cell-text";
import { readDosageText } from "../../../src/recognition/notation/dosage";
import { readGroupSizeText } from "../../../src/recognition/notation/group-size";
import { readMoney } from "../../../src/recognition/notation/money";
import { readOutcome } from "../../../src/recognition/notation/outcome";
import { readPupils } from "../../../src/recognition/notation/pupils";
import { readStaff } from "../../../src/recognition/notation/staff";
import { readTermText } from "../../../src/recognition/notation/terms";
import { readWeeks } from "../../../src/recognition/notation/weeks";
import { readYearGroups } from "../../../src/recognition/notation/year-groups";

describe("words that look like something else", () => {
  it.each([
    ["Parents met 3/11", null],
    ["Met SENCO 4/11 re: next steps", null],
    ["we met with parents", null],
    ["should be met by July", null],
    ["to be met", null],
    ["Not yet started", null],
    ["Met", "met"],
    ["Not yet", "notMet"],
    ["Target met with support", "met"],
  ])("“%s” tells this of an outcome: %s", (text, outcome) => {
    expect(readOutcome(typed(text))?.value.outcome ?? null).toBe(outcome);
  });

  it.each([
    ["4-6 max", { min: 4, max: 6 }],
    ["ind/pair", { min: 1, max: 2 }],
    ["Y3/4 (6)", 6],
    ["6 max", { min: 1, max: 6 }],
  ])("“%s” is a group of %j", (text, size) => {
    expect(readGroupSizeText(text)?.value.groupSize).toEqual(size);
  });

  it.each([
    ["Y3/4 (6)", ["Y3", "Y4"], null],
    ["Y3-6 not Y5", ["Y3", "Y4", "Y6"], null],
    ["KS2 except Year 6", ["Y3", "Y4", "Y5"], null],
    ["Y6 leavers", ["Y6"], null],
    ["Y10/11 opt", ["Y10", "Y11"], null],
    ["Y4 Oak", ["Y4"], "Oak"],
  ])("“%s” names %j", (text, yearGroups, className) => {
    expect(readYearGroups(typed(text), { heading: "year" })?.value).toEqual({
      yearGroups,
      className,
    });
  });

  it("knows both pupils of “AB with CD”, and the adult of “AB with TA”", () => {
    expect(readPupils(typed("AB with CD"))?.value.pupils).toEqual(["AB", "CD"]);
    expect(readPupils(typed("AB with TA"))?.value.pupils).toEqual(["AB"]);
    expect(readPupils(typed("KL / MN alternate wks"))?.value.pupils).toEqual(["KL", "MN"]);
  });

  it("takes what each pupil costs in a year for no cost of the line", () => {
    expect(readMoney(typed("£1,200 p.a. each"))?.value.pounds).toBeNull();
  });

  it("counts no adults in how often they come", () => {
    expect(readStaff(typed("TA/parent helper x3 pw"))?.value.adults).toBeNull();
    expect(readStaff(typed("LSA x 2"))?.value.adults).toBe(2);
  });

  it("reads a weekly session for six weeks, and sessions of so many minutes", () => {
    expect(readDosageText("30 mins wkly x 6")?.value).toMatchObject({
      sessionsPerWeek: 1,
      minutesPerSession: 30,
    });
    expect(readDosageText("3 sessions of 20")?.value.minutesPerSession).toBe(20);
  });

  it("takes neither days nor two blocks for a number of weeks", () => {
    expect(readWeeks(typed("5 days"), { heading: "weeks" })?.value.weeks ?? null).toBeNull();
    expect(readWeeks(typed("2 x 6"), { heading: "weeks" })?.alternatives).toHaveLength(2);
  });

  it("takes a part of the year for no whole one", () => {
    expect(readTermText("All yr from Spring")?.value.term ?? null).toBeNull();
  });
});
