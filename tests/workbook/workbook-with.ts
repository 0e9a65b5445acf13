import type { AddSheet, AddTable, Content, Edit, WriteCells } from "../../src/workbook/edit";
import type {
  NameSnapshot,
  SheetSnapshot,
  Stamp,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot";

/** A school's workbook as the gateway outlines it. */
export function workbookWith(
  parts: {
    sheets?: (string | (Partial<SheetSnapshot> & { name: string }))[];
    tables?: (Partial<TableSnapshot> & { name: string })[];
    names?: (Partial<NameSnapshot> & { name: string })[];
    structureProtected?: boolean;
  } = {},
): WorkbookSnapshot {
  return {
    sheets: (parts.sheets ?? ["Autumn"]).map((sheet) => ({
      visibility: "visible",
      protected: false,
      stamp: null,
      used: null,
      cells: [],
      merges: [],
      rowsHiddenByHand: [],
      rowsHiddenByFilter: [],
      hiddenColumns: [],
      comments: [],
      ...(typeof sheet === "string" ? { name: sheet } : sheet),
    })),
    tables: (parts.tables ?? []).map((table) => ({
      sheet: "Autumn",
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      columns: ["Pupil", "Year"],
      hasTotals: false,
      ...table,
    })),
    names: (parts.names ?? []).map((name) => ({ sheet: null, formula: "=1", ...name })),
    structureProtected: parts.structureProtected ?? false,
  };
}

export function stamp(names: string[] = []): Stamp {
  return { template: "pupils", version: 1, names, added: "2026-09-01T08:00:00Z" };
}

export function newSheet(sheet: string, names: string[] = []): AddSheet {
  return { kind: "addSheet", sheet, stamp: stamp(names), tabColour: "#336699" };
}

export function cells(sheet: string, rows: Content[][], row = 0, column = 0): WriteCells {
  return { kind: "writeCells", sheet, at: { row, column }, cells: rows };
}

export function table(sheet: string, name: string, change: Partial<AddTable> = {}): AddTable {
  return {
    kind: "addTable",
    sheet,
    name,
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    formulas: {},
    style: "TableStyleLight1",
    bandedRows: true,
    ...change,
  };
}

/** A sheet "Pupils" with a small table on it, as every build has one. */
export function pupilsSheet(name = "Pupils"): Edit[] {
  return [
    newSheet(name),
    cells(name, [
      ["Pupil", "Minutes"],
      ["Ada", 30],
    ]),
    table(name, "Pupils"),
  ];
}
