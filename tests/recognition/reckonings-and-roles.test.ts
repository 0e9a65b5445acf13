import { readDosageText } from "../../src/recognition/notation/dosage";
import { recognise } from "../../src/recognition/recognise";
import { sheetOf, workbookOf } from "../support/sheet-of";

type Rows = Parameters<typeof sheetOf>[1];
const read = (rows: Rows) => recognise(workbookOf(sheetOf("Map", rows)), { today: "2026-11-21" });

describe("a lead beside whoever delivers", () => {
  it.each(["Delivers", "Delivered by", "TA", "Staff"])(
    "leaves the lead in notes beside “%s”",
    (head) => {
      const { provisions } = read([
        ["Intervention", "Lead", head, "Sessions per week"],
        ["Lexonik", "AWS", "LSM", 2],
        ["Spelling", "JT (Eng)", "6th form", 1],
        ["ELSA", "AWS", "HLTA (KB)", 1],
      ]);
      expect(provisions.map(({ ledBy }) => ledBy)).toEqual(["LSM", "6th form", "HLTA (KB)"]);
      expect(provisions[0]?.notes).toBe("AWS");
      expect(provisions.map(({ deliveredSessions }) => deliveredSessions)).toEqual([
        null,
        null,
        null,
      ]);
    },
  );

  it("lets the lead deliver where nobody else is named", () => {
    const { provisions } = read([
      ["Intervention", "Lead", "Sessions per week"],
      ["Lexonik", "AWS", 2],
      ["Spelling", "JT", 1],
    ]);
    expect(provisions.map(({ ledBy }) => ledBy)).toEqual(["AWS", "JT"]);
  });
});

describe("a costed template", () => {
  it("ends with its grand total: what is reckoned below is no provision", () => {
    const { provisions, unused } = read([
      ["Item", "Purpose", "Quantity", "Unit price", "Total"],
      ["Ear defenders", "Noise", 2, 15, 30],
      ["Laptop", "Recording", 1, 412, 412],
      ["Timers", "Transitions", 3, 6.5, 19.5],
      ["GRAND TOTAL", null, null, null, 461.5],
      ["Less Element 2 (first £6,000)", null, null, null, -6000],
      ["Top-up requested", null, null, null, 0],
    ]);
    expect(provisions.map(({ provision, cost }) => [provision, cost])).toEqual([
      ["Ear defenders", 30],
      ["Laptop", 412],
      ["Timers", 19.5],
    ]);
    expect(unused.filter(({ reason }) => reason === "subtotal").map(({ cell }) => cell)).toEqual(
      ["A5", "E5", "A6", "E6", "A7", "E7"].map((cell) => `Map!${cell}`),
    );
  });
});

describe("words under a heading of two meanings", () => {
  it("never put a remark in the place of a target that another column states", () => {
    const { provisions } = read([
      ["Intervention", "Target", "Outcome"],
      ["Lexonik", "Reads at 9:00", "carry on in Y9"],
      ["Talk About", "Takes turns", "starts Jan"],
      ["Spelling", "SS 85", "met"],
      ["Sleep", "Sleeps 8 hours", "ran once only"],
    ]);
    expect(provisions.map(({ target, outcome }) => [target, outcome])).toEqual([
      ["Reads at 9:00", null],
      ["Takes turns", null],
      ["SS 85", "met"],
      ["Sleeps 8 hours", null],
    ]);
  });

  it("takes “How will we know?” for the measure, or for the target where it holds whole sentences", () => {
    const under = (...said: string[]) =>
      read([
        ["Strategy", "Who does it?", "How will we know?"],
        ...said.map((words, at) => [`Strategy ${"ABC"[at]}`, "TA", words]),
      ]);
    const tools = under("Learning walks", "Book looks", "Pupil voice");
    expect(tools.provisions.map(({ measure }) => measure)).toEqual([
      "Learning walks",
      "Book looks",
      "Pupil voice",
    ]);
    const criteria = under("He can sit through a whole story", "She will ask for help by herself");
    expect(criteria.provisions.map(({ target }) => target)).toEqual([
      "He can sit through a whole story",
      "She will ask for help by herself",
    ]);
    expect([...tools.questions, ...criteria.questions]).toEqual([]);
  });

  it("reads “Planned” as the dosage or as the sessions planned, whichever stands below", () => {
    const under = (...said: (string | number)[]) =>
      read([
        ["Intervention", "Planned", "Led by"],
        ...said.map((words, at) => [`Club ${"ABC"[at]}`, words, "TA"]),
      ]);
    const doses = under("3 x 10 mins", "daily 15 mins", "2 x 20 mins");
    expect(doses.provisions.map(({ minutesPerSession }) => minutesPerSession)).toEqual([
      10, 15, 20,
    ]);
    for (const counts of [under(12, 10, 6), under("12 sessions", "10 sessions", "6 sessions")]) {
      expect(counts.provisions.map(({ plannedSessions }) => plannedSessions)).toEqual([12, 10, 6]);
      expect(counts.questions).toEqual([]);
    }
  });
});

