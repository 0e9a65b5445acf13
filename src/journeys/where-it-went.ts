import type { SourceLine } from "../domain/provision-map";
import type { Answers, ColumnReport, Question, SheetReport } from "../domain/recognition-report";
import { FIELD_NAMES, type Field } from "../recognition/fields";
import { cellsOf, type CommentOn, type SheetTrail, type TrailCell } from "../recognition/trail";
import type { Understanding } from "../recognition/understand";
import { YOUR_ANSWER } from "../templates/tables/records";
import { columnLetters, parsePlace, placeName } from "../workbook/address";
import { Destinations, type Destination, type MapMade } from "./destinations";
import {
  inRuns,
  MOST_CELLS_IN_DETAIL,
  MOST_OF_A_LOG_IN_DETAIL,
  type CellTold,
} from "./runs-of-cells";
import { whatBecame, whereTo } from "./what-became";

/**
 * The Import report: what became of every cell of the school's sheets, of every comment, and every question with what
 * was answered, sheet by sheet, by row and column. A sheet that is no map is one line; so is a run of cells down a
 * column that went to the same field, once there are more cells than anybody would read.
 * @param also what is to be said beside: an area that came from the list of programmes
 */
export function whereItWent(
  understanding: Understanding,
  made: MapMade,
  answers: Answers,
  also: readonly SourceLine[] = [],
): SourceLine[] {
  const { report, trail } = understanding;
  const destinations = new Destinations(understanding, made);
  const cells = trail.reduce((sum, { sheet, rows }, at) => {
    const isMap = report.sheets[at]?.layout !== "notAMap";
    return sum + (isMap && report.sheets[at]?.name === sheet ? rows.length : 0);
  }, 0);
  return trail.flatMap((sheet, at) => {
    const about = report.sheets[at];
    const own = [
      ...sheet.comments.map((comment) => commented(sheet.sheet, comment, destinations)),
      ...report.questions
        .filter((question) => parsePlace(question.about)?.sheet === sheet.sheet)
        .map((question) => asked(question, answers)),
      ...also.filter(({ from }) => parsePlace(from)?.sheet === sheet.sheet),
    ];
    if (about?.layout === "notAMap")
      return sheet.rows.length > 0 ? [leftAlone(sheet), ...own] : own;
    const isLongLog =
      about?.layout === "deliveryLog" && sheet.rows.length > MOST_OF_A_LOG_IN_DETAIL;
    const together = isLongLog || cells > MOST_CELLS_IN_DETAIL;
    const told = tellCells(sheet, about, destinations);
    return inOrder([...inRuns(sheet.sheet, told, together), ...own]);
  });
}

/** Every cell of a sheet with what became of it and why. */
function* tellCells(
  sheet: SheetTrail,
  about: SheetReport | undefined,
  destinations: Destinations,
): Generator<CellTold> {
  const byColumn = new Map(about?.columns.map((column) => [column.column, column]));
  const firstHeader = (about?.headerRows[0] ?? 0) - 1;
  const reasons = new Map<ColumnReport, Reasons>();
  let label: TrailCell | null = null;
  for (const cell of cellsOf(sheet)) {
    if (label?.row !== cell.row) label = null;
    const { fate } = cell;
    const column = byColumn.get(columnLetters(cell.column));
    const why = column && (reasons.get(column) ?? reasonsOf(column));
    if (column && why) reasons.set(column, why);
    let because = why?.[fate.kind === "meant" ? fate.meaning : fate.kind] ?? "";
    if (fate.kind === "fed" && label) because = `Beside “${inShort(label.text)}”`;
    else if (fate.kind === "fed" && cell.row < firstHeader) because = "";
    label = fate.kind === "meant" && fate.meaning === "label" ? cell : null;
    yield { ...whatBecame(cell, destinations, because), cell };
  }
}

type Reasons = Partial<Record<string, string>>;

/** Why the cells of a column were read as they were. */
function reasonsOf({ header, field, confidence, because }: ColumnReport): Reasons {
  const taken = field === null ? "not known" : fieldName(field);
  const sure = confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "quite sure" : "please check";
  const heading = field === null ? because : `Taken for ${taken} (${sure}): ${because}`;
  const left = field !== null && LEFT_BY_FIELD.has(field) ? LEFT_BY_FIELD.get(field) : undefined;
  return {
    heading,
    fed: `Under “${inShort(header)}”`,
    ...(left === undefined ? {} : { left }),
  };
}

function inShort(heading: string): string {
  return heading.replace(/\s+/g, " ").slice(0, 60);
}

const LEFT_BY_FIELD: ReadonlyMap<string, string> = new Map<Field, string>([
  ["upn", "A pupil's number: it stays on your own sheet"],
  ["dateOfBirth", "A date of birth: it stays on your own sheet"],
  ["contact", "Contact details: they stay on your own sheet"],
  ["gain", "Worked out anew by the new sheets"],
]);

function fieldName(field: string): string {
  return isField(field) ? FIELD_NAMES[field] : field;
}

function isField(field: string): field is Field {
  return field in FIELD_NAMES;
}

function asked({ about, text, chosen }: Question, answers: Answers): SourceLine {
  const answer = answers[about];
  return {
    from: about,
    text,
    became: "question",
    to: answer ?? chosen,
    row: null,
    because: answer === undefined ? "Taken until somebody answers" : YOUR_ANSWER,
    cells: 0,
  };
}

function commented(
  sheet: string,
  { row, column, text, lines, pupils }: CommentOn,
  destinations: Destinations,
): SourceLine {
  const places = [
    ...lines.flatMap((line) => destinations.notesOf(line) ?? []),
    ...pupils.map(({ name }): Destination => destinations.notesOfPupil(name)),
  ];
  const isKept = places.length > 0;
  return {
    from: placeName(sheet, { row, column }),
    text: `Comment: ${text}`,
    became: isKept ? "notes" : "leftOut",
    ...whereTo(places),
    because: isKept ? "A comment on the cell" : "A comment that speaks of no provision or pupil",
    cells: 0,
  };
}

function leftAlone({ sheet, rows, columns }: SheetTrail): SourceLine {
  return {
    from: placeName(sheet, { row: rows[0] ?? 0, column: columns[0] ?? 0 }),
    text: `The whole sheet “${sheet}”: ${rows.length} ${rows.length === 1 ? "cell" : "cells"}`,
    became: "leftOut",
    to: null,
    row: null,
    because: "Not a provision map: left alone",
    cells: rows.length,
  };
}

/** By row and column; a question or a comment after the cell that it is about. */
function inOrder(lines: SourceLine[]): SourceLine[] {
  const keyed = lines.map((line) => {
    const area = parsePlace(line.from)?.area;
    return { line, row: area?.row ?? 0, column: area?.column ?? 0 };
  });
  keyed.sort((a, b) => a.row - b.row || a.column - b.column || b.line.cells - a.line.cells);
  return keyed.map(({ line }) => line);
}
