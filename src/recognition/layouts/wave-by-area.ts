import { AREA_LABELS } from "../../domain/area-of-need";
import type { Desk } from "../desk";
import { emptyLine } from "../draft";
import { fillFrom } from "../context";
import { readItem } from "../readers/item";
import { namesFourTiers, readWave } from "../notation/wave";
import { typed } from "../notation/cell-text";
import { placeOf, type CellView, type SheetView } from "../sheet-view";
import type { Study } from "../study";
import { areaHead, asFourTiers, waveHead, type AreaHead, type WaveHead } from "./axis";
import { itemsOf } from "./grid-items";
import { gridReport } from "./grid-report";
import type { Layout } from "./layout";
import { sheetGiven } from "./sheet-given";

interface Grid {
  headerRow: number;
  headColumn: number;
  /** Column → what its head says. */
  across: Map<number, AreaHead | WaveHead>;
  /** The tiers run down the side and there are four of them. */
  fourTiers: boolean;
}

/** Waves one way, areas of need the other, provisions in the cells. */
export const waveByArea: Layout = {
  layout: "waveByArea",
  claim(study) {
    const grids = findGrids(study.view);
    return grids.length > 0
      ? { sure: 0.92, because: "waves one way and areas of need the other" }
      : null;
  },
  read(study, desk) {
    const grids = findGrids(study.view);
    const given = sheetGiven(study, desk, grids[0]?.headerRow);
    grids.forEach((grid, i) => {
      const end = grids[i + 1]?.headerRow ?? Infinity;
      study.ledger.means("heading", ...study.view.row(grid.headerRow));
      for (const row of study.view.filledRows)
        if (row > grid.headerRow && row < end) readRow(study, desk, grid, row, given);
    });
    leaveAround(study, grids);
    return gridReport(
      grids.map((grid) => ({ headerRows: [grid.headerRow], heads: [...grid.across] })),
    );
  },
};

function findGrids(view: SheetView): Grid[] {
  const grids: Grid[] = [];
  for (const row of view.filledRows.slice(0, 400)) {
    const cells = view.row(row);
    if (cells.length < 2) continue;
    const waves = asFourTiers(cells.flatMap((cell) => waveHead(cell) ?? []));
    const areas = cells.flatMap((cell) => areaHead(cell) ?? []);
    const heads =
      new Set(waves.map(({ wave }) => wave)).size >= 2 && waves.length >= areas.length
        ? waves
        : areas;
    if (heads.length < 2 || heads.length < (cells.length - 1) * 0.6) continue;
    const across = new Map(
      heads.flatMap((head) => spanOf(head.cell).map((column) => [column, head] as const)),
    );
    const first = Math.min(...across.keys());
    const corner = cells[0] && !across.has(cells[0].column) ? cells[0].column : first - 1;
    const headColumn = Math.min(corner, first - 1);
    if (headColumn < 0) continue;
    const other = heads[0]?.kind === "wave" ? areaHead : waveHead;
    const down = new Set(
      view.filledRows
        .filter((below) => below > row)
        .flatMap((below) => {
          const cell = view.at(below, headColumn);
          return cell && other(cell) ? [cell.text] : [];
        }),
    );
    if (down.size >= 2)
      grids.push({ headerRow: row, headColumn, across, fourTiers: namesFourTiers([...down]) });
  }
  return grids;
}

function spanOf(cell: CellView): number[] {
  return Array.from({ length: cell.area.columns }, (_, i) => cell.column + i);
}

function readRow(
  study: Study,
  desk: Desk,
  grid: Grid,
  row: number,
  given: Parameters<typeof fillFrom>[1],
): void {
  const { view, ledger } = study;
  const headCell = view.at(row, grid.headColumn);
  const kind = [...grid.across.values()][0]?.kind;
  const own = headCell && (kind === "wave" ? areaHead(headCell) : waveHead(headCell));
  const isFourth =
    own?.kind === "wave" &&
    grid.fourTiers &&
    readWave(typed(own.cell.text), { fourTiers: true })?.value.wave === 4;
  const head = own && isFourth ? { ...own, wave: 4 as const } : own;
  if (!headCell || !head) return ledger.leave("note", ...view.row(row));
  ledger.means("heading", headCell);
  for (const cell of view.row(row)) {
    if (cell === headCell) continue;
    const heads = new Set(spanOf(cell).flatMap((column) => grid.across.get(column) ?? []));
    const [first] = heads;
    if (!first) continue;
    for (const item of itemsOf(cell.text)) {
      const line = emptyLine(item, placeOf(cell));
      const areas = [head, ...heads].filter((one) => one.kind === "area");
      const waves = [head, ...heads].filter((one) => one.kind === "wave");
      line.wave = waves.length === 1 ? (waves[0]?.wave ?? null) : null;
      const area = areas.length === 1 ? areas[0] : areaOfSeveral(study, desk, cell, areas, grid);
      line.areaOfNeed = area?.area ?? null;
      line.areaOfNeedText = area?.text ?? null;
      fillFrom(line, given);
      desk.lines.push(readItem(line, ledger, cell));
    }
  }
}

/** A cell over every area is for all of them; over some, it may belong to one: asked. */
function areaOfSeveral(
  study: Study,
  desk: Desk,
  cell: CellView,
  areas: readonly AreaHead[],
  grid: Grid,
): AreaHead | undefined {
  const all = new Set([...grid.across.values()].filter((head) => head.kind === "area")).size;
  if (areas.length >= all || areas.length < 2) return undefined;
  const labels = areas.map(({ area, text, cell: head }) =>
    area ? AREA_LABELS[area] : (text ?? head.text),
  );
  const options = ["All of them: no one area", ...labels];
  const chosen = desk.questions.ask({
    sheet: study.view.name,
    at: { row: cell.row, column: cell.column },
    kind: "whichValue",
    topic: "merged over areas",
    text: `“${cell.text.replace(/\s+/g, " ")}” stands under ${areas.length} areas of need. Which is it for?`,
    options,
    chosen: options[0] ?? null,
  });
  return areas[options.indexOf(chosen ?? "") - 1];
}

/** Whatever stands outside the grids. */
function leaveAround(study: Study, grids: readonly Grid[]): void {
  const first = Math.min(...grids.map(({ headerRow }) => headerRow));
  for (const cell of study.view.cells())
    study.ledger.leave(cell.row < first ? "banner" : "note", cell);
}
