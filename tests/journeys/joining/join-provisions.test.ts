import fc from "fast-check";
import type { Answers, ProvisionLine } from "../../../src/domain/recognition-report";
import { mapFromUnderstanding } from "../../../src/journeys/map-from-understanding";
import { provisionLine } from "../../support/provision-line";
import { understood } from "../../support/understood";

const PHONICS: Partial<ProvisionLine> = {
  provision: "Phonics catch up",
  areaOfNeed: "cognitionAndLearning",
  yearGroups: ["Y1"],
  ledBy: "Mrs Lyle (TA)",
  sessionsPerWeek: 5,
  minutesPerSession: 15,
  groupSize: 4,
};

function drafted(lines: readonly Partial<ProvisionLine>[], answers: Answers = {}) {
  const placed = lines.map((line, at) => ({ source: `Map!B${at + 5}`, ...PHONICS, ...line }));
  const { map, questions } = mapFromUnderstanding(understood(placed.map(provisionLine)), answers);
  return { ...map, questions: questions.filter(({ topic }) => topic !== "area") };
}

describe("terms of one provision", () => {
  test("become its cycles, each with its pupils and results, and the map's row runs from the first to the last", () => {
    const { provisions, pupilProvisions } = drafted([
      { term: "Autumn 1", pupils: ["Ivy", "Rafe"], entry: "8", exit: "15" },
      { term: "Autumn 2", pupils: ["Ivy"], entry: "15", exit: "19", groupSize: 3 },
      { term: "Spring 1", pupils: ["Ivy"], entry: "19" },
    ]);
    expect(provisions).toMatchObject([{ ref: "Phonics catch up Y1", term: "Autumn 1-Spring 1" }]);
    expect(
      pupilProvisions.map(({ pupil, cycle, entry, exit }) => [pupil, cycle, entry, exit]),
    ).toEqual([
      ["Ivy", "Autumn 1", "8", "15"],
      ["Rafe", "Autumn 1", "8", "15"],
      ["Ivy", "Autumn 2", "15", "19"],
      ["Ivy", "Spring 1", "19", null],
    ]);
    expect(provisions[0]?.notes).toContain("Map!B6 says group size 3");
  });

  test("on sheets of their own are the same provision too", () => {
    const { provisions } = drafted([
      { term: "Autumn", source: "Autumn!B5", pupils: ["Ivy"] },
      { term: "Spring", source: "Spring!B5", pupils: ["Ivy"], provision: "Phonics Catch-Up" },
    ]);
    expect(provisions).toMatchObject([{ term: "Autumn-Spring" }]);
  });

  test("with a term between them stay apart: the weeks between would be paid for twice", () => {
    const { provisions } = drafted([{ term: "Autumn 1" }, { term: "Spring 1" }]);
    expect(provisions.map(({ term }) => term)).toEqual(["Autumn 1", "Spring 1"]);
  });

  test("by dates follow each other only over a holiday", () => {
    const autumn = { startDate: "2026-09-14", endDate: "2026-10-23" };
    const next = { startDate: "2026-11-02", endDate: "2026-12-18" };
    const later = { startDate: "2026-11-16", endDate: "2026-12-18" };
    expect(drafted([autumn, next]).provisions).toMatchObject([
      { startDate: "2026-09-14", endDate: "2026-12-18" },
    ]);
    expect(drafted([autumn, later]).provisions).toHaveLength(2);
    expect(
      drafted([autumn, next].map((line) => ({ ...line, pupils: ["Ivy"] }))).pupilProvisions,
    ).toMatchObject([
      { cycle: "Autumn 1 2026", start: "2026-09-14", end: "2026-10-23" },
      { cycle: "Autumn 2 2026", start: "2026-11-02", end: "2026-12-18" },
    ]);
  });

  test("whose dates lie beyond the term dates are asked about", () => {
    const lines = [
      { startDate: "2023-09-11", endDate: "2023-10-20" },
      { startDate: "2023-10-30", endDate: "2023-12-15" },
    ];
    const { provisions, questions } = drafted(lines);
    expect(provisions).toHaveLength(2);
    expect(questions).toMatchObject([{ topic: "provision", chosen: "Keep them apart" }]);
    const [{ about = "", options = [] } = {}] = questions;
    expect(drafted(lines, { [about]: options[0] ?? "" }).provisions).toHaveLength(1);
  });

  test.each([
    ["other staff", { ledBy: "Mr Khan (HLTA)" }],
    ["another dosage", { minutesPerSession: 20 }],
    ["another year group", { yearGroups: ["Y2"] }],
    ["another class", { className: "Oak" }],
    ["other money", { fundingSource: "PP" }],
    ["one pupil instead of a group", { groupSize: 1, pupils: ["Ivy"] }],
    ["another programme", { provision: "Phonics screening" }],
  ])("stay apart with %s", (_, other: Partial<ProvisionLine>) => {
    expect(drafted([{ term: "Autumn 1" }, { term: "Autumn 2", ...other }]).provisions).toHaveLength(
      2,
    );
  });

  test("of two 1:1 arrangements are cycles of each pupil's own", () => {
    const { provisions, pupilProvisions } = drafted(
      ["Autumn 1", "Autumn 2"].flatMap((term) =>
        ["Ivy", "Rafe"].map((pupil) => ({ term, pupils: [pupil], groupSize: 1 })),
      ),
    );
    expect(provisions).toHaveLength(2);
    expect(
      new Set(pupilProvisions.map(({ pupil, provision }) => `${pupil} ${provision}`)).size,
    ).toBe(2);
  });

  test("of two groups side by side go on as the group with their pupils", () => {
    const { provisions, pupilProvisions } = drafted([
      { term: "Autumn 1", pupils: ["Ivy", "Rafe"] },
      { term: "Autumn 1", pupils: ["Tom", "Zara"] },
      { term: "Autumn 2", pupils: ["Tom", "Noor"] },
      { term: "Autumn 2", pupils: ["Ivy", "Kit"] },
    ]);
    expect(provisions).toHaveLength(2);
    const of = (name: string) =>
      new Set(
        pupilProvisions.filter(({ pupil }) => pupil === name).map(({ provision }) => provision),
      );
    expect([of("Ivy").size, of("Tom").size]).toEqual([1, 1]);
  });

  test("of last year's sheet are no terms of this year's", () => {
    const { provisions } = drafted([
      { term: "Autumn", source: "Map 25-26!B5" },
      { term: "Spring", source: "Map 26-27!B5" },
    ]);
    expect(provisions).toHaveLength(2);
  });

  test("in columns of one row are cycles of the pupil's provision", () => {
    const row = { provision: "ELSA", source: "Tracking!C7", pupils: ["Cory E"], ...BARE };
    const { provisions, pupilProvisions } = drafted([
      { ...row, term: "Autumn", entry: "22", exit: "15", cost: 172 },
      { ...row, term: "Spring", entry: "15", exit: "14", cost: 172 },
      { ...row, term: "Summer", entry: "14", cost: 172 },
    ]);
    expect(provisions).toMatchObject([{ term: "All year", statedCost: 516 }]);
    expect(pupilProvisions.map(({ cycle }) => cycle)).toEqual(["Autumn", "Spring", "Summer"]);
  });
});

