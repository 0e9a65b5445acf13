import { typed } from "../../../src/recognition/notation/cell-text";
import { readFunding } from "../../../src/recognition/notation/funding";
import { readMoney } from "../../../src/recognition/notation/money";
import { excel, number } from "./cells";

it("tells the price of a place from the pupil premium", () => {
  expect(readMoney(typed("£6.50 pp"), { isMoney: true })?.value).toMatchObject({
    pounds: null,
    text: "£6.50 pp",
  });
  expect(readMoney(typed("£300 PP"), { isMoney: true })?.value.pounds).toBe(300);
});

describe("money", () => {
  it.each([
    ["£1,204", 1204],
    ["£200", 200],
    ["£40/yr", 40],
    ["£1.2k", 1200],
    ["approx £300", 300],
    ["1,200", 1200],
    ["no cost", 0],
    ["free", 0],
  ])("%s", (text, pounds) => {
    expect(readMoney(typed(text), { isMoney: true })).toMatchObject({
      value: { pounds, text: null },
      rest: "",
    });
  });

  it.each(["25% of salary", "in class", "TA salary confidential", "SLA", "NHS", "25% of SLA"])(
    "%s is a cost in words",
    (text) => {
      expect(readMoney(typed(text))?.value).toMatchObject({ pounds: null, text });
    },
  );

  it("does not take a price for the whole cost", () => {
    expect(readMoney(typed("£12.50 per session"))?.value).toEqual({
      pounds: null,
      text: "£12.50 per session",
      rate: { pounds: 12.5, per: "session" },
    });
    expect(readMoney(typed("£65 a session, PP+"))).toMatchObject({
      value: { rate: { pounds: 65, per: "session" } },
      rest: "PP+",
    });
  });

  it("reads numbers by their format and their heading", () => {
    expect(readMoney(excel(1204, "£1,204", '"£"#,##0'))?.confidence).toBeGreaterThan(0.9);
    expect(readMoney(number(180))?.confidence).toBeLessThan(0.6);
    expect(readMoney(number(180), { isMoney: true })?.value.pounds).toBe(180);
    expect(readMoney(typed("n/a"))?.value).toMatchObject({ pounds: null, text: null });
  });
});

describe("where the money comes from", () => {
  it.each([
    ["Notional SEN", ["notional SEN"]],
    ["Element 2", ["notional SEN"]],
    ["Top-up", ["top-up"]],
    ["E3", ["top-up"]],
    ["PP", ["pupil premium"]],
    ["PP+", ["pupil premium plus"]],
    ["PP / Sports", ["pupil premium", "sports premium"]],
    ["Health", ["health"]],
    ["LA", ["local authority"]],
    ["Friends of the school fair", ["school budget"]],
    ["Rotary Club", []],
  ])("%s", (funding, streams) => {
    expect(readFunding(typed(funding))?.value).toEqual({ funding, streams });
  });
});

describe("money in everybody's own words", () => {
  it.each([
    ["£3OO", 300],
    ["£1 250", 1250],
    ["1250 p.a.", 1250],
    ["6 @ £45", 270],
    ["2 x £60", 120],
    ["£20 x 12 wks", 240],
    ["£120 + £30", 150],
  ])("“%s”", (text, pounds) => {
    expect(readMoney(typed(text), { isMoney: true })?.value.pounds).toBe(pounds);
  });

  it.each(["£200-£300", "£1.250"])("asks which sum “%s” is", (text) => {
    expect(readMoney(typed(text), { isMoney: true })?.alternatives).toHaveLength(2);
  });

  it.each(["£20 each", "-£90"])("“%s” is no whole cost", (text) => {
    expect(readMoney(typed(text), { isMoney: true })?.value).toMatchObject({ pounds: null, text });
  });
});
