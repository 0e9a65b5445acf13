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
