import type { ProvisionMap } from "../../src/domain/provision-map";
import { excelGateway } from "../../src/excel/excel-gateway";
import { renderCoreWorkbook } from "../../src/templates/core-workbook";
import { checkEdits } from "../../src/workbook/check-edits";
import { openInOffice, type OpenOffice } from "./office";

/** A workbook with the core sheets for this map, built the way the add-in builds it and calculated. */
export async function coreInOffice(
  map: ProvisionMap,
  today: string,
  bytes: Uint8Array | null = null,
): Promise<OpenOffice> {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const office = await openInOffice(bytes, { now: () => new Date(year, month - 1, day, 12) });
  const gateway = excelGateway(office);
  const outline = await gateway.readOutline();
  const { edits } = renderCoreWorkbook(map, {
    taken: {
      sheets: outline.sheets.map((sheet) => sheet.name),
      tables: outline.tables.map((table) => table.name),
      names: outline.names.map((name) => name.name),
    },
    today,
    added: `${today}T12:00:00Z`,
  });
  const problems = checkEdits(outline, edits);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await gateway.applyEdits(edits);
  return office;
}
