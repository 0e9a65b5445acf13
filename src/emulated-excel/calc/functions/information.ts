import { ErrorValue, type Value } from "../../book/cell";
import { ERROR_CODES, fail, NA, REF, VALUE } from "../failure";
import { firstOf, lift, matrixOf } from "../matrix";
import { Area, Lambda, Union, type Operand } from "../operand";
import { ranged, scalar, type FunctionSpec, type FunctionTable } from "./function-spec";

function testing(test: (value: Value) => boolean): FunctionSpec {
  return scalar(1, 1, ([value]) => test(value ?? null), { seesErrors: true });
}

function isText(value: Value): boolean {
  return typeof value === "string";
}

/** 1–7 in the order that ERROR.TYPE numbers them; later kinds have their own numbers. */
const ERROR_TYPES: readonly string[] = ERROR_CODES.slice(0, 7);

const N = ranged("r", 1, 1, ([operand]) => {
  const value = operand instanceof Area ? firstOf(operand) : null;
  const numberIn = (one: Value): Value =>
    one instanceof ErrorValue
      ? one
      : typeof one === "number"
        ? one
        : typeof one === "boolean"
          ? Number(one)
          : 0;
  if (operand instanceof Area) return numberIn(value);
  const matrix = matrixOf(operand);
  return matrix.length === 1 && matrix[0]?.length === 1
    ? numberIn(firstOf(operand))
    : lift([matrix], ([one]) => numberIn(one ?? null));
});

function typeOf(operand: Operand): Value {
  if (operand instanceof Lambda) return 128;
  if (operand instanceof Union) return 16;
  if (Array.isArray(operand) || (operand instanceof Area && !operand.isOneCell)) return 64;
  const value = firstOf(operand);
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return value instanceof ErrorValue ? 16 : 1;
}

export const informationFunctions: FunctionTable = {
  ISBLANK: testing((value) => value === null),
  ISNUMBER: testing((value) => typeof value === "number"),
  ISTEXT: testing(isText),
  ISNONTEXT: testing((value) => !isText(value)),
  ISLOGICAL: testing((value) => typeof value === "boolean"),
  ISERROR: testing((value) => value instanceof ErrorValue),
  ISERR: testing((value) => value instanceof ErrorValue && value !== NA),
  ISNA: testing((value) => value === NA),
  ISREF: ranged("r", 1, 1, ([operand]) => operand instanceof Area || operand instanceof Union, {
    seesErrors: true,
  }),
  ISFORMULA: ranged("r", 1, 1, ([operand]) => {
    if (!(operand instanceof Area)) fail(VALUE);
    const { grid, top, left } = operand;
    return grid.sheet.cell(top, left)?.formula !== undefined;
  }),
  FORMULATEXT: ranged("r", 1, 1, ([operand]) => {
    if (!(operand instanceof Area)) fail(VALUE);
    const { grid, top, left } = operand;
    const cell = grid.sheet.cell(top, left);
    if (cell?.formula === undefined) return NA;
    return cell.array && !cell.dynamic ? `{=${cell.formula}}` : `=${cell.formula}`;
  }),
  ISEVEN: scalar(1, 1, ([value]) => parity(value ?? null) === 0),
  ISODD: scalar(1, 1, ([value]) => parity(value ?? null) === 1),
  N,
  TYPE: ranged("r", 1, 1, ([operand]) => typeOf(operand), { seesErrors: true }),
  "ERROR.TYPE": scalar(
    1,
    1,
    ([value]) => {
      if (!(value instanceof ErrorValue)) return NA;
      const index = ERROR_TYPES.indexOf(value.code);
      return index >= 0
        ? index + 1
        : value.code === "#GETTING_DATA"
          ? 8
          : value.code === "#SPILL!"
            ? 9
            : 14;
    },
    { seesErrors: true },
  ),
  SHEET: ranged("r", 0, 1, ([operand], frame) => {
    const grid = operand instanceof Area ? operand.grid : frame.grid;
    const { sheets } = frame.grid.workings.book;
    if (typeof operand === "string") {
      const named = frame.grid.workings.gridNamed(operand);
      return named ? sheets.indexOf(named.sheet) + 1 : NA;
    }
    if (operand !== undefined && !(operand instanceof Area)) return NA;
    return sheets.indexOf(grid.sheet) + 1;
  }),
  SHEETS: ranged("r", 0, 1, ([operand], frame) => {
    if (operand === undefined) return frame.grid.workings.book.sheets.length;
    if (operand instanceof Area) return 1;
    return operand instanceof Union ? operand.areas.length : REF;
  }),
};

function parity(value: Value): number {
  if (typeof value === "boolean") fail(VALUE);
  const number = value === null ? 0 : Number(value);
  return Number.isNaN(number) ? fail(VALUE) : Math.abs(Math.trunc(number)) % 2;
}
