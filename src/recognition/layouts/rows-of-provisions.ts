import { readDosageText } from "../notation/dosage";
import { saysNothing } from "../notation/nothing";
import { soundsLikeProvision } from "../notation/provision-names";
import type { CellView, SheetView } from "../sheet-view";
import { labelField } from "./attributes";
import type { AxisKind } from "./axis";
import { itemsOf } from "./grid-items";

/** Of the cells beside a label, how many must name provisions for its row to be one of them. */
const SHARE = 0.6;
const LONGEST_LABEL = 40;
/** "Reviewed every half term", "Progress meetings": what is done about provisions. */
const ABOUT_THEM =
  /^(?:review|monitor|check|assess|evaluat|progress|data|meeting|track|test|score|target|outcome|evidence|pupil progress)/i;

/**
 * The words at the left of a grid's rows beside which provisions stand, among rows that say something else ("Phonic
 * phase", "How we check"): those that say so, or else those whose cells read like provisions.
 */
export function labelsOfProvisions(
  view: SheetView,
  rows: readonly number[],
  column: number,
  first: number,
  across: AxisKind,
): ReadonlySet<string> {
  const labels = rows.flatMap((row) => ownLabel(view, row, column) ?? []);
  const said = labels.filter(isProvisionLabel);
  if (said.length > 0 || across !== "year") return new Set(said.map(({ text }) => text));
  const beside = new Map<string, CellView[]>();
  for (const label of labels) {
    const field = labelField(label, 0.75);
    if ((field !== null && field !== "provision") || label.text.length > LONGEST_LABEL) continue;
    const cells = view.row(label.row).filter((cell) => cell.column >= first);
    beside.set(label.text, [...(beside.get(label.text) ?? []), ...cells]);
  }
  return new Set([...beside].flatMap(([text, cells]) => (nameProvisions(cells) ? [text] : [])));
}

const ownLabel = (view: SheetView, row: number, column: number): CellView | null => {
  const cell = view.at(row, column);
  return cell && cell.row === row && typeof cell.cell.value === "string" ? cell : null;
};

function isProvisionLabel(cell: CellView | null): boolean {
  return labelField(cell, 0.6) === "provision";
}

function nameProvisions(cells: readonly CellView[]): boolean {
  const filled = cells.filter(({ text }) => saysNothing(text) === null);
  const named = filled.filter(
    ({ cell, text }) => typeof cell.value === "string" && itemsOf(text).some(isProvision),
  );
  return named.length >= 2 && named.length >= filled.length * SHARE;
}

/** By its name, or by how often it takes place. */
function isProvision(item: string): boolean {
  if (ABOUT_THEM.test(item) || !/\p{L}{3}/u.test(item)) return false;
  const [name = ""] = item.split(/[,(:–-]| \d/);
  if (soundsLikeProvision(name)) return true;
  const times = readDosageText(item);
  return (
    times !== null && times.confidence >= 0.75 && /\d/.test(item) && /\p{L}{3}/u.test(times.rest)
  );
}
