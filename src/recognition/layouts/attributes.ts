import { undecided, type Column } from "../tables/table";
import type { CellView } from "../sheet-view";
import { matchHeader } from "../words";
import type { Field } from "../fields";

/** A label that says what its values are, wherever they stand beside it. */
export function attributeOf(label: CellView): Column {
  return {
    column: label.column,
    header: label.text,
    own: label.text,
    parent: null,
    headerCells: [label],
    ...undecided(),
  };
}

/** The field that a label surely names, by its words alone; null when it names none. */
export function labelField(cell: CellView | null, sure = 0.75): Field | null {
  if (!cell || typeof cell.cell.value !== "string" || cell.text.length > 90) return null;
  const [best] = matchHeader(cell.text);
  return best && best.confidence >= sure ? best.field : null;
}

/** Whether a label may name a field among others: "Review" or "Time" mean several. */
export function mayName(cell: CellView | null, field: Field, sure = 0.75): boolean {
  if (!cell || typeof cell.cell.value !== "string" || cell.text.length > 90) return false;
  return matchHeader(cell.text).some((one) => one.field === field && one.confidence >= sure);
}

/** Whether a label can name this field and no other. */
export function namesOnly(cell: CellView, field: Field, sure = 0.9): boolean {
  return matchHeader(cell.text)
    .filter((one) => one.confidence >= sure)
    .every((one) => one.field === field);
}
