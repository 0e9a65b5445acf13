import { MAX_ROWS } from "../workbook/address";
import type { CellFormat, FormatCells, SetColumns, SetRows } from "../workbook/edit";
import { BYTES_PER_CALL, type WriteStep, everywhere } from "./write-step";

/**
 * Characters of the default font (Calibri 11, seven pixels a digit) → points: Excel adds five pixels of margin to the
 * characters, and three quarters of a point make a pixel. 8.43 characters, the standard width, are 64 pixels or 48 points.
 */
export function pointsForCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export function formatSteps(edit: FormatCells): WriteStep[] {
  const { numberFormat, ...looks } = edit.format;
  const steps: WriteStep[] = [];
  if (numberFormat !== undefined)
    steps.push({
      // "Text" comes last: in a cell that is formatted as text already, a formula and our apostrophe would be text too.
      phase: numberFormat === "@" ? "looks" : "numberFormats",
      sheet: edit.sheet,
      bytes: 2 * BYTES_PER_CALL,
      run: (desk) => {
        desk.range(edit.sheet, edit.area).numberFormat = everywhere(numberFormat);
      },
    });
  if (Object.keys(looks).length > 0)
    steps.push({
      phase: "looks",
      sheet: edit.sheet,
      bytes: (3 + 2 * Object.keys(looks).length) * BYTES_PER_CALL,
      run: (desk) => putLook(desk.range(edit.sheet, edit.area), looks),
    });
  return steps;
}

function putLook(range: Excel.Range, look: Omit<CellFormat, "numberFormat">): void {
  const { format } = range;
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.underline !== undefined) {
    putLine(format.borders.getItem("EdgeBottom"), look.underline);
    putLine(format.borders.getItem("InsideHorizontal"), look.underline);
  }
}

function putLine(border: Excel.RangeBorder, colour: string): void {
  border.style = "Continuous";
  border.weight = "Hairline";
  border.color = colour;
}

/** Widths are set, never fitted: fitting takes the whole column into account (office-js #5999) and differs by machine. */
export function columnSteps(edit: SetColumns): WriteStep[] {
  const { sheet, first, count, width, hidden, group } = edit;
  return [
    {
      phase: "sheetSetUp",
      sheet,
      bytes: 8 * BYTES_PER_CALL,
      run: (desk) => {
        const columns = desk.range(sheet, {
          row: 0,
          column: first,
          rows: MAX_ROWS,
          columns: count,
        });
        if (width !== undefined) columns.format.columnWidth = pointsForCharacters(width);
        if (group) {
          columns.group("ByColumns");
          if (group.folded) columns.hideGroupDetails("ByColumns");
        }
        if (hidden !== undefined) columns.columnHidden = hidden;
      },
    },
  ];
}

export function rowSteps(edit: SetRows): WriteStep[] {
  const { sheet, first, count, height, hidden } = edit;
  return [
    {
      phase: "sheetSetUp",
      sheet,
      bytes: 5 * BYTES_PER_CALL,
      run: (desk) => {
        const rows = desk.range(sheet, { row: first, column: 0, rows: count, columns: 1 });
        if (height !== undefined) rows.format.rowHeight = height;
        if (hidden !== undefined) rows.rowHidden = hidden;
      },
    },
  ];
}
