import { checkEdits } from "../../src/workbook/check-edits";
import type { AddChart } from "../../src/workbook/chart";
import type { Edit } from "../../src/workbook/edit";
import { cells, newSheet, pupilsSheet, stamp, table, workbookWith } from "./workbook-with";

const why = (edits: Edit[], workbook = workbookWith()) => checkEdits(workbook, edits);

describe("a build that fits the workbook", () => {
  it("has no problems", () => {
    expect(why(pupilsSheet())).toEqual([]);
  });

  it("may speak of tables and names that are added further down", () => {
    const edits: Edit[] = [
      newSheet("Cost check", ["HourlyRate"]),
      cells("Cost check", [[{ formula: "=SUM(Pupils[Minutes])*HourlyRate" }]]),
      {
        kind: "defineName",
        name: "HourlyRate",
        refersTo: { formula: "=MAX(Pupils[Minutes])" },
        comment: "",
      },
      ...pupilsSheet(),
      { kind: "fillColumns", sheet: "Pupils", table: "Pupils", formulas: { Minutes: "=[@Pupil]" } },
    ];
    expect(why(edits)).toEqual([]);
  });
});

describe("what a new sheet copies from a table", () => {
  it.each([
    ["Pupils", "Pupil", 0, []],
    ["Pupils", "Nobody", 0, [{ kind: "missing", what: "Pupils[Nobody]" }]],
    ["Gone", "Pupil", 0, [{ kind: "missing", what: "Gone" }]],
    ["Pupils", "Pupil", 1_048_570, [{ kind: "tooLarge" }]],
  ])("is checked: %s[%s] from row %i on", (from, column, row, problems) => {
    const copy: Edit = {
      kind: "copyColumn",
      sheet: "Cost check",
      at: { row, column: 0 },
      rows: 20,
      from: { table: from, column },
    };
    expect(why([...pupilsSheet(), newSheet("Cost check"), copy])).toMatchObject(problems);
  });
});

describe("sheets", () => {
  it("are not added to a workbook whose structure is protected", () => {
    const workbook = workbookWith({ structureProtected: true });
    expect(why([newSheet("Pupils")], workbook)).toEqual([{ kind: "structureProtected" }]);
  });

  it.each(["autumn", "AUTUMN"])("are not added over one that is already called %s", (name) => {
    expect(why([newSheet(name)])).toEqual([{ kind: "sheetExists", sheet: name }]);
  });

  it("are not added twice under one name", () => {
    expect(why([newSheet("Pupils"), newSheet("pupils")])).toEqual([
      { kind: "sheetExists", sheet: "pupils" },
    ]);
  });

  it.each(["", " ", "Y1/Y2", "a[b]", "Why?", "History", "'Wave 1'", "x".repeat(32), "Tab\t1"])(
    "cannot be called %j",
    (name) => {
      expect(why([newSheet(name)])).toEqual([{ kind: "badSheetName", sheet: name }]);
    },
  );

  it.each(["Kit O'Donnell", "x".repeat(31), "Waves 1 & 2", "Überblick"])(
    "can be called %j",
    (name) => {
      expect(why([newSheet(name)])).toEqual([]);
    },
  );

  it("of the school are never written to", () => {
    expect(why([cells("Autumn", [["x"]])])).toEqual([{ kind: "notOurs", sheet: "Autumn" }]);
  });

  it("of ours are written to, unless they are protected", () => {
    const ours = { name: "Pupils", stamp: stamp() };
    expect(why([cells("Pupils", [["x"]])], workbookWith({ sheets: [ours] }))).toEqual([]);
    const locked = workbookWith({ sheets: [{ ...ours, protected: true }] });
    expect(why([cells("Pupils", [["x"]])], locked)).toEqual([
      { kind: "sheetProtected", sheet: "Pupils" },
    ]);
  });

  it("that are nowhere are missed", () => {
    expect(why([cells("Spring", [["x"]])])).toEqual([{ kind: "missing", what: "Spring" }]);
    expect(why([{ kind: "showSheet", sheet: "Spring" }])).toEqual([
      { kind: "missing", what: "Spring" },
    ]);
  });

  it("of the school are never removed, ours are", () => {
    const workbook = workbookWith({ sheets: ["Autumn", { name: "Pupils", stamp: stamp() }] });
    expect(why([{ kind: "removeSheet", sheet: "Autumn" }], workbook)).toEqual([
      { kind: "notOurs", sheet: "Autumn" },
    ]);
    expect(why([{ kind: "removeSheet", sheet: "pupils" }], workbook)).toEqual([]);
  });

  it("may be removed and added anew under the same name", () => {
    const workbook = workbookWith({ sheets: ["Autumn", { name: "Pupils", stamp: stamp() }] });
    const edits: Edit[] = [{ kind: "removeSheet", sheet: "Pupils" }, ...pupilsSheet()];
    expect(why(edits, workbook)).toEqual([]);
  });

  it("are not all removed: a workbook keeps one that can be seen", () => {
    const workbook = workbookWith({
      sheets: [
        { name: "Lists", visibility: "hidden" },
        { name: "Pupils", stamp: stamp() },
      ],
    });
    expect(why([{ kind: "removeSheet", sheet: "Pupils" }], workbook)).toMatchObject([
      { kind: "badEdit" },
    ]);
  });
});

