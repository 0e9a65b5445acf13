import type { Area } from "./address";
import type { Edit } from "./edit";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import type { Progress } from "./progress";

/** The one door to a workbook. `excel/` implements it over Office.js; nothing else does. */
export interface WorkbookGateway {
  /**
   * Reads the whole workbook as plain data.
   * @throws WorkbookProblem
   */
  readSnapshot(watch?: Watch): Promise<WorkbookSnapshot>;

  /**
   * Reads what can be known without reading cells: sheets, stamps, tables, names, protection. `used` is given,
   * `cells` is empty. For checking edits before they are applied.
   * @throws WorkbookProblem
   */
  readOutline(watch?: Watch): Promise<WorkbookSnapshot>;

  /**
   * Applies edits that `checkEdits` has passed, in order, in as few round trips as their size allows. When a step
   * fails, what was added is taken out again; if even that fails the problem says exactly what stands.
   * @throws WorkbookProblem
   */
  applyEdits(edits: readonly Edit[], watch?: Watch): Promise<void>;

  /** Reads the current values and displayed texts of whole tables, by name; null for a table that is not there. */
  readTables(names: readonly string[]): Promise<Map<string, TableRows | null>>;

  /** Reads the cells that workbook-scoped names stand for; null for a name that is not there. */
  readNames(names: readonly string[]): Promise<Map<string, NamedCell | null>>;

  /**
   * Reads what `readOutline` reads and, in the same visit, the values of areas chosen from it: three round trips in all,
   * more only for megabytes. For formulas and their results in tables of ours.
   * @throws WorkbookProblem
   */
  readAreas(
    choose: (outline: WorkbookSnapshot) => readonly AreaWanted[],
    watch?: Watch,
  ): Promise<AreasRead>;

  /** Selects a place ("Autumn!B5") so that the person sees it. */
  goTo(place: string): Promise<void>;
}

export interface TableRows {
  columns: string[];
  values: (string | number | boolean | null)[][];
  texts: string[][];
}

export interface NamedCell {
  value: string | number | boolean | null;
  /** As Excel displays it. */
  text: string;
  /** With "="; absent for a constant. */
  formula?: string;
}

export interface Watch {
  progress?: Progress;
  /** Cancelling leaves the workbook as it was. */
  signal?: AbortSignal;
}

export interface AreaWanted {
  sheet: string;
  area: Area;
  /** Its numbers are dates. */
  dates?: true;
}

export interface AreasRead {
  outline: WorkbookSnapshot;
  /** For each area wanted, its rows; errors are text such as "#REF!", blanks null, dates serial numbers. */
  values: CellValue[][][];
}
