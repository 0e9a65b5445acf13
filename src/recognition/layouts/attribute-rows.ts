import { timesIn } from "../by-values/times-apart";
import { decideColumns } from "../decide-columns";
import type { Field } from "../fields";
import { readMark } from "../notation/marks";
import { plainlyIs } from "../plain-values";
import type { CellView, SheetView } from "../sheet-view";
import { columnOf, undecided, type Table } from "../tables/table";
import { mayName } from "./attributes";
import { isMark } from "./mark-columns";
import { isTotalHeader } from "./total-columns";
import { rowAboutPupils, rowsUnderPupils } from "./rows-about-heads";

const OF_PROVISIONS: readonly Field[] = [
  "ledBy",
  "leadTeacher",
  "dosage",
  "sessionsPerWeek",
  "minutesPerSession",
  "minutesPerWeek",
  "weeks",
  "groupSize",
  "areaOfNeed",
  "wave",
  "yearGroups",
  "term",
  "startDate",
  "endDate",
  "reviewDate",
];
/** What only a row beside the pupils says of provisions: over the heads it may be a form's label. */
const BESIDE_PUPILS: readonly Field[] = [
  ...OF_PROVISIONS,
  "pupilsAndGroup",
  "adults",
  "role",
  "day",
  "measure",
  "target",
  "plannedSessions",
  "cost",
  "notes",
  "other",
];
/** What a row may say of provisions without a label: values that can be nothing else. */
const PLAIN: ReadonlySet<Field> = new Set<Field>([
  "ledBy",
  "areaOfNeed",
  "wave",
  "term",
  "dosage",
  "groupSize",
]);
const MOST_ROWS = 6;
const SURE = 0.8;

/**
 * "Name | Yr | Phonics | Nessy" and under it "Led by |  | Mrs G | TA": rows about the provisions, with their label in the
 * pupils' column or beside it or with none; over the heads, under them, or past the last pupil.
 */
export function withAttributeRows(view: SheetView, table: Table): Table {
  const key = columnOf(table, "pupils") ?? columnOf(table, "surname");
  if (!key) return withPupilRows(view, table);
  const over = attributesOver(view, table.headerRows[0] ?? 0, table.lastColumn, key.column);
  const under = attributesUnder(view, table.rows, table.lastColumn, key.column);
  const past = attributesPast(view, table, key.column, under.length);
  const own = new Set([...under, ...past]);
  if (own.size === 0) return over.length > 0 ? { ...table, attributeRows: over } : table;
  const from = Math.min(...[...own].map((row) => firstValue(view, row, table.lastColumn)));
  // What a row tells something of is a provision, however its head is worded.
  const columns = table.columns.map((column) =>
    column.column >= from ? { ...column, ...undecided() } : column,
  );
  return {
    ...table,
    columns,
    rows: table.rows.filter((row) => !own.has(row)),
    attributeRows: [...over, ...own],
  };
}

/** "Provision | Adult | Ada | Bo" and under it "Year |  | Y1 | Y2": rows about the pupils, and no provision's. */
function withPupilRows(view: SheetView, table: Table): Table {
  const key = columnOf(table, "provision")?.column;
  if (key === undefined) return table;
  const about = new Set(rowsUnderPupils(view, table.rows, key).map(({ row }) => row));
  if (about.size === 0) return table;
  const bare: Table = {
    ...table,
    columns: table.columns.map((column) => ({ ...column, ...undecided() })),
    rows: table.rows.filter((row) => !about.has(row)),
    attributeRows: [...about],
  };
  // "Stage" under "Size" is the label of its row, and no size.
  decideColumns(view, bare);
  return columnOf(bare, "provision")?.column === key ? bare : { ...bare, columns: table.columns };
}

/** The first rows below a grid's head that say something of each provision, by their label or naming no pupil. */
export function attributesUnder(
  view: SheetView,
  body: readonly number[],
  last: number,
  key: number | null = null,
): number[] {
  const rows: number[] = [];
  for (const at of body.slice(0, MOST_ROWS)) {
    if (!tellsOfProvisions(view, at, last, BESIDE_PUPILS) && !namesNobody(view, at, key)) break;
    rows.push(at);
  }
  return rows;
}

