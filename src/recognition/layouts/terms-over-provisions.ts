import { ProgrammeAreas } from "../../domain/programme-areas";
import { readDosageText } from "../notation/dosage";
import { saysNothing } from "../notation/nothing";
import type { SheetView } from "../sheet-view";
import { itemsOf } from "./grid-items";
import type { Side } from "./item-grid-side";

/** Terms over nothing but provisions are columns of a list; over areas or pupils they may be the head of a grid. */
export function mayHaveTerms(
  view: SheetView,
  side: Side,
  heads: ReadonlyMap<number, unknown>,
  rows: readonly number[],
): boolean {
  if (side.kind === "heads") return !isSubjects(side);
  return side.kind === "pupils" && areProvisions(view, heads, rows);
}

/** Words beside pupils may be anything about them: programmes, groups, and how often are what they were given. */
function areProvisions(
  view: SheetView,
  heads: ReadonlyMap<number, unknown>,
  rows: readonly number[],
): boolean {
  const items = rows
    .slice(0, 40)
    .flatMap((row) => view.row(row).filter(({ column }) => heads.has(column)))
    .flatMap(({ text }) => (saysNothing(text) === null ? itemsOf(text) : []));
  const given = items.filter(
    (item) =>
      programmes.of(item).programme !== null ||
      GIVEN.test(item) ||
      (readDosageText(item)?.value.sessionsPerWeek ?? null) !== null,
  );
  return items.length >= 3 && given.length >= items.length * 0.5;
}

const GIVEN =
  /\b(?:groups?|gp|clubs?|therapy|intervention|booster|catch[ -]?up|programme|1:1|nurture|elsa|salt|mentor(?:ing)?|small group)\b/i;
const programmes = new ProgrammeAreas();

/** English, Maths, Science down the side: what is taught, and no areas of need. */
function isSubjects(side: Extract<Side, { kind: "heads" }>): boolean {
  const heads = [...side.columns.values()].flatMap((column) => [...column.values()]);
  return heads.every((head) => head.kind === "area" && head.area === null);
}
