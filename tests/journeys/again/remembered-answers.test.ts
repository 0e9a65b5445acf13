import type { Answers, Question } from "../../../src/domain/recognition-report";
import { digest } from "../../../src/journeys/again/digest";
import {
  readAnswers,
  readWithMemory,
  settingOfAnswers,
} from "../../../src/journeys/again/remembered-answers";

const asks = (about: string, change: Partial<Question> = {}): Question => ({
  about,
  kind: "whichValue",
  text: "What does “5x2 x 15 mins” mean?",
  options: ["5 a week", "2 a week"],
  chosen: "5 a week",
  ...change,
});

/** What is recalled when these questions are asked after those were answered. */
function recalled(before: Question[], answers: Answers, now: Question[]): Answers {
  const kept = readAnswers(settingOfAnswers({}, before, answers));
  return readWithMemory(
    kept,
    {},
    () => now,
    (questions) => questions,
  ).answers;
}

describe("answers that the SENCO gave last time", () => {
  it("hold when rows were inserted above", () => {
    const answers = { "Autumn!F4": "2 a week" };
    expect(recalled([asks("Autumn!F4")], answers, [asks("Autumn!F9")])).toEqual({
      "Autumn!F9": "2 a week",
    });
  });

  it("hold when the same doubt stands in more cells by now", () => {
    const now = asks("Autumn!F4:F9", {
      text: "What does “5x2 x 15 mins” mean? (The same in 6 cells.)",
    });
    expect(recalled([asks("Autumn!F4")], { "Autumn!F4": "2 a week" }, [now])).toEqual({
      "Autumn!F4:F9": "2 a week",
    });
  });

  it.each([
    ["another sheet", asks("Spring!F4")],
    ["other words", asks("Autumn!F4", { text: "What does “3x2 x 15 mins” mean?" })],
    ["other options", asks("Autumn!F4", { options: ["5 a week", "2 a week", "once"] })],
  ])("are not taken for %s", (_, now) => {
    expect(recalled([asks("Autumn!F4")], { "Autumn!F4": "2 a week" }, [now])).toEqual({});
  });

  it("to one question asked of two places stay apart, in their order", () => {
    const answers = { "Autumn!F4": "2 a week", "Autumn!H4": "5 a week" };
    const before = [asks("Autumn!F4"), asks("Autumn!H4")];
    expect(recalled(before, answers, [asks("Autumn!F6"), asks("Autumn!H6")])).toEqual({
      "Autumn!F6": "2 a week",
      "Autumn!H6": "5 a week",
    });
  });

  it("give way to an answer given now, and stay kept when their question is not asked", () => {
    const kept = readAnswers(
      settingOfAnswers({}, [asks("Autumn!F4"), asks("Spring!B2")], {
        "Autumn!F4": "2 a week",
        "Spring!B2": "2 a week",
      }),
    );
    const now = [asks("Autumn!F4")];
    const given = { "Autumn!F4": "5 a week" };
    const { answers, fromMemory } = readWithMemory(
      kept,
      given,
      () => now,
      (questions) => questions,
    );
    expect([answers, [...fromMemory]]).toEqual([given, []]);
    const after = readAnswers(settingOfAnswers(kept, now, given));
    expect(Object.values(after).sort()).toEqual([0, 1]);
  });

  it("may raise a question that was answered too: it is answered in the next round", () => {
    const first = asks("Autumn!A1", { text: "What does the column hold?", options: ["x", "y"] });
    const second = asks("Autumn!F4");
    const asked = (answers: Answers) => (answers["Autumn!A1"] === "y" ? [first, second] : [first]);
    const kept = readAnswers(
      settingOfAnswers({}, [first, second], { "Autumn!A1": "y", "Autumn!F4": "2 a week" }),
    );
    const { reading, answers } = readWithMemory(kept, {}, asked, (questions) => questions);
    expect(reading).toHaveLength(2);
    expect(answers).toEqual({ "Autumn!A1": "y", "Autumn!F4": "2 a week" });
  });

  it("are kept without a word of the question in them", () => {
    const question = asks("Autumn!F4", { text: "Is “AB” Ada Bell?", options: ["Ada Bell", "no"] });
    const setting = settingOfAnswers({}, [question], { "Autumn!F4": "Ada Bell" });
    expect(setting).toMatch(/^\{"[\w-]{7}":0\}$/);
  });

  it.each([undefined, "", "[", "7", '{"a":"b"}', "null"])(
    "that cannot be read (%j) count as none",
    (setting) => expect(readAnswers(setting)).toEqual({}),
  );
});

describe("digests", () => {
  it("stay what they are: workbooks hold them", () => {
    expect(["", "Autumn", "Toe by Toe Y3"].map(digest)).toMatchInlineSnapshot(`
     [
       "4y9awGd",
       "xx9wQwx",
       "vJBAUsH",
     ]
    `);
  });

  it("tell 100,000 rows apart", () => {
    const all = new Set(
      Array.from({ length: 100_000 }, (_, n) => digest(`Pupil ${n} A|20|${n % 7}`)),
    );
    expect(all.size).toBe(100_000);
  });
});
