import { readTitle } from "../../../src/recognition/context";
import { typed } from "../../../src/recognition/notation/cell-text";
import { readYearGroups } from "../../../src/recognition/notation/year-groups";
import { excel, number } from "./cells";

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `Y${from + at}`);

describe("year groups and classes", () => {
  it.each([
    "Ashdown Infant School and Nursery",
    "Ashdown Infants and Nursery: our offer",
    "Ashdown Primary School (incl. Nursery)",
    "ASHDOWN PRIMARY SCHOOL AND NURSERY",
    "Ashdown Nursery, Infant and Junior School",
    "Ashdown Nursery & Primary School",
    "Ashdown First School & Little Acorns Nursery",
    "Ashdown Primary Academy and Early Years",
    "Ashdown High School and Sixth Form",
    "Ashdown Sixth Form College",
    "Ashdown Primary School, Nursery and Children's Centre",
  ])("“%s” is a school, and no years", (title) => {
    expect(readTitle(title).given).toEqual({});
  });

  it.each([
    ["Nursery and Reception, Ashdown School", ["N1", "N2", "R"]],
    ["Ashdown Primary School Nursery", ["N1", "N2"]],
    ["Ashdown School and Nursery - Year 2", ["Y2"]],
    ["Ashdown Academy, Nursery and Reception", ["N1", "N2", "R"]],
    ["Early Years Unit", ["N1", "N2", "R"]],
    ["Sixth Form provision", ["Y12", "Y13"]],
  ])("“%s” names years beside a school", (title, yearGroups) => {
    expect(readTitle(title).given.yearGroups).toEqual(yearGroups);
  });

  it.each([
    ["Y1-6", years(1, 6), null],
    ["YN-6", ["N1", "N2", "R", ...years(1, 6)], null],
    ["Year 3,4,5", years(3, 5), null],
    ["years 1-3", years(1, 3), null],
    ["Y5 & 6", ["Y5", "Y6"], null],
    ["Y5/6", ["Y5", "Y6"], null],
    ["Year 2/3", ["Y2", "Y3"], null],
    ["mixed 3/4", ["Y3", "Y4"], null],
    ["3/4B", ["Y3", "Y4"], "3/4B"],
    ["Class 5&6H", ["Y5", "Y6"], "5&6H"],
    ["R/1W", ["R", "Y1"], "R/1W"],
    ["Y2 & Y4", ["Y2", "Y4"], null],
    ["R-Y2", ["R", "Y1", "Y2"], null],
    ["KS1", ["Y1", "Y2"], null],
    ["KS2", years(3, 6), null],
    ["LKS2", ["Y3", "Y4"], null],
    ["EYFS", ["N1", "N2", "R"], null],
    ["EYFS and KS1", ["N1", "N2", "R", "Y1", "Y2"], null],
    ["EYFS-Y1", ["N1", "N2", "R", "Y1"], null],
    ["Foundation to Year 2", ["N1", "N2", "R", "Y1", "Y2"], null],
    ["Class 1 (EYFS)", ["N1", "N2", "R"], "Class 1"],
    ["Class 2 (Y2-Y3)", ["Y2", "Y3"], "Class 2"],
    ["Class 1 - Y2/3", ["Y2", "Y3"], "Class 1"],
    ["R", ["R"], null],
    ["Rec", ["R"], null],
    ["FS2", ["R"], null],
    ["N2", ["N2"], null],
    ["Nursery", ["N1", "N2"], null],
    ["Yr 3", ["Y3"], null],
    ["End Year1", ["Y1"], null],
    ["All", [], null],
    ["3B", ["Y3"], "3B"],
    ["2G", ["Y2"], "2G"],
    ["RK", ["R"], "RK"],
    ["Class 3B", ["Y3"], "3B"],
    ["4 Willow", ["Y4"], "Willow"],
    ["6  /  Ash", ["Y6"], "Ash"],
    ["Year 4  /  Rowan", ["Y4"], "Rowan"],
    ["Oak class", [], "Oak"],
    ["Cedar Class (Year 2)", ["Y2"], "Cedar"],
    ["Hazel Class Y4", ["Y4"], "Hazel"],
  ])("%s", (text, yearGroups, className) => {
    expect(readYearGroups(typed(text))).toMatchObject({
      value: { yearGroups, className },
      rest: "",
    });
  });

  it("reads bands between the rows, and keeps the teacher", () => {
    const read = readYearGroups(typed("YEAR 1  –  Birch  (Mrs Lennox)"), { heading: "title" });
    expect(read).toMatchObject({
      value: { yearGroups: ["Y1"], className: "Birch" },
      rest: "(Mrs Lennox)",
    });
  });

  it("takes a lone word for a class only in a column of classes", () => {
    expect(readYearGroups(typed("Acorn"), { heading: "class" })?.value.className).toBe("Acorn");
    expect(readYearGroups(typed("Acorn"))).toBeNull();
  });

  it("reads bare numbers, and 3/4 that became 3 April", () => {
    expect(readYearGroups(number(4))?.value.yearGroups).toEqual(["Y4"]);
    expect(readYearGroups(number(0))?.value.yearGroups).toEqual(["R"]);
    expect(readYearGroups(excel(46115, "03-Apr", "d-mmm"))?.value.yearGroups).toEqual(["Y3", "Y4"]);
  });

  it.each([
    "Wave 2",
    "Provision Map 26-27",
    "3 x 20 mins",
    "Toe by Toe",
    "Ethan W",
    "10-15",
    "6 children",
    "12 weeks",
  ])("%s names no year", (text) => {
    expect(readYearGroups(typed(text), { heading: "title" })).toBeNull();
  });
});

describe("years in everybody's own words", () => {
  it.each<[string, string[], string | null]>([
    ["Y3Y4", ["Y3", "Y4"], null],
    ["KS2 (Y5)", ["Y5"], null],
    ["Yaer 4", ["Y4"], null],
    ["Y1 upwards", ["Y1"], null],
    ["Y3-ish", ["Y3"], null],
    ["Yr3 x2, Yr4 x3", ["Y3", "Y4"], null],
    ["Y3 (2) Y4 (3)", ["Y3", "Y4"], null],
    ["Y7 & Y8 (set 4)", ["Y7", "Y8"], null],
    ["7X1", ["Y7"], "7X1"],
  ])("“%s”", (text, yearGroups, className) => {
    expect(readYearGroups(typed(text), { heading: "year" })?.value).toEqual({
      yearGroups,
      className,
    });
  });
});

describe("years of pupils who are not counted", () => {
  it.each([
    ["Year 7 and 8 students with SAS below 88", ["Y7", "Y8"]],
    ["Years 5 and 6 pupils", ["Y5", "Y6"]],
    ["Y10 or 11 students", ["Y10", "Y11"]],
    ["Y3, 6 children", ["Y3"]],
    ["Y4 + 2 pupils", ["Y4"]],
  ])("“%s”", (text, yearGroups) => {
    expect(readYearGroups(typed(text), { heading: "year" })?.value.yearGroups).toEqual(yearGroups);
  });
});
