import { type CellSnapshot, EMPTY_CELL } from "../workbook/snapshot";

/** What Excel answers about a block of cells, row by row. */
export interface RawCells {
  values: unknown[][];
  formulas: unknown[][];
  text: string[][];
  numberFormat: string[][];
  valueTypes: string[][];
  looks: Excel.CellProperties[][];
}

export function cellsFromExcel(raw: RawCells): (CellSnapshot | null)[][] {
  return raw.values.map((row, r) => row.map((_, c) => cellFromExcel(raw, r, c)));
}

function cellFromExcel(raw: RawCells, r: number, c: number): CellSnapshot | null {
  const value = raw.values[r]?.[c] ?? "";
  const formula = formulaOf(raw.formulas[r]?.[c], value);
  const look = lookOf(raw.looks[r]?.[c]);
  const numberFormat = raw.numberFormat[r]?.[c] || EMPTY_CELL.numberFormat;
  const blank = value === "" && formula === undefined;
  if (blank && !look && numberFormat === EMPTY_CELL.numberFormat) return null;
  return {
    value: isCellValue(value) ? value : null,
    text: raw.text[r]?.[c] ?? "",
    numberFormat,
    ...(formula === undefined ? undefined : { formula }),
    ...(raw.valueTypes[r]?.[c] === "Error" ? { error: true } : undefined),
    ...look,
  };
}

/** "" is how Excel reports a blank, and a formula that shows nothing. */
function isCellValue(value: unknown): value is string | number | boolean {
  return (
    typeof value === "number" ||
    typeof value === "boolean" ||
    (typeof value === "string" && value !== "")
  );
}

/**
 * Excel leaves out the apostrophe of a text such as '=cmd, so that `formulas` makes it look like a formula (office-js
 * #6687). A real formula never has its own wording as its result; a text always has.
 */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : undefined;
}

type Look = Pick<CellSnapshot, "fill" | "bold" | "struckThrough">;

function lookOf(cell: Excel.CellProperties | undefined): Look | undefined {
  const fill = cell?.format?.fill?.color;
  const { bold, strikethrough } = cell?.format?.font ?? {};
  // Excel reports white for a cell without fill.
  const filled = fill !== undefined && /^#[0-9a-f]{6}$/i.test(fill) && !/^#f{6}$/i.test(fill);
  if (!filled && !bold && !strikethrough) return undefined;
  return {
    ...(filled ? { fill: fill.toUpperCase() } : undefined),
    ...(bold ? { bold: true } : undefined),
    ...(strikethrough ? { struckThrough: true } : undefined),
  };
}
