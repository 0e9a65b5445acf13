import { readTierScale } from "../notation/tier-scale";
import { readYearGroups } from "../notation/year-groups";
import type { CellView, SheetView } from "../sheet-view";
import { columnOf, type Table } from "../tables/table";
import { mayName } from "./attributes";
import { areaHead, axisOf, loneHead, namesAField, ownArea, type AxisKind, type Head } from "./axis";

/** Which kinds may run down beside which: a term down the side of tiers is a timetable of them. */
const DOWN: readonly AxisKind[] = ["wave", "area", "year", "term"];

/** What the words of a column left of a grid's heads are: tiers, areas, years or terms; null when they are none of these. */
export function headsDown(
  view: SheetView,
  table: Table,
  column: number,
  across: AxisKind,
  first: number,
): { kind: AxisKind; heads: Head[] } | null {
  const cells = table.rows.flatMap((row) => {
    const cell = view.at(row, column);
    const isOwn = cell && cell.row === row && cell.column === column;
    return isOwn && column + cell.area.columns <= first ? [cell] : [];
  });
  const different = [...new Map(cells.map((cell) => [cell.text, cell])).values()];
  // "SEN Support" and "EHCP" head columns of a register too; under "Quality first teaching" they are tiers.
  const tiers = readTierScale(different.map(({ text }) => text));
  const areTiers = tiers.filter((tier) => tier !== null).length >= 3;
  const labels = different.filter(
    (cell, i) =>
      !namesAField(cell) ||
      areaHead(cell) !== null ||
      ownArea(cell) !== null ||
      (areTiers && tiers[i] !== null),
  );
  const key = columnOf(table, "pupils") ?? columnOf(table, "surname");
  // "Ada B (Y3)" under "Pupil" is a pupil.
  const arePupils = key?.column === column && key.confidence >= 0.75;
  const kinds = DOWN.filter(
    (kind) =>
      kind !== across && (kind !== "term" || across !== "wave") && !(kind === "year" && arePupils),
  );
  const corner = view.at(table.headerRows.at(-1) ?? 0, column);
  return (
    headsCalled(CALLED_YEARS, corner, labels, kinds) ??
    axisOf(labels, 0.6, kinds) ??
    headAlone(labels, kinds) ??
    headsCalled(CALLED_OTHERWISE, corner, labels, kinds)
  );
}

interface Called {
  kind: AxisKind;
  /** Whether the corner over the heads says that they are of this kind. */
  is: (corner: CellView) => boolean;
  /** Those of the heads that can be of it. */
  heads: (labels: readonly CellView[]) => Head[];
  /** How many of the heads must be, and more than one. */
  share: number;
}

/** "Year" over "R", "1" and "2": years, and no tiers. */
const CALLED_YEARS: readonly Called[] = [
  {
    kind: "year",
    is: (corner) => mayName(corner, "yearGroups"),
    heads: (labels) => labels.flatMap((cell) => yearIn(cell) ?? []),
    share: 0.8,
  },
];

/** "Class" over "Otters", "Area" over the school's own words: heads that nothing else gives away. */
const CALLED_OTHERWISE: readonly Called[] = [
  {
    kind: "year",
    is: (corner) => mayName(corner, "className", 0.9),
    heads: (labels) => labels.flatMap((cell) => roomIn(cell) ?? []),
    share: 0.8,
  },
  {
    kind: "area",
    is: (corner) => mayName(corner, "areaOfNeed") && !loneHead(corner),
    heads: areasIn,
    share: 1,
  },
];

/** What the corner over the heads says of them, where they bear it out. */
function headsCalled(
  called: readonly Called[],
  corner: CellView | null,
  labels: readonly CellView[],
  kinds: readonly AxisKind[],
): { kind: AxisKind; heads: Head[] } | null {
  for (const { kind, is, heads: headsOf, share } of called) {
    if (!corner || !kinds.includes(kind) || !is(corner)) continue;
    const heads = headsOf(labels);
    if (heads.length > 1 && heads.length >= labels.length * share) return { kind, heads };
  }
  return null;
}

/** A row alone may be one head. */
function headAlone(
  labels: readonly CellView[],
  kinds: readonly AxisKind[],
): { kind: AxisKind; heads: Head[] } | null {
  const [only] = labels;
  const lone = labels.length === 1 && only ? loneHead(only) : null;
  return lone && kinds.includes(lone.kind) ? { kind: lone.kind, heads: [lone] } : null;
}

/** Under "Area" short words are areas, known or the school's own. */
function areasIn(labels: readonly CellView[]): Head[] {
  if (labels.some((cell) => cell.text.length > 60)) return [];
  const known = axisOf(labels, 0, ["area"]);
  return labels.map(
    (cell): Head =>
      known?.heads.find((head) => head.cell === cell) ?? {
        kind: "area",
        area: null,
        text: cell.text,
        cell,
      },
  );
}

/** Under "Year" a bare number is one. */
function yearIn(cell: CellView): Head | null {
  const read = readYearGroups(cell.cell, { heading: "year" });
  if (!read || read.rest !== "" || read.value.yearGroups.length === 0) return null;
  return { kind: "year", ...read.value, cell };
}

/** Under "Class", "1 Ash" and "Otters" are classes. */
function roomIn(cell: CellView): Head | null {
  const read = readYearGroups(cell.cell, { heading: "class" });
  if (!read || read.rest !== "" || cell.text.length > 30) return null;
  return { kind: "year", ...read.value, cell };
}
