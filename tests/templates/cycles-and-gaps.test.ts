import fc from "fast-check";
import { MEASURE_KIND_LABELS } from "../../src/domain/measure";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { coreInOffice } from "../support/core-in-office";
import type { OpenOffice } from "../support/office";
import { namedCell, rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, pupil, takesPart, TODAY } from "./example-map";

jest.setTimeout(180_000);

const READING = {
  areaOfNeed: "cognitionAndLearning",
  wave: 2,
  role: "TA",
  sessionsPerWeek: 5,
  minutesPerSession: 60,
  startDate: "2026-09-07",
  endDate: "2027-03-25",
} as const;
const MEASURE = "Sounds in 1 min";

const SCHOOL: ProvisionMap = {
  ...EMPTY_MAP,
  staffRates: [{ role: "TA", hourlyRate: 20, source: "" }],
  provisions: [
    provision({ ...READING, provision: "Phonics", ledBy: "Mrs Parr (TA)" }),
    provision({ ...READING, provision: "Reading", ledBy: "Mr Okafor and Mrs Parr" }),
    provision({ ...READING, provision: "Assembly", wave: 1, ledBy: "Class teachers" }),
    provision({ ...READING, provision: "Empty", ledBy: "Mrs Parrish" }),
  ],
  pupils: [
    pupil({ name: "Ada", senStatus: "K", areaOfNeed: "cognitionAndLearning" }),
    pupil({ name: "Bo", senStatus: "K", areaOfNeed: "sensoryAndOrPhysical" }),
    pupil({ name: "Cai", senStatus: "E" }),
    pupil({ name: "Dot", senStatus: "N" }),
    pupil({
      name: "Eve",
      yearGroup: "Y4",
      senStatus: "K",
      areaOfNeed: "socialEmotionalAndMentalHealth",
    }),
    pupil({
      name: "Fay",
      yearGroup: "Y4",
      senStatus: "E",
      areaOfNeed: "socialEmotionalAndMentalHealth",
    }),
    pupil({
      name: "Gil",
      yearGroup: "Y5",
      senStatus: "K",
      areaOfNeed: "socialEmotionalAndMentalHealth",
    }),
  ],
  pupilProvisions: [
    takesPart("Ada", "Phonics", { cycle: "Autumn 1", measure: MEASURE, entry: "5", exit: "5" }),
    takesPart("Ada", "Phonics", { cycle: "Autumn 2", measure: MEASURE, entry: "5", exit: "5" }),
    takesPart("Bo", "Phonics", { cycle: "Autumn 1", measure: MEASURE, entry: "5", exit: "9" }),
    takesPart("Bo", "Phonics", { cycle: "Autumn 2", measure: MEASURE, entry: "9", exit: "9" }),
    takesPart("Bo", "Phonics", { cycle: "Autumn 2", measure: "Reading age", entry: "6:00" }),
    takesPart("Dot", "Phonics", { cycle: "Autumn 2", measure: MEASURE, entry: "5", exit: "8" }),
    takesPart("Dot", "Phonics", {
      cycle: "Autumn 2",
      measure: "Attendance",
      entry: "80",
      exit: "90",
    }),
    takesPart("Ada", "Reading", {}),
    takesPart("Ada", "Assembly", {}),
  ],
};

let office: OpenOffice;
beforeAll(async () => {
  office = await coreInOffice(SCHOOL, TODAY);
});
afterAll(() => office.close());

const rowOf = (table: string, header: string, value: string) => {
  const found = rowsOfTable(office.excel.book, table).find((row) => row[header] === value);
  if (!found) throw new Error(`${value} is not in ${table}.`);
  return found;
};
const onMap = (name: string) => rowOf("ProvisionMap", "Provision", name);
const onPupils = (name: string) => rowOf("Pupils", "Pupil", name);
const type = (table: string, row: number, header: string, value: string | number | null) => {
  typeIntoTable(office.excel.book, table, row, header, value);
  office.excel.calculator.calculate();
};

