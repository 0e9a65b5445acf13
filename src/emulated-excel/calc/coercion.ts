import type { ErrorValue } from "../book/cell";
import { type Value } from "../book/cell";
import { fail, VALUE } from "./failure";
import { readNumber, type DateReading } from "./number-reading";
import { numberToText } from "./number-text";

/** The number that arithmetic sees in a value, or the error that it gives. */
export function asNumber(value: Value, reading: DateReading): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return readNumber(value, reading) ?? VALUE;
  return value;
}

export function toNumber(value: Value | undefined, reading: DateReading): number {
  if (typeof value === "number") return value;
  const number = asNumber(value ?? null, reading);
  return typeof number === "number" ? number : fail(number);
}

export function asText(value: Value): string | ErrorValue {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberToText(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toText(value: Value | undefined): string {
  const text = asText(value ?? null);
  return typeof text === "string" ? text : fail(text);
}

export function asBoolean(value: Value): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return word === "TRUE" ? true : word === "FALSE" ? false : VALUE;
  }
  return value;
}

export function toBoolean(value: Value | undefined): boolean {
  const answer = asBoolean(value ?? null);
  return typeof answer === "boolean" ? answer : fail(answer);
}
