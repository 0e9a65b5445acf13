import type {
  ProvisionLine,
  PupilLine,
  RecognitionReport,
} from "../../src/domain/recognition-report";
import { parsePlace } from "../../src/workbook/address";

/** What a careful SENCO would say a workbook states (tests/workbooks/*.expected.json). */
export interface Expected {
  workbook: string;
  layouts: Record<string, string | { anyOf: string[] }>;
  sheets: { name: string; headerRows: unknown; hidden: boolean }[];
  provisions: ExpectedLine[];
  optionalProvisions?: ExpectedLine[];
  pupils: ExpectedPupil[];
  pairs?: { pupil: string; provision: string; cell: string }[];
  mustAsk: MustAsk[];
  unused: { cell: string; reason: string }[];
  nonEmptyCells: number;
}
type ExpectedLine = Record<string, unknown> & {
  provision: unknown;
  source: string;
  ambiguous?: string[];
};
type ExpectedPupil = Record<string, unknown> & { name: unknown; source: string };
interface MustAsk {
  about: string;
  acceptable: Record<string, unknown>[];
  line?: string;
  unreadIsFine?: boolean;
}

export interface Comparison {
  workbook: string;
  layoutsWrong: string[];
  headerRowsWrong: string[];
  lines: { expected: number; found: number; missing: string[]; invented: string[] };
  fields: {
    expected: number;
    right: number;
    missed: string[];
    wrong: string[];
    silentWrong: string[];
  };
  pupils: { expected: number; found: number; wrong: string[] };
  /** Questions that were needed and not asked, or whose meanwhile value is not acceptable. */
  notAsked: string[];
  notUnused: string[];
  questions: number;
  accounted: boolean;
}

/** Compared where given and otherwise left alone (workbooks/README.md). */
const LEFT_ALONE = new Set(["notes", "term", "areaOfNeedText", "outcomeText", "minutesPerWeek"]);
const NOT_FIELDS = new Set(["source", "ambiguous"]);

export function compareReport(report: RecognitionReport, expected: Expected): Comparison {
  const result: Comparison = {
    workbook: expected.workbook,
    layoutsWrong: [],
    headerRowsWrong: [],
    lines: { expected: expected.provisions.length, found: 0, missing: [], invented: [] },
    fields: { expected: 0, right: 0, missed: [], wrong: [], silentWrong: [] },
    pupils: { expected: expected.pupils.length, found: 0, wrong: [] },
    notAsked: [],
    notUnused: [],
    questions: report.questions.length,
    accounted:
      report.accounted.nonEmptyCells === expected.nonEmptyCells &&
      report.accounted.used + report.accounted.unused === report.accounted.nonEmptyCells &&
      report.unused.length === report.accounted.unused,
  };
  compareSheets(report, expected, result);
  compareLines(report, expected, result);
  comparePupils(report, expected, result);
  compareQuestions(report, expected, result);
  const unused = new Set(report.unused.map(({ cell }) => cell));
  result.notUnused = expected.unused
    .filter(({ cell }) => !unused.has(cell))
    .map(({ cell }) => cell);
  return result;
}

function compareSheets(report: RecognitionReport, expected: Expected, result: Comparison): void {
  for (const sheet of expected.sheets) {
    const got = report.sheets.find(({ name }) => name === sheet.name);
    if (!got || !fits(expected.layouts[sheet.name], got.layout))
      result.layoutsWrong.push(`${sheet.name}: ${got?.layout ?? "missing"}`);
    if (!got || !fits(sheet.headerRows, got.headerRows) || got.hidden !== sheet.hidden)
      result.headerRowsWrong.push(`${sheet.name}: ${JSON.stringify(got?.headerRows)}`);
  }
}

