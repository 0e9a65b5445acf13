import type { Area } from "../../workbook/address";
import type { Row, SheetContent } from "../sheet-content";
import type { ChartBlock, FieldsBlock, SheetTemplate, TableBlock } from "../sheet-template";

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

export interface PlacedChart {
  block: ChartBlock;
  area: Area;
}

export interface SheetLayout {
  tables: PlacedTable[];
  fields: PlacedFields[];
  charts: PlacedChart[];
  /** Number of columns that anything stands in. */
  columns: number;
}

/** Where everything stands on a sheet: bands below each other, their blocks side by side with a narrow gap. */
export function layOut(template: SheetTemplate, content: SheetContent): SheetLayout {
  const layout: SheetLayout = { tables: [], fields: [], charts: [], columns: 0 };
  let top = ROWS_ABOVE;
  for (const band of template.bands) {
    let column = 0;
    let bottom = top;
    for (const block of band) {
      if (block.kind !== "fields" && block.at !== undefined) column = block.at;
      const rows = block.kind === "table" ? rowsOf(block, content) : [];
      const area: Area = { row: top, column, ...sizeOf(block, rows.length) };
      if (block.kind === "table") layout.tables.push({ block, rows, area });
      else if (block.kind === "chart") layout.charts.push({ block, area });
      else layout.fields.push({ block, area });
      column += area.columns + 1;
      layout.columns = Math.max(layout.columns, column - 1);
      bottom = Math.max(bottom, top + area.rows);
    }
    top = bottom + 1 + (template.roomToGrow ?? 0);
  }
  return layout;
}

function rowsOf({ references, rows = 0 }: TableBlock, content: SheetContent): readonly Row[] {
  return content.tables.get(references.table) ?? Array.from({ length: rows }, () => ({}));
}

function sizeOf(
  block: TableBlock | FieldsBlock | ChartBlock,
  rows: number,
): Pick<Area, "rows" | "columns"> {
  if (block.kind === "chart") return { rows: block.rows, columns: block.columns };
  if (block.kind === "fields") return { rows: block.fields.length, columns: 3 };
  return { rows: Math.max(1, rows) + 1, columns: block.columns.length };
}

/** The cells of one column of a table, without its head. */
export function columnBody(table: PlacedTable, at: number): Area {
  const { area } = table;
  return { row: area.row + 1, column: area.column + at, rows: area.rows - 1, columns: 1 };
}