const BARE = { ledBy: null, sessionsPerWeek: null, minutesPerSession: null, groupSize: null };

describe("what only might be one provision is asked about", () => {
  const detailed = {
    provision: "ELSA",
    source: "Map!B5",
    pupils: ["Cory E"],
    groupSize: 1,
    startDate: "2025-09-15",
    endDate: "2025-12-12",
    measure: "SDQ",
    entry: "22",
    exit: "15",
  };
  const tracking = ["Autumn", "Spring"].map((term, at) => ({
    ...BARE,
    provision: "ELSA (SDQ)",
    source: "Tracking!C7",
    pupils: ["Cory E"],
    term,
    entry: at === 0 ? "22" : "15",
    exit: at === 0 ? "15.0" : "14",
  }));

  test("a tracking sheet beside the map: one question for both sheets, apart meanwhile", () => {
    const { provisions, questions } = drafted([detailed, ...tracking]);
    expect(provisions).toHaveLength(2);
    expect(questions.map(({ text }) => text)).toEqual([
      "“Map” and “Tracking” both list ELSA (SDQ). Are they the same provisions?",
    ]);
  });

  test("and once they are the same, its results are added, each once, and the time stays as the map says", () => {
    const [{ about = "", options = [] } = {}] = drafted([detailed, ...tracking]).questions;
    const { provisions, pupilProvisions } = drafted([detailed, ...tracking], {
      [about]: options[0] ?? "",
    });
    expect(provisions).toMatchObject([{ startDate: "2025-09-15", endDate: "2025-12-12" }]);
    expect(pupilProvisions.map(({ cycle, entry, exit }) => [cycle, entry, exit])).toEqual([
      ["Autumn 2025", "22", "15"],
      ["Spring", "15", "14"],
    ]);
  });

  const classes = ["Cedar", "Hazel", "Elm"].map((className, at) => ({
    className,
    source: `${className}!D5`,
    pupils: [`Pupil ${"ABC"[at] ?? ""}`],
    groupSize: 4,
  }));

  test("a programme in three classes is three groups, and asked about where it fits into one", () => {
    const { provisions, questions } = drafted(classes);
    expect(provisions).toHaveLength(3);
    expect(questions).toMatchObject([
      { topic: "provision", options: ["One group", "Keep them apart"] },
    ]);
    const about = questions[0]?.about ?? "";
    expect(drafted(classes, { [about]: "One group" }).provisions).toHaveLength(1);
  });

  test("nothing is asked where the staff differ, or the pupils are too many for one group", () => {
    const staff = classes.map((line, at) => ({ ...line, ledBy: `Mrs ${"ABC"[at] ?? ""} (TA)` }));
    expect(drafted(staff).questions).toEqual([]);
    const full = classes.map((line) => ({ ...line, groupSize: 2 }));
    expect(drafted(full).questions).toEqual([]);
  });
});

