import { recognise } from "../../src/recognition/recognise";
import { dateCell, sheetOf, workbookOf } from "../support/sheet-of";
import { HEAD, ROWS } from "../support/small-list";

const TODAY = { today: "2026-11-21" };
const read = (...sheets: Parameters<typeof workbookOf>) => recognise(workbookOf(...sheets), TODAY);

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

  it.each([
    ["Cost per year (39 weeks)", "Subtotal", 39],
    ["Cost", "Annual cost: minutes x 38 weeks x £0.29", 38],
    ["Cost (38.6 school weeks)", "Total", 38.6],
    ["Cost per 6 weeks", "Total", null],
    ["Total cost for 12 wks (£)", "Total", 12],
    ["Cost for 10 weeks", "Annual cost over 38 weeks", null],
  ])("runs for the weeks that its costs are reckoned over: “%s”, “%s”", (head, total, weeks) => {
    const { provisions } = read(
      sheetOf("Costs", [
        ["Intervention", "Minutes per week", "Number in group", "Weeks", head],
        ["Toe by Toe", 75, 1, "", 950],
        ["Nurture group", 150, 6, "12 weeks", 1900],
        [total, "", "", "", 2850],
      ]),
    );
    expect(provisions.map((line) => line.weeks)).toEqual([weeks, 12]);
  });

  it("is no longer than its last provision: how costs are reckoned is said below the total", () => {
    const { provisions } = read(
      sheetOf("Costs", [
        ["Item", "Purpose", "How many?", "Price each", "Cost (year)"],
        ["Reading pen", "Reads test papers alone", 1, 149, 149],
        ["C-Pen case", "Keeps it safe", 1, 9.5, 9.5],
        ["Subtotal", "", "", "", 158.5],
        [],
        ["", "", "", "TOTAL", 158.5],
        ["Cost = sessions x minutes x 38 weeks x hourly rate", "", "", "Above £6,000", -5841.5],
      ]),
    );
    expect(provisions.map(({ provision }) => provision)).toEqual(["Reading pen", "C-Pen case"]);
  });

  it("knows a pupil taught alone, and the time of a week, by what its cells add to names and times", () => {
    const { provisions } = read(
      sheetOf("Map", [
        ["Provision", "Children", "Adult", "Time (per week)", "How long for?"],
        ["Precision teaching", "WG 1:1", "TA", "5 x 10 mins", "8 wks"],
        ["Reading to a volunteer", "HO", "Mr Pike", "45 mins", "Spring term"],
        ["Talk Boost", "AB, CD", "TA", "2 x 20 mins", "10 weeks"],
      ]),
    );
    expect(
      provisions.map(({ pupils, groupSize, minutesPerSession, minutesPerWeek }) => [
        pupils.join(),
        groupSize,
        minutesPerSession,
        minutesPerWeek,
      ]),
    ).toEqual([
      ["WG", 1, 10, null],
      ["HO", null, null, 45],
      ["AB,CD", null, 20, null],
    ]);
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
