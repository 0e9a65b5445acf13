import { plainFormulaText } from "../../formulas/formula-text";
import { columnLetters, type Area } from "../../workbook/address";
import type { CellFormat, Edit } from "../../workbook/edit";
import { ALIGNMENT, COLOURS, NUMBER_LOOKS, TINTS } from "../looks";
import type { PlacedColumn, TableBlock } from "../sheet-template";
import { choiceEdit } from "./choices";
import type { Names } from "./free-names";
import { columnBody, type PlacedTable } from "./lay-out";

const BODY_SIZE = 10;
const SMALL_SIZE = 9;

/** Heads, number formats, lists and tints of one table. */
/** @param outward heads all look alike, since nothing is to be typed there */
export function tableLookEdits(
  sheet: string,
  table: PlacedTable,
  names: Names,
  outward: boolean,
): Edit[] {
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  return [
    headLook(sheet, { ...table.area, rows: 1 }),
    {
      kind: "formatCells",
      sheet,
      area: body,
      format: {
        size: table.block.small ? SMALL_SIZE : BODY_SIZE,
        colour: COLOURS.ink,
        vertical: "center",
        ...(table.block.bare ? {} : { underline: COLOURS.hairline }),
      },
    },
    ...inRuns(
      sheet,
      body,
      table.block.columns.map((_, at) => bodyFormat(table, at, outward)),
    ),
    ...inRuns(
      sheet,
      { ...table.area, rows: 1 },
      table.block.columns.map((_, at) => headFormat(table, at, outward)),
    ),
    ...table.block.columns.flatMap((column, at) =>
      column.kind === "input" && column.choices !== undefined
        ? [choiceEdit(sheet, columnBody(table, at), column.header, column.choices, names)]
        : [],
    ),
    ...ruleEdits(sheet, table, names),
    ...(table.block.asHeads ? [headLook(sheet, body)] : []),
  ];
}

function headLook(sheet: string, area: Area): Edit {
  return {
    kind: "formatCells",
    sheet,
    area,
    format: {
      fill: COLOURS.accent,
      colour: COLOURS.onAccent,
      bold: true,
      size: BODY_SIZE,
      wrap: true,
      vertical: "center",
    },
  };
}

/** One edit for neighbouring columns that look the same; what Excel does by itself is not said. */
function inRuns(sheet: string, area: Area, formats: readonly CellFormat[]): Edit[] {
  const runs: { first: number; count: number; format: CellFormat; key: string }[] = [];
  formats.forEach((format, first) => {
    const key = JSON.stringify(format);
    const last = runs.at(-1);
    if (last?.key === key) last.count++;
    else runs.push({ first, count: 1, format, key });
  });
  return runs.flatMap(({ first, count, format }) =>
    Object.keys(format).length === 0
      ? []
      : [
          {
            kind: "formatCells",
            sheet,
            area: { ...area, column: area.column + first, columns: count },
            format,
          },
        ],
  );
}

function bodyFormat({ block }: PlacedTable, at: number, outward: boolean): CellFormat {
  const column = block.columns[at];
  if (column === undefined) return {};
  return {
    ...alignment(block, at),
    ...(column.look === undefined ? {} : { numberFormat: NUMBER_LOOKS[column.look] }),
    ...(column.wrap === true ? { wrap: true } : {}),
    ...(column.kind === "formula" && !outward ? { colour: COLOURS.formulaInk } : {}),
  };
}

function headFormat({ block }: PlacedTable, at: number, outward: boolean): CellFormat {
  return {
    ...alignment(block, at),
    ...(block.columns[at]?.kind === "formula" && !outward
      ? { fill: COLOURS.formulaHead, colour: COLOURS.formulaHeadInk }
      : {}),
  };
}

/** Text right after a right-aligned number would read as one word with it, and is moved in a little. */
function alignment({ columns }: TableBlock, at: number): CellFormat {
  const [before, column] = [columns[at - 1], columns[at]];
  const horizontal = column === undefined ? "left" : alignmentOf(column);
  if (horizontal !== "left") return { horizontal };
  const close = before !== undefined && alignmentOf(before) === "right";
  return close ? { horizontal, indent: 1 } : {};
}

function alignmentOf(column: PlacedColumn): "left" | "center" | "right" {
  return column.align ?? ALIGNMENT[column.look ?? "plain"];
}

/** Excel takes no structured references here: cells of the row are written as `$F5`, relative to the first row. */
function ruleEdits(sheet: string, table: PlacedTable, names: Names): Edit[] {
  const place = new Map(table.block.columns.map((column, at) => [column.header, at]));
  return table.block.rules.map((rule) => {
    const at = table.block.columns.findIndex((column) => column.key === rule.column);
    const last = table.block.columns.findIndex((column) => column.key === rule.through);
    const area = { ...columnBody(table, at), columns: Math.max(1, last - at + 1) };
    const formula = plainFormulaText(rule.when, names, ({ header }) => {
      const there = place.get(header) ?? 0;
      const letters = columnLetters(table.area.column + there);
      return `${there === at && last > at ? "" : "$"}${letters}${area.row + 1}`;
    });
    return { kind: "addRule", sheet, area, formula, format: TINTS[rule.tint] };
  });
}
