/** Error codes as Excel shows them. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#GETTING_DATA";

/** An error as a value, so that the text "#N/A" typed by a person stays text. One object per code. */
export class ErrorValue {
  private static readonly known = new Map<string, ErrorValue>();
  private constructor(readonly code: ErrorCode) {}
  static of(code: ErrorCode): ErrorValue {
    let error = ErrorValue.known.get(code);
    if (!error) ErrorValue.known.set(code, (error = new ErrorValue(code)));
    return error;
  }
  toString(): string {
    return this.code;
  }
}

/** Dates are serial numbers, as in Excel. */
export type Value = number | string | boolean | ErrorValue | null;

export interface Cell {
  /** The constant, or the formula's latest result. */
  value: Value;
  /** Without "=", as Excel's formula bar shows it in English (`tbl[@x]`, no `_xlfn.`); absent for a constant. */
  formula?: string;
  /** For an array formula: the area that it fills, this cell being its first. */
  array?: Rect;
  /** For an array formula: a dynamic one, which spills; its `array` is the calculator's to keep. */
  dynamic?: true;
  /** Index into the book's styles. */
  style: number;
}

/** 0-based and inclusive. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A cell's place as one number, for sets and maps. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
