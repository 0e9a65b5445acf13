import type { Value } from "../../book/cell";
import { DIV0, fail, NA, NUM, VALUE } from "../failure";
import { matrixOf } from "../matrix";
import { power } from "../operators";
import { multiples, roundTo } from "../rounding";
import { ErrorValue } from "../../book/cell";
import {
  numeric,
  ranged,
  withoutBooleans,
  type FunctionSpec,
  type FunctionTable,
} from "./function-spec";
import { numbersOf, sum } from "./gather";

function overNumbers(answer: (numbers: number[]) => Value): FunctionSpec {
  return ranged("(r)", 1, 255, (args, frame) => answer(numbersOf(args, frame)));
}

const SUMPRODUCT = ranged("(a)", 1, 255, (args) => {
  const [first = [[0]], ...others] = args.map(matrixOf);
  const width = first[0]?.length;
  if (others.some((other) => other.length !== first.length || other[0]?.length !== width)) {
    return VALUE;
  }
  let total = 0;
  for (let row = 0; row < first.length; row++) {
    const line = first[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      let product = asFactor(line[column] ?? null);
      for (const other of others) product *= asFactor(other[row]?.[column] ?? null);
      total += product;
    }
  }
  return total;
});

/** Texts and TRUE count as 0, as in SUMPRODUCT. */
function asFactor(value: Value): number {
  if (value instanceof ErrorValue) fail(value);
  return typeof value === "number" ? value : 0;
}

function mod(a: number, b: number): Value {
  if (b === 0) return DIV0;
  const quotient = Math.floor(a / b);
  if (Math.abs(quotient) > 1_125_899_906_842_624) return NUM;
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

function mround(value: number, step: number): Value {
  if (step === 0 || value === 0) return 0;
  if (value * step < 0) return NUM;
  return roundTo(Math.floor(multiples(value, step) + 0.5) * step, 13);
}

function ceiling(value: number, step: number): Value {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return NUM;
  return roundTo(Math.ceil(multiples(value, step)) * step, 13);
}

function floor(value: number, step: number): Value {
  if (value === 0) return 0;
  if (step === 0) return DIV0;
  if (value > 0 && step < 0) return NUM;
  return roundTo(Math.floor(multiples(value, step)) * step, 13);
}

/** CEILING.MATH and FLOOR.MATH: `mode` turns the rounding of negative numbers away from zero. */
function towards(up: boolean) {
  return (value: number, step = 1, mode = 0): Value => {
    const size = Math.abs(step);
    if (size === 0) return 0;
    const upwards = value < 0 && mode !== 0 ? !up : up;
    const count = multiples(value, size);
    return roundTo((upwards ? Math.ceil(count) : Math.floor(count)) * size, 13);
  };
}

function factorial(value: number): Value {
  if (value < 0) return NUM;
  let product = 1;
  for (let factor = 2; factor <= Math.floor(value); factor++) product *= factor;
  return product;
}

function combinations(n: number, k: number): number {
  const [all, some] = [Math.floor(n), Math.floor(k)];
  if (all < 0 || some < 0 || some > all) fail(NUM);
  let result = 1;
  for (let index = 1; index <= Math.min(some, all - some); index++) {
    result = (result * (all - index + 1)) / index;
  }
  return Math.round(result);
}

function randomBetween(low: number, high: number): Value {
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  return first > last ? NUM : first + Math.floor(Math.random() * (last - first + 1));
}

export const mathFunctions: FunctionTable = {
  SUM: overNumbers(sum),
  PRODUCT: overNumbers((numbers) => numbers.reduce((a, b) => a * b, numbers.length > 0 ? 1 : 0)),
  SUMSQ: overNumbers((numbers) => sum(numbers.map((number) => number * number))),
  SUMPRODUCT,
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  INT: numeric(1, 1, Math.floor),
  TRUNC: numeric(1, 2, (value, decimals = 0) => roundTo(value, decimals, Math.floor)),
  ROUND: numeric(2, 2, (value, decimals) => roundTo(value, decimals)),
  ROUNDUP: numeric(2, 2, (value, decimals) => roundTo(value, decimals, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (value, decimals) => roundTo(value, decimals, Math.floor)),
  MROUND: numeric(2, 2, mround),
  CEILING: numeric(2, 2, ceiling),
  FLOOR: numeric(2, 2, floor),
  "CEILING.MATH": numeric(1, 3, towards(true)),
  "FLOOR.MATH": numeric(1, 3, towards(false)),
  EVEN: numeric(1, 1, (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: numeric(1, 1, (value) =>
    value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) + 1) / 2) * 2 - 1),
  ),
  MOD: numeric(2, 2, mod),
  QUOTIENT: withoutBooleans(numeric(2, 2, (a, b) => (b === 0 ? DIV0 : Math.trunc(a / b)))),
  POWER: numeric(2, 2, power),
  SQRT: numeric(1, 1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  SQRTPI: numeric(1, 1, (value) => (value < 0 ? NUM : Math.sqrt(value * Math.PI))),
  EXP: numeric(1, 1, Math.exp),
  LN: numeric(1, 1, (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numeric(1, 1, (value) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: numeric(1, 2, (value, base = 10) => {
    if (value <= 0 || base <= 0) return NUM;
    if (base === 1) return DIV0;
    return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  }),
  PI: numeric(0, 0, () => Math.PI),
  DEGREES: numeric(1, 1, (value) => (value * 180) / Math.PI),
  RADIANS: numeric(1, 1, (value) => (value * Math.PI) / 180),
  SIN: numeric(1, 1, Math.sin),
  COS: numeric(1, 1, Math.cos),
  TAN: numeric(1, 1, Math.tan),
  ASIN: numeric(1, 1, (value) => (Math.abs(value) > 1 ? NUM : Math.asin(value))),
  ACOS: numeric(1, 1, (value) => (Math.abs(value) > 1 ? NUM : Math.acos(value))),
  ATAN: numeric(1, 1, Math.atan),
  ACOT: numeric(1, 1, (value) => Math.PI / 2 - Math.atan(value)),
  ATAN2: numeric(2, 2, (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  FACT: numeric(1, 1, factorial),
  COMBIN: numeric(2, 2, combinations),
  RAND: { ...numeric(0, 0, Math.random), volatile: "always" },
  RANDBETWEEN: { ...numeric(2, 2, randomBetween), volatile: "always" },
  NA: { ...numeric(0, 0, () => NA) },
};
