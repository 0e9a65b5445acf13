import { evidenceFor } from "./evidence";
import { FIELD_NAMES, type Field } from "./fields";
import type { Column, Table } from "./tables/table";
import { placeOf, type CellView, type SheetView } from "./sheet-view";
import { matchHeader, type WordMatch } from "./words";

/** Cells looked at to decide what a column holds; more would not change the answer. */
const SAMPLE = 40;
const WORDS_ALONE = 0.6;
/** Fields that several columns of one table may hold. */
const MAY_REPEAT: ReadonlySet<Field> = new Set(["notes", "flag", "gain", "contact", "agencies"]);

interface Choice extends WordMatch {
  /** Words and values together. */
  score: number;
}

/** Gives each column of a table its field: words first, then the values below, then what the neighbours took. */
export function decideColumns(sheet: SheetView, table: Table): void {
  const open = table.columns.map((column) => ({
    column,
    choices: choicesFor(sheet, table, column),
  }));
  open.sort(
    (a, b) =>
      (b.choices[0]?.score ?? 0) - (a.choices[0]?.score ?? 0) || a.column.column - b.column.column,
  );
  const taken = new Set<string>();
  for (const { column, choices } of open) {
    const free = choices.filter(
      ({ field }) => MAY_REPEAT.has(field) || !taken.has(slotOf(column, field)),
    );
    const [best, second] = free;
    if (!best) continue;
    taken.add(slotOf(column, best.field));
    column.field = best.field;
    column.confidence = round(best.score);
    column.because = best.because;
    if (second && best.score - second.score < 0.06 && second.score >= 0.6)
      column.rivals = free
        .slice(1)
        .filter((one) => best.score - one.score < 0.06)
        .map((one) => one.field);
  }
}

/** Under different parents ("Autumn", "Spring") the same field may come again. */
function slotOf(column: Column, field: Field): string {
  return column.parent === null ? field : `${column.parent}\n${field}`;
}

function choicesFor(sheet: SheetView, table: Table, column: Column): Choice[] {
  const values = sampleOf(sheet, table, column);
  const choices = wordsFor(column).flatMap((match) => {
    const evidence = evidenceFor(match.field, values);
    if (evidence === null) return [{ ...match, score: match.confidence * 0.85 }];
    if (evidence.share < 0.2) return [];
    const because = `${match.because}; ${evidence.because}`;
    return [{ ...match, because, score: match.confidence * (0.5 + 0.5 * evidence.share) }];
  });
  return choices.filter(({ score }) => score >= 0.4).sort((a, b) => b.score - a.score);
}

function wordsFor(column: Column): WordMatch[] {
  const own = matchHeader(column.own).filter(({ confidence }) => confidence >= WORDS_ALONE);
  if (column.parent === null) return own;
  const both = matchHeader(`${column.parent} ${column.own}`).filter(
    ({ confidence }) => confidence >= WORDS_ALONE,
  );
  const known = new Set(own.map(({ field }) => field));
  return [...own, ...both.filter(({ field }) => !known.has(field))];
}

export function sampleOf(sheet: SheetView, table: Table, column: Column): CellView[] {
  const values: CellView[] = [];
  for (const row of table.rows) {
    const cell = sheet.at(row, column.column);
    if (cell && cell.row === row && cell.column === column.column && cell.area.columns === 1)
      values.push(cell);
    if (values.length >= SAMPLE) break;
  }
  return values;
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** What to ask when a column could be two things: about its header cell. */
export function whichField(
  column: Column,
): { place: string; text: string; options: string[] } | null {
  const cell = column.headerCells.at(-1);
  if (!cell || !column.field || column.rivals.length === 0) return null;
  const options = [column.field, ...column.rivals].map((field) => FIELD_NAMES[field]);
  return {
    place: placeOf(cell),
    text: `What is in the column “${column.header.replace(/\s+/g, " ")}”?`,
    options,
  };
}
