import { EmulatedExcel } from "../../src/emulated-excel/emulated-excel";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import type { LoadedOffice } from "../../src/emulated-excel/node/load-office";
import { loadOffice } from "../../src/emulated-excel/node/load-office";

export interface OpenOffice extends LoadedOffice {
  excel: EmulatedExcel;
}

export interface OpenOptions {
  transport?: "web" | "desktop";
  /** The clock; 1 September 2026, 9 o'clock, unless told otherwise. */
  now?: () => Date;
  requirements?: Record<string, string>;
}

/** A SENCO's desk: a workbook (a blank one, or a file's bytes) in the emulated Excel with Microsoft's office.js beside it. */
export async function openInOffice(
  bytes: Uint8Array | null = null,
  options: OpenOptions = {},
): Promise<OpenOffice> {
  const file = bytes ? WorkbookFile.open(bytes, "Book1.xlsx") : WorkbookFile.blank("Book1.xlsx");
  const now = options.now ?? (() => new Date(2026, 8, 1, 9));
  const { requirements, transport = "web" } = options;
  const excel = new EmulatedExcel({ file, now, ...(requirements ? { requirements } : {}) });
  return { excel, ...(await loadOffice(excel, { transport })) };
}

/** The code that an Office.js call fails with, or "no error". */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no error";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
