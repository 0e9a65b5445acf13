export type FileProblemKind =
  /** No zip, or a zip that holds no workbook. */
  | "notAWorkbook"
  /** Saved with a password to open. */
  | "encrypted"
  /** .xls or .xlsb: Excel reads it, we do not. */
  | "oldFormat"
  /** Would need more memory than any workbook should. */
  | "tooLarge"
  /** Only chart sheets: a window has nothing to show. */
  | "onlyCharts"
  /** A workbook once, but cut short or altered. */
  | "damaged";

/** Why a file could not be opened. `detail` is for a log, not for a person. */
export class FileProblem extends Error {
  constructor(
    readonly kind: FileProblemKind,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
    this.name = "FileProblem";
  }
}

export function damaged(detail: string): FileProblem {
  return new FileProblem("damaged", detail);
}