/** The same past the last pupil: "Adult | | TA | Mrs Orr" at the foot, sums and a gap between. */
function attributesPast(view: SheetView, table: Table, key: number, from: number): number[] {
  const rows: number[] = [];
  const fewest = Math.max(2, (table.columns.length - 1) / 3);
  for (const at of table.rows
    .slice(from + 2)
    .slice(-MOST_ROWS)
    .reverse()) {
    const cells = view.row(at);
    const isSum =
      isTotalHeader(cells[0]?.text ?? "") || cells.some(({ cell }) => cell.formula !== undefined);
    const tells =
      tellsOfProvisions(view, at, table.lastColumn, BESIDE_PUPILS) ||
      (namesNobody(view, at, key) && plainField(cells) !== null);
    if (!isSum && tells && cells.length > fewest) rows.unshift(at);
    else if (!isSum && cells.length > 1) break;
  }
  return rows;
}

/** The rows straight above a grid's head that tell of each provision. */
export function attributesOver(
  view: SheetView,
  header: number,
  last: number,
  key: number | null = null,
): number[] {
  const rows: number[] = [];
  for (let at = header - 1; at >= header - MOST_ROWS; at--) {
    const plainly = namesNobody(view, at, key) && isOverHeads(view, at, header);
    if (!plainly && !tellsOfProvisions(view, at, last)) break;
    // "How many | 4 | 3": sums put over the heads.
    if (isTotalHeader(view.row(at)[0]?.text ?? "")) break;
    rows.unshift(at);
  }
  return rows;
}

/** "  |  | Mrs Orr | TA | HLTA" with a head under each. */
function isOverHeads(view: SheetView, row: number, header: number): boolean {
  const cells = view.row(row);
  return (
    cells.length >= 3 &&
    cells.every(({ column, area }) => area.columns === 1 && view.at(header, column) !== null) &&
    plainField(cells) !== null
  );
}

function tellsOfProvisions(
  view: SheetView,
  row: number,
  last: number,
  fields: readonly Field[] = OF_PROVISIONS,
): boolean {
  const [label, ...values] = view.row(row);
  if (!label || values.length < 2 || label.column >= last) return false;
  if (values.every(({ cell, text }) => text.length <= 2 && readMark(cell) !== null)) return false;
  return fields.some((field) => mayName(label, field, SURE));
}

/** "  |  | Mrs Orr | TA | HLTA": the pupils' column is empty, and nothing but words stands right of it. */
function namesNobody(view: SheetView, row: number, key: number | null): boolean {
  const cells = view.row(row);
  return (
    key !== null &&
    cells.length >= 2 &&
    cells.every(({ cell, column }) => column > key && typeof cell.value === "string") &&
    view.at(row, key) === null
  );
}

/** The one thing that values without a label can be, brackets or none: "(Mrs Orr)", "(TA)". */
function plainField(cells: readonly CellView[]): Field | null {
  const values = cells.map((cell) => {
    const text = cell.text.replace(/^\((.*)\)$/s, "$1");
    return { ...cell, text, cell: { ...cell.cell, value: text, text } };
  });
  if (values.length < 2) return null;
  const field = (timesIn(values) ?? plainlyIs(values))?.field ?? null;
  return field !== null && PLAIN.has(field) ? field : null;
}

/** What a row tells of the provisions: its label, or the field that its values are without one. */
export function attributeIn(
  view: SheetView,
  row: number,
  heads: readonly number[],
): { label: CellView } | { field: Field } | null {
  const cells = view.row(row);
  const [first] = cells;
  if (!first) return null;
  if (first.column < Math.min(...heads)) return { label: first };
  const field = plainField(cells);
  return field === null ? null : { field };
}

function firstValue(view: SheetView, row: number, last: number): number {
  const [first, second] = view.row(row);
  const value = tellsOfProvisions(view, row, last, BESIDE_PUPILS) ? second : first;
  return value?.column ?? Infinity;
}

/** "Area | C&L | C&L" or "Year | Y1 | Y2" right over a row of heads that reaches as far: it is not the heads itself. */
export function isAboutHeads(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  const below = view.row(row + 1);
  const last = cells.at(-1)?.column ?? 0;
  if (below.length < cells.length - 1 || (below.at(-1)?.column ?? -1) < last) return false;
  const areHeads = below.every(
    (cell) => typeof cell.cell.value === "string" && cell.text.length <= 60 && !isMark(cell),
  );
  if (!areHeads) return false;
  return (
    tellsOfProvisions(view, row, last) ||
    rowAboutPupils(view, row, { below: false, key: null }) !== null
  );
}
