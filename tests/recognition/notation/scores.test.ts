import { isAgeMeasure, readAge } from "../../../src/recognition/notation/ages";
import { typed } from "../../../src/recognition/notation/cell-text";
import { readScore } from "../../../src/recognition/notation/scores";
import { excel, number } from "./cells";

describe("scores, kept as they are displayed", () => {
  it.each([
    ["SS 85", "standardised", "SS"],
    ["45%", "percent", null],
    ["P6", "level", null],
    ["2c", "level", null],
    ["WTS", "level", null],
    ["EXS", "level", null],
    ["GDS", "level", null],
    ["WT", "level", null],
    ["ARE", "level", null],
    ["Lvl 2", "level", null],
    ["Phase 3", "phase", null],
    ["12/20", "fraction", null],
    ["2nd percentile", "percentile", null],
    ["<15", "limit", null],
    ["90+", "limit", null],
    ["+7m", "gain", null],
    ["Amber", "colour", null],
    ["maintain", "words", null],
    ["k/g not yet", "words", null],
    ["82 (av)", "number", null],
    ["SDQ 21 (mean)", "number", "SDQ"],
  ])("%s", (text, kind, measure) => {
    expect(readScore(typed(text))).toMatchObject({
      value: { shown: text, then: null, kind, measure },
      rest: "",
    });
  });

  it.each([
    ["Entry SS 85 / exit 92", "SS 85", "92", "SS"],
    ["SS85→92", "SS85", "92", "SS"],
    ["RA 6:04 – 6:11", "RA 6:04", "6:11", "RA"],
    ["12 → 18/20", "12", "18/20", null],
    ["SDQ 22 → 15", "SDQ 22", "15", "SDQ"],
    ["from 12 to 18", "12", "18", null],
  ])("%s is entry and exit in one cell", (text, shown, then, measure) => {
    expect(readScore(typed(text))?.value).toMatchObject({ shown, then, measure });
  });

  it.each([
    ["YARC SS 81, 77", "YARC SS"],
    ["HAST2 SS 80 → 92", "HAST2 SS"],
    ["Linden SAS 88", "Linden SAS"],
    ["WIAT-III 92", "WIAT-III"],
    ["Spelling SS 90", "SS"],
    ["Autumn SS 92", "SS"],
    ["Entry SS 85 / exit 92", "SS"],
  ])("“%s” is measured by %s", (text, measure) => {
    expect(readScore(typed(text))?.value.measure).toBe(measure);
  });

  it("asks about the scores of several pupils, with their unit or without", () => {
    for (const text of ["82, 79, 84", "11 wpm, 14 wpm", "NGRT SAS 72, 74"])
      expect(readScore(typed(text))?.alternatives).toHaveLength(2);
  });

  it.each(["abs", "n/a", "tbc", "moved school", "not assessed"])(
    "%s is no score, and stays in the notes",
    (text) => {
      expect(readScore(typed(text))).toMatchObject({
        value: { shown: null, kind: "none" },
        rest: text,
      });
    },
  );

  it.each([
    [excel(44166, "Dec-20", "mmm-yy"), "12/20"],
    [excel(14855, "Sep-40", "mmm-yy"), "9/40"],
    [excel(46298, "03-Oct", "d-mmm"), "3/10"],
  ])("asks about a fraction that Excel took for a date", (cell, fraction) => {
    const read = readScore(cell);
    expect(read?.value.shown).toBe(fraction);
    expect(read?.alternatives?.map(({ value }) => value.shown)).toEqual([fraction, cell.text]);
  });

  it("asks when one cell holds the scores of several pupils", () => {
    expect(
      readScore(typed("NGRT SAS 82, 79, 84"))?.alternatives?.map(({ value }) => value.shown),
    ).toEqual(["NGRT SAS 82, 79, 84", "82"]);
  });

  it("shows a percentage as displayed", () => {
    expect(readScore(excel(0.45, "45%", "0%"))?.value.shown).toBe("45%");
  });
});

describe("ages in years and months", () => {
  it.each([
    ["6:04", 76],
    ["6y4m", 76],
    ["6.04", 76],
    ["6;04", 76],
    ["Age 7-02", 86],
    ["RA 6:04", 76],
    ["7y0m", 84],
    ["6 yrs 4 months", 76],
    ["7.11", 95],
  ])("%s is %i months", (text, months) => {
    expect(readAge(typed(text), { isAge: true })?.value.months).toBe(months);
  });

  it("reads 6.04 as 6 years 4 months only where the measure is an age", () => {
    expect(readScore(number(6.04), { measure: "Salford RA" })?.value).toMatchObject({
      shown: "6.04",
      kind: "age",
      months: 76,
    });
    expect(readScore(number(6.04), { measure: "Words per minute" })?.value).toMatchObject({
      kind: "number",
      months: null,
    });
    expect(
      ["Salford RA", "SWST spelling age", "Maths age", "Reading age"].every(isAgeMeasure),
    ).toBe(true);
    expect(
      ["Sandwell SS", "NGRT (SAS)", "SDQ total", "Incidents per half term"].some(isAgeMeasure),
    ).toBe(false);
  });

  it("asks whether 6.1 was 6 years 1 month or a 6.10 that lost its nought", () => {
    const read = readScore(number(6.1), { measure: "Salford RA" });
    expect(read?.alternatives?.map(({ value }) => [value.shown, value.months])).toEqual([
      ["6.1", 73],
      ["6.10", 82],
    ]);
    const shown = readScore(excel(8.1, "8.10", "0.00"), { measure: "Salford RA" });
    expect(shown).toMatchObject({ value: { shown: "8.10", months: 106 } });
    expect(shown?.alternatives).toBeUndefined();
  });

  it("reads an age that Excel stored as a time", () => {
    expect(readScore(excel(422 / 1440, "07:02", "h:mm"))?.value).toMatchObject({
      shown: "07:02",
      months: 86,
    });
  });

  it.each(["6.12", "85", "25:04"])("%s is no age", (text) => {
    expect(readAge(typed(text), { isAge: true })).toBeNull();
  });
});
