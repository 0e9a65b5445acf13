import { afterBand, fillFrom, readTitle, statesNothing, FILLED_DOWN, type Given } from "../context";
import type { Desk } from "../desk";
import { finishLine } from "../readers/finish-line";
import { LineDraft } from "../readers/line-draft";
import { readCells } from "../readers/read-cells";
import { senseFor } from "../readers/sense";
import { readTermText } from "../notation/terms";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, type Column, type Table } from "../tables/table";
import { keyColumn, tableRows } from "../tables/table-rows";
import { isWeekly, weeksCosted } from "../tables/weeks-costed";
import { tidyLine } from "../tidy";
import { matchHeader } from "../words";
import { askAboutColumns } from "./ask-about-columns";
import { staffOfSection } from "../section-staff";
import { saysOff } from "../switches";
import { columnGroups } from "./column-groups";
import { itemsOfListCell } from "./grid-items";

/** Under a half-term it says that there was nothing yet. */
const NOT_BEGUN = /^(?:not (?:yet )?(?:started|begun)|yet to (?:start|begin)|not yet)\.?$/i;

/** Reads a table with a column of provisions: every data row is a line, or one for each group of columns that holds something. */
export function readListTable(
  study: Study,
  desk: Desk,
  table: Table,
  given: Given,
  also: (draft: LineDraft, row: number) => void = () => undefined,
): void {
  const { view, ledger } = study;
  const key = keyColumn(table, "provision");
  const groups = columnGroups(table);
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  askAboutColumns(study, desk, table);
  const sense = senseFor(study, desk, table.columns, (column) =>
    table.rows.slice(0, 200).flatMap((row) => view.at(row, column.column)?.cell ?? []),
  );
  const down = new Map(
    table.columns
      .filter((column) => fillsDown(study, table, column, key))
      .map((column) => [column, null as CellView | null]),
  );
  const { term, ...besidesTerm } = given;
  const closed = term === undefined ? given : { ...besidesTerm, term };
  let band = { ...staffOver(table, key), ...bandAbove(study, table) };
  const rows = tableRows(view, table, key);
  const costed = weeksCosted(table, rows);
  for (const tableRow of rows) {
    if (tableRow.kind === "subtotal") ledger.leave("subtotal", ...tableRow.cells);
    else if (tableRow.kind === "note") ledger.leave("note", ...tableRow.cells);
    else if (tableRow.kind === "band") band = takeBand(study, tableRow.cell, band, table);
    else {
      const { row } = tableRow;
      for (const column of down.keys()) {
        const own = view.at(row, column.column);
        if (own) down.set(column, own);
      }
      const cellIn = (column: Column): CellView | null =>
        view.at(row, column.column) ?? down.get(column) ?? null;
      const name = view.at(row, key);
      if (!name) continue;
      if (isSwitchedOff(study, table, row)) {
        ledger.leave("note", ...tableRow.cells);
        continue;
      }
      const filled = groups.repeated.filter(({ columns }) =>
        columns.some((column) => {
          const cell = view.at(row, column.column);
          return cell !== null && !NOT_BEGUN.test(cell.text);
        }),
      );
      const kept = filled.length > 0 ? filled : [{ parent: null, columns: [] as Column[] }];
      const wanted = itemsOfListCell(name.text).flatMap((item) =>
        kept.map((group) => ({ item, group })),
      );
      for (const { item, group } of wanted) {
        const draft = new LineDraft(item, name, sense);
        readCells(
          ledger,
          draft,
          group.columns.length > 0 ? [...groups.base, ...group.columns] : groups.base,
          cellIn,
        );
        also(draft, row);
        if (group.parent !== null && groups.byTest) draft.line.measure ??= tidyLine(group.parent);
        else if (group.parent !== null) {
          const term = readTermText(group.parent)?.value.term;
          fillFrom(draft.line, { ...readTitle(group.parent).given, ...(term ? { term } : {}) });
        }
        fillFrom(draft.line, band);
        fillFrom(draft.line, draft.open ? besidesTerm : closed);
        const read = finishLine(draft);
        if (costed && isWeekly(read.line)) {
          read.line.weeks = costed.weeks;
          if (costed.head) draft.feeds("weeks", costed.head);
        }
        desk.lines.push(read);
      }
      for (const cell of tableRow.cells)
        if (!ledger.knows(cell)) {
          if (NOT_BEGUN.test(cell.text)) ledger.means("nothing", cell);
          else ledger.leave("unreadable", cell);
        }
    }
  }
}