function compareLines(report: RecognitionReport, expected: Expected, result: Comparison): void {
  const left = new Set(report.provisions);
  const pick = (line: ExpectedLine): ProvisionLine | undefined => {
    const here = [...left].filter((one) => sameSource(one.source, line.source));
    const best = here
      .map((one) => ({ one, score: likeness(one, line) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best) left.delete(best.one);
    return best?.one;
  };
  // The surest pairs first, so that several lines of one cell find their own partners.
  const byName = [...expected.provisions].sort(
    (a, b) => bestLikeness(left, b) - bestLikeness(left, a),
  );
  for (const line of byName) {
    const got = pick(line);
    if (!got) {
      result.lines.missing.push(`${line.source} ${JSON.stringify(line.provision)}`);
      result.fields.expected += statedFields(line).length;
      result.fields.missed.push(...statedFields(line).map((field) => `${line.source} ${field}`));
      continue;
    }
    result.lines.found++;
    compareFields(report, line, got, result);
  }
  for (const line of expected.optionalProvisions ?? []) pick(line);
  result.lines.invented = [...left].map((one) => `${one.source} ${one.provision}`);
}

const statedFields = (line: ExpectedLine): string[] =>
  Object.keys(line).filter((key) => !NOT_FIELDS.has(key));

function compareFields(
  report: RecognitionReport,
  line: ExpectedLine,
  got: ProvisionLine,
  result: Comparison,
): void {
  const open = new Set(line.ambiguous ?? []);
  for (const [field, value] of Object.entries(got)) {
    if (NOT_FIELDS.has(field) || open.has(field)) continue;
    const stated = field in line;
    if (!stated && (LEFT_ALONE.has(field) || isNothing(value))) continue;
    if (stated) result.fields.expected++;
    const said = `${got.source} ${field}: ${JSON.stringify(value)} for ${JSON.stringify(line[field] ?? null)}`;
    if (stated && fits(line[field], value)) result.fields.right++;
    else if (isNothing(value)) result.fields.missed.push(said);
    else {
      result.fields.wrong.push(said);
      if (!wasAsked(report, got.source, field)) result.fields.silentWrong.push(said);
    }
  }
}

/** Whether a question covers the cell that the field of a line came from: its column where the report names it, else its row. */
function wasAsked(report: RecognitionReport, source: string, field: string): boolean {
  const place = parsePlace(source);
  if (!place) return false;
  const columns = report.sheets.find(({ name }) => name === place.sheet)?.columns ?? [];
  const own = columns.filter((column) => column.field === field).map((column) => column.column);
  return report.questions.some(({ about }) => {
    const asked = parsePlace(about);
    if (!asked || asked.sheet !== place.sheet) return false;
    const inRow =
      place.area.row >= asked.area.row && place.area.row < asked.area.row + asked.area.rows;
    if (!inRow) return false;
    if (own.length === 0) return true;
    return own.some((letters) => {
      const column = parsePlace(`x!${letters}1`)?.area.column ?? -1;
      return column >= asked.area.column && column < asked.area.column + asked.area.columns;
    });
  });
}

function comparePupils(report: RecognitionReport, expected: Expected, result: Comparison): void {
  const left = new Set(report.pupils);
  for (const pupil of expected.pupils) {
    const got =
      report.pupils.find(
        (one) => sameSource(one.source, pupil.source) && fits(pupil.name, one.name),
      ) ?? report.pupils.find((one) => fits(pupil.name, one.name));
    if (!got) {
      result.pupils.wrong.push(`${pupil.source} not found`);
      continue;
    }
    result.pupils.found++;
    left.delete(got);
    for (const field of Object.keys(got) as (keyof PupilLine)[]) {
      if (field === "source") continue;
      if (field in pupil ? fits(pupil[field], got[field]) : isNothing(got[field])) continue;
      result.pupils.wrong.push(
        `${got.source} ${field}: ${JSON.stringify(got[field])} for ${JSON.stringify(pupil[field] ?? null)}`,
      );
    }
  }
  result.pupils.wrong.push(...[...left].map(({ source, name }) => `${source} ${name} invented`));
}

function compareQuestions(report: RecognitionReport, expected: Expected, result: Comparison): void {
  for (const must of expected.mustAsk) {
    const asked = report.questions.some(({ about }) => covers(about, must.about));
    const line = must.line
      ? report.provisions.find(({ source }) => sameSource(source, must.line ?? ""))
      : undefined;
    const taken = (choice: Record<string, unknown>): boolean =>
      Object.entries(choice).every(
        ([field, value]) =>
          field === "months" ||
          !line ||
          !(field in line) ||
          fits(value, line[field as keyof ProvisionLine]),
      );
    const unread =
      must.unreadIsFine === true &&
      must.acceptable.some((choice) =>
        Object.keys(choice).every((field) => isNothing(line?.[field as keyof ProvisionLine])),
      );
    if (unread) continue;
    if (!asked) result.notAsked.push(must.about);
    else if (!must.acceptable.some(taken))
      result.notAsked.push(`${must.about} (what is taken is not acceptable)`);
  }
}

function covers(about: string, cell: string): boolean {
  const [a, b] = [parsePlace(about), parsePlace(cell)];
  if (!a || !b || a.sheet !== b.sheet) return false;
  const { row, column, rows, columns } = a.area;
  return (
    b.area.row >= row &&
    b.area.row < row + rows &&
    b.area.column >= column &&
    b.area.column < column + columns
  );
}

const firstCell = (source: string): string => source.replace(/:[A-Z]+\d+$/, "");
const sameSource = (a: string, b: string): boolean => firstCell(a) === firstCell(b);

function likeness(got: ProvisionLine, line: ExpectedLine): number {
  return (
    statedFields(line).filter((field) => fits(line[field], got[field as keyof ProvisionLine]))
      .length + (fits(line.provision, got.provision) ? 10 : 0)
  );
}

function bestLikeness(lines: Iterable<ProvisionLine>, line: ExpectedLine): number {
  return Math.max(
    0,
    ...[...lines]
      .filter((one) => sameSource(one.source, line.source))
      .map((one) => likeness(one, line)),
  );
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether a value is what was expected, or one of `anyOf`. */
export function fits(expected: unknown, value: unknown): boolean {
  if (isChoice(expected)) return expected.anyOf.some((one) => fits(one, value));
  if (isNothing(expected)) return isNothing(value);
  if (typeof expected === "string" && typeof value === "string")
    return tidy(expected) === tidy(value);
  if (typeof expected === "number" && typeof value === "number")
    return Math.abs(expected - value) < 0.011;
  if (Array.isArray(expected) && Array.isArray(value))
    return (
      expected.length === value.length &&
      expected.every((one, i) => fits(one, value[i]) || value.some((other) => fits(one, other)))
    );
  if (isRange(expected) && isRange(value))
    return expected.min === value.min && expected.max === value.max;
  return expected === value;
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

function isChoice(value: unknown): value is { anyOf: unknown[] } {
  return (
    typeof value === "object" && value !== null && "anyOf" in value && Array.isArray(value.anyOf)
  );
}

function isRange(value: unknown): value is { min: number; max: number } {
  return typeof value === "object" && value !== null && "min" in value && "max" in value;
}
