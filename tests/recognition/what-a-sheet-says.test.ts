import { recognise } from "../../src/recognition/recognise";
import { understand } from "../../src/recognition/understand";
import { boldCell, dateCell, sheetOf, workbookOf } from "../support/sheet-of";

const TODAY = { today: "2026-11-21" };
const read = (...sheets: Parameters<typeof workbookOf>) => recognise(workbookOf(...sheets), TODAY);

const HEAD = ["Intervention", "Year group", "Pupils", "Led by", "How often", "Group size"];
const ROWS = [
  ["Toe by Toe", "Y4", "Ada B", "TA", "5 x 10 mins", "1:1"],
  ["Talk Boost", "Y2", "Ben C, Cal D", "HLTA", "3 x 20 mins", "1:4"],
];

describe("a list of provisions", () => {
  it("is read row by row, each value in its place", () => {
    const { sheets, provisions, questions } = read(sheetOf("Map", [HEAD, ...ROWS]));
    expect(sheets[0]).toMatchObject({ layout: "list", headerRows: [1] });
    expect(provisions).toHaveLength(2);
    expect(provisions[1]).toMatchObject({
      provision: "Talk Boost",
      yearGroups: ["Y2"],
      pupils: ["Ben C", "Cal D"],
      ledBy: "HLTA",
      sessionsPerWeek: 3,
      minutesPerSession: 20,
      adults: 1,
      groupSize: 4,
      source: "Map!A3",
    });
    expect(questions).toEqual([]);
  });

  it.each(["Students per group", "No. per group", "Learners in group", "Group size (pupils)"])(
    "has its group size under “%s”",
    (header) => {
      const head = [...HEAD.slice(0, 5), header];
      const { provisions } = read(sheetOf("Map", [head, ...ROWS]));
      expect(provisions.map(({ groupSize }) => groupSize)).toEqual([1, 4]);
    },
  );

  it("is understood though its headers are misspelt", () => {
    const { provisions } = read(
      sheetOf("Map", [
        ["Intervenion", "Year gruop", "Pupils", "Delivered bye", "How often", "Grop size"],
        ...ROWS,
      ]),
    );
    expect(provisions[0]).toMatchObject({
      provision: "Toe by Toe",
      yearGroups: ["Y4"],
      groupSize: 1,
    });
  });

  it.each([
    [
      "in colons, a gap between them",
      [
        ["Name:", "Tom Marsh", null, "Year group:", "Year 5"],
        ["Status:", "EHCP", null, "Date:", dateCell(46300, "05/10/2026")],
      ],
    ],
    [
      "without colons",
      [
        ["Name", "Tom Marsh", null, "Year group", "Year 5"],
        ["SEN status", "EHCP", null, "Class", "5T"],
      ],
    ],
    ["in one row", [["Name", "Tom Marsh", "Year group", "Year 5", "SEN status", "EHCP"]]],
    [
      "below each other",
      [
        ["Pupil", "Tom Marsh"],
        ["Year", "5"],
        ["SEN status", "EHCP"],
      ],
    ],
    ["in one cell", [["Pupil: Tom Marsh    Year: 5    SEN status: EHCP"]]],
  ])("is about the pupil whose name stands above it %s", (_, labels) => {
    const list = [
      ["Provision", "Staff", "Ratio", "Sessions per week", "Length (mins)"],
      ["In-class support", "TA", "1:1", 10, 60],
    ];
    const { provisions, pupils } = read(
      sheetOf("Plan", [["Costed provision map"], ...labels, [], ...list]),
    );
    expect(pupils).toMatchObject([{ name: "Tom Marsh", yearGroup: "Y5", senStatus: "E" }]);
    expect(provisions).toMatchObject([
      { provision: "In-class support", pupils: ["Tom Marsh"], yearGroups: ["Y5"] },
    ]);
  });

  it("takes who and how often out of one cell where nothing else says how often", () => {
    const { provisions } = read(
      sheetOf("Map", [
        ["Year", "Children", "What we are doing", "By whom & when"],
        ["R", "Zac", "Attention Autism", "Miss Bee, daily 10.15 - 10.30"],
        ["2", "Una", "Reading", "TA every afternoon 15 mins"],
        ["3", "Vic", "Number club", "TA (am only)"],
      ]),
    );
    expect(provisions).toMatchObject([
      { ledBy: "Miss Bee", sessionsPerWeek: 5, minutesPerSession: 15 },
      { ledBy: "TA", sessionsPerWeek: 5, minutesPerSession: 15 },
      { ledBy: "TA (am only)", sessionsPerWeek: null },
    ]);
  });

  it.each([
    [
      "what was bought",
      [
        ["Item", "Quantity", "Location", "Date bought", "Cost"],
        ["Numicon box", 4, "Room 3", dateCell(45778, "01/05/2025"), 88],
        ["Cushion", 6, "SEN room", dateCell(45778, "01/05/2025"), 120],
      ],
    ],
    [
      "deadlines",
      [
        ["Child", "Year", "EHCP date", "Annual review due", "Phase transfer"],
        ["Ben L", 4, dateCell(45048, "02/05/2023"), dateCell(46509, "02/05/2027"), "N"],
        ["Di E", 6, dateCell(45048, "02/05/2023"), dateCell(46509, "02/05/2027"), "Y"],
      ],
    ],
    [
      "referrals",
      [
        ["Child", "Class", "Service", "Date referred", "Reason"],
        ["Amy K", "3A", "SALT", dateCell(46285, "20/09/2026"), "speech"],
        ["Ben L", "4B", "CAMHS", dateCell(46285, "20/09/2026"), "anxiety"],
      ],
    ],
  ])("a sheet of %s holds no provisions", (_, rows) => {
    expect(read(sheetOf("Sheet1", rows))).toMatchObject({ provisions: [], questions: [] });
  });

  it("lists what stands under the title of each section of costs, and says who gives it", () => {
    const { provisions } = read(
      sheetOf("Costings", [
        ["Teaching assistant support", "Hours per week", "Rate", "Weeks", "Cost"],
        ["1:1 in class", 10, 14.5, 38, 5510],
        ["Sub total", null, null, null, 5510],
        [],
        ["Teacher support", "Hours per week", "Rate", "Weeks", "Cost"],
        ["Review meetings", 0.25, 42, 6, 63],
        [],
        ["External services", "No of visits", "Cost per visit", null, "Cost"],
        ["Educational psychologist", 2, 260, null, 520],
      ]),
    );
    expect(provisions).toMatchObject([
      { provision: "1:1 in class", ledBy: "Teaching assistant", minutesPerWeek: 600, cost: 5510 },
      { provision: "Review meetings", ledBy: "Teacher", minutesPerWeek: 15, cost: 63 },
      { provision: "Educational psychologist", ledBy: null, plannedSessions: 2, cost: 520 },
    ]);
  });

  it("is a line for each term whose scores stand beside each other", () => {
    const { provisions } = read(
      sheetOf("Scores", [
        [
          "Pupil",
          "Class",
          "Intervention",
          "Autumn entry",
          "Autumn exit",
          "Spring entry",
          "Spring exit",
        ],
        ["Ada", "3A, 3B", "Nessy", 54, 60, 60, 66],
      ]),
    );
    expect(provisions).toMatchObject([
      { term: "Autumn", entry: "54", exit: "60", className: "3A, 3B", yearGroups: ["Y3"] },
      { term: "Spring", entry: "60", exit: "66", className: "3A, 3B", yearGroups: ["Y3"] },
    ]);
  });

  describe("on a sheet of one pupil", () => {
    const LIST = [
      ["Provision", "Staff", "Frequency"],
      ["Toe by Toe", "TA", "daily 10 mins"],
    ];
    const whose = (...sheets: Parameters<typeof workbookOf>) => {
      const { provisions, questions, pupils } = read(...sheets);
      return {
        lines: provisions.map((line) => line.pupils),
        asked: questions.map(({ text }) => text),
        pupils: pupils.map(({ name, yearGroup }) => [name, yearGroup]),
      };
    };

    it.each([
      ["Sheet1", "Individual Provision Map for Hal Ito, Year 6", "Hal Ito", "Y6"],
      ["Costings", "Individual costed map - Ada Bell (Y3)", "Ada Bell", "Y3"],
    ])("the tab %s and the title “%s” say whose it is", (tab, title, name, year) => {
      expect(whose(sheetOf(tab, [[title], ...LIST]))).toEqual({
        lines: [[name]],
        asked: [],
        pupils: [[name, year]],
      });
    });

    it.each([
      ["Lexi (Y2)", "Pupil support plan", "Lexi"],
      ["Sheet1", "Individual provision map - Northfield", "Northfield"],
    ])(
      "the tab %s under the title “%s” may be a pupil's or not, and is asked about",
      (tab, title, name) => {
        const { lines, asked } = whose(sheetOf(tab, [[title], ...LIST]));
        expect({ lines, asked }).toEqual({
          lines: [[name]],
          asked: [`Is “${name}” a pupil, whose provision the sheet “${tab}” is?`],
        });
      },
    );

    it("a title in plain words names nobody", () => {
      const sheet = sheetOf("Sheet1", [["Individual provision map for parents evening"], ...LIST]);
      expect(whose(sheet)).toEqual({ lines: [[]], asked: [], pupils: [] });
    });

    it("a title that may name a pupil or a school is asked about", () => {
      const sheet = sheetOf("Costings", [["Provision map: Ada Bell"], ...LIST]);
      expect(whose(sheet)).toMatchObject({
        lines: [["Ada Bell"]],
        asked: ["Is “Ada Bell” a pupil, whose provision the sheet “Costings” is?"],
      });
    });

    it("tabs that look like names are asked about, once, and a name that a register knows is not", () => {
      const sheets = ["Bo Chen", "CD", "Kit M Y4"].map((tab) => sheetOf(tab, LIST));
      expect(whose(...sheets)).toMatchObject({
        lines: [["Bo Chen"], ["CD"], ["Kit M"]],
        asked: ["Are “Bo Chen”, “CD”, “Kit M” pupils, each with a sheet of their own?"],
      });
      const register = sheetOf("Register", [
        ["Surname", "Forename", "Year", "SEN status"],
        ["Chen", "Bo", "5", "K"],
        ["Ely", "Di", "2", "E"],
      ]);
      expect(whose(sheetOf("Bo C", LIST), register)).toEqual({
        lines: [["Bo C"]],
        asked: [],
        pupils: [
          ["Bo Chen", "Y5"],
          ["Di Ely", "Y2"],
        ],
      });
    });

    it.each(["Speech Therapy", "Forest School", "Oak Class", "Wave 2", "SEMH", "Autumn"])(
      "a single tab called %s is nobody",
      (tab) => {
        expect(whose(sheetOf(tab, LIST))).toEqual({ lines: [[]], asked: [], pupils: [] });
      },
    );
  });

  it("keeps the year that is written once for the rows below it", () => {
    const { provisions } = read(
      sheetOf("Map", [
        ["Year", "Provision", "Led by", "Time"],
        ["Year 3", "Nessy", "TA", "3 x 20 mins"],
        ["", "Numicon", "TA", "2 x 30 mins"],
        ["Year 4", "ELSA", "ELSA", "1 x 30 mins"],
      ]),
    );
    expect(provisions.map(({ yearGroups }) => yearGroups)).toEqual([["Y3"], ["Y3"], ["Y4"]]);
  });

  it("takes the half-term from the band above each block", () => {
    const block = [
      ["Intervention", "Pupils", "Sessions", "Entry", "Exit"],
      ["Nessy", "Ada B", "3 x 20 mins", 81, 88],
    ];
    const { provisions, sheets } = read(
      sheetOf("Groups", [["AUTUMN 1"], ...block, [], ["AUTUMN 2"], ...block]),
    );
    expect(provisions.map(({ term }) => term)).toEqual(["Autumn 1", "Autumn 2"]);
    expect(sheets[0]?.headerRows).toEqual([2, 6]);
  });

  it("takes the wave from the name of the sheet", () => {
    const { provisions } = read(sheetOf("Wave 3", [HEAD, ...ROWS]));
    expect(provisions.map(({ wave }) => wave)).toEqual([3, 3]);
  });

  it("does not take totals and footnotes for provisions", () => {
    const { provisions, unused } = read(
      sheetOf("Map", [
        ["Provision", "Led by", "Cost"],
        ["Nessy", "TA", 120],
        ["ELSA", "ELSA", 300],
        ["Total", "", { value: 420, text: "420", numberFormat: "General", formula: "=SUM(C2:C3)" }],
        [],
        ["* costs are for the year"],
      ]),
    );
    expect(provisions.map(({ provision }) => provision)).toEqual(["Nessy", "ELSA"]);
    expect(unused).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: "Map!C4", reason: "subtotal" }),
        expect.objectContaining({ cell: "Map!A6", reason: "note" }),
      ]),
    );
  });

  it("tells the length of a session from the length of a programme by what stands below", () => {
    const table = (first: string, second: string) =>
      sheetOf("Map", [
        ["Provision", "Led by", "Frequency", "Duration"],
        ["Nessy", "TA", 3, first],
        ["ELSA", "ELSA", 1, second],
      ]);
    expect(read(table("20 mins", "30 mins")).provisions[0]).toMatchObject({
      minutesPerSession: 20,
      weeks: null,
    });
    expect(read(table("6 weeks", "10 weeks")).provisions[0]).toMatchObject({
      minutesPerSession: null,
      weeks: 6,
    });
  });

  it("gives a line for each term that a row speaks of", () => {
    const { provisions } = read(
      sheetOf(
        "Tracking",
        [
          ["Pupil", "Intervention", "Autumn", "", "Spring", ""],
          ["", "", "Entry", "Exit", "Entry", "Exit"],
          ["Ada B", "Nessy", 80, 85, 85, 90],
          ["Ben C", "Nessy", 78, 84, "", ""],
        ],
        {
          merges: [
            { row: 0, column: 2, rows: 1, columns: 2 },
            { row: 0, column: 4, rows: 1, columns: 2 },
          ],
        },
      ),
    );
    expect(provisions.map(({ pupils, term, entry }) => [pupils[0], term, entry])).toEqual([
      ["Ada B", "Autumn", "80"],
      ["Ada B", "Spring", "85"],
      ["Ben C", "Autumn", "78"],
    ]);
  });
});

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

