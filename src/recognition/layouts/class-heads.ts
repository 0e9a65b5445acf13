import type { CellView, SheetView } from "../sheet-view";
import { labelField } from "./attributes";
import { axisOf, type Head } from "./axis";

const SAYS_CLASSES = /\b(?:class(?:es)?|tutor groups?|forms?|pathways?|bases?|houses)\b/i;
/** One or two words that begin with a capital: "Otters", "Blue base", "Maple 2". */
const NAME_OF_A_CLASS = /^\p{Lu}[\p{L}'’]+(?: (?:\p{L}[\p{L}'’]*|\d{1,2})){0,2}$/u;
/** "Infants | Juniors" */
const PART_OF_A_SCHOOL =
  /^(?:infants?|juniors?|nursery|pre-?school|lower|upper|middle|seniors?|primary|secondary|prep|pre-?prep|sixth form)(?: (?:school|phase|site|department))?$/i;
const ROWS_LOOKED_AT = 40;

/**
 * "Otters | Herons | Swans" over areas of need or tiers: names that only the school knows, on a sheet that speaks of
 * its classes. What stands left of them must be an axis, and nothing else may stand in the row.
 */
export function classHeads(view: SheetView, row: number): Head[] {
  const cells = view.row(row);
  const [first] = cells;
  if (!first || cells.length < 2) return [];
  // Beside a corner the names begin at the second cell: the side is looked at only where they may be names.
  if (![0, 1, 2].some((from) => areNames(cells.slice(from)))) return [];
  const left = sideColumn(view, row, first);
  if (left === null) return [];
  const heads = cells.filter(({ column }) => column > left);
  if (!areNames(heads)) return [];
  if (!saysClasses(view, row) && !heads.every(({ text }) => PART_OF_A_SCHOOL.test(text))) return [];
  return heads.map((cell) => ({ kind: "year", yearGroups: [], className: cell.text, cell }));
}

function areNames(heads: readonly CellView[]): boolean {
  return (
    heads.length >= 2 &&
    heads.every(({ text }) => NAME_OF_A_CLASS.test(text)) &&
    new Set(heads.map(({ text }) => text)).size === heads.length &&
    heads.every((cell) => labelField(cell, 0.9) === null)
  );
}

/** The column left of the heads, where areas of need or tiers run down below the row. */
function sideColumn(view: SheetView, row: number, first: CellView): number | null {
  const rows = view.rowsBetween(row, Infinity, ROWS_LOOKED_AT);
  const isAxis = (column: number): boolean => {
    const cells = rows.flatMap((at) => {
      const cell = view.at(at, column);
      return cell && cell.row === at && cell.area.columns === 1 ? [cell] : [];
    });
    return cells.length >= 2 && axisOf(cells, 0.7, ["area", "wave"]) !== null;
  };
  for (const column of [first.column, first.column - 1])
    // "Area | Level": the tiers beside the areas.
    if (column >= 0 && isAxis(column)) return isAxis(column + 1) ? column + 1 : column;
  return null;
}

/** In the sheet's name, in the corner, or in the titles above. */
function saysClasses(view: SheetView, row: number): boolean {
  const above = view.filledRows
    .filter((at) => at < row && at >= row - 6)
    .flatMap((at) => (view.row(at).length <= 2 ? [...view.row(at)] : []));
  const corner = view.row(row)[0]?.text ?? "";
  return [view.name, corner, ...above.map(({ text }) => text)].some((text) =>
    SAYS_CLASSES.test(text),
  );
}

/** "Pre-formal" and "Semi-formal", each merged over its classes. */
export function parentRowOver(view: SheetView, row: number): number | undefined {
  const over = view.row(row - 1);
  const isParents =
    over.length >= 2 &&
    over.some(({ area }) => area.columns > 1) &&
    over.every(
      ({ cell, area }) => typeof cell.value === "string" && area.columns < view.row(row).length,
    );
  return isParents ? row - 1 : undefined;
}
