import type { ColumnReport, SheetLayout } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import type { Study } from "../study";

/** What a layout says of a sheet: "it is me", how sure, and why. */
export interface Claim {
  /** 0 … 1; the surest claim reads the sheet. */
  sure: number;
  /** In words, for people. */
  because: string;
}

/** What the report says of a sheet beside its layout. */
export interface SheetReading {
  /** 0-based. */
  headerRows: number[];
  columns: ColumnReport[];
}

/** One way to lay out a sheet. To add one, write its file and put it into `layouts.ts`. */
export interface Layout {
  layout: SheetLayout;
  /** Is it me? null = no. */
  claim(study: Study): Claim | null;
  /** What does it say? Puts lines, pupils and questions on the desk and marks in the ledger the cells it used. */
  read(study: Study, desk: Desk): SheetReading;
}
