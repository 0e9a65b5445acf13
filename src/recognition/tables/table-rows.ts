import type { CellView, SheetView } from "../sheet-view";
import { headsRows } from "./band-words";
import { rowsOfSums } from "./rows-of-sums";
import { columnOf, type Table } from "./table";

export type TableRow =
  | { kind: "data"; row: number; cells: readonly CellView[] }
  /** Says something about the rows below it. */
  | { kind: "band"; row: number; cell: CellView }
  | { kind: "subtotal"; row: number; cells: readonly CellView[] }
  | { kind: "note"; row: number; cells: readonly CellView[] };

/** "Signed:", "** Times can be reduced", "Key": what stands under a table and is none of its rows. */
const FOOTNOTE =
  /^(\*|†|n\.?b\.?\b|key(?=\s*[:=–-]|$)|notes?\s*:|signed|signature|(?:parents?|carers?|families|family|pupil|child|student)(?:['’]s?|s['’])?(?: ?\/ ?carers?(?:['’]s?)?)? (?:view|voice|comment|opinion|feedback|thought)s?\b|parents?\b.*comment|next (?:meeting|review)\b|reviewed by|date\s*:|please\b)|:$/i;

/** "Cost = minutes x 38 weeks x rate": how something is reckoned, in words. */
const REASONING =
  /^[^=\d]{2,40} = (?=.*[a-z£)] ?[x×*÷/+] ?[a-z£(\d]|.*\b(?:times|divided by|multiplied by|plus|minus)\b)/i;

/** "4 students" under a register: how many rows there are. */
const ROW_COUNT =
  /^(?:(?:total )?(?:count|records?|rows?|total|number of (?:pupils|students|records))) ?[:=] ?\d{1,4}$|^\d{1,4} (?:students?|pupils?|children|learners?|records?|rows?|results?|entries)(?: (?:found|in total|listed|shown|selected))?\.?$/i;
/** "Parent view: …", "Notes from review 14.12.26: …": a label, and a sentence after it. */
const SAYING = /^\p{Lu}[^:\n]{3,60}: \S+ \S+ \S/u;
/** The first head of a small table of meetings or people, under its own title. */
const HEADS_OF_NOTES =
  /^(?:date|date of (?:review|meeting)|when|meeting|review|review date|present)s?:?$/i;

const TOTAL = /^(?:sub-?\s?total|grand total|total|totals|annual cost|average|mean|overall|sum)\b/i;

/** What a claim reckons with under its totals: "Less Element 2 (first £6,000)", "Top-up requested". */
const RECKONING =
  /^(?:less|minus|plus|add|deduct(?:ion)?|net|balance|remain(?:ing|der)|shortfall|surplus|difference|top[- ]?up|funding|amount|element [123]|notional|claim(?:ed)?|requested|to (?:claim|request)|gap|variance|hours? (?:in|on|of|from|left|over|short|allocated|funded|available)|(?:in|on) (?:the )?(?:plan|ehcp?)|(?:ehcp?|plan(?:ned)?|section f|funded) hours?|left over|spare|max(?:imum)?|limit|over ?\/ ?under)\b/i;
const GRAND_TOTAL = /^(?:grand|overall) total\b/i;
/** "Top up received: £2,400" under the totals. */
const AMOUNT = /^[^:\d]{3,50}: ?£ ?\d[\d,.]*$/;
/** "No. of provisions", "In group", "How many?", "No.": the numbers beside it are counts of what stands above. */
const COUNT =
  /^(?:(?:total )?(?:no\.?|nos\.?|number|#) ?(?:of|in)\b|in (?:the )?group\b|(?:group|class) (?:size|total)s?\b|(?:the )?whole (?:group|class|school|base|unit|year)\b|(?:all|every) (?:pupils?|children|students?|child|class)\b|everyone\b|(?:children|pupils|students|learners) (?:supported|receiving|in|on|with|having|getting)\b|how many\b|counts?\b|(?:nos?\.?|numbers?)\s*:?$)/i;

/** What each filled row of a table is. `key` is the column that a data row cannot do without. */
export function tableRows(sheet: SheetView, table: Table, key: number): TableRow[] {
  const rows = table.rows.flatMap((row) => {
    const cells = sheet.row(row).filter((cell) => isWithin(cell, table));
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  const tail = tailFrom(sheet, rows, key, table.headerRows.at(-1) ?? 0);
  const lastData =
    rows.findLast(({ row, cells }) => row < tail && isData(sheet, row, cells, key))?.row ?? -1;
  const boldKey = isBoldColumn(sheet, table, key);
  const wide = isWide(rows);
  const lastNamed = rows.findLast(({ cells }) => cells.length > 1)?.row ?? -1;
  const sayings = wide ? sayingsFrom(rows) : Infinity;
  const full = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const summed = rowsOfSums(sheet, rows);
  let afterTotal = false;
  let afterAll = false;
  return rows.map(({ row, cells }): TableRow => {
    if (row >= tail || row >= sayings)
      return { kind: isTotal(cells) ? "subtotal" : "note", row, cells };
    afterAll ||= GRAND_TOTAL.test(cells[0]?.text ?? "");
    const reckons = isLabelAndNumbers(cells) && (afterAll || RECKONING.test(cells[0]?.text ?? ""));
    const sums = afterTotal && isLabelAndNumbers(cells) && cells.length <= full / 2;
    const after = afterTotal && cells.length === 1 && AMOUNT.test(cells[0]?.text ?? "");
    const counts = cells.length === 1 && row > lastNamed && ROW_COUNT.test(cells[0]?.text ?? "");
    if (
      counts ||
      sums ||
      after ||
      summed.has(row) ||
      isTotal(cells) ||
      (afterTotal && (reckons || isCalculated(cells)))
    ) {
      afterTotal = true;
      return { kind: "subtotal", row, cells };
    }
    const [only] = cells;
    const isAlone = cells.length === 1 && only !== undefined;
    if (isAlone && wide && row > lastNamed && isRemark(only.text))
      return { kind: "note", row, cells };
    if (isAlone && wide && /^\(.*\)$/s.test(only.text)) return { kind: "note", row, cells };
    const heads =
      isAlone &&
      ((row < lastData && isBand(only, table, key, boldKey)) ||
        (wide && typeof only.cell.value === "string" && headsRows(only.text)));
    if (heads) {
      afterTotal = false;
      return { kind: "band", row, cell: only };
    }
    if (isData(sheet, row, cells, key)) {
      afterTotal = false;
      return { kind: "data", row, cells };
    }
    return { kind: "note", row, cells };
  });
}

/** Whether most rows fill several cells, so that a cell by itself is no provision like the others. */
function isWide(rows: readonly { cells: readonly CellView[] }[]): boolean {
  const full = rows.filter(({ cells }) => cells.length >= 3).length;
  const alone = rows.filter(({ cells }) => cells.length === 1).length;
  return full >= 2 && full >= alone;
}

const FEWEST_WORDS = 6;
const SAYS_SOMETHING =
  /\b(?:is|are|was|were|will|be|been|has|have|had|see|please|do not|don['’]t|can|must|should|needs?|ask|tell|note)\b/i;

/** "Plan to be shared with parents by 14 November", alone under the last full row: a sentence, and no name. */
const isRemark = (text: string): boolean =>
  text.split(/\s+/).length >= FEWEST_WORDS && SAYS_SOMETHING.test(text);

const isFootnote = (text = ""): boolean => FOOTNOTE.test(text) || REASONING.test(text);

/** The first row of the notes under a table: past a gap, nothing but lone cells and footnotes to the end. */
function tailFrom(
  sheet: SheetView,
  rows: readonly { row: number; cells: readonly CellView[] }[],
  key: number,
  header: number,
): number {
  let tail = notesTableFrom(rows);
  for (let i = rows.findLastIndex(({ row }) => row < tail); i >= 0; i--) {
    const here = rows[i];
    if (!here) break;
    const before = rows[i - 1]?.row ?? header;
    const name = sheet.at(here.row, key);
    const lone =
      here.cells.length === 1 ||
      isFootnote(here.cells[0]?.text) ||
      (name !== null && isFootnote(name.text));
    if (!lone) break;
    if (here.row - before > 1 || isFootnote(here.cells[0]?.text)) tail = here.row;
  }
  return tail;
}

/** Under rows of several cells, what is said in single cells to the end: the first of them. */
function sayingsFrom(rows: readonly { row: number; cells: readonly CellView[] }[]): number {
  let from = Infinity;
  for (let i = rows.length - 1; i > 0; i--) {
    const [only, second] = rows[i]?.cells ?? [];
    if (!only || second || !SAYING.test(only.text)) break;
    from = only.row;
  }
  return from;
}

/** "Review meetings", and under it "Date | Who came | What was said": past a gap, a title and its own heads. */
function notesTableFrom(rows: readonly { row: number; cells: readonly CellView[] }[]): number {
  const at = rows.findIndex(({ row, cells }, i) => {
    const [before, next] = [rows[i - 1], rows[i + 1]];
    return (
      before !== undefined &&
      row - before.row > 1 &&
      cells.length === 1 &&
      next !== undefined &&
      next.row === row + 1 &&
      next.cells.length >= 2 &&
      next.cells.every(({ cell }) => typeof cell.value === "string") &&
      HEADS_OF_NOTES.test(next.cells[0]?.text ?? "")
    );
  });
  return rows[at]?.row ?? Infinity;
}

function isWithin(cell: CellView, table: Table): boolean {
  return cell.column + cell.area.columns > table.firstColumn && cell.column <= table.lastColumn;
}

function isTotal(cells: readonly CellView[]): boolean {
  const label = cells.find(
    (cell) => typeof cell.cell.value === "string" && cell.cell.formula === undefined,
  );
  if (label !== undefined && TOTAL.test(label.text)) return true;
  if (label !== undefined && COUNT.test(label.text) && isLabelAndNumbers(cells)) return true;
  return (
    isCalculated(cells) &&
    cells.some((cell) => /^=(SUM|SUBTOTAL|AVERAGE|COUNT)/i.test(cell.cell.formula ?? ""))
  );
}

/** A label and sums only: no staff, no group, no purpose. */
function isLabelAndNumbers([label, ...others]: readonly CellView[]): boolean {
  return (
    typeof label?.cell.value === "string" &&
    others.length > 0 &&
    others.every(
      ({ cell, text }) =>
        typeof cell.value === "number" ||
        /^(?:-?\s?£?\s?-?[\d,]+(?:\.\d+)?|#[A-Z/0]+[!?]?)$/.test(text),
    )
  );
}

/** A label and formulas only, which reckon with other rows than their own. */
function isCalculated(cells: readonly CellView[]): boolean {
  return (
    cells.some((cell) => cell.cell.formula !== undefined && !addsAcross(cell)) &&
    cells.filter((cell) => cell.cell.formula === undefined).length <= 1
  );
}

const ROWS_IN_FORMULA = /(?<![A-Za-z0-9_])\$?[A-Z]{1,3}\$?(\d{1,7})(?![A-Za-z0-9_(])/g;

/** "=COUNTIF(E10:L10,…)" in row 10, "=SUM(Map[@[Mon]:[Fri]])": what one row comes to, and no sum of those above. */
function addsAcross({ cell, row }: CellView): boolean {
  const formula = cell.formula ?? "";
  if (/\[@|#This Row/i.test(formula)) return true;
  const rows = [...formula.matchAll(ROWS_IN_FORMULA)].map(([, of]) => Number(of));
  return rows.length > 0 && rows.every((of) => of === row + 1);
}

function isBand(cell: CellView, table: Table, key: number, boldKey: boolean): boolean {
  if (typeof cell.cell.value !== "string" || cell.text.length > 100) return false;
  if (cell.area.columns > 1) return true;
  if (cell.column !== key) return cell.column === table.firstColumn;
  return cell.cell.bold === true && !boldKey;
}

function isData(sheet: SheetView, row: number, cells: readonly CellView[], key: number): boolean {
  const name = sheet.at(row, key);
  return (
    name !== null &&
    name.area.columns <= 2 &&
    cells.some((cell) => cell.area.columns <= 2) &&
    /[\p{L}\p{N}]/u.test(name.text)
  );
}

function isBoldColumn(sheet: SheetView, table: Table, key: number): boolean {
  const names = table.rows.flatMap((row) => {
    const cell = sheet.at(row, key);
    return cell && cell.column === key && sheet.row(row).length > 1 ? [cell] : [];
  });
  return names.filter((cell) => cell.cell.bold).length > names.length / 2;
}

export function keyColumn(table: Table, ...fields: Parameters<typeof columnOf>[1][]): number {
  for (const field of fields) {
    const column = columnOf(table, field);
    if (column) return column.column;
  }
  return table.firstColumn;
}
