import { saysNothing } from "./notation/nothing";
import { areAllPupils } from "./notation/pupils-in-words";
import { readTermText } from "./notation/terms";
import type { CellView } from "./sheet-view";
import type { Column } from "./tables/table";

const MOST = 0.7;
const LEAST_OF_EACH = 0.3;

/** "Group | Staff | Autumn | Spring" with the members in the cells: under each term stand the pupils of that term. */
export function takeMembersByTerm(
  heads: readonly { column: Column; values: readonly CellView[] }[],
): void {
  const terms = heads.filter(
    ({ column, values }) =>
      column.parent === null &&
      Boolean(readTermText(column.own)?.value.term) &&
      shareOfPupils(values) >= LEAST_OF_EACH,
  );
  // What one column of odd names leaves open, its neighbours tell.
  if (terms.length < 2 || shareOfPupils(terms.flatMap(({ values }) => values)) < MOST) return;
  for (const { column } of terms)
    Object.assign(column, {
      field: "pupils",
      parent: column.own,
      confidence: 0.85,
      because: "a term, and the pupils of that term below it",
      rivals: [],
    });
}

function shareOfPupils(values: readonly CellView[]): number {
  const said = values.filter(({ text }) => saysNothing(text) === null);
  const pupils = said.filter(
    ({ cell, text }) => typeof cell.value === "string" && areAllPupils(text),
  );
  return said.length === 0 ? 0 : pupils.length / said.length;
}
