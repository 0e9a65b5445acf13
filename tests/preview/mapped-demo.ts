import { practiceWorkbook, Senco } from "../support/senco";

/** The demonstration school's workbook with its map, as somebody leaves it who took the likeliest answers. */
export async function mappedDemo(): Promise<Uint8Array> {
  const senco = await Senco.opens(practiceWorkbook("14-oakfield-primary"));
  const { report } = await senco.reads();
  await senco.builds(
    Object.fromEntries(report.questions.map(({ about, options }) => [about, options[0] ?? ""])),
  );
  const bytes = senco.saves();
  senco.leaves();
  return bytes;
}
