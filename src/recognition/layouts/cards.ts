import { fillFrom, type Given } from "../context";
import { assignFields } from "../decide-columns";
import type { Desk } from "../desk";
import { finishLine } from "../readers/finish-line";
import { labelsInPairs, type Labelled } from "../labels";
import { LineDraft } from "../readers/line-draft";
import { readCells } from "../readers/read-cells";
import { senseFor } from "../readers/sense";
import type { CellView, SheetView } from "../sheet-view";
import type { Field } from "../fields";
import type { Study } from "../study";
import { tableRows } from "../tables/table-rows";
import { columnLetters } from "../../workbook/address";
import { columnOf, hasField, type Column, type Table } from "../tables/table";
import { attributeOf, labelField, mayName, namesOnly } from "./attributes";
import type { Layout } from "./layout";
import { sheetGiven } from "./sheet-given";

interface Pair {
  label: CellView;
  value: CellView;
}

interface Card {
  name: Pair;
  pairs: Pair[];
  /** A table of its pupils inside it. */
  table: Table | null;
}

/** Labels with their values beside them, once for each provision: forms and cards. */
export const cards: Layout = {
  layout: "cards",
  claim(study) {
    const found = findCards(study);
    return found.length > 0
      ? {
          sure: 0.88,
          because: `${found.length} ${found.length === 1 ? "card" : "cards"} of labels and values`,
        }
      : null;
  },
  read(study, desk) {
    const found = findCards(study);
    const top = Math.min(...found.map((card) => card.name.label.row));
    // A form's own labels are its card's, not the sheet's.
    const given = sheetGiven(study, desk, top, labelsAbove(study, top));
    const shared = given.pupils && !namePupils(found) ? given : cardGiven(given);
    const columns = found.flatMap((card) => readCard(study, desk, card, shared));
    const counts = new Map<string, number>();
    for (const { text } of study.view.cells()) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const cell of study.view.cells()) {
      const repeated = (counts.get(cell.text) ?? 0) >= Math.min(found.length, 2);
      const isDecoration = cell.area.columns > 1 && repeated;
      study.ledger.leave(isDecoration ? "decoration" : cell.row < top ? "banner" : "note", cell);
    }
    return { headerRows: [], columns };
  },
};

function labelsAbove({ view, labels }: Study, top: number): Labelled[] {
  const above = labels.filter(({ labelCell }) => labelCell.row < top);
  const known = new Set(above.map(({ labelCell }) => labelCell));
  const rows = view.filledRows.filter((row) => row < top).slice(0, 30);
  return [...above, ...labelsInPairs(view, rows).filter(({ labelCell }) => !known.has(labelCell))];
}

/** Whether the cards say themselves whose they are; a pupil above them is then the first card's. */
function namePupils(found: readonly Card[]): boolean {
  return found.some(
    ({ pairs, table }) =>
      table !== null || pairs.some(({ label }) => labelField(label, 0.9) === "pupils"),
  );
}

function cardGiven({ wave, areaOfNeed, areaOfNeedText, term }: Given): Given {
  return {
    ...(wave ? { wave } : {}),
    ...(areaOfNeed !== undefined ? { areaOfNeed, areaOfNeedText: areaOfNeedText ?? null } : {}),
    ...(term ? { term } : {}),
  };
}

/** Cards start at a label for the provision; each reaches down to the next start in its lane and right to the next lane. */
function findCards({ view, tables }: Study): Card[] {
  const inner = tables.filter(isOfPupils);
  const heads = new Set(tables.filter(isListOfMany).flatMap(({ headerRows }) => headerRows));
  const startsFrom = (least: number): Pair[] =>
    surest(
      view.filledRows
        .slice(0, 2000)
        .filter((row) => !heads.has(row))
        .flatMap((row) => view.row(row).flatMap((cell) => startAt(view, cell, least) ?? [])),
    );
  const plain = startsFrom(0.9);
  const starts = plain.length > 0 ? plain : startsFrom(0.7);
  const lanes = [...new Set(starts.map(({ label }) => label.column))].sort((a, b) => a - b);
  return starts.flatMap((name) => {
    const { row, column } = name.label;
    const right = lanes.find((lane) => lane > column) ?? Infinity;
    const below = Math.min(
      ...starts
        .filter(({ label }) => label.column === column && label.row > row)
        .map(({ label }) => label.row),
    );
    const table =
      inner.find(
        ({ headerRows: [at = -1], firstColumn }) =>
          at > row && at < below && firstColumn >= column && firstColumn < right,
      ) ?? null;
    const end = Math.min(below, table?.headerRows[0] ?? Infinity, row + 40);
    const rows = view.rowsBetween(row - 1, end);
    const pairs = rows
      .flatMap((at) => pairsIn(view, at, column, right))
      .filter(({ label }) => label !== name.label);
    const known = pairs.filter(({ label }) => labelField(label) !== null).length;
    return known >= 3 && known >= pairs.length * 0.4
      ? [{ name, pairs, table: table && { ...table, rows: table.rows.filter((at) => at < below) } }]
      : [];
  });
}

/** "Intervention | For | Who | Mins | Ratio": heads of a list, one of them unknown, and no label with its value. */
function isListOfMany({ columns }: Table): boolean {
  const known = columns.filter(({ field, confidence }) => field !== null && confidence >= 0.9);
  return known.length >= 4 && known.length >= columns.length * 0.75;
}