describe("a block of weekly sessions", () => {
  it.each(["Six weekly sessions of 45 minutes", "6 weekly sessions of 45 mins"])("“%s”", (text) => {
    const said = readDosageText(text);
    expect(said?.alternatives).toBeUndefined();
    expect(said?.value).toMatchObject({ sessionsPerWeek: 1, minutesPerSession: 45 });
    expect(said?.value.found.weeks).toBe(6);
  });

  it("may be six a week or six in all where no week is named", () => {
    const said = readDosageText("6 x 45 min sessions");
    expect(
      said?.alternatives?.map(({ value }) => [value.sessionsPerWeek, value.plannedSessions]),
    ).toEqual([
      [6, null],
      [null, 6],
    ]);
    expect(readDosageText("5 x 20 min sessions")?.alternatives).toBeUndefined();
    expect(readDosageText("6 x 45 min sessions", { perWeek: true })?.alternatives).toBeUndefined();
    expect(readDosageText("two weekly sessions of 20 mins")?.value.found.weeks).toBeNull();
  });

  it("asks nothing about an hour a fortnight, and knows 0:30", () => {
    const fortnightly = readDosageText("1 hr a fortnight");
    expect(fortnightly?.alternatives).toBeUndefined();
    expect(fortnightly?.value).toMatchObject({ sessionsPerWeek: 0.5, minutesPerSession: 60 });
    expect(readDosageText("0:30")?.value.minutesPerSession).toBe(30);
  });
});

describe("a key that says how long a period is", () => {
  it("gives “1P” its minutes, and “3P” three of them", () => {
    const { provisions } = read([
      ["Key: LSM = learning support mentor   P = one period (50 mins)"],
      ["Intervention", "Sessions per week", "How long", "Led by"],
      ["Thinking Reading", 3, "1P", "LSM"],
      ["Studio", 1, "2P", "LSM"],
      ["Lexia", 2, "25 mins", "TA"],
    ]);
    expect(provisions.map(({ minutesPerSession }) => minutesPerSession)).toEqual([50, 100, 25]);
  });
});

describe("two columns of staff under words that say nothing", () => {
  const rows: Rows = [
    ["Intervention", "Bod", "Other bod", "How often"],
    ["Toe by Toe", "Mrs Pugh", "Mrs Ely", "5 x 15 mins"],
    ["Lego Therapy", "Mr Cull", "Miss Orr", "1 x 45 mins"],
    ["ELSA", "Mrs Pugh", "Mrs Day", "weekly 40 mins"],
  ];

  it("asks who delivers, and changes the two round on the other answer", () => {
    const book = workbookOf(sheetOf("Map", rows));
    const first = recognise(book, { today: "2026-11-21" });
    const question = first.questions.find(({ options }) => options.includes("who delivers it"));
    expect(question?.options).toEqual(["who delivers it", "the teacher responsible"]);
    expect(first.provisions.map(({ ledBy }) => ledBy)).toEqual(["Mrs Pugh", "Mr Cull", "Mrs Pugh"]);
    const other = recognise(book, {
      today: "2026-11-21",
      answers: { [question?.about ?? ""]: "the teacher responsible" },
    });
    expect(other.provisions.map(({ ledBy }) => ledBy)).toEqual(["Mrs Ely", "Miss Orr", "Mrs Day"]);
    expect(other.provisions[0]?.notes).toBe("Mrs Pugh");
  });
});

describe("a lead beside those who support", () => {
  it.each([
    ["Led by", "Support staff"],
    ["Lead", "Supported by"],
    ["Lead adult", "Second adult"],
  ])("lets “%s” deliver beside “%s”", (leads, helps) => {
    const { provisions, questions } = read([
      ["Intervention", leads, helps, "How often"],
      ["Toe by Toe", "Mrs Pugh", "TA", "5 x 15 mins"],
      ["Lego Therapy", "ELSA", "LSA", "1 x 45 mins"],
      ["Maths group", "HLTA", "TA", "2 x 30 mins"],
    ]);
    expect(provisions.map(({ ledBy }) => ledBy)).toEqual(["Mrs Pugh", "ELSA", "HLTA"]);
    expect(questions).toEqual([]);
  });
});

describe("tabs that begin with a number", () => {
  const list: Rows = [
    ["Intervention", "Led by", "How often"],
    ["Toe by Toe", "TA", "5 x 15 mins"],
    ["ELSA", "ELSA", "weekly 40 mins"],
  ];
  const roomsOf = (...tabs: string[]) =>
    recognise(workbookOf(...tabs.map((tab) => sheetOf(tab, list))), {
      today: "2026-11-21",
    }).provisions.flatMap(({ yearGroups, className }) => [[...yearGroups, className].join(" ")]);

  it("name a year and its class", () => {
    expect(roomsOf("4 Maple", "6 Alder")).toEqual(["Y4 Maple", "Y4 Maple", "Y6 Alder", "Y6 Alder"]);
  });

  it.each([
    [["1 Ash", "2 Beech"], "may count the sheets"],
    [["3 Register", "4 Interventions"], "say what the sheets hold"],
    [["4 Amy", "6 Ben"], "name pupils"],
  ])("name none where %j %s", (tabs) => {
    expect(new Set(roomsOf(...tabs))).toEqual(new Set([""]));
  });
});
