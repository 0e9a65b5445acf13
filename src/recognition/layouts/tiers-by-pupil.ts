import type { ProvisionLine, PupilLine } from "../../domain/recognition-report";
import { fillFrom, type Given } from "../context";
import { assignFields } from "../decide-columns";
import type { Desk } from "../desk";
import { emptyLine } from "../draft";
import { readMark } from "../notation/marks";
import { readItem } from "../readers/item";
import { placeOf, type CellView, type SheetView } from "../sheet-view";
import type { Study } from "../study";
import { hasField, type Table } from "../tables/table";
import { tableRows } from "../tables/table-rows";
import { attributeOf } from "./attributes";
import { areaHead, asFourTiers, waveHead, yearHead, type AreaHead, type WaveHead } from "./axis";
import { itemsOf } from "./grid-items";
import { gridReport } from "./grid-report";
import type { Layout } from "./layout";
import { readPupil } from "./read-pupil";
import { sheetGiven } from "./sheet-given";

interface Grid {
  headerRow: number;
  /** The columns that say whom a row is about. */
  table: Table;
  /** The column that every row needs: the pupil's or the year group's. */
  key: number;
  across: Map<number, AreaHead | WaveHead>;
  rows: "pupils" | "years";
}

/** Pupils down the side, tiers or areas of need across, the provisions themselves in the cells. */
export const tiersByPupil = layoutFor("pupils", "pupilByProvision");
/** The same with a year group or class a row. */
export const tiersByYear = layoutFor("years", "yearColumns");

function layoutFor(rows: Grid["rows"], layout: Layout["layout"]): Layout {
  return {
    layout,
    claim(study) {
      const found = findGrids(study.view).some((grid) => grid.rows === rows);
      return found
        ? { sure: 0.91, because: `${rows} down the side, tiers or areas across, provisions within` }
        : null;
    },
    read(study, desk) {
      const grids = findGrids(study.view);
      const top = grids[0]?.headerRow ?? 0;
      const given = sheetGiven(study, desk, top);
      for (const grid of grids) readGrid(study, desk, grid, given);
      for (const cell of study.view.cells())
        study.ledger.leave(cell.row < top ? "banner" : "note", cell);
      return gridReport(
        grids.map((grid) => ({ headerRows: [grid.headerRow], heads: [...grid.across] })),
      );
    },
  };
}

function findGrids(view: SheetView): Grid[] {
  const headers = view.filledRows.slice(0, 400).flatMap((row) => headerAt(view, row) ?? []);
  return headers.flatMap(({ row, across }, i) => {
    const end = headers[i + 1]?.row ?? Infinity;
    const below = view.filledRows.filter((at) => at > row && at < end);
    return gridOf(view, row, across, below) ?? [];
  });
}

/** Two or more tiers, or areas of need, with nothing else to their right. */
function headerAt(view: SheetView, row: number): { row: number; across: Grid["across"] } | null {
  const cells = view.row(row);
  if (cells.length < 3) return null;
  const waves = asFourTiers(cells.flatMap((cell) => waveHead(cell) ?? []));
  const areas = cells.flatMap((cell) => areaHead(cell) ?? []);
  const heads = new Set(waves.map(({ wave }) => wave)).size >= 2 ? waves : areas;
  if (heads.length < 2 || new Set(heads.map(({ cell }) => cell.text)).size < 2) return null;
  const first = heads[0]?.cell.column ?? 0;
  if (cells.some((cell) => cell.column > first && !heads.some((head) => head.cell === cell)))
    return null;
  const across = new Map(
    heads.flatMap((head) =>
      Array.from(
        { length: head.cell.area.columns },
        (_, i) => [head.cell.column + i, head] as const,
      ),
    ),
  );
  return { row, across };
}

