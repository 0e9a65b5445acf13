import { recognise } from "../../src/recognition/recognise";
import { boldCell, dateCell, sheetOf, workbookOf } from "../support/sheet-of";

type Cells = Parameters<typeof sheetOf>[1][number];

const HEAD = ["Child", "SEN", "PP", "Rapid Maths", "Nessy", "Drawing and Talking", "Mentor"];
const PUPILS: Cells[] = [
  ["Jo B", "K", null, 1, null, 1, null],
  ["Ali K", "K", "Y", null, 1, null, 1],
  ["Tess M", "E", null, null, 1, 1, null],
  ["Omar P", null, "Y", 1, null, null, 1],
];
const read = (...rows: Cells[]) =>
  recognise(workbookOf(sheetOf("Kites Y4", rows)), { today: "2026-11-21" });

const STAFF = ["Mrs Fry", "TA", "Miss Low (ELSA)", "Mr Dee"];
const LED = STAFF.map((ledBy) => ({ ledBy }));

describe("a class map says something of each provision in a row of its own", () => {
  it.each<[string, Cells, object[]]>([
    ["who leads it, the label under the pupils' heading", ["Led by", null, null, ...STAFF], LED],
    ["who leads it, the label beside", [null, "Who?", null, ...STAFF], LED],
    ["who leads it, without a label", [null, null, null, ...STAFF], LED],
    [
      "who leads it, in brackets",
      [null, null, null, "(Mrs Fry)", "(TA)", "(Miss Low)", "(Mr Dee)"],
      [{ ledBy: "Mrs Fry" }, { ledBy: "TA" }, { ledBy: "Miss Low" }, { ledBy: "Mr Dee" }],
    ],
    [
      "its area of need",
      ["Area", null, null, "C&L", "C&L", "SEMH", "SEMH"],
      [
        { areaOfNeed: "cognitionAndLearning" },
        { areaOfNeed: "cognitionAndLearning" },
        { areaOfNeed: "socialEmotionalAndMentalHealth" },
        { areaOfNeed: "socialEmotionalAndMentalHealth" },
      ],
    ],
    ["its wave", ["Wave", null, null, 2, 2, 3, 3], [2, 2, 3, 3].map((wave) => ({ wave }))],
    [
      "how often, without a label",
      [null, null, null, "3 x 20 mins", "daily 10 mins", "1 x 40 mins", "2 x 30 mins"],
      [3, 5, 1, 2].map((sessionsPerWeek) => ({ sessionsPerWeek })),
    ],
    [
      "its minutes a week",
      ["Mins per week", null, null, 60, 50, 40, 60],
      [60, 50, 40, 60].map((minutesPerWeek) => ({ minutesPerWeek })),
    ],
    [
      "its group",
      ["Group or 1:1", null, null, "group of 3", "1:1", "pair", "1:1"],
      [3, 1, 2, 1].map((groupSize) => ({ groupSize })),
    ],
    [
      "its review",
      ["Review date", null, null, ...[1, 2, 3, 4].map(() => dateCell(46065, "12/02/2026"))],
      Array.from({ length: 4 }, () => ({ reviewDate: "2026-02-12" })),
    ],
    [
      "where it is, for which a map has no place",
      ["Room", null, null, "Hub", "Hub", "Nest", "Hub"],
      [{}, {}, {}, {}],
    ],
  ])("%s", (_, row, says) => {
    const taking = [
      { provision: "Rapid Maths", pupils: ["Jo B", "Omar P"] },
      { provision: "Nessy", pupils: ["Ali K", "Tess M"] },
      { provision: "Drawing and Talking", pupils: ["Jo B", "Tess M"] },
      { provision: "Mentor", pupils: ["Ali K", "Omar P"] },
    ].map((one, i) => ({ ...one, ...says[i] }));
    for (const rows of [
      [HEAD, row, ...PUPILS],
      [HEAD, ...PUPILS, ["Total", null, null, 2, 2, 2, 2], [], row],
    ]) {
      if (rows[1] !== row && typeof row[0] !== "string") continue;
      const { sheets, provisions, pupils } = read(["Who has what"], [], ...rows);
      expect(sheets[0]).toMatchObject({ layout: "pupilByProvision", headerRows: [3] });
      expect(provisions).toMatchObject(taking);
      expect(pupils.map(({ name }) => name)).toEqual(["Jo B", "Ali K", "Tess M", "Omar P"]);
    }
  });

  it("over the headings, with no label", () => {
    const { sheets, provisions } = read(
      ["Who has what"],
      [],
      [null, null, null, ...STAFF],
      HEAD,
      ...PUPILS,
    );
    expect(sheets[0]).toMatchObject({ layout: "pupilByProvision", headerRows: [4] });
    expect(provisions).toMatchObject(LED);
  });

  it("is a pupil's row where ticks stand in it, whatever the pupil is called", () => {
    const { pupils } = read(HEAD, ["Rev", null, null, 1, 1, null, 1], ...PUPILS);
    expect(pupils.map(({ name }) => name)).toContain("Rev");
  });
});

