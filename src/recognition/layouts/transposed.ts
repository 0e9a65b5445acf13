import { timesIn } from "../by-values/times-apart";
import { soundsLikeProvision } from "../notation/provision-names";
import { plainlyIs } from "../plain-values";
import { fillFrom, readTitle, type Given } from "../context";
import { assignFields } from "../decide-columns";
import type { Desk } from "../desk";
import { finishLine } from "../readers/finish-line";
import { LineDraft } from "../readers/line-draft";
import { readCells } from "../readers/read-cells";
import { senseFor } from "../readers/sense";
import type { CellView, SheetView } from "../sheet-view";
import type { Study } from "../study";
import { columnLetters } from "../../workbook/address";
import type { Column } from "../tables/table";
import { attributeOf, labelField, mayName, namesOnly } from "./attributes";
import type { Layout, SheetReading } from "./layout";
import { sheetGiven } from "./sheet-given";

interface Block {
  /** The row of the provisions' names. */
  nameRow: number;
  headColumn: number;
  /** Columns that hold a provision. */
  columns: number[];
  /** Rows of attributes below the names. */
  rows: number[];
  /** A row of one cell above the block. */
  title: CellView | null;
  /** A row of several above it, each over some of the provisions: "Targeted | Specialist". */
  bands: readonly CellView[];
}

/** Provisions across, attributes down: the header words run down the side. */
export const transposed: Layout = {
  layout: "transposed",
  claim(study) {
    const blocks = findBlocks(study.view);
    return blocks.length > 0
      ? { sure: 0.9, because: "header words run down the side, one provision a column" }
      : null;
  },
  read(study, desk) {
    const blocks = findBlocks(study.view);
    const top = Math.min(...blocks.map(({ nameRow, bands }) => bands[0]?.row ?? nameRow));
    // "Year | Y3 | Y5" in an upper block says something of its provisions, and nothing of the sheet.
    const above = study.labels.filter(({ labelCell }) => labelCell.row < top);
    const given = sheetGiven(study, desk, top, above);
    const columns = blocks.flatMap((block) => readBlock(study, desk, block, given));
    for (const cell of study.view.cells())
      study.ledger.leave(cell.row < top ? "banner" : "note", cell);
    return report(blocks, columns);
  },
};

/** The rows below the names of provisions across that say something of each. */
export const attributeRows = (view: SheetView): ReadonlySet<number> =>
  new Set(findBlocks(view).flatMap(({ rows }) => rows));

/** Runs of rows with a label at the left and at least two values beside it, three of the labels known. */
function findBlocks(view: SheetView): Block[] {
  const blocks: Block[] = [];
  let run: number[] = [];
  let last = -2;
  const close = (): void => {
    const block = blockOf(view, run);
    if (block) blocks.push(block);
    run = [];
  };
  for (const row of view.filledRows.slice(0, 500)) {
    const cells = view.row(row);
    const [label] = cells;
    const begins =
      cells.length >= 3 && typeof label?.cell.value === "string" && label.area.columns === 1;
    const isRow = begins || (run.length > 0 && label !== undefined && goesOn(view, run, label));
    if (row !== last + 1 || !isRow) close();
    if (isRow) run.push(row);
    last = row;
  }
  close();
  return blocks;
}

/** Few of the provisions have it, or none: still a row of the block, by its label. */
function goesOn(view: SheetView, run: readonly number[], label: CellView): boolean {
  const [first = 0] = run;
  return (
    label.area.columns === 1 &&
    label.column === view.row(first)[0]?.column &&
    labelField(label, 0.9) !== null
  );
}

function blockOf(view: SheetView, run: readonly number[]): Block | null {
  if (run.length < 4) return null;
  const headColumn = labelColumn(view, run);
  const heads = run.map((row) => view.at(row, headColumn));
  const fields = new Set(
    heads
      .slice(1)
      .map((head) => labelField(head))
      .filter((field) => field !== null),
  );
  const areKnown = fields.size >= 3 && fields.size >= (run.length - 1) * 0.4;
  if (!areKnown && !areToldByValues(view, run, headColumn)) return null;
  // "Group" further down may name a provision, and says how many are in it.
  const named = run.find((row) => {
    const head = view.at(row, headColumn);
    return (
      mayName(head, "provision", 0.9) && (row === run[0] || (head && namesOnly(head, "provision")))
    );
  });
  const nameRow = named ?? run[0] ?? 0;
  const names = view.row(nameRow).filter((cell) => cell.column > headColumn);
  // A row of headers is no row of names: that would be a list.
  if (
    names.length < 2 ||
    names.filter((cell) => labelField(cell, 0.9) !== null).length > names.length / 2
  )
    return null;
  if (names.some((cell) => typeof cell.cell.value !== "string")) return null;
  if (names.some(({ column }) => isLabelColumn(view, run, column))) return null;
  const above = view.row(nameRow - 1);
  const title = above.length === 1 ? (above[0] ?? null) : null;
  return {
    nameRow,
    headColumn,
    columns: names.map(({ column }) => column),
    rows: run.filter((row) => row > nameRow),
    title,
    bands: above.length > 1 && names.every((name) => bandOver(above, name.column)) ? above : [],
  };
}

