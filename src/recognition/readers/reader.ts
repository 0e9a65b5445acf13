import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import type { LineDraft } from "./line-draft";

/** Fills a line from one cell of a column. What it does not understand it keeps in the draft. */
export type Reader = (cell: CellView, draft: LineDraft, column: Column) => void;
