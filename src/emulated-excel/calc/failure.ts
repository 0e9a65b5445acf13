import { ErrorValue, type ErrorCode } from "../book/cell";
import type { FormulaNode } from "./formula-node";

export const NULL = ErrorValue.of("#NULL!");
export const DIV0 = ErrorValue.of("#DIV/0!");
export const VALUE = ErrorValue.of("#VALUE!");
export const REF = ErrorValue.of("#REF!");
export const NAME = ErrorValue.of("#NAME?");
export const NUM = ErrorValue.of("#NUM!");
export const NA = ErrorValue.of("#N/A");
export const SPILL = ErrorValue.of("#SPILL!");
export const CALC = ErrorValue.of("#CALC!");

export const ERROR_CODES: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];

/** Thrown inside a function to answer an error value; caught where the function is called. */
export class FormulaFailure extends Error {
  private static readonly known = new Map<ErrorValue, FormulaFailure>();
  private constructor(readonly value: ErrorValue) {
    super(value.code);
  }
  /** One object per error: building a stack trace for each #N/A of a long column would be slow. */
  static of(value: ErrorValue): FormulaFailure {
    let failure = FormulaFailure.known.get(value);
    if (!failure) FormulaFailure.known.set(value, (failure = new FormulaFailure(value)));
    return failure;
  }
}

export function fail(error: ErrorValue): never {
  throw FormulaFailure.of(error);
}

/** Thrown where a formula needs what we do not calculate: its cell keeps the value that Excel had stored. */
export class Unsupported extends Error {
  constructor(readonly what: string) {
    super(what);
  }
}

/** Thrown when formulas depend on each other too deeply for the stack: evaluate this one first, then try again. */
export class EvaluateFirst extends Error {
  constructor(
    readonly node: FormulaNode,
    /** The formulas that were under way, outermost first. */
    readonly path: readonly FormulaNode[],
  ) {
    super("evaluate first");
  }
}
