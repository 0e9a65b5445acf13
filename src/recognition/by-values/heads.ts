import type { Field } from "../fields";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";

/** A column and what stands below its heading. */
export interface Head {
  column: Column;
  values: readonly CellView[];
}

/** What has been found out about a column whose words say nothing. */
export interface Found {
  head: Head;
  field: Field;
  because: string;
  /** What it could be as well: someone is asked. */
  rivals?: readonly Field[];
}
