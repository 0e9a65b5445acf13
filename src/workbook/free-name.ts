import { MAX_NAME, MAX_SHEET_NAME, nameKey } from "./name-rules";

/** The wanted sheet name, or "Pupils (2)", "Pupils (3)" … when a sheet is already called that; within 31 characters. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return firstFree(wanted, taken, MAX_SHEET_NAME, (n) => ` (${n})`);
}

/**
 * The wanted name for a table or a defined name, or "Pupils2", "Pupils3" …: Excel keeps both in one list, so `taken`
 * holds the tables and the names.
 */
export function freeName(wanted: string, taken: Iterable<string>): string {
  return firstFree(wanted, taken, MAX_NAME, (n) => (/\d$/.test(wanted) ? `_${n}` : String(n)));
}

function firstFree(
  wanted: string,
  taken: Iterable<string>,
  longest: number,
  suffix: (n: number) => string,
): string {
  const keys = new Set(Array.from(taken, nameKey));
  let name = wanted.slice(0, longest).trimEnd();
  for (let n = 2; keys.has(nameKey(name)); n++) {
    const end = suffix(n);
    name = wanted.slice(0, longest - end.length).trimEnd() + end;
  }
  return name;
}
