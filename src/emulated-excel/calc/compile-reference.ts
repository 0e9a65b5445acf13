import { parseA1Ref, parseStructRef, type ReferenceA1 } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW } from "../book/cell";
import type { Table } from "../book/sheet-parts";
import type { Axis, TablePart } from "./code";
import { constant, type Compilation, type Expression } from "./expression";
import { REF, Unsupported, VALUE } from "./failure";
import type { Grid } from "./grid";
import { Area, Union, type Frame } from "./operand";
import type { PlacedTable } from "./workings";

/** `A1`, `$B$2:C9`, `A:A`, `'Term dates'!B4`, `Jan:Dec!B2`. */
export function compileA1(text: string, compilation: Compilation): Expression {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return constant(REF);
  const context = parsed.context ?? [];
  if (context.length > 1 || /^\[/.test(text) || /^'?[^'!]*\[/.test(text)) return external(text);
  const [sheetName] = context;
  if (sheetName === undefined) return areaExpression(parsed, compilation.grid, compilation);
  const grid = compilation.lookups.sheet(sheetName);
  if (grid) return areaExpression(parsed, grid, compilation);
  return sheetName.includes(":") ? acrossSheets(parsed, sheetName, compilation) : constant(REF);
}

function external(text: string): Expression {
  return {
    run: () => {
      throw new Unsupported(`link to another workbook (${text})`);
    },
    many: false,
    plain: true,
  };
}

function areaExpression(parsed: ReferenceA1, grid: Grid, compilation: Compilation): Expression {
  const { range } = parsed;
  const axis = (at: number, fixed: boolean | null | undefined, base: number): Axis =>
    fixed ? { at, fixed: true } : { at: at - base, fixed: false };
  const wholeRows = range.left === null;
  const wholeColumns = range.top === null;
  const top = axis(range.top ?? 0, range.$top || wholeColumns, compilation.row);
  const left = axis(range.left ?? 0, range.$left || wholeRows, compilation.column);
  const bottom = axis(
    range.bottom ?? LAST_ROW,
    range.$bottom || range.bottom === null || range.bottom === undefined,
    compilation.row,
  );
  const right = axis(
    range.right ?? LAST_COLUMN,
    range.$right || range.right === null || range.right === undefined,
    compilation.column,
  );
  compilation.code.references.push({ kind: "area", grid, top, left, bottom, right });
  const oneCell =
    range.top !== null &&
    range.left !== null &&
    range.top === range.bottom &&
    range.left === range.right;
  if (oneCell) {
    return {
      read: (frame) =>
        grid.read(placed(top, frame.row, LAST_ROW), placed(left, frame.column, LAST_COLUMN)),
      run: (frame) => {
        const row = placed(top, frame.row, LAST_ROW);
        const column = placed(left, frame.column, LAST_COLUMN);
        return new Area(grid, row, column, row, column);
      },
      many: false,
      plain: false,
    };
  }
  return {
    run: (frame) => areaAt(grid, top, left, bottom, right, frame),
    many: true,
    plain: false,
  };
}

/** Relative references wrap round the edges of the sheet, as they do in defined names. */
export function placed(axis: Axis, base: number, last: number): number {
  if (axis.fixed) return axis.at;
  const at = base + axis.at;
  return at < 0 ? at + last + 1 : at > last ? at - last - 1 : at;
}

function areaAt(grid: Grid, top: Axis, left: Axis, bottom: Axis, right: Axis, at: Frame): Area {
  const [r0, r1] = [placed(top, at.row, LAST_ROW), placed(bottom, at.row, LAST_ROW)];
  const [c0, c1] = [placed(left, at.column, LAST_COLUMN), placed(right, at.column, LAST_COLUMN)];
  return new Area(grid, Math.min(r0, r1), Math.min(c0, c1), Math.max(r0, r1), Math.max(c0, c1));
}

function acrossSheets(parsed: ReferenceA1, span: string, compilation: Compilation): Expression {
  compilation.lookups.never();
  const [from = "", to = ""] = span.split(":");
  const { sheets } = compilation.workings.book;
  const first = sheets.findIndex((sheet) => sheet.name.toLowerCase() === from.toLowerCase());
  const last = sheets.findIndex((sheet) => sheet.name.toLowerCase() === to.toLowerCase());
  if (first < 0 || last < 0) return constant(REF);
  const parts = sheets
    .slice(Math.min(first, last), Math.max(first, last) + 1)
    .map((sheet) => areaExpression(parsed, compilation.workings.grid(sheet), compilation));
  return {
    run: (frame) =>
      new Union(parts.map((part) => part.run(frame)).filter((area) => area instanceof Area)),
    many: true,
    plain: false,
  };
}

/** `[@Minutes]`, `Provision[Cost]`, `Provision[[#Headers],[Cost]:[Hours]]`. */
export function compileStructured(text: string, compilation: Compilation): Expression {
  const parsed = parseStructRef(text);
  if (!parsed) return constant(REF);
  if ((parsed.context ?? []).some((part) => part.includes("."))) return external(text);
  const { lookups, grid, row, column } = compilation;
  const place = parsed.table ? lookups.table(parsed.table) : lookups.ownTable(grid, row, column);
  const sections = parsed.sections ?? [];
  // "This row" beside the table is #VALUE!, whether the cell never stood in it or the table was cut short above it.
  if (!place) return constant(!parsed.table && sections.includes("this row") ? VALUE : REF);
  const columns = columnSpan(place.table, parsed.columns ?? []);
  if (!columns) return constant(REF);
  if (sections.includes("this row")) return thisRow(place, columns, compilation);
  const all = sections.includes("all");
  return tablePart(place, columns, compilation, {
    headers: all || sections.includes("headers"),
    data: all || sections.length === 0 || sections.includes("data"),
    totals: all || sections.includes("totals"),
  });
}

/** A table's name alone: its data. */
export function compileWholeTable(place: PlacedTable, compilation: Compilation): Expression {
  const columns = { from: 0, to: place.table.columns.length - 1 };
  return tablePart(place, columns, compilation, { headers: false, data: true, totals: false });
}

function columnSpan(table: Table, names: string[]): { from: number; to: number } | null {
  if (names.length === 0) return { from: 0, to: table.columns.length - 1 };
  const found = names.map((name) => {
    const key = name.toLowerCase();
    return table.columns.findIndex((column) => column.name.toLowerCase() === key);
  });
  if (found.includes(-1)) return null;
  return { from: Math.min(...found), to: Math.max(...found) };
}

function thisRow(
  { table, grid }: PlacedTable,
  { from, to }: { from: number; to: number },
  compilation: Compilation,
): Expression {
  const left = table.area.left + from;
  const right = table.area.left + to;
  compilation.code.references.push({
    kind: "area",
    grid,
    top: { at: 0, fixed: false },
    left: { at: left, fixed: true },
    bottom: { at: 0, fixed: false },
    right: { at: right, fixed: true },
  });
  const inData = ({ row }: Frame): boolean => {
    const { top, bottom } = dataRows(table);
    return row >= top && row <= bottom;
  };
  return {
    ...(from === to && {
      read: (frame: Frame) => (inData(frame) ? grid.read(frame.row, left) : VALUE),
    }),
    run: (frame) => (inData(frame) ? new Area(grid, frame.row, left, frame.row, right) : VALUE),
    many: from !== to,
    plain: false,
  };
}

function tablePart(
  { table, grid }: PlacedTable,
  { from, to }: { from: number; to: number },
  compilation: Compilation,
  part: TablePart,
): Expression {
  compilation.code.references.push({ kind: "table", grid, table, from, to, part });
  return {
    run: () => {
      const rows = rowsOfPart(table, part);
      if (!rows) return REF;
      const { left } = table.area;
      return new Area(grid, rows.top, left + from, rows.bottom, left + to);
    },
    many: !(part.headers && !part.data && !part.totals && from === to),
    plain: false,
  };
}

export function dataRows(table: Table): { top: number; bottom: number } {
  const { top, bottom } = table.area;
  return { top: top + (table.hasHeader ? 1 : 0), bottom: bottom - (table.hasTotals ? 1 : 0) };
}

/** The rows that a part of a table covers; null where the table has no such rows. */
export function rowsOfPart(table: Table, part: TablePart): { top: number; bottom: number } | null {
  const data = dataRows(table);
  const pieces: { top: number; bottom: number }[] = [];
  if (part.headers && table.hasHeader) pieces.push({ top: table.area.top, bottom: table.area.top });
  if (part.data) pieces.push(data);
  if (part.totals && table.hasTotals) {
    pieces.push({ top: table.area.bottom, bottom: table.area.bottom });
  }
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  return first && last ? { top: first.top, bottom: Math.max(first.top, last.bottom) } : null;
}
