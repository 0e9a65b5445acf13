import { remembering } from "../readers/remember";
import { formatKind } from "../notation/cell-text";
import { readDosage } from "../notation/dosage";
import { readMark, type Mark } from "../notation/marks";
import { readTermText } from "../notation/terms";
import type { CellView, SheetView } from "../sheet-view";
import type { Column, Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import { codesOfKey } from "./legend";
import { isTotalColumn } from "./total-columns";
import { matchHeader } from "../words";
import type { Field } from "../fields";

/** Rows looked at to decide whether a column holds marks. */
const SAMPLE = 60;
const LONGEST_MARK = 14;

/** The columns of a table that hold only short marks: ticks, letters, minutes, dates, initials. Those of pupils or of provisions. */
export function markColumns(sheet: SheetView, table: Table): Column[] {
  const isCode = codesIn(sheet, table);
  const key = codesOfKey(sheet);
  const sure = table.columns.filter((column) => {
    const named = matchHeader(column.own).filter(({ confidence }) => confidence >= 0.9);
    const isNamedAfterAdults = named.some(({ field }) => OF_ADULTS.has(field));
    if (isNamed(column) && !isNamedAfterAdults) return false;
    const cells = ownCells(sheet, table, column);
    if (isNamed(column) && !sayThatPupilsHaveIt(cells, key)) return false;
    const marks = cells.filter(
      (cell) => isMark(cell) || isCode(cell) || key.has(cell.text.toUpperCase()),
    );
    return cells.length > 0
      ? marks.length >= cells.length * 0.8
      : !isTotalColumn(sheet, table, column) && table.rows.length > 2;
  });
  return withThoseBetween(sheet, table, sure);
}

/** Its own words say what it holds, and it is no provision. */
function isNamed(column: Column): boolean {
  const [known] = matchHeader(column.own);
  return known !== undefined && known.confidence >= 0.9 && known.field !== "provision";
}

/** Between two columns of marks a column of other short words is one of them: "self" where others have initials. */
function withThoseBetween(sheet: SheetView, table: Table, sure: Column[]): Column[] {
  if (sure.length < 3) return sure;
  const among = new Set(sure);
  return table.columns.filter((column, i) => {
    if (among.has(column)) return true;
    const [left, right] = [table.columns[i - 1], table.columns[i + 1]];
    if (!left || !right || !among.has(left) || !among.has(right) || isNamed(column)) return false;
    const cells = ownCells(sheet, table, column);
    return (
      column.field === null &&
      cells.length < rowsOfMarks(sheet, table).length &&
      cells.every(({ text }) => text.length <= LONGEST_MARK)
    );
  });
}

/** "Mentor", "ELSA", "Counsellor" over ticks or minutes: what the pupil has, not who leads anything. */
const OF_ADULTS: ReadonlySet<Field> = new Set<Field>(["ledBy", "leadTeacher", "role", "agencies"]);

/** Ticks, codes of the key or amounts, and no names of adults. */
function sayThatPupilsHaveIt(
  cells: readonly CellView[],
  key: ReadonlyMap<string, string>,
): boolean {
  const marks = cells.filter(
    (cell) =>
      key.has(cell.text.toUpperCase()) ||
      (isMark(cell) && !isAdult(cell.text) && !MINUTES_WITH.test(cell.text) && !isDay(cell)),
  );
  return cells.length >= 2 && marks.length === cells.length;
}

/** By the rows of a table, which it shares with a table of fewer columns that was made from it. */
const dataRows = new WeakMap<readonly number[], readonly number[]>();

/** The first rows of a table without those that count or add up the others. */
function rowsOfMarks(sheet: SheetView, table: Table): readonly number[] {
  const known = dataRows.get(table.rows);
  if (known) return known;
  const first = table.rows.slice(0, 2 * SAMPLE);
  const sums = new Set(
    tableRows(sheet, { ...table, rows: first }, table.firstColumn).flatMap(({ kind, row }) =>
      kind === "subtotal" ? [row] : [],
    ),
  );
  const rows = first.filter((row) => !sums.has(row)).slice(0, SAMPLE);
  dataRows.set(table.rows, rows);
  return rows;
}

function ownCells(sheet: SheetView, table: Table, { column }: Column): CellView[] {
  const cells: CellView[] = [];
  for (const row of rowsOfMarks(sheet, table)) {
    const cell = sheet.at(row, column);
    if (cell && cell.row === row && cell.area.columns === 1 && cell.cell.formula === undefined)
      cells.push(cell);
  }
  return cells;
}

/** Words and signs without which a short text says nothing of time: looked for first, since most cells have none. */
const SAYS_HOW_MUCH =
  /[\d½¼¾]|dail|week|wk|fortnight|day|each|every|once|twice|hour|half|term|need|req|ad hoc|ongoing|contin|when|mon|tue|wed|thu|fri|lunch|break|morn|afternoon|[ap]m|tutor|assembl|^(?:m|tu?|w|th?|f)[ ,/&+](?:tu?|w|th?|f)\b/i;
const amountIn = remembering(readDosage);

/** "✓ (until Xmas)", "Y - new" */
const TICK_AND_WORDS = /^(?:[✓✔√☑] ?\S.{0,40}|(?:y|yes) ?[-–,:(;] ?\S.{0,30})$/iu;
/** "9 of 10", "4/6": how many of the sessions there were. */
export const SO_MANY_OF = /^\d{1,3} ?(?:of|out of|\/) ?\d{1,3}$/i;

const MAY_BE_TERM = /^(?:a|s|ht)[a-z]{0,5}\.? ?(?:term)? ?[1-6]?(?:[ ,&+/-]|$)/i;

/** "A1", "Spr 2", "A2, Sp1": half-terms and nothing else. */
export function termIn(text: string): string | null {
  if (text.length > LONGEST_MARK || !MAY_BE_TERM.test(text)) return null;
  const read = readTermText(text);
  return read && read.confidence >= 0.8 && read.rest === "" ? read.value.term : null;
}

export function isMark(cell: CellView): boolean {
  if (TICK_AND_WORDS.test(cell.text)) return true;
  if (cell.text.length > LONGEST_MARK) return false;
  return (
    SO_MANY_OF.test(cell.text) ||
    termIn(cell.text) !== null ||
    readMark(cell.cell) !== null ||
    (SAYS_HOW_MUCH.test(cell.text) && amountIn(cell.cell) !== null) ||
    isDay(cell) ||
    isAdult(cell.text) ||
    MINUTES_WITH.test(cell.text)
  );
}

/** "20 JO", "15m RE": minutes, and the initials of whoever takes it. */
export const MINUTES_WITH = /^(\d{1,3}) ?(?:m|mins?)? ?(\p{Lu}{2,3})$/u;

/** "Mrs Orr", "TA", "HLTA x2": who takes the pupil, where a tick might stand. */
export function isAdult(text: string): boolean {
  // A tick is none, and there may be two hundred thousand of them.
  if (text.length < 2) return false;
  return /^(?:(?:mrs?|miss|ms|dr)\.? \p{Lu}[\p{L}'’-]*|(?:hlta|lsa|ta|ct|teacher|senco|sendco)s?)$/iu.test(
    text.trim(),
  );
}

export function isDay({ cell, text }: CellView): boolean {
  if (typeof cell.value === "string") return DAY_IN_WORDS.test(text.trim());
  return typeof cell.value === "number" && formatKind(cell.numberFormat) === "date";
}

/** A whole day typed as text: "14.09.2026", "2 Nov 26". */
const DAY_IN_WORDS =
  /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{2,4})$/i;

/** Two or three capitals, as of an adult: not how a pupil is doing. */
export const INITIALS = /^\p{Lu}{2,3}(?: ?[/&+] ?\p{Lu}{2,3})?$/u;
/** Codes for how pupils are doing and what they need, and no names. */
export const ATTAINING =
  /^(?:WTS?|EXS?|EXP|GDS?|ARE|BLW|WA|WB|PKS?|HNM|AT|BE|EM|SEN|EHC|PP|FSM|EAL|LAC|SLCN|ASD|ASC|SEMH|MLD|SLD|PMLD|SPLD|HI|VI|MSI|PD|OTH|NSA)$/;

/** Initials or other short words that come again and again in columns that hold nothing else: a few adults, a few kinds of help. */
function codesIn(sheet: SheetView, table: Table): (cell: CellView) => boolean {
  // Where every cell is a mark of its own nobody asks.
  let adults: ((text: string) => boolean) | null = null;
  let kind: ((text: string) => boolean) | null = null;
  return ({ text }) => {
    adults ??= sharedIn(sheet, table, isInitials, (all) => Math.max(3, all * 0.6));
    if (adults(text)) return true;
    kind ??= sharedIn(sheet, table, isCode, (all) => Math.min(8, all * 0.4));
    return kind(text);
  };
}

/** Texts of a kind that three columns or more hold, and among them few different ones; the same in several columns. */
function sharedIn(
  sheet: SheetView,
  table: Table,
  isOfKind: (text: string) => boolean,
  most: (all: number) => number,
): (text: string) => boolean {
  const counts = new Map<string, number>();
  const columnsOf = new Map<string, number>();
  let columns = 0;
  for (const column of table.columns) {
    const cells = ownCells(sheet, table, column);
    const codes = cells.filter(({ text }) => isOfKind(text));
    if (codes.length === 0 || codes.length < cells.length * 0.8) continue;
    columns++;
    for (const { text } of codes) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const text of new Set(codes.map((code) => code.text)))
      columnsOf.set(text, (columnsOf.get(text) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isShared = columns >= 3 && all >= 4 && counts.size <= most(all);
  return (text) =>
    isShared && isOfKind(text) && (columnsOf.get(text) ?? 0) >= (isInitials(text) ? 1 : 2);
}

const LONGEST_CODE = 8;

/** "W2", "gp", "1-1", "SG": short and no word about how a pupil is doing. */
function isCode(text: string): boolean {
  return (
    text.length <= LONGEST_CODE &&
    /\p{L}|\d[:-]\d/u.test(text) &&
    !ATTAINING.test(text.toUpperCase()) &&
    !/^(?:[mf]|male|female|boy|girl|n|no|\d[a-d]?[+-]?|[yp]\d{1,2})$/i.test(text)
  );
}

export function isInitials(text: string): boolean {
  return INITIALS.test(text) && !ATTAINING.test(text);
}

/** Marks that put a pupil into a provision. */
export const IN: ReadonlySet<Mark> = new Set<Mark>(["yes", "red", "amber", "green"]);
