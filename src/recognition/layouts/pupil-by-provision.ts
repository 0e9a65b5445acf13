import type { PupilLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { emptyLine } from "../draft";
import { fillFrom, readTitle, type Given } from "../context";
import { readItem } from "../readers/item";
import { placeOf } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Column, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import { tidyLine } from "../tidy";
import { reportTables } from "./column-report";
import { gridTables } from "./corner-grids";
import { markColumns, SO_MANY_OF } from "./mark-columns";
import { isTotalColumn } from "./total-columns";
import { givenBy, loneHead, yearHead } from "./axis";
import { askAboutColours, type AsOutcome } from "./ask-about-colours";
import { unitSaid } from "./grid-kind";
import { outcomeKeyOf, outcomeShared, type OutcomeKey } from "./outcome-key";
import { coloursAreDelivery, PupilGrid, type Place } from "./pupil-grid";
import { inWords, takeShared, type Member } from "./taking-part";
import { attributeReader } from "./grid-attributes";
import { readPupil } from "./read-pupil";
import { bandIn, fillFromBand, type Band } from "./register-bands";
import type { Layout } from "./layout";
import {
  areFigures,
  areNoProvisions,
  areTests,
  isOtherBusiness,
  speaksOfOtherThings,
} from "./other-business";
import { givenOfGrids } from "./grid-titles";

/** Pupils down, provisions across; ticks, colours or minutes in the cells. The usual class map. */
export const pupilByProvision: Layout = {
  layout: "pupilByProvision",
  claim(study) {
    const found = grids(study);
    return found.length > 0
      ? { sure: 0.94, because: "pupils down the side, provisions across, marks in the cells" }
      : null;
  },
  read(study, desk) {
    const tables = grids(study);
    const given = givenOfGrids(study, desk, tables);
    tables.forEach((table, i) =>
      readGrid(study, desk, table, { ...given[i], ...roomInCorner(table) }),
    );
    const top = tables[0]?.headerRows[0] ?? 0;
    for (const cell of study.view.cells())
      study.ledger.leave(cell.row < top ? "banner" : "note", cell);
    return reportTables(tables);
  },
};

function grids(study: Study): Table[] {
  if (speaksOfOtherThings(study)) return [];
  return gridTables(study).filter((table) => {
    const key = columnOf(table, "pupils") ?? columnOf(table, "surname");
    if (!key || hasField(table, "delivered", "contact", "wording")) return false;
    const columns = provisionColumns(study, table, key.column);
    if (isOtherBusiness(withoutOneOf(table, columns), 0) || areDays(study, table, key))
      return false;
    if (areNoProvisions(columns) || areScores(study, table, columns)) return false;
    if (areFigures(study.view, table, columns) && unitSaid(study, table) === null) return false;
    if (areTests(study.view, table, columns)) return false;
    return columns.length >= 3 && table.rows.length >= 2;
  });
}

/** "Daily readers" among other groups: one heading that might be business elsewhere makes no other sheet of it. */
function withoutOneOf(table: Table, columns: readonly Column[]): Table {
  const business = columns.filter(({ field }) => field === "business");
  if (business.length !== 1 || columns.length < 4) return table;
  return { ...table, columns: table.columns.filter((column) => !business.includes(column)) };
}

/** "Mon | Mrs Pole | Mr Dow": a rota, and nobody's provisions. */
function areDays({ view }: Study, table: Table, { column }: Column): boolean {
  const names = table.rows.flatMap((row) => view.at(row, column) ?? []);
  const days = names.filter(({ text }) => DAY.test(text.trim()));
  return days.length >= 2 && days.length * 2 >= names.length;
}

const DAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri)(?:day)?s?(?: (?:am|pm))?$/i;

/** "12/20" and "9 of 10" are scores where nothing speaks of sessions. */
function areScores(study: Study, table: Table, columns: readonly Column[]): boolean {
  const marks = columns.flatMap(({ column }) =>
    table.rows.slice(0, 60).flatMap((row) => study.view.at(row, column)?.text ?? []),
  );
  const outOf = marks.filter((text) => SO_MANY_OF.test(text)).length;
  return outOf * 2 > marks.length && unitSaid(study, table) !== "sessions";
}

/** "4M" over the names of its pupils. */
function roomInCorner(table: Table): Given {
  const corner = table.columns[0]?.headerCells.at(-1);
  const head = corner ? yearHead(corner) : null;
  return head ? givenBy(head) : {};
}

/** "Reading Aut", "Maths SS": how pupils are doing, not what they are given. */
const ATTAINMENT =
  /\b(aut(umn)?|spr(ing)?|sum(mer)?) ?\d?$|\b(score|level|attainment|standardi[sz]ed|sats|ss|ra|reading age|grade|teacher assessment|attendance)$/i;

/** "EHCP date", "Annual review due", "Parents' meeting": what is to be done about a pupil, not what the pupil is given. */
const OF_A_PROCESS =
  /\b(?:dates?|due|deadlines?|sent|received|issued|signed|submitted|requested|referred|expir\p{L}*|annual reviews?|reviewed|meetings?|case ?workers?|phase transfer|consent|tribunal|ARs?|invited|reports? in|paperwork|returned|advice|draft plan|final plan|acknowledged|waiting (?:time|list)|seen (?:on|by)|chased|triaged?|discharged|forms?|booked|confirmed|paid|owed)\b/iu;