const WEEKS_OF: Readonly<Record<string, number>> = {
  "Autumn 1": 1,
  "Autumn 2": 2,
  "Spring 1": 4,
  "Spring 2": 8,
  "Summer 1": 16,
  "Summer 2": 32,
};
const halfTerms = Object.keys(WEEKS_OF);

/** Minutes of an adult in a year, with each half-term as a different number of weeks: no two sums are alike. */
function minutesIn(
  provisions: readonly {
    term: string | null;
    sessionsPerWeek: number | null;
    minutesPerSession: number | null;
  }[],
): number {
  return provisions.reduce((sum, { term, sessionsPerWeek, minutesPerSession }) => {
    const [from = "", to = from] = (term ?? "").split("-");
    const index = (name: string, last: boolean) => {
      const whole = halfTerms.indexOf(name);
      if (name === "All year") return last ? 5 : 0;
      return whole >= 0 ? whole : halfTerms.indexOf(`${name} ${last ? 2 : 1}`);
    };
    const span = halfTerms.slice(index(from, false), index(to, true) + 1);
    const weeks = span.reduce((total, name) => total + (WEEKS_OF[name] ?? NaN), 0);
    return sum + weeks * (sessionsPerWeek ?? 0) * (minutesPerSession ?? 0);
  }, 0);
}

test("hours are the same before and after joining, whatever the sheets hold", () => {
  const line = fc.record({
    provision: fc.constantFrom("ELSA", "Elsa", "Phonics"),
    ledBy: fc.constantFrom("TA", "HLTA", null),
    groupSize: fc.constantFrom(1, 4, null),
    sessionsPerWeek: fc.constantFrom(1, 5),
    minutesPerSession: fc.constantFrom(10, 40),
    term: fc.constantFrom(...halfTerms),
    pupils: fc.subarray(["Ivy", "Rafe", "Tom"], { minLength: 2 }),
    className: fc.constantFrom("Cedar", "Hazel", null),
    cost: fc.constantFrom(10, null),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const { provisions, pupilProvisions } = drafted(lines);
      const stated = lines.map((each) => ({ ...each, groupSize: null }));
      expect(minutesIn(provisions)).toBe(minutesIn(stated));
      const costs = (all: readonly (number | null)[]) =>
        all.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
      expect(costs(provisions.map(({ statedCost }) => statedCost))).toBe(
        costs(lines.map(({ cost }) => cost)),
      );
      expect(pupilProvisions).toHaveLength(lines.flatMap(({ pupils }) => pupils).length);
    }),
  );
});
