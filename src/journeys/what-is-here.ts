import type { WorkbookGateway } from "../workbook/gateway";
import { isOfTheMap, isSample } from "../workbook/sample-sheet";

export interface WhatIsHere {
  mapSheets: string[];
  /** ISO date-time of the build, or null. */
  added: string | null;
  /** The sheet of the sample, or null. */
  sample: string | null;
  /** No sheet holds anything. */
  empty: boolean;
}

/** What of ours stands in the workbook, from the stamps. */
export async function whatIsHere(gateway: WorkbookGateway): Promise<WhatIsHere> {
  const outline = await gateway.readOutline();
  const ours = outline.sheets.filter(isOfTheMap);
  return {
    mapSheets: ours.map((sheet) => sheet.name),
    added: ours[0]?.stamp?.added ?? null,
    sample: outline.sheets.find(isSample)?.name ?? null,
    empty: outline.sheets.every((sheet) => sheet.used === null),
  };
}
