import {
  CI,
  CL,
  day,
  rangeAsDate,
  ratioAsTime,
  SEMH,
  SP,
  type OtherWorkbook,
} from "./other-workbook";

/*
 * Sheets and what they say, written as tables of text so that a whole workbook can be read at a glance.
 * Cells stand between bars; a row of nothing is an empty row. In a cell:
 *   12  12.5      a number                     "12"        the same typed as text
 *   #2026-09-14   a day kept as a date         \n          a line break
 *   time 1:4      a ratio Excel made a time of date 4-6    a range it made a date of
 *   frac 8/20     a score it made a month of   pct 45  £ 45   numbers shown as 45% and £45.00
 *   ~~TA~~        struck through               [G] [A] [R] [B]  green, amber, red, blue behind what follows, if anything
 */
type Rows = OtherWorkbook["sheets"][string]["rows"];
type Entry = Rows[number][number];
type Line = OtherWorkbook["provisions"][number];

export const cells = (text: string): Rows =>
  text
    .split("\n")
    .slice(1, -1)
    .map((row) => row.split("|").map((part) => entry(part.trim())));

const FILLS: Readonly<Record<string, string>> = {
  G: "#92D050",
  A: "#FFC000",
  R: "#FF5050",
  B: "#9DC3E6",
};

function entry(written: string): Entry {
  const text = written.replaceAll("\\n", "\n");
  if (text === "") return null;
  const filled = /^\[([GARB])\] ?(.*)$/s.exec(text);
  if (filled) return { value: filled[2] || null, fill: FILLS[filled[1] ?? ""] ?? "" };
  if (/^~~.*~~$/s.test(text)) return { value: text.slice(2, -2), struck: true };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^".*"$/s.test(text)) return text.slice(1, -1);
  if (text.startsWith("#20")) return day(text.slice(1));
  const [kind = "", rest = ""] = text.split(" ");
  const [a = 0, b = 0] = rest.split(/[:/-]/).map(Number);
  if (kind === "time") return ratioAsTime(a, b);
  if (kind === "date") return rangeAsDate(a, b);
  if (kind === "frac")
    return { ...day(`20${rest.split("/")[1]}-${String(a).padStart(2, "0")}-01`), format: "mmm-yy" };
  if (kind === "pct") return { value: a / 100, format: "0%" };
  if (kind === "£" && /^-?\d+(\.\d+)?$/.test(rest))
    return { value: Number(rest), format: '"£"#,##0.00' };
  if (/^\*\*.*\*\*$/s.test(text)) return { value: text.slice(2, -2), bold: true };
  return text;
}

const AREAS: Readonly<Record<string, unknown>> = { CI, CL, SEMH, SP };
const OUTCOMES: Readonly<Record<string, unknown>> = {
  met: "met",
  part: "partlyMet",
  not: "notMet",
};
type Reader = (text: string) => unknown;
const asText: Reader = (text) => text.replaceAll("\\n", "\n");
const asNumber: Reader = (text) => {
  const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text);
  return range ? { min: Number(range[1]), max: Number(range[2]) } : Number(text);
};
const asList: Reader = (text) => text.split(";").map((part) => part.trim());
/** "Y3-6" is written out; "R,Y1" is as it stands. */
const asYears: Reader = (text) => {
  const range = /^Y(\d+)-(\d+)$/.exec(text);
  if (!range) return text.split(",").map((part) => part.trim());
  const [from = 0, to = 0] = range.slice(1).map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => `Y${from + i}`);
};

/** Short column headings of an expectation → the field of the contract. */
const FIELDS: Readonly<Record<string, [field: string, read: Reader]>> = {
  provision: ["provision", asText],
  area: ["areaOfNeed", (text) => AREAS[text]],
  "area said": ["areaOfNeedText", asText],
  wave: ["wave", asNumber],
  years: ["yearGroups", asYears],
  class: ["className", asText],
  pupils: ["pupils", asList],
  led: ["ledBy", asText],
  adults: ["adults", asNumber],
  group: ["groupSize", asNumber],
  times: ["sessionsPerWeek", asNumber],
  mins: ["minutesPerSession", asNumber],
  "mins a week": ["minutesPerWeek", asNumber],
  weeks: ["weeks", asNumber],
  start: ["startDate", asText],
  end: ["endDate", asText],
  review: ["reviewDate", asText],
  term: ["term", asText],
  measure: ["measure", asText],
  entry: ["entry", asText],
  target: ["target", asText],
  exit: ["exit", asText],
  outcome: ["outcome", (text) => OUTCOMES[text]],
  said: ["outcomeText", asText],
  cost: ["cost", asNumber],
  "cost said": ["costText", asText],
  fund: ["fundingSource", asText],
  planned: ["plannedSessions", asNumber],
  delivered: ["deliveredSessions", asNumber],
  notes: ["notes", asText],
};

/**
 * What the lines of one sheet say, under short headings; the first column is the cell. In a cell: nothing = not
 * stated, "a // b" = either is right ("-" for not stated), "?" = truly open.
 */
export function says(sheet: string, text: string, all: Partial<Line> = {}): Line[] {
  const [heads = [], ...rows] = text
    .split("\n")
    .slice(1, -1)
    .filter((row) => row.trim() !== "")
    .map((row) => row.split("|").map((part) => part.trim()));
  return rows.map((row) => {
    const line: Record<string, unknown> = { ...all, source: `${sheet}!${row[0]}` };
    const open = row.flatMap((part, i) => (part === "?" ? [fieldOf(heads[i])[0]] : []));
    if (open.length > 0) line.ambiguous = open;
    row.forEach((part, i) => {
      if (i === 0 || part === "" || part === "?") return;
      const [field, read] = fieldOf(heads[i]);
      const options = part.split(" // ").map((one) => (one === "-" ? null : read(one)));
      line[field] = options.length > 1 ? { anyOf: options } : options[0];
    });
    return line as Line;
  });
}

function fieldOf(heading = ""): [string, Reader] {
  const found = FIELDS[heading];
  if (!found) throw new Error(`no field is called ${heading}`);
  return found;
}