/** A line that the sheet itself counts as nought. */
function isSwitchedOff(study: Study, table: Table, row: number): boolean {
  const column = table.columns.find(({ field }) => field === "switch");
  const cell = column && study.view.at(row, column.column);
  return cell ? saysOff(cell) : false;
}

/**
 * Merged down, or written once for several rows: left of the provision, with gaps and hardly ever the same twice running
 * (a second hand may have written it out).
 */
function fillsDown(study: Study, table: Table, column: Column, key: number): boolean {
  if (column.field === null || !FILLED_DOWN.has(column.field) || column.column >= key) return false;
  let gaps = 0;
  let repeats = 0;
  let last: string | null = null;
  let seen = false;
  for (const row of table.rows) {
    const name = study.view.at(row, key);
    if (!name || name.area.columns > 2) {
      last = null;
      continue;
    }
    const cell = study.view.at(row, column.column);
    if (!cell) {
      if (!seen) return false;
      gaps++;
      continue;
    }
    if (cell.row === row && cell.text === last) repeats++;
    seen = true;
    last = cell.text;
  }
  return gaps > repeats * 3;
}

/** The band that stands directly above the header: "AUTUMN 2", "LSA Support (A)". */
function bandAbove(study: Study, table: Table): Given {
  if (table.headerRows[0] === study.tables[0]?.headerRows[0] && table.above.length > 1) {
    const nearest = table.above.at(-1);
    const cells = nearest === undefined ? [] : titlesOver(study, table, nearest);
    const [only] = cells;
    if (cells.length !== 1 || !only || nearest !== (table.headerRows[0] ?? 0) - 1) return {};
    return takeBand(study, only, {}, table);
  }
  let band: Given = {};
  for (const row of table.above)
    for (const cell of titlesOver(study, table, row)) band = takeBand(study, cell, band, table);
  return band;
}

/** The titles of a row, or of several side by side the one over this table. */
function titlesOver(study: Study, table: Table, row: number): readonly CellView[] {
  const cells = study.view.row(row);
  const [header] = table.headerRows;
  const beside = study.tables.some((one) => one !== table && one.headerRows[0] === header);
  const isSplit =
    cells.some((cell) => study.isOneOfSeveral(cell)) ||
    (beside && cells.length > 1 && row + 1 === header);
  return isSplit
    ? cells.filter(({ column }) => column >= table.firstColumn - 1 && column <= table.lastColumn)
    : cells;
}

/** "TA support" over what a section lists: who gives it. */
function staffOver(table: Table, key: number): Given {
  const own = table.columns.find(({ column }) => column === key)?.own ?? "";
  if (hasField(table, "ledBy") || matchHeader(own)[0]?.field === "provision") return {};
  const staff = staffOfSection(own);
  return staff ? { ledBy: staff } : {};
}

function takeBand(study: Study, cell: CellView, before: Given, table: Table): Given {
  if (typeof cell.cell.value !== "string") return before;
  const given = { ...readTitle(cell.text).given };
  const staff = hasField(table, "ledBy") ? null : staffOfSection(cell.text);
  if (staff) given.ledBy = staff;
  if (statesNothing(given)) {
    study.ledger.leave("banner", cell);
    return {};
  }
  study.ledger.means("band", cell);
  return afterBand(before, given);
}
