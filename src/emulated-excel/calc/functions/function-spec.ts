import type { Value } from "../../book/cell";
import { toNumber } from "../coercion";
import { NUM, VALUE } from "../failure";
import type { Frame, Operand } from "../operand";

/** One worksheet function. */
export interface FunctionSpec {
  /**
   * One letter per parameter: s = one value (arrays are worked through value by value), r = a reference or array
   * as it stands, a = the same but always evaluated as an array. The letters in brackets repeat.
   */
  parameters: string;
  least: number;
  most: number;
  call: (args: Operand[], frame: Frame) => Operand;
  /** Gets errors among its arguments instead of answering them. */
  seesErrors?: boolean;
  volatile?: "day" | "always";
  /** May answer several values although no argument is an array. */
  many?: boolean;
}

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

type Arguments = (Value | undefined)[];

/** A function of single values. */
export function scalar(
  least: number,
  most: number,
  call: (args: Arguments, frame: Frame) => Operand,
  extra: Partial<FunctionSpec> = {},
): FunctionSpec {
  return {
    parameters: "(s)",
    least,
    most,
    call: call as FunctionSpec["call"],
    ...extra,
  };
}

/** A function of numbers; whatever is no number becomes one or gives #VALUE!, and infinity gives #NUM!. */
export function numeric(
  least: number,
  most: number,
  call: (...numbers: number[]) => Value,
): FunctionSpec {
  return scalar(least, most, (args, frame) => {
    const reading = frame.grid.workings.dateReading;
    const result = call(...args.map((arg) => toNumber(arg, reading)));
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  });
}

/** Functions of the old Analysis ToolPak do not take TRUE for 1. */
export function withoutBooleans(spec: FunctionSpec): FunctionSpec {
  const call: FunctionSpec["call"] = (args, frame) =>
    args.some((arg) => typeof arg === "boolean") ? VALUE : spec.call(args, frame);
  return { ...spec, call };
}

/** A function that takes its arguments as they stand. */
export function ranged(
  parameters: string,
  least: number,
  most: number,
  call: (args: Operand[], frame: Frame) => Operand,
  extra: Partial<FunctionSpec> = {},
): FunctionSpec {
  return { parameters, least, most, call, ...extra };
}

/** The letter of each of so many arguments. */
export function parameterLetters(parameters: string, count: number): string[] {
  const [, fixed = "", repeating = ""] = /^([^(]*)(?:\(([^)]*)\))?$/.exec(parameters) ?? [];
  const letters: string[] = [];
  for (let index = 0; index < count; index++) {
    const letter =
      fixed[index] ??
      (repeating === "" ? "s" : repeating[(index - fixed.length) % repeating.length]);
    letters.push(letter ?? "s");
  }
  return letters;
}

/** Arguments by kind, for functions that take them one by one. */
export function numberArgument(operand: Operand, frame: Frame, whenLeftOut = 0): number {
  return operand === undefined
    ? whenLeftOut
    : toNumber(operand as Value, frame.grid.workings.dateReading);
}
