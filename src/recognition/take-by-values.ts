import { MAY_REPEAT, slotOf } from "./field-slots";
import type { Field } from "./fields";
import { plainlyIs } from "./plain-values";
import type { CellView } from "./sheet-view";
import type { Column } from "./tables/table";

/** "For | Who" over children and adults: who may be either, until the children stand in a column of their own. */
export function freePupils(
  heads: readonly { column: Column; values: readonly CellView[] }[],
  taken: Set<string>,
): void {
  const who = heads.find(
    ({ column }) => column.field === "pupils" && column.rivals.includes("ledBy"),
  );
  const isNamed = heads.some(
    ({ column, values }) => column.field === null && plainlyIs(values)?.field === "pupils",
  );
  if (!who || !isNamed || taken.has("ledBy")) return;
  taken.delete("pupils");
  taken.add("ledBy");
  Object.assign(who.column, {
    field: "ledBy",
    because: "pupils stand in a column beside it",
    rivals: [],
  });
}

const STAFF_NAME = /^(?:\p{Lu}\.? |(?:Mrs?|Miss|Ms|Dr)\.? )\p{Lu}[\p{L}'’-]+$/u;

/** "Tutor" over "S Blake", where nobody else is said to teach: who delivers it, and nobody's class. */
export function tutorsWhoTeach(
  heads: readonly { column: Column; values: readonly CellView[] }[],
  taken: Set<string>,
): void {
  const tutor = heads.find(
    ({ column, values }) =>
      column.field === "className" &&
      column.rivals.includes("ledBy") &&
      values.length > 0 &&
      values.every(({ text }) => STAFF_NAME.test(text.trim())),
  );
  if (!tutor || taken.has("ledBy")) return;
  taken.delete("className");
  taken.add("ledBy");
  Object.assign(tutor.column, {
    field: "ledBy",
    because: "adults stand below it, and no other column names any",
    rivals: [],
  });
}

/** Columns whose words say nothing, and whose values can be only one thing: "How much" over "3 x 20 mins". */
export function takeByValues(
  heads: readonly { column: Column; values: readonly CellView[] }[],
  taken: Set<string>,
  only?: Field,
): void {
  for (const { column, values } of heads) {
    if (column.field !== null) continue;
    const plain = plainlyIs(values);
    if (!plain || (only !== undefined && plain.field !== only)) continue;
    if (!MAY_REPEAT.has(plain.field) && taken.has(slotOf(column, plain.field))) continue;
    taken.add(slotOf(column, plain.field));
    Object.assign(column, { field: plain.field, confidence: 0.6, because: plain.because });
  }
}
