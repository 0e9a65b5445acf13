import type { SheetLayout } from "../../domain/recognition-report";
import type { Study } from "../study";
import { gridReport } from "./grid-report";
import { findItemGrids, type ItemGrid } from "./item-grid";
import type { Layout } from "./layout";
import { readItemGrid } from "./read-item-grid";
import { sheetGiven } from "./sheet-given";

/** Waves one way, areas of need the other; or only one of them, the provisions in the cells. */
export const waveByArea = layoutFor("waveByArea");
/** Year groups or classes across or down, provisions in the cells. */
export const yearColumns = layoutFor("yearColumns");
/** Pupils down the side, tiers or areas across, the provisions themselves in the cells. */
export const tiersByPupil = layoutFor("pupilByProvision");

function layoutFor(layout: SheetLayout): Layout {
  return {
    layout,
    claim(study) {
      const grids = gridsOf(study);
      const [first] = grids;
      if (!first || layoutOf(first) !== layout) return null;
      return { sure: sureOf(first), because: reasonFor(first) };
    },
    read(study, desk) {
      const grids = gridsOf(study);
      const top = topOf(grids);
      const given = sheetGiven(study, desk, top);
      for (const grid of grids) readItemGrid(study, desk, grid, given);
      for (const cell of study.view.cells())
        study.ledger.leave(cell.row < top ? "banner" : "note", cell);
      return gridReport(grids);
    },
  };
}

const found = new WeakMap<Study, ItemGrid[]>();

/** Three layouts ask for them. */
function gridsOf(study: Study): ItemGrid[] {
  const grids =
    found.get(study) ??
    findItemGrids(study.view).filter(({ headerRows: [first = 0] }) => !study.isAmongValues(first));
  found.set(study, grids);
  return grids;
}

/** Where several grids stand, each with a title of its own, the first one's title is not the sheet's. */
function topOf(grids: readonly ItemGrid[]): number {
  const [first, second] = grids;
  const header = first?.headerRows[0] ?? 0;
  const [title] = first?.titles.slice(-1) ?? [];
  return title && second && second.titles.length > 0 ? title.row : header;
}

function layoutOf({ across, side }: ItemGrid): SheetLayout {
  if (side.kind === "pupils") return "pupilByProvision";
  const isByYear = across === "year" || (side.kind === "heads" && side.kinds.has("year"));
  return isByYear ? "yearColumns" : "waveByArea";
}

function sureOf({ across, side }: ItemGrid): number {
  switch (side.kind) {
    case "heads":
      return across === "year" || side.kinds.has("year") ? 0.9 : 0.92;
    case "pupils":
      return 0.91;
    case "labels":
      return 0.86;
    case "sorts":
      return 0.84;
    case "nothing":
      return 0.82;
  }
}

const ACROSS = {
  wave: "tiers",
  area: "areas of need",
  year: "year groups",
  term: "terms",
} as const;

function reasonFor({ across, side }: ItemGrid): string {
  const down =
    side.kind === "heads"
      ? [...side.kinds].map((kind) => ACROSS[kind]).join(" and ")
      : side.kind === "pupils"
        ? "pupils"
        : null;
  return `${ACROSS[across]} across${down === null ? "" : `, ${down} down`}, provisions in the cells`;
}
