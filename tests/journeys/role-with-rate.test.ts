import { rolesWithRates } from "../../src/journeys/role-with-rate";

const rates = ["Teaching assistant (EHCP 1:1)", "Teaching assistant", "HLTA", "Teacher"].map(
  (role) => ({ role, hourlyRate: 15, source: "Staff rates!A5" }),
);

test.each([
  ["Mrs Doyle (TA)", "Teaching assistant"],
  ["Miss Cole (HLTA)", "HLTA"],
  ["CT", "Teacher"],
  ["Mrs Whitby (ELSA)", "ELSA"],
])("%s is costed as %s", (ledBy, role) => {
  expect(rolesWithRates([ledBy], rates)).toEqual([role]);
});

test("somebody whose role stands on another line has it here too", () => {
  const ledBy = ["Mrs Doyle (TA)", "Miss Frost (TA)", "Mrs Doyle", "Miss Frost / Mrs Doyle"];
  expect(rolesWithRates(ledBy, [])).toEqual(["TA", "TA", "TA", "TA"]);
});

test("nobody named, a stranger, and somebody with two roles have no rate", () => {
  expect(rolesWithRates([null, "Mrs Doyle"], rates)).toEqual([null, null]);
  const both = ["Mrs Doyle (TA)", "Mrs Doyle (MDSA)", "Mrs Doyle"];
  expect(rolesWithRates(both, []).at(-1)).toBeNull();
});
