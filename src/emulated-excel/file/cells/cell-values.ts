import { ErrorValue, type ErrorCode, type Value } from "../../book/cell";

const ERRORS: readonly ErrorCode[] = [
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

/** A cell's `v`, by its type attribute `t`. Shared strings are the caller's. */
export function readValue(type: string, text: string, date1904: boolean): Value {
  switch (type) {
    case "n": {
      const number = Number(text);
      return text.trim() === "" || Number.isNaN(number) ? null : number;
    }
    case "b":
      return text === "1" || text === "true";
    case "e":
      // Later kinds of error (#CONNECT!, #FIELD!, …) are some kind of wrong value to everything else here.
      return ErrorValue.of(ERRORS.find((code) => code === text) ?? "#VALUE!");
    case "d":
      return isoSerial(text, date1904) ?? text;
    default:
      return text;
  }
}

/** "2026-11-21T10:30:00" → serial number of the book's date system. */
function isoSerial(text: string, date1904: boolean): number | null {
  const ms = Date.parse(
    /T.*(Z|[+-]\d\d:?\d\d)$/.test(text)
      ? text
      : `${text.replace(/^T/, "1899-12-30T")}${text.includes("T") ? "Z" : "T00:00:00Z"}`,
  );
  if (Number.isNaN(ms)) return null;
  const serial = ms / 86_400_000 + 25_569;
  if (date1904) return serial - 1462;
  // Excel counts a 29 February 1900 that never was.
  return serial > 0 && serial < 61 ? serial - 1 : serial;
}
