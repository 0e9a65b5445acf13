import { MapQuestions } from "../../src/journeys/map-questions";
import { rolesWithRates } from "../../src/journeys/role-with-rate";

const rates = ["Teaching assistant (EHCP 1:1)", "Teaching assistant", "HLTA", "Teacher"].map(
  (role) => ({ role, hourlyRate: 15, source: "Staff rates!A5" }),
);

const withRates = (ledBy: readonly (string | null)[], known: typeof rates, answers = {}) =>
  rolesWithRates(ledBy, known, new MapQuestions(answers));

test.each([
  ["Mrs Doyle (TA)", "Teaching assistant"],
  ["Miss Cole (HLTA)", "HLTA"],
  ["CT", "Teacher"],
  ["Mrs Whitby (ELSA)", "ELSA"],
])("%s is costed as %s", (ledBy, role) => {
  expect(withRates([ledBy], rates)).toEqual([role]);
});

test("somebody whose role stands on another line has it here too", () => {
  const ledBy = ["Mrs Doyle (TA)", "Miss Frost (TA)", "Mrs Doyle", "Miss Frost / Mrs Doyle"];
  expect(withRates(ledBy, [])).toEqual(["TA", "TA", "TA", "TA"]);
});

test("nobody named, a stranger, and somebody with two roles have no rate", () => {
  expect(withRates([null, "Mrs Doyle"], rates)).toEqual([null, null]);
  const both = ["Mrs Doyle (TA)", "Mrs Doyle (MDSA)", "Mrs Doyle"];
  expect(withRates(both, []).at(-1)).toBeNull();
});

describe("where the school has several rates for a kind of staff", () => {
  const levels = [
    { role: "LSA", hourlyRate: 16.85, source: "Tariff!A4" },
    { role: "Senior LSA", hourlyRate: 20.1, source: "Tariff!A5" },
    { role: "Rainbow lead", hourlyRate: 22, source: "Tariff!A6" },
    { role: "Teacher L1", hourlyRate: 35, source: "Tariff!A7" },
    { role: "Teacher L2", hourlyRate: 40, source: "Tariff!A8" },
  ];

  it("takes the one that is called as the map says it", () => {
    expect(
      withRates(["Senior LSA", "LSA", "Mrs Orr (LSA)", "rainbow lead", "Teacher L2"], levels),
    ).toEqual(["Senior LSA", "LSA", "LSA", "Rainbow lead", "Teacher L2"]);
  });

  it("asks once where the map says no more than any of them", () => {
    const questions = new MapQuestions({});
    expect(rolesWithRates(["CT", "Teacher"], levels, questions)).toEqual([
      "Teacher L1",
      "Teacher L1",
    ]);
    const [asked, ...others] = questions.list();
    expect(others).toEqual([]);
    expect(asked).toMatchObject({
      text: "Which rate is “Teacher” costed at, where the map says no more?",
      options: ["Teacher L1", "Teacher L2"],
    });
    expect(withRates(["CT"], levels, { [asked?.about ?? ""]: "Teacher L2" })).toEqual([
      "Teacher L2",
    ]);
  });
});
