import * as formulajs from "@formulajs/formulajs";
import { ErrorValue, type ErrorCode, type Value } from "../../book/cell";
import { toBoolean, toNumber } from "../coercion";
import { ERROR_CODES, NUM, VALUE } from "../failure";
import { scalar, type FunctionSpec, type FunctionTable } from "./function-spec";

type Foreign = (...args: unknown[]) => unknown;

/** What the library answers, as a value of ours: its errors are JavaScript errors with Excel's code as message. */
function answer(result: unknown): Value {
  if (typeof result === "number") return Number.isFinite(result) ? result : NUM;
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (result instanceof Error) {
    const code = ERROR_CODES.find((known) => known === (result.message as ErrorCode));
    return code ? ErrorValue.of(code) : VALUE;
  }
  return VALUE;
}

/** A function of the library that takes numbers one by one; `truths` are the places of TRUE/FALSE arguments. */
function numbers(
  foreign: Foreign,
  least: number,
  most: number,
  truths: readonly number[] = [],
): FunctionSpec {
  return scalar(least, most, (args, frame) => {
    const reading = frame.grid.workings.dateReading;
    const own = args.map((arg, index) =>
      truths.includes(index) ? toBoolean(arg) : toNumber(arg, reading),
    );
    return answer(foreign(...own));
  });
}

const fj = formulajs as unknown as Record<string, Foreign & Record<string, Foreign>>;

function named(name: string): Foreign {
  const [first = "", ...rest] = name.split(".");
  let found: unknown = fj[first];
  for (const part of rest) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === "function" ? (found as Foreign) : () => VALUE;
}

/**
 * Rare functions, taken from @formulajs/formulajs. Only those stand here whose answers agree with the values that Excel
 * stored in its own workbooks (tests/emulated-excel/calc/excel-cached-values.test.ts); the others stay unsupported.
 */
const NUMERIC: readonly (readonly [
  name: string,
  least: number,
  most: number,
  truths?: readonly number[],
])[] = [
  ["FACTDOUBLE", 1, 1],
  ["SINH", 1, 1],
  ["COSH", 1, 1],
  ["TANH", 1, 1],
  ["ASINH", 1, 1],
  ["ACOSH", 1, 1],
  ["ATANH", 1, 1],
  ["ACOTH", 1, 1],
  ["CSC", 1, 1],
  ["CSCH", 1, 1],
  ["SEC", 1, 1],
  ["SECH", 1, 1],
  ["COT", 1, 1],
  ["FISHER", 1, 1],
  ["GAMMALN.PRECISE", 1, 1],
  ["GAUSS", 1, 1],
  ["PHI", 1, 1],
  ["STANDARDIZE", 3, 3],
  ["NORM.DIST", 4, 4, [3]],
  ["NORM.S.DIST", 2, 2, [1]],
  ["WEIBULL.DIST", 4, 4, [3]],
  ["CHISQ.INV", 2, 2],
  ["CHISQ.INV.RT", 2, 2],
];

export const longTailFunctions: FunctionTable = Object.fromEntries(
  NUMERIC.map(([name, least, most, truths]) => [name, numbers(named(name), least, most, truths)]),
);
