import type { ProvisionLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { readTitle, type Given } from "../context";
import { typed } from "../notation/cell-text";
import { FIRST_NAMES } from "../notation/first-names";
import { readYearGroups } from "../notation/year-groups";
import { plainNumberOf } from "../plain-values";
import type { Study } from "../study";
import { columnOf, type Column, type Table } from "../tables/table";
import { tidyLine } from "../tidy";
import { reportTables } from "./column-report";
import { readListTable } from "./list-table";
import { gridTables } from "./corner-grids";
import { isDay, markColumns } from "./mark-columns";
import { isTotalColumn } from "./total-columns";
import { outcomeKeyOf, outcomeShared } from "./outcome-key";
import { coloursAreDelivery, PupilGrid } from "./pupil-grid";
import type { Layout } from "./layout";
import { inWords, takeShared, type Member } from "./taking-part";
import { givenOfGrids } from "./grid-titles";
import { acrossPupils } from "./pupils-across";

/** Provisions down, pupils across; ticks, colours or minutes in the cells. Often a delivery matrix. */
export const provisionByPupil: Layout = {
  layout: "provisionByPupil",
  claim(study) {
    const found = grids(study);
    return found.length > 0
      ? { sure: 0.955, because: "provisions down the side, pupils across, marks in the cells" }
      : null;
  },
  read(study, desk) {
    const tables = grids(study);
    const given = givenOfGrids(study, desk, tables);
    tables.forEach((table, i) => readGrid(study, desk, table, given[i] ?? {}));
    const top = tables[0]?.headerRows[0] ?? 0;
    for (const cell of study.view.cells())
      study.ledger.leave(cell.row < top ? "banner" : "note", cell);
    return reportTables(tables);
  },
};

function grids(study: Study): Table[] {
  return gridTables(study).filter(
    (table) =>
      columnOf(table, "provision") !== null &&
      table.columns.filter(mayBePupil).length >= FEWEST_PUPILS &&
      pupilColumns(study, table).length >= FEWEST_PUPILS,
  );
}

const FEWEST_PUPILS = 3;

/** Called as pupils are, and not known to hold anything else: the quick test that every table can afford. */
const mayBePupil = (column: Column): boolean =>
  isCalledAsPupils(column) && !isKnownByValues(column);

const isCalledAsPupils = ({ own }: Column): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(nameAndRoom(own).name);

/** Columns of marks under what looks like a name. */
function pupilColumns(study: Study, table: Table): Column[] {
  const key = columnOf(table, "provision")?.column ?? -1;
  const columns = markColumns(study.view, table).filter(
    (column) =>
      column.column > key && !isTotalColumn(study.view, table, column) && !isKnownByValues(column),
  );
  const named = columns.filter(isCalledAsPupils);
  // Pupils stand once each: heads that come again under every term are columns of a list.
  const differ = new Set(named.map(({ own }) => own.trim().toLowerCase())).size;
  if (differ < named.length * 0.75 || measureDifferentThings(study, table, named)) return [];
  return named.length >= columns.length * 0.8 ? named : [];
}

/** "Group" over sizes: its words and what stands below it agree on something that no pupil is. */
const isKnownByValues = ({ field, confidence, own }: Column): boolean =>
  field !== null && confidence >= 0.55 && !isSurelyName(own);

/**
 * Full columns of numbers that do not overlap (1 to 5, 15 to 45), or of days beside numbers, under words that need not
 * be names: how often, how long and from when, and not the minutes of several pupils.
 */
function measureDifferentThings(
  { view }: Study,
  table: Table,
  columns: readonly Column[],
): boolean {
  if (columns.filter(({ own }) => isSurelyName(own)).length * 3 >= columns.length) return false;
  let days = 0;
  const ranges: { least: number; most: number }[] = [];
  for (const { column } of columns) {
    const cells = table.rows.flatMap((row) => view.at(row, column) ?? []);
    if (cells.length < table.rows.length * 0.9) return false;
    const numbers = cells.flatMap((cell) => plainNumberOf(cell) ?? []);
    if (numbers.length === cells.length)
      ranges.push({ least: Math.min(...numbers), most: Math.max(...numbers) });
    else if (cells.every(isDay)) days++;
    else return false;
  }
  const apart = ranges.some((one) => ranges.some((other) => one.most < other.least));
  return apart || (days > 0 && ranges.length > 0);
}

/** "Ada", "Ada B", "AB": what nobody would write over anything but a pupil. */
function isSurelyName(own: string): boolean {
  const { name } = nameAndRoom(own);
  const [first = ""] = name.split(" ");
  return (
    FIRST_NAMES.has(first.toLowerCase()) ||
    /^\p{Lu}{2,3}$/u.test(name) ||
    /^\p{Lu}[\p{L}'’-]+,? \p{Lu}\.?$/u.test(name)
  );
}

const ROOM_AFTER =
  /[\s,]+[([]?((?:(?:y(?:ea)?r?\.? ?)?(?:[1-9]|1[0-3])|r|n[12]?)(?:\p{Lu}{1,2})?)[)\]]?$/iu;

/** "RS 4E", "Ada B (Y3)": a pupil, and the year or class that stands after the name. */
function nameAndRoom(own: string): { name: string; room: string | null } {
  const head = tidyLine(own);
  const room = /\d/.test(head) ? ROOM_AFTER.exec(head) : null;
  return room && !A_YEAR.test(head.slice(0, room.index))
    ? { name: head.slice(0, room.index).trim(), room: room[1] ?? null }
    : { name: head, room: null };
}

/** "Yr 4" is no pupil called Yr. */
const A_YEAR =
  /^(?:y(?:ea)?rs?|years?|class|form|ks|key stage|gr(?:ou)?ps?|set|term|week|wk|set|phase)$/i;

function readGrid(study: Study, desk: Desk, table: Table, given: Given): void {
  const columns = pupilColumns(study, table);
  const names = new Map(columns.map((column) => [column, nameAndRoom(column.own).name]));
  const grid = new PupilGrid(study, desk, table, columns);
  const outcomes = coloursAreDelivery(study) ? null : outcomeKeyOf(study, table);
  const keepsMarks = grid.kind === "colours" && !coloursAreDelivery(study);
  const about = acrossPupils(study, desk, table, columns);
  for (const column of columns) {
    const head = column.headerCells.at(-1);
    if (!head) continue;
    study.ledger.means("heading", ...column.headerCells);
    const { room } = nameAndRoom(column.own);
    const own = room === null ? null : readYearGroups(typed(room), { heading: "year" });
    const over: Given = {
      ...given,
      ...(column.parent === null ? {} : readTitle(column.parent).given),
      ...(own?.value.yearGroups.length ? { yearGroups: own.value.yearGroups } : {}),
      ...(own?.value.className ? { className: own.value.className } : {}),
    };
    const pupil = about(head);
    pupil.name = names.get(column) ?? "";
    pupil.yearGroup ??= over.yearGroups?.length === 1 ? (over.yearGroups[0] ?? null) : null;
    pupil.className ??= over.className ?? null;
    Object.assign(column, {
      field: "pupils",
      confidence: 0.9,
      because: "a name, with marks below it",
    });
  }
  const rest = new Set<Column>(columns);
  // What stands above it is known by now.
  const base: Table = {
    ...table,
    above: [],
    columns: table.columns.filter((column) => !rest.has(column)),
  };
  const marksIn = (row: number): number =>
    columns.filter(({ column }) => study.view.at(row, column) !== null).length;
  for (const column of base.columns)
    if (isTotalColumn(study.view, table, column) && !isTypedSize(study, table, column, marksIn)) {
      column.field = "gain";
      column.because = "worked out from the marks";
      column.rivals = [];
      delete column.byValues;
    }
  readListTable(study, desk, base, given, (draft, row) => {
    const members: Member[] = [];
    for (const column of columns) {
      const place = grid.placeAt(row, column.column);
      if (!place.isIn) continue;
      const pupil = names.get(column) ?? "";
      members.push({ ...place, pupil });
      draft.line.pupils.push(pupil);
      if (place.cell) draft.feeds("pupils", place.cell);
    }
    const before = { ...draft.line };
    const apart = takeShared(draft.line, grid, members);
    keepStated(draft.line, before);
    if (outcomes) draft.line.outcome ??= outcomeShared(outcomes, members);
    if (apart !== null) draft.note(apart);
    else if (keepsMarks && members.length > 0)
      draft.keep(draft.named, `Marks: ${inWords(members)}`);
  });
}

/** "In group" over other numbers than the marks of their rows come to: how many there are, and no count. */
function isTypedSize(
  { view }: Study,
  table: Table,
  column: Column,
  marksIn: (row: number) => number,
): boolean {
  if (column.field !== "groupSize") return false;
  const typed = table.rows.flatMap((row) => {
    const cell = view.at(row, column.column);
    const number = cell && cell.cell.formula === undefined ? plainNumberOf(cell) : null;
    return number === null ? [] : [number - marksIn(row)];
  });
  return typed.length >= 2 && typed.filter((gap) => gap !== 0).length * 2 > typed.length;
}

/** What the row states in a column of its own stands; the grid's cells only fill what is open. */
function keepStated(line: ProvisionLine, before: ProvisionLine): void {
  line.ledBy = before.ledBy ?? line.ledBy;
  line.sessionsPerWeek = before.sessionsPerWeek ?? line.sessionsPerWeek;
  line.minutesPerSession = before.minutesPerSession ?? line.minutesPerSession;
  line.startDate = before.startDate ?? line.startDate;
  line.term = before.term ?? line.term;
  line.endDate = before.endDate ?? line.endDate;
  line.reviewDate = before.reviewDate ?? line.reviewDate;
}
