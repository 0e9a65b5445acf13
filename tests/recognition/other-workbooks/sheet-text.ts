import { day, rangeAsDate, ratioAsTime, type Entry, type Line, type Pupil } from "./other-workbook";

/**
 * The rows of a sheet written as text, a row a line, cells apart by `|`, `¶` a line break inside a cell.
 * A bare number is a number and `'12` the same typed as text; `2026-09-14` is a date of Excel;
 * `{1:4}` and `{4-6}` are what Excel makes of such typing (a time, a date), `{6.10}` a number shown with
 * two places, `{45%}` a percentage, `{£12.5}` money, `{12/20}` the month that Excel makes of a score.
 */
export function rowsOf(text: string): Entry[][] {
  return bodyOf(text).map((line) =>
    line.trim() === "" ? [] : line.split("|").map((cell) => entryOf(cell.trim())),
  );
}

function entryOf(cell: string): Entry {
  if (cell === "") return null;
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return day(cell);
  const typed = /^\{(.+)\}$/.exec(cell)?.[1];
  return typed === undefined ? cell.replaceAll("¶", "\n") : asExcelKeepsIt(typed);
}

function asExcelKeepsIt(typed: string): Entry {
  const [a = 0, b = 0] = typed
    .split(/[^\d.]+/)
    .filter(Boolean)
    .map(Number);
  if (/^\d+:\d+$/.test(typed)) return ratioAsTime(a, b);
  if (/^\d+-\d+$/.test(typed)) return rangeAsDate(a, b);
  if (/^\d+\/\d+$/.test(typed))
    return { ...day(`20${String(b)}-${String(a).padStart(2, "0")}-01`), format: "mmm-yy" };
  if (typed.endsWith("%")) return { value: a / 100, format: "0%" };
  if (typed.startsWith("£")) return { value: a, format: '"£"#,##0.00' };
  return { value: a, format: "0.00" };
}

const LISTS = new Set(["yearGroups", "pupils", "flags"]);
const NUMBERS = new Set(
  "wave adults groupSize sessionsPerWeek minutesPerSession minutesPerWeek weeks cost plannedSessions deliveredSessions".split(
    " ",
  ),
);

/**
 * What a careful SENCO would say the lines of a sheet state: a header of the report's fields, then a line a
 * provision, beginning with its row (or its cell). `;` divides a list, `2..3` is a range, ` // ` divides
 * readings that are all right, `?` leaves a field open, `null` says that it must stay empty.
 */
export function linesOf(
  sheet: string,
  nameColumn: string,
  text: string,
  everyLine: Partial<Line> = {},
): Line[] {
  return statedIn(text).map(({ at, fields }) => ({
    provision: "",
    ...everyLine,
    ...fields,
    source: `${sheet}!${/^\d/.test(at) ? nameColumn : ""}${at}`,
  }));
}

/** The pupils of a register, in the same way. */
export function pupilsOf(sheet: string, nameColumn: string, text: string): Pupil[] {
  return statedIn(text).map(({ at, fields }) => ({
    name: "",
    ...fields,
    source: `${sheet}!${nameColumn}${at}`,
  }));
}

/** Cells and what each of them states: a header `cell | field | …`, then a line a cell, written as in `rowsOf` and `linesOf`. */
export function cellsOf(text: string): { cell: Entry; says: Partial<Line> }[] {
  return statedIn(text).map(({ at, fields }) => ({ cell: entryOf(at), says: fields }));
}

function statedIn(text: string): { at: string; fields: Record<string, unknown> }[] {
  const [header = [], ...lines] = bodyOf(text).map((line) => line.split("|").map((c) => c.trim()));
  return lines.map(([at = "", ...cells]) => {
    const fields: Record<string, unknown> = {};
    const ambiguous: string[] = [];
    cells.forEach((cell, i) => {
      const field = header[i + 1];
      if (field === undefined) throw new Error(`${at}: "${cell}" stands under no field`);
      if (cell === "?") ambiguous.push(field);
      else if (cell !== "") fields[field] = valueOf(field, cell);
    });
    if (ambiguous.length > 0) fields.ambiguous = ambiguous;
    return { at, fields };
  });
}

function valueOf(field: string, cell: string): unknown {
  const options = cell.split(" // ").map((one) => oneValue(field, one.trim()));
  return options.length > 1 ? { anyOf: options } : options[0];
}

function oneValue(field: string, text: string): unknown {
  if (LISTS.has(field)) return text === "null" ? [] : text.split(";").map((one) => one.trim());
  if (text === "null") return null;
  if (!NUMBERS.has(field)) return text.replaceAll("¶", "\n");
  const [min = NaN, max] = text.split("..").map(Number);
  return max === undefined ? min : { min, max };
}

const bodyOf = (text: string): string[] =>
  text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
