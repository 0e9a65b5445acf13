import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import type { ConditionalFormat } from "../../book/sheet-parts";
import type { Namespaces } from "../package/namespaces";
import type { Package } from "../package/package";
import type { SheetSource, WorkbookSource } from "../workbook/workbook-source";
import type { XmlElement } from "../xml/xml-element";

/** What the writers of one save share. */
export interface SaveContext {
  book: Book;
  source: WorkbookSource;
  /** A copy of the opened package: the save's changes go here. */
  pack: Package;
  namespaces: Namespaces;
  /** A style of the book as a cell format of the file, added there when it is new. */
  cellFormatOf: (style: number) => number;
  /** A rule's look as a differential format of the file. */
  differentialFormatOf: (format: ConditionalFormat["format"]) => number;
  /** Formula bar → file grammar, for a formula in a table's cell (or null). */
  fileFormula: (display: string, ownTable: string | null) => string;
  /** The same as the text of an element, escaped. */
  fileFormulaText: (display: string, ownTable: string | null) => string;
  /** The sheet that the file will have in front; null for one that is only kept. */
  front: Sheet | null;
  /** Set when a formula was added, changed or taken away: the calculation chain is then out of date. */
  formulasChanged: boolean;
}

/** One sheet being written. */
export interface SheetTarget {
  sheet: Sheet;
  part: string;
  root: XmlElement;
  /** Null for a sheet that was not in the file. */
  source: SheetSource | null;
}
