import { evidenceFor } from "./evidence";
import type { Field } from "./fields";
import type { Column, Table } from "./tables/table";
import type { CellView, SheetView } from "./sheet-view";
import { matchHeader, type WordMatch } from "./words";

/** Cells looked at to decide what a column holds; more would not change the answer. */
const SAMPLE = 40;
const WORDS_ALONE = 0.6;
/** Fields that several columns of one table may hold. */
const MAY_REPEAT: ReadonlySet<Field> = new Set(["notes", "flag", "gain", "contact", "agencies"]);

/** Fields between which every cell decides for itself: nothing to ask. */
const DECIDED_CELL_BY_CELL: readonly ReadonlySet<Field>[] = [
  new Set<Field>(["weeks", "plannedSessions", "term", "deliveredSessions"]),
  new Set<Field>(["dosage", "sessionsPerWeek", "minutesPerSession", "minutesPerWeek"]),
  new Set<Field>(["areaOfNeed", "primaryNeed", "secondNeed"]),
  new Set<Field>(["groupSize", "pupilsAndGroup"]),
  new Set<Field>(["target", "outcome"]),
  new Set<Field>(["ledBy", "leadTeacher", "role", "adults"]),
  new Set<Field>(["startDate", "firstDay", "date", "term"]),
  new Set<Field>(["endDate", "lastDay"]),
  new Set<Field>(["notes", "outcome", "target"]),
  new Set<Field>(["hourlyRate", "unitCost", "unitRate"]),
  new Set<Field>(["minutesDelivered", "minutesPerSession", "minutesPlanned"]),
];

const CLEARLY_BETTER = 0.06;

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
  // Headers that can mean only one thing choose first: "Target" before "Outcome".
  open.sort(
    (a, b) =>
      Number(isClear(b.choices)) - Number(isClear(a.choices)) ||
      (b.choices[0]?.score ?? 0) - (a.choices[0]?.score ?? 0) ||
      a.column.column - b.column.column,
  );
  const taken = new Set<string>();
  for (const { column, choices } of open) {
    const free = choices.filter(
      ({ field }) => MAY_REPEAT.has(field) || !taken.has(slotOf(column, field)),
    );
    const [best] = free;
    if (!best) continue;
    taken.add(slotOf(column, best.field));
    column.field = best.field;
    column.confidence = round(best.score);
    column.because = best.because;
    column.rivals = free
      .slice(1)
      .filter((other) => isRival(best, other))
      .map(({ field }) => field);
  }
}

function isClear([best, second]: readonly Choice[]): boolean {
  return (
    best !== undefined && (second === undefined || best.score - second.score >= CLEARLY_BETTER)
  );
}

/** Nearly as good, and not the kind of thing that every cell settles for itself. */
function isRival(best: Choice, other: Choice): boolean {
  if (other.score < 0.6 || best.score - other.score >= CLEARLY_BETTER) return false;
  return !DECIDED_CELL_BY_CELL.some((family) => family.has(best.field) && family.has(other.field));
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
