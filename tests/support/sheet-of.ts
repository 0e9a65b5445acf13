import type { Area } from "../../src/workbook/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

type Written = string | number | null | CellSnapshot;

/** A date as Excel keeps it, shown the UK way. */
export function dateCell(serial: number, text: string): CellSnapshot {
  return { value: serial, text, numberFormat: "dd/mm/yyyy" };
}

export function boldCell(text: string): CellSnapshot {
  return { value: text, text, numberFormat: "General", bold: true };
}

/** A sheet as typed: rows of cells from A1; "" and null are blank. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, i) => cellOf(row[i] ?? null)),
  );
  const used: Area | null =
    rows.length > 0 ? { row: 0, column: 0, rows: rows.length, columns } : null;
  return {
    name,
    visibility: "visible",
    protected: false,
    stamp: null,
    used,
    cells,
    merges: [],
    rowsHiddenByHand: [],
    rowsHiddenByFilter: [],
    hiddenColumns: [],
    comments: [],
    ...more,
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, tables: [], names: [], structureProtected: false };
}

function cellOf(written: Written): CellSnapshot | null {
  if (written === null || written === "") return null;
  if (typeof written === "object") return written;
  return { value: written, text: String(written), numberFormat: "General" };
}
