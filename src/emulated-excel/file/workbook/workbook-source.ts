import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import type { CellsSource } from "../cells/cells-reader";
import type { ChartSource } from "../charts/drawing-reader";
import type { Comment } from "../../book/sheet-parts";
import type { Palette } from "../styles/colours";
import type { RuleLook } from "../styles/differential-formats";
import type { Package } from "../package/package";

/** An opened file, and where in it each thing of the book came from. */
export interface WorkbookSource {
  pack: Package;
  workbookPart: string;
  stylesPart: string | null;
  themePart: string | null;
  /** Every sheet in the file's order; `sheet` is null for charts, macro sheets and dialogs, which are only kept. */
  sheets: { name: string; relationshipId: string; part: string; sheet: Sheet | null }[];
  worksheets: Map<Sheet, SheetSource>;
  /** Number of styles that the book had when it was opened; later ones are new. */
  styleCount: number;
  /** The book's active sheet when it was opened. */
  active: Sheet | null;
  /** The file's front sheet, which may be one that is only kept. */
  activeIndex: number;
  palette: Palette;
  ruleLooks: readonly RuleLook[];
  sharedStrings: readonly string[];
  styleOf: (cellFormat: string) => number;
  date1904: boolean;
}

export interface SheetSource {
  part: string;
  /** The sheet's text is kept only by the package; these are places in it. */
  cells: CellsSource;
  cellsEnd: number;
  /** Whether the sheet's part says that it is selected. */
  selected: boolean;
  threads: readonly Comment[];
  charts: readonly ChartSource[];
}

export interface OpenedWorkbook {
  book: Book;
  source: WorkbookSource;
}
