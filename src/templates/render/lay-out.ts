import type { Area } from "../../workbook/address";
import type { Row, SheetContent } from "../sheet-content";
import type { FieldsBlock, SheetTemplate, TableBlock } from "../sheet-template";

/** Title, how-to line and a little air. */
export const ROWS_ABOVE = 3;

export interface PlacedTable {
  block: TableBlock;
  rows: readonly Row[];
  /** Header row included. */
  area: Area;
}

export interface PlacedFields {
  block: FieldsBlock;
  /** Three columns: label, value, explanation. */
  area: Area;
}

export interface SheetLayout {
  tables: PlacedTable[];
  fields: PlacedFields[];
  /** Number of columns that anything stands in. */
  columns: number;
}

/** Where everything stands on a sheet: bands below each other, their blocks side by side with a narrow gap. */
export function layOut(template: SheetTemplate, content: SheetContent): SheetLayout {
  const layout: SheetLayout = { tables: [], fields: [], columns: 0 };
  let top = ROWS_ABOVE;
  for (const band of template.bands) {
    let column = 0;
    let bottom = top;
    for (const block of band) {
      if (block.kind === "table" && block.at !== undefined) column = block.at;
      const rows = block.kind === "table" ? (content.tables.get(block.references.table) ?? []) : [];
      const area: Area =
        block.kind === "table"
          ? { row: top, column, rows: Math.max(1, rows.length) + 1, columns: block.columns.length }
          : { row: top, column, rows: block.fields.length, columns: 3 };
      if (block.kind === "table") layout.tables.push({ block, rows, area });
      else layout.fields.push({ block, area });
      column += area.columns + 1;
      layout.columns = Math.max(layout.columns, column - 1);
      bottom = Math.max(bottom, top + area.rows);
    }
    top = bottom + 1 + (template.roomToGrow ?? 0);
  }
  return layout;
}

/** The cells of one column of a table, without its head. */
export function columnBody(table: PlacedTable, at: number): Area {
  const { area } = table;
  return { row: area.row + 1, column: area.column + at, rows: area.rows - 1, columns: 1 };
}
