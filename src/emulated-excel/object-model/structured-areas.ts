import { parseStructRef } from "@borgar/fx";
import type { Rect } from "../book/cell";
import type { Table } from "../book/sheet-parts";
import { bodyArea, columnNamed } from "./table-lookup";

/** The cells that a structured reference to this table means in a row; null when it means none. */
export function structuredArea(table: Table, reference: string, row: number | null): Rect | null {
  const parsed = parseStructRef(reference);
  if (!parsed) return null;
  const columns = columnSpan(table, parsed.columns ?? []);
  const rows = rowSpan(table, parsed.sections ?? [], row);
  return columns && rows && { ...columns, ...rows };
}

function columnSpan(table: Table, names: string[]): Pick<Rect, "left" | "right"> | null {
  const places = names.map((name) => {
    const column = columnNamed(table, name);
    return column ? table.area.left + table.columns.indexOf(column) : -1;
  });
  if (places.includes(-1)) return null;
  if (places.length === 0) return { left: table.area.left, right: table.area.right };
  return { left: Math.min(...places), right: Math.max(...places) };
}

function rowSpan(
  table: Table,
  sections: readonly string[],
  row: number | null,
): Pick<Rect, "top" | "bottom"> | null {
  const { top, bottom } = table.area;
  const body = bodyArea(table);
  const parts: Record<string, () => Pick<Rect, "top" | "bottom"> | null> = {
    all: () => ({ top, bottom }),
    data: () => body,
    headers: () => (table.hasHeader ? { top, bottom: top } : null),
    totals: () => (table.hasTotals ? { top: bottom, bottom } : null),
    "this row": () => (row === null ? null : { top: row, bottom: row }),
  };
  const spans = (sections.length > 0 ? sections : ["data"]).map((name) => parts[name]?.() ?? null);
  const found = spans.filter((span) => span !== null);
  if (found.length === 0 || found.length < spans.length) return null;
  return {
    top: Math.min(...found.map((span) => span.top)),
    bottom: Math.max(...found.map((span) => span.bottom)),
  };
}
