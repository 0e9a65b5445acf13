import { recognise } from "../../src/recognition/recognise";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { HEAD, ROWS } from "../support/small-list";

const TODAY = { today: "2026-11-21" };
const read = (...sheets: Parameters<typeof workbookOf>) => recognise(workbookOf(...sheets), TODAY);

describe("what could be two things", () => {
  const rows = [
    ["Provision", "Led by", "How often"],
    ["Physio", "TA", "5x2 x 10 mins"],
    ["Nessy", "TA", "3 x 20 mins"],
  ];

  it("is taken at its likeliest and asked about, in the cell where it stands", () => {
    const { questions, provisions } = read(sheetOf("Map", rows));
    expect(questions).toMatchObject([{ about: "Map!C2", kind: "confirmReading" }]);
    expect(questions[0]?.chosen).toBe(questions[0]?.options[0]);
    expect(provisions[0]?.sessionsPerWeek).toBe(10);
  });

  it("follows the answer", () => {
    const before = read(sheetOf("Map", rows));
    const [question] = before.questions;
    const answer = question?.options[1] ?? "";
    const after = recognise(workbookOf(sheetOf("Map", rows)), {
      ...TODAY,
      answers: { "Map!C2": answer },
    });
    expect(after.questions[0]?.chosen).toBe(answer);
    expect(after.provisions[0]?.sessionsPerWeek).not.toBe(before.provisions[0]?.sessionsPerWeek);
  });

  it("is asked once for all the cells that say the same", () => {
    const { questions } = read(sheetOf("Map", [...rows, ["Speech", "TA", "5x2 x 10 mins"]]));
    expect(questions).toMatchObject([{ about: "Map!C2:C4" }]);
  });
});

describe("a list whose headings are words that nobody listed", () => {
  const heads = ["Scheme", "Goes", "Stint", "Run", "Whoever", "Kick-off", "Wrap-up", "Look again"];
  const rows = [
    ["Nessy", 3, 20, 6, "TA", "14/09/2026", "23/10/2026", "04/12/2026"],
    ["Lego Therapy", 1, 45, 12, "ELSA", "21/09/2026", "11/12/2026", "22/01/2027"],
    ["Numicon", 5, 15, 10, "HLTA", "05/10/2026", "18/12/2026", "29/01/2027"],
  ];
  const map = sheetOf("Map", [heads, ...rows]);
  const columnsOf = (values: (string | number | null)[][], words: string[]) => {
    const [sheet] = read(sheetOf("Map", [words, ...values])).sheets;
    return Object.fromEntries((sheet?.columns ?? []).map(({ header, field }) => [header, field]));
  };

  it("tells days apart by their order, and asks once whether the later of two is the end or the review", () => {
    const words = ["Provision", "Led by", "How often", "Kick-off", "Wrap-up"];
    const two = rows.map(([name, , , , who, start, , review]) =>
      [name, who, "daily", start, review].map((cell) => cell ?? null),
    );
    expect(columnsOf(two, words)).toMatchObject({
      "Kick-off": "startDate",
      "Wrap-up": "endDate",
    });
    expect(read(sheetOf("Map", [words, ...two])).questions).toMatchObject([
      { about: "Map!E1", options: ["end date", "review date"] },
    ]);
  });

  it("is no grid of pupils called Goes, Stint and Run", () => {
    const words = ["Provision", "Goes", "Stint", "Run"];
    const values = rows.map((row) => row.slice(0, 4));
    expect(columnsOf(values, words)).toEqual({
      Provision: "provision",
      Goes: "sessionsPerWeek",
      Stint: "minutesPerSession",
      Run: "weeks",
    });
    expect(columnsOf(values, ["Provision", "Ada", "Ben", "Tom"])).toMatchObject({ Ben: "pupils" });
  });

  it("knows flags by what they are", () => {
    const words = ["Provision", "Pupil", "Led by", "Bears in mind"];
    const values = [
      ["Nessy", "Ned Orr", "TA", "PP, LAC"],
      ["ELSA", "Pia Quinn", "ELSA", "EAL"],
      ["Numicon", "Rae Stott", "HLTA", "PP"],
    ];
    expect(columnsOf(values, words)).toMatchObject({ "Bears in mind": "flag" });
  });

  it("tells minutes and sessions apart by their numbers", () => {
    const words = [
      "Provision",
      "Group size",
      "Goes",
      "Stint",
      "Weeks",
      "Led by",
      "Start date",
      "Review date",
    ];
    const numbers = rows.map(([name, often, long, weeks, who, start, , review]) =>
      [name, "group of 4", often, long, weeks, who, start, review].map((cell) => cell ?? null),
    );
    expect(columnsOf(numbers, words)).toMatchObject({
      Goes: "sessionsPerWeek",
      Stint: "minutesPerSession",
      Weeks: "weeks",
    });
  });

  it("is no list where nothing else says so", () => {
    const orders = sheetOf("Orders", [
      ["Item", "Due", "Who"],
      ["Numicon", 3, "office"],
      ["Nessy", 1, "office"],
    ]);
    expect(read(orders).provisions).toEqual([]);
    expect(read(map).sheets).toHaveLength(1);
  });
});

describe("a list that does not say where its provisions stand", () => {
  const rows = [
    ["Nessy", "Ada B", "TA", "3 x 20 mins", 81, 88],
    ["Lego Therapy", "Ben C", "ELSA", "1 x 45 mins", 19, 14],
  ];
  const header = (first: string) => [first, "Pupils", "Led by", "How often", "Entry", "Exit"];

  it("is read with the likeliest column, which is asked about", () => {
    const { provisions, questions } = read(sheetOf("Map", [header("Spring stuff"), ...rows]));
    expect(provisions.map(({ provision }) => provision)).toEqual(["Nessy", "Lego Therapy"]);
    expect(questions).toMatchObject([{ about: "Map!A1", kind: "whichField" }]);
  });

  it("is left alone once someone says that the column holds something else", () => {
    const map = workbookOf(sheetOf("Map", [header("Spring stuff"), ...rows]));
    const report = recognise(map, { ...TODAY, answers: { "Map!A1": "Something else" } });
    expect(report.provisions).toEqual([]);
  });

  it("asks when a header could mean the provision or its target", () => {
    const { questions } = read(sheetOf("Map", [header("Focus"), ...rows]));
    expect(questions).toMatchObject([{ about: "Map!A1", kind: "whichField" }]);
  });
});

describe("what is hidden", () => {
  it("by hand is read, and asked about once", () => {
    const { provisions, questions } = read(
      sheetOf("Map", [HEAD, ...ROWS], { rowsHiddenByHand: [2] }),
    );
    expect(provisions).toHaveLength(2);
    expect(questions).toMatchObject([{ about: "Map!A3", chosen: "Take it in" }]);
  });

  it("by a filter is part of the map, with no question", () => {
    const { provisions, questions } = read(
      sheetOf("Map", [HEAD, ...ROWS], { rowsHiddenByFilter: [2] }),
    );
    expect(provisions).toHaveLength(2);
    expect(questions).toEqual([]);
  });

  it("as an old sheet stays out until someone says otherwise", () => {
    const old = sheetOf("Map OLD", [HEAD, ...ROWS], { visibility: "hidden" });
    const report = read(sheetOf("Notes", [["ring Jo"]]), old);
    expect(report.provisions).toEqual([]);
    expect(report.questions).toMatchObject([{ about: "Map OLD!A1", chosen: "Leave it out" }]);
    const taken = recognise(workbookOf(old), { ...TODAY, answers: { "Map OLD!A1": "Take it in" } });
    expect(taken.provisions).toHaveLength(2);
  });
});
