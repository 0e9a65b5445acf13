import type { TableReferences } from "../formulas/reference";
import type { Content } from "../workbook/edit";

/** What is typed into the input columns of tables and into fields; formulas come from the templates. */
export interface SheetContent {
  /** Table (the name we would like) → rows by column key. A table without an entry gets one blank row. */
  tables: ReadonlyMap<string, readonly Row[]>;
  /** Field (the name we would like) → value. */
  fields: ReadonlyMap<string, Content>;
}

export type Row = Readonly<Record<string, Content>>;

/** Rows of one table, ready for `SheetContent.tables`; a key that the table does not have does not compile. */
export function rowsOf<Key extends string>(
  references: TableReferences<Key>,
  rows: readonly Readonly<Partial<Record<NoInfer<Key>, Content>>>[],
): [string, readonly Row[]] {
  return [references.table, rows as readonly Row[]];
}
