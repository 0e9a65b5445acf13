import { excelGateway } from "../../src/excel/excel-gateway";
import { insertSheet, planSheet } from "../../src/journeys/insert-sheet";
import { planTakingOut, takeOutSheet } from "../../src/journeys/take-out-sheet";
import type { OpenOffice } from "./office";

/** 21 November 2026, a Saturday in the second half of the autumn term. */
export const TODAY = "2026-11-21";
export const NOW = () => new Date(2026, 10, 21, 12);

/** Inserts a sheet as the pane does; the names of the new sheets, or what stands in the way. */
export async function inserted(
  office: OpenOffice,
  id: string,
  options: Record<string, string> = {},
): Promise<string[]> {
  const gateway = excelGateway(office);
  const plan = planSheet(
    await gateway.readOutline(),
    { id, options },
    {
      today: TODAY,
      now: `${TODAY}T12:00:00Z`,
    },
  );
  return (await insertSheet(gateway, plan)).sheets;
}

export async function takenOut(office: OpenOffice, sheet: string): Promise<void> {
  const gateway = excelGateway(office);
  await takeOutSheet(gateway, planTakingOut(await gateway.readOutline(), sheet));
}

/** Types into the row below a table's last one, or into a row that is there (0 = the first). */
export function typeRow(
  { excel }: OpenOffice,
  tableName: string,
  at: number,
  row: Record<string, string>,
): void {
  for (const [header, text] of Object.entries(row)) {
    const sheet = excel.book.sheets.find((each) =>
      each.tables.some((table) => table.name === tableName),
    );
    const table = sheet?.tables.find((each) => each.name === tableName);
    const column = table?.columns.findIndex((each) => each.name === header) ?? -1;
    if (!sheet || !table || column < 0) throw new Error(`${tableName} has no column ${header}.`);
    const entered = excel.hand.type(sheet, table.area.top + 1 + at, table.area.left + column, text);
    if (entered.kind === "refused") throw new Error(`${header} refused ${text}.`);
  }
}