describe("tables", () => {
  const pupils = (change: Parameters<typeof table>[2]): Edit[] => [
    newSheet("Pupils"),
    cells("Pupils", [
      ["Pupil", "Minutes", "minutes"],
      ["Ada", 30, 30],
    ]),
    table("Pupils", "Pupils", change),
  ];

  it("take no name that a table or a defined name already has", () => {
    const taken = [
      workbookWith({ tables: [{ name: "PUPILS" }] }),
      workbookWith({ names: [{ name: "pupils" }] }),
    ];
    for (const workbook of taken)
      expect(why(pupilsSheet(), workbook)).toEqual([{ kind: "tableExists", table: "Pupils" }]);
  });

  it.each(["Y1", "R1C1", "Wave 2", "2026", "a".repeat(256)])("cannot be called %s", (name) => {
    expect(why(pupils({ name }))).toMatchObject([{ kind: "badEdit" }]);
  });

  it("do not overlap each other", () => {
    const second = table("Pupils", "Second", { area: { row: 1, column: 1, rows: 2, columns: 1 } });
    expect(why([...pupils({}), second])).toContainEqual({
      kind: "badEdit",
      why: "Second at Pupils!B2:B3 overlaps Pupils",
    });
  });

  it("do not overlap what stands on a sheet of ours", () => {
    const workbook = workbookWith({
      sheets: [{ name: "Pupils", stamp: stamp() }],
      tables: [{ name: "Old", sheet: "Pupils" }],
    });
    expect(why([table("Pupils", "Fresh")], workbook)).toMatchObject([{ kind: "badEdit" }]);
  });

  it("have a header over every column, each once", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    expect(why(pupils({ area }))).toEqual([
      { kind: "badEdit", why: 'Pupils: two columns are called "minutes"' },
    ]);
    expect(why(pupils({ area: { ...area, column: 1 } }))).toContainEqual({
      kind: "badEdit",
      why: "Pupils: every header is text that an edit writes",
    });
  });

  it("have at least one row below the header", () => {
    expect(why(pupils({ area: { row: 0, column: 0, rows: 1, columns: 2 } }))).toMatchObject([
      { kind: "badEdit" },
    ]);
  });

  it("calculate only columns that they have, from columns that are there", () => {
    expect(why(pupils({ formulas: { Hours: "=1" } }))).toMatchObject([{ kind: "badEdit" }]);
    expect(why(pupils({ formulas: { Minutes: "=[@Sessions]*2" } }))).toEqual([
      { kind: "missing", what: "Pupils[Sessions]" },
    ]);
  });
});

