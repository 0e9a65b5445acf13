import type { WorkbookGateway } from "../workbook/gateway";
import type { Stats, Stopwatch } from "./stats";

/** A workbook file opened in the emulated Excel, with the real Office.js between it and the journeys. */
export interface OpenedWorkbook {
  gateway: WorkbookGateway;
  /** The .xlsx bytes as they stand now. */
  save(): Uint8Array;
  /** Recalculates every formula. */
  calculate(): void;
  counts(): Omit<Stats, "ms">;
  close(): void;
}

/** @throws FileProblem when the file cannot be opened */
export type OpenWorkbook = (path: string, stopwatch?: Stopwatch) => Promise<OpenedWorkbook>;
