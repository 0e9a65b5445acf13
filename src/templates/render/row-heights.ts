import type { Edit } from "../../workbook/edit";
import type { PlacedTable, SheetLayout } from "./lay-out";

const LINE = 13.5;
const SMALL_LINE = 11.5;
/** Bold letters are this much wider than the digits that widths are counted in. */
const BOLD = 1.12;
/** Rows that get a height of their own; beyond this the rest keep the usual one, so that a plan stays small. */
const MOST_TALL_ROWS = 200;

/**
 * Heights of heads and of rows with more than one line. They are worked out here because only some Excels fit rows by
 * themselves when cells are written, and LibreOffice never does for a file.
 */
export function heightEdits(sheet: string, layout: SheetLayout): Edit[] {
  const heads = [...new Set(layout.tables.map((table) => table.area.row))].flatMap((row) => [
    height(sheet, row, 1, headHeight(layout, row)),
    ...hiddenHead(sheet, layout, row),
  ]);
  return [...heads, ...layout.tables.flatMap((table) => rowHeightEdits(sheet, table))];
}

/** Also the row of air above it, so that what stands there joins on. */
function hiddenHead(sheet: string, { tables }: SheetLayout, row: number): Edit[] {
  const here = tables.filter(({ area }) => area.row === row);
  if (!here.every(({ block }) => block.hiddenHead ?? block.asHeads)) return [];
  const joined = here.some(({ block }) => block.hiddenHead);
  return [
    { kind: "setRows", sheet, first: joined ? row - 1 : row, count: joined ? 2 : 1, hidden: true },
  ];
}

/** Heights of rows with more than one line. */
export function rowHeightEdits(sheet: string, table: PlacedTable): Edit[] {
  const { block, area, rows } = table;
  const line = block.small ? SMALL_LINE : LINE;
  const first = area.row + 1;
  const all = block.lines > 1 ? [height(sheet, first, area.rows - 1, 3 + line * block.lines)] : [];
  const shown = block.columns.filter((column) => column.wrap && column.group === undefined);
  const tall = rows.flatMap((row, at) => {
    const lines = Math.max(
      1,
      ...shown.map((column) => {
        const cell = row[column.key];
        return typeof cell === "string" ? linesOf(cell, column.width) : 1;
      }),
    );
    return lines > block.lines ? [height(sheet, first + at, 1, 3 + line * Math.min(lines, 8))] : [];
  });
  return [...all, ...tall.slice(0, MOST_TALL_ROWS)];
}

function height(sheet: string, first: number, count: number, points: number): Edit {
  return { kind: "setRows", sheet, first, count, height: points };
}

/** Enough for the longest head at its width; the filter button takes some of it. */
function headHeight(layout: SheetLayout, row: number): number {
  const lines = layout.tables
    .filter((table) => table.area.row === row)
    .flatMap((table) => table.block.columns)
    .map((column) => linesOf(column.header, (column.width - 2) / BOLD));
  return 8 + LINE * Math.min(3, Math.max(1, ...lines));
}

/** Lines that a text takes at a width in characters, broken between words. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const needed = word.length + (used > 0 ? 1 : 0);
      if (used > 0 && used + needed > width) {
        lines++;
        used = word.length;
      } else used += needed;
    }
  }
  return lines;
}