describe("defined names", () => {
  const named = (name: string, names = [name]): Edit[] => [
    newSheet("Settings", names),
    {
      kind: "defineName",
      name,
      refersTo: { sheet: "Settings", area: { row: 0, column: 0, rows: 1, columns: 1 } },
      comment: "",
    },
  ];

  it("are free among tables and names alike", () => {
    expect(why(named("Pupils"), workbookWith({ tables: [{ name: "pupils" }] }))).toEqual([
      { kind: "nameExists", name: "Pupils" },
    ]);
    expect(why(named("Today"), workbookWith({ names: [{ name: "TODAY" }] }))).toEqual([
      { kind: "nameExists", name: "Today" },
    ]);
  });

  it("may repeat a name that belongs to one sheet of the school only", () => {
    const workbook = workbookWith({ names: [{ name: "Today", sheet: "Autumn" }] });
    expect(why(named("Today"), workbook)).toEqual([]);
  });

  it("are in a stamp, so that they can be taken out again", () => {
    expect(why(named("Today", []))).toMatchObject([{ kind: "badEdit" }]);
  });

  it("are removed only when one of our stamps lists them", () => {
    const workbook = workbookWith({
      sheets: ["Autumn", { name: "Settings", stamp: stamp(["Today"]) }],
      names: [{ name: "Today" }, { name: "Classes" }],
    });
    expect(why([{ kind: "removeName", name: "Today" }], workbook)).toEqual([]);
    expect(why([{ kind: "removeName", name: "Classes" }], workbook)).toMatchObject([
      { kind: "badEdit" },
    ]);
    expect(why([{ kind: "removeName", name: "Gone" }], workbook)).toEqual([
      { kind: "missing", what: "Gone" },
    ]);
  });
});

describe("cells", () => {
  const written = (...rows: Parameters<typeof cells>[1]): Edit[] => [
    newSheet("Pupils"),
    cells("Pupils", rows),
  ];

  it("come in rectangles", () => {
    expect(why(written(["a", "b"], ["c"]))).toMatchObject([{ kind: "badEdit" }]);
    expect(why(written())).toMatchObject([{ kind: "badEdit" }]);
  });

  it("stay on the sheet", () => {
    expect(why([newSheet("Pupils"), cells("Pupils", [["x"], ["y"]], 1_048_575)])).toMatchObject([
      { kind: "tooLarge" },
    ]);
  });

  it("hold at most 32,767 characters, and formulas 8,192", () => {
    expect(why(written(["x".repeat(32_767)], [{ formula: `="${"x".repeat(8_000)}"` }]))).toEqual(
      [],
    );
    expect(why(written(["x".repeat(32_768)]))).toMatchObject([{ kind: "tooLarge" }]);
    expect(why(written([{ formula: `="${"x".repeat(8_200)}"` }]))).toMatchObject([
      { kind: "tooLarge" },
    ]);
  });

  it("hold no number that is none", () => {
    expect(why(written([Number.NaN]))).toMatchObject([{ kind: "badEdit" }]);
  });

  it("point only at sheets, tables, columns and names that stand or are added", () => {
    const formula = "='Spring 26'!A1+SUM(Provision[Cost])+Rate+SUM(Autumn!B:B)";
    expect(why(written([{ formula }]))).toEqual([
      { kind: "missing", what: "Spring 26" },
      { kind: "missing", what: "Provision" },
      { kind: "missing", what: "Rate" },
    ]);
  });
});

describe("lists, rules and links", () => {
  const area = { row: 0, column: 0, rows: 5, columns: 1 };
  const choices = (source: string): Edit[] => [
    ...pupilsSheet(),
    {
      kind: "addChoices",
      sheet: "Pupils",
      area,
      rule: { type: "list", source },
      prompt: null,
      error: { title: "Year", message: "Choose a year from the list." },
      strength: "stop",
    },
  ];

  it("typed lists are at most 255 characters", () => {
    expect(why(choices("R,Y1,Y2"))).toEqual([]);
    expect(why(choices("Y1,".repeat(86)))).toMatchObject([{ kind: "badEdit" }]);
  });

  it.each(["=Pupils[Pupil]", "=Pupils", "=[@Pupil]"])(
    "lists from %s are refused: Excel takes only names there",
    (source) => {
      expect(why(choices(source))).toMatchObject([{ kind: "badEdit" }]);
    },
  );

  it("colour rules use no structured references either", () => {
    const rule = (formula: string): Edit[] => [
      ...pupilsSheet(),
      { kind: "addRule", sheet: "Pupils", area, formula, format: { bold: true } },
    ];
    expect(why(rule('=$B2="[none]"'))).toEqual([]);
    expect(why(rule("=[@Minutes]>30"))).toMatchObject([{ kind: "badEdit" }]);
  });

  it("links lead to sheets that are there", () => {
    const link = (toSheet: string): Edit[] => [
      newSheet("Import report"),
      {
        kind: "addLinks",
        sheet: "Import report",
        links: [{ at: { row: 0, column: 0 }, toSheet, to: area, text: "Autumn", tip: "" }],
      },
    ];
    expect(why(link("Autumn"))).toEqual([]);
    expect(why(link("Summer"))).toEqual([{ kind: "missing", what: "Summer" }]);
  });
});

