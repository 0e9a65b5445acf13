import { ErrorValue, type Value } from "../book/cell";
import { asNumber, asText } from "./coercion";
import { compareValues } from "./comparison";
import { DIV0, NUM, VALUE } from "./failure";
import type { DateReading } from "./number-reading";

export type BinaryOperation = (a: Value, b: Value, reading: DateReading) => Value;

function arithmetic(calculate: (a: number, b: number) => Value): BinaryOperation {
  return (a, b, reading) => {
    if (typeof a === "number" && typeof b === "number") return calculate(a, b);
    if (a instanceof ErrorValue) return a;
    const x = asNumber(a, reading);
    if (typeof x !== "number") return x;
    const y = asNumber(b, reading);
    return typeof y === "number" ? calculate(x, y) : y;
  };
}

function comparison(holds: (order: number) => boolean): BinaryOperation {
  return (a, b) => {
    if (a instanceof ErrorValue) return a;
    if (b instanceof ErrorValue) return b;
    return holds(compareValues(a, b));
  };
}

/** What is left after 15 significant figures cancel each other out is 0 to Excel. */
function cancelled(result: number, a: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(a) * 1e-15 ? 0 : result;
}

export function power(a: number, b: number): Value {
  if (a === 0 && b === 0) return NUM;
  if (a === 0 && b < 0) return DIV0;
  const result = a ** b;
  return Number.isFinite(result) ? result : NUM;
}

export const binaryOperations: Readonly<Record<string, BinaryOperation>> = {
  "+": arithmetic((a, b) => cancelled(a + b, a)),
  "-": arithmetic((a, b) => cancelled(a - b, a)),
  "*": arithmetic((a, b) => finite(a * b)),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : finite(a / b))),
  "^": arithmetic(power),
  "&": (a, b) => {
    const x = asText(a);
    if (typeof x !== "string") return x;
    const y = asText(b);
    if (typeof y !== "string") return y;
    return x.length + y.length > 32_767 ? VALUE : x + y;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

function finite(result: number): Value {
  return Number.isFinite(result) ? result : NUM;
}

/** "-" and "%"; "+" changes nothing, not even a text. */
export const unaryOperations: Readonly<
  Record<string, (value: Value, reading: DateReading) => Value>
> = {
  "-": (value, reading) => {
    const number = asNumber(value, reading);
    return typeof number === "number" ? -number : number;
  },
  "%": (value, reading) => {
    const number = asNumber(value, reading);
    return typeof number === "number" ? number / 100 : number;
  },
};
