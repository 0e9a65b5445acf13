import { Senco, SMALL_MAP, workbookOf } from "../support/senco";

/** A small workbook with its map built and saved, as it would be opened again the next day. */
export async function mappedWorkbook(): Promise<Uint8Array> {
  const senco = await Senco.opens(workbookOf(SMALL_MAP).save());
  try {
    await senco.builds();
    return senco.saves();
  } finally {
    senco.leaves();
  }
}