describe("the other sheets of a SENCO's workbook", () => {
  it("a register gives the pupils", () => {
    const { sheets, pupils } = read(
      sheetOf("Register", [
        ["Surname", "Forename", "Year", "SEN status", "Primary need", "PP"],
        ["Bell", "Ada", 4, "K", "SpLD", "Y"],
        ["Cole", "Ben", "R", "EHCP", "SLCN", ""],
        ["Dunn", "Cal", 2, "K", "SEMH", "Y"],
      ]),
    );
    expect(sheets[0]?.layout).toBe("register");
    expect(pupils[0]).toEqual({
      name: "Ada Bell",
      yearGroup: "Y4",
      className: null,
      senStatus: "K",
      primaryNeed: "SPLD",
      areaOfNeed: "cognitionAndLearning",
      flags: ["PP"],
      source: "Register!A2",
    });
    expect(pupils[1]).toMatchObject({ yearGroup: "R", senStatus: "E" });
  });

  it("rates and term dates go where the map needs them", () => {
    const { staffRates, terms, report } = understand(
      workbookOf(
        sheetOf("Rates", [
          ["Role", "£ per hour"],
          ["TA", 17.2],
          ["HLTA", 21.4],
        ]),
        sheetOf("Dates", [
          ["Half term", "First day", "Last day"],
          ["Autumn 1", dateCell(46266, "01/09/2026"), dateCell(46318, "23/10/2026")],
        ]),
      ),
      TODAY,
    );
    expect(report.sheets.map(({ layout }) => layout)).toEqual(["staffRates", "termDates"]);
    expect(staffRates).toEqual([
      { role: "TA", hourlyRate: 17.2, source: "Rates!A2" },
      { role: "HLTA", hourlyRate: 21.4, source: "Rates!A3" },
    ]);
    expect(terms).toEqual([
      { halfTerm: "Autumn 1", academicYear: "2026-27", first: "2026-09-01", last: "2026-10-23" },
    ]);
  });

  it("other vulnerabilities of a register are flags", () => {
    const { pupils } = read(
      sheetOf("Register", [
        ["Pupil", "Class", "SEN status", "Other vulnerabilities"],
        ["Ned Orr", "Oak", "K", "PP, LAC"],
        ["Pia Quinn", "Ash", "E", "EAL"],
        ["Rae Stott", "Oak", "K", null],
      ]),
    );
    expect(pupils.map(({ flags }) => flags)).toEqual([["PP", "LAC"], ["EAL"], []]);
  });

  it("a delivery log and a Section F sheet hold no provisions", () => {
    const { sheets, provisions } = read(
      sheetOf("Log", [
        ["Date", "Intervention", "Pupils", "Done?", "Mins"],
        [dateCell(46272, "07/09/2026"), "Nessy", "Ada B", "Y", 20],
        [dateCell(46273, "08/09/2026"), "Nessy", "Ada B", "N", ""],
      ]),
      sheetOf("Section F", [
        ["Pupil", "Provision (Section F wording)", "Hours per week specified"],
        ["Ada Bell", "15 hours of support a week", 15],
      ]),
    );
    expect(sheets.map(({ layout }) => layout)).toEqual(["deliveryLog", "sectionF"]);
    expect(provisions).toEqual([]);
  });

  it("timetables, contacts and jottings are left alone, every cell of them", () => {
    const report = read(
      sheetOf("Timetable", [
        ["", "Mon", "Tue", "Wed"],
        ["9.00", "Toe by Toe", "Toe by Toe", "ELSA"],
        ["9.30", "Maths", "PE", "Maths"],
      ]),
      sheetOf("Contacts", [
        ["Service", "Name", "Phone", "Email"],
        ["SALT", "Jo", "01632 960011", "jo@example.org"],
      ]),
      sheetOf("Sheet1", [["38 x 17.90"], ["", "ask Jo"]]),
    );
    expect(report.sheets.map(({ layout }) => layout)).toEqual(["notAMap", "notAMap", "notAMap"]);
    expect(report.provisions).toEqual([]);
    expect(report.accounted.used).toBe(0);
  });

  it("sheets that the add-in put there are passed over", () => {
    const stamp = {
      template: "provision-map",
      version: 1,
      names: [],
      added: "2026-11-20T09:00:00Z",
    };
    const report = read(
      sheetOf("Provision map", [HEAD, ...ROWS], { stamp }),
      sheetOf("Mine", [HEAD, ...ROWS]),
    );
    expect(report.sheets.map(({ name }) => name)).toEqual(["Mine"]);
    expect(report.provisions).toHaveLength(2);
  });

  it("an empty workbook says nothing", () => {
    const report = read(sheetOf("Sheet1", []));
    expect(report).toEqual({
      sheets: [{ name: "Sheet1", layout: "notAMap", headerRows: [], columns: [], hidden: false }],
      provisions: [],
      pupils: [],
      questions: [],
      unused: [],
      accounted: { nonEmptyCells: 0, used: 0, unused: 0 },
    });
  });
});

