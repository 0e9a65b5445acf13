import type { Field } from "../fields";
import { areFlags } from "../notation/flags";
import { readMark } from "../notation/marks";
import { readAreaOfNeed, readPrimaryNeed } from "../notation/need";
import { readSenStatus } from "../notation/sen-status";
import { readYearGroups } from "../notation/year-groups";
import type { CellView, SheetView } from "../sheet-view";
import type { Table } from "../tables/table";
import { matchHeader } from "../words";

/** A row over or under the heads of a grid that says something of each: "Year | Y1 | Y1 | Y2" over its pupils. */
export interface RowAboutHeads {
  row: number;
  label: CellView | null;
  field: Field;
}

const MOST_ROWS = 6;
const SURE = 0.9;

/** What each kind of fact about a pupil looks like. */
const LOOKS: Readonly<Partial<Record<Field, (cell: CellView) => boolean>>> = {
  yearGroups: isPlace,
  className: isPlace,
  senStatus: ({ cell }) => (readSenStatus(cell)?.confidence ?? 0) >= 0.7,
  primaryNeed: isNeed,
  areaOfNeed: isNeed,
  flag: ({ text }) => areFlags(text),
};

/** Under "PP" a tick says it of the pupil. */
const isTick = ({ cell }: CellView): boolean => readMark(cell) !== null;

function isPlace({ cell }: CellView): boolean {
  const read = readYearGroups(cell, { heading: "class" });
  return read !== null && read.confidence >= 0.7 && read.value.yearGroups.length <= 2;
}

function isNeed({ cell }: CellView): boolean {
  return readPrimaryNeed(cell) !== null || readAreaOfNeed(cell) !== null;
}

/** The rows of a grid's body, from its first, that tell of the pupils across. */
export function rowsUnderPupils(
  view: SheetView,
  body: readonly number[],
  key: number | null,
): RowAboutHeads[] {
  const found: RowAboutHeads[] = [];
  for (const row of body.slice(0, MOST_ROWS)) {
    const about = rowAboutPupils(view, row, { below: true, key });
    if (about === null) break;
    found.push(about);
  }
  return found;
}

/** The rows straight above the heads of a grid that tell of the pupils across, top to bottom. */
export function rowsOverPupils(view: SheetView, { headerRows, columns }: Table): RowAboutHeads[] {
  const found: RowAboutHeads[] = [];
  const header = headerRows[0] ?? 0;
  const under = new Set(columns.map(({ column }) => column));
  for (let row = header - 1; row >= header - MOST_ROWS; row--) {
    const about = rowAboutPupils(view, row, { below: false, key: null });
    if (about === null) break;
    const values = view.row(row).filter((cell) => cell !== about.label);
    if (!values.every(({ column }) => under.has(column))) break;
    found.unshift(about);
  }
  return found;
}

/** By its label, or by values that can be nothing else; below the heads never without something beside them that says so. */
export function rowAboutPupils(
  view: SheetView,
  row: number,
  { below, key }: { below: boolean; key: number | null },
): RowAboutHeads | null {
  const cells = view.row(row);
  const [first, ...others] = cells;
  if (!first || others.length === 0) return null;
  const named = matchHeader(first.text).filter(({ confidence }) => confidence >= SURE);
  const own = named.find(
    ({ field }) =>
      LOOKS[field] &&
      others.every((cell) => LOOKS[field]?.(cell) || (field === "flag" && isTick(cell))),
  );
  if (own && typeof first.cell.value === "string") return { row, label: first, field: own.field };
  if (below && (key === null || view.at(row, key) !== null)) return null;
  if (cells.some(({ area }) => area.columns > 1)) return null;
  for (const field of BY_LOOKS) {
    const looks = (cell: CellView): boolean => LOOKS[field]?.(cell) === true;
    if (!below && cells.every(looks)) return { row, label: null, field };
    if (others.length >= 2 && others.every(looks) && !looks(first) && isWord(first))
      return { row, label: first, field };
  }
  return null;
}

/** Fields whose values are plain without a label. */
const BY_LOOKS: readonly Field[] = ["yearGroups", "senStatus", "flag"];

const isWord = ({ cell, text }: CellView): boolean =>
  typeof cell.value === "string" && text.length <= 20;

/** What a row says of the head in a column: a year typed once stands for those right of it. */
export function saidOfHead(
  view: SheetView,
  { row, label, field }: RowAboutHeads,
  column: number,
): CellView | null {
  const cells = view.row(row).filter((cell) => cell !== label && cell.column <= column);
  const last = cells.at(-1) ?? null;
  if (last === null || column < last.column + last.area.columns) return last;
  return field === "yearGroups" || field === "className" ? last : null;
}
