import type { AstExpression } from "@borgar/fx";
import type { Value } from "../book/cell";
import type { Code } from "./code";
import type { Grid } from "./grid";
import { dereference, intersect } from "./matrix";
import type { NameLookups } from "./name-lookups";
import { Area, Union, type Frame, type Lambda, type Matrix, type Operand } from "./operand";
import type { Workings } from "./workings";

/** A compiled part of a formula. */
export interface Expression {
  run: (frame: Frame) => Operand;
  /** For a reference to one cell: its value at once. */
  read?: (frame: Frame) => Value;
  /** May come to more than one value. */
  many: boolean;
  /** Never comes to a reference or a left-out argument. */
  plain: boolean;
}

/** What compiling one formula knows and gathers. */
export interface Compilation {
  readonly workings: Workings;
  /** The way to everything that has a name. */
  readonly lookups: NameLookups;
  readonly grid: Grid;
  /** The cell that relative references in the text are counted from. */
  readonly row: number;
  readonly column: number;
  /** True where every part is evaluated as an array. */
  readonly arrays: boolean;
  /** Variables of LET and LAMBDA in sight, lower case. */
  readonly variables: ReadonlySet<string>;
  /** Defined names being expanded, so that a name that refers to itself ends. */
  readonly names: ReadonlySet<string>;
  /** What is gathered; shared by all parts. */
  readonly code: Pick<Code, "references" | "volatile" | "arraySensitive">;
  readonly compile: (node: AstExpression | null, compilation: Compilation) => Expression;
}

export type ValueRun = (frame: Frame) => Value | Matrix | Lambda;

/** The values of an expression: as an array, or by implicit intersection, as the compilation says. */
export function valuesRun(expression: Expression, compilation: Compilation): ValueRun {
  const { run, read } = expression;
  if (read) return read;
  if (expression.many) compilation.code.arraySensitive = true;
  if (expression.plain && (compilation.arrays || !expression.many)) return run as ValueRun;
  if (compilation.arrays || !expression.many) {
    return (frame) => {
      const value = run(frame);
      return typeof value === "object" && (value instanceof Area || value instanceof Union)
        ? compilation.arrays || (value instanceof Area && value.isOneCell)
          ? dereference(value)
          : intersect(value, frame)
        : (value ?? null);
    };
  }
  return (frame) => {
    const value = run(frame);
    if (value instanceof Area) return intersect(value, frame);
    return value instanceof Union ? dereference(value) : (value ?? null);
  };
}

export function constant(value: Value): Expression {
  return { run: () => value, many: false, plain: true };
}
