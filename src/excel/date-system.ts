import type { Area } from "../workbook/address";
import type { AppendRows, ChangeCells, Content, Edit, WriteCells } from "../workbook/edit";
import { nameKey } from "../workbook/name-rules";
import type { CellSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * Workbooks that began on an old Mac count days from 1 January 1904 instead of 1900: every serial number is 1,462 less.
 * No member of Office.js tells which it is (office-js.md §6, 7), but a date's text gives it away: it shows another year
 * than its number. Inside our own house serial numbers always count from 1900.
 */
const DAYS_BETWEEN = 1462;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Whether the dates that can be seen in a workbook count from 1904; false when there is none to judge by. */
export function countsFrom1904(snapshot: WorkbookSnapshot): boolean {
  for (const sheet of snapshot.sheets)
    for (const row of sheet.cells)
      for (const cell of row) {
        const from1904 = cell && shownFrom1904(cell);
        if (from1904 !== null) return from1904;
      }
  return false;
}

/** True or false when a date's text shows which of the two it is; null for all other cells. */
export function shownFrom1904({
  value,
  text,
  numberFormat,
}: Pick<CellSnapshot, "value" | "text" | "numberFormat">): boolean | null {
  if (typeof value !== "number" || value < 1 || !/y/i.test(plainCodes(numberFormat))) return null;
  const shown = /(?<!\d)(?:\d{4}|\d{2})(?!.*\d)/.exec(text)?.[0];
  if (shown === undefined) return null;
  const matches = (serial: number) => String(yearOf(serial)).endsWith(shown);
  const [as1900, as1904] = [matches(value), matches(value + DAYS_BETWEEN)];
  return as1900 === as1904 ? null : as1904;
}

function yearOf(serial: number): number {
  return new Date(FIRST_DAY + serial * DAY).getUTCFullYear();
}

/** Days and years show a date; months of three letters as well ("mm" may be minutes). */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]|mmm/i.test(plainCodes(numberFormat));
}

/** Without quoted words, colours, locales and escaped characters. */
function plainCodes(numberFormat: string): string {
  return numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}

/** A date as it stands in a 1904 workbook → our serial number; everything else as it is. */
export function from1904<T>(value: T, numberFormat: string): T | number {
  return typeof value === "number" && isDateFormat(numberFormat) ? value + DAYS_BETWEEN : value;
}

/** The same edits for a workbook that counts from 1904. Which numbers are dates, their number format says. */
export function editsFor1904(edits: readonly Edit[]): Edit[] {
  const dates = edits.flatMap((edit) =>
    edit.kind === "formatCells" && isDateFormat(edit.format.numberFormat ?? "")
      ? [{ sheet: nameKey(edit.sheet), area: edit.area }]
      : [],
  );
  return edits.map((edit): Edit => {
    if (edit.kind === "changeCells") return edit.dates ? withDatesChanged(edit) : edit;
    if (edit.kind === "appendRows") return withDatesAppended(edit);
    if (edit.kind === "addChoices" && edit.rule.type === "date") {
      const { earliest, latest } = edit.rule;
      const rule = { ...edit.rule, earliest: earliest - DAYS_BETWEEN };
      return {
        ...edit,
        rule: latest === undefined ? rule : { ...rule, latest: latest - DAYS_BETWEEN },
      };
    }
    if (edit.kind !== "writeCells") return edit;
    const areas = dates.filter(({ sheet }) => sheet === nameKey(edit.sheet));
    return areas.length > 0
      ? withDates(
          edit,
          areas.map(({ area }) => area),
        )
      : edit;
  });
}

function withDatesChanged(edit: ChangeCells): ChangeCells {
  return {
    ...edit,
    changes: edit.changes.map(({ row, was, to }) => ({ row, was: to1904(was), to: to1904(to) })),
  };
}

function withDatesAppended(edit: AppendRows): AppendRows {
  const dates = new Set(edit.dates);
  const isDate = edit.columns.map((column) => dates.has(column));
  return {
    ...edit,
    rows: edit.rows.map((row) => row.map((cell, at) => (isDate[at] ? to1904(cell) : cell))),
  };
}

function to1904<T>(value: T): T | number {
  return typeof value === "number" ? value - DAYS_BETWEEN : value;
}

function withDates(edit: WriteCells, areas: readonly Area[]): WriteCells {
  const isDate = (row: number, column: number) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const cells = edit.cells.map((row, r) =>
    row.map((content, c): Content =>
      typeof content === "number" && isDate(edit.at.row + r, edit.at.column + c)
        ? content - DAYS_BETWEEN
        : content,
    ),
  );
  return { ...edit, cells };
}
