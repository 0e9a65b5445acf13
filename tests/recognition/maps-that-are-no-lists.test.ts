import { recognise } from "../../src/recognition/recognise";
import { boldCell, sheetOf, workbookOf } from "../support/sheet-of";
import { HEAD, ROWS } from "../support/small-list";

const TODAY = { today: "2026-11-21" };
const read = (...sheets: Parameters<typeof workbookOf>) => recognise(workbookOf(...sheets), TODAY);

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
