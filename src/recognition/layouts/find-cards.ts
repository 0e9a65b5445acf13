import type { CellView, SheetView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, type Table } from "../tables/table";
import { labelField, mayName, namesOnly } from "./attributes";

export interface Pair {
  label: CellView;
  value: CellView;
}

export interface Card {
  name: Pair;
  pairs: Pair[];
  /** Its first row: that of its name, or of the pupil above it whose card it is. */
  top: number;
  /** Its rows begin with the pupil. */
  ofPupil: boolean;
  /** A table of its pupils inside it. */
  table: Table | null;
}

/** Cards start at a label for the provision; each reaches down to the next start in its lane and right to the next lane. */
export function findCards({ view, tables }: Study): Card[] {
  const inner = tables.filter(isOfPupils);
  const heads = new Set(tables.filter(isListOfMany).flatMap(({ headerRows }) => headerRows));
  const plain = startsFrom(view, heads, 0.9);
  const starts = plain.length > 0 ? plain : startsFrom(view, heads, 0.7);
  const lanes = new Set(starts.map(({ label }) => label.column));
  const leftBy = new Map(starts.map((start) => [start, leftOf(view, start, lanes)]));
  const lefts = [...new Set(leftBy.values())].sort((a, b) => a - b);
  const tops = topsOf(view, starts, leftBy);
  const next = nextInLane(starts);
  return starts.flatMap((name) => {
    const { row } = name.label;
    const column = leftBy.get(name) ?? name.label.column;
    const right = lefts.find((left) => left > column) ?? Infinity;
    const following = next.get(name);
    const below = following === undefined ? Infinity : (tops.get(following) ?? Infinity);
    const top = tops.get(name) ?? row;
    const table =
      inner.find(
        ({ headerRows: [at = -1], firstColumn }) =>
          at > row && at < below && firstColumn >= column && firstColumn < right,
      ) ?? null;
    const end = Math.min(below, table?.headerRows[0] ?? Infinity, row + 40);
    const rows = view.rowsBetween(top - 1, end);
    const pairs = rows
      .flatMap((at) => pairsIn(view, at, column, right))
      .filter(({ label }) => label !== name.label);
    const known = pairs.filter(({ label }) => labelField(label) !== null).length;
    return known >= 3 && known >= pairs.length * 0.4
      ? [
          {
            name,
            pairs,
            top,
            ofPupil: pairs.some(
              ({ label }) => label.row < row && labelField(label, 0.9) === "pupils",
            ),
            table: table && { ...table, rows: table.rows.filter((at) => at < below) },
          },
        ]
      : [];
  });
}

/**
 * Where a card begins: at the label of its name, or further left where labels with their values stand beside it ("Code |
 * R04 | Intervention | Lexonik"), as far as an empty column or the next card.
 */
function leftOf(view: SheetView, { label }: Pair, lanes: ReadonlySet<number>): number {
  let left = label.column;
  for (let at = left - 2; at >= 0 && !lanes.has(at); at -= 2) {
    const [beside, value] = [view.at(label.row, at), view.at(label.row, at + 1)];
    if (beside?.column !== at || typeof beside.cell.value !== "string" || value?.row !== label.row)
      break;
    if (!isLabel(beside) && !(beside.cell.bold === true && value.cell.bold !== true)) break;
    left = at;
  }
  return left;
}

const ROWS_SEARCHED = 2000;

/** Where cards start: searched in full at first, and further down the sheet only in the columns where some have started. */
function startsFrom(view: SheetView, heads: ReadonlySet<number>, least: number): Pair[] {
  const rows = view.filledRows.filter((row) => !heads.has(row));
  const first = rows
    .slice(0, ROWS_SEARCHED)
    .flatMap((row) => view.row(row).flatMap((cell) => startAt(view, cell, least) ?? []));
  const lanes = [...new Set(first.map(({ label }) => label.column))];
  const further = rows.slice(ROWS_SEARCHED).flatMap((row) =>
    lanes.flatMap((lane) => {
      const cell = view.at(row, lane);
      return (cell?.row === row && startAt(view, cell, least)) || [];
    }),
  );
  return surest([...first, ...further]);
}

function nextInLane(starts: readonly Pair[]): Map<Pair, Pair> {
  const next = new Map<Pair, Pair>();
  const last = new Map<number, Pair>();
  for (const start of starts) {
    const before = last.get(start.label.column);
    if (before) next.set(before, start);
    last.set(start.label.column, start);
  }
  return next;
}

/**
 * The first row of each card. Where every one of several has the pupil's name above its provision, in rows of labels and
 * values that nothing parts from it, the card begins with the pupil.
 */
function topsOf(
  view: SheetView,
  starts: readonly Pair[],
  lefts: ReadonlyMap<Pair, number>,
): Map<Pair, number> {
  const own = new Map(starts.map((start) => [start, start.label.row]));
  const climbed = new Map(starts.map((start) => [start, topOfPupil(view, start)] as const));
  const isOneLane = new Set(starts.map(({ label }) => label.column)).size === 1;
  const all = [...climbed].every(([, top]) => top !== null);
  if (starts.length < 2) return own;
  if (!isOneLane || !all) return topsAlike(view, starts, lefts) ?? own;
  return new Map([...climbed].map(([start, top]) => [start, top ?? start.label.row]));
}

/**
 * Every card has the same labels above its name, with nothing but a title or a gap over them: "Term: | Autumn 2", and its
 * name in the row below.
 */
function topsAlike(
  view: SheetView,
  starts: readonly Pair[],
  lefts: ReadonlyMap<Pair, number>,
): Map<Pair, number> | null {
  const labelsAt = (start: Pair, row: number): string => {
    const pairs = pairsIn(
      view,
      row,
      lefts.get(start) ?? start.label.column,
      start.value.column + 1,
    );
    const areLabels = pairs.some(({ label }) => isLabel(label));
    return areLabels ? pairs.map(({ label }) => label.text.toLowerCase()).join("|") : "";
  };
  const [first] = starts;
  if (!first) return null;
  let above = 0;
  while (above < 6) {
    const words = labelsAt(first, first.label.row - above - 1);
    const alike = starts.every((one) => labelsAt(one, one.label.row - above - 1) === words);
    if (words === "" || !alike) break;
    above++;
  }
  return above > 0 ? new Map(starts.map((one) => [one, one.label.row - above])) : null;
}

function topOfPupil(view: SheetView, { label }: Pair): number | null {
  let top: number | null = null;
  for (let row = label.row - 1; row >= 0 && row > label.row - 6; row--) {
    const pairs = pairsIn(view, row, label.column, Infinity);
    if (pairs.length === 0 || !pairs.some((pair) => labelField(pair.label) !== null)) break;
    if (pairs.some((pair) => labelField(pair.label, 0.9) === "pupils")) top = row;
  }
  return top;
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
  // Where they stand first, since nearly every cell has others beside it; the words after that.
  if (label.area.columns > 1 || typeof label.cell.value !== "string") return null;
  const value = view.at(label.row, label.column + 1);
  if (!value || value.row !== label.row || typeof value.cell.value !== "string") return null;
  const beyond = view.at(label.row, value.column + value.area.columns);
  if (beyond && !isLabel(beyond)) return null;
  if (!mayName(label, "provision", least) && !NUMBERED.test(label.text)) return null;
  return isLabel(value) ? null : { label, value };
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
