import { putsMonthFirst } from "../../../src/recognition/notation/date-order";
import { typed } from "../../../src/recognition/notation/cell-text";
import { readDate } from "../../../src/recognition/notation/dates";
import { schoolYear } from "../../../src/recognition/notation/school-year";
import { excel, number } from "./cells";

const in2026 = { schoolYear: schoolYear(2026) };

describe("dates as they are written in English schools", () => {
  it.each([
    ["03/11/26", "2026-11-03", ""],
    ["3.11.26", "2026-11-03", ""],
    ["18.12.26", "2026-12-18", ""],
    ["14/9/26", "2026-09-14", ""],
    ["2026-11-03", "2026-11-03", ""],
    ["Mon 7th September 2026", "2026-09-07", ""],
    ["November 3rd 2026", "2026-11-03", ""],
    ["09/24/26", "2026-09-24", ""],
    ["AR 14/01/27", "2027-01-14", "AR"],
    ["PEP 8/12/26", "2026-12-08", "PEP"],
    ["3rd Nov", "2026-11-03", ""],
    ["3 November", "2026-11-03", ""],
    ["w/b 3/11", "2026-11-03", ""],
    ["w/b 7/12", "2026-12-07", ""],
    ["starts 19 Jan", "2027-01-19", ""],
    ["ends 13/2", "2027-02-13", ""],
  ])("%s", (text, date, rest) => {
    expect(readDate(typed(text), in2026)).toMatchObject({ value: { date }, rest });
  });

  it("leaves a day without a year open when the sheet states no school year", () => {
    const read = readDate(typed("3rd Nov"));
    expect(read).toMatchObject({ value: { date: null }, rest: "3rd Nov" });
    expect(read?.confidence).toBeLessThan(0.5);
  });

  it.each([
    ["Nov 26", "2026-11"],
    ["Dec 26", "2026-12"],
    ["June 27", "2027-06"],
    ["AR Feb 27", "2027-02"],
    ["Sept", "2026-09"],
    ["Sept 24", "2024-09"],
    ["01/2026", "2026-01"],
  ])("%s names a month and no day", (text, month) => {
    expect(readDate(typed(text), in2026)).toMatchObject({
      value: { date: null, month },
      rest: text,
    });
  });

  it("reads both ends of a range", () => {
    expect(readDate(typed("21/9/26 - 11/12/26"))?.value).toMatchObject({
      date: "2026-09-21",
      to: "2026-12-11",
    });
    expect(readDate(typed("21/9 - 11/12/26"))?.value).toMatchObject({
      date: "2026-09-21",
      to: "2026-12-11",
    });
    expect(readDate(typed("3 Nov to 12 Feb 2027"))?.value).toMatchObject({
      date: "2026-11-03",
      to: "2027-02-12",
    });
  });

  it("asks when a cell holds several dates that are no range", () => {
    expect(readDate(typed("16/10/26, 11/12/26"))?.alternatives).toHaveLength(2);
  });

  it("knows a term from a day", () => {
    expect(readDate(typed("End of Spring 1"))).toMatchObject({
      value: { date: null, term: "Spring 1" },
      rest: "End of Spring 1",
    });
    expect(readDate(typed("all year"))?.value).toMatchObject({ date: null, term: "All year" });
    expect(readDate(typed("ongoing"))?.value).toMatchObject({ date: null, open: true });
  });

  it.each(["12 sessions", "half termly", "moved 6/2", "31/6/26", "Mrs Doyle"])(
    "%s is no date",
    (text) => {
      expect(readDate(typed(text), in2026)).toBeNull();
    },
  );

  it("reads serial numbers, also those that count from 1904", () => {
    expect(readDate(excel(46279, "14/09/2026", "dd/mm/yyyy"))?.value.date).toBe("2026-09-14");
    expect(readDate(excel(46279, "9/14/2026", "m/d/yyyy"))?.value.date).toBe("2026-09-14");
    expect(readDate(excel(44817, "14/09/2026", "dd/mm/yyyy"))?.value.date).toBe("2026-09-14");
    expect(readDate(excel(46279, "########", "dd/mm/yyyy"))?.value.date).toBe("2026-09-14");
    expect(readDate(number(46279))?.value.date).toBe("2026-09-14");
    expect(readDate(number(12))).toBeNull();
  });

  it("doubts 26-Nov in 2026-27, which may be a typed Nov 26", () => {
    expect(readDate(excel(46352, "26-Nov", "d-mmm"), in2026)?.alternatives).toHaveLength(2);
    expect(readDate(excel(46329, "03-Nov", "d-mmm"), in2026)?.value.date).toBe("2026-11-03");
  });

  it("learns from the dates beside it that a computer puts the month first", () => {
    expect(putsMonthFirst(["09/14/2026", "12/11/2026", "ongoing"])).toBe(true);
    expect(putsMonthFirst(["09/10/2026", "12/11/2026"])).toBe(false);
    expect(putsMonthFirst(["09/14/2026", "18/12/2026"])).toBe(false);
  });

  it("asks about a day that only an American computer would put into the school year", () => {
    expect(
      readDate(typed("12/4/2026"), in2026)?.alternatives?.map(({ value }) => value.date),
    ).toEqual(["2026-12-04", "2026-04-12"]);
    expect(readDate(typed("03/12/26"), in2026)?.alternatives).toBeUndefined();
    expect(readDate(typed("4/5/26"), in2026)?.alternatives).toBeUndefined();
  });

  it("takes the month first only when told", () => {
    expect(readDate(typed("03/04/26"))?.value.date).toBe("2026-04-03");
    expect(readDate(typed("03/04/26"), { order: "monthFirst" })?.value.date).toBe("2026-03-04");
  });
});

describe("dates that a finger slipped on", () => {
  it.each([
    ["11//12/26", "2026-12-11"],
    ["11/12/2O26", "2026-12-11"],
    ["11\\12\\26", "2026-12-11"],
    ["reviewed 2/10/26, next 11/12/26", "2026-12-11"],
  ])("“%s”", (text, date) => {
    expect(readDate(typed(text), in2026)?.value.date).toBe(date);
  });

  it("nothing on this year's map is of 1962", () => {
    expect(readDate(typed("11/12/62"), in2026)?.value.date).toBeNull();
  });
});
