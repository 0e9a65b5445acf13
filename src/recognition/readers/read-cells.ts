import type { Field } from "../fields";
import type { Ledger } from "../ledger";
import { saysNothing } from "../notation/nothing";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import { tidyLine } from "../tidy";
import { takesHowGiven } from "./how-given";
import type { LineDraft } from "./line-draft";
import { READERS } from "./readers";

/** A pupil's number, date of birth and somebody's telephone belong in no map: they stay on the school's own sheet. */
const STAYS_WHERE_IT_IS: ReadonlySet<Field> = new Set(["upn", "dateOfBirth", "contact"]);

/** Reads the cells of one line, column by column, and says in the ledger what became of each. */
export function readCells(
  ledger: Ledger,
  draft: LineDraft,
  columns: readonly Column[],
  cellIn: (column: Column) => CellView | null,
): void {
  for (const column of measureFirst(columns)) {
    const cell = cellIn(column);
    if (!cell || column.field === "provision") continue;
    if (column.field === "gain" || cell.cell.error) {
      ledger.leave(cell.cell.formula === undefined ? "note" : "subtotal", cell);
      continue;
    }
    if (column.field !== null && STAYS_WHERE_IT_IS.has(column.field)) {
      ledger.leave("note", cell);
      continue;
    }
    const before = draft.steps;
    const read = column.field === null ? null : READERS[column.field];
    const isOther = column.field === null || column.field === "other";
    if (isOther && takesHowGiven(draft, cell, column)) draft.feeds("groupSize", cell);
    else if (read) read(cell, draft, column);
    else if (saysNothing(cell.text) === "none") ledger.means("nothing", cell);
    else if (column.field === null) draft.keep(cell, inWords(column, cell));
    else draft.aside(cell, inWords(column, cell));
    draft.feedsWhatChanged(cell);
    if (draft.steps === before && !ledger.knows(cell)) wentNowhere(ledger, draft, column, cell);
  }
}

/** A cell that was read and changed nothing: it says that there is nothing to say, repeats another, or stays in words. */
function wentNowhere(ledger: Ledger, draft: LineDraft, column: Column, cell: CellView): void {
  const said = draft.fieldThatSays(cell.text);
  if (said !== null) draft.feeds(said, cell);
  else if (saysNothing(cell.text) !== null) ledger.means("nothing", cell);
  else draft.aside(cell, inWords(column, cell));
}

function inWords(column: Column, cell: CellView): string {
  return `${tidyLine(column.own).replace(/:$/, "")}: ${cell.text}`;
}

const ordered = new WeakMap<readonly Column[], readonly Column[]>();

/** The measure decides what the scores mean, so it is read before them. */
function measureFirst(columns: readonly Column[]): readonly Column[] {
  const known = ordered.get(columns);
  if (known) return known;
  const order = [...columns].sort(
    (a, b) => Number(b.field === "measure") - Number(a.field === "measure"),
  );
  ordered.set(columns, order);
  return order;
}