/** "Pupil | Baseline | Exit" inside a card: each row is a pupil in its provision. */
function isOfPupils(table: Table): boolean {
  if (!hasField(table, "pupils", "surname") || hasField(table, "provision")) return false;
  const { columns } = table;
  const isCalledSo = columns.some(({ headerCells }) =>
    headerCells.some((cell) => mayName(cell, "pupils") || mayName(cell, "surname")),
  );
  return (
    isCalledSo &&
    columns.every(({ own }) => !/^\d|:\s*$/.test(own.trim())) &&
    columns.filter(({ field }) => field !== null).length >= columns.length / 2
  );
}

/** Where some labels can only mean the provision, one that may ("Resource", "Group") is another line of the card. */
function surest(starts: Pair[]): Pair[] {
  const sure = starts.filter(({ label }) => namesOnly(label, "provision"));
  return sure.length > 0 ? sure : starts;
}

/** "Support 1", "Intervention no. 2:": the provisions of a form, counted. */
const NUMBERED =
  /^(?:support|intervention|provision|strategy|programme|action)(?: no\.?| #)? ?\d{1,2}:?$/i;

/** "Provision | Homework Club" or "Name the intervention: | Lexonik": a label, one value, and nothing more beside it. */
function startAt(view: SheetView, label: CellView, least: number): Pair | null {
  if (!mayName(label, "provision", least) && !NUMBERED.test(label.text)) return null;
  if (label.area.columns > 1 || typeof label.cell.value !== "string") return null;
  const value = view.at(label.row, label.column + 1);
  if (!value || value.row !== label.row || typeof value.cell.value !== "string" || isLabel(value))
    return null;
  const beyond = view.at(label.row, value.column + value.area.columns);
  return beyond && !isLabel(beyond) ? null : { label, value };
}

function isLabel(cell: CellView): boolean {
  return cell.text.endsWith(":") || labelField(cell, 0.9) !== null;
}

function pairsIn(view: SheetView, row: number, from: number, to: number): Pair[] {
  const cells = view.row(row).filter(({ column }) => column >= from && column < to);
  const pairs: Pair[] = [];
  for (let i = 0; i < cells.length; i++) {
    const [label, value] = [cells[i], cells[i + 1]];
    if (!label || !value || label.area.columns > 1 || value.column !== label.column + 1) continue;
    if (value.text.endsWith(":") || typeof label.cell.value !== "string") continue;
    pairs.push({ label, value });
    i++;
  }
  return pairs;
}

function readCard(
  study: Study,
  desk: Desk,
  card: Card,
  given: Given,
): ReturnType<Layout["read"]>["columns"] {
  const { ledger } = study;
  const attributes = card.pairs.map(({ label, value }) => ({
    column: attributeOf(label),
    values: [value],
  }));
  assignFields(attributes);
  const columns = attributes.map(({ column }) => column);
  const valueOf = new Map<Column, CellView>(
    attributes.flatMap(({ column, values: [value] }) => (value ? [[column, value] as const] : [])),
  );
  const { table } = card;
  const sense = senseFor(study, desk, [...columns, ...(table?.columns ?? [])], (column) => {
    const rows = table?.columns.includes(column) === true ? table.rows : [];
    const inTable = rows.flatMap((row) => study.view.at(row, column.column)?.cell ?? []);
    return [...inTable, ...[valueOf.get(column)?.cell].filter((cell) => cell !== undefined)];
  });
  const { name } = card;
  ledger.means("label", name.label, ...columns.flatMap(({ headerCells }) => headerCells));
  const draftOf = (): LineDraft => {
    const draft = new LineDraft(name.value.text, name.value, sense);
    readCells(ledger, draft, columns, (column) => valueOf.get(column) ?? null);
    return draft;
  };
  const drafts = card.table ? perPupil(study, card.table, draftOf) : [];
  for (const draft of drafts.length > 0 ? drafts : [draftOf()]) {
    fillFrom(draft.line, given);
    desk.lines.push(finishLine(draft));
  }
  return columns.map(({ column, header, field, confidence, because }) => ({
    column: columnLetters(column),
    header,
    field,
    confidence,
    because,
  }));
}

/** One line for each pupil of the card's table, where it says more of them than their names; else one for all. */
function perPupil(study: Study, table: Table, draftOf: () => LineDraft): LineDraft[] {
  const { view, ledger } = study;
  const key = columnOf(table, "pupils") ?? columnOf(table, "surname");
  if (!key) return [];
  for (const column of table.columns) ledger.means("heading", ...column.headerCells);
  const rows = tableRows(view, table, key.column).filter(({ kind }) => kind === "data");
  const saysMore = table.columns.some(
    ({ field, column }) =>
      field !== null && !NAMES.has(field) && rows.some(({ row }) => view.at(row, column)),
  );
  const drafts: LineDraft[] = [];
  for (const { row } of rows) {
    const shared = saysMore ? undefined : drafts[0];
    const draft = shared ?? draftOf();
    if (!shared) drafts.push(draft);
    readCells(ledger, draft, table.columns, (column) => view.at(row, column.column));
  }
  return drafts;
}

const NAMES: ReadonlySet<Field> = new Set<Field>([
  "pupils",
  "surname",
  "forename",
  "yearGroups",
  "className",
]);
