import { parseStructRef, tokenize } from "@borgar/fx";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { FUNCTIONS } from "../../src/formulas/functions";
import { GALLERY, planSheet } from "../../src/journeys/insert-sheet";
import { CORE_SHEETS, renderCoreWorkbook } from "../../src/templates/core-workbook";
import { layOut } from "../../src/templates/render/lay-out";
import type { Taken } from "../../src/templates/render/free-names";
import { checkEdits } from "../../src/workbook/check-edits";
import type { AddTable, Edit } from "../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { EMPTY_MAP, EXAMPLE_MAP, TODAY } from "./example-map";
import { manyRows } from "./many-rows";

const NOTHING: Taken = { sheets: [], tables: [], names: [] };
const NOTHING_KNOWN = { tables: new Map(), fields: new Map() };
const EMPTY_BOOK: WorkbookSnapshot = {
  sheets: [],
  tables: [],
  names: [],
  structureProtected: false,
};

function rendered(map: ProvisionMap, taken = NOTHING): Edit[] {
  return renderCoreWorkbook(map, { taken, today: TODAY, added: "2026-11-21T10:00:00Z" }).edits;
}

function ofKind<K extends Edit["kind"]>(edits: readonly Edit[], kind: K) {
  return edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

function headersOf(edits: readonly Edit[], table: AddTable): string[] {
  const cells = ofKind(edits, "writeCells").find(
    (edit) =>
      edit.sheet === table.sheet &&
      edit.at.row === table.area.row &&
      edit.at.column === table.area.column,
  );
  return (cells?.cells[0] ?? []).map(String);
}

/** Every formula that is written, with the table whose row it stands in. */
/** A rule for one column holds that column still; one that runs across columns goes along with them. */
const HELD = /^\$[A-Z]+\d+$/;
const GOES_ALONG = /^[A-Z]+\d+$/;

function formulasOf(
  edits: readonly Edit[],
): { formula: string; table: string; rule: boolean; own?: RegExp }[] {
  return [
    ...ofKind(edits, "addTable").flatMap((edit) =>
      Object.values(edit.formulas).map((formula) => ({ formula, table: edit.name, rule: false })),
    ),
    ...ofKind(edits, "writeCells").flatMap((edit) =>
      edit.cells
        .flat()
        .flatMap((cell) =>
          typeof cell === "object" && cell !== null
            ? [{ formula: cell.formula, table: "", rule: false }]
            : [],
        ),
    ),
    ...ofKind(edits, "defineName").flatMap(({ refersTo }) =>
      "formula" in refersTo ? [{ formula: refersTo.formula, table: "", rule: false }] : [],
    ),
    ...ofKind(edits, "addRule").map(({ formula, area }) => ({
      formula,
      table: "",
      rule: true,
      own: area.columns > 1 ? GOES_ALONG : HELD,
    })),
    // Words to choose from that stand in the rule itself are no formula.
    ...ofKind(edits, "addChoices").flatMap(({ rule }) =>
      rule.type === "list" && rule.source.startsWith("=")
        ? [{ formula: rule.source, table: "", rule: true }]
        : [],
    ),
  ];
}

const insertion = (id: string): Edit[] =>
  planSheet(EMPTY_BOOK, { id, options: {} }, { today: TODAY, now: "2026-11-21T10:00:00Z" }).edits;

describe.each<[string, () => Edit[]]>([
  ["the core sheets for an empty map", () => rendered(EMPTY_MAP)],
  ["the core sheets for a map of a school", () => rendered(EXAMPLE_MAP)],
  ["the core sheets for a map of 400 provisions", () => rendered(manyRows(400))],
  ...GALLERY.map(({ id }): [string, () => Edit[]] => [
    `${id} with what it brings along`,
    () => insertion(id),
  ]),
])("%s", (_what, made) => {
  const edits = made();
  const tables = ofKind(edits, "addTable");
  const names = ofKind(edits, "defineName");
  const columns = new Map(tables.map((table) => [table.name, headersOf(edits, table)]));

  it("can all be applied to an empty workbook", () => {
    expect(checkEdits(EMPTY_BOOK, edits)).toEqual([]);
  });

  it("have sheets, tables and names that are each called differently", () => {
    const sheets = ofKind(edits, "addSheet").map((edit) => edit.sheet.toLowerCase());
    const others = [...tables, ...names].map((edit) => edit.name.toLowerCase());
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(new Set(others).size).toBe(others.length);
  });

  it("have heads that tell columns apart, each no longer than 255 characters", () => {
    for (const heads of columns.values()) {
      expect(new Set(heads.map((head) => head.toLowerCase())).size).toBe(heads.length);
      for (const head of heads) expect(head).toMatch(/^\S.{0,253}\S$/);
    }
  });

  it("have formulas that speak only of tables, columns and names which stand there", () => {
    const known = new Set(names.map((edit) => edit.name));
    for (const { formula, table, rule, own = HELD } of formulasOf(edits)) {
      expect(formula.length).toBeLessThan(900);
      for (const { type, value } of tokenize(formula)) {
        if (type === "func") expect(FUNCTIONS).toContain(value);
        if (type === "range_named") expect(known).toContain(value);
        if (type === "range") expect([rule, value]).toEqual([true, expect.stringMatching(own)]);
        if (type === "unknown") throw new Error(`${value} in ${formula}`);
        if (type !== "structured") continue;
        expect(rule).toBe(false);
        const reference = parseStructRef(value);
        const heads = columns.get(reference?.table || table);
        for (const column of reference?.columns ?? []) expect(heads).toContain(column);
        expect(reference?.columns).toHaveLength(1);
      }
    }
  });

  it("ask for the day in one cell only, the one on Settings", () => {
    const asking = formulasOf(edits).filter(({ formula }) => /TODAY|NOW|RAND/.test(formula));
    expect(asking.map(({ formula }) => formula)).toEqual(["=TODAY()"]);
  });

  it("say nothing that another language of Excel would read differently", () => {
    for (const { formula } of formulasOf(edits))
      for (const [, mask = ""] of formula.matchAll(/\bTEXT\([^"]*"([^"]*)"/g))
        expect(["h:mm"]).toContain(mask);
  });

  it("have prompts and errors that Excel takes", () => {
    for (const { prompt, error } of ofKind(edits, "addChoices"))
      for (const said of [prompt, error]) {
        if (said === null) continue;
        expect(said.title.length).toBeLessThanOrEqual(32);
        expect(said.message.length).toBeLessThanOrEqual(255);
      }
  });

  it("come out the same when they are made again", () => {
    expect(made()).toEqual(edits);
  });

  it("list on each stamp the names that leave with the sheet", () => {
    const stamped = ofKind(edits, "addSheet").flatMap((edit) => edit.stamp.names);
    expect([...stamped].sort()).toEqual(names.map((edit) => edit.name).sort());
  });
});

describe("in a workbook that uses our names already", () => {
  const plain = rendered(EXAMPLE_MAP);
  const taken = {
    sheets: ofKind(plain, "addSheet").map((edit) => edit.sheet.toUpperCase()),
    tables: ofKind(plain, "addTable").map((edit) => edit.name.toLowerCase()),
    names: ofKind(plain, "defineName").map((edit) => edit.name),
  };
  const edits = rendered(EXAMPLE_MAP, taken);

  it("other names are used everywhere, in formulas, lists and tints too", () => {
    const old = new Set([...taken.tables, ...taken.names.map((name) => name.toLowerCase())]);
    for (const { formula } of formulasOf(edits))
      for (const { type, value } of tokenize(formula)) {
        const said = type === "range_named" ? value : parseStructRef(value)?.table;
        expect(old).not.toContain((said ?? "").toLowerCase());
      }
  });

  it("no sheet, table or name is used twice", () => {
    const sheets = [...taken.sheets, ...ofKind(edits, "addSheet").map((edit) => edit.sheet)];
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
    const others = [
      ...taken.tables,
      ...taken.names,
      ...ofKind(edits, "addTable").map((edit) => edit.name),
      ...ofKind(edits, "defineName").map((edit) => edit.name),
    ];
    expect(new Set(others.map((name) => name.toLowerCase())).size).toBe(others.length);
  });
});

describe("what a school meets first", () => {
  const edits = rendered(EXAMPLE_MAP);

  it("has the sheets in the order in which they are used", () => {
    expect(ofKind(edits, "addSheet").map((edit) => edit.sheet)).toEqual([
      "Provision map",
      "Pupils",
      "Pupil provision",
      "Cost check",
      "Adults",
      "Staff rates",
      "School weeks",
      "Measures",
      "Settings",
      "Lists",
      "Provision list",
      "Import report",
    ]);
    expect(edits.at(-1)).toEqual({ kind: "showSheet", sheet: "Provision map" });
  });

  it("shows what, when and the review without scrolling on a small laptop", () => {
    const widths = ofKind(edits, "setColumns").filter(
      (edit) => edit.sheet === "Provision map" && edit.width !== undefined,
    );
    const pixels = widths
      .flatMap((edit) => Array<number>(edit.count).fill(Math.round((edit.width ?? 0) * 7) + 5))
      .slice(0, 14);
    expect(pixels.reduce((sum, each) => sum + each, 0)).toBeLessThan(1366 - 40);
  });

  it("writes what stood in the school's cells as text, whatever it begins with", () => {
    const report = ofKind(edits, "writeCells").find(
      (edit) => edit.sheet === "Import report" && edit.cells[0]?.[0] === "Sheet",
    );
    expect(report?.cells[3]?.slice(0, 3)).toEqual([
      "Kit O'D's sheet",
      null,
      "Provision 26-27 =1+1",
    ]);
  });

  it("folds no column away that another table of the sheet shows", () => {
    const hidden = [
      ...CORE_SHEETS,
      ...GALLERY.map(({ make, option }) => make(option?.usual ?? "")),
    ].flatMap((template) => {
      const { tables } = layOut(template, NOTHING_KNOWN);
      const columns = tables.flatMap(({ area, block }) =>
        block.columns.map(({ header, group }, at) => ({ at: area.column + at, header, group })),
      );
      return columns
        .filter(({ at, group }) => columns.some((c) => c.at === at && c.group && !group))
        .map(({ header }) => `${template.sheet}: ${header}`);
    });
    expect(hidden).toEqual([]);
  });

  it("gives every template an id of its own", () => {
    const ids = CORE_SHEETS.map((sheet) => sheet.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