describe("maps that are no lists", () => {
  it("waves across and areas down hold several provisions in a cell", () => {
    const { sheets, provisions } = read(
      sheetOf("Offer", [
        ["", "Universal", "Targeted", "Specialist"],
        [
          "Cognition and learning",
          "Word mats\nVisual timetable",
          "Nessy\nToe by Toe 5 x 10 mins",
          "EP advice",
        ],
        ["SEMH", "Circle time", "Lego Therapy", "ELSA\n(weekly)"],
      ]),
    );
    expect(sheets[0]?.layout).toBe("waveByArea");
    expect(provisions.map(({ provision, wave }) => [provision, wave])).toEqual([
      ["Word mats", 1],
      ["Visual timetable", 1],
      ["Nessy", 2],
      ["Toe by Toe 5 x 10 mins", 2],
      ["EP advice", 3],
      ["Circle time", 1],
      ["Lego Therapy", 2],
      ["ELSA (weekly)", 3],
    ]);
    expect(provisions[3]).toMatchObject({
      sessionsPerWeek: 5,
      minutesPerSession: 10,
      areaOfNeed: "cognitionAndLearning",
    });
  });

  it("ticks put pupils into provisions, whichever way round they stand", () => {
    const byPupil = read(
      sheetOf("3B", [
        ["Name", "SEN", "Nessy", "ELSA", "Lego Therapy"],
        ["Ada B", "K", "✓", "", "✓"],
        ["Ben C", "", "✓", "✓", ""],
        ["Cal D", "K", "", "✓", "✓"],
      ]),
    );
    const byProvision = read(
      sheetOf("Who", [
        ["Provision", "Led by", "Ada B", "Ben C", "Cal D"],
        ["Nessy", "TA", "✓", "✓", ""],
        ["ELSA", "ELSA", "", "✓", "✓"],
        ["Lego Therapy", "TA", "✓", "", "✓"],
      ]),
    );
    const who = (report: typeof byPupil) =>
      report.provisions.map(({ provision, pupils }) => [provision, ...pupils]);
    expect(byPupil.sheets[0]?.layout).toBe("pupilByProvision");
    expect(byProvision.sheets[0]?.layout).toBe("provisionByPupil");
    expect(who(byPupil)).toEqual([
      ["Nessy", "Ada B", "Ben C"],
      ["ELSA", "Ben C", "Cal D"],
      ["Lego Therapy", "Ada B", "Cal D"],
    ]);
    expect(who(byProvision)).toEqual(who(byPupil));
  });

  it("header words down the side make every column a provision", () => {
    const { sheets, provisions } = read(
      sheetOf("Maths", [
        ["Programme", "Numicon", "Power of 2"],
        ["Delivered by", "TA", "HLTA"],
        ["Group size", "3 children", "1:1"],
        ["How often?", "3 x 20 mins", "5 x 10 mins"],
        ["Year group", "Y2", "Y5"],
      ]),
    );
    expect(sheets[0]?.layout).toBe("transposed");
    expect(provisions).toMatchObject([
      { provision: "Numicon", ledBy: "TA", groupSize: 3, yearGroups: ["Y2"] },
      { provision: "Power of 2", minutesPerSession: 10 },
    ]);
  });

  it("cards give a provision each", () => {
    const card = (name: string, times: string) => [
      ["Provision", boldCell(name)],
      ["Intended outcome", "Reads with confidence"],
      ["Staffing", "TA"],
      ["Times", times],
      ["Capacity", "6"],
      [],
    ];
    const { sheets, provisions } = read(
      sheetOf("Cards", [...card("Nessy", "3 x 20 mins"), ...card("ELSA", "1 x 30 mins")]),
    );
    expect(sheets[0]?.layout).toBe("cards");
    expect(provisions).toMatchObject([
      { provision: "Nessy", sessionsPerWeek: 3, groupSize: 6 },
      { provision: "ELSA", minutesPerSession: 30 },
    ]);
  });
});

