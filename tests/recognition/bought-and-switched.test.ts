import { recognise } from "../../src/recognition/recognise";
import { boldCell as b, sheetOf, workbookOf } from "../support/sheet-of";

type Rows = Parameters<typeof sheetOf>[1];
const read = (rows: Rows, more: Parameters<typeof sheetOf>[2] = {}) =>
  recognise(workbookOf(sheetOf("Costs", rows, more)), { today: "2026-11-21" });
const across = (row: number, column: number, columns: number) => ({
  row,
  column,
  rows: 1,
  columns,
});

describe("services bought in, in a section of their own", () => {
  it.each(["Provider", "Agency", "Supplier", "Company", "Bought from", "Service provider"])(
    "are the provisions under “%s”",
    (head) => {
      const { provisions } = read([
        [b("A   Teaching Assistant")],
        ["Intervention", "Minutes per week", "Children in group", "Outcome"].map(b),
        ["Number Stacks", 60, 3, "Adds and takes away within 20"],
        ["Read Write Inc", 100, 4, "Reads set 2 sounds"],
        [],
        [b("B   Services we buy in")],
        [head, "How much", "Price each", "Reason", "Cost"].map(b),
        ["Educational Psychologist", "2 visits", 325, "Assessment and report", 650],
        ["Art therapist", "4 hours", 50, "1 x 45 mins weekly, 8 weeks", 200],
        [],
      ]);
      expect(provisions.map(({ provision, cost }) => [provision, cost])).toEqual([
        ["Number Stacks", null],
        ["Read Write Inc", null],
        ["Educational Psychologist", 650],
        ["Art therapist", 200],
      ]);
      expect(provisions.map(({ ledBy }) => ledBy).slice(0, 2)).toEqual(
        Array(2).fill("Teaching Assistant"),
      );
      expect(provisions[3]).toMatchObject({
        sessionsPerWeek: 1,
        minutesPerSession: 45,
        weeks: 8,
        target: null,
      });
      expect(provisions[2]?.minutesPerSession).toBeNull();
    },
  );

  it("are the provisions where nobody says what an hour costs, and things bought are too", () => {
    const { provisions } = read([
      [b("Section 1: Higher Level TA")],
      ["Type of support", "Sessions per week", "Minutes per session", "Number sharing"].map(b),
      ["Lexia", 5, 20, 3],
      ["Zones of Regulation", 1, 40, 5],
      [],
      [b("Section 2: Outside help")],
      ["Professional", "What for", "Hours", "Cost £"].map(b),
      ["Educational Psychologist", "Statutory advice", 6, 660],
      ["Physiotherapist", "Programme", 5, 410],
      [],
      [b("Section 3: Equipment")],
      ["Bought", "Quantity", "Each", "What for", "Total"].map(b),
      ["Clicker licence", 1, 95, "Writing", 95],
      ["Talking tins", 4, 8.5, "Memory", 34],
    ]);
    expect(
      provisions.map(({ provision, ledBy, cost, minutesPerSession }) => [
        provision,
        ledBy,
        cost,
        minutesPerSession,
      ]),
    ).toEqual([
      ["Lexia", "Higher Level TA", null, 20],
      ["Zones of Regulation", "Higher Level TA", null, 40],
      ["Educational Psychologist", null, 660, null],
      ["Physiotherapist", null, 410, null],
      ["Clicker licence", null, 95, null],
      ["Talking tins", null, 34, null],
    ]);
  });

  it("leaves what the school pays its own staff alone", () => {
    const { provisions } = read([
      ["Staff", "Point", "Hourly rate", "Annual cost"].map(b),
      ["TA level 2", "SCP 5", 16.2, 19500],
      ["HLTA", "SCP 12", 19.1, 24100],
    ]);
    expect(provisions).toEqual([]);
  });
});

describe("a line that is kept and switched off", () => {
  const heads = ["Service", "For", "Hours", "Rate"];
  const services = [
    ["EP", "EHCP advice", 5, 102],
    ["Occupational Therapist", "assessment", 6, 80],
    ["Speech Therapist", "1:1", 18, 72],
  ] as const;

  it.each([
    ["Not used", "Use", 0, 1],
    ["No", "Yes", 0, 1],
    ["Off", "On", 0, 1],
    ["Not in place", "In place", "N", "Y"],
    ["Excluded", "Provided", "no", "yes"],
    ["Not this year", "This year", 0, 1],
  ])("is no provision: “%s” beside “%s”", (off, on, no, yes) => {
    const { provisions } = read([
      [...heads, off, on, "Cost £"].map(b),
      [...services[0], no, yes, 510],
      [...services[1], yes, no, 0],
      [...services[2], no, yes, 1296],
    ]);
    expect(provisions.map(({ provision }) => provision)).toEqual(["EP", "Speech Therapist"]);
  });

  it.each([
    ["Use?", 1, 0],
    ["Included (Y/N)", "Y", "N"],
    ["In use", "Yes", "No"],
  ])("is no provision where “%s” says %p, and not %p", (head, yes, no) => {
    const { provisions } = read([
      [...heads, head, "Cost £"].map(b),
      [...services[0], yes, 510],
      [...services[1], no, 0],
      [...services[2], yes, 1296],
    ]);
    expect(provisions.map(({ provision }) => provision)).toEqual(["EP", "Speech Therapist"]);
    expect(provisions[1]).toMatchObject({ groupSize: 1, minutesPerSession: null });
  });

  it("stays a provision where its score on the way in is nought", () => {
    const { provisions } = read([
      ["Programme", "Staff", "In", "Out"].map(b),
      ["ELKLAN", "SALT asst", 0, 4],
      ["Hydro", "TA", null, null],
    ]);
    expect(provisions.map(({ entry, exit }) => [entry, exit])).toEqual([
      ["0", "4"],
      [null, null],
    ]);
  });

  it("stays a provision where “No” says something else of it", () => {
    const { provisions } = read([
      ["Intervention", "Sessions per week", "Parents told", "Cost £"].map(b),
      ["Lexonik", 2, "Yes", 120],
      ["ELSA", 1, "No", 90],
    ]);
    expect(provisions).toHaveLength(2);
  });
});