const FEWEST_TELLING = 3;

/** Labels and values looked at; more would not change the answer. */
const TOLD_BY = 40;

/**
 * Labels that nobody listed beside rows whose values can be only one thing each, under names of provisions: in a list the
 * values of a row are of many kinds.
 */
function areToldByValues(view: SheetView, run: readonly number[], headColumn: number): boolean {
  const [first = 0, ...rows] = run;
  const valuesIn = (row: number): CellView[] =>
    view
      .row(row)
      .slice(0, TOLD_BY)
      .filter(({ column }) => column > headColumn);
  const names = valuesIn(first);
  const sound = names.filter(({ text }) => soundsLikeProvision(text));
  if (names.length < 2 || sound.length < names.length / 2) return false;
  const told = new Set(
    rows
      .slice(0, TOLD_BY)
      .flatMap((row) => (timesIn(valuesIn(row)) ?? plainlyIs(valuesIn(row)))?.field ?? []),
  );
  return told.size >= FEWEST_TELLING && told.size >= Math.min(rows.length, TOLD_BY) * 0.4;
}

/** The band that stands over a column; one that was not merged reaches as far as the next. */
function bandOver(bands: readonly CellView[], column: number): CellView | undefined {
  return bands.findLast(
    (band) =>
      band.column <= column &&
      (band.area.columns === 1 || column < band.column + band.area.columns),
  );
}

/** The leftmost column, or the next where the leftmost holds labels of labels merged down: "Who", "How", "Impact". */
function labelColumn(view: SheetView, run: readonly number[]): number {
  const left = Math.min(...run.map((row) => view.row(row)[0]?.column ?? Infinity));
  const groups = new Set(run.flatMap((row) => view.at(row, left) ?? []));
  const areMerged = [...groups].some(({ area }) => area.rows > 1);
  if (!areMerged || groups.size * 2 > run.length) return left;
  const known = (column: number): number =>
    new Set(run.flatMap((row) => labelField(view.at(row, column)) ?? [])).size;
  return known(left + 1) > known(left) ? left + 1 : left;
}

/** Labels of its own in a further column: cards side by side, not provisions. */
function isLabelColumn(view: SheetView, run: readonly number[], column: number): boolean {
  const cells = run.flatMap((row) => view.at(row, column) ?? []);
  const labels = cells.filter((cell) => cell.text.endsWith(":") || labelField(cell, 0.9) !== null);
  return labels.length >= cells.length / 2;
}

function readBlock(study: Study, desk: Desk, block: Block, given: Given): Column[] {
  const { view, ledger } = study;
  const valuesOf = (row: number): CellView[] =>
    block.columns.flatMap((column) => view.at(row, column) ?? []);
  const attributes = block.rows.flatMap((row) => {
    const head = view.at(row, block.headColumn);
    return head ? [{ column: attributeOf(head), values: valuesOf(row), row }] : [];
  });
  assignFields(attributes, true);
  const columns = attributes.map(({ column }) => column);
  const rowOf = new Map(attributes.map(({ column, row }) => [column, row]));
  const sense = {
    ...senseFor(study, desk, columns, (column) =>
      valuesOf(rowOf.get(column) ?? -1).map(({ cell }) => cell),
    ),
    runsAcross: true,
  };
  ledger.means(
    "heading",
    view.at(block.nameRow, block.headColumn),
    ...block.rows.flatMap((row) => view.row(row).filter(({ column }) => column < block.headColumn)),
    ...attributes.flatMap(({ column }) => column.headerCells),
  );
  const title = block.title ? readTitle(block.title.text).given : {};
  // "WAVE 2" in the corner, where others write "Intervention".
  const head = view.at(block.nameRow, block.headColumn);
  const corner = head && labelField(head, 0.9) === null ? readTitle(head.text).given : {};
  ledger.means("band", ...block.bands);
  if (block.title && Object.keys(title).length > 0) ledger.means("band", block.title);
  for (const at of block.columns) {
    const name = view.at(block.nameRow, at);
    if (!name) continue;
    const draft = new LineDraft(name.text.replace(/\s*[√✓✔]$/u, ""), name, sense);
    readCells(ledger, draft, columns, (column) => view.at(rowOf.get(column) ?? -1, at));
    fillFrom(draft.line, corner);
    const band = bandOver(block.bands, at);
    if (band) fillFrom(draft.line, readTitle(band.text).given);
    fillFrom(draft.line, title);
    fillFrom(draft.line, given);
    desk.lines.push(finishLine(draft));
  }
  return columns;
}

function report(blocks: readonly Block[], columns: readonly Column[]): SheetReading {
  return {
    headerRows: blocks.map(({ nameRow }) => nameRow),
    columns: columns.map(({ column, header, field, confidence, because }) => ({
      column: columnLetters(column),
      header,
      field,
      confidence,
      because,
    })),
  };
}
