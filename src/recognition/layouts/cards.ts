import { fillFrom, type Given } from "../context";
import { assignFields } from "../decide-columns";
import type { Desk } from "../desk";
import { finishLine } from "../readers/finish-line";
import { labelsInPairs, type Labelled } from "../labels";
import { LineDraft } from "../readers/line-draft";
import { readCells } from "../readers/read-cells";
import { senseFor } from "../readers/sense";
import type { CellView } from "../sheet-view";
import type { Field } from "../fields";
import type { Study } from "../study";
import { tableRows } from "../tables/table-rows";
import { columnLetters } from "../../workbook/address";
import { columnOf, type Column, type Table } from "../tables/table";
import { attributeOf, labelField } from "./attributes";
import { findCards, type Card, type Pair } from "./find-cards";
import { itemsOf } from "./grid-items";
import { readItem } from "../readers/item";
import { pupilOfCard } from "./pupil-of-card";
import type { Layout } from "./layout";
import { settleLabels, type Attribute } from "./settle-labels";
import { sheetGiven } from "./sheet-given";

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
    const top = Math.min(...found.map((card) => card.top));
    // A form's own labels are its card's, not the sheet's.
    const given = sheetGiven(study, desk, top, labelsAbove(study, top));
    const shared = given.pupils && !namePupils(found) ? given : cardGiven(given);
    const drawn = found.map((card) => drawCard(study, desk, card));
    settleLabels(drawn.map(({ attributes }) => attributes));
    const columns = drawn.flatMap((card) => readCard(study, desk, card, shared));
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

/** What each label of a card means, as far as the card can say. */
function attributesOf(pairs: readonly Pair[]): Attribute[] {
  const attributes = pairs.map(({ label, value }) => ({
    column: attributeOf(label),
    values: [value],
  }));
  assignFields(attributes, true);
  return attributes;
}

/** A card, whose it is, and what its labels mean. */
interface Drawn {
  card: Card;
  pupil: ReturnType<typeof pupilOfCard> | null;
  attributes: Attribute[];
}

function drawCard(study: Study, desk: Desk, card: Card): Drawn {
  const pupil = card.ofPupil ? pupilOfCard(study, desk, card) : null;
  return { card, pupil, attributes: attributesOf(pupil?.others ?? card.pairs) };
}

function readCard(
  study: Study,
  desk: Desk,
  { card, pupil, attributes }: Drawn,
  shared: Given,
): ReturnType<Layout["read"]>["columns"] {
  const { ledger } = study;
  const given = pupil ? { ...shared, ...pupil.given } : shared;
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
  const draftOf = (item: string): LineDraft => {
    const draft = new LineDraft(item, name.value, sense);
    if (pupil) readItem(draft.line, ledger, name.value, desk);
    readCells(ledger, draft, columns, (column) => valueOf.get(column) ?? null);
    return draft;
  };
  const items = pupil ? itemsOf(name.value.text) : [name.value.text];
  for (const item of items) {
    const drafts = card.table ? perPupil(study, card.table, () => draftOf(item)) : [];
    for (const draft of drafts.length > 0 ? drafts : [draftOf(item)]) {
      fillFrom(draft.line, given);
      desk.lines.push(finishLine(draft));
    }
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
