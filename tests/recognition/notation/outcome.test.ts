import { typed } from "../../../src/recognition/notation/cell-text";
import { readMark } from "../../../src/recognition/notation/marks";
import { readOutcome } from "../../../src/recognition/notation/outcome";
import { number } from "./cells";

describe("outcomes", () => {
  it.each([
    ["met", "met", ""],
    ["achieved", "met", ""],
    ["partially met", "partlyMet", ""],
    ["PM", "partlyMet", ""],
    ["not met", "notMet", ""],
    ["NM", "notMet", ""],
    ["not yet met", "notMet", ""],
    ["As expected", "met", ""],
    ["+2", "met", ""],
    ["-1", "notMet", ""],
    ["ongoing", null, ""],
    ["too soon to tell", null, ""],
    ["no impact - change", "notMet", "change"],
    ["Partly met - names 6 feelings", "partlyMet", "names 6 feelings"],
  ])("%s", (text, outcome, rest) => {
    expect(readOutcome(typed(text))).toMatchObject({ value: { outcome, text }, rest });
  });

  it("takes red, amber and green for impact only when a key says so", () => {
    expect(readOutcome(typed("A"))?.value.outcome).toBeNull();
    expect(readOutcome(typed("A"))?.alternatives).toHaveLength(2);
    const told = ["R", "amber", "G"].map(
      (text) => readOutcome(typed(text), { ragIsImpact: true })?.value.outcome,
    );
    expect(told).toEqual(["notMet", "partlyMet", "met"]);
  });

  it("asks about a tick unless told, and about a bare number", () => {
    expect(readOutcome(typed("✓"))?.alternatives).toHaveLength(2);
    expect(readOutcome(typed("✓"), { tickIsMet: true })?.alternatives).toBeUndefined();
    expect(readOutcome(number(2))?.alternatives).toHaveLength(2);
  });

  it.each(["Read the first 100 words on sight", "Metre rule", "Spelling age up 6 months"])(
    "%s is a target",
    (text) => {
      expect(readOutcome(typed(text))).toBeNull();
    },
  );
});

describe("marks in a grid", () => {
  it.each([
    ["✓", "yes"],
    ["√", "yes"],
    ["Y", "yes"],
    ["1", "yes"],
    ["n", "no"],
    ["–", "none"],
    ["R", "red"],
    ["g", "green"],
  ])("%s", (text, mark) => {
    expect(readMark(typed(text))?.value.mark).toBe(mark);
  });

  it("asks whether a pupil marked tbc is in the group yet", () => {
    expect(readMark(typed("tbc"))?.alternatives?.map(({ value }) => value.mark)).toEqual([
      "no",
      "yes",
    ]);
  });

  it("asks about a cross among ticks, and not in a grid of crosses", () => {
    expect(readMark(typed("x"), { grid: "ticks" })?.alternatives).toHaveLength(2);
    expect(readMark(typed("x"), { grid: "crosses" })).toMatchObject({ value: { mark: "yes" } });
  });

  it.each(["60", "3 x 20", "30 mins"])("%s is no mark", (text) => {
    expect(readMark(typed(text))).toBeNull();
  });
});

describe("outcomes in everybody's own words", () => {
  it.each([
    ["2/3 met", "partlyMet"],
    ["Met 2 of 3 targets", "partlyMet"],
    ["5/5 met", "met"],
    ["0/3 met", "notMet"],
    ["half met", "partlyMet"],
    ["Parly met", "partlyMet"],
    ["not fully met", "partlyMet"],
    ["hasn't met", "notMet"],
    ["Not yet", "notMet"],
    ["Acheived", "met"],
    ["not acheived", "notMet"],
  ])("“%s”", (text, outcome) => {
    expect(readOutcome(typed(text))?.value).toEqual({ outcome, text });
  });

  it.each(["AB met, CD not", "Met by 3, not by 2"])("asks what “%s” comes to", (text) => {
    expect(readOutcome(typed(text))?.alternatives).toHaveLength(2);
  });

  it("a number of pupils is no verdict on targets", () => {
    expect(readOutcome(typed("18 of 24 met target grade"))?.value.outcome).toBe("met");
  });
});
