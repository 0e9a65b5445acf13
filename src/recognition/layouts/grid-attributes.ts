import { assignFields } from "../decide-columns";
import type { Desk } from "../desk";
import { finishLine } from "../readers/finish-line";
import { LineDraft } from "../readers/line-draft";
import { readCells } from "../readers/read-cells";
import { senseFor } from "../readers/sense";
import type { ReadLine } from "../desk";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";
import type { Field } from "../fields";
import { unheaded, type Column, type Table } from "../tables/table";
import { tidyLine } from "../tidy";
import { attributeIn } from "./attribute-rows";
import { attributeOf } from "./attributes";

/** Reads the rows between a grid's head and its pupils, "Adult", "How often", for the provision under one head. */
export function attributeReader(
  study: Study,
  desk: Desk,
  table: Table,
  heads: readonly number[],
): ((head: CellView) => ReadLine) | null {
  const { view, ledger } = study;
  const attributes = (table.attributeRows ?? []).flatMap((row) => {
    const told = attributeIn(view, row, heads);
    const values = heads.flatMap((column) => view.at(row, column) ?? []);
    if (!told) return [];
    const column = "label" in told ? attributeOf(told.label) : plainAttribute(told.field);
    return [{ column, values, row }];
  });
  if (attributes.length === 0) return null;
  assignFields(attributes);
  const of = new Map(attributes.map((one) => [one.column, one]));
  const columns = [...of.keys()];
  ledger.means("heading", ...columns.flatMap(({ headerCells }) => headerCells));
  const sense = senseFor(study, desk, columns, (column) =>
    (of.get(column)?.values ?? []).map(({ cell }) => cell),
  );
  return (head) => {
    const draft = new LineDraft(tidyLine(head.text), head, sense);
    readCells(ledger, draft, columns, (column) => view.at(of.get(column)?.row ?? -1, head.column));
    return finishLine(draft);
  };
}

/** A row without a label, whose values can be only one thing. */
const plainAttribute = (field: Field): Column => ({
  ...unheaded(),
  field,
  confidence: 0.9,
  because: "what stands there can be nothing else",
});
