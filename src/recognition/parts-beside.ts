import type { SheetLayout } from "../domain/recognition-report";
import type { SheetSnapshot } from "../workbook/snapshot";
import { bestClaim } from "./layouts/layouts";
import { SheetView } from "./sheet-view";
import { Study } from "./study";

/** What schools put beside a map, and what is worth reading there. */
const BESIDE_A_MAP: ReadonlySet<SheetLayout> = new Set(["staffRates", "termDates", "register"]);
const SURE_OF_ITSELF = 0.66;

/**
 * A list with the staff's rates, the term dates or the pupils in columns of their own beside it: each is read as what it
 * is. Tables of one kind side by side are read together.
 */
export function partsBeside(study: Study): Study[] {
  const cut = cutOf(study);
  if (cut === null) return [study];
  const halves = [
    partOf(study, (column) => column < cut),
    partOf(study, (column) => column >= cut),
  ];
  const claims = halves.map((half) => bestClaim(half));
  const layouts = claims.map(({ layout }) => layout.layout);
  const areSure = claims.every(({ claim }) => claim.sure >= SURE_OF_ITSELF);
  const isMapAndSide =
    layouts.includes("list") && layouts.some((layout) => BESIDE_A_MAP.has(layout));
  return areSure && isMapAndSide ? halves : [study];
}

/** The first column of what stands right of all tables that begin at the left; null where tables overlap. */
function cutOf({ tables }: Study): number | null {
  const sorted = [...tables].sort((a, b) => a.firstColumn - b.firstColumn);
  let right = sorted[0]?.lastColumn ?? 0;
  for (const { firstColumn, lastColumn } of sorted) {
    if (firstColumn > right + 1) return firstColumn;
    right = Math.max(right, lastColumn);
  }
  return null;
}

function partOf(study: Study, holds: (column: number) => boolean): Study {
  const { snapshot } = study.view;
  const left = snapshot.used?.column ?? 0;
  const part: SheetSnapshot = {
    ...snapshot,
    cells: snapshot.cells.map((cells) => cells.map((cell, i) => (holds(i + left) ? cell : null))),
    comments: snapshot.comments.filter(({ column }) => holds(column)),
  };
  const studied = new Study(new SheetView(part), study.ledger);
  studied.pupil = study.pupil;
  studied.named = study.named;
  return studied;
}