function provisionColumns(study: Study, table: Table, key: number): Column[] {
  return markColumns(study.view, table).filter(
    (column) =>
      column.column > key &&
      !isTotalColumn(study.view, table, column) &&
      !ATTAINMENT.test(column.own) &&
      !OF_A_PROCESS.test(column.own) &&
      column.field !== "senStatus" &&
      column.field !== "flag",
  );
}

function readGrid(study: Study, desk: Desk, table: Table, given: Given): void {
  const { view, ledger } = study;
  const key =
    (columnOf(table, "pupils") ?? columnOf(table, "surname"))?.column ?? table.firstColumn;
  const columns = provisionColumns(study, table, key);
  const grid = new PupilGrid(study, desk, table, columns);
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  for (const column of columns)
    Object.assign(column, {
      field: "provision",
      confidence: 0.9,
      because: "marks stand below it: a provision",
    });
  for (const column of table.columns)
    if (column.column > key && isTotalColumn(view, table, column)) column.field = "gain";
  const rows: { row: number; pupil: PupilLine }[] = [];
  let band: Band = { given, senStatus: null };
  for (const tableRow of tableRows(view, table, key)) {
    if (tableRow.kind === "data") {
      const pupil = readPupil(
        desk,
        table,
        (column) => (column ? view.at(tableRow.row, column.column) : null),
        ledger,
      );
      if (!pupil) continue;
      fillFromBand(pupil, band);
      rows.push({ row: tableRow.row, pupil });
      ledger.leave("subtotal", ...tableRow.cells.filter((cell) => cell.cell.formula !== undefined));
    } else if (tableRow.kind === "band") {
      const said = bandIn(tableRow.cell.text, band);
      if (said) ledger.means("band", tableRow.cell);
      else ledger.leave("banner", tableRow.cell);
      band = said ?? band;
    } else ledger.leave(tableRow.kind, ...tableRow.cells);
  }
  const asOutcome = grid.kind === "colours" ? askAboutColours(study, desk, table, columns) : null;
  const outcomes =
    asOutcome !== null || coloursAreDelivery(study) ? null : outcomeKeyOf(study, table);
  const heads = columns.map(({ column }) => column);
  const stated = attributeReader(study, desk, table, heads);
  for (const column of columns)
    readColumn(study, desk, grid, column, rows, { given, asOutcome, outcomes, stated });
}

/** What every column of a grid is read with. */
interface Around {
  given: Given;
  asOutcome: AsOutcome;
  outcomes: OutcomeKey | null;
  stated: ReturnType<typeof attributeReader>;
}

function readColumn(
  study: Study,
  desk: Desk,
  grid: PupilGrid,
  column: Column,
  rows: readonly { row: number; pupil: PupilLine }[],
  { given, asOutcome, outcomes, stated }: Around,
): void {
  const head = column.headerCells.at(-1);
  if (!head) return;
  const taking: Member[] = [];
  for (const { row, pupil } of rows) {
    const place = grid.placeAt(row, column.column);
    if (place.isIn) taking.push({ pupil: pupil.name, ...place });
  }
  const area = givenByParent(column);
  for (const members of asOutcome === "aLineEach" ? taking.map((one) => [one]) : [taking]) {
    const about = stated?.(head);
    const line = about?.line ?? emptyLine(tidyLine(column.own), placeOf(head));
    const own = line.notes;
    line.pupils = members.map(({ pupil }) => pupil);
    if (asOutcome) {
      const texts = new Set(members.map(({ text }) => text));
      // Pupils of one line whose outcomes differ share none: each stands in words.
      line.outcomeText = texts.size === 1 ? ([...texts][0] ?? null) : inWords(members) || null;
      line.outcome = texts.size === 1 ? outcomeOf(line.outcomeText) : null;
    }
    if (outcomes) line.outcome = outcomeShared(outcomes, members);
    const apart = takeShared(line, grid, members);
    line.notes = [own, apart].filter((note) => note !== null).join("; ") || null;
    fillFrom(line, area);
    fillFrom(line, given);
    const { minutesPerWeek, sessionsPerWeek, minutesPerSession } = line;
    const read = readItem(line, study.ledger, head, desk);
    read.leftovers.push(...(about?.leftovers ?? []));
    line.minutesPerWeek ??= minutesPerWeek;
    line.sessionsPerWeek ??= sessionsPerWeek;
    line.minutesPerSession ??= minutesPerSession;
    const field = asOutcome ? "outcomeText" : "pupils";
    study.ledger.feeds("line", line, field, ...members.map(({ cell }) => cell));
    const marks = asOutcome || apart !== null ? [] : members.filter(saysMoreThanYes);
    if (marks.length > 0)
      read.leftovers.push({
        from: placeOf(head),
        text: `Marks: ${inWords(marks)}`,
        aside: true,
      });
    desk.lines.push(read);
  }
}

/** "SEMH" over its provisions; of "SEMH / C+I" the first. */
function givenByParent({ parent, headerCells: [over] }: Column): Given {
  if (parent === null || !over) return {};
  const head = loneHead(over);
  return { ...readTitle(parent).given, ...(head ? givenBy(head) : {}) };
}

/** A tick says only that the pupil is in; a letter or a word says how. */
function saysMoreThanYes({ text }: Place): boolean {
  return text !== "" && !/^(y|yes|✓|✔|√|x|×|✗|✘|☒|1|true|t)$/iu.test(text);
}

function outcomeOf(text: string | null): "met" | "partlyMet" | "notMet" | null {
  if (/^g/i.test(text ?? "")) return "met";
  if (/^a|^o/i.test(text ?? "")) return "partlyMet";
  return /^r/i.test(text ?? "") ? "notMet" : null;
}
