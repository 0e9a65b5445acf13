import { contains } from "../../emulated-excel/book/cell";
import type { Sheet } from "../../emulated-excel/book/sheet";
import type { Table } from "../../emulated-excel/book/sheet-parts";
import type { Border, Style } from "../../emulated-excel/book/style";

/** Office's own colours, in the order in which table styles go through them (1 = dark, 2 … 7 = accents). */
const COLOURS = [
  "#000000",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
] as const;

interface TableLook {
  head: { fill: string | null; colour: string };
  band: string | null;
  line: string;
}

/**
 * The cell's style with its table's style under it, close to what Excel draws: head, bands and outer lines of
 * "TableStyleLight1" … "TableStyleMedium28". What the cell has of its own wins.
 */
export function tableLookAt(sheet: Sheet, row: number, column: number, own: Style): Style {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  const look = table?.style ? lookNamed(table.style) : null;
  if (!table || !look) return own;
  const isHead = table.hasHeader && row === table.area.top;
  const isTotal = table.hasTotals && row === table.area.bottom;
  const fill = isHead ? look.head.fill : isTotal ? null : bandAt(table, look, row, column);
  const bold = isHead || isTotal || own.font.bold;
  const plainText = own.font.colour === "#000000";
  return {
    ...own,
    fill: own.fill ?? fill,
    font: {
      ...own.font,
      bold,
      colour: isHead && own.fill === null && plainText ? look.head.colour : own.font.colour,
    },
    borders: { ...linesAt(table, look, row, isHead, isTotal), ...own.borders },
  };
}

function bandAt(table: Table, look: TableLook, row: number, column: number): string | null {
  const first = table.area.top + (table.hasHeader ? 1 : 0);
  if (table.bandedRows) return (row - first) % 2 === 0 ? look.band : null;
  if (table.bandedColumns) return (column - table.area.left) % 2 === 0 ? look.band : null;
  return null;
}

function linesAt(
  { area }: Table,
  { line }: TableLook,
  row: number,
  isHead: boolean,
  isTotal: boolean,
): Style["borders"] {
  const thin: Border = { style: "thin", colour: line };
  return {
    ...(isHead || isTotal ? { top: thin } : {}),
    ...(isHead || row === area.bottom ? { bottom: thin } : {}),
  };
}

function lookNamed(name: string): TableLook | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return null;
  const number = Number(match[2]);
  const colour = COLOURS[(number - 1) % 7] ?? COLOURS[0];
  const plain = match[1] === "Light" && (number <= 7 || number > 14);
  return {
    head: plain ? { fill: null, colour: "#000000" } : { fill: colour, colour: "#ffffff" },
    band: tint(colour, match[1] === "Light" ? 0.85 : 0.8),
    line: colour,
  };
}

/** Mixed with white; 1 = white. */
function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
