import { measureByName } from "../../src/domain/measure-by-name";
import { moneyInWords, penceOf, poundsOf } from "../../src/domain/money";
import { PRIMARY_NEED_MEANINGS } from "../../src/domain/primary-need";
import { EXAMPLE_ROLES } from "../../src/domain/staff-role";
import { inAgeOrder, yearGroupsInWords, yearGroupsOfSchool } from "../../src/domain/year-group";

describe("year groups", () => {
  it("are read from nursery to Y13", () => {
    expect(inAgeOrder(["Y10", "R", "Y2", "N1"])).toEqual(["N1", "R", "Y2", "Y10"]);
  });

  it("are drawn together where three or more follow each other", () => {
    expect(yearGroupsInWords(["Y3", "Y4", "Y5", "R"])).toBe("R, Y3–Y5");
    expect(yearGroupsInWords(["Y1", "Y2"])).toBe("Y1, Y2");
    expect(yearGroupsInWords([])).toBe("");
    expect(yearGroupsInWords(["R", "Nurture"])).toBe("R, Nurture");
  });

  it("offer a primary school its own", () => {
    expect(yearGroupsOfSchool(["Y2"]).at(-1)).toBe("Y6");
    expect(yearGroupsOfSchool(["Y9"])[0]).toBe("Y7");
    expect(yearGroupsOfSchool([])).toHaveLength(16);
  });
});

describe("measures by their names", () => {
  it.each([
    ["SDQ total (teacher)", "score", "lower"],
    ["SDQ prosocial", "score", "higher"],
    ["Boxall (diagnostic)", "score", "lower"],
    ["LanguageScreen SS", "standardisedScore", "higher"],
    ["Salford RA", "age", "higher"],
    ["Sandwell maths age", "age", "higher"],
    ["Incidents per half term", "score", "lower"],
    ["Phonics screening /40", "score", "higher"],
    ["Checklist /20", "score", "higher"],
    ["Attendance", "score", "higher"],
    ["EHCP outcomes", "metOrNot", null],
  ])("%s is a %s, better %s", (name, kind, better) => {
    expect(measureByName(name)).toMatchObject({ kind, better });
  });

  it("ask which way is better where the name does not say", () => {
    expect(measureByName("Wobble rating")).toMatchObject({ kind: "score", better: null });
  });

  it("keep the name as the school writes it", () => {
    expect(measureByName("reading AGE").name).toBe("reading AGE");
  });
});

describe("money", () => {
  it("is counted in whole pence", () => {
    expect(penceOf(206.4)).toBe(20640);
    expect(penceOf(1.005)).toBe(101);
    expect(penceOf(-0.5)).toBe(-50);
    expect(poundsOf(20640)).toBe(206.4);
  });

  it("reads as people write it", () => {
    expect(moneyInWords(123456789)).toBe("£1,234,567.89");
    expect(moneyInWords(598050, true)).toBe("£5,981");
    expect(moneyInWords(-5)).toBe("-£0.05");
  });
});

describe("the vocabulary", () => {
  it("counts hearing impairment under sensory and physical needs, and NSA under none", () => {
    expect(PRIMARY_NEED_MEANINGS.HI.area).toBe("sensoryAndOrPhysical");
    expect(PRIMARY_NEED_MEANINGS.NSA.area).toBeNull();
  });

  it("marks every example rate as one to replace", () => {
    for (const role of EXAMPLE_ROLES) expect(role.basis).toMatch(/^Example: .*2025-26/);
  });
});