describe("levels, categories and the letters of a key", () => {
  const levels = (header: string, ...above: string[][]) =>
    read(
      sheetOf("Map", [
        ...above,
        ["Provision", header, "Led by"],
        ["Word banks", "1", "all staff"],
        ["Talk Boost", "Level 2", "TA"],
        ["Toe by Toe", "L3", "TA"],
      ]),
    );

  it.each(["Level", "Category", "Band"])("takes “%s” for the wave and asks once", (header) => {
    const { provisions, questions } = levels(header);
    expect(provisions.map(({ wave }) => wave)).toEqual([1, 2, 3]);
    expect(questions).toMatchObject([{ about: "Map!B2:B4", kind: "confirmReading" }]);
  });

  it.each(["Wave", "Tier", "Level of support"])("does not ask what “%s” means", (header) => {
    const { provisions, questions } = levels(header);
    expect(provisions.map(({ wave }) => wave)).toEqual([1, 2, 3]);
    expect(questions).toEqual([]);
  });

  it("goes by the sheet's own key, whichever way it counts", () => {
    const { provisions, questions } = levels("Level", [
      "1 = individual, 2 = group, 3 = whole class",
    ]);
    expect(provisions.map(({ wave }) => wave)).toEqual([3, 2, 1]);
    expect(questions).toEqual([]);
  });

  it("reads red, amber and green as outcomes where the key says so", () => {
    const { provisions, questions } = read(
      sheetOf("Map", [
        ["Key: G = target met, A = nearly, R = not met"],
        [...HEAD, "RAG"],
        [...(ROWS[0] ?? []), "G"],
        [...(ROWS[1] ?? []), "R"],
      ]),
    );
    expect(provisions.map(({ outcome }) => outcome)).toEqual(["met", "notMet"]);
    expect(questions).toEqual([]);
  });
});