describe("charts", () => {
  const chart = (change: Partial<AddChart> = {}): AddChart => ({
    kind: "addChart",
    sheet: "Pupils",
    name: "Minutes",
    chart: "bar",
    title: "Minutes by pupil",
    area: { row: 20, column: 0, rows: 10, columns: 5 },
    categories: { table: "Pupils", column: "Pupil" },
    series: [
      {
        name: "Minutes",
        values: { table: "Pupils", column: "Minutes" },
        colour: "#0F4C52",
        onColour: "#FFFFFF",
      },
    ],
    numberFormat: "0",
    look: { title: "#1F2933", text: "#33505F", lines: "#DDE4E7" },
    ...change,
  });
  const charted = (change: Partial<AddChart>) => why([...pupilsSheet(), chart(change)]);
  const [series] = chart().series;
  if (!series) throw new Error("no series");

  it("go on empty cells of our own sheet", () => {
    expect(charted({})).toEqual([]);
  });

  it.each([
    ["a column that its table has not", { categories: { table: "Pupils", column: "Class" } }],
    ["a table that is not there", { categories: { table: "Costs", column: "Line" } }],
    ["two series in one pie", { chart: "pie" as const, series: [series, series] }],
    ["nothing to draw", { series: [] }],
    ["a colour by name", { series: [{ ...series, colour: "teal" }] }],
    ["no title", { title: "" }],
    ["no number format", { numberFormat: "" }],
    [
      "cells in two directions",
      {
        categories: { sheet: "Pupils", area: { row: 0, column: 0, rows: 2, columns: 2 } },
      },
    ],
    ["a place over the table", { area: { row: 0, column: 0, rows: 10, columns: 5 } }],
  ] satisfies [string, Partial<AddChart>][])("are refused with %s", (_, change) => {
    expect(charted(change)).toHaveLength(1);
  });

  it("have names of their own and do not cover each other", () => {
    const apart = { area: { row: 40, column: 0, rows: 10, columns: 5 } };
    expect(why([...pupilsSheet(), chart(), chart(apart)])).toHaveLength(1);
    expect(why([...pupilsSheet(), chart(), chart({ name: "Other" })])).toHaveLength(1);
    expect(why([...pupilsSheet(), chart(), chart({ ...apart, name: "Other" })])).toEqual([]);
  });
});

describe("explanations", () => {
  const explain = (title: string, message: string, column = 0): Edit => ({
    kind: "addExplanations",
    sheet: "Pupils",
    explanations: [{ at: { row: 0, column }, title, message }],
  });

  it("stand on a head", () => {
    expect(why([...pupilsSheet(), explain("Pupil", "Name or initials.")])).toEqual([]);
  });

  it.each([
    ["x".repeat(33), "fine"],
    ["Pupil", "x".repeat(256)],
    ["Pupil", ""],
  ])("fit into what Excel shows of a message", (title, message) => {
    expect(why([...pupilsSheet(), explain(title, message)])).toHaveLength(1);
  });

  it("do not take the place of choices", () => {
    const choices: Edit = {
      kind: "addChoices",
      sheet: "Pupils",
      area: { row: 0, column: 0, rows: 5, columns: 1 },
      rule: { type: "number", min: 0, whole: true },
      prompt: null,
      error: { title: "A number", message: "Type a number." },
      strength: "stop",
    };
    expect(why([...pupilsSheet(), choices, explain("Pupil", "A name.")])).toHaveLength(1);
  });
});
