import { ErrorValue, type Value } from "../../book/cell";
import { toNumber } from "../coercion";
import { CALC, fail, NA, VALUE } from "../failure";
import { dereference, firstOf, matrixOf, transpose } from "../matrix";
import { Lambda, type Frame, type Operand } from "../operand";
import { ranged, type FunctionSpec, type FunctionTable } from "./function-spec";

const MANY = { many: true };

function whole(operand: Operand, frame: Frame): number {
  return Math.trunc(toNumber(firstOf(operand), frame.grid.workings.dateReading));
}

function lambda(operand: Operand): Lambda {
  return operand instanceof Lambda
    ? operand
    : operand instanceof ErrorValue
      ? fail(operand)
      : fail(VALUE);
}

function one(operand: Operand): Value {
  const value = dereference(operand);
  if (Array.isArray(value))
    return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : CALC;
  return value instanceof Lambda ? CALC : value;
}

const MAP = ranged(
  "(a)",
  2,
  255,
  (args) => {
    const call = lambda(args.at(-1));
    const sources = args.slice(0, -1).map(matrixOf);
    const height = Math.max(...sources.map((source) => source.length));
    const width = Math.max(...sources.map((source) => source[0]?.length ?? 0));
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        one(
          call.call(
            sources.map((source) =>
              source[row] === undefined ? NA : (source[row][column] ?? null),
            ),
          ),
        ),
      ),
    );
  },
  { ...MANY, seesErrors: true },
);

function byLine(rows: boolean): FunctionSpec {
  return ranged(
    "ar",
    2,
    2,
    ([source, call]) => {
      const lines = rows ? matrixOf(source) : transpose(matrixOf(source));
      const answers = lines.map((line) => [
        one(lambda(call).call([rows ? [line] : line.map((value) => [value])])),
      ]);
      return rows ? answers : transpose(answers);
    },
    MANY,
  );
}

function reducing(scan: boolean): FunctionSpec {
  return ranged(
    "rar",
    2,
    3,
    (args) => {
      const [start, source, call] = args.length === 2 ? [undefined, ...args] : args;
      let total: Operand = start;
      const step = lambda(call);
      const steps = matrixOf(source).map((row) =>
        row.map((value) => {
          total = step.call([total ?? null, value]);
          return scan ? one(total) : null;
        }),
      );
      return scan ? steps : dereference(total);
    },
    { ...MANY, seesErrors: true },
  );
}

const MAKEARRAY = ranged(
  "ssr",
  3,
  3,
  ([rows, columns, call], frame) => {
    const [height, width] = [whole(rows, frame), whole(columns, frame)];
    if (height < 1 || width < 1) return VALUE;
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => one(lambda(call).call([row + 1, column + 1]))),
    );
  },
  MANY,
);

/** Functions that call a LAMBDA. */
export const lambdaFunctions: FunctionTable = {
  MAP,
  BYROW: byLine(true),
  BYCOL: byLine(false),
  REDUCE: reducing(false),
  SCAN: reducing(true),
  MAKEARRAY,
};