describe("how many of each kind of staff, with their rates", () => {
  it.each(["Senior LSA", "Key adult", "Experienced TA", "Cover supervisor"])(
    "counts “%s” beside LSA and Teacher",
    (other) => {
      const top = ["Provision", "Sessions a week", "LSA", null, other, null, "Teacher", null];
      const { provisions } = read(
        [
          top.map((text) => (text === null ? null : b(text))),
          [null, null, "How many", "Rate", "How many", "Rate", "How many", "Rate"].map((text) =>
            text === null ? null : b(text),
          ),
          ["PECS", 5, 1, 16.8, null, 20.1, null, 39.7],
          ["Attention Autism", 4, null, 16.8, 1, 20.1, null, 39.7],
          ["Maths", 2, null, 16.8, null, 20.1, 1, 39.7],
          ["Play skills", 2, 1, 16.8, 1, 20.1, null, 39.7],
        ],
        { merges: [across(0, 2, 2), across(0, 4, 2), across(0, 6, 2)] },
      );
      expect(provisions.map(({ ledBy, adults }) => [ledBy, adults])).toEqual([
        ["LSA", 1],
        [other, 1],
        ["Teacher", 1],
        [`LSA, ${other}`, 2],
      ]);
    },
  );
});

describe("a form that names its intervention on the right", () => {
  const form = (code: string, name: string, lead: string, planned: number, held: number): Rows => [
    [b("RECORD OF AN INTERVENTION")],
    [b("Code:"), code, b("Intervention:"), name],
    [b("Led by:"), lead, b("Helped by:"), "LSA"],
    [b("How many weeks:"), "6 weeks", b("How often:"), "daily, 10 mins"],
    [b("Number of sessions planned:"), planned, b("Number that took place:"), held],
    [b("Baseline:"), "SDQ 19", b("End score:"), "SDQ 14"],
    [],
  ];

  it("reads both halves of it", () => {
    const { provisions } = read([
      ...form("R04", "Fresh Start", "Mrs J Lyle", 40, 33),
      ...form("M02", "Numeracy Ninjas", "Miss A Forde", 30, 26),
    ]);
    expect(
      provisions.map((line) => [
        line.provision,
        line.ledBy,
        line.weeks,
        line.plannedSessions,
        line.deliveredSessions,
      ]),
    ).toEqual([
      ["Fresh Start", "Mrs J Lyle", 6, 40, 33],
      ["Numeracy Ninjas", "Miss A Forde", 6, 30, 26],
    ]);
    expect(provisions.map(({ exit }) => exit)).toEqual(["SDQ 14", "SDQ 14"]);
  });

  it("keeps what stands above the name with the form it stands in", () => {
    const dated = (term: string, name: string): Rows => [
      [b("INTERVENTION LOG")],
      [b("Term:"), term, b("Filled in by:"), "SENCO"],
      [b("Taken by:"), "Mrs Low", b("Name of intervention:"), name],
      [b("How often:"), "5 x 10 mins", b("For how many weeks:"), "8 weeks"],
      [b("Sessions planned:"), 40, b("Sessions that went ahead:"), 35],
      [],
    ];
    const { provisions } = read([
      ...dated("Autumn 2", "Precision Teaching"),
      ...dated("Spring 1", "Talk Boost"),
      ...dated("Spring 2", "Lexia"),
    ]);
    expect(
      provisions.map(({ term, weeks, deliveredSessions }) => [term, weeks, deliveredSessions]),
    ).toEqual([
      ["Autumn 2", 8, 35],
      ["Spring 1", 8, 35],
      ["Spring 2", 8, 35],
    ]);
  });

  it("names nobody where anyone may come", () => {
    const card = (name: string, who: string): Rows => [
      [b("Name of group"), name],
      [b("What it should do"), "Comes in without tears."],
      [b("Who comes"), who],
      [b("Who runs it"), "Learning mentor"],
      [b("Day and time"), "daily, 20 mins"],
      [],
    ];
    const { provisions } = read([
      ...card("Calm Start", "Anyone who needs it"),
      ...card("Quiet Lunch", "Any pupil on the register"),
      ...card("Drop-in", "Everybody"),
    ]);
    expect(provisions.map(({ pupils, target }) => [pupils, target])).toEqual(
      Array(3).fill([[], "Comes in without tears."]),
    );
  });
});
