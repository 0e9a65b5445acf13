import type { StaffRate } from "../../src/domain/provision-map";
import { MapQuestions } from "../../src/journeys/map-questions";
import { oneRateARole } from "../../src/journeys/one-rate-a-role";

const ours: StaffRate = { role: "Teacher", hourlyRate: 41.5, source: "Rates!A6", also: ["M6"] };
const fromTheCouncil: StaffRate = {
  role: "teacher ",
  hourlyRate: 41.4,
  source: "LA rates!A5",
  also: ["capped at 5 hours a week"],
};
const ABOUT = "Rates!A6 hourly rate";

test("asks which rate holds when two sheets give a role different rates, and keeps the other beside it", () => {
  const questions = new MapQuestions({});
  const { rates, stands } = oneRateARole([ours, fromTheCouncil], questions);
  expect(questions.list()).toMatchObject([
    {
      about: ABOUT,
      text: "Which rate does the school use for “Teacher”?",
      options: ["£41.50 an hour, from Rates!A6", "£41.40 an hour, from LA rates!A5"],
      chosen: "£41.50 an hour, from Rates!A6",
    },
  ]);
  expect(rates).toEqual([
    { ...ours, also: ["M6", "Also £41.40 an hour, from LA rates!A5", "capped at 5 hours a week"] },
  ]);
  expect(stands).toEqual([
    { role: "Teacher", isOwn: true },
    { role: "Teacher", isOwn: false },
  ]);
});

test("goes by the answer", () => {
  const questions = new MapQuestions({ [ABOUT]: "£41.40 an hour, from LA rates!A5" });
  const { rates } = oneRateARole([ours, fromTheCouncil], questions);
  expect(rates.map(({ hourlyRate }) => hourlyRate)).toEqual([41.4]);
});

test("the same rate on two sheets is no question", () => {
  const questions = new MapQuestions({});
  const { rates } = oneRateARole([ours, { ...fromTheCouncil, hourlyRate: 41.5 }], questions);
  expect(questions.list()).toEqual([]);
  expect(rates).toEqual([{ ...ours, also: ["M6", "capped at 5 hours a week"] }]);
});

test("a rate that is still blank on one sheet is taken from the other", () => {
  const questions = new MapQuestions({});
  const { rates } = oneRateARole([{ ...ours, hourlyRate: null }, fromTheCouncil], questions);
  expect(questions.list()).toEqual([]);
  expect(rates.map(({ hourlyRate }) => hourlyRate)).toEqual([41.4]);
});