describe("what a provision did for its pupils", () => {
  it("counts pupils of this cycle once, and those of the cycles before apart", () => {
    expect(onMap("Phonics")).toMatchObject({
      "Pupils with a result": 3,
      "Pupils with progress": 1,
      Impact: "1 of 3 made progress",
      "Results in cycles before": 2,
      "Progress in cycles before": 1,
      "Since the cycles before": "Worse",
    });
  });

  it("is compared with what was expected, once somebody says what", () => {
    expect(onMap("Phonics")["Against what was expected"]).toBe("");
    type("ProvisionMap", 0, "Share expected", 0.5);
    expect(onMap("Phonics")).toMatchObject({
      "Against what was expected": "Below",
      "To look at": "Below what was expected: 1 of 3",
    });
    type("ProvisionMap", 0, "Share expected", 0.2);
    expect(onMap("Phonics")["Against what was expected"]).toBe("Above");
    type("ProvisionMap", 0, "Share expected", null);
  });

  it("costs what this cycle costs for each who made progress, and nothing is said where nobody did", () => {
    const shares = rowsOfTable(office.excel.book, "PupilProvision")
      .filter((row) => row["Provision"] === "Phonics" && row["Cycle"] === "Autumn 2")
      .reduce((sum, row) => sum + Number(row["Share of cost"]), 0);
    expect(shares).toBeGreaterThan(100);
    expect(onMap("Phonics")["Cost per pupil with progress"]).toBeCloseTo(shares, 2);
    expect(onMap("Reading")["Cost per pupil with progress"]).toBe("");
  });

  it("asks whether to escalate after two cycles in a row without progress, and not after one", () => {
    const flags = rowsOfTable(office.excel.book, "PupilProvision").map((row) => row["To look at"]);
    expect(flags[1]).toBe(
      "Escalate? 2 cycles without progress; Overlap for Cognition and learning",
    );
    expect(flags[3]).toBe("");
  });
});