describe("a class map names its pupils", () => {
  it("by their first names alone", () => {
    const { sheets, pupils, provisions } = read(
      ["First name", ...HEAD.slice(1)],
      ...PUPILS.map(([name, ...more]) => [
        typeof name === "string" ? (name.split(" ")[0] ?? null) : null,
        ...more,
      ]),
    );
    expect(sheets[0]?.layout).toBe("pupilByProvision");
    expect(pupils.map(({ name }) => name)).toEqual(["Jo", "Ali", "Tess", "Omar"]);
    expect(provisions[0]).toMatchObject({ provision: "Rapid Maths", pupils: ["Jo", "Omar"] });
  });

  it("also one who has nothing but a count of it", () => {
    const count = (row: number, value: number) => ({
      value,
      text: String(value),
      numberFormat: "General",
      formula: `=COUNTIF(D${row}:G${row},1)`,
    });
    const { pupils, unused } = read(
      [...HEAD, "How many?"],
      ...PUPILS.map((row, i) => [...row, count(i + 2, 2)]),
      ["Una R", null, null, null, null, null, null, count(6, 0)],
      ["Total", null, null, 2, 2, 2, 2],
    );
    expect(pupils.map(({ name }) => name)).toEqual(["Jo B", "Ali K", "Tess M", "Omar P", "Una R"]);
    expect(unused).toContainEqual({ cell: "Kites Y4!A7", text: "Total", reason: "subtotal" });
  });
});

describe("a pupil's plan names its pupil above the support", () => {
  const LIST: Cells[] = [
    ["What support?", "Who helps", "How often?", "Group / 1:1", "Target", "Now"].map(boldCell),
    ["Workstation", "TA (Mrs Silk)", "daily", "1:1", "Starts work within 3 minutes", null],
    ["Sensory circuits", "Mr Tarn", "3 x 15 mins", "gp of 4", "Calm by 9.05", null],
  ];
  const labels = (
    bold: (text: string) => Cells[number],
    flags: [string, string],
    status: string,
  ) => [
    [bold("Name"), "Marcus Adeyemi", null, bold("Main need"), "ASD"],
    [bold("Year / class"), "Year 5 / Beech", null, bold(flags[0]), flags[1]],
    [bold("SEND status"), status, null, bold("Next review"), dateCell(46059, "06/02/2026")],
  ];
  it.each<[string, (text: string) => Cells[number], [string, string], string, string[]]>([
    ["one flag", boldCell, ["PP / LAC / EAL", "PP"], "EHCP", ["PP"]],
    ["one flag, no label in bold", String, ["PP / LAC / EAL", "EAL"], "EHCP", ["EAL"]],
    ["two flags", boldCell, ["PP / LAC / EAL", "PP, LAC"], "K", ["PP", "LAC"]],
    ["a flag under other words", String, ["Other groups", "LAC"], "SEN Support", ["LAC"]],
    ["a plain yes", boldCell, ["PP?", "Yes"], "SEN Support", ["PP"]],
  ])("beside %s", (_, bold, flag, status, flags) => {
    const { provisions, pupils } = read(
      [boldCell("My Support Plan")],
      [],
      ...labels(bold, flag, status),
      [],
      ...LIST,
    );
    expect(pupils).toMatchObject([
      { name: "Marcus Adeyemi", yearGroup: "Y5", className: "Beech", primaryNeed: "ASD", flags },
    ]);
    expect(provisions.map(({ pupils: of }) => of)).toEqual([
      ["Marcus Adeyemi"],
      ["Marcus Adeyemi"],
    ]);
  });

  it("though a table's headings stand in the same words, all of them bold", () => {
    const { sheets } = read(
      ["Name", "Year", "PP", "EAL", "LAC", "SEN"].map(boldCell),
      ["Ada B", 3, "Y", null, null, "K"],
      ["Ben C", 4, null, "Y", null, "E"],
    );
    expect(sheets[0]).toMatchObject({ layout: "register", headerRows: [1] });
  });
});