describe("one cell that says several things", () => {
  const JOINED = [
    ["TA, 3 x 20, gp of 4, Aut 1", { ledBy: "TA", groupSize: 4, term: "Autumn 1" }],
    ["HLTA 2x30 1:6 10wks", { ledBy: "HLTA", groupSize: 6, adults: 1, weeks: 10 }],
    ["Group 4-6 / 30 mins / Mon Wed / TA", { ledBy: "TA", groupSize: { min: 4, max: 6 } }],
    ["5 x 10 mins 1:1 – vol reader", { ledBy: "vol reader", groupSize: 1, adults: 1 }],
    ["20 mins daily with TA (AB, CD)", { ledBy: "TA", pupils: ["AB", "CD"] }],
    ["Mrs Lane, Tues & Thurs 9-9.30", { ledBy: "Mrs Lane", sessionsPerWeek: 2 }],
  ] as const;

  it.each(["Delivery", "Staffing", "Led by", "Length of intervention"])(
    "is read piece by piece under “%s”",
    (header) => {
      const { provisions } = read(
        sheetOf("Map", [
          ["Intervention", "Year group", header, "Area of need"],
          ...JOINED.map(([text], at) => [`Programme ${at + 1}`, "Y4", text, "C&L"]),
        ]),
      );
      expect(provisions).toMatchObject(JOINED.map(([, says]) => says));
      expect(provisions.every(({ minutesPerSession }) => minutesPerSession !== null)).toBe(true);
    },
  );
});
