import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import type { CellsSource } from "../cells/cells-reader";
import type { Package } from "../package/package";

/** An opened file, and where in it each thing of the book came from. */
export interface WorkbookSource {
  pack: Package;
  workbookPart: string;
  stylesPart: string | null;
  themePart: string | null;
  /** Every sheet in the file's order; `sheet` is null for charts, macro sheets and dialogs, which are only kept. */
  sheets: { relationshipId: string; part: string; sheet: Sheet | null }[];
  worksheets: Map<Sheet, SheetSource>;
  /** Number of styles that the book had when it was opened; later ones are new. */
  styleCount: number;
  active: Sheet | null;
  sharedStrings: readonly string[];
  styleOf(cellFormat: string): number;
  date1904: boolean;
}

export interface SheetSource {
  part: string;
  /** The sheet's text is kept only by the package; these are places in it. */
  cells: CellsSource;
  cellsEnd: number;
  name: string;
  visibility: Sheet["visibility"];
}

export interface OpenedWorkbook {
  book: Book;
  source: WorkbookSource;
}