describe("gaps and overlaps", () => {
  it("a pupil twice in one area at once is pointed out once, and what everyone has is no second", () => {
    const flags = () =>
      rowsOfTable(office.excel.book, "PupilProvision").map((row) => String(row["To look at"]));
    const overlapping = () => flags().filter((flag) => flag.includes("Overlap for "));
    expect(overlapping()).toHaveLength(1);
    type("ProvisionMap", 1, "In class", "Yes");
    expect(overlapping()).toEqual([]);
    type("ProvisionMap", 1, "In class", null);
    type("ProvisionMap", 1, "Wave", 1);
    expect(overlapping()).toEqual([]);
    type("ProvisionMap", 1, "Wave", 2);
  });

  it("two provisions for one area that are measured by different things are two needs", () => {
    const overlaps = () =>
      rowsOfTable(office.excel.book, "PupilProvision")[7]?.["Overlap for pupil and area"];
    type("PupilProvision", 7, "Measure", "Reading age");
    expect(overlaps()).toBe("");
    type("PupilProvision", 7, "Measure", MEASURE);
    expect(overlaps()).toBe("Ada | Cognition and learning");
    type("PupilProvision", 7, "Measure", null);
    expect(overlaps()).toBe("Ada | Cognition and learning");
  });

  it("a need that nobody of a year has anything for is pointed out once for the year", () => {
    const NOBODY = "Nobody of 2 in Y4 has provision for Social, emotional and mental health";
    expect(onPupils("Eve")["To look at"]).toBe(`No provision; ${NOBODY}`);
    expect(onPupils("Fay")["To look at"]).toBe("No provision");
    expect(onPupils("Gil")["To look at"]).toBe("No provision");
    type("PupilProvision", 8, "Pupil", "Fay");
    expect(onPupils("Eve")["To look at"]).toBe(`No provision; ${NOBODY}`);
    expect(onPupils("Fay")["To look at"]).toBe("Nothing for Social, emotional and mental health");
    type("ProvisionMap", 2, "Area of need", "Social, emotional and mental health");
    expect(onPupils("Eve")["To look at"]).toBe("No provision");
    expect(onPupils("Fay")["To look at"]).toBe("");
    type("ProvisionMap", 2, "Area of need", "Cognition and learning");
    type("PupilProvision", 8, "Pupil", "Ada");
  });

  it("pupils have too much, too little or the wrong thing", () => {
    expect(onPupils("Ada")["To look at"]).toBe("Out of class 10 h a week");
    expect(onPupils("Bo")["To look at"]).toBe("Nothing for Sensory and/or physical");
    expect(onPupils("Cai")["To look at"]).toBe("No provision");
    expect(onPupils("Dot")["To look at"]).toBe("");
  });

  it("what takes place in class takes nobody out of it", () => {
    type("ProvisionMap", 0, "In class", "Yes");
    expect(onPupils("Ada")["To look at"]).toBe("");
    type("ProvisionMap", 0, "In class", null);
  });

  it("an adult at a pupil's side for much of the week takes nobody out of class, unless the map says so", () => {
    type("ProvisionMap", 0, "Minutes", 61);
    expect(onPupils("Ada")["To look at"]).toBe("");
    type("ProvisionMap", 0, "In class", "No");
    expect(onPupils("Ada")["To look at"]).toBe("Out of class 10.1 h a week");
    type("ProvisionMap", 0, "In class", null);
    type("ProvisionMap", 0, "Minutes", 60);
  });

  it("when all has ended, nothing is running now", () => {
    const today = namedCell(office.excel.book, "MapToday");
    today.sheet.setValue(today.row, today.column, 46500);
    office.excel.calculator.calculate();
    expect(onPupils("Ada")["To look at"]).toBe("Nothing running now");
    today.sheet.setFormula(today.row, today.column, "TODAY()");
    office.excel.calculator.calculate();
  });

  it("a provision without pupils is pointed out, but not what everyone has", () => {
    expect(onMap("Empty")["To look at"]).toBe("No pupils named");
    type("PupilProvision", 8, "Provision", null);
    expect(onMap("Assembly")["To look at"]).toBe("");
    type("PupilProvision", 8, "Provision", "Assembly");
  });

  it("an adult's hours above the contract are pointed out, and names inside other names are not theirs", () => {
    const row = rowsOfTable(office.excel.book, "Adults").findIndex(
      (each) => each["Adult"] === "Mrs Parr",
    );
    type("Adults", row, "Contract hours a week", 9.5);
    expect(rowOf("Adults", "Adult", "Mrs Parr")).toMatchObject({
      "Provisions now": 2,
      "Hours left": -0.5,
      "To look at": "Over contract: 10 h of 9.5 h",
    });
    type("Adults", row, "Contract hours a week", 10);
    expect(rowOf("Adults", "Adult", "Mrs Parr")["To look at"]).toBe("");
    expect(rowsOfTable(office.excel.book, "Adults").map((each) => each["Adult"])).toEqual([
      "Mrs Parr",
      "Mr Okafor",
      "Mrs Parrish",
    ]);
  });

  it("a review whose pupils all have an outcome has taken place, though nobody wrote down the day", () => {
    type("ProvisionMap", 1, "Review date", 46335);
    expect(onMap("Reading")["Review"]).toBe("Overdue 1 week");
    type("PupilProvision", 7, "Outcome", "Met");
    expect(onMap("Reading")).toMatchObject({ Review: "Reviewed", "Last review": 46335 });
    type("PupilProvision", 7, "Outcome", null);
    type("ProvisionMap", 1, "Review date", null);
    expect(onMap("Reading")["Review"]).toBe("No review date");
    expect(onMap("Assembly")["Review"]).toBe("");
  });

  it("pupils nobody looked at this term are named once half the term has gone", () => {
    expect(onPupils("Ada")["Review this term"]).toBe("Not reviewed this term");
    type("PupilProvision", 0, "Reviewed on", 46340);
    expect(onPupils("Ada")["Review this term"]).toBe("Reviewed this term");
    type("PupilProvision", 0, "Reviewed on", 46200);
    expect(onPupils("Ada")["Review this term"]).toBe("Not reviewed this term");
    type("ProvisionMap", 0, "Reviewed on", 46340);
    expect(onPupils("Bo")["Review this term"]).toBe("Reviewed this term");
    expect(onPupils("Cai")["Review this term"]).toBe("");
    type("ProvisionMap", 0, "Reviewed on", null);
  });
});

