import type { Finding } from "../../src/domain/finding";
import { excelGateway } from "../../src/excel/excel-gateway";
import { checkMap, writeCheck, type MapCheck } from "../../src/journeys/check-map";
import { parseArea } from "../../src/workbook/address";
import { TODAY } from "./inserting";
import type { OpenOffice } from "./office";

/** Presses Check: reads, gathers and writes the Check sheet. */
export async function checked(office: OpenOffice): Promise<MapCheck> {
  const gateway = excelGateway(office);
  const check = await checkMap(gateway, { today: TODAY, now: `${TODAY}T12:00:00Z` });
  await writeCheck(gateway, check);
  return check;
}

/** The findings without writing them down. */
export async function findingsIn(office: OpenOffice): Promise<Finding[]> {
  const check = await checkMap(excelGateway(office), { today: TODAY, now: `${TODAY}T12:00:00Z` });
  return check.findings;
}

/** What the cell of a finding shows. */
export function shownAt({ excel }: OpenOffice, { sheet, cell }: Finding): string {
  const at = parseArea(cell);
  const found = excel.book.sheet(sheet);
  if (!at || !found) throw new Error(`There is no cell ${sheet}!${cell}.`);
  return String(found.value(at.row, at.column) ?? "");
}