function gridOf(
  view: SheetView,
  headerRow: number,
  across: Grid["across"],
  rows: number[],
): Grid | null {
  const left = view.row(headerRow).filter(({ column }) => !across.has(column));
  const columns = left.map((cell) => attributeOf(cell));
  assignFields(
    columns.map((column) => ({
      column,
      values: rows.slice(0, 40).flatMap((row) => view.at(row, column.column) ?? []),
    })),
  );
  const ends = [...left.map(({ column }) => column), ...across.keys()];
  const table: Table = {
    headerRows: [headerRow],
    columns,
    firstColumn: Math.min(...ends),
    lastColumn: Math.max(...ends),
    rows,
    above: [],
  };
  if (hasField(table, "provision") || !holdsProvisions(view, across, rows)) return null;
  const pupil = columns.find(({ field }) => field === "pupils" || field === "surname");
  if (pupil) return { headerRow, table, key: pupil.column, across, rows: "pupils" };
  const key = Math.min(...across.keys()) - 1;
  const heads = rows.flatMap((row) => view.at(row, key) ?? []);
  const years = heads.filter((head) => yearHead(head) !== null).length;
  if (years < 2 || years < heads.length * 0.6) return null;
  const from = { ...table, firstColumn: Math.min(key, table.firstColumn) };
  return { headerRow, table: from, key, across, rows: "years" };
}

/** Words in most of the cells, and no ticks or marks. */
function holdsProvisions(
  view: SheetView,
  across: Grid["across"],
  rows: readonly number[],
): boolean {
  const cells = rows
    .slice(0, 60)
    .flatMap((row) => view.row(row).filter(({ column }) => across.has(column)));
  const names = cells.filter(
    (cell) =>
      typeof cell.cell.value === "string" &&
      /\p{L}{3}/u.test(cell.text) &&
      readMark(cell.cell) === null,
  );
  return cells.length >= 3 && names.length >= cells.length * 0.7;
}

function readGrid(study: Study, desk: Desk, grid: Grid, given: Given): void {
  const { view, ledger } = study;
  ledger.means("heading", ...view.row(grid.headerRow));
  for (const tableRow of tableRows(view, grid.table, grid.key)) {
    if (tableRow.kind === "band") ledger.leave("banner", tableRow.cell);
    else if (tableRow.kind !== "data") ledger.leave(tableRow.kind, ...tableRow.cells);
    else {
      const { row } = tableRow;
      const about = whomRow(study, desk, grid, row, given);
      if (!about) continue;
      for (const cell of tableRow.cells) {
        const head = grid.across.get(cell.column);
        if (!head) continue;
        for (const item of itemsOf(cell.text))
          desk.lines.push(readItem(lineOf(cell, item, head, about, given), ledger, cell));
      }
    }
  }
}

/** What the left of a row gives to each of its provisions. */
function whomRow(study: Study, desk: Desk, grid: Grid, row: number, given: Given): Given | null {
  const { view, ledger } = study;
  if (grid.rows === "years") {
    const cell = view.at(row, grid.key);
    const head = cell && yearHead(cell);
    if (!head) return null;
    ledger.means("heading", cell);
    return {
      ...(head.yearGroups.length > 0 ? { yearGroups: head.yearGroups } : {}),
      ...(head.className === null ? {} : { className: head.className }),
    };
  }
  const pupil = readPupil(
    desk,
    grid.table,
    (column) => (column ? view.at(row, column.column) : null),
    ledger,
  );
  if (!pupil) return null;
  pupil.yearGroup ??= given.yearGroups?.length === 1 ? (given.yearGroups[0] ?? null) : null;
  pupil.className ??= given.className ?? null;
  return ofPupil(pupil);
}

function ofPupil({ name, yearGroup, className }: PupilLine): Given {
  return {
    pupils: [name],
    ...(yearGroup === null ? {} : { yearGroups: [yearGroup] }),
    ...(className === null ? {} : { className }),
  };
}

function lineOf(
  cell: CellView,
  item: string,
  head: AreaHead | WaveHead,
  about: Given,
  given: Given,
): ProvisionLine {
  const line = emptyLine(item, placeOf(cell));
  if (head.kind === "wave") line.wave = head.wave;
  else [line.areaOfNeed, line.areaOfNeedText] = [head.area, head.text];
  fillFrom(line, about);
  fillFrom(line, given);
  return line;
}
