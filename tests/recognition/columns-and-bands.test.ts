import { recognise } from "../../src/recognition/recognise";
import { sheetOf, workbookOf } from "../support/sheet-of";

const read = (...sheets: Parameters<typeof workbookOf>) =>
  recognise(workbookOf(...sheets), { today: "2026-11-21" });

const HEAD = ["Intervention", "Year group", "Pupils", "Led by", "How often", "Group size"];
const ROWS = [
  ["Toe by Toe", "Y4", "Ada B", "TA", "5 x 10 mins", "1:1"],
  ["Talk Boost", "Y2", "Ben C, Cal D", "HLTA", "3 x 20 mins", "1:4"],
];

describe("columns and bands that say more than one thing", () => {
  it("whoever delivers stands under “Delivers”, whoever oversees is kept in the notes", () => {
    const { provisions } = read(
      sheetOf(
        "Wave 3",
        [
          ["Pupil", "Programme", "Sessions a week", "Who?\nLSA = learning support assistant"],
          [null, null, null, "Delivers", "Oversees"],
          ["Iona R", "Toe by Toe", 5, "LSA", "Learning mentor"],
          ["Arun S", "Nessy", 3, "Mr Beale (TA)", "Class teacher"],
        ],
        {
          merges: [
            { row: 0, column: 3, rows: 1, columns: 2 },
            ...[0, 1, 2].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
          ],
        },
      ),
    );
    expect(provisions.map(({ ledBy }) => ledBy)).toEqual(["LSA", "Mr Beale (TA)"]);
    expect(provisions[0]?.notes).toContain("Learning mentor");
  });

  it("a result in scores beside a baseline is the exit, in words the outcome", () => {
    const head = ["Intervention", "Pupils", "How often", "Baseline", "Result"];
    const [scores, words] = [
      ["13", "7.09"],
      ["Met", "Not met"],
    ].map((results) =>
      read(
        sheetOf("Map", [
          head,
          ["ELSA", "Ada B", "weekly", "17", results[0] ?? ""],
          ["Toe by Toe", "Ben C", "daily", "7.03", results[1] ?? ""],
        ]),
      ).provisions.map(({ exit, outcome }) => exit ?? outcome),
    );
    expect(scores).toEqual(["13", "7.09"]);
    expect(words).toEqual(["met", "notMet"]);
  });

  it("a band says its area before a dash", () => {
    const across = (row: number) => ({ row, column: 0, rows: 1, columns: HEAD.length });
    const { provisions } = read(
      sheetOf(
        "Map",
        [
          HEAD,
          ["Cognition and Learning - reading and spelling"],
          ...ROWS,
          ["SEMH – lunch times"],
          ["Worry club", "Y4", "Ada B", "TA", "weekly", "1:4"],
        ],
        { merges: [across(1), across(4)] },
      ),
    );
    expect(provisions.map(({ areaOfNeed }) => areaOfNeed)).toEqual([
      "cognitionAndLearning",
      "cognitionAndLearning",
      "socialEmotionalAndMentalHealth",
    ]);
  });

  it("costs right of empty columns belong to their rows though a summary stands below", () => {
    const { provisions } = read(
      sheetOf("Costed", [
        ["Item", "What for?", "Quantity", "Unit cost £", null, "Total cost £", "Paid from"],
        ["Nessy licences", "Spelling", 20, 14.5, null, 290, "PP"],
        ["Ear defenders", "Assemblies", 3, 14, null, 42, "Notional SEN"],
        ["Sub-total", null, null, null, null, 332],
        [],
        [null, null, null, null, "1. Staff", 3000],
        [null, null, null, null, "2. Resources", 332],
        [null, null, null, null, "TOTAL", 3332],
      ]),
    );
    expect(provisions.map(({ cost, fundingSource }) => [cost, fundingSource])).toEqual([
      [290, "PP"],
      [42, "Notional SEN"],
    ]);
  });

  it("what is daily is no provision of its own after a comma", () => {
    const { provisions } = read(
      sheetOf("Offer", [
        ["", "Wave 1", "Wave 2", "Wave 3"],
        ["SEMH", "Calm corner", "Nurture lunch, Lego Therapy", "Key worker, daily check-in"],
        ["Cognition", "Word mats", "Nessy", "Toe by Toe"],
      ]),
    );
    expect(provisions.map(({ provision }) => provision)).toContain("Key worker, daily check-in");
    expect(provisions).toHaveLength(7);
  });

  it.each([
    ["TA supported reading", "TA"],
    ["Worry time 3 x 10 mins with TA - write in the worry book", "TA"],
    ["Liaise with SALT", null],
    ["ELSA", null],
  ])("who leads “%s” stands in its name, where nothing else says it: %s", (name, ledBy) => {
    const { provisions } = read(
      sheetOf("Map", [
        ["Provision", "Year group", "Pupils"],
        [name, "Y3", "Ada B"],
        ["Nessy", "Y4", "Ben C"],
      ]),
    );
    expect(provisions[0]?.ledBy).toBe(ledBy);
  });

  it.each([
    [
      ["Provision", "Year group", "Pupils"],
      ["Toe by Toe", "Y3", "Ada B"],
    ],
    [
      ["Intervention", "Year", "Led by"],
      ["Nessy", "Y4", "TA"],
    ],
    [
      ["Support", "Class", "Who for"],
      ["ELSA", "Elm", "Ben C"],
    ],
  ])("three columns are a list where the first is plainly called one: %s", (head, row) => {
    const { sheets, provisions } = read(
      sheetOf("Map", [head, row, ["Talk Boost", ...row.slice(1)]]),
    );
    expect(sheets[0]?.layout).toBe("list");
    expect(provisions).toHaveLength(2);
  });

  it("a key that says how it goes leaves nobody out: not happening, and not making progress", () => {
    const { provisions } = read(
      sheetOf("3R", [
        [
          "H = happened as planned    N = not happening    R = not making progress    W = waiting list",
        ],
        ["Name", "Nessy", "Toe by Toe", "Talk Boost"],
        ["Ada B", "H", "R", ""],
        ["Ben C", "N", "", "W"],
        ["Cal D", "H", "H", "H"],
      ]),
    );
    expect(provisions.map(({ provision, pupils }) => [provision, ...pupils])).toEqual([
      ["Nessy", "Ada B", "Ben C", "Cal D"],
      ["Toe by Toe", "Ada B", "Cal D"],
      ["Talk Boost", "Cal D"],
    ]);
  });

  it("whom a card is for leads nothing", () => {
    const card = (name: string, who: string) => [
      ["Name of provision", name],
      ["Aim", "A calm start to the day."],
      ["Who is it for?", who],
      ["Adults", "HLTA"],
      ["Time", "2 x 25 mins"],
      [],
    ];
    const { provisions } = read(
      sheetOf("Menu", [
        ...card("Handwriting and typing", "OT or exam access referral"),
        ...card("Time out card", "Agreed with parents"),
      ]),
    );
    expect(provisions.map(({ ledBy }) => ledBy)).toEqual(["HLTA", "HLTA"]);
  });
});

it("staff rates are found though one column is the authority's and each is headed £/hour", () => {
  const { sheets } = read(
    sheetOf("Rates of pay", [
      ["Post", "Scale", "Names", "Our cost £/hour", "LA rate £/hour", "Comment"],
      ["TA", "SCP 4", "Miss Kerr, Mrs Pike", 19.1, 17, ""],
      ["HLTA", "SCP 17", "Mrs Shaw", 24.6, 20.9, "1:1 allowance"],
      ["Teacher", "M6", "class teachers", 49.3, 37.8, ""],
    ]),
  );
  expect(sheets[0]?.layout).toBe("staffRates");
  expect(sheets[0]?.columns.map(({ field }) => field)).toContain("hourlyRate");
});

it.each([
  [
    ["Year", "Provisions", "Pupils"],
    ["Y3", 3, 12],
  ],
  [
    ["Class", "Interventions", "Met", "Partly", "Not"],
    ["Willow", 3, 1, 1, 0],
  ],
])("a table that counts provisions is no list of them: %s", (head, row) => {
  const { sheets } = read(sheetOf("Summary", [head, row, row]));
  expect(sheets[0]?.layout).toBe("notAMap");
});
