import type { SheetSnapshot } from "../workbook/snapshot";
import { bestClaim } from "./layouts/layouts";
import { startsOfItemGrids } from "./layouts/item-grid";
import { attributeRows } from "./layouts/transposed";
import { SheetView } from "./sheet-view";
import { Study } from "./study";
import type { SheetLayout } from "../domain/recognition-report";
import type { Field } from "./fields";

/** Sheets with more blocks than this repeat one kind of block. */
const MOST_STARTS = 60;
/** A block that is less sure of itself is a note to the one above it. */
const SURE_OF_ITSELF = 0.66;

/** Some rows of a sheet, from `from` up to `to`. */
interface Range {
  from: number;
  to: number;
  layout: SheetLayout;
  /** Whether it names a pupil, a class … of its own above its table. */
  hasOwnLabels: boolean;
}

/**
 * A sheet that holds blocks of different layouts one below the other ("a grid, and under it the list of what runs
 * now"), or the same block with labels of its own for each pupil, is looked at block by block: each with the sheet's
 * titles above it. Most sheets are one part.
 */
export function partsOf(study: Study): Study[] {
  const starts = startsOf(study);
  if (starts.length < 2 || starts.length > MOST_STARTS) return [study];
  const ranges = joined(rangesOf(study, starts));
  if (ranges.length < 2) return [study];
  const titles = titleRows(study, starts[0] ?? 0);
  return ranges.map(({ from, to }, i) => partOf(study, i === 0 ? [] : titles, from, to));
}

/** The first rows of the sheet's tables and grids, their own titles and labels included. */
function startsOf(study: Study): number[] {
  const { view } = study;
  const headers = study.tables.map(({ headerRows }) => headerRows[0] ?? 0);
  const grids = startsOfItemGrids(view).filter((row) => !study.isAmongValues(row));
  // "Year | Y3 | Y5 & 6 | R" among what is said of provisions across heads no columns of years.
  const attributes = attributeRows(view);
  const starts = [...new Set([...headers, ...grids])]
    .filter((row) => !attributes.has(row))
    .sort((a, b) => a - b);
  return starts.map((row, i) => preambleOf(study, row, (starts[i - 1] ?? -1) + 1));
}

/** The first row of what stands directly above a header and belongs to it: titles of one cell, labels with values. */
function preambleOf(study: Study, header: number, after: number): number {
  const { view } = study;
  let start = header;
  let gaps = 0;
  /** What begins below the gap that was passed: what stands above it may yet prove to end the block before. */
  let belowGap: number | null = null;
  for (let row = header - 1; row > after; row--) {
    const cells = view.row(row);
    if (cells.length === 0) {
      if (++gaps > 1) break;
      belowGap = start;
      continue;
    }
    const [only] = cells;
    const isTitle = cells.length === 1 && only?.row === row && typeof only.cell.value === "string";
    if (!isTitle && !study.isLabelRow(row)) return belowGap ?? start;
    // Past a gap, only labels belong to what stands below it, and what stands above them without a gap.
    if (gaps > 0 && isTitle && !study.isLabelRow(row) && start === header) break;
    start = row;
    gaps = 0;
  }
  const goesOn = after > 0 && view.row(start - 1).length > 0;
  return belowGap !== null && goesOn ? belowGap : start;
}

function rangesOf(study: Study, starts: readonly number[]): Range[] {
  return starts.map((start, i) => {
    const from = i === 0 ? 0 : start;
    const to = starts[i + 1] ?? Infinity;
    const part = partOf(study, [], from, to);
    const best = bestClaim(part);
    const layout = best.claim.sure >= SURE_OF_ITSELF ? best.layout.layout : "notAMap";
    return { from, to, layout, hasOwnLabels: part.labels.some(isOfItsOwn) };
  });
}

const OWN: readonly Field[] = ["pupils", "surname", "forename", "className", "yearGroups"];

const isOfItsOwn = ({ fields }: Study["labels"][number]): boolean =>
  fields.some((field) => OWN.includes(field));

/** Neighbours of one layout are read together, unless each has labels of its own; what is nothing by itself belongs to the one above. */
function joined(ranges: readonly Range[]): Range[] {
  const groups: Range[] = [];
  for (const range of ranges) {
    const before = groups.at(-1);
    if (before === undefined) groups.push({ ...range });
    else if (before.layout === "notAMap") Object.assign(before, { ...range, from: before.from });
    else if (range.layout === "notAMap" || (range.layout === before.layout && !range.hasOwnLabels))
      before.to = range.to;
    else groups.push({ ...range });
  }
  return groups;
}

/** Titles above the first block that stand apart from it are the whole sheet's. */
function titleRows(study: Study, first: number): number[] {
  return study.view.filledRows.filter((row) => row < first);
}

function partOf(study: Study, titles: readonly number[], from: number, to: number): Study {
  const { snapshot } = study.view;
  const top = snapshot.used?.row ?? 0;
  const holds = (row: number): boolean => (row >= from && row < to) || titles.includes(row);
  const part: SheetSnapshot = {
    ...snapshot,
    cells: snapshot.cells.map((cells, i) => (holds(i + top) ? cells : [])),
    comments: snapshot.comments.filter(({ row }) => row >= from && row < to),
  };
  const studied = new Study(new SheetView(part), study.ledger);
  studied.pupil = study.pupil;
  studied.named = study.named;
  return studied;
}
