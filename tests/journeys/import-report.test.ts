import { mapFromUnderstanding } from "../../src/journeys/map-from-understanding";
import type { ProvisionMap } from "../../src/domain/provision-map";
import type { Answers } from "../../src/domain/recognition-report";
import { MOST_CELLS_IN_DETAIL } from "../../src/journeys/runs-of-cells";
import { understand } from "../../src/recognition/understand";
import { parsePlace } from "../../src/workbook/address";
import { schoolList } from "../support/school-list";
import { practiceWorkbook, Senco } from "../support/senco";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { snapshotOf } from "../support/snapshot-of";

const TODAY = "2026-11-21";

function mapOf(...sheets: Parameters<typeof workbookOf>): ProvisionMap {
  return mapFromUnderstanding(understand(workbookOf(...sheets), { today: TODAY }), {}).map;
}

const HEAD = ["Intervention", "Year group", "Pupils", "SEN status", "How often", "Hall"];
const ROWS = [
  ["Toe by Toe", "Y4", "Ada B", "K", "5 x 10 mins", "small room"],
  ["Nessy", "Y4", "Ada B", "K", "3 x 20 mins", "-"],
];
const told = (map: ProvisionMap, from: string) => map.sources.find((line) => line.from === from);

describe("what became of a cell", () => {
  const map = mapOf(sheetOf("Map", [HEAD, ...ROWS]));

  test("that holds a value: the very columns of the row that hold it now", () => {
    expect(told(map, "Map!E2")).toEqual({
      from: "Map!E2",
      text: "5 x 10 mins",
      became: "used",
      to: "Provision map · Toe by Toe Y4 · Sessions a week, Minutes",
      row: { sheet: "provisions", key: "Toe by Toe Y4" },
      because: "Under “How often”",
      cells: 1,
    });
  });

  test("that no column has a place for: the notes, with its heading", () => {
    expect(told(map, "Map!F2")).toMatchObject({ became: "notes" });
    expect(map.provisions[0]?.notes).toContain("Hall: small room");
  });

  test("that says nothing, or what others hold: that it does", () => {
    expect(told(map, "Map!F3")).toMatchObject({ became: "heading", text: "-", row: null });
    expect(map.provisions[1]?.notes).toBeNull();
    expect(told(map, "Map!E1")).toMatchObject({ became: "heading", row: null });
    expect(told(map, "Map!E1")?.because).toContain("how often and how long");
  });

  test("comes in the order of the sheet", () => {
    const places = map.sources.map(({ from }) => parsePlace(from)?.area);
    const order = places.map((area) => (area?.row ?? 0) * 1000 + (area?.column ?? 0));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

test("what stands beside a pupil's name on the pupil's own sheet leads to that pupil, with its label", () => {
  const map = mapOf(
    sheetOf("Jon", [
      ["My plan", "", "", ""],
      ["Name", "Jon Farr", "Class", "Puffins"],
      ["SEN stage", "K", "Main need", "SEMH"],
      ["", "", "", ""],
      ["Support", "Who", "How often", "How long"],
      ["ELSA", "Mrs Hale", "weekly", "40 mins"],
      ["Lego Therapy", "TA", "2 x a week", "30 mins"],
    ]),
  );
  expect(map.pupils).toMatchObject([
    { name: "Jon Farr", className: "Puffins", senStatus: "K", primaryNeed: "SEMH" },
  ]);
  const [name, room, stage, need] = ["B2", "D2", "B3", "D3"].map((at) => told(map, `Jon!${at}`));
  expect(name).toMatchObject({ to: "Pupils · Jon Farr · Pupil", because: "Beside “Name”" });
  expect(room).toMatchObject({ to: "Pupils · Jon Farr · Class", because: "Beside “Class”" });
  expect(stage?.to).toBe("Pupils · Jon Farr · SEN status");
  expect(need?.to).toBe("Pupils · Jon Farr · Primary need");
});

describe("a list's own column of SEN status", () => {
  const register = sheetOf("Register", [
    ["Surname", "Forename", "Year", "SEN status", "Primary need"],
    ["Bell", "Ada", 4, "E", "SpLD"],
    ["Cole", "Ben", 2, "K", "SLCN"],
  ]);

  test("reaches the Pupils sheet for a pupil who is on no register", () => {
    const map = mapOf(sheetOf("Map", [HEAD, ...ROWS]));
    expect(map.pupils).toMatchObject([{ name: "Ada B", yearGroup: "Y4", senStatus: "K" }]);
    expect(told(map, "Map!D2")?.to).toBe("Pupils · Ada B · SEN status");
  });

  test("gives way to the register, which the pupil's notes say", () => {
    const map = mapOf(register, sheetOf("Map", [HEAD, ...ROWS]));
    const ada = map.pupils.find(({ name }) => name === "Ada Bell");
    expect(ada).toMatchObject({ senStatus: "E" });
    expect(ada?.notes).toBe(
      "SEN status: your sheets differ: E (Register!A2), K (Map!A2); E is taken.",
    );
    expect(told(map, "Map!D2")?.to).toBe("Pupils · Ada Bell · Notes");
  });

  test("stays blank where the rows of a list differ, and says so", () => {
    const [first, second = []] = ROWS;
    const map = mapOf(sheetOf("Map", [HEAD, first ?? [], second.with(3, "E")]));
    expect(map.pupils[0]).toMatchObject({ senStatus: null });
    expect(map.pupils[0]?.notes).toContain("K (Map!A2), E (Map!A3); none is taken.");
  });
});

describe("comments", () => {
  const comments = [
    { row: 0, column: 4, text: "Minutes include setting up" },
    { row: 2, column: 4, text: "New TA from May" },
  ];
  const map = mapOf(sheetOf("Map", [HEAD, ...ROWS], { comments }));

  test("on a line go into its notes", () => {
    expect(map.provisions[1]?.notes).toContain("New TA from May");
  });

  test("on a heading are listed, since they speak of no line in particular", () => {
    expect(map.sources).toContainEqual(
      expect.objectContaining({
        from: "Map!E1",
        text: "Comment: Minutes include setting up",
        became: "leftOut",
      }),
    );
  });
});

describe("a weekly log", () => {
  const log = sheetOf("Log", [
    ["Date", "Intervention", "Pupils", "Sessions planned", "Sessions delivered", "Notes"],
    ["07/09/2026", "Nessy", "Ada B", 3, 3, ""],
    ["14/09/2026", "Nessy", "Ada B", 3, 1, "TA absent"],
  ]);

  test("counts the sessions of its provision", () => {
    const map = mapOf(sheetOf("Map", [HEAD, ...ROWS]), log);
    const nessy = map.provisions.find(({ provision }) => provision === "Nessy");
    expect(nessy).toMatchObject({ plannedSessions: 6, deliveredSessions: 4 });
    expect(nessy?.notes).toContain("4 of 6 sessions took place. Notes there: TA absent.");
    expect(told(map, "Log!E3")?.to).toBe("Provision map · Nessy Y4 · Sessions delivered");
  });
});

test("a list with more cells than anybody would read is told column by column, with nothing left out of the count", () => {
  const snapshot = snapshotOf(schoolList(1_200).book);
  const understanding = understand(snapshot, { today: TODAY });
  const { map } = mapFromUnderstanding(understanding, {} satisfies Answers);
  const { nonEmptyCells } = understanding.report.accounted;
  expect(nonEmptyCells).toBeGreaterThan(MOST_CELLS_IN_DETAIL);
  expect(map.sources.length).toBeLessThan(200);
  expect(map.sources.reduce((sum, { cells }) => sum + cells, 0)).toBe(nonEmptyCells);
});

test("every link of a structured workbook leads to the row that it speaks of, also after sorting", async () => {
  const senco = await Senco.opens(practiceWorkbook("13-register-and-map"));
  await senco.builds();
  const cells = (table: string, header: string): unknown[] => {
    const { sheet } = senco.cellOf(table, header);
    const rows = sheet.tables.find(({ name }) => name === table)?.area;
    const count = rows ? rows.bottom - rows.top : 0;
    return Array.from({ length: count }, (_, row) => senco.valueOf(table, header, row));
  };
  const keys = cells("ImportReport", "Row of the map").map(String);
  const check = (): void => {
    cells("ImportReport", "Link").forEach((link, at) => {
      if (keys[at] === "null") return expect(link).toBe("");
      const place = parsePlace(String(link).replace(/^#'(.*)'!/, "$1!"));
      const sheet = senco.book.sheet(place?.sheet ?? "");
      const row = sheet?.cells[place?.area.row ?? -1]?.map((cell) => cell?.value);
      expect(row).toContain(keys[at]?.replace(/~(.)/g, "$1"));
    });
  };
  check();
  const [first, last] = [0, cells("ProvisionMap", "Reference").length - 1];
  const names = [first, last].map((row) => String(senco.valueOf("ProvisionMap", "Reference", row)));
  senco.types("ProvisionMap", "Reference", first, "for a moment");
  senco.types("ProvisionMap", "Reference", last, names[0] ?? "");
  senco.types("ProvisionMap", "Reference", first, names[1] ?? "");
  check();
  for (const table of ["ProvisionMap", "Pupils", "PupilProvision"])
    cells(table, "Read from").forEach((from, at) => {
      const place = parsePlace(String(from).split("; ")[0] ?? "");
      expect(senco.sheetNames).toContain(place?.sheet);
      expect(cells(table, "Source")[at]).toBe("Go there");
    });
  const total = (name: string): unknown => {
    const { formula = "" } = senco.book.names.find((each) => each.name === name) ?? {};
    const { sheet, area } = parsePlace(formula.replace(/[$']/g, "")) ?? {};
    return senco.book.sheet(sheet ?? "")?.value(area?.row ?? 0, area?.column ?? 0);
  };
  const parts = ["ImportUsed", "ImportInNotes", "ImportHeadings", "ImportLeftOut"].map(total);
  expect(total("ImportCells")).toBe(738);
  expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(738);
  senco.leaves();
}, 120_000);
