import { typed } from "../../../src/recognition/notation/cell-text";
import { readSchoolYear } from "../../../src/recognition/notation/school-year";
import { readTerm } from "../../../src/recognition/notation/terms";

describe("terms", () => {
  it.each([
    ["Aut 1", "Autumn 1"],
    ["Au1", "Autumn 1"],
    ["A1", "Autumn 1"],
    ["AUTUMN 1", "Autumn 1"],
    ["Spr2", "Spring 2"],
    ["Spring 2", "Spring 2"],
    ["Sum 1", "Summer 1"],
    ["HT3", "Spring 1"],
    ["Spring Term", "Spring"],
    ["Aut term", "Autumn"],
    ["All Year", "All year"],
    ["Autumn/Spring Terms", "Autumn-Spring"],
    ["Autumn/Spring Term", "Autumn-Spring"],
    ["Aut 1 - Aut 2", "Autumn 1-Autumn 2"],
    ["Autumn 1 & 2", "Autumn 1-Autumn 2"],
    ["Aut 2 - Spr 1", "Autumn 2-Spring 1"],
    ["Second half Autumn Term into Spring Term", "Autumn 2-Spring"],
    ["First half of year", "Autumn 1-Spring 1"],
    ["Autumn Term 1st half", "Autumn 1"],
    ["Summer 2026-Autumn 2026", "Summer 2026-Autumn 2026"],
  ])("%s", (text, term) => {
    expect(readTerm(typed(text))).toMatchObject({ value: { term }, rest: "" });
  });

  it("keeps the year that a term states", () => {
    expect(readTerm(typed("Aut 26"))?.value).toMatchObject({
      term: "Autumn",
      schoolYear: "2026-27",
    });
    expect(readTerm(typed("Spring 1 2027"))?.value).toMatchObject({
      term: "Spring 1",
      schoolYear: "2026-27",
    });
    expect(readTerm(typed("2025/26"))?.value).toMatchObject({
      term: "All year",
      schoolYear: "2025-26",
    });
  });

  it("knows the end of a term from the term", () => {
    expect(readTerm(typed("End of Spring 1"))?.value).toMatchObject({
      term: "Spring 1",
      edge: "end",
    });
  });

  it("asks whether terms are counted in threes or sixes", () => {
    const labels = (text: string) => readTerm(typed(text))?.alternatives?.map(({ label }) => label);
    expect(labels("T1/2")).toEqual(["Autumn 1-Autumn 2", "Autumn-Spring", "Autumn", "Autumn 1"]);
    expect(labels("Year 2 Term 3 to Year 3 Term 2")).toEqual([
      "Summer-Spring",
      "Spring 1-Autumn 2",
    ]);
    expect(labels("AY26")).toEqual(["2026-27", "2025-26"]);
    expect(readTerm(typed("T1/2\nContinue as req."))).toMatchObject({
      value: { open: true },
      rest: "as req.",
    });
  });

  it.each(["Springboard 4", "Summary", "Toe by Toe"])("%s is no term", (text) => {
    expect(readTerm(typed(text))).toBeNull();
  });
});

describe("the school year in a title or a sheet's name", () => {
  it.each([
    ["2026-27", "2026-27"],
    ["Provision Map 26-27", "2026-27"],
    ["Intervention groups 2025/26", "2025-26"],
    ["Embedding Sustainability: Provision Map 2010-2011: Maths", "2010-11"],
    ["School: A School   Date: Autumn 2014", "2014-15"],
    ["Aut 26", "2026-27"],
    ["Spring 2027", "2026-27"],
    ["Whole-school provision map 2026-27  updated 20 November 2026", "2026-27"],
  ])("%s", (text, label) => {
    expect(readSchoolYear(text)?.value.label).toBe(label);
    expect(readSchoolYear(text)?.alternatives).toBeUndefined();
  });

  it("takes the date of an update only as a hint", () => {
    expect(readSchoolYear("updated 6.11.26")).toMatchObject({
      value: { label: "2026-27" },
      confidence: 0.6,
    });
  });

  it("asks when one calendar year is all there is", () => {
    expect(readSchoolYear("Provision Map 2026")?.alternatives?.map(({ label }) => label)).toEqual([
      "2026-27",
      "2025-26",
    ]);
  });

  it.each(["Y3-4", "10-11", "Ages 10-11", "KS2 maths", "1.2-3"])("%s is no school year", (text) => {
    expect(readSchoolYear(text)).toBeNull();
  });
});

describe("terms in everybody's own words", () => {
  it.each([
    ["Autmn 1", "Autumn 1"],
    ["Autum Term", "Autumn"],
    ["Autumn One", "Autumn 1"],
    ["AUTUMN 2nd", "Autumn 2"],
    ["Autumn-2", "Autumn 2"],
    ["Smr 1", "Summer 1"],
    ["Michaelmas", "Autumn"],
    ["Lent term", "Spring"],
    ["Yr round", "All year"],
    ["AUTUMN TERM - 1ST HALF", "Autumn 1"],
    ["Autumn term – first half term", "Autumn 1"],
    ["Spring 2026: 2nd half", "Spring 2"],
    ["1st half-term, Autumn", "Autumn 1"],
    ["First half-term of Spring", "Spring 1"],
    ["Half term 2 - Summer", "Summer 2"],
    ["Autumn (HT1)", "Autumn 1"],
    ["Spring term HT4", "Spring 2"],
    ["Autumn before half term", "Autumn 1"],
    ["After half term (Spring)", "Spring 2"],
    ["Summer II", "Summer 2"],
    ["Autumn - 2", "Autumn 2"],
    ["Spring, 2 x weekly", "Spring"],
    ["Autumn - 2nd session missed", "Autumn"],
    ["Spring from half past two", "Spring"],
    ["Autumn HT3", "Autumn"],
  ])("“%s”", (text, term) => {
    expect(readTerm(typed(text))?.value.term).toBe(term);
  });

  it("S1 may be Spring or Summer", () => {
    const read = readTerm(typed("S1"));
    expect(read?.alternatives?.map(({ value }) => value.term)).toEqual(["Spring 1", "Summer 1"]);
  });

  it("“Not Autumn” does not say when", () => {
    expect(readTerm(typed("Not Autumn"))).toBeNull();
  });
});
