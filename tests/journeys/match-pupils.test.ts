import { PupilMatcher } from "../../src/journeys/match-pupils";

const register = ["Ada Bell", "Tom Price", "Bell, Amir", "Kofi A", "Josie Tarr", "Jack Tate"].map(
  (name) => ({ name }),
);

test.each([
  ["Ada Bell", "Ada Bell"],
  ["Bell, Ada", "Ada Bell"],
  ["Ada B", "Ada Bell"],
  ["ada b.", "Ada Bell"],
  ["TP", "Tom Price"],
  ["T P", "Tom Price"],
  ["Kofi Asante", "Kofi A"],
  ["Amir Bell", "Bell, Amir"],
])("%s on the map is %s on the register", (written, name) => {
  expect(new PupilMatcher(register).match(written)).toBe(name);
});

test("initials that two pupils share are left as they are", () => {
  expect(new PupilMatcher(register).match("JT")).toBeNull();
  expect(new PupilMatcher(register).match("AB")).toBeNull();
});

test("another child with the same forename and initial is not taken for the one on the register", () => {
  expect(new PupilMatcher(register).match("Ada Brown")).toBeNull();
  expect(new PupilMatcher(register).match("Anna Bell")).toBeNull();
});

test("somebody who is not on the register is nobody there", () => {
  expect(new PupilMatcher(register).match("Zara Q")).toBeNull();
});
