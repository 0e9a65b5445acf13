import { academicYearOf, isoOf, mondayOf, serialOf } from "../../src/domain/calendar-date";
import { EXAMPLE_TERMS } from "../../src/domain/example-terms";
import { schoolWeeks } from "../../src/domain/school-weeks";

describe("school weeks from term dates", () => {
  const weeks = schoolWeeks(EXAMPLE_TERMS);
  const of = (year: string) => weeks.filter((week) => week.academicYear === year);

  it.each(["2026-27", "2027-28"])(
    "counts 38 weeks with provision in the example year %s",
    (year) => {
      expect(of(year).filter((week) => week.provisionRuns)).toHaveLength(38);
      expect(of(year)).toHaveLength(40);
    },
  );

  it("leaves out the holidays and half-terms", () => {
    const mondays = weeks.map((week) => week.weekCommencing);
    for (const holiday of ["2026-10-26", "2026-12-21", "2027-02-15", "2027-03-29", "2027-05-31"])
      expect(mondays).not.toContain(holiday);
  });

  it("begins each week on a Monday, once, in order", () => {
    const mondays = weeks.map((week) => serialOf(week.weekCommencing));
    expect(mondays.every((monday) => mondayOf(monday) === monday)).toBe(true);
    expect([...new Set(mondays)].sort((a, b) => a - b)).toEqual(mondays);
  });

  it("counts a week that has a single school day in it", () => {
    const short = schoolWeeks([
      { academicYear: "2026-27", halfTerm: "Spring 1", first: "2027-01-08", last: "2027-01-11" },
    ]);
    expect(short.map((week) => week.weekCommencing)).toEqual(["2027-01-04", "2027-01-11"]);
  });

  it("does not count a week that term only touches at a weekend", () => {
    const [only, ...more] = schoolWeeks([
      { academicYear: "2026-27", halfTerm: "Spring 1", first: "2027-01-09", last: "2027-01-15" },
    ]);
    expect(only?.weekCommencing).toBe("2027-01-11");
    expect(more).toEqual([]);
  });

  it("keeps every week of a school that gives only its autumn terms", () => {
    const autumn = schoolWeeks(EXAMPLE_TERMS.slice(0, 2));
    expect(autumn.filter((week) => week.provisionRuns)).toHaveLength(14);
  });
});

describe("dates", () => {
  it("are Excel's serial numbers and back", () => {
    expect(serialOf("2026-11-21")).toBe(46347);
    expect(isoOf(46347)).toBe("2026-11-21");
    expect(isoOf(serialOf("2028-02-29"))).toBe("2028-02-29");
  });

  it("are refused when there is no such day", () => {
    expect(() => serialOf("2027-02-29")).toThrow(RangeError);
    expect(() => serialOf("3/11/26")).toThrow(RangeError);
  });

  it("belong to the school year that begins in September", () => {
    expect(academicYearOf("2026-08-31")).toBe("2025-26");
    expect(academicYearOf("2026-09-01")).toBe("2026-27");
    expect(academicYearOf("2099-12-01")).toBe("2099-00");
  });
});