describe("whatever is typed", () => {
  const ORDER = [
    "No impact",
    "Not a fair test",
    "Limited progress",
    "Expected progress",
    "Good progress",
  ];
  const place = (said: unknown) => ORDER.indexOf(String(said));
  const SAYS_ITSELF = ["Red, amber, green", "Progress judgement", "Target met"];
  const MEASURES: Readonly<
    Record<string, { better: 1 | -1; values: readonly (string | number)[] }>
  > = {
    [MEASURE]: { better: 1, values: [0, 1, 5, 5.5, 12, 30, 31] },
    "Behaviour incidents": { better: -1, values: [0, 1, 4, 9, 20] },
    "Standardised score": { better: 1, values: [69, 78, 80, 82, 86, 87, 100] },
    "Reading age": { better: 1, values: ["5:11", "6:00", "6:01", "6:06", "7:00", "8:02"] },
    "Phonics phase": { better: 1, values: ["Phase 1", "Phase 2", "Phase 3", "Phase 6"] },
    "Red, amber, green": { better: 1, values: ["Red", "Amber", "Green"] },
    "Progress judgement": { better: 1, values: [-2, -1, 0, 1, 2] },
    "Target met": { better: 1, values: ["Not met", "Partly met", "Met"] },
    Attendance: { better: 1, values: ["71%", "80%", "88.5%", "100%"] },
    "Phonics screening check": { better: 1, values: ["3/40", "14/40", "32/40", "40/40"] },
  };

  it("is of every kind of measure that there is", () => {
    const kinds = rowsOfTable(office.excel.book, "Measures")
      .filter((row) => String(row["Measure"]) in MEASURES)
      .map((row) => row["Kind"]);
    expect(new Set(kinds)).toEqual(new Set(Object.values(MEASURE_KIND_LABELS)));
  });

  const cases = fc.constantFrom(...Object.keys(MEASURES)).chain((measure) => {
    const { values } = MEASURES[measure] ?? { values: [] };
    const index = fc.nat({ max: values.length - 1 });
    return fc.record({
      measure: fc.constant(measure),
      entry: index,
      target: fc.option(index),
      exits: fc.tuple(index, index),
      seen: fc.constantFrom(null, "Yes", "Sometimes", "Not yet"),
      seldom: fc.boolean(),
    });
  });

  it("a better exit in the measure's direction never makes the finding worse, nor does a blank make one", () => {
    const put = (header: string, value: string | number | null) =>
      typeIntoTable(office.excel.book, "PupilProvision", 7, header, value);
    put("Entry date", 46270);
    put("Exit date", 46330);
    fc.assert(
      fc.property(cases, ({ measure, entry, target, exits, seen, seldom }) => {
        const { better, values } = MEASURES[measure] ?? { better: 1, values: [] };
        const [low, high] = [Math.min(...exits), Math.max(...exits)];
        const verdictOf = (exit: number | null) => {
          put("Exit", exit === null ? null : (values[exit] ?? null));
          office.excel.calculator.calculate();
          return rowsOfTable(office.excel.book, "PupilProvision")[7]?.["Verdict"];
        };
        put("Measure", measure);
        put("Entry", values[entry] ?? null);
        put("Target", target === null ? null : (values[target] ?? null));
        put("Independence in class", seen);
        typeIntoTable(office.excel.book, "ProvisionMap", 1, "Sessions planned", 20);
        typeIntoTable(office.excel.book, "ProvisionMap", 1, "Sessions delivered", seldom ? 3 : 20);
        const [worse, improved] = better > 0 ? [low, high] : [high, low];
        expect(place(verdictOf(improved))).toBeGreaterThanOrEqual(place(verdictOf(worse)));
        put("Independence in class", null);
        expect(["No impact", "Not a fair test"]).not.toContain(verdictOf(null));
        put("Entry", null);
        if (!SAYS_ITSELF.includes(measure)) expect(verdictOf(improved)).toBe("No baseline");
      }),
      { numRuns: 80 },
    );
  });
});
