import { plainFormulaText } from "../../formulas/formula-text";
import { columnLetters } from "../../workbook/address";
import type { CellFormat, Edit } from "../../workbook/edit";
import { ALIGNMENT, COLOURS, NUMBER_LOOKS, TINTS } from "../looks";
import type { PlacedColumn } from "../sheet-template";
import { choiceEdit } from "./choices";
import type { Names } from "./free-names";
import { columnBody, type PlacedTable } from "./lay-out";

const BODY_SIZE = 10;

/** Heads, number formats, lists and tints of one table. */
export function tableLookEdits(sheet: string, table: PlacedTable, names: Names): Edit[] {
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  return [
    {
      kind: "formatCells",
      sheet,
      area: { ...table.area, rows: 1 },
      format: {
        fill: COLOURS.accent,
        colour: COLOURS.onAccent,
        bold: true,
        size: BODY_SIZE,
        wrap: true,
        vertical: "center",
      },
    },
    {
      kind: "formatCells",
      sheet,
      area: body,
      format: {
        size: BODY_SIZE,
        colour: COLOURS.ink,
        vertical: "center",
        underline: COLOURS.hairline,
      },
    },
    ...table.block.columns.flatMap((column, at) => columnEdits(sheet, table, column, at, names)),
    ...ruleEdits(sheet, table, names),
  ];
}

function columnEdits(
  sheet: string,
  table: PlacedTable,
  column: PlacedColumn,
  at: number,
  names: Names,
): Edit[] {
  const area = columnBody(table, at);
  const head = { ...area, row: table.area.row, rows: 1 };
  const horizontal = alignmentOf(column);
  const before = table.block.columns[at - 1];
  /** Text right after a right-aligned number would read as one word with it. */
  const indent = horizontal === "left" && before !== undefined && alignmentOf(before) === "right";
  const format: CellFormat = {
    horizontal,
    ...(indent ? { indent: 1 } : {}),
    numberFormat: NUMBER_LOOKS[column.look ?? "plain"],
  };
  if (column.wrap) format.wrap = true;
  if (column.kind === "formula") format.colour = COLOURS.formulaInk;
  const headFormat: CellFormat = { horizontal, ...(indent ? { indent: 1 } : {}) };
  if (column.kind === "formula") {
    headFormat.fill = COLOURS.formulaHead;
    headFormat.colour = COLOURS.formulaHeadInk;
  }
  const choices = column.kind === "input" ? column.choices : undefined;
  return [
    { kind: "formatCells", sheet, area, format },
    { kind: "formatCells", sheet, area: head, format: headFormat },
    ...(choices === undefined ? [] : [choiceEdit(sheet, area, column.header, choices, names)]),
  ];
}

function alignmentOf(column: PlacedColumn): "left" | "center" | "right" {
  return column.align ?? ALIGNMENT[column.look ?? "plain"];
}

/** Excel takes no structured references here: cells of the row are written as `$F5`, relative to the first row. */
function ruleEdits(sheet: string, table: PlacedTable, names: Names): Edit[] {
  const place = new Map(table.block.columns.map((column, at) => [column.header, at]));
  return table.block.rules.map((rule) => {
    const at = table.block.columns.findIndex((column) => column.key === rule.column);
    const area = columnBody(table, at);
    const formula = plainFormulaText(rule.when, names, ({ header }) => {
      const letters = columnLetters(table.area.column + (place.get(header) ?? 0));
      return `$${letters}${area.row + 1}`;
    });
    return { kind: "addRule", sheet, area, formula, format: TINTS[rule.tint] };
  });
}
