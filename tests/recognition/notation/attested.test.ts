import { typed } from "../../../src/recognition/notation/cell-text";
import { readDosageText } from "../../../src/recognition/notation/dosage";
import { readOutcome } from "../../../src/recognition/notation/outcome";
import { readScore } from "../../../src/recognition/notation/scores";
import { roleOf } from "../../../src/recognition/notation/staff";
import { readYearGroups } from "../../../src/recognition/notation/year-groups";

describe("wordings of the field's list that stand nowhere else", () => {
  it("in years 1-3", () => {
    expect(readYearGroups(typed("in years 1-3"), { heading: "year" })?.value.yearGroups).toEqual([
      "Y1",
      "Y2",
      "Y3",
    ]);
  });

  it("1.5 hours per week: one session, or a total", () => {
    const read = readDosageText("1.5 hours per week");
    expect(read?.value).toMatchObject({ sessionsPerWeek: 1, minutesPerSession: 90 });
    expect(read?.alternatives?.[1]?.value.minutesPerWeek).toBe(90);
  });

  it.each(["SaLT", "SALT"])("%s is a speech and language therapist", (text) => {
    expect(roleOf(text)).toBe("SaLT");
  });

  it.each(["WTS", "EXS", "GDS", "WT", "ARE"])("%s is a level, kept as written", (text) => {
    expect(readScore(typed(text))?.value).toMatchObject({ shown: text });
  });

  it.each([
    ["met", "met"],
    ["partially met", "partlyMet"],
    ["not met", "notMet"],
  ])("%s", (text, outcome) => {
    expect(readOutcome(typed(text))?.value.outcome).toBe(outcome);
  });
});
