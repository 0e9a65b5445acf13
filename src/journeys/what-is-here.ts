import type { WorkbookGateway } from "../workbook/gateway";

/** What of ours stands in the workbook, from the stamps. `added` is the ISO date-time of the build, or null. */
export async function whatIsHere(
  gateway: WorkbookGateway,
): Promise<{ mapSheets: string[]; added: string | null }> {
  const outline = await gateway.readOutline();
  const ours = outline.sheets.filter((sheet) => sheet.stamp !== null);
  return { mapSheets: ours.map((sheet) => sheet.name), added: ours[0]?.stamp?.added ?? null };
}
